import { expect, it } from 'vitest';
import { facts, read } from './fixture.ts';

/** Who met whom, one line a meeting: everybody in it by name, with '+' before those who came along. */
const met = (text: string): string[] =>
  facts(read(text), 'meeting').map((f) => {
    const sides = [...(f.roles.participant ?? []), ...(f.roles.counterpart ?? [])].sort((a, b) => a.localeCompare(b)).join(' – ');
    const along = (f.roles.companion ?? []).map((c) => ` +${c}`).join('');
    return (f.polarity === 'negative' ? 'not: ' : f.modality === 'happened' ? '' : `${f.modality}: `) + sides + along;
  });

// Asides between verb and guests, tables, houses and what came to nothing.
it.each([
  [
    'On Friday, Ms. Ana Lind will receive, at 9:30, the Bishop of Norland, Serafim, and, at 11:00, the Ambassador of Chile, Luis Prado.',
    ['planned: Ana Lind – Luis Prado – Serafim'],
  ],
  ['Ms. Ana Lind met, in Geneva, Prime Minister Bo Rud, and, on Friday, Ambassador Jan Vik.', ['Ana Lind – Bo Rud – Jan Vik']],
  [
    'Ms. Ana Lind met with farmers of Tarnby who have lost their boats, among them the former harbour pilot Ola Moen.',
    ['Ana Lind – farmers of Tarnby who have lost their boats – Ola Moen'],
  ],
  ['Ms. Ana Lind attended a dinner hosted by the Mayor of Oslo, Eva Holm.', ['Ana Lind – Eva Holm']],
  ['Ms. Ana Lind joined a luncheon given in her honour by Ambassador Jan Vik.', ['Ana Lind – Jan Vik']],
  ['Ms. Ana Lind was the guest of Bishop Jan Vik in Turku.', ['Ana Lind – Jan Vik']],
  ['Ms. Ana Lind will see the British Prime Minister in London on 4 June.', ['planned: Ana Lind – the British Prime Minister']],
  ['Ms. Ana Lind received four foreign ambassadors at the Presidential Palace.', ['Ana Lind – four foreign ambassadors']],
  [
    'Ms. Ana Lind met in Oslo with Mr. Bo Rud. Mr. Jan Vik, who had been due to travel with her, was detained in Turku.',
    ['Ana Lind – Bo Rud', 'not: Jan Vik +Ana Lind'],
  ],
  ['Ms. Ana Lind arrived. A meeting with Mr. Bo Rud, foreseen for Friday, was left pending.', ['not: Ana Lind – Bo Rud']],
  ['Talks between Foreign Ministers Ana Lind and Bo Rud took place in Lenz.', ['Ana Lind – Bo Rud']],
  ['Mr. Jan Vik met Presidents Ola Moe, Tom Berg and Torv Hauk.', ['Jan Vik – Ola Moe – Tom Berg – Torv Hauk']],
  ['Ms. Ana Lind had coffee with the Mayor, Mr. Bo Rud.', ['Ana Lind – Bo Rud']],
  ['Ms. Ana Lind attended the opening of the fair together with Governor Bo Rud.', ['Ana Lind +Bo Rud']],
  // No meetings.
  ['Ms. Ana Lind had coffee from the estate of Mr. Bo Rud.', []],
  ['Ms. Ana Lind sees Mr. Bo Rud as a friend.', []],
  ['Ms. Ana Lind was the guest of honour of the fair.', []],
  ['Ms. Ana Lind attended a dinner for the press, which was opened by Mr. Bo Rud.', []],
  [
    'Ms. Ana Lind was received by Senator Bo Rud; the audience with the President, who is ill, was taken by Vice-President Jan Vik.',
    ['Ana Lind – Bo Rud'],
  ],
  ['Ms. Ana Lind was to see how the Prime Minister lives.', []],
])('%s', (text, wanted) => {
  expect(met(text)).toEqual(wanted);
});

// Which meeting somebody attended besides the two.
it.each([
  [
    'Ms. Ana Lind received the Envoy, Mr. Bo Rud. The meeting, which lasted one hour, was also attended by Mr. Jan Vik.',
    'Ana Lind – Bo Rud +Jan Vik',
  ],
  [
    'Ms. Ana Lind and Mr. Bo Rud met in Lenz. Also participating were Mr. Tom Berg and Ms. Eva Holm, while Mr. Rud was flanked by Mr. Jan Vik.',
    'Ana Lind – Bo Rud +Tom Berg +Eva Holm',
  ],
  [
    'Ms. Ana Lind and Mr. Bo Rud met in Lenz. Also present were Mr. Tom Berg, Director of Ports; Ms. Eva Holm; and Mr. Jan Vik.',
    'Ana Lind – Bo Rud +Tom Berg +Eva Holm +Jan Vik',
  ],
  [
    'On Monday Ms. Ana Lind received Mr. Bo Rud. He thanked her. She recalled her meeting with Mr. Tom Berg in Rome in March. They agreed on trade. Mr. Jan Vik attended the meeting.',
    'Ana Lind – Bo Rud +Jan Vik',
  ],
  [
    'Ms. Ana Lind met in Oslo with Mr. Bo Rud. Members Eva Holm, Vytas Kalnis and Jan Vik attended the meeting.',
    'Ana Lind – Bo Rud +Eva Holm +Vytas Kalnis +Jan Vik',
  ],
])('%s', (text, wanted) => {
  expect(met(text)).toContain(wanted);
});

// Where several meetings are told to have been opens the scene of those that follow.
it.each([
  ['Ms. Ana Lind held three bilateral meetings in Oslo today. She met Mr. Bo Rud at noon.', ['Oslo']],
  ['Ms. Ana Lind had several engagements in Oslo. She met Mr. Bo Rud.', ['Oslo']],
  ['Ms. Ana Lind did not hold the two meetings in Oslo. She met Mr. Bo Rud.', undefined],
  ['Ms. Ana Lind cancelled three meetings in Oslo. She met Mr. Bo Rud.', undefined],
])('%s', (text, wanted) => {
  expect(facts(read(text), 'meeting').at(-1)!.roles.scene).toEqual(wanted);
});

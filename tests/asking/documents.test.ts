import { describe, expect, it } from 'vitest';
import { answerFrom } from './fixture.ts';

// Questions for the document that something rests on, where the question says it in other words than the text.

/** Wanted: what the items together must hold; none where the bot must not answer. */
type Row = readonly [question: string, holds: readonly string[]];

function asks(text: string, rows: readonly Row[]): void {
  for (const [question, holds] of rows)
    it(`${question} (${holds.join(', ') || 'no answer'})`, () => {
      const answer = answerFrom(text, question);
      if (holds.length === 0) expect(answer.items).toEqual([]);
      const given = answer.items.join(' | ');
      for (const words of holds) expect(given).toContain(words);
    });
}

describe('the document behind a deed', () => {
  asks(
    'The Lake Mission was set up by Council Decision 2019/44. Its mandate was extended until 2026 by resolution 2711 (2024). ' +
      'Ms. Ana Lind said that patrols must be able to move freely, in line with the Split Agreement of 1998. ' +
      'Fishermen pay no toll under the Coastal Waters (Free Passage) Act. The commission works on the basis of an accord signed in Bergen last spring.',
    [
      ['what decision created the Lake Mission?', ['2019/44']],
      ['what resolution last prolonged the mandate of the mission', ['2711']],
      ['which agreement do they refer to on free movement of patrols?', ['Split Agreement']],
      ['what law frees fishermen from the toll?', ['Coastal Waters (Free Passage) Act']],
      ['in line with what must patrols move freely?', ['Split Agreement']],
      ['on the basis of which accord does the commission work', ['Bergen']],
      ['which resolution lets fishermen pay no toll?', []],
      ['which EU regulation covers the patrols?', []],
      ['under which resolution is Chad represented?', []],
    ],
  );
});

describe('several documents', () => {
  asks(
    'Freedom of the press is guaranteed by the Constitution and the Banjul Charter. The sanctions go back to resolution 1101 (1997). Resolution 1202 (1999) eased them.',
    [
      ['by which charter is freedom of the press guaranteed?', ['Banjul Charter']],
      ['the sanctions go back to which resolution?', ['1101']],
      ['which resolution eased the sanctions?', ['1202']],
    ],
  );
});

describe('a document of another kind', () => {
  asks('Fishermen pay no toll under the Coastal Waters (Free Passage) Act.', [
    ['under which convention do the fishermen pay no toll?', []],
    ['under which act do the fishermen pay no toll?', ['Coastal Waters (Free Passage) Act']],
  ]);
});

describe('documents that share their noun', () => {
  asks(
    'The patrols act under Security Council resolutions 1801 (2008), 1844 (2008) and 1950 (2010). Crews are paid in line with ILO Conventions 22 and 108. ' +
      'The fees follow Articles 7 and 9 of the Port Act. They called for respect of the relevant United Nations resolutions on piracy. ' +
      'Under Regulations 12 and 3 May rules, no toll is due.',
    [
      ['under which resolutions do the patrols act?', ['1801 (2008), 1844 (2008) and 1950 (2010)']],
      ['which ILO conventions are followed in paying the crews?', ['22 and 108']],
      ['which articles do the fees follow?', ['7 and 9']],
      ['which resolutions on piracy are named?', []],
    ],
  );
});

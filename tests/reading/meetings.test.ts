import { describe, expect } from 'vitest';
import { facts, type Row, read, stated, table } from './fixture.ts';

const SIDES = ['participant', 'counterpart'];

/** Who met: both sides of each meeting that the release states, sorted. */
function meetings(text: string): string[] {
  return stated(read(text), 'meeting')
    .map((m) => SIDES.flatMap((side) => m.roles[side] ?? []).sort())
    .filter((who) => who.length > 1)
    .map((who) => who.join(' + '));
}

const met = (text: string, wanted: string): void => {
  expect(meetings(text)).toEqual([wanted.split(' + ').sort().join(' + ')]);
};

const nobodyMet = (text: string): void => {
  expect(meetings(text)).toEqual([]);
};

const LIND_BERG = 'Ana Lind + Bo Berg';
const LIND_BERG_HOLM = 'Ana Lind + Bo Berg + Eva Holm';

describe('a meeting', () => {
  table(
    [
      // To meet, in all its forms.
      ['Minister Ana Lind met Mr. Bo Berg in Oslo.', LIND_BERG],
      ['Minister Ana Lind met with Mr. Bo Berg.', LIND_BERG],
      ['Mr. Bo Berg was met by Minister Ana Lind at the airport.', LIND_BERG, 'not yet'],
      ['Ms. Ana Lind and Mr. Bo Berg met on Monday.', LIND_BERG],
      ['On Monday, Ms. Ana Lind also met Mr. Bo Berg and Ms. Eva Holm.', LIND_BERG_HOLM],
      ['Ms. Ana Lind had a meeting with Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind held a bilateral meeting with Mr. Bo Berg.', LIND_BERG],
      ['In her meeting with Mr. Bo Berg, Ms. Ana Lind stressed trade.', LIND_BERG],
      // Talks and calls.
      ['Ms. Ana Lind held talks with Mr. Bo Berg.', LIND_BERG],
      ['Talks were held between Ms. Ana Lind and Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind spoke by phone with Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind spoke with Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind had a telephone call with Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind exchanged views with Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind sat down with Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind consulted with Mr. Bo Berg and Ms. Eva Holm.', LIND_BERG_HOLM],
      // Hosts and guests.
      ['Ms. Ana Lind received Mr. Bo Berg in her office.', LIND_BERG],
      ['Mr. Bo Berg was received by Ms. Ana Lind.', LIND_BERG],
      ['Ms. Ana Lind welcomed Mr. Bo Berg to the ministry.', LIND_BERG],
      ['Ms. Ana Lind hosted Mr. Bo Berg for dinner.', LIND_BERG],
      ['Ms. Ana Lind paid a courtesy call on Mr. Bo Berg.', LIND_BERG, 'not yet'],
      ['Ms. Ana Lind was greeted by Mr. Bo Berg.', LIND_BERG],
      // In long sentences.
      [
        'During the visit, which lasted two days, Ms. Ana Lind, who was there for the first time, met with Mr. Bo Berg for talks on trade.',
        LIND_BERG,
        'not yet',
      ],
      ['After opening the forum, Ms. Ana Lind met Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind visited Oslo, where she met Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind travelled to Oslo to meet Mr. Bo Berg. She met him on Monday.', LIND_BERG],
      ['Ms. Ana Lind arrived on Monday. She met Mr. Bo Berg.', LIND_BERG],
      [
        'The Minister of Trade, Ms. Ana Lind, met the Head of the Mission, Ambassador Bo Berg, and the Director of the Centre, Dr. Eva Holm.',
        LIND_BERG_HOLM,
      ],
      ['On the margins of the summit, Ms. Ana Lind met Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind co-chaired the meeting with Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind hosted talks with Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind attended a meeting with Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind joined a call with Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind held two lunches with Mr. Bo Berg.', LIND_BERG],
      ['Ana Lind met Bo Berg.', LIND_BERG],
      ['Ana Lind met with Bo Berg on Monday.', LIND_BERG],
    ],
    met,
  );
});

describe('no meeting that took place', () => {
  const rows: Row<null>[] = [
    // Planned.
    ['Ms. Ana Lind will meet Mr. Bo Berg on Friday.', null],
    ['Ms. Ana Lind is scheduled to meet Mr. Bo Berg.', null],
    ['Ms. Ana Lind plans to meet Mr. Bo Berg next week.', null],
    ['Ms. Ana Lind is expected to hold talks with Mr. Bo Berg.', null],
    // Wished for.
    ['Ms. Ana Lind called for a meeting with Mr. Bo Berg.', null],
    ['Ms. Ana Lind hopes to meet Mr. Bo Berg.', null],
    ['Ms. Ana Lind invited Mr. Bo Berg to a meeting.', null],
    ['If Ms. Ana Lind met Mr. Bo Berg, talks would begin.', null],
    ['Ms. Ana Lind could meet Mr. Bo Berg.', null],
    // Denied, declined, called off.
    ['Ms. Ana Lind did not meet Mr. Bo Berg.', null],
    ['Ms. Ana Lind declined to meet Mr. Bo Berg.', null],
    ['Ms. Ana Lind never met Mr. Bo Berg.', null],
    ['Ms. Ana Lind refused to receive Mr. Bo Berg.', null],
    ['The meeting between Ms. Ana Lind and Mr. Bo Berg was cancelled.', null],
    // Another's word.
    ['Mr. Otto Frank said that Ms. Ana Lind had met Mr. Bo Berg.', null],
    // Other senses of the words.
    ['Ms. Ana Lind met the demand of Mr. Bo Berg.', null],
    ['Ms. Ana Lind met the criteria.', null],
    ['Ms. Ana Lind spoke about Mr. Bo Berg.', null],
    ['Ms. Ana Lind received a letter from Mr. Bo Berg.', null],
    ['Ms. Ana Lind welcomed the report of Mr. Bo Berg.', null],
    ['Ms. Ana Lind thanked Mr. Bo Berg.', null],
    ['Ms. Ana Lind succeeded Mr. Bo Berg.', null],
  ];
  table(rows, nobodyMet);
});

describe('how sure a meeting is', () => {
  table(
    [
      ['Ms. Ana Lind met Mr. Bo Berg.', 'positive happened'],
      ['Ms. Ana Lind will meet Mr. Bo Berg on Friday.', 'positive planned'],
      ['Ms. Ana Lind is scheduled to meet Mr. Bo Berg.', 'positive planned'],
      ['Ms. Ana Lind hopes to meet Mr. Bo Berg.', 'positive possible'],
      ['Ms. Ana Lind could meet Mr. Bo Berg.', 'positive possible'],
      ['Ms. Ana Lind did not meet Mr. Bo Berg.', 'negative happened'],
      ['Mr. Otto Frank said that Ms. Ana Lind had met Mr. Bo Berg.', 'positive happened attributed'],
    ],
    (text, wanted) => {
      const found = facts(read(text), 'meeting').map((m) => `${m.polarity} ${m.modality}${m.attributed ? ' attributed' : ''}`);
      expect(found).toEqual([wanted]);
    },
  );
});

describe('where, when and why', () => {
  const part =
    (role: string) =>
    (text: string, wanted: readonly string[]): void => {
      expect(stated(read(text), 'meeting').flatMap((m) => m.roles[role] ?? [])).toEqual(wanted);
    };
  describe('place', () => {
    table(
      [
        ['Ms. Ana Lind met Mr. Bo Berg in Oslo.', ['Oslo']],
        ['In Oslo, Ms. Ana Lind met Mr. Bo Berg.', ['Oslo']],
        ['Ms. Ana Lind met Mr. Bo Berg.', []],
        ['Ms. Ana Lind met Mr. Bo Berg of the University of Oslo.', []],
      ],
      part('place'),
    );
  });
  describe('date', () => {
    table(
      [
        ['Ms. Ana Lind met Mr. Bo Berg on Monday.', ['Monday']],
        ['On 3 May 2024, Ms. Ana Lind met Mr. Bo Berg.', ['3 May 2024']],
        ['Ms. Ana Lind met Mr. Bo Berg in Oslo today.', ['today']],
        ['Ms. Ana Lind met Mr. Bo Berg.', []],
      ],
      part('date'),
    );
  });
});

import { describe, expect } from 'vitest';
import { facts, read, stated, table } from './fixture.ts';

const plain = (roles: Readonly<Record<string, readonly string[]>>): string =>
  `${(roles.visitor ?? []).join(' + ')} → ${(roles.destination ?? []).join(' + ')}`;

describe('a visit', () => {
  table(
    [
      ['Ms. Ana Lind visited Oslo.', 'Ana Lind → Oslo'],
      ['Ms. Ana Lind paid a visit to Oslo.', 'Ana Lind → Oslo'],
      ['Ms. Ana Lind travelled to Oslo on Monday.', 'Ana Lind → Oslo'],
      ['Ms. Ana Lind traveled to Norway and Sweden.', 'Ana Lind → Norway + Sweden'],
      ['Ms. Ana Lind arrived in Oslo.', 'Ana Lind → Oslo'],
      ['Ms. Ana Lind went to Oslo for talks.', 'Ana Lind → Oslo'],
      ['Ms. Ana Lind concluded a two-day visit to Norway.', 'Ana Lind → Norway'],
      ['Ms. Ana Lind made her first visit to Norway.', 'Ana Lind → Norway'],
      ['Ms. Ana Lind toured Norway.', 'Ana Lind → Norway'],
      ['During her visit to Norway, Ms. Ana Lind met nobody.', 'Ana Lind → Norway', 'not yet'],
      ['Norway was visited by Ms. Ana Lind.', 'Ana Lind → Norway'],
      ['On Monday, Ms. Ana Lind and Mr. Bo Berg visited Oslo.', 'Ana Lind + Bo Berg → Oslo', 'not yet'],
    ],
    (text, wanted) => {
      expect(stated(read(text), 'visit').map((v) => plain(v.roles))).toEqual([wanted]);
    },
  );
});

describe('no visit that took place', () => {
  table(
    [
      'Ms. Ana Lind will visit Oslo.',
      'Ms. Ana Lind did not visit Oslo.',
      'Ms. Ana Lind cancelled her visit to Oslo.',
      'Ms. Ana Lind hopes to visit Oslo.',
      'Ms. Ana Lind was invited to visit Oslo.',
      'Ms. Ana Lind comes from Oslo.',
      'Ms. Ana Lind spoke about Oslo.',
      'Mr. Bo Berg said that Ms. Ana Lind had visited Oslo.',
    ].map((text) => [text, null] as const),
    (text) => {
      expect(stated(read(text), 'visit').map((v) => plain(v.roles))).toEqual([]);
    },
  );
});

describe('how sure a visit is', () => {
  table(
    [
      ['Ms. Ana Lind will visit Oslo.', 'positive planned'],
      ['Ms. Ana Lind will travel to Oslo next week.', 'positive planned'],
      ['Ms. Ana Lind did not visit Oslo.', 'negative happened'],
      ['Ms. Ana Lind hopes to visit Oslo.', 'positive possible'],
    ],
    (text, wanted) => {
      expect(facts(read(text), 'visit').map((v) => `${v.polarity} ${v.modality}`)).toEqual([wanted]);
    },
  );
});

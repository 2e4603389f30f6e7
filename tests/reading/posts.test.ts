import { describe, expect } from 'vitest';
import { facts, read, table } from './fixture.ts';

/** 'Name: post' for each post that somebody holds; a rank counts as one. */
const check = (text: string, wanted: readonly string[]): void => {
  const held = facts(read(text), 'post').map((p) => `${p.roles.holder![0]}: ${p.roles.post![0]}`);
  expect(held.sort()).toEqual([...wanted].sort());
};

describe('somebody holds a post', () => {
  table(
    [
      ['Minister of Trade Ana Lind spoke.', ['Ana Lind: Minister of Trade']],
      ['The Minister of Trade, Ana Lind, spoke.', ['Ana Lind: Minister of Trade']],
      ['The Minister of Trade, Ms. Ana Lind, spoke.', ['Ana Lind: Minister of Trade']],
      ['Ana Lind, Minister of Trade, spoke.', ['Ana Lind: Minister of Trade']],
      ['Ms. Ana Lind, the Minister of Trade of Norway, spoke.', ['Ana Lind: Minister of Trade of Norway']],
      ['Ms. Ana Lind is the Minister of Trade.', ['Ana Lind: Minister of Trade']],
      ['Prime Minister Erna Holt spoke.', ['Erna Holt: Prime Minister']],
      ['Norwegian Prime Minister Erna Holt spoke.', ['Erna Holt: Norwegian Prime Minister']],
      ['U.S. Secretary of State John F. Ross spoke.', ['John F. Ross: U.S. Secretary of State']],
      ['The Director of the Centre for Peace, Dr. Eva Holm, spoke.', ['Eva Holm: Director of the Centre for Peace']],
      ['They met the KFOR Commander, Major General Ferenc Tóth.', ['Ferenc Tóth: KFOR Commander', 'Ferenc Tóth: Major General']],
      [
        'They met the Commander, General Ivo Senn, and the Director of the Centre, Dr. Eva Holm.',
        ['Ivo Senn: Commander', 'Ivo Senn: General', 'Eva Holm: Director of the Centre'],
      ],
      ['Ana Lind (Minister of Trade) spoke.', ['Ana Lind: Minister of Trade']],
      [
        'The Under Secretary of State for Political Affairs, Vera Stone, spoke.',
        ['Vera Stone: Under Secretary of State for Political Affairs'],
        'not yet',
      ],
      ['Ms. Ana Lind was appointed Minister of Trade.', ['Ana Lind: Minister of Trade']],
      ['Ms. Ana Lind serves as Minister of Trade.', ['Ana Lind: Minister of Trade']],
    ],
    check,
  );
});

// A '?' in front marks what is not read right yet.
describe('nobody holds a post', () => {
  table(
    [
      'Ms. Ana Lind met the Minister of Trade.',
      'The Minister of Trade met Ms. Ana Lind.',
      'Ms. Ana Lind and the Minister of Trade agreed.',
      'The Minister of Trade thanked Ms. Ana Lind, Mr. Bo Berg and others.',
      'Ms. Ana Lind wrote to the Director of the Centre.',
      '?Ms. Ana Lind is not the Minister of Trade.',
      'Ms. Ana Lind praised the Commander and Mr. Bo Berg.',
      'On behalf of the Prime Minister, Ms. Ana Lind thanked them.',
    ].map((text) => [text.replace(/^\?/, ''), [], text.startsWith('?') ? 'not yet' : undefined] as const),
    check,
  );
});

import { expect, it } from 'vitest';
import { facts, read } from './fixture.ts';

// As what somebody does something is a post of his.
it.each([
  ['Lucy Wray, who as Senior Civilian Representative has led the team since May, spoke.', ['Lucy Wray: Senior Civilian Representative']],
  ['Jan Orr, who as Chief Observer leads the team, spoke.', ['Jan Orr: Chief Observer']],
  ['As Head of Mission, Ola Lund oversees 40 staff.', ['Ola Lund: Head of Mission']],
  // Long ago, somebody else, or no post.
  ['As Minister of Trade, Ada Lind signed the pact in 1999.', []],
  ['Jo Pell, who as a child lived in Lima, spoke.', []],
  ['As President, he met Ada Lind.', []],
  // Two names, known or not, between commas behind a post in the plural.
  ['Their foreign ministers, Tiko Marun and Belo Darsi, met.', ['Tiko Marun: foreign ministers', 'Belo Darsi: foreign ministers']],
  ['Its vice chairs, Belo Darsi and Maro Kelvi, resigned.', ['Belo Darsi: vice chairs', 'Maro Kelvi: vice chairs']],
  ['The ministers, North Sudan and South Sudan, met.', []],
  ['The ministers, Red Cross and Amnesty International, met.', []],
  ['The ambassadors, New York and Los Angeles, left.', []],
])('%s', (text, wanted) => {
  expect(facts(read(text), 'post').map((p) => `${p.roles.holder![0]}: ${p.roles.post![0]}`)).toEqual(wanted);
});

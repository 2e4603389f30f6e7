import { expect, it } from 'vitest';
import { facts, read } from './fixture.ts';

// What a post in small letters is for, and words of address from a church or an order.
it.each([
  ['He came with adviser on national security Vera Lund.', ['Vera Lund: adviser on national security']],
  ['He came with Vera Lund, adviser on foreign policy Bo Rud and six others.', ['Bo Rud: adviser on foreign policy']],
  ['The deputy mayor for transport and housing, Ola Tender, spoke.', ['Ola Tender: deputy mayor for transport and housing']],
  ['They met the coordinator for humanitarian affairs, Tom Berg.', ['Tom Berg: coordinator for humanitarian affairs']],
  ['“We are full,” said its director, Sister Maria Vik, in a letter.', ['Maria Vik: director']],
  ['She saw the head midwife, Sister Vera Lund, at the ward.', ['Vera Lund: head midwife']],
  // No field of a post.
  ['He asked the minister for help Ana Lind could give.', []],
  ['He met the envoy for talks in Oslo and Ana Lind.', []],
  ['He thanked his adviser for work. Ana Lind spoke.', []],
  ['She met her sister, Ana Lind, at home.', []],
])('%s', (text, wanted) => {
  const held = facts(read(text), 'post').map((p) => `${p.roles.holder![0]}: ${p.roles.post![0]}`);
  expect(held.sort()).toEqual([...wanted].sort());
});

import { expect, it } from 'vitest';
import { facts, read } from './fixture.ts';

// Letters of credence are handed over in person, and a call on the holder of a post is a meeting.
it.each([
  ['The Minister of Trade, Ada Lind, received the credentials of Mr Jon Roth, Ambassador of Norway.', ['Ada Lind: Jon Roth']],
  ['Mr Roth presented his credentials to President Ada Lind on Monday.', ['Roth: Ada Lind']],
  [
    'President Ada Lind received the letters of credence of Jon Roth of Norway, Ola Berg of Sweden and Eva Pell of Chad.',
    ['Ada Lind: Jon Roth, Ola Berg, Eva Pell'],
  ],
  ['President Ada Lind received copies of the letters of credence of three ambassadors.', ['Ada Lind: three ambassadors']],
  ['Eva Pell presented her letters of credence to the King at the Royal Palace.', ['Eva Pell: the King']],
  ['Mr Falk called on the Prime Minister and the Foreign Minister.', ['Falk: the Prime Minister, the Foreign Minister']],
  ['Mr Falk had an audience with His Majesty the Emperor.', ['Falk: His Majesty the Emperor']],
  ['The new envoy presented her plan to President Ada Lind.', []],
  ['The credentials of the office were received.', []],
  ['Ada Lind presented the recall of Jon Roth to the press.', []],
  ['Mr Falk called on the Prime Minister to act.', []],
  ['Mr Falk called on the Foreign Minister for calm.', []],
])('%s', (text, wanted) => {
  const told = facts(read(text), 'meeting').map((m) => `${m.roles.participant!.join(', ')}: ${(m.roles.counterpart ?? []).join(', ')}`);
  expect(told).toEqual(wanted);
});

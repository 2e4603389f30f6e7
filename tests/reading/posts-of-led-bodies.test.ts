import { expect, it } from 'vitest';
import { facts, read } from './fixture.ts';

// Bodies that have a participle in small letters within their name.
it.each([
  [
    'He was welcomed by the Commander of the NATO enhanced Forward Presence Battlegroup Latvia, Lieutenant Colonel Marc Tibo, and the Chief of Defence, General Bo Rud.',
    [
      'Marc Tibo: Commander of the NATO enhanced Forward Presence Battlegroup Latvia',
      'Marc Tibo: Lieutenant Colonel',
      'Bo Rud: Chief of Defence',
      'Bo Rud: General',
    ],
  ],
  [
    'She met the Commander of the NATO-led Kosovo Force, General Eva Thorn.',
    ['Eva Thorn: Commander of the NATO-led Kosovo Force', 'Eva Thorn: General'],
  ],
  ['They heard the Director of the EU-led Training Mission, Jon Dahl.', ['Jon Dahl: Director of the EU-led Training Mission']],
  ['They heard the Director of the EU integrated Border Mission, Jon Dahl.', ['Jon Dahl: Director of the EU integrated Border Mission']],
  // Deeds, and no part of a name.
  ['The Director of Frontex led Minister Ada Fox to the gate.', ['Ada Fox: Minister']],
  ['The Commander of KFOR welcomed Minister Bo Lind.', ['Bo Lind: Minister']],
  ['The Head of the EU integrated Minister Jan Dohl into the team.', ['Jan Dohl: Minister']],
])('%s', (text, wanted) => {
  const held = facts(read(text), 'post').map((p) => `${p.roles.holder![0]}: ${p.roles.post![0]}`);
  expect(held.sort()).toEqual([...wanted].sort());
});

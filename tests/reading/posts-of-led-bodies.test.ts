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

// Representatives who head a mission, commands by where they are, commanders by their area.
it.each([
  [
    'The Special Representative of the UN Secretary-General for Norland and Head of UNMIN, Ms. Eva Thorn, spoke.',
    ['Eva Thorn: Special Representative of the UN Secretary-General for Norland and Head of UNMIN'],
  ],
  [
    'The Commander of Joint Force Command Tarnby, General Bo Lind, spoke.',
    ['Bo Lind: General', 'Bo Lind: Commander of Joint Force Command Tarnby'],
  ],
  [
    'The Supreme Allied Commander Europe (SACEUR), General Bo Lind, spoke.',
    ['Bo Lind: General', 'Bo Lind: Supreme Allied Commander Europe (SACEUR)'],
  ],
  // Whom the post serves, and whom that one serves in turn.
  [
    'The Special Representative of the Chairperson of the Board and Head of the Bureau, Bo Lind, flew to Oslo.',
    ['Bo Lind: Special Representative of the Chairperson of the Board and Head of the Bureau'],
  ],
  ['The wife of the President of the Republic, Bo Lind, flew to Oslo.', []],
  ['They met Commander Rud, General Lind and Ms. Moss.', ['Rud: Commander', 'Lind: General']],
])('%s', (text, wanted) => {
  const held = facts(read(text), 'post').map((p) => `${p.roles.holder![0]}: ${p.roles.post![0]}`);
  expect(held.sort()).toEqual([...wanted].sort());
});

it('reads an under-secretary at the head of a sentence', () => {
  const held = facts(read('Under-Secretary-General for Relief Eva Thorn said that aid was slow.'), 'post').map((p) => p.roles.post![0]);
  expect(held).toEqual(['Under-Secretary-General for Relief']);
});

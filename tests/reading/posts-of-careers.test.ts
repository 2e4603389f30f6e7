import { expect, it } from 'vitest';
import { facts, read } from './fixture.ts';

// Posts of a career that are told by the way.
it.each([
  [
    'Ms Ada Lind brings twenty years of experience in diplomacy, most recently as Ambassador of Norway to Kenya.',
    ['Ada Lind: Ambassador of Norway to Kenya'],
  ],
  [
    'Mr Jan Orr served as Director of the Lima Office (2015-2019), and as Deputy Permanent Representative to the African Union.',
    ['Jan Orr: Director of the Lima Office', 'Jan Orr: Deputy Permanent Representative to the African Union'],
  ],
  [
    'Mr Jan Orr has held several positions, including as Chief of Staff of UNDP and as Resident Coordinator in Chad.',
    ['Jan Orr: Chief of Staff of UNDP', 'Jan Orr: Resident Coordinator in Chad'],
  ],
  [
    'Ada Lind met Ola Roth, who serves as Director of the Port and as Mayor of Velm.',
    ['Ola Roth: Director of the Port', 'Ola Roth: Mayor of Velm'],
  ],
  // Another is named, or no career is told.
  ['Ada Lind told Jan Orr about her experience, including as Mayor of Velm.', []],
  ['Ada Lind sees the fund, including as Mayor of Velm, as a burden.', []],
  ['Many posts are vacant, most recently as Director of the Port.', []],
])('%s', (text, wanted) => {
  expect(facts(read(text), 'post').map((p) => `${p.roles.holder![0]!.replace(/^M[rs]s?\.? /, '')}: ${p.roles.post![0]}`)).toEqual(wanted);
});

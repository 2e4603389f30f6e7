import { expect, it } from 'vitest';
import { facts, read } from './fixture.ts';

// Who is told to have been at a meeting: brought together, as a guest, for a country, at the head of a group.
it.each([
  [
    'Minister Ola Lind hosted a meeting of the Chief Negotiators, Bo Rud and Tom Berg, in Tarnby on Monday.',
    ['Bo Rud – Ola Lind – Tom Berg'],
  ],
  ['Minister Ola Lind chaired a session of Governor Bo Rud and Governor Tom Berg.', ['Bo Rud – Ola Lind – Tom Berg']],
  ['Minister Ola Lind chaired a session of the Committee on Trade.', []],
  [
    'Minister Ola Lind held a trilateral video teleconference with Minister Bo Rud and Minister Tom Berg.',
    ['Bo Rud – Ola Lind – Tom Berg'],
  ],
  ['Minister Ola Lind held a video conference with Minister Bo Rud.', ['Bo Rud – Ola Lind']],
  ['Minister Ola Lind held a press conference with Minister Bo Rud.', []],
  ['Minister Ola Lind gave audience to a delegation of the League led by its director, Mr. Bo Rud.', ['Bo Rud – Ola Lind']],
  ['Minister Ola Lind gave the audience a speech on the sea.', []],
  ['Minister Ola Lind received the farewell call of Ambassador Bo Rud.', ['Bo Rud – Ola Lind']],
  ['Minister Ola Lind received the call of Ambassador Bo Rud for unity.', []],
  ['A team headed by Senator Bo Rud met Minister Ola Lind.', ['Bo Rud – Ola Lind']],
  ['Minister Ola Lind received a delegation, and the talks led by Bo Rud ended.', ['Ola Lind']],
  [
    'Minister Ola Lind opened the fair. Among the guests were the Mayor, Bo Rud, and Ambassador Tom Berg.',
    ['Bo Rud – Ola Lind – Tom Berg'],
  ],
  ['Minister Ola Lind opened the fair. Guests were shown a film by Mayor Bo Rud.', []],
  [
    'Minister Ola Lind opened the fair. Minister Bo Rud and Ambassador Tom Berg were among those who attended.',
    ['Bo Rud – Ola Lind – Tom Berg'],
  ],
  ['Minister Ola Lind opened the fair. Minister Bo Rud was among those who fell ill.', []],
  ['Minister Ola Lind opened the fair. Minister Bo Rud was not in attendance.', []],
  ['Minister Ola Lind opened the fair. Norland was represented by State Secretary Bo Rud.', ['Bo Rud – Ola Lind']],
  [
    'Minister Ola Lind opened the fair. Also present was Mayor Bo Rud, while Norland was represented by Ambassador Tom Berg.',
    ['Bo Rud – Ola Lind', 'Ola Lind – Tom Berg'],
  ],
  ['Minister Ola Lind opened the fair. The ceremony was witnessed by General Bo Rud.', ['Bo Rud – Ola Lind']],
  ['Minister Ola Lind opened the fair. The robbery was witnessed by General Bo Rud.', []],
])('%s', (text, wanted) => {
  const met = facts(read(text), 'meeting').map((f) =>
    [...(f.roles.participant ?? []), ...(f.roles.counterpart ?? []), ...(f.roles.companion ?? [])]
      .map((name) => name.replace(/^(?:[A-Z][a-z]+\.? )+(?=[A-Z][a-z]+ [A-Z][a-z]+$)/, ''))
      .filter((name) => /^[A-Z]\w+ [A-Z]\w+$/.test(name))
      .sort((a, b) => a.localeCompare(b))
      .join(' – '),
  );
  expect(met).toEqual(wanted);
});

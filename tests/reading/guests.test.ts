import { expect, it } from 'vitest';
import { facts, read } from './fixture.ts';

// 'the guest': the one who is on a visit, or who was received; nobody where it may be another.
it.each([
  [
    'President Ola Lind received the Prime Minister of Norland, Bo Rud, in Tarnby. Later the guest was received by Mayor Eva Holm.',
    ['Bo Rud – Ola Lind', 'Bo Rud – Eva Holm'],
  ],
  [
    'President Ola Lind received Minister Bo Rud, who is paying an official visit to Norland. President Lind also received Governor Jan Vik. The distinguished guest then met Mayor Eva Holm.',
    ['Bo Rud – Ola Lind', 'Jan Vik – Ola Lind', 'Bo Rud – Eva Holm'],
  ],
  ['Minister Bo Rud was welcomed by Governor Jan Vik. The visitor also met Mayor Eva Holm.', ['Bo Rud – Jan Vik', 'Bo Rud – Eva Holm']],
  // Several, or somebody else.
  [
    'Governor Jan Vik received Minister Bo Rud and Minister Tom Berg. The guest also met Mayor Eva Holm.',
    ['Bo Rud – Jan Vik – Tom Berg', 'Eva Holm – The guest'],
  ],
  [
    'Governor Jan Vik received Minister Bo Rud. The guest of honour met Mayor Eva Holm.',
    ['Bo Rud – Jan Vik', 'Eva Holm – The guest of honour'],
  ],
  ['A guest met Mayor Eva Holm.', ['A guest – Eva Holm']],
])('%s', (text, wanted) => {
  const met = facts(read(text), 'meeting').map((f) =>
    [...(f.roles.participant ?? []), ...(f.roles.counterpart ?? [])].sort((a, b) => a.localeCompare(b)).join(' – '),
  );
  expect(met).toEqual(wanted);
});

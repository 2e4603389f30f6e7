import { expect, it } from 'vitest';
import { facts, read } from './fixture.ts';

// Meetings told by what was talked over, with those who talked.
it.each([
  ['Minister Ola Lind and Minister Bo Rud discussed trade in Tarnby on Monday.', ['Bo Rud – Ola Lind']],
  [
    'Minister Ola Lind met Mayor Eva Holm. She and the Premier, Mr. Bo Rud, spoke about trade.',
    ['Eva Holm – Ola Lind', 'Bo Rud – Ola Lind'],
  ],
  ['Minister Ola Lind met Mayor Eva Holm. She and Mr. Bo Rud agreed on new ferries.', ['Eva Holm – Ola Lind', 'Bo Rud – Ola Lind']],
  [
    'Mr. Ola Lind arrived. Mr. Lind rested. In the meeting with Foreign Minister Bo Rud, the two Ministers agreed on new ferries.',
    ['Bo Rud – Ola Lind'],
  ],
  // No second meeting where the first is told.
  ['Minister Ola Lind called Minister Bo Rud. Minister Lind and Minister Rud also discussed the summit in Tarnby.', ['Bo Rud – Ola Lind']],
  // Each by oneself, or not with one another.
  ['Minister Ola Lind and Minister Bo Rud each discussed trade.', []],
  ['Minister Ola Lind and Minister Bo Rud spoke about trade at the forum.', []],
  ['Minister Ola Lind discussed trade.', []],
])('%s', (text, wanted) => {
  const met = facts(read(text), 'meeting').map((f) =>
    [...(f.roles.participant ?? []), ...(f.roles.counterpart ?? [])].sort((a, b) => a.localeCompare(b)).join(' – '),
  );
  expect(met).toEqual(wanted);
});

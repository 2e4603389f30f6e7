import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { seeded } from '../../tools/bench/seeded.ts';
import { killLoop } from '../../tools/faults/kill-loop.ts';

it('loses nothing that was confirmed when it is killed at any moment', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-kill-'));
  const counts = await killLoop(`file:${join(folder, 'store.db')}`, 4, seeded(folder));
  expect(counts).toMatchObject({ rounds: 4, lost: 0, back: 0, unreadable: 0 });
  expect(counts.confirmed).toBeGreaterThan(0);
  rmSync(folder, { recursive: true });
});

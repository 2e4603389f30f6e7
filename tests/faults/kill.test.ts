import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { seeded } from '../../tools/bench/seeded.ts';
import { LONG } from './cases.ts';
import { killLoop } from './kill-loop.ts';

const ROUNDS = LONG ? 200 : 4;

it('loses nothing that was confirmed when it is killed at any moment', { timeout: ROUNDS * 30_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-kill-'));
  const tell = LONG ? console.log : () => {};
  const counts = await killLoop(`file:${join(folder, 'store.db')}`, ROUNDS, seeded(folder), tell);
  tell(`add, confirm, kill -9: ${JSON.stringify(counts)}`);
  expect(counts).toMatchObject({ rounds: ROUNDS, lost: 0, back: 0, unreadable: 0 });
  expect(counts.confirmed).toBeGreaterThan(0);
  rmSync(folder, { recursive: true });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seeded } from '../bench/seeded.ts';
import { killLoop } from './kill-loop.ts';

const HELP = `Kills the program while it adds releases, and looks what is left.

  npm run test:faults                         200 rounds on the embedded store
  npm run test:faults -- --rounds 20 --seed x
  npm run test:faults -- --store redis://…    on another store, which should be empty`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: 'kill' },
    store: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  console.log(HELP);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-faults-'));
  try {
    const counts = await killLoop(
      values.store ?? `file:${join(folder, 'store.db')}`,
      Number(values.rounds),
      seeded(values.seed),
      console.log,
    );
    console.log(
      `${counts.rounds} rounds of add, confirm, kill -9: ${counts.confirmed} releases confirmed, ${counts.lost} of them lost, ${counts.back} removed ones back, ${counts.unreadable} unreadable stores`,
    );
    if (counts.lost + counts.back + counts.unreadable > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

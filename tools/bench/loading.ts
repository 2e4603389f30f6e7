import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reading } from '../../src/model/reading.ts';
import { writeReleases } from './release-files.ts';
import { shelvedAt } from './shelf.ts';
import { ms, type Row } from './time.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COUNT = 1_000;

interface Loaded {
  readonly ms: number;
  readonly read: number;
  readonly reused: number;
  readonly bytes: number;
  readonly releases: number;
}

/** How long it takes to load releases that were not read before, and then again from the store, and what memory they take; each in a process of its own. */
export async function benchLoading(readings: readonly Reading[]): Promise<Row[]> {
  const place = mkdtempSync(join(tmpdir(), 'briefing-loading-'));
  try {
    const folder = join(place, 'releases');
    const uri = `file:${join(place, 'store.db')}`;
    const all = Array.from({ length: COUNT }, (_, at) => shelvedAt(readings, at).release);
    writeReleases(all, folder);
    const cold = load(folder, uri);
    const warm = load(folder, uri);
    if (warm.reused !== COUNT) throw new Error(`${warm.read} of ${COUNT} releases were read anew though the store has them`);
    const thousands = COUNT / 1000;
    return [
      { what: `a cold start: ${COUNT} releases read and kept`, figure: `${ms(cold.ms)}, ${ms(cold.ms / COUNT)} each` },
      {
        what: `a warm start: ${COUNT} releases from the store`,
        figure: ms(warm.ms),
        ratio: `${ms(warm.ms / thousands)} per 1,000`,
        target: '500 ms at most',
        met: warm.ms / thousands <= 500,
      },
      {
        what: 'memory of 1,000 releases that all guilds have',
        figure: `${(warm.bytes / thousands / 1e6).toFixed(1)} MB`,
        ratio: `${(warm.bytes / thousands / 1e6).toFixed(1)} MB`,
        target: '60 MB at most',
        met: warm.bytes / thousands <= 60e6,
      },
    ];
  } finally {
    rmSync(place, { recursive: true });
  }
}

function load(folder: string, uri: string): Loaded {
  const args = ['--expose-gc', '--import', 'tsx', 'tools/bench/load.ts', folder, uri];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`loading ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Loaded;
}

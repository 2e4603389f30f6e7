import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../src/knowledge/store/index.ts';
import { toStored } from '../../src/knowledge/stored-reading.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Release } from '../../src/model/release.ts';
import { vary } from './shelf.ts';
import { ms, type Row } from './time.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WARM = 10_000;
const COLD = 500;
const BATCH = 500;

interface Loaded {
  readonly ms: number;
  readonly read: number;
  readonly reused: number;
  readonly bytes: number;
  readonly releases: number;
}

/** How long it takes to load many releases that were read before, and some that were not, and what memory they take; each in a process of its own. */
export async function benchLoading(readings: readonly Reading[]): Promise<Row[]> {
  const place = mkdtempSync(join(tmpdir(), 'briefing-loading-'));
  try {
    const uri = `file:${join(place, 'warm.db')}`;
    await fill(readings, WARM, join(place, 'warm'), uri);
    await fill(readings, COLD, join(place, 'cold'));
    const warm = load(join(place, 'warm'), uri);
    if (warm.reused !== WARM) throw new Error(`${warm.read} of ${WARM} releases were read anew: the store was not filled as it is read`);
    const cold = load(join(place, 'cold'), `file:${join(place, 'cold.db')}`);
    return [
      { what: `a warm start: ${WARM} releases from the store`, figure: `${ms(warm.ms)} (target: 5000 ms)` },
      {
        what: `a cold start: ${COLD} releases read and kept`,
        figure: `${ms(cold.ms)}, ${ms(cold.ms / COLD)} each, ${(cold.ms / COLD / (warm.ms / WARM)).toFixed(0)} times a warm one`,
      },
      { what: 'memory of 1,000 releases', figure: `${(((warm.bytes / WARM) * 1000) / 1e6).toFixed(1)} MB (target: 60 MB)` },
    ];
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** Writes releases of the shapes of the given ones, and keeps their readings where the loader looks for them. */
async function fill(readings: readonly Reading[], count: number, folder: string, uri?: string): Promise<void> {
  mkdirSync(folder);
  const store = uri === undefined ? undefined : openStore(uri);
  const cache = store?.cache('readings');
  for (let i = 0; i < count; i += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - i) }, (_, k) => {
      const at = i + k;
      const { reading } = vary(readings[at % readings.length]!, Math.floor(at / readings.length));
      writeFileSync(join(folder, `${reading.release.id}.md`), fileOf(reading.release));
      return { key: `release/${reading.release.id}`, value: cache && toStored(reading) };
    });
    await cache?.setMany(rows);
  }
  await store?.close();
}

function fileOf({ title, date, source, url, text }: Release): string {
  const fields = { title, date, source, url };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`${name}: ${JSON.stringify(value)}`] : []));
  return `---\n${lines.join('\n')}\n---\n\n${text}`;
}

function load(folder: string, uri: string): Loaded {
  const args = ['--expose-gc', '--import', 'tsx', 'tools/bench/load.ts', folder, uri];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`loading ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Loaded;
}

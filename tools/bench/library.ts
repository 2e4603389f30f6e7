import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connectStore } from '../../src/knowledge/store/index.ts';
import type { Reading } from '../../src/model/reading.ts';
import { type Shelved, shelvedAt } from './shelf.ts';
import { ms, type Row } from './time.ts';

const LARGE = 10_000;
const SIZES = [1_000, LARGE];
const BATCH = 200;
const STARTER = fileURLToPath(new URL('library-start.ts', import.meta.url));
const GUILD = '111111111111111111';

/** What `library-start.ts` measures in a process of its own. */
interface Measured {
  /** From the open store to a shelf that can be asked, in milliseconds. */
  readonly start: number;
  /** The processor's part of it, which other processes do not lengthen; with the collector's threads it may be more. */
  readonly startCpu: number;
  /** Memory that the shelf takes, in bytes: all of the process, less what it took with no release. */
  readonly memory: number;
  /** CPU milliseconds to add one more, its reading left out; the median. */
  readonly add: number;
}

/** A guild's shelf at several sizes: how long a warm start takes, how much memory, and how long adding one more. */
export async function benchLibrary(readings: readonly Reading[]): Promise<Row[]> {
  const rows: Row[] = [];
  const empty = await measured([], 0);
  for (const size of SIZES) {
    const { start, startCpu, memory, add } = await measured(readings, size);
    const perThousand = ((memory - empty.memory) / size) * 1_000;
    rows.push(
      {
        what: `a warm start with ${size} releases on a shelf`,
        figure: `${ms(start)}, ${ms(startCpu)} of CPU`,
        ratio: ms(start),
        ...(size === LARGE ? { target: '5,000 ms at most', met: start <= 5_000 } : {}),
      },
      {
        what: `  memory of 1,000 of ${size}`,
        figure: `${(perThousand / 1e6).toFixed(1)} MB`,
        ratio: `${(perThousand / 1e6).toFixed(1)} MB`,
        ...(size === LARGE ? { target: '60 MB at most', met: perThousand <= 60e6 } : {}),
      },
      { what: '  to add one more, reading left out', figure: ms(add) },
    );
  }
  return rows;
}

async function measured(readings: readonly Reading[], size: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-bench-'));
  const uri = `file:${join(folder, 'store.db')}`;
  try {
    const { store } = await connectStore(uri);
    const [shelves, cards] = [store.keep('shelves'), store.cache('shelf-cards')];
    for (let from = 0; from < size; from += BATCH) {
      const made = Array.from({ length: Math.min(BATCH, size - from) }, (_, i) => shelvedAt(readings, from + i));
      const key = ({ release }: Shelved): string => `${GUILD}/${release.id}`;
      await shelves.setMany(made.map((one) => ({ key: key(one), value: { schema: 1, release: one.release } })));
      await cards.setMany(made.map((one) => ({ key: key(one), value: one.stored })));
    }
    await store.close();
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', STARTER, uri, GUILD], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the shelf could not be opened: ${stderr}`);
    return JSON.parse(stdout) as Measured;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

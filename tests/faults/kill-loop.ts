import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import { Library } from '../../src/knowledge/library.ts';
import { connectStore } from '../../src/knowledge/store/index.ts';
import type { Release } from '../../src/model/release.ts';

const ADDER = fileURLToPath(new URL('adder.ts', import.meta.url));
const GUILD = '111111111111111111';
/** Within this time, in milliseconds, the program is killed: in one round of four after it has opened the store, else after its first addition. */
const WINDOW = 400;

type Adder = ChildProcessByStdio<Writable, Readable, null>;

export interface KillCounts {
  rounds: number;
  /** Releases of which the program had said that they are kept. */
  confirmed: number;
  lost: number;
  /** Releases that were removed and are back. */
  back: number;
  unreadable: number;
}

/**
 * Round after round: a process adds and removes releases and says so; it is killed (SIGKILL) at a random moment; the store is
 * opened again and compared with what was said.
 */
export async function killLoop(
  uri: string,
  rounds: number,
  random: () => number,
  tell: (line: string) => void = () => {},
): Promise<KillCounts> {
  const kept = new Map<string, string>();
  const removed = new Set<string>();
  const counts: KillCounts = { rounds: 0, confirmed: 0, lost: 0, back: 0, unreadable: 0 };
  let next = adder(uri, 0);
  for (let round = 0; round < rounds; round++) {
    const child = next;
    // Loading the program takes longer than all else: the next one does so meanwhile.
    if (round + 1 < rounds) next = adder(uri, round + 1);
    for (const line of await untilKilled(child, round, round % 4 === 3 ? 1 : 2, random() * WINDOW)) {
      if (line.startsWith('removing ')) kept.delete(line.slice(9));
      else if (line.startsWith('removed ')) {
        removed.add(line.slice(8));
      } else {
        kept.set((JSON.parse(line) as Release).id, line);
        counts.confirmed++;
      }
    }
    counts.rounds++;
    try {
      const { store } = await connectStore(uri);
      const { own } = (await Library.open(new KnowledgeBase([]), store)).shelf(GUILD);
      for (const [id, line] of kept) if (JSON.stringify(own.release(id)) !== line) counts.lost++;
      for (const id of removed) if (own.release(id)) counts.back++;
      // What was stored but not yet confirmed may be there, whole.
      for (const { release } of own.entries) if (!kept.has(release.id)) kept.set(release.id, JSON.stringify(release));
      await store.close();
    } catch (fault) {
      counts.unreadable++;
      tell(`round ${round}: ${(fault as Error).message}`);
    }
    if (round % 20 === 19) tell(`${round + 1} rounds: ${JSON.stringify(counts)}`);
  }
  return counts;
}

function adder(uri: string, round: number): Adder {
  return spawn(process.execPath, ['--import', 'tsx', ADDER, uri, GUILD, String(round)], { stdio: ['pipe', 'pipe', 'inherit'] });
}

/** Tells a program to begin; whole lines that it said before it was killed, which is a while after so many of them. */
async function untilKilled(child: Adder, round: number, lines: number, delay: number): Promise<string[]> {
  let said = '';
  let timer: NodeJS.Timeout | undefined;
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    said += piece;
    if (said.split('\n').length > lines) timer ??= setTimeout(() => child.kill('SIGKILL'), delay);
  });
  child.stdin.write('begin\n');
  await once(child, 'close');
  clearTimeout(timer);
  const [opened, ...rest] = said.split('\n').slice(0, -1);
  if (!opened?.startsWith('open ')) throw new Error(`round ${round}: the program did not open the store`);
  return rest;
}

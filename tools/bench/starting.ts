import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median, ms, type Row, timed } from './time.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** From a bare shell to an answer on the terminal: node, the program, the model of English, the release, the question. */
export function benchStarting(rounds: number): Row[] {
  const times = Array.from({ length: rounds + 1 }, () => timed(askOnce));
  // The first start fills the file caches.
  return [{ what: 'the terminal, from start to answer', figure: ms(median(times.slice(1))) }];
}

function askOnce(): void {
  const args = ['--import', 'tsx', 'src/cli/ask.ts', 'who met Osmani?'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the terminal ended with ${status}: ${stderr}`);
}

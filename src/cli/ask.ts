import { once } from 'node:events';
import { ExpectedError } from '../expected-error.ts';
import type { KnowledgeBase } from '../knowledge/base.ts';
import { factRecords } from '../knowledge/fact-records.ts';
import type { Reading } from '../model/reading.ts';
import { linesOf } from './lines.ts';
import { type CliOptions, HELP, parseOptions, UsageError } from './options.ts';
import { answerRecord, answerText } from './output.ts';

/** Writes one line and waits while the reader is slower than we are, so that a long batch stays small in memory. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

async function run(options: CliOptions): Promise<void> {
  if (options.mode === 'help') return print(HELP);
  // Loaded only now: a wrong call is told at once, not after the language model has been loaded.
  const [{ ask }, { loadInMemory }, { answerLine }] = await Promise.all([
    import('../asking/index.ts'),
    import('../knowledge/load.ts'),
    import('./batch.ts'),
  ]);
  const base = await loadInMemory(options.knowledge, ({ file, problem }) => console.error(`left out: ${file}: ${problem}`));
  checkRelease(base, options.release);
  switch (options.mode) {
    case 'facts':
      for (const record of factRecords(base, options.release)) await print(JSON.stringify(record));
      return;
    case 'trace': {
      const { traceLines } = await import('./trace.ts');
      for (const line of traceLines(oneReading(base, options.release), options.trace!)) await print(line);
      return;
    }
    case 'batch':
      for await (const line of linesOf(process.stdin)) {
        if (line.trim() !== '') await print(JSON.stringify(answerLine(base, line, options.release)));
      }
      return;
    default: {
      const answer = ask(base, options.question, { release: options.release });
      return print(options.mode === 'json' ? JSON.stringify(answerRecord(base, answer)) : answerText(base, answer));
    }
  }
}

function checkRelease(base: KnowledgeBase, id: string | undefined): void {
  if (id === undefined || base.release(id)) return;
  const ids = base.releases.map((r) => r.id);
  const some = ids.slice(0, 5).join(', ');
  throw new UsageError(`no release '${id}' is loaded; there is ${some}${ids.length > 5 ? ` and ${ids.length - 5} more` : ''}`);
}

/** The release to trace: the one named, or the only one there is. */
function oneReading(base: KnowledgeBase, id: string | undefined): Reading {
  const readings = base.readings.filter((r) => id === undefined || r.release.id === id);
  if (readings.length !== 1)
    throw new UsageError(`--trace shows one release, and ${readings.length} are loaded; name it with --release ID`);
  return readings[0]!;
}

// A reader that has seen enough (`… | head -1`) closes the pipe: that is its right, not a fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit(0);
  throw fault;
});

try {
  await run(parseOptions(process.argv.slice(2)));
} catch (fault) {
  const expected = fault instanceof ExpectedError;
  console.error(expected ? fault.message : `ask: a fault of the program: ${(fault as Error).stack ?? String(fault)}`);
  process.exitCode = expected ? 2 : 1;
}

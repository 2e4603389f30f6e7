import { Worker } from 'node:worker_threads';
import type { Reading } from '../model/reading.ts';
import type { Release } from '../model/release.ts';

/** A release that takes longer or more memory than this is not one: press releases are read in a second. */
const LIMIT = 5 * 60_000;
const HEAP_MB = 2_048;

/** A release took too long, or too much memory, to read. */
export class TooMuchError extends Error {}

/**
 * Reads a release on a thread of its own, so that everybody else is answered meanwhile: a long text takes half a
 * minute. The thread ends with it. Rejects with TooMuchError when there is no end in sight.
 */
export function readApart(release: Release): Promise<Reading> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./reading-worker.js', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
    const timer = setTimeout(() => settle(() => reject(new TooMuchError('reading took too long'))), LIMIT);
    const settle = (end: () => void): void => {
      clearTimeout(timer);
      end();
      void worker.terminate();
    };
    worker.once('message', (reading: Reading) => settle(() => resolve(reading)));
    worker.once('error', (fault: NodeJS.ErrnoException) =>
      settle(() => reject(fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new TooMuchError('reading took too much memory') : fault)),
    );
    worker.once('exit', (code) => settle(() => reject(new Error(`the reading thread ended with ${code}`))));
    worker.postMessage(release);
  });
}

import { Worker } from 'node:worker_threads';
import { ReleaseFormatError } from '../front-matter.ts';
import type { Tasks } from './tasks.ts';

/** A task that takes longer or more memory than this is given up: press releases are read in a second. */
const LIMIT = 5 * 60_000;
const HEAP_MB = 2_048;
/** How long the thread stays when nothing is to be done, in milliseconds: starting it takes a second. */
const IDLE = 60_000;

/** A file or text took too long, or too much memory. */
export class TooMuchError extends Error {}

type Outcome = { readonly done: unknown } | { readonly refused: string } | { readonly failed: string };

let worker: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
/** One after the other: a second thread would only take the processor from the first. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Does a task on a thread of its own, so that everybody else is answered meanwhile and hostile input breaks nothing.
 * Rejects with ReleaseFormatError for what is wrong with the input, TooMuchError when there is no end in sight.
 */
export function runApart<T extends keyof Tasks>(task: T, value: Parameters<Tasks[T]>[0]): ReturnType<Tasks[T]> {
  const result = queue.then(() => run(task, value));
  queue = result.catch(() => {});
  return result as ReturnType<Tasks[T]>;
}

async function run(task: string, value: unknown): Promise<unknown> {
  clearTimeout(idle);
  const outcome = await outcomeOf(task, value);
  // Waiting for more must not keep the process from ending.
  worker?.unref();
  idle = setTimeout(end, IDLE).unref();
  if ('done' in outcome) return outcome.done;
  if ('refused' in outcome) throw new ReleaseFormatError(outcome.refused);
  throw new Error(`the reading thread failed: ${outcome.failed}`);
}

function outcomeOf(task: string, value: unknown): Promise<Outcome> {
  worker ??= new Worker(new URL('./worker.js', import.meta.url), { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
  const thread = worker;
  thread.ref();
  return new Promise<Outcome>((resolve, reject) => {
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      // Each by its name: the worker listens to itself as well, and must go on doing so.
      thread.off('message', done).off('error', broken).off('exit', gone);
      finish();
    };
    const fail = (fault: Error): void =>
      settle(() => {
        end();
        reject(fault);
      });
    const done = (outcome: Outcome): void => settle(() => resolve(outcome));
    const broken = (fault: NodeJS.ErrnoException): void =>
      fail(fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new TooMuchError('it took too much memory') : fault);
    const gone = (code: number): void => fail(new Error(`the reading thread ended with ${code}`));
    const timer = setTimeout(() => fail(new TooMuchError('it took too long')), LIMIT);
    thread.on('message', done).on('error', broken).on('exit', gone);
    thread.postMessage({ task, value });
  });
}

function end(): void {
  void worker?.terminate();
  worker = undefined;
}

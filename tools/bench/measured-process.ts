import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Used } from './probe.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What `npm start` starts the bot with; its yardstick gets the same. */
const STARTED_WITH = ['--max-semi-space-size=32'];

/** A program in a process of its own that can be asked what it has used. */
export class MeasuredProcess {
  readonly #child: ChildProcess;
  /** Resolves when it has ended. */
  readonly #ended: Promise<unknown>;

  /** Starts a script of this project; what it writes to standard output is dropped. */
  constructor(script: string, environment: Readonly<Record<string, string>>) {
    const args = [...STARTED_WITH, '--expose-gc', '--import', 'tsx', '--import', './tools/bench/probe.ts', script];
    const env = { ...process.env, ...environment };
    this.#child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.#ended = once(this.#child, 'close');
  }

  /** CPU milliseconds up to here. */
  async cpu(): Promise<number> {
    return (await this.#ask('cpu')).cpu;
  }

  /** What it holds once its rubbish is collected. */
  async collected(): Promise<Used> {
    return this.#ask('collect');
  }

  /** Ends it as a service manager would, and waits until it has ended. */
  async stop(): Promise<void> {
    this.#child.kill('SIGTERM');
    await this.#ended;
  }

  async #ask(what: 'cpu' | 'collect'): Promise<Used> {
    const stop = new AbortController();
    try {
      const answer = once(this.#child, 'message', { signal: stop.signal });
      this.#child.send(what);
      const first = await Promise.race([answer, this.#ended.then(() => undefined)]);
      if (!first) throw new Error('a program that is measured has ended');
      return first[0] as Used;
    } finally {
      stop.abort();
    }
  }
}

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Program {
  readonly process: ReturnType<typeof spawn>;
  /** What it has written so far. */
  readonly out: () => string;
  readonly done: Promise<Run>;
}

/** Starts a program of the project as a person would, but for npm. The environment is bare but for what is given. */
export function start(script: string, args: readonly string[] = [], environment: Record<string, string> = {}): Program {
  // Empty settings keep a developer's own .env out of the tests.
  const unset = { SHARDS: '', DISCORD_TOKEN: '', GUILD_ID: '', DISCORD_API: '', KEYV_URI: '', KNOWLEDGE_DIR: '', LOG_LEVEL: '', PORT: '' };
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...unset, ...environment };
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { cwd: ROOT, env });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    out += piece;
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    err += piece;
  });
  const done = new Promise<Run>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
  return { process: child, out: () => out, done };
}

/** Runs a program to its end with this on standard input. */
export function run(script: string, args: readonly string[], input = '', environment: Record<string, string> = {}): Promise<Run> {
  const program = start(script, args, environment);
  program.process.stdin!.on('error', () => {});
  program.process.stdin!.end(input);
  return program.done;
}

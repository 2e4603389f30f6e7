import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The bot in its local guild, as `npm start` runs it. */
export interface Program {
  /** Of the page of the local guild; of the invitation where it was sent to another server. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Runs `npm start` on a free port and with a store of its own; resolves once it has named the page's address. `settings` are added to the environment. */
export async function startProgram(settings: Readonly<Record<string, string>> = {}): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-started-'));
  const env = { ...process.env, DISCORD_TOKEN: '', GUILD_ID: '', PORT: '0', KEYV_URI: `file:${join(folder, 'store.db')}`, ...settings };
  const program = spawn('npm', ['start', '--silent'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  const ended = once(program, 'close');
  let said = '';
  for await (const piece of program.stdout.setEncoding('utf8')) {
    said += piece;
    const address = /https?:\/\/\S+/.exec(said)?.[0];
    if (!address) continue;
    const stop = async (): Promise<void> => {
      // npm and what it started: the group, since npm does not always pass the signal on.
      process.kill(-program.pid!, 'SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    };
    return { address, stop };
  }
  throw new Error(`npm start ended before it named an address: ${said}`);
}

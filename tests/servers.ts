import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real server on this machine, in a folder and on a port of its own, reached over loopback only. */
export interface Server {
  /** Its address, as KEYV_URI takes it. */
  readonly uri: string;
  /** Ends it without warning; its folder stays. */
  kill(): Promise<void>;
  /** Starts it again on the same folder and port. */
  start(): Promise<void>;
  /** Ends it and removes its folder. */
  remove(): Promise<void>;
}

const POSTGRES = '/usr/lib/postgresql';

/** Path and version of the servers that this machine has; undefined where it has none (`.ci/run` installs Debian's). */
export const redisProgram = found(['/usr/bin/redis-server', '/usr/bin/valkey-server']);
export const postgresProgram = found(
  existsSync(POSTGRES)
    ? readdirSync(POSTGRES)
        .sort()
        .map((version) => join(POSTGRES, version, 'bin/postgres'))
    : [],
);

function found(paths: readonly string[]): { path: string; version: string } | undefined {
  const path = paths.find((one) => existsSync(one));
  return path === undefined ? undefined : { path, version: execFileSync(path, ['--version'], { encoding: 'utf8' }).trim() };
}

export async function startRedis(): Promise<Server> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'briefing-redis-'));
  const options = { port, bind: '127.0.0.1', dir: folder, appendonly: 'yes', appendfsync: 'always', save: '' };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  return running(redisProgram!.path, args, folder, /Ready to accept connections/, `redis://127.0.0.1:${port}`);
}

export async function startPostgres(): Promise<Server> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'briefing-postgres-'));
  // Postgres refuses to run as root.
  const owner = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  chmodSync(folder, 0o700);
  const initdb = join(postgresProgram!.path, '../initdb');
  execFileSync(initdb, ['-D', folder, '-A', 'trust', '-U', 'briefing', '-E', 'UTF8', '--locale=C', '--no-sync'], { ...owner, cwd: folder });
  const args = ['-D', folder, '-p', String(port), '-h', '127.0.0.1', '-k', folder];
  const uri = `postgres://briefing@127.0.0.1:${port}/postgres`;
  return running(postgresProgram!.path, args, folder, /ready to accept connections/, uri, owner);
}

async function running(
  path: string,
  args: readonly string[],
  folder: string,
  ready: RegExp,
  uri: string,
  owner: { uid?: number; gid?: number } = {},
): Promise<Server> {
  let kill = async (): Promise<void> => {};
  const start = async (): Promise<void> => {
    const child = spawn(path, args, { ...owner, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = once(child, 'exit');
    kill = async () => {
      child.kill('SIGKILL');
      await ended;
    };
    await new Promise<void>((resolve, reject) => {
      let said = '';
      const hear = (piece: Buffer): void => {
        said += piece;
        if (ready.test(said)) resolve();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      void ended.then(() => reject(new Error(`${path} ended: ${said}`)));
    });
  };
  await start();
  return {
    uri,
    start,
    kill: () => kill(),
    async remove() {
      await kill();
      rmSync(folder, { recursive: true });
    },
  };
}

function idOf(option: '-u' | '-g'): number {
  return Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LocalGuild, startLocalGuild, type User } from '../../src/local-guild/index.ts';
import { median, type Row } from './time.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Interactions in one round, and how many are under way at once. */
const ROUND = 1_000;
const AT_ONCE = 32;
/** What the bot must reach of a bot that only answers 'pong'. */
const WANTED = 0.6;

/** What people ask in turn. */
const QUESTIONS = [
  { name: 'met', options: { person: 'Mircea Geoană' } },
  { name: 'who', options: { name: 'KFOR Commander' } },
  { name: 'ask', options: { question: 'where did Geoană meet Osmani?' } },
  { name: 'mandate', options: { of: 'KFOR' } },
] as const;

interface Wanted {
  readonly name: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

/**
 * Interactions per second through the local guild, the whole bot beside one that answers 'pong', each a process of its
 * own on a guild of its own, in rounds by turns; then whether the memory of the bot grows over many questions.
 */
export async function benchChat(rounds: number, questions: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-chat-'));
  const guilds = [await openGuild(), await openGuild()] as const;
  const port = await freePort();
  const bot = run('src/main.ts', {
    DISCORD_TOKEN: guilds[0].token,
    DISCORD_API: guilds[0].api,
    GUILD_ID: '',
    KNOWLEDGE_DIR: '',
    KEYV_URI: `file:${join(folder, 'store.db')}`,
    COOLDOWN: '0',
    METRICS_PORT: String(port),
  });
  const pong = run('tools/bench/pong.ts', { PONG_API: guilds[1].api, PONG_TOKEN: guilds[1].token });
  try {
    await Promise.all(guilds.map((guild) => guild.waitForCommands((all) => all.length > 0, 60_000)));
    const ask = (i: number): Wanted => QUESTIONS[i % QUESTIONS.length]!;
    const askAnew = (): Wanted => ({ name: 'met', options: { person: 'Mircea Geoană', with: `Stranger ${asked++}` } });
    let asked = 0;
    const ping = (): Wanted => ({ name: 'ping' });
    await perSecond(guilds[0], ask, ROUND);
    await perSecond(guilds[1], ping, ROUND);
    const shares: number[] = [];
    const rates: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      rates[0].push(await perSecond(guilds[0], ask, ROUND));
      rates[1].push(await perSecond(guilds[1], ping, ROUND));
      shares.push(rates[0].at(-1)! / rates[1].at(-1)!);
    }
    const anew = await perSecond(guilds[0], askAnew, ROUND);
    const share = median(shares);
    const speed = {
      what: 'bot against bare pong bot, interactions per second',
      figure: `${median(rates[0]).toFixed(0)} against ${median(rates[1]).toFixed(0)}: ${(share * 100).toFixed(0)} %; ${share >= WANTED ? 'over' : 'NOT OVER'} ${WANTED * 100} %`,
    };
    const first = {
      what: 'the same for questions that were never asked before',
      figure: `${anew.toFixed(0)}: ${((anew / median(rates[1])) * 100).toFixed(0)} %`,
    };
    return [speed, first, await memory(guilds[0], ask, port, questions)];
  } finally {
    await Promise.all([bot, pong].map(stop));
    await Promise.all(guilds.map((guild) => guild.close()));
    rmSync(folder, { recursive: true });
  }
}

const openGuild = (): Promise<LocalGuild> => startLocalGuild({ log: () => {}, acknowledgeMs: 30_000 });

function run(script: string, environment: Record<string, string>): ChildProcess {
  const env = { ...process.env, ...environment };
  return spawn(process.execPath, ['--import', 'tsx', script], { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'close');
  child.kill('SIGTERM');
  await ended;
}

/** Runs commands, so many at once, and says how many were answered in a second. Throws when one was not. */
async function perSecond(guild: LocalGuild, wanted: (i: number) => Wanted, count: number): Promise<number> {
  const began = performance.now();
  let next = 0;
  // Each a person of their own: of one person the bot does only so much at once.
  const worker = async (user: User): Promise<void> => {
    while (next < count) {
      const i = next++;
      const reply = await guild.runCommand({ ...wanted(i), user });
      if (!reply.ok) throw new Error(`an interaction was not answered: ${reply.failure}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => worker({ ...guild.users.member, id: `90000000000000000${i}` })));
  return (count * 1_000) / (performance.now() - began);
}

/** The heap of the bot at the beginning and at the end: the lowest of several readings, since it falls when rubbish is collected. */
async function memory(guild: LocalGuild, ask: (i: number) => Wanted, port: number, questions: number): Promise<Row> {
  const step = Math.max(1, Math.round(questions / 50));
  const readings: { heap: number; resident: number }[] = [];
  for (let asked = 0; asked < questions; asked += step) {
    await perSecond(guild, ask, step);
    readings.push(await memoryOf(port));
  }
  const tenth = Math.max(1, Math.floor(readings.length / 10));
  const lowest = (part: typeof readings, of: 'heap' | 'resident') => (Math.min(...part.map((one) => one[of])) / 2 ** 20).toFixed(0);
  // The first tenth is still warming up.
  const [early, late] = [readings.slice(tenth, 3 * tenth), readings.slice(-2 * tenth)];
  return {
    what: `memory of the bot over ${questions} questions`,
    figure: `heap ${lowest(early, 'heap')} MB, then ${lowest(late, 'heap')} MB; resident ${lowest(early, 'resident')} MB, then ${lowest(late, 'resident')} MB`,
  };
}

async function memoryOf(port: number): Promise<{ heap: number; resident: number }> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const value = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1]);
  return { heap: value('nodejs_heap_size_used_bytes'), resident: value('process_resident_memory_bytes') };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

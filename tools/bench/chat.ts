import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalGuild, startLocalGuild, type User } from '../../src/local-guild/index.ts';
import { MessageFlag } from '../../src/local-guild/model.ts';
import type { Release } from '../../src/model/release.ts';
import type { BenchQuestion } from './asking.ts';
import { MeasuredProcess } from './measured-process.ts';
import { writeReleases } from './release-files.ts';
import { median, type Row } from './time.ts';

/** How many interactions are under way at once. */
const AT_ONCE = 32;
const ROUNDS = 7;
/** Interactions in one round, and before the first: until the engine has compiled what is used most, which takes thousands. */
const OFTEN = { warmUp: 6_000, round: 1_000 };
/** The same where each is a hundred times the work. */
const SELDOM = { warmUp: 500, round: 100 };
/** What the bot must reach of a bot that only answers 'pong'. */
const WANTED = 0.6;
/** Longest question that a command takes. */
const MAX_QUESTION = 500;

/** What people ask of the one release that comes with the bot, in turn. */
const COMMON: readonly Wanted[] = [
  { name: 'met', options: { person: 'Mircea Geoană' } },
  { name: 'who', options: { name: 'KFOR Commander' } },
  { name: 'ask', options: { question: 'where did Geoană meet Osmani?' } },
  { name: 'mandate', options: { of: 'KFOR' } },
];

interface Wanted {
  readonly name: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A bot, the guild that it has for itself, and what is asked there. */
interface Runner {
  readonly what: string;
  readonly guild: LocalGuild;
  readonly bot: MeasuredProcess;
  readonly wanted: (i: number) => Wanted;
  readonly often: typeof OFTEN;
}

/** One round: interactions in a second, and CPU milliseconds of the bot and of the guild for each. */
interface Round {
  readonly rate: number;
  readonly ofBot: number;
  readonly ofGuild: number;
}

/**
 * Interactions per second through the local guild: the whole bot over the release that comes with it and over all that are
 * given, beside a bot that answers 'pong' with the same client. Each is a process of its own on a guild of its own; they
 * take turns. The guild checks what it is sent, which Discord does on its own machines: so CPU is told for each apart.
 */
export async function benchChat(releases: readonly Release[], questions: readonly BenchQuestion[]): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-chat-'));
  writeReleases(releases, join(folder, 'releases'));
  const fitting = questions.filter(({ question }) => question.length <= MAX_QUESTION);
  const asked = (i: number): Wanted => ({ name: 'ask', options: { question: fitting[i % fitting.length]!.question } });
  const runners: Runner[] = [];
  try {
    runners.push(await startBot(folder, 'the bot, one release', '', (i) => COMMON[i % COMMON.length]!, OFTEN));
    runners.push(
      await startBot(folder, `the bot, ${releases.length} releases, each question new`, join(folder, 'releases'), asked, SELDOM),
    );
    runners.push(await startPong());
    for (const runner of runners) await round(runner, 0, runner.often.warmUp);
    const rounds = runners.map((): Round[] => []);
    for (let turn = 0; turn < ROUNDS; turn++)
      for (const [i, runner] of runners.entries())
        rounds[i]!.push(await round(runner, runner.often.warmUp + turn * runner.often.round, runner.often.round));
    return runners.map((runner, i) => row(runner, rounds[i]!, rounds.at(-1)!));
  } finally {
    await Promise.all(runners.map(stop));
    rmSync(folder, { recursive: true });
  }
}

/** What the bot holds after many questions through the guild, beside what it held after the first tenth of them; both after a collection. */
export async function benchChatMemory(questions: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-chat-'));
  const runner = await startBot(folder, 'the bot', '', (i) => COMMON[i % COMMON.length]!, OFTEN);
  try {
    const tenth = Math.max(1, Math.round(questions / 10));
    const held: string[] = [];
    let first = Number.NaN;
    let last = Number.NaN;
    for (let asked = 0; asked < questions; asked += tenth) {
      await round(runner, asked, tenth);
      const used = await runner.bot.collected();
      last = used.held / 1e6;
      if (asked === 0) first = last;
      held.push(last.toFixed(1));
    }
    const grown = ((last - first) / (questions - tenth)) * 1e6;
    return [
      { what: `held by the bot after each tenth of ${questions} questions`, figure: `${held.join(', ')} MB` },
      { what: '  growth', figure: `${grown.toFixed(0)} bytes a question`, target: 'none' },
    ];
  } finally {
    await stop(runner);
    rmSync(folder, { recursive: true });
  }
}

async function startBot(
  folder: string,
  what: string,
  knowledge: string,
  wanted: Runner['wanted'],
  often: Runner['often'],
): Promise<Runner> {
  const guild = await openGuild();
  const bot = new MeasuredProcess('src/main.ts', {
    DISCORD_TOKEN: guild.token,
    DISCORD_API: guild.api,
    GUILD_ID: '',
    KNOWLEDGE_DIR: knowledge,
    KEYV_URI: `file:${join(folder, `${knowledge === '' ? 'one' : 'all'}.db`)}`,
    COOLDOWN: '0',
  });
  return joined({ what, guild, bot, wanted, often });
}

async function startPong(): Promise<Runner> {
  const guild = await openGuild();
  const bot = new MeasuredProcess('tools/bench/pong.ts', { PONG_API: guild.api, PONG_TOKEN: guild.token });
  return joined({ what: "a bot that says 'pong'", guild, bot, wanted: () => ({ name: 'ping' }), often: OFTEN });
}

async function joined(runner: Runner): Promise<Runner> {
  try {
    await runner.guild.waitForCommands((all) => all.length > 0, 120_000);
    return runner;
  } catch (fault) {
    await stop(runner);
    throw fault;
  }
}

const openGuild = (): Promise<LocalGuild> => startLocalGuild({ log: () => {}, acknowledgeMs: 60_000 });

async function stop({ bot, guild }: Runner): Promise<void> {
  await bot.stop();
  await guild.close();
}

/** Runs commands, so many at once. Throws when one is not answered. */
async function round({ guild, bot, wanted }: Runner, from: number, count: number): Promise<Round> {
  const before = await bot.cpu();
  const mine = process.cpuUsage();
  const began = performance.now();
  let next = from;
  // Each a person of their own: of one person the bot does only so much at once.
  const worker = async (user: User): Promise<void> => {
    while (next < from + count) {
      const { ok, failure, message } = await guild.runCommand({ ...wanted(next++), user });
      // What is not for everyone is an apology, not an answer.
      if (!ok || !message || message.flags & MessageFlag.Ephemeral) throw new Error(`not answered: ${failure ?? JSON.stringify(message)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => worker({ ...guild.users.member, id: `9000000000000000${10 + i}` })));
  const took = performance.now() - began;
  const { user, system } = process.cpuUsage(mine);
  return { rate: (count * 1_000) / took, ofBot: ((await bot.cpu()) - before) / count, ofGuild: (user + system) / 1_000 / count };
}

function row({ what, often }: Runner, rounds: readonly Round[], pong: readonly Round[]): Row {
  const middle = (of: keyof Round): number => median(rounds.map((one) => one[of]));
  const share = median(rounds.map(({ rate }, i) => rate / pong[i]!.rate));
  const cpu = `CPU of an interaction: bot ${middle('ofBot').toFixed(2)} ms, guild ${middle('ofGuild').toFixed(2)} ms`;
  const figure = `${middle('rate').toFixed(0)} a second; ${cpu}`;
  if (rounds === pong) return { what, figure };
  const ratio = `${(100 * share).toFixed(0)} % of 'pong'`;
  // A question that nobody asked before costs what asking costs, which has rows and targets of its own.
  return often === OFTEN ? { what, figure, ratio, target: `${100 * WANTED} %`, met: share >= WANTED } : { what, figure, ratio };
}

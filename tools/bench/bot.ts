import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { pino } from 'pino';
import { commands } from '../../commands/index.ts';
import { contextOf } from '../../src/app.ts';
import { actions } from '../../src/discord/actions/index.ts';
import { startBot } from '../../src/discord/bot.ts';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import { Library } from '../../src/knowledge/library.ts';
import { openStore } from '../../src/knowledge/store/index.ts';
import { type LocalGuild, startLocalGuild } from '../../src/local-guild/index.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { BenchQuestion } from './asking.ts';
import { median, type Row } from './time.ts';

const AT_ONCE = 8;
const COMMANDS = 400;
const WARM_UP = 100;
/** A busy machine is no reason to fail: rates are compared, and both wait as long. */
const PATIENCE_MS = 60_000;
/** The bot and the other one take turns. */
const ROUNDS = 3;

/**
 * Commands a second through the local guild, several under way at once: `/ask` of one release and of all, beside a bot that says
 * 'pong' with the same client. All pay for discord.js, the sockets and the server; the difference is what is ours.
 */
export async function benchBot(readings: readonly Reading[], questions: readonly BenchQuestion[]): Promise<Row[]> {
  const [first] = readings;
  const all = questions.filter((q) => q.question.length <= 500);
  const ofFirst = all.filter((q) => q.release === undefined || q.release === first?.release.id);
  const ask = (asked: readonly BenchQuestion[]) => (i: number) => ({
    name: 'ask',
    options: { question: asked[i % asked.length]!.question },
  });
  const bots = [
    { what: 'the bot, /ask of one release', running: await startOurs(readings.slice(0, 1)), command: ask(ofFirst) },
    { what: `the bot, /ask of ${readings.length} releases`, running: await startOurs(readings), command: ask(all) },
    { what: "a bot that says 'pong'", running: await startPong(), command: () => ({ name: 'ping' }) },
  ];
  const rates: number[][] = bots.map(() => []);
  try {
    for (const { running, command } of bots) await rate(running.guild, WARM_UP, command);
    for (let round = 0; round < ROUNDS; round++)
      for (const [i, { running, command }] of bots.entries()) rates[i]!.push(await rate(running.guild, COMMANDS, command));
  } finally {
    for (const { running } of bots) await running.stop();
  }
  const pong = median(rates.at(-1)!);
  return bots.map(({ what }, i) => ({
    what,
    figure: `${Math.round(median(rates[i]!))} commands/s, ${Math.round((100 * median(rates[i]!)) / pong)} % of 'pong' (target: 60 %)`,
  }));
}

interface Running {
  readonly guild: LocalGuild;
  stop(): Promise<void>;
}

async function startOurs(readings: readonly Reading[]): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-bench-'));
  const store = openStore(`file:${join(folder, 'store.db')}`);
  const guild = await startLocalGuild({ log: () => {}, rateLimits: false, acknowledgeMs: PATIENCE_MS });
  const context = contextOf(await Library.open(new KnowledgeBase(readings), store), store);
  const bot = await startBot({ token: guild.token, api: guild.api, commands, actions, context, log: pino({ level: 'silent' }) });
  return {
    guild,
    async stop() {
      await bot.stop();
      await guild.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function startPong(): Promise<Running> {
  const guild = await startLocalGuild({ log: () => {}, rateLimits: false, acknowledgeMs: PATIENCE_MS });
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: guild.api } });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply('pong');
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(guild.token);
  await (await ready).application.commands.set([{ name: 'ping', description: 'Says pong' }]);
  return {
    guild,
    async stop() {
      await client.destroy();
      await guild.close();
    },
  };
}

/** Commands a second. Throws when one is not answered. */
async function rate(
  guild: LocalGuild,
  count: number,
  command: (i: number) => { name: string; options?: Record<string, unknown> },
): Promise<number> {
  const from = performance.now();
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) {
      const { ok, failure } = await guild.runCommand(command(next++));
      if (!ok) throw new Error(`a command was not answered: ${failure}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return (1000 * count) / (performance.now() - from);
}

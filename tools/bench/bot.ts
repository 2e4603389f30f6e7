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
 * Commands a second through the local guild, several under way at once: `/ask` over all releases, beside a bot that says
 * 'pong' with the same client. Both pay for discord.js, the sockets and the server; the difference is what is ours.
 */
export async function benchBot(readings: readonly Reading[], questions: readonly BenchQuestion[]): Promise<Row[]> {
  const asked = questions.filter((q) => q.question.length <= 500).map((q) => q.question);
  const bot = await startOurs(readings);
  const pong = await startPong();
  const mine: number[] = [];
  const bare: number[] = [];
  try {
    await rate(bot.guild, WARM_UP, (i) => ({ name: 'ask', options: { question: asked[i % asked.length]! } }));
    await rate(pong.guild, WARM_UP, () => ({ name: 'ping' }));
    for (let round = 0; round < ROUNDS; round++) {
      mine.push(await rate(bot.guild, COMMANDS, (i) => ({ name: 'ask', options: { question: asked[i % asked.length]! } })));
      bare.push(await rate(pong.guild, COMMANDS, () => ({ name: 'ping' })));
    }
  } finally {
    await bot.stop();
    await pong.stop();
  }
  return [
    { what: `the bot, /ask over ${readings.length} releases`, figure: `${Math.round(median(mine))} commands/s` },
    { what: "a bot that says 'pong'", figure: `${Math.round(median(bare))} commands/s` },
    { what: "the bot in parts of the 'pong' bot", figure: `${Math.round((100 * median(mine)) / median(bare))} % (target: 60 %)` },
  ];
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

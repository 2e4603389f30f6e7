import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { commands } from '../../commands/index.ts';
import { contextOf } from '../../src/app.ts';
import { actions } from '../../src/discord/actions/index.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import type { Command, CommandContext, ContextOf } from '../../src/discord/command.ts';
import type { Cooldown } from '../../src/discord/cooldown.ts';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import { Library } from '../../src/knowledge/library.ts';
import { openStore, type Store } from '../../src/knowledge/store/index.ts';
import { everyComponent, type LocalGuild, type LocalGuildOptions, type Message, startLocalGuild } from '../../src/local-guild/index.ts';
import { createLog } from '../../src/logs.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { Release } from '../../src/model/release.ts';
import { readRelease } from '../../src/reading/index.ts';
import { answer, base } from '../knowledge/fixture.ts';

export interface Asked {
  readonly question: string;
  readonly release: string | undefined;
}

export interface TestBot {
  readonly guild: LocalGuild;
  readonly bot: Bot;
  /** What reached `ask`, in order. */
  readonly asked: Asked[];
  /** What the log holds, as parsed lines. */
  readonly logged: Record<string, unknown>[];
  stop(): Promise<void>;
}

/** A store in a folder of its own, which goes with it. */
export function openTestStore(): Store {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-store-'));
  const store = openStore(`file:${join(folder, 'store.db')}`);
  return {
    ...store,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The real bot in a real local guild; only the answers are made up, by `reply`. */
export async function startTestBot(reply: (question: string) => Answer, current: () => KnowledgeBase = () => base): Promise<TestBot> {
  const asked: Asked[] = [];
  const logged: Record<string, unknown>[] = [];
  const log = createLog('debug', { write: (line: string) => logged.push(JSON.parse(line)) });
  const guild = await startLocalGuild({ log: () => {} });
  const store = openTestStore();
  const real = contextOf(await Library.open(base, store), store);
  const ask = (question: string, { release }: { release?: string }) => {
    asked.push({ question, release });
    return reply(question);
  };
  const converse = async (question: string, options: { release?: string }) => ({ answer: ask(question, options), asked: question });
  const context: ContextOf = (guildId) => ({ ...real(guildId), base: current(), ask, converse });
  const bot = await startBot({ token: guild.token, guildId: guild.guildId, api: guild.api, commands, actions, context, log });
  const stop = async () => {
    await bot.stop();
    await guild.close();
    await store.close();
    expectNoViolations(guild);
  };
  return { guild, bot, asked, logged, stop };
}

export interface WholeBot {
  readonly guild: LocalGuild;
  /** What the log holds, as parsed lines. */
  readonly logged: Record<string, unknown>[];
  /** Ends the bot and starts another one on the same store and guild, as a restart does. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** The real bot with nothing made up: it reads these releases and keeps what it is given in a store. Its commands are registered everywhere. */
export async function startWholeBot(
  releases: readonly Release[],
  options: LocalGuildOptions = {},
  more: { readonly cooldown?: Cooldown; readonly extra?: readonly Command[] } = {},
): Promise<WholeBot> {
  const logged: Record<string, unknown>[] = [];
  const log = createLog('debug', { write: (line: string) => logged.push(JSON.parse(line)) });
  const store = openTestStore();
  const guild = await startLocalGuild({ log: () => {}, ...options });
  const common = new KnowledgeBase(releases.map(readRelease));
  const start = async () => {
    const context = contextOf(await Library.open(common, store), store);
    const all = [...commands, ...(more.extra ?? [])];
    return startBot({ token: guild.token, api: guild.api, commands: all, actions, context, log, cooldown: more.cooldown });
  };
  let bot = await start();
  return {
    guild,
    logged,
    async restart() {
      await bot.stop();
      bot = await start();
    },
    async stop() {
      await bot.stop();
      await guild.close();
      await store.close();
      expectNoViolations(guild);
    },
  };
}

/** Every request of the bot was one that Discord takes, by its published schema. */
export function expectNoViolations({ violations }: LocalGuild): void {
  expect(violations, violations.join('\n')).toEqual([]);
}

/** A context for a bot whose commands are the test's own. */
export function emptyContext(): CommandContext {
  const nothing = () => Promise.reject(new Error('not in this test'));
  const converse = async (asked: string) => ({ answer: answer({}), asked });
  return {
    base,
    ask: () => answer({}),
    converse,
    shelf: { add: nothing, remove: nothing, hide: nothing, hidden: [], own: base, common: base },
    reports: { add: nothing, list: nothing },
    settings: null,
  };
}

/** All text that a message shows, as markdown. */
export function textOf(message: Message | null): string {
  return everyComponent(message?.components ?? [])
    .map((component) => component.content ?? '')
    .filter((content) => content !== '')
    .join('\n');
}

/** Markdown without its escapes: what a person reads. */
export function unescaped(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

/** The custom id of the first button with this label; throws when there is none. */
export function buttonOf(message: Message | null, label: string): string {
  const found = everyComponent(message?.components ?? []).find((one) => one.label?.startsWith(label));
  if (!found?.custom_id) throw new Error(`no button '${label}'`);
  return found.custom_id;
}

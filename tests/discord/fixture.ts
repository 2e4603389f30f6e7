import { pino } from 'pino';
import { commands } from '../../commands/index.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import type { KnowledgeBase } from '../../src/knowledge/base.ts';
import { everyComponent, type LocalGuild, type Message, startLocalGuild } from '../../src/local-guild/index.ts';
import type { Answer } from '../../src/model/answer.ts';
import { base } from '../knowledge/fixture.ts';

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

/** The real bot in a real local guild; only the answers are made up, by `reply`. */
export async function startTestBot(reply: (question: string) => Answer, current: () => KnowledgeBase = () => base): Promise<TestBot> {
  const asked: Asked[] = [];
  const logged: Record<string, unknown>[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => logged.push(JSON.parse(line)) });
  const guild = await startLocalGuild({ log: () => {} });
  const ask = (question: string, { release }: { release?: string }) => {
    asked.push({ question, release });
    return reply(question);
  };
  const context = () => ({ base: current(), ask });
  const bot = await startBot({ token: guild.token, guildId: guild.guildId, api: guild.api, commands, context, log });
  const stop = async () => {
    await bot.stop();
    await guild.close();
  };
  return { guild, bot, asked, logged, stop };
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

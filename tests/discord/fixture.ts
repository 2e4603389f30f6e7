import { pino } from 'pino';
import { commands } from '../../commands/index.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import { everyComponent, type LocalGuild, type Message, startLocalGuild } from '../../src/local-guild/index.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { Entity, EntityKind, Reading } from '../../src/model/reading.ts';
import { type Citation, quoteOf, type Release } from '../../src/model/release.ts';

/** A release of these sentences, and its reading as far as the bot looks at one. */
export function readingOf(release: Omit<Release, 'text'>, sentences: readonly string[], entities: readonly Entity[] = []): Reading {
  const text = sentences.join(' ');
  let at = 0;
  const spans = sentences.map((sentence, i) => {
    const start = text.indexOf(sentence, at);
    at = start + sentence.length;
    return { n: i + 1, start, end: at, paragraph: 0, tokens: [] };
  });
  const title = { n: 0, start: 0, end: release.title.length, paragraph: 0, tokens: [] };
  return { release: { ...release, text }, sentences: [title, ...spans], entities, mentions: [], dates: [], plurals: [], facts: [] };
}

/** A true citation of sentence `n`. */
export function cite({ release, sentences }: Reading, n: number): Citation {
  const { start, end } = sentences.find((s) => s.n === n)!;
  return { release: release.id, n, start, end, quote: quoteOf(release, { n, start, end }) };
}

export function answer(parts: Partial<Answer>): Answer {
  return { status: 'answered', kind: 'what', text: 'An answer', items: [], spans: [], citations: [], also: [], understood: '', ...parts };
}

const entity = (id: string, kind: EntityKind, name: string, ...aliases: string[]): Entity => ({ id, kind, name, aliases });

/** A release that tries everything that a release could try. */
export const visit = readingOf(
  { id: '2024-05-01-visit', title: 'Minister visits *Sund*', date: '2024-05-01', source: 'Ministry', url: 'https://example.org/a_(b)' },
  [
    'Minister Ana Țepeș met Mr. Bo Lind in Sund.',
    '“They spoke of *trade*,” wrote <@123456789012345678> to @everyone at https://evil.example/x_y and discord.gg/abc.',
    '- The mission acts under Resolution 7 (1999).',
  ],
  [
    entity('e1', 'person', 'Ana Țepeș', 'Minister Țepeș'),
    entity('e2', 'person', 'Bo Lind'),
    entity('e3', 'place', 'Sund'),
    entity('e4', 'organisation', 'Sund Mission', 'SM'),
    entity('e5', 'post', 'Minister of Trade'),
  ],
);
export const other = readingOf({ id: 'undated', title: '', date: null, source: '', url: '' }, ['Nobody came.']);
export const base = new KnowledgeBase([visit, other]);

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

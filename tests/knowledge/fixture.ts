import { KnowledgeBase } from '../../src/knowledge/base.ts';
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

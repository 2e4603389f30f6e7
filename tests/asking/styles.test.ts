import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/asking/index.ts';
import type { KnowledgeBase } from '../../src/knowledge/base.ts';
import { eightReleases } from './base.ts';
import { STYLES, type Wanted } from './styles.rows.ts';

// The ways in which people type, asked of several releases at once as in a chat: the items, and the sentence that proves them.

let base: KnowledgeBase;
beforeAll(async () => {
  base = await eightReleases();
});

const holding = (parts: readonly string[]): unknown[] => parts.map((part) => expect.stringContaining(part));

/** How much longer than what is wanted an item may be: a title of somebody's, not a sentence. */
const TITLE = 60;

function expectItems(items: readonly string[], wanted: Wanted): void {
  if (!('all' in wanted)) {
    expect(items).toEqual(holding(wanted));
    expect(items.filter((item, i) => item.length > wanted[i]!.length + TITLE)).toEqual([]);
    return;
  }
  expect(items).toEqual(expect.arrayContaining(holding(wanted.all)));
  for (const part of wanted.not ?? []) expect(items.join(' ')).not.toContain(part);
}

describe.each(Object.entries(STYLES))('%s', (_style, rows) => {
  for (const [question, wanted, proof, known] of rows) {
    const check = (): void => {
      const answer = ask(base, question);
      expect(answer.status).toBe('answered');
      expectItems(answer.items, wanted);
      const quotes = answer.citations.slice(0, 3).map((c) => c.quote);
      expect(quotes).toContainEqual(expect.stringContaining(proof));
    };
    if (known) it.fails(`${known}: ${question}`, check);
    else it(question, check);
  }
});

it('ten styles of twelve questions, none asked twice', () => {
  const rows = Object.values(STYLES);
  expect(rows.map((r) => r.length)).toEqual(Array(10).fill(12));
  expect(new Set(rows.flat().map(([question]) => question)).size).toBe(120);
});

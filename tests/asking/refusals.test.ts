import { beforeAll, expect, it } from 'vitest';
import { ask } from '../../src/asking/index.ts';
import type { KnowledgeBase } from '../../src/knowledge/base.ts';
import { eightReleases } from './base.ts';
import { REFUSALS } from './refusals.rows.ts';

// Questions over whole releases that something in them seems to answer and nothing does: silence, or 'no' where they deny it.

let base: KnowledgeBase;
beforeAll(async () => {
  base = await eightReleases();
});

for (const { trap, question, or, release, known } of REFUSALS) {
  const check = (): void => {
    const { status, items } = ask(base, question, release === undefined ? {} : { release });
    if (or !== undefined && status === 'answered') expect(items).toEqual([or]);
    else expect({ status, items }).toEqual({ status: 'not-stated', items: [] });
  };
  const name = `${trap}: ${question}`;
  if (known) it.fails(`${known}: ${name}`, check);
  else it(name, check);
}

it('sixty questions, each with another trap', () => {
  expect(new Set(REFUSALS.map((r) => r.question)).size).toBe(60);
  expect(new Set(REFUSALS.map((r) => r.trap)).size).toBe(60);
});

import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/answer.ts';
import { answerFrom, type Heading } from './fixture.ts';

/** `all` in any order and nothing of `not`; undefined: the release does not say. */
type Wanted = { readonly all: readonly string[]; readonly not?: readonly string[] } | undefined;
/** 'not yet' marks what a reader would answer so and the bot does not: take it away when its test fails. */
type Row = readonly [question: string, all: readonly string[] | undefined, not?: readonly string[], known?: 'not yet'];

/** A table test over one text: each question with the words that its answer must hold and those it must not; no words: the release does not say. */
export function asks(name: string, text: string, rows: readonly Row[], heading: Heading = {}): void {
  describe(name, () => {
    for (const [question, all, not, known] of rows) {
      const check = (): void => expectAnswer(answerFrom(text, question, heading), all && { all, ...(not ? { not } : {}) });
      if (known) it.fails(`${known}: ${question}`, check);
      else it(question, check);
    }
  });
}

function expectAnswer(answer: Answer, wanted: Wanted): void {
  if (!wanted) {
    expect(answer.status === 'answered' ? answer.items : 'silent').toBe('silent');
    return;
  }
  expect(answer.status).toBe('answered');
  const given = answer.items.join(' ; ');
  for (const word of wanted.all) expect(given).toContain(word);
  for (const word of wanted.not ?? []) expect(given).not.toContain(word);
}

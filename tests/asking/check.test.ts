import { expect, it } from 'vitest';
import { checked } from '../../src/asking/guards/check.ts';
import { wordsOf } from '../../src/asking/question/question.ts';
import type { Found } from '../../src/asking/release/found.ts';
import { understand } from '../../src/asking/understanding.ts';
import { baseOf } from './fixture.ts';

const TEXT = 'Ms. Ana Lind met Mr. Bo Berg and Ms. Eva Holm in Oslo. They discussed the list of goods.';

/** What is left of an answer made of these words of the text. */
function left(question: string, ...words: string[]): string[] | undefined {
  const [reading] = baseOf(TEXT).readings;
  const understood = understand(reading!, question, wordsOf(question));
  const items = words.map((text) => {
    const start = TEXT.indexOf(text);
    const n = reading!.sentences.find((s) => s.n > 0 && s.start <= start && start < s.end)!.n;
    return { text, span: { item: text, release: 'r', n, start, end: start + text.length } };
  });
  const found: Found = { items, citations: [], score: 1, because: '' };
  return checked(understood.view, understood.question, found)?.items.map((i) => i.text);
}

it.each<[question: string, items: string[], kept: string[] | undefined]>([
  // Who is named in the question is not who is asked for.
  ['who met Lind?', ['Ms. Ana Lind', 'Mr. Bo Berg'], ['Mr. Bo Berg']],
  ['who met Lind?', ['Ms. Ana Lind'], undefined],
  // 'Who' is somebody.
  ['who did Lind meet?', ['the list of goods'], undefined],
  // Two are not one.
  ['who are the two people Lind met?', ['Mr. Bo Berg'], undefined],
  ['who are the two people Lind met?', ['Mr. Bo Berg', 'Ms. Eva Holm'], ['Mr. Bo Berg', 'Ms. Eva Holm']],
  // The words of the question are no answer to it.
  ['what did they say about the list of goods?', ['the list of goods'], undefined],
  ['what did they discuss?', ['the list of goods'], ['the list of goods']],
  ['which of the two was met in Oslo?', ['Mr. Bo Berg'], ['Mr. Bo Berg']],
])('%s %j', (question, items, kept) => {
  expect(left(question, ...items)).toEqual(kept);
});

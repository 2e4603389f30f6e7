import { expect, it } from 'vitest';
import { readRelease } from '../../src/reading/index.ts';

/** The first sentence, and of the first verb of its tree the subject. */
function subjectOfRoot(text: string): string | undefined {
  const { sentences } = readRelease({ id: 'r', title: 'A press release', date: '2024-05-14', source: '', url: '', text });
  const { tokens } = sentences[1]!;
  const root = tokens.findIndex((t) => t.head < 0);
  return tokens.find((t) => t.head === root && t.dep.startsWith('nsubj'))?.text;
}

// A dateline is part of no clause: the subject is who stands behind it, however it is written.
it.each([
  ['PODGORICA – The envoy ended a visit on Thursday.', 'envoy'],
  ['PODGORICA, 25 May 2023 – The envoy ended a visit.', 'envoy'],
  ['GENEVA, May 5 (ABC) -- Ministers ended three days of talks.', 'Ministers'],
  ['Nairobi, Kenya, 3 June 2022 — The Council adopted a plan.', 'Council'],
  ['BRUSSELS- The Commission proposed a plan.', 'Commission'],
  // No datelines: a word with a hyphen, an insertion, a range of years.
  ['Franco-German talks began on Monday.', 'talks'],
  ['Ministers – all of them – signed the text.', 'Ministers'],
  ['The 2021-2023 plan ended in May.', 'plan'],
])('%s', (text, subject) => {
  expect(subjectOfRoot(text)).toBe(subject);
});

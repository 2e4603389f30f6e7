import type { SentenceView } from '../release/view.ts';

/** 'of the two ministers', 'between both leaders', 'of the two': a pair that the words before have named. */
const OF_PAIR = /^ (?:of|between) (?:the two|both|both of the|these two)(?: (?!of\b)[\p{L}-]+){0,2}/u;

/**
 * The two people whom 'a meeting of the two ministers' with its noun at token `i` means: those named last before it, in its own sentence or else in the
 * one before, when they are no more than two.
 */
export function pairMeant(s: SentenceView, i: number): readonly string[] | undefined {
  if (!OF_PAIR.test(` ${s.text(i + 1, Math.min(s.tokens.length - 1, i + 6))}`)) return undefined;
  const before = s.n > 1 ? s.view.sentences[s.n - 1] : undefined;
  for (const [o, end] of [[s, i] as const, [before, Number.POSITIVE_INFINITY] as const]) {
    if (!o || o.sentence.paragraph !== s.sentence.paragraph) continue;
    const pair = pairIn(o, end);
    if (pair) return pair;
  }
  return undefined;
}

/** The two people of a sentence before token `end` whom an 'and' joins; of several pairs nobody can tell which is meant. */
function pairIn({ mentions, view, tree, tokens }: SentenceView, end: number): readonly string[] | undefined {
  const people = mentions.filter((m) => m.last < end && /^(?:name|title)$/.test(m.form) && view.entity(m.entity)?.kind === 'person');
  const pairs = people.flatMap((a) =>
    people
      .filter((b) => b.first > a.last && tree.conjuncts(tree.firstConjunct(a.last)).length === 2)
      .filter((b) => tokens.slice(a.last + 1, b.first).some((t) => t.lower === 'and') && sameRow(tree, a, b))
      .map((b) => [a.entity, b.entity] as const),
  );
  return pairs.length === 1 ? pairs[0] : undefined;
}

type Span = Readonly<{ first: number; last: number }>;

/** True where the heads of both names stand in one row. */
function sameRow(tree: SentenceView['tree'], a: Span, b: Span): boolean {
  const row = tree.conjuncts(tree.firstConjunct(a.last));
  const has = (m: Span): boolean => row.some((k) => m.first <= k && k <= m.last);
  return has(a) && has(b);
}

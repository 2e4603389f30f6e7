import type { Alignment } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';
import { type Quantity, quantities } from './quantities.ts';

// 'A and B sent 300 and 90 soldiers respectively': the numbers of a row belong to the names of another, each to the one of its place.

/**
 * Whether a number of a row goes with the one of those named in turn that the question names ('own'), or with another, which is also said where
 * it cannot be told ('other'); undefined where the numbers have no turns or the question names nobody of the row.
 */
export function turnInRow(question: Question, { s, matches }: Alignment, q: Quantity): 'own' | 'other' | undefined {
  if (!s.tokens.some((t) => t.lower === 'respectively')) return undefined;
  const row = rowOf(s, q);
  if (row.length < 2) return undefined;
  const turns = question.terms.flatMap((t) => turnsOf(s, t, matches.get(t)!.score >= 0.7 ? matches.get(t)!.tokens : [], row));
  if (turns.length === 0) return undefined;
  return turns.every((turn) => turn === row.indexOf(q)) ? 'own' : 'other';
}

/** The numbers of one kind that stand in a row with this one: nothing but commas, an 'and' and what is counted between them. */
function rowOf(s: SentenceView, q: Quantity): Quantity[] {
  const all = quantities(s);
  const at = all.findIndex((o) => o.first === q.first);
  if (at < 0) return [];
  const joins = (a: Quantity, b: Quantity): boolean => {
    const between = s.tokens.slice(a.last + 1, b.first);
    return (
      between.length <= 4 &&
      between.some((t) => /^(?:,|and)$/.test(t.lower)) &&
      between.every((t) => /^(?:NOUN|CCONJ|PUNCT|SYM)$/.test(t.pos))
    );
  };
  let [first, last] = [at, at];
  while (first > 0 && joins(all[first - 1]!, all[first]!)) first--;
  while (last < all.length - 1 && joins(all[last]!, all[last + 1]!)) last++;
  return all.slice(first, last + 1);
}

/** The place in its row of what the term names, where that row is as long as the one of the numbers; -1 where it is longer or shorter. */
function turnsOf(s: SentenceView, term: Term, tokens: readonly number[], row: readonly Quantity[]): number[] {
  if (term.isVerb) return [];
  return tokens.flatMap((i) => {
    if (row.some((o) => o.first <= i && i <= Math.max(o.noun, o.last))) return [];
    const names = namesInRow(s, i);
    if (names.length < 2 || isOfAll(s, names, i)) return [];
    return [names.length === row.length ? names.findIndex(([from, to]) => from <= i && i <= to) : -1];
  });
}

/** 'the | turnout in A and B', 'the second and third | convoys': said once, and told of all. */
function isOfAll({ tokens }: SentenceView, names: readonly [number, number][], i: number): boolean {
  const [first, last] = [names[0]!, names.at(-1)!];
  if (i <= first[1] && tokens.slice(i + 1, first[1] + 1).some((t) => /^(?:of|for|to|in)$/.test(t.lower))) return true;
  return i === last[1] && tokens[i]!.pos === 'NOUN' && /^(?:ADJ|NUM)$/.test(tokens[first[1]]!.pos);
}

/** The stretches of words between the commas and the 'and' of the row that the token stands in. */
function namesInRow({ tokens, dates }: SentenceView, i: number): [number, number][] {
  const isDay = (k: number): boolean => dates.some((d) => d.first <= k && k <= d.last);
  const isName = (k: number): boolean =>
    tokens[k] !== undefined &&
    (/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[k].pos) || isDay(k) || /^(?:of|for|to|in|-|['’]s)$/.test(tokens[k].lower)) &&
    tokens[k].lower !== 'respectively';
  const isJoin = (k: number): boolean => /^(?:,|and|&)$/.test(tokens[k]?.lower ?? '');
  let [first, last] = [i, i];
  while (isName(first - 1) || (isJoin(first - 1) && (isName(first - 2) || isJoin(first - 2)))) first--;
  while (isName(last + 1) || (isJoin(last + 1) && (isName(last + 2) || isJoin(last + 2)))) last++;
  const parts: [number, number][] = [];
  for (let k = first, from = first; k <= last + 1; k++) {
    if (k <= last && !isJoin(k)) continue;
    if (k > from) parts.push([from, k - 1]);
    from = k + 1;
  }
  // Commas alone make no row.
  return tokens.slice(first, last + 1).some((t) => /^(?:and|&)$/.test(t.lower)) ? parts : [];
}

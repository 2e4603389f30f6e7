import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';
import { type Quantity, quantities } from './quantities.ts';

// 'won 71 seats, down from | 84 in 2019', '31 cases, compared with | 118': the second number is of before.

const ASKS_BEFORE =
  /\b(?:before|previously|previous|last time|earlier|formerly|originally|used to|the (?:week|month|year|day) before|preceding|(?:a|one) year ago)\b/;

/** True for the number of before where it is asked how many there are now, and the other way round. */
export function isOfOtherTime(question: Question, { s, matches }: Alignment, q: Quantity): boolean {
  const all = quantities(s);
  const lower = (i: number): string => s.tokens[i]?.lower ?? '';
  // 'home to 1,700 troops from | 11 allies' tells of two things.
  const isOfOneNoun = (e: Quantity, o: Quantity): boolean =>
    e.noun < 0 || o.noun < 0 || s.tokens[e.noun]!.lemma === s.tokens[o.noun]!.lemma;
  const isBefore = (o: Quantity): boolean =>
    /^(?:percent|number|money|measure)$/.test(o.kind) &&
    (isComparedWith(s.tokens, o.first) ||
      (lower(o.first - 1) === 'from' && all.some((e) => e.last < o.first && lower(e.first - 1) === 'to' && isOfOneNoun(e, o)))) &&
    all.some((e) => e.last < o.first && e.kind !== 'ordinal');
  const told = all.filter(isBefore);
  if (isOfPrevious(question, s, q)) return true;
  if (told.length === 0) return false;
  if (ASKS_BEFORE.test(question.shape)) return !told.includes(q) && !ASKS_BEFORE.test(s.text(0, s.tokens.length - 1).toLowerCase());
  if (!told.includes(q)) return false;
  // 'how many did they have in 2019'
  return !question.terms.some(
    (t) =>
      !/^(?:week|month|year|day|quarter|last|before)$/.test(t.word) &&
      matches.get(t)!.score >= 0.7 &&
      matches.get(t)!.tokens.some((i) => i > Math.max(q.last, q.noun) && i <= Math.max(q.last, q.noun) + 4),
  );
}

/** 'In the previous referendum, in 2020, the no vote stood at | 56.7 per cent', where nothing is asked of before. */
function isOfPrevious(question: Question, { tokens, dates }: SentenceView, q: Quantity): boolean {
  if (!/^(?:in|at|during)$/.test(tokens[0]?.lower ?? '') || !/^(?:previous|preceding|last)$/.test(tokens[2]?.lower ?? '') || q.first < 4)
    return false;
  if (
    !/^(?:election|referendum|vote|round|edition|exercise|summit|census|poll|ballot|session|season|survey|report)s?$/.test(tokens[3]!.lower)
  )
    return false;
  const years = dates.flatMap((d) => tokens.slice(d.first, d.last + 1).map((t) => t.lower)).filter((w) => /^(?:19|20)\d\d$/.test(w));
  return !ASKS_BEFORE.test(question.shape) && !/\blast\b/.test(question.shape) && !question.tokens.some((t) => years.includes(t.lower));
}

/** 'down from', 'up from', 'compared with', 'against', 'from 118 the week before' */
function isComparedWith(tokens: readonly { readonly lower: string }[], first: number): boolean {
  const [b, a] = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower ?? ''];
  return (
    (b === 'from' && /^(?:up|down)$/.test(a)) || (/^(?:with|to)$/.test(b) && a === 'compared') || (b === 'against' && /^(?:as|,)$/.test(a))
  );
}

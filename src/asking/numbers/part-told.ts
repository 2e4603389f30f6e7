import { countsPeople, isPeople } from '../extract/people-counted.ts';
import { type Quantity, quantities } from '../extract/quantities.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** 'How many of the A are B', 'how many of them are B' */
const ASKS = /\bhow many (?:of |\S+ )/;
/** Where what is told of the part begins, in the question. */
const IS = /^(?:is|are|was|were|be|been|has|have|had|did|do|does|will|would|can|could)$/;
/** Words of a question that say nothing of which part is meant. */
const EMPTY =
  /^(?:of|them|these|those|people|persons?|altogether|total|number|so|far|already|now|yet|still|less|than|fewer|more|age|aged|years?|old)$/;
const BELOW = /\b(?:under|below|less than|younger than|fewer than|not yet)\b/;
const ABOVE = /\b(?:over|above|more than|older than)\b/;

/** A part of something that was counted before: '14 children, | nine of whom were hurt'. Token indexes. */
interface Part {
  readonly q: Quantity;
  readonly whole: Quantity;
  /** What is told of the part. */
  readonly told: readonly [number, number];
}

/**
 * How many of those that were counted are or did something: '206 prisoners, 29 of them women', '14 pupils, nine of whom …', '15 judges, of whom six
 * …'. What is told of the part must be all that the question says of it, and the whole what it asks of.
 */
export function answerPartTold(view: ReleaseView, question: Question): Found | undefined {
  if (question.yesNo || question.kind !== 'count' || !ASKS.test(question.shape) || question.terms.some((t) => t.unknown)) return undefined;
  const at = question.tokens.findIndex((t, i) => i > 1 && IS.test(t.lower));
  if (at < 0) return undefined;
  const said = question.terms.filter((t) => !EMPTY.test(t.word));
  const behind = said.filter((t) => t.first > at);
  const before = said.filter((t) => t.last < at);
  if (behind.length === 0 || before.length === 0) return undefined;
  const found = view.sentences
    .slice(1)
    .flatMap((s) => partsOf(s).flatMap((part) => (isAsked(question, s, part, behind, before) ? [{ s, part }] : [])));
  const [first] = found;
  if (!first || found.length > 1) return undefined;
  const { s, part } = first;
  return { items: [spanItem(s, part.q.first, part.q.last)], citations: cite(view, [s.n]), score: 0.85, because: 'the number of the part' };
}

/** The parts that a sentence tells, each with the number that stands before it. */
function partsOf(s: SentenceView): Part[] {
  const { tokens } = s;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  const all = quantities(s);
  return tokens.flatMap((t, of) => {
    if (t.lower !== 'of' || !/^(?:them|whom|which)$/.test(lower(of + 1))) return [];
    const q = all.find((o) => o.last === of - 1) ?? all.find((o) => o.first >= of + 2 && o.first <= of + 3);
    const whole = q && all.findLast((o) => o.last < Math.min(q.first, of) && o.kind === 'number' && o.noun >= 0);
    if (q?.kind !== 'number' || !whole) return [];
    const from = Math.max(of + 2, q.last + 1);
    let to = from;
    while (
      tokens[to + 1] &&
      !/^[,;.:"”]$/.test(lower(to + 1)) &&
      !all.some((o) => o.first === to + 2 && /^(?:and|but)$/.test(lower(to + 1)))
    )
      to++;
    return tokens[from] ? [{ q, whole, told: [from, to] as const }] : [];
  });
}

function isAsked(question: Question, s: SentenceView, { q, whole, told }: Part, behind: readonly Term[], before: readonly Term[]): boolean {
  const meets = (t: Term, from: number, to: number): boolean => {
    const { score, tokens } = matchTerm(t, s);
    return score >= 0.6 && tokens.some((i) => from <= i && i <= to);
  };
  const tells = (t: Term): boolean => meets(t, ...told);
  if (isContrary(question.shape, s.text(...told).toLowerCase())) return false;
  const start = startOf(s, whole);
  const isOfWhole = (t: Term): boolean => meets(t, start, q.first - 1);
  const head = before.at(-1)!;
  const isSame =
    isOfWhole(head) || (countsPeople(s, whole) && isPeople(question.tokens[head.last]!) && before.some((t) => t !== head && isOfWhole(t)));
  return isSame && behind.every(tells);
}

/** Where the phrase of the whole begins, with what is told of it before: 'the storm destroyed | 120 boats'. */
function startOf({ tokens }: SentenceView, { first }: Quantity): number {
  let at = first;
  while (at > 0 && !/^[,;:]$/.test(tokens[at - 1]!.text)) at--;
  return at;
}

const isContrary = (asked: string, told: string): boolean =>
  (BELOW.test(asked) && ABOVE.test(told)) ||
  (ABOVE.test(asked) && BELOW.test(told)) ||
  /\b(?:not|n't|no)\b/.test(asked) !== /\b(?:not|n't|no)\b/.test(told);

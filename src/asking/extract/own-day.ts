import type { Alignment } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';
import type { Extract } from './types.ts';

type SentenceDate = SentenceView['dates'][number];

/**
 * Of several days in a row, each told of a thing of its own ('an interim report by D and a final report by E', 'the east line on D, the west line on
 * E'), the one whose own stretch of the sentence names more of what is asked than that of any other; undefined where none does.
 */
export function ownDay({ terms, focus, verb }: Question, { s, matches }: Alignment): SentenceDate | undefined {
  const dates = s.dates.filter((d) => !s.dates.some((o) => o !== d && o.first <= d.first && d.last <= o.last));
  if (dates.length < 2) return undefined;
  const outside = outsideRelative(verb ? matches.get(verb)!.tokens : [], s, dates);
  if (outside) return outside;
  const starts = dates.map((d, k) => (k === 0 ? 0 : boundary(s, dates[k - 1]!, d)));
  if (starts.some((b) => b === undefined)) return undefined;
  const end = (k: number): number => starts[k + 1] ?? s.tokens.length;
  const named = dates.map((_, k) =>
    terms.filter((t) => {
      if (t === focus || t === verb || t.isVerb) return false;
      const { score, tokens } = matches.get(t)!;
      return score >= 0.7 && tokens.some((i) => starts[k]! <= i && i < end(k));
    }),
  );
  // 'arrived on D and will | leave on E', 'has been in force | since D and will | be lifted': the verb tells them apart.
  const isVerb = (i: number): boolean => s.tokens[i]!.pos === 'VERB' || (s.tokens[i]!.pos === 'NOUN' && s.tree.kids(i, 'cop').length > 0);
  const withVerb = dates.filter((_, k) => s.tokens.some((_t, i) => starts[k]! <= i && i < end(k) && isVerb(i)));
  if (withVerb.length > 1 && terms.some((t) => matches.get(t)!.tokens.some(isVerb))) return undefined;
  const most = Math.max(...named.map((n) => n.length));
  let best = dates.filter((_, k) => named[k]!.length === most);
  if (best.length > 1) {
    // 'A will see | B on D and | C on E': what stands before the verb is told of both.
    const first = s.tokens.findLastIndex((t, i) => i < starts[1]! && t.pos === 'VERB');
    const isShared = (t: Term): boolean => matches.get(t)!.tokens.every((i) => i < first);
    best = dates.filter((_, k) => named[k]!.some((t) => !isShared(t) && !named.some((o, j) => j !== k && o.includes(t))));
  }
  return best.length === 1 ? best[0] : undefined;
}

/** 'A, who was envoy from 2001 to 2004, died | on Sunday': the one day that hangs on the verb asked about, where another is of what 'who' tells. */
function outsideRelative(asked: readonly number[], s: SentenceView, dates: readonly SentenceDate[]): SentenceDate | undefined {
  const verbs = asked.filter((i) => s.tokens[i]!.pos === 'VERB');
  const ofVerb = dates.filter((d) => verbs.includes(s.tree.verbOf(s.tokens[d.last]!.head)));
  const direct = ofVerb.filter((d) => !isInRelative(s, d.last, verbs));
  return direct.length === 1 && ofVerb.length > 1 ? direct[0] : undefined;
}

function isInRelative({ tokens }: SentenceView, i: number, verbs: readonly number[]): boolean {
  for (let at = i, left = 12; at >= 0 && left > 0 && !verbs.includes(at); at = tokens[at]!.head, left--)
    if (/^acl/.test(tokens[at]!.dep)) return true;
  return false;
}

/** Where the stretch of the day `b` begins; undefined where nothing parts the two. */
function boundary({ tokens }: SentenceView, a: SentenceDate, b: SentenceDate): number | undefined {
  const isLedIn = a.first <= 2 || /^[,;]$/.test(tokens[a.first - 2]?.text ?? '');
  let lead = b.first - 1;
  while (lead > a.last && /^(?:on|in|by|from|until|the|no|later|than|before|at|and)$/.test(tokens[lead]!.lower)) lead--;
  const before = tokens[lead]?.text ?? '';
  // 'On D A was opened, and | on E B'
  if (isLedIn) return /^[,;]$/.test(before) || tokens[lead + 1]?.lower === 'and' ? lead + 1 : undefined;
  const next = tokens[a.last + 1];
  // 'A on D and | B on E'
  return next && /^(?:and|,|;|while|but)$/.test(next.lower) && b.first > a.last + 3 ? a.last + 1 : undefined;
}

/** True for a day that is told of another thing of the row than the one asked about. */
export function isDayOfOtherThing(question: Question, { items }: Extract, alignment: Alignment): boolean {
  const { s } = alignment;
  const span = items[0]?.span;
  if (question.kind !== 'when' || !span || span.n !== s.n) return false;
  const date = s.dates.find((d) => s.tokens[d.first]!.start <= span.start && span.start < s.tokens[d.last]!.end);
  if (!date) return false;
  const own = ownDay(question, alignment);
  return own !== undefined && own !== date && !(own.first <= date.first && date.last <= own.last);
}

import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';

const ASKS =
  /^(?:and |so )?what(?:'s|s| is| are| was| were) (?:.+ )?(?:for|meant for|intended for|destined for)$|^(?:and |so )?what (?:will|would|can|should|do|does|did) .+ (?:(?:be|get) (?:used|spent|needed|meant)|serve|go|be) (?:for|towards?)$/;
const MEANT = /^(?:destined|intended|meant|designed|earmarked|reserved|bound|used|needed|allocated|assigned)$/;
/** How far behind the thing the word may stand, in tokens. */
const REACH = 16;

/** 'What are the planks for' */
export const asksWhatFor = ({ shape }: Question): boolean => ASKS.test(shape);

/** False for a sentence that does not name what is used: 'goods were | supplied' names no supplies. */
export function namesWhatIsUsed({ shape, terms }: Question, { s, matches }: Alignment): boolean {
  if (!/ (?:used|meant|intended|needed|spent|destined) for$/.test(shape)) return true;
  return terms.every(
    (t) => t.isVerb || t.link || matches.get(t)!.tokens.length === 0 || matches.get(t)!.tokens.some((i) => s.tokens[i]!.pos !== 'VERB'),
  );
}

/** True for what another thing is meant for, or this one is not: 'the boats left, and the cranes are meant | for patrols', 'not used | for trade'. */
export function isOfOtherUse(question: Question, { s, matches }: Alignment, i: number): boolean {
  const above = s.tokens[i]!.head;
  if (above < 0) return false;
  const verb = s.tree.verbOf(above);
  if (s.tree.isNegated(above) || (verb >= 0 && s.tree.isNegated(verb))) return true;
  if (!MEANT.test(s.tokens[above]!.lower)) return false;
  const things = question.terms
    .filter((t) => !t.isVerb)
    .flatMap((t) => matches.get(t)!.tokens.filter((k) => !isOtherOne(question, s, t.first, k)));
  // 'The boats, meant for patrols, | and the radars': what joins the thing behind the participle is not told of by it.
  const isBehind = (o: number): boolean => s.tokens[above]!.dep === 'acl' && o > above;
  const subjects = s.tree.subjects(above).flatMap((k) => s.tree.conjuncts(k).filter((o) => o === k || !isBehind(o)));
  return !things.some((k) => subjects.some((o) => o === k || (!isBehind(k) && s.tree.isBelow(k, o))));
}

/**
 * What a thing is for, where a participle behind its noun tells: 'planks, destined to | the repair of schools', 'cranes meant for | the dock'.
 * Nothing for a thing that an 'and' or a verb of its own parts from it.
 */
export function meantFor(question: Question, { s, matches }: Alignment): { first: number; last: number } | undefined {
  if (!asksWhatFor(question)) return undefined;
  const thing = question.terms.findLast((t) => !t.link && !t.isVerb && !/^(?:serve|used|good|use)$/.test(t.word));
  if (!thing || matches.get(thing)!.score < 0.7) return undefined;
  const { tokens, tree } = s;
  for (const i of matches.get(thing)!.tokens) {
    const p = tokens.findIndex((t, k) => k > i && k <= i + REACH && MEANT.test(t.lower));
    if (
      p < 0 ||
      tree.isNegated(p) ||
      isParted(s, i, p) ||
      isOtherOne(question, s, thing.first, i) ||
      !/^(?:for|to)$/.test(tokens[p + 1]?.lower ?? '')
    )
      continue;
    const lead = p + 1;
    const head = tokens.findIndex((_, k) => k > lead && tree.kids(k, 'case', 'mark').includes(lead));
    if (head < 0) continue;
    return { first: tokens[head]!.pos === 'VERB' && tokens[lead]!.lower === 'to' ? lead : lead + 1, last: tree.span(head)[1] };
  }
  return undefined;
}

/**
 * True where another thing or deed stands between: 'the pumps | and two cranes meant for C', 'the ropes | left, meant for C'. Behind a comma the word
 * goes with all of a list: 'planks | and nails, destined to C'.
 */
const isParted = ({ tokens }: SentenceView, i: number, p: number): boolean =>
  tokens
    .slice(i + 1, p)
    .some(
      (t) => (t.pos === 'CCONJ' && tokens[p - 1]!.text !== ',') || (t.pos === 'VERB' && !/ing$/.test(t.lower)) || /^[;:.]$/.test(t.text),
    );

/** 'The new hangar' is not 'the old hangar'. */
function isOtherOne({ tokens }: Question, s: SentenceView, thing: number, i: number): boolean {
  const asked = tokens[thing - 1];
  const own = s.tree.kids(i, 'amod').map((k) => s.tokens[k]!.lower);
  return asked?.pos === 'ADJ' && own.length > 0 && !own.includes(asked.lower);
}

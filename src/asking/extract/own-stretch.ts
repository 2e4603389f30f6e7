import type { Alignment } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';
import { type Quantity, quantities } from './quantities.ts';

// '90 homes were damaged and | 20 destroyed; | A gave 5 million, | B three': each number has a stretch of the sentence for itself, and what is
// told there is told of no other.

/** Token indexes, both inclusive. */
interface Stretch {
  readonly q: Quantity;
  readonly first: number;
  readonly last: number;
}

/** True where what the question says is told of another number of the sentence than `q`. */
export function isToldOfAnother(question: Question, alignment: Alignment, q: Quantity): boolean {
  const { s, matches } = alignment;
  if (isOfPartBehind(question, alignment, q) || isOfOtherVerb(question, alignment, q)) return true;
  const stretches = stretchesOf(s, q);
  const own =
    stretches.find((o) => o.q.first === q.first) ?? stretches.find((o) => isWholeOf(s, q) && o.first < q.first && q.last <= o.last);
  if (!own || stretches.length < 2) return false;
  const before = stretches[stretches.indexOf(own) - 1];
  if (before && isPartOfBefore(s, q) && isDeedOfOthers(question, alignment, before.first, own.last)) return true;
  return question.terms.some((t) => {
    const { score, tokens } = matches.get(t)!;
    if (score < 0.7 || tokens.length === 0 || t.weight < 0.4 || isCounted(question, t)) return false;
    return tokens.every((i) => {
      const other = stretches.find((o) => o.first <= i && i <= o.last);
      return other !== undefined && other !== own && isItsAlone(s, own, other, i);
    });
  });
}

/** 'Two attackers were shot, and | a third was captured': the deed that is asked about has a subject of its own in another clause of the row. */
function isOfOtherVerb({ verb, shape }: Question, { s, matches }: Alignment, q: Quantity): boolean {
  const { tokens, tree } = s;
  if (!verb || !/\bhow many\b/.test(shape) || q.kind !== 'number' || matches.get(verb)!.score < 0.7) return false;
  const head = headOf(q);
  const w = tree.verbOf(head);
  const top = tokens[tree.firstConjunct(head)]!;
  if (w < 0 || top.head !== w || !/^(?:nsubj|nsubj:pass|obj)$/.test(top.dep)) return false;
  const deeds = matches.get(verb)!.tokens.filter((v) => tokens[v]!.pos === 'VERB');
  return (
    deeds.length > 0 &&
    deeds.every((v) => {
      const subjects = tree.kids(v, 'nsubj', 'nsubj:pass');
      const isRow =
        tree.firstConjunct(v) === tree.firstConjunct(w) ||
        /^(?:conj|parataxis)$/.test(tokens[v]!.dep) ||
        /^(?:conj|parataxis)$/.test(tokens[w]!.dep);
      if (w === v || !isRow || subjects.length === 0 || !tree.isPassive(v)) return false;
      return !tree.isBelow(head, v) && subjects.every((i) => tokens[i]!.pos !== 'PRON' && !tree.conjuncts(i).includes(head));
    })
  );
}

/** '11,500 have lost their homes, | 6,200 of them in the town' */
const isPartOfBefore = ({ tokens }: SentenceView, { last }: Quantity): boolean =>
  tokens[last + 1]?.lower === 'of' && /^(?:them|whom|which|these|those)$/.test(tokens[last + 2]?.lower ?? '');

/** True where what the question says to be done is told in the sentence, and only outside of the tokens given. */
function isDeedOfOthers({ verb }: Question, { s, matches }: Alignment, first: number, last: number): boolean {
  const deeds = verb ? matches.get(verb)!.tokens.filter((i) => s.tokens[i]!.pos === 'VERB') : [];
  return deeds.length > 0 && deeds.every((i) => i < first || i > last);
}

/** '3 million, of which | A pays two thirds': what follows is told of a part. */
function isOfPartBehind({ terms }: Question, { s, matches }: Alignment, q: Quantity): boolean {
  const of = s.tokens.findIndex(
    (t, i) => i > headOf(q) && t.lower === 'of' && /^wh(?:om|ich)$/.test(s.tokens[i + 1]?.lower ?? '') && s.tokens[i - 1]!.text === ',',
  );
  if (of < 0 || !quantities(s).some((o) => o.first > of)) return false;
  return terms.some((t) => {
    const { score, tokens } = matches.get(t)!;
    return score >= 0.7 && tokens.length > 0 && tokens.every((i) => i > of);
  });
}

/** 'homes' in 'how many homes': all numbers of a row may count them. */
const isCounted = ({ focus, shape }: Question, t: Term): boolean => t === focus && /\bhow many\b|\bnumber of\b/.test(shape);

/** True where the word at token `i`, in the stretch `other`, says nothing of the number of the stretch `own`. */
function isItsAlone(s: SentenceView, own: Stretch, other: Stretch, i: number): boolean {
  const { tokens, tree } = s;
  const isVerb = tokens[i]!.pos === 'VERB';
  // 'withdrew from 12 posts and | kept 90': each number is told by its own deed.
  const v = isVerb ? tree.verbOf(headOf(own.q)) : -1;
  if (v !== i && v >= own.first && v < own.q.first && tree.firstConjunct(v) === tree.firstConjunct(i)) return true;
  // What opens a stretch that is not the first stands before its number: ', bringing the total to | 1.1 billion', '; | B has given 3 million'.
  if (i < other.q.first) {
    if (other.first > 0 && own !== other) return own.first < other.first || hasVerb(s, own);
    // 'A gave 5 million and | B gave three': who opens the sentence gave the first alone where another opens the second.
    return hasSubject(s, own) && (!isVerb || hasVerb(s, own));
  }
  // 'three | reception centres and two further': the noun and its kind may count for both.
  if (i <= headOf(other.q)) return own.q.noun >= 0 || own.q.kind !== 'number';
  // 'of which half was paid', '20 of them seriously'
  if (/^(?:of)$/.test(tokens[other.q.last + 1]?.lower ?? '') && /^(?:them|whom|which)$/.test(tokens[other.q.last + 2]?.lower ?? ''))
    return true;
  if (isVerb || tree.kids(i, 'cop').length > 0) return hasVerb(s, own) && tree.verbOf(headOf(own.q)) !== i;
  const [before] = tree.prepositions(i);
  return before !== undefined && isBehind(s, own, before);
}

const headOf = (q: Quantity): number => Math.max(q.noun, q.last);

const hasVerb = ({ tokens }: SentenceView, { first, last }: Stretch): boolean =>
  tokens.slice(first, last + 1).some((t) => t.pos === 'VERB' || (t.pos === 'AUX' && t.dep !== 'aux'));

/** 'and | B three million', 'and | the others gave three million': somebody else than before. */
function hasSubject({ tokens }: SentenceView, { first, q }: Stretch): boolean {
  const before = tokens.slice(first, q.first);
  return first > 0 && /^(?:NOUN|PROPN|DET)$/.test(before[0]?.pos ?? '') && before.some((t) => /^(?:NOUN|PROPN)$/.test(t.pos));
}

/** 'for' in '5 million | for roads' */
const isBehind = ({ tokens }: SentenceView, { last, q }: Stretch, preposition: string): boolean =>
  tokens.slice(headOf(q) + 1, Math.min(last, headOf(q) + 4) + 1).some((t) => t.lower === preposition);

const cut = new WeakMap<SentenceView, Map<Quantity['kind'], readonly Stretch[]>>();

/** The stretches of the numbers that are of one kind with `q`. */
function stretchesOf(s: SentenceView, { kind }: Quantity): readonly Stretch[] {
  let known = cut.get(s);
  if (!known) {
    known = new Map();
    cut.set(s, known);
  }
  let stretches = known.get(kind);
  if (!stretches) {
    stretches = stretch(
      s,
      quantities(s).filter((o) => o.kind === kind && !isWholeOf(s, o)),
    );
    known.set(kind, stretches);
  }
  return stretches;
}

/** '12 of its | 31 stations': told with the number of the part. */
const isWholeOf = (s: SentenceView, { first }: Quantity): boolean =>
  /^(?:the|its|their|his|her|our)$/.test(s.tokens[first - 1]?.lower ?? '') &&
  s.tokens[first - 2]?.lower === 'of' &&
  quantities(s).some((o) => o.last === first - 3);

function stretch(s: SentenceView, numbers: readonly Quantity[]): Stretch[] {
  const out: Stretch[] = [];
  let first = 0;
  for (const [k, q] of numbers.entries()) {
    const next = numbers[k + 1];
    const end = next ? endBefore(s, headOf(q) + 1, next.first) : s.tokens.length - 1;
    // Nothing parts 'five to six', '17 of the 90': these share all.
    if (end === undefined) return [];
    out.push({ q, first, last: end });
    first = end + 1;
  }
  return out;
}

/** Where a stretch ends between two numbers: at a semicolon, else at the last 'and' or comma before the second; undefined where nothing parts them. */
function endBefore({ tokens, dates }: SentenceView, from: number, to: number): number | undefined {
  for (const parts of [/^;$/, /^(?:and|but|while|whereas|,)$/]) {
    // '6 and 12 June' is one stretch of time.
    const at = tokens.findLastIndex((t, i) => i >= from && i < to && parts.test(t.lower) && !dates.some((d) => d.first < i && i < d.last));
    if (at >= 0) return at;
  }
  return undefined;
}

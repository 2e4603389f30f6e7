import type { Alignment } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';

// 'Three were killed and nine wounded': what stands in a sentence beside a verb is not thereby what the verb is told of.

type Span = readonly [first: number, last: number];

const RELATIVE = /^(?:who|which|that)$/;
const ONE = /^(?:is|was|has|does)$/;

/**
 * True where the verb at token `v` has a subject of its own, and what the question has for its subject stands elsewhere in the sentence: 'is A
 * registered in P' <- 'A and B, which is | registered in P', 'were nine killed' <- 'three were | killed and nine wounded'.
 */
export function isOfOtherSubject(question: Question, { s, matches }: Alignment, v: number): boolean {
  const asked = subjectAsked(question);
  const own = asked.length > 0 ? subjectSpans(s, v) : [];
  const isOutside = (spans: readonly Span[]): boolean =>
    asked.some((t) => {
      const { tokens } = matches.get(t)!;
      return tokens.length > 0 && !tokens.some((i) => spans.some(([first, last]) => first <= i && i <= last));
    });
  if (own.length === 0) return false;
  if (isPassiveAsked(question) === s.tree.isPassive(v)) return isOutside(own);
  // 'Was B repaired' <- 'they | repaired A, but B is broken'
  const objects = s.tree.isPassive(v) ? [] : s.tree.kids(v, 'obj', 'iobj');
  if (objects.length === 0 || objects.some((k) => RELATIVE.test(s.tokens[k]!.lower))) return false;
  return isOutside([...own, ...objects.map((k) => beforeBut(s, k, withName(s, s.tree.span(k))))]);
}

/** 'was it opened', against 'was she opening it', 'has she opened it' */
const isPassiveAsked = ({ shape, verb, tokens }: Question): boolean =>
  /^(?:and |so |but )?(?:is|are|was|were|(?:has|have|had|will) .*\bbe(?:en)?\b)/.test(shape) &&
  !tokens[verb?.first ?? 0]!.lower.endsWith('ing');

/** What stands between the auxiliary and the verb of the question. */
function subjectAsked({ verb, terms, tokens }: Question): Term[] {
  const aux = tokens.findIndex((t) => /^(?:did|does|do|has|have|had|will|was|were|is|are)$/.test(t.lower));
  if (!verb || verb.weight < 0.5 || aux < 0 || aux > 1) return [];
  return terms.filter((t) => t.first > aux && t.last < verb.first && t.weight >= 0.5 && tokens[t.last]!.pos !== 'ADV');
}

/** The spans of the subjects of the verb at token `v`: for 'which' those of what it goes back to. */
function subjectSpans(s: SentenceView, v: number): Span[] {
  const { tokens, tree } = s;
  const subjects = tree.subjects(v);
  const head = tokens[v]!.head;
  return subjects.map((k): Span => {
    if (RELATIVE.test(tokens[k]!.lower) && head >= 0 && k > head) return antecedent(s, v, head, k);
    if (/^acl/.test(tokens[v]!.dep) && k === head) return antecedent(s, v, head, v);
    return withName(s, tree.span(k));
  });
}

/** 'repaired | A, | but B is broken': what the tree hangs on an object and is told of another. */
function beforeBut({ tokens }: SentenceView, k: number, [first, last]: Span): Span {
  const but = tokens.findIndex((t, i) => i > k && i <= last && /^(?:but|while|whereas|;)$/.test(t.lower));
  return [first, but < 0 ? last : but];
}

/** What stands before the relative clause: of a row the last alone where the verb is of one, 'A and | B, which is'. */
function antecedent(s: SentenceView, v: number, head: number, end: number): Span {
  const { tokens, tree } = s;
  const [first] = withName(s, tree.span(head));
  const isOne = ONE.test(tokens[v]!.lower) || tree.kids(v, 'aux', 'aux:pass', 'cop').some((a) => ONE.test(tokens[a]!.lower));
  const last = tree.conjuncts(head).findLast((k) => k > head && k < end);
  return isOne && last !== undefined ? [tree.span(last)[0], end - 1] : [first, end - 1];
}

/** A span with the words of a name before it that the tree hangs elsewhere. */
function withName({ tokens }: SentenceView, [first, last]: Span): Span {
  let from = first;
  while (from > 0 && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[from - 1]!.pos)) from--;
  return [from, last];
}

/** 'Is it closed' <- 'it, | closed since May, reopened'; 'has it power' <- 'it has been | without power': the sentence tells the contrary. */
export function isUndoneThere({ terms, tense, shape }: Question, { s, matches }: Alignment, v: number): boolean {
  const { tokens, tree } = s;
  const main = tree.verbOf(tokens[v]!.head);
  if (tense !== 'past' && /^acl/.test(tokens[v]!.dep) && main >= 0 && ENDS.test(tokens[main]!.lemma) && !tree.isNegated(main)) return true;
  // ', | closed since May, reopened', whatever the tree makes of it
  const isOver = (t: (typeof tokens)[number], i: number): boolean =>
    i > v + 1 && ENDS.test(t.lemma) && t.lower.endsWith('ed') && tokens[i - 1]!.text === ',';
  if (tense !== 'past' && tokens[v - 1]?.text === ',' && tokens.some(isOver)) return true;
  if (/\bwithout\b/.test(shape)) return false;
  return terms.some((t) => {
    const at = t.isVerb ? [] : matches.get(t)!.tokens;
    return at.length > 0 && at.every((i) => tree.prepositions(i).includes('without') || tokens[i - 1]?.lower === 'without');
  });
}

const ENDS = /^(?:reopen|resume|restart|restore|release|lift|end|recover|return|repair|rebuild|free|cancel|drop|leave|resign|expire)$/;

/**
 * True where the sentence says of another place that it was done there: 'was it signed in Q' <- 'a treaty on a road from P to Q was | signed in R'.
 */
export function isInOtherPlace({ terms, tokens }: Question, { s, matches }: Alignment, v: number): boolean {
  const isPlace = (t: Term): boolean => (t.link ? t.link.geo !== undefined || t.link.kind === 'place' : tokens[t.first]!.pos === 'PROPN');
  const asked = terms.filter((t) => isPlace(t) && isIn(tokens, t));
  if (asked.length === 0) return false;
  const named = s.tokens.flatMap((t, i) => (t.pos === 'PROPN' && !s.mentionAt(i) ? [{ first: i, last: i }] : []));
  const own = [...s.mentions.filter((m) => s.entityAt(m.first)?.kind === 'place'), ...named].filter(
    (m) => isThere(s, m.last) && s.tree.verbOf(m.last) === v && !s.dates.some((d) => d.first <= m.last && m.last <= d.last),
  );
  return (
    own.length > 0 &&
    asked.some((t) => {
      const at = matches.get(t)!.tokens;
      const within = (i: number): boolean => own.some((m) => (m.first <= i && i <= m.last) || s.tree.isBelow(i, m.last));
      return at.length > 0 && !at.some((i) => s.tokens[i]!.head === v || within(i));
    })
  );
}

const isThere = ({ tree }: SentenceView, i: number): boolean => tree.prepositions(i).some((p) => IN.test(p));
const IN = /^(?:in|at|near|outside|inside)$/;
const isIn = (tokens: Question['tokens'], { first }: Term): boolean =>
  IN.test(tokens[tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1]?.lower ?? '');

import type { Alignment } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';

/**
 * True where the clause of the verb at token `v` gives every term the part that the question gives it: what stands before its verb is
 * the subject, what stands behind is none of it; turned round where one of the two is passive.
 */
export function hasSameParts(question: Question, { s, matches }: Alignment, v: number): boolean {
  const { verb } = question;
  if (!verb) return false;
  const subjects = s.tree.subjects(v).map((i) => s.tree.span(i));
  const agents = s.tree
    .kids(v, 'obl', 'obl:agent')
    .filter((i) => s.tree.prepositions(i).includes('by'))
    .map((i) => s.tree.span(i));
  const isIn = (i: number, spans: readonly (readonly [number, number])[]): boolean => spans.some(([a, b]) => a <= i && i <= b);
  const turned = s.tree.isPassive(v) !== PASSIVE.test(question.shape);
  const [before, behind] = turned ? [agents, subjects] : [subjects, undefined];
  const fits = (t: Term, spans: readonly (readonly [number, number])[] | undefined): boolean => {
    const { tokens, score } = matches.get(t)!;
    if (score < 0.7) return false;
    if (tokens.length === 0) return true;
    return tokens.some((i) => (spans ? isIn(i, spans) : s.tree.verbOf(i) === v && !isIn(i, subjects)));
  };
  return question.terms.every((t) => t === verb || t.weight < 0.5 || fits(t, t.last < verb.first ? before : behind));
}

/** 'Was the team received', 'has it been signed', against 'has she signed it'. */
const PASSIVE = /\b(?:is|are|was|were|be|been|being)\b[^,]* (?:\w+ed|\w+en|met|held|told|made|let|sent|built|lost|put|hit)\b/;

/**
 * True where the clause of the verb at token `v` turns round who does it to whom: 'was A beaten by B', 'did B beat A', and the sentence has
 * 'B was beaten by A' or 'A beat B'.
 */
export function areTurnedRound(question: Question, { s, matches }: Alignment, v: number): boolean {
  const { verb, tokens, terms } = question;
  if (!verb) return false;
  const before = terms.findLast((t) => t !== verb && t.last < verb.first && t.weight >= 0.8);
  const behind = terms.find((t) => t.first > verb.last && t.weight >= 0.8);
  if (!before || !behind) return false;
  const isPassive = PASSIVE.test(question.shape) || PARTICIPLE.test(question.shape);
  const opens = tokens[behind.first - 1]?.lower === 'the' ? tokens[behind.first - 2] : tokens[behind.first - 1];
  // 'Beaten | by B', 'beat | B'
  if (isPassive ? opens?.lower !== 'by' : opens?.pos === 'ADP') return false;
  const [doer, done] = isPassive ? [behind, before] : [before, behind];
  const { tree } = s;
  const ofDoer = tree.isPassive(v)
    ? tree.kids(v, 'obl', 'obl:agent').filter((i) => tree.prepositions(i).includes('by'))
    : tree.subjects(v).flatMap((i) => tree.conjuncts(i));
  const ofDone = tree.isPassive(v) ? tree.subjects(v).flatMap((i) => tree.conjuncts(i)) : tree.kids(v, 'obj');
  const isAmong = (t: Term, heads: readonly number[]): boolean => {
    const at = matches.get(t)!.tokens;
    return heads.some((h) => at.includes(h) || at.some((m) => s.mentionAt(m) !== undefined && s.mentionAt(m) === s.mentionAt(h)));
  };
  return (isAmong(doer, ofDone) && !isAmong(doer, ofDoer)) || (isAmong(done, ofDoer) && !isAmong(done, ofDone));
}

/** 'Was the pilot | beaten by': forms that the shape alone does not show. */
const PARTICIPLE = /^(?:and |so |but )?(?:is|are|was|were|has been|have been) .*\w+ by /;

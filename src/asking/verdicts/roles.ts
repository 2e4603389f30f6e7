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

import { type Alignment, matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { asksDoer } from './doers-told.ts';

/**
 * True for a sentence that tells the deed of something else, or with somebody else: it has none of the things to which the question says it was
 * done ('who signed the treaty on water' against a signed agreement on ports), or not the one with whom.
 */
export function isOfOtherObject(question: Question, { s, matches }: Alignment): boolean {
  const { verb, terms, tokens } = question;
  if (!asksDoer(question) || !verb || matches.get(verb)!.score < 0.7) return false;
  const before = s.n > 1 ? s.view.sentences[s.n - 1] : undefined;
  const isTold = (t: Term, least: number): boolean =>
    matches.get(t)!.score >= least || (before !== undefined && matchTerm(t, before).score >= least);
  const beside = terms.filter((t) => t.link?.kind === 'person' && tokens[t.first - 1]?.lower === 'with');
  if (beside.some((t) => !isTold(t, 0.7))) return true;
  const things = terms.filter((t) => t.first > verb.last && !t.link && !t.isVerb && t.weight >= 1 && !/\d/.test(t.word));
  return things.length > 1 && things.every((t) => !isTold(t, 0.3));
}

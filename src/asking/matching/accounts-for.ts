import type { Question, Term } from '../question/question.ts';
import type { Alignment } from './align.ts';

/** Names and unknown words must be met; so must the main verb, unless it is a light one. */
export function accountsFor(question: Question, alignment: Alignment, skip: ReadonlySet<Term>): boolean {
  for (const term of question.terms) {
    if (skip.has(term)) continue;
    const score = alignment.matches.get(term)!.score;
    if (term.unknown && score < 0.7) return false;
    if (term.link && score < 0.7) {
      // A name may be carried over from the sentence before, or be what the whole release is about.
      if (alignment.inContext - alignment.coverage < 0.02) return false;
    }
  }
  // The main verb must be met: always where a date, place or number is wanted, which many sentences have; elsewhere in short questions.
  const { verb } = question;
  const needed = verb && !skip.has(verb) && verb.weight > 0.5 && alignment.matches.get(verb)!.score < 0.7;
  if (needed && (question.terms.length < 4 || /^(?:when|where|count|visit|mandate)$/.test(question.kind))) return false;
  // 'the next flight', 'the first round': which of several is asked for must be said too.
  const which = question.terms.find(
    (t) => /^(?:next|last|first|second|third|final|previous|inaugural|upcoming)$/.test(t.word) && !skip.has(t),
  );
  return !(which && (question.kind === 'when' || question.kind === 'where') && alignment.matches.get(which)!.score < 0.7);
}

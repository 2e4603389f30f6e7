import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';

const IN = /^(?:in|at|near|to|on)$/;

/** True when the question names a place that the sentence gives at most in its dateline, while its own deed is set in another place. */
export function isElsewhere(question: Question, { s, matches }: Alignment): boolean {
  const verbs = question.verb ? matches.get(question.verb)!.tokens : [];
  if (verbs.length === 0) return false;
  return question.terms.some((term) => {
    if (term.link?.kind !== 'place' && term.link?.kind !== 'geo') return false;
    if (!IN.test(question.tokens[term.first - 1]?.lower ?? '')) return false;
    const match = matches.get(term)!;
    const dash = datelineOf(s);
    if (match.score >= 0.7 && !match.tokens.every((i) => i < dash)) return false;
    return s.mentions.some(
      (m) =>
        m.first > dash &&
        /^(?:place|other)$/.test(s.view.entity(m.entity)?.kind ?? '') &&
        s.tree.prepositions(s.tree.firstConjunct(m.last)).some((p) => IN.test(p)) &&
        verbs.includes(s.tree.verbOf(m.last)),
    );
  });
}

/** Index of the dash that ends the dateline; -1 where there is none. */
function datelineOf(s: SentenceView): number {
  return s.n > 0 && s.tokens[0]!.pos === 'PROPN' ? s.tokens.slice(0, 16).findIndex((t) => t.text === '-') : -1;
}

import type { Citation } from '../model/release.ts';
import { align } from './matching/align.ts';
import type { Question } from './question/question.ts';
import type { ReleaseView } from './release/view.ts';

/** The sentence that comes nearest to the question, when it shares something real with it: at most one. */
export function nearestSentences(asked: readonly { view: ReleaseView; question: Question }[]): Citation[] {
  let best: { score: number; citation: Citation } | undefined;
  for (const { view, question } of asked) {
    if (question.terms.length === 0) continue;
    for (const s of view.sentences) {
      if (s.n === 0) continue;
      const { coverage, matches } = align(question, s);
      if (coverage < 0.3) continue;
      // A shared verb alone ('meet requirements') brings nothing near.
      const something = question.terms.some((t) => !t.isVerb && t.weight >= 0.8 && matches.get(t)!.score >= 0.7);
      if (something && (!best || coverage > best.score + 1e-9)) best = { score: coverage, citation: s.citation() };
    }
  }
  return best ? [best.citation] : [];
}

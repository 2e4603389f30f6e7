import { assertionOf } from '../guards/assertion.ts';
import { align } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';
import { isDeniedVerb, verdictOn } from './clause.ts';

const ASKS = /^(?:and |so |but )?(?:is|are|was|were|does|do|did) .*\bstill\b/;
const GOES_ON = /^(?:continue|remain|keep|stay)$/;

/** 'Are the roads still blocked': yes for 'the roads continue to be blocked'. */
export function answerStill(view: ReleaseView, question: Question): Found | undefined {
  if (!question.yesNo || !ASKS.test(question.shape) || question.terms.some((t) => t.unknown)) return undefined;
  const terms = question.terms.filter((t) => t.word !== 'still');
  for (const s of view.sentences.slice(1)) {
    const { matches } = align(question, s);
    if (terms.length < 2 || terms.some((t) => matches.get(t)!.score < 0.7)) continue;
    const v = s.tokens.findIndex(
      (t, i) => t.pos === 'VERB' && GOES_ON.test(t.lemma) && assertionOf(s, i) === 'told' && !isDeniedVerb(s, i),
    );
    const goesOn = v >= 0 && s.tree.kids(v, 'xcomp').some((k) => terms.some((t) => matches.get(t)!.tokens.includes(k)));
    const isWhole = terms.every((t) => matches.get(t)!.tokens.length === 0 || matches.get(t)!.tokens.some((i) => s.tree.isBelow(i, v)));
    if (goesOn && isWhole) return verdictOn(view, s.n, 'yes', 'it goes on');
  }
  return undefined;
}

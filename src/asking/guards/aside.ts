import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

// 'She wrote to the envoy on slavery, who last came in 2014': what 'who' tells by the way is told of the envoy alone.

/** True for a day or place in a clause of 'who' or 'which' of which neither the clause nor the word it goes back to stands in the question. */
export function isFromAside(view: ReleaseView, question: Question, { items }: Found): boolean {
  const span = items[0]?.span;
  if (!/^(?:when|where)$/.test(question.kind) || question.yesNo || !span) return false;
  const s = view.sentences[span.n]!;
  const at = s.tokens.findIndex((t) => t.end > span.start);
  const who = s.tokens.findLastIndex((t, i) => i < at && /^(?:who|which|whose|where)$/.test(t.lower) && s.tokens[i - 1]?.text === ',');
  if (who < 2 || s.tokens.slice(who, at).some((t) => /^[,;]$/.test(t.text))) return false;
  const verb = s.tokens.findIndex((t, i) => i > who && i < at && t.pos === 'VERB');
  if (verb < 0) return false;
  const first = whole(s, who - 2);
  return !question.terms.some((t) => matchTerm(t, s).tokens.some((i) => i >= first));
}

/** Where the noun or name that ends at token `i` begins, with the phrases it ends. */
function whole(s: SentenceView, i: number): number {
  let first = i;
  let commas = 0;
  while (first > 0 && i - first < 16 && commas < 2) {
    const before = s.tokens[first - 1]!;
    // 'with A, Minister of B, which'
    if (before.text === ',') commas++;
    else if (!/^(?:NOUN|PROPN|ADJ|ADP|DET|PART|NUM)$/.test(before.pos)) break;
    first--;
  }
  return first;
}

import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';
import { verdictOn } from './clause.ts';

const ASKS = /^(?:and |so |but )?(?:is|was|are|were) (?:.+ )(?:an? )?([a-z]{4,}) (?:one|ones|[a-z]+)$/;

/** 'Is it a combat mission' where the release calls it 'a non-combat mission' and nothing a combat one: no. */
export function answerNonKind(view: ReleaseView, question: Question): Found | undefined {
  const word = question.wh === '' ? ASKS.exec(question.shape)?.[1] : undefined;
  const kind = word && question.terms.find((t) => t.word === word && !t.link);
  if (!kind || question.terms.some((t) => t.unknown && t !== kind)) return undefined;
  const others = question.terms.filter((t) => t !== kind && !/^ones?$/.test(t.word));
  if (others.length === 0 || view.sentences.some((s) => s.tokens.some((t) => t.lower === word))) return undefined;
  const title = view.sentences[0]!;
  const s = view.sentences
    .slice(1)
    .find(
      (o) =>
        o.tokens.some((t) => t.lower === `non-${word}`) &&
        others.every((t) => matchTerm(t, o).score >= 0.7 || (t.link !== undefined && matchTerm(t, title).score >= 0.7)),
    );
  return s && verdictOn(view, s.n, 'no', 'it is called the contrary');
}

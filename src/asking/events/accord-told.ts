import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { cite, type Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

const ACCORD = '(?:agreement|deal|accord|treaty|settlement|consensus|pact|compromise)';
const ASKS = [
  new RegExp(`^(?:and |so )?(?:is|was|has) there (?:already |now |been )*(?:an? |any )?(?:[\\w-]+ ){0,3}${ACCORD}\\b`),
  new RegExp(
    `^(?:and |so )?(?:was|is|has) (?:an? |any |the )?(?:[\\w-]+ ){0,3}${ACCORD}(?: (?:on|about|over) .+)? (?:been )?(?:reached|concluded|found)\\b`,
  ),
];
const MADE = /^(?:reach|conclude|find|achieve|strike|sign)$/;
const IS_ACCORD = /^(?:agreement|deal|accord|treaty|settlement|consensus|pact|compromise)$/;
const EMPTY = /^(?:there|already|reach|reached|conclude|concluded|find|found|yet|now|have|be)$/;

/** 'Is there an agreement on C': no where the release tells that it has not been reached; yes where it has been. */
export function answerAccord(view: ReleaseView, question: Question): Found | undefined {
  const shape = question.shape.replace(/ yet$/, '');
  if (!question.yesNo || !ASKS.some((p) => p.test(shape)) || question.terms.some((t) => t.unknown)) return undefined;
  const terms = question.terms.filter((t) => !EMPTY.test(t.word));
  // 'Is there an agreement' alone may be any.
  if (terms.filter((t) => !IS_ACCORD.test(t.word)).length === 0) return undefined;
  const told = view.sentences.slice(1).flatMap((s) => {
    const how = terms.every((t) => matchTerm(t, s).score >= 0.7) ? toldIn(s) : undefined;
    return how ? [{ n: s.n, how }] : [];
  });
  const [first] = told;
  if (!first || told.some((t) => t.how !== first.how)) return undefined;
  return { items: [{ text: first.how }], citations: cite(view, [first.n]), score: 0.85, because: 'whether it was agreed' };
}

/** 'An agreement on C | has not been reached', 'the sides did not | reach an agreement on C', 'no agreement on C was | reached'. */
function toldIn(s: SentenceView): 'yes' | 'no' | undefined {
  const { tokens, tree } = s;
  for (const [v, token] of tokens.entries()) {
    if (token.pos !== 'VERB' || !MADE.test(token.lemma)) continue;
    const thing = [...(tree.isPassive(v) ? tree.subjects(v) : []), ...tree.kids(v, 'obj')].find((i) => IS_ACCORD.test(tokens[i]!.lower));
    if (thing === undefined) continue;
    const none = tree.kids(thing, 'det').some((d) => tokens[d]!.lower === 'no');
    if (tree.isNegated(v) || none) return 'no';
    // What was planned, wished or supposed is not reached.
    const isPlain =
      /^(?:root|conj|parataxis)$/.test(token.dep) &&
      tree.kids(v, 'aux').every((a) => /^(?:has|have|had|was|were|is|are|been)$/.test(tokens[a]!.lower));
    return isPlain && /(?:ed|found|struck)$/.test(token.lower) ? 'yes' : undefined;
  }
  return undefined;
}

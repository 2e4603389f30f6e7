import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** Of 'what did A do', 'what will the mission be doing in P': who does it; undefined for any other question. */
function doerAsked({ tokens, terms, wh, yesNo, kind }: Question): Term | undefined {
  if (yesNo || kind !== 'what' || !/^(?:what|which)$/.test(wh)) return undefined;
  const at = tokens.findIndex((t, i) => i > 1 && /^(?:do|done|doing)$/.test(t.lower) && terms.some((x) => x.last < i && x.last >= i - 2));
  if (at < 0 || tokens[at - 1]!.lower === 'to' || !/^(?:did|does|do|has|have|had|will|is|are|was|were)$/.test(tokens[1]?.lower ?? ''))
    return undefined;
  return terms.findLast((t) => t.last < at && t.last >= at - 2);
}

/** False for an answer to 'what did A do' out of a sentence in which A does nothing, but is done something to or only named. */
export function isDeedOf(view: ReleaseView, question: Question, { items, citations }: Found): boolean {
  const doer = doerAsked(question);
  if (!doer) return true;
  const places = items.length > 0 && items.every((i) => i.span) ? items.map((i) => i.span!.n) : citations.slice(0, 1).map((c) => c.n);
  return places.every((n) => acts(view.sentences[n]!, doer));
}

/** True when the one named is the subject of an active verb, or what was done was done by him. */
function acts(s: SentenceView, doer: Term): boolean {
  const named = new Set(matchTerm(doer, s).tokens);
  return s.tokens.some((t, v) => {
    if (t.pos !== 'VERB' && !(t.pos === 'AUX' && s.tree.subjects(v).length > 0)) return false;
    // 'four bridges, | which | will shorten journeys'
    if (/^acl/.test(t.dep) && named.has(t.head) && s.tree.kids(v, 'nsubj').some((i) => /^(?:which|that|who)$/.test(s.tokens[i]!.lower)))
      return true;
    if (!s.tree.isPassive(v)) return s.tree.subjects(v).some((i) => s.tree.conjuncts(i).some((k) => named.has(k)));
    return s.tree.kids(v, 'obl').some((k) => named.has(k) && s.tree.prepositions(k).includes('by'));
  });
}

import { documentNouns } from '../../reading/lexicon.ts';
import type { Question } from '../question/question.ts';
import { type Item, rawItem } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';

const SORTS = /^(?:the|an?|of|understanding|intent|cooperation|joint|new|and)$/;
/** Words behind a paper's noun that say what it is about. */
const ABOUT = /^(?:on|for|concerning|regarding|about)$/;

/**
 * A paper that is called by its sort alone ('Agreement', 'a Memorandum of Understanding'), grown to what it is about ('Agreement on visas'), for
 * what somebody did or what was done; any other item as it is. A paper that the question itself calls so stays short.
 */
export function wholePaper(view: ReleaseView, { kind, wh }: Question, item: Item): Item {
  const { span } = item;
  if (!span || kind !== 'what' || wh !== 'what') return item;
  const { tokens, tree } = view.sentences[span.n]!;
  const first = tokens.findIndex((t) => t.start >= span.start);
  const last = tokens.findLastIndex((t) => t.end <= span.end);
  if (first < 0 || last < first) return item;
  const own = tokens.slice(first, last + 1);
  if (!own.some((t) => documentNouns.has(t.lower)) || !own.every((t) => documentNouns.has(t.lower) || SORTS.test(t.lower))) return item;
  const head = own.findIndex((t) => t.head < first || t.head > last) + first;
  if (head < first || !tree.kids(head, 'nmod').some((k) => k > last && tree.prepositions(k).some((p) => ABOUT.test(p)))) return item;
  const [, end] = tree.nounPhrase(head);
  return end > last ? rawItem(view, span.n, span.start, tokens[end]!.end) : item;
}

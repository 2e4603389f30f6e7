import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { type Item, rawItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/**
 * 'The sponsor of the fair is A', where the sponsor is asked for: what stands behind 'is' instead of the noun that the question has itself, or of
 * the whole sentence. Any other item is left as it is.
 */
export function toldOf(view: ReleaseView, question: Question, item: Item): Item {
  const { focus, kind, verb, yesNo, shape, terms } = question;
  const { span } = item;
  const asked = focus ?? (/^(?:what|who) (?:is|was|are|were) (?:the|its|their|his|her) /.test(shape) ? terms[0] : undefined);
  if (yesNo || verb || !asked || asked.link || !span || !/^(?:what|who)$/.test(kind)) return item;
  const s = view.sentences[span.n]!;
  for (const noun of matchTerm(asked, s).tokens) {
    const part = predicateOf(s, noun);
    if (!part || s.tokens[noun]!.start < span.start || s.tokens[noun]!.end > span.end) continue;
    const [first, last] = part;
    const isSubject = span.end <= s.tokens[first - 1]!.start;
    const isAll = span.end >= s.tokens[last]!.end;
    if (isSubject || isAll) return rawItem(view, span.n, s.tokens[first]!.start, s.tokens[last]!.end);
  }
  return item;
}

/** The words behind the 'is' whose subject is the noun, to the end of the clause; undefined where it is the subject of something else. */
function predicateOf({ tokens, tree }: SentenceView, noun: number): readonly [number, number] | undefined {
  const { dep, head } = tokens[noun]!;
  if (dep !== 'nsubj' || head <= noun || !/^(?:NOUN|PROPN|NUM)$/.test(tokens[head]!.pos) || tree.isNegated(head)) return undefined;
  const is = tree.kids(head, 'cop').find((c) => c > noun && c < head && /^(?:is|are|was|were)$/.test(tokens[c]!.lower));
  if (is === undefined || tree.kids(head, 'aux').length > 0) return undefined;
  const next = tokens.findIndex((t, i) => i > head && /^[;:"]$/.test(t.text));
  const clause = tree.kids(head, 'conj').find((c) => tree.kids(c, 'nsubj').length > 0);
  let last = Math.min(
    tree.span(head)[1],
    next < 0 ? tokens.length - 1 : next - 1,
    clause === undefined ? tokens.length : tree.span(clause)[0] - 1,
  );
  while (last > head && /^(?:[,.;:]|and|but)$/.test(tokens[last]!.lower)) last--;
  return last > is ? [is + 1, last] : undefined;
}

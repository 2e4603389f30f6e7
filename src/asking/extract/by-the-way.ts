import type { SentenceView } from '../release/view.ts';

/** The verb of the clause with 'who' or 'which' that a word stands in; -1 for none. */
function asideOf({ tokens, tree }: SentenceView, i: number): number {
  for (let k = i, left = 30; k >= 0 && left > 0; k = tokens[k]!.head, left--)
    if (tokens[k]!.dep === 'acl:relcl' && tree.kids(k, 'nsubj', 'nsubj:pass').some((c) => /^(?:who|which)$/.test(tokens[c]!.lower)))
      return k;
  return -1;
}

/**
 * 'A source, | who gave no name because he may not speak, | said that the talks were off': why no name was given, and not why they were off, nor
 * the other way round: the reason at `i` stands in a clause by the way, and none of the words for the deed does, or in another.
 */
export function isReasonByTheWay(s: SentenceView, i: number, deeds: readonly number[]): boolean {
  const own = asideOf(s, i);
  return deeds.length > 0 && deeds.every((v) => asideOf(s, v) !== own);
}

import type { Token } from '../../../model/reading.ts';

type Parsed = Pick<Token, 'lower' | 'lemma' | 'pos' | 'head' | 'dep'>;

/**
 * 'asked for A | and for B': a second phrase with the preposition of the first goes on with that, where the parser takes it for a second
 * clause without a verb. 'signed for A by X | and for B by Y': so does what stands there with the preposition of X.
 */
export function mendSharedCases(tokens: Parsed[]): void {
  for (let c = 0; c < tokens.length; c++) {
    const second = tokens[c]!;
    if (second.dep !== 'conj' || !isNoun(second) || second.head < 0 || second.head >= c) continue;
    const before = tokens[second.head]!;
    // The verb itself, or another of its phrases: 'for A by X and | for B', taken for a second X.
    const verb = before.pos === 'VERB' ? second.head : before.dep === 'obl' ? before.head : -1;
    if (verb < 0 || verb >= c || (verb !== second.head && caseOf(tokens, second.head) === caseOf(tokens, c))) continue;
    const first = withCaseOf(tokens, verb, c);
    if (first < 0) continue;
    second.head = first;
    for (let i = c + 1; i < tokens.length && i < c + REACH; i++) {
      const left = tokens[i]!;
      if (!/^(?:orphan|nmod)$/.test(left.dep) || left.head !== c || !isNoun(left)) continue;
      const other = withCaseOf(tokens, verb, i);
      if (other > first) Object.assign(left, { head: other, dep: 'conj' });
    }
  }
}

/** How far apart the two phrases may stand, in tokens. */
const REACH = 40;

const isNoun = ({ pos }: Parsed): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM';

/** The last phrase of this verb before the one at `at` that has the same preposition; -1 where there is none. */
function withCaseOf(tokens: readonly Parsed[], verb: number, at: number): number {
  const own = caseOf(tokens, at);
  if (own === undefined) return -1;
  for (let i = at - 1; i > verb && i > at - REACH; i--)
    if (tokens[i]!.dep === 'obl' && tokens[i]!.head === verb && isNoun(tokens[i]!) && caseOf(tokens, i) === own) return i;
  return -1;
}

function caseOf(tokens: readonly Parsed[], at: number): string | undefined {
  for (let i = at - 1; i >= 0 && i > at - 16; i--)
    if (tokens[i]!.dep === 'case' && tokens[i]!.head === at && tokens[i]!.pos !== 'PART') return tokens[i]!.lower;
  return undefined;
}

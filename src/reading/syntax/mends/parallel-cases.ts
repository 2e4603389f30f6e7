import type { Token } from '../../../model/reading.ts';

type Parsed = Pick<Token, 'lower' | 'pos' | 'head' | 'dep'>;

/** How far above the word that it was hung on its true fellow may stand. */
const UP = 8;
/** How far apart the two may stand, in tokens. */
const REACH = 40;

/**
 * 'met with students at the port | and with the Mayor', 'spoke to farmers who had lost their land | and to their leader': a phrase that 'and' joins and
 * that has a preposition of its own goes on with the one that has the same, not with the word before it.
 */
export function mendParallelCases(tokens: Parsed[]): void {
  for (const [i, token] of tokens.entries()) {
    if (token.dep !== 'conj' || token.head < 0 || !/^(?:NOUN|PROPN)$/.test(token.pos)) continue;
    const opener = caseOf(tokens, i);
    if (opener < 0 || !/^(?:with|to|by)$/.test(tokens[opener]!.lower) || !/^(?:and|also)$/.test(tokens[opener - 1]?.lower ?? '')) continue;
    const word = tokens[opener]!.lower;
    const fellow = fellowOf(tokens, token.head, word, opener);
    if (fellow >= 0 && fellow !== token.head) token.head = fellow;
  }
}

/** The phrase with the same preposition on the way up from `from`, itself or hung on a verb there; -1 where there is none. */
function fellowOf(tokens: readonly Parsed[], from: number, word: string, before: number): number {
  for (let at = from, steps = 0; at >= 0 && steps < UP; at = tokens[at]!.head, steps++) {
    const own = caseOf(tokens, at);
    if (own >= 0 && tokens[own]!.lower === word) return at;
    if (tokens[at]!.pos !== 'VERB') continue;
    let below = before - 1;
    const isFellow = ({ head, dep }: Parsed, k: number): boolean =>
      head === at && /^(?:obl|nmod)$/.test(dep) && tokens[caseOf(tokens, k)]?.lower === word;
    while (below > before - REACH && below >= 0 && !isFellow(tokens[below]!, below)) below--;
    if (below > before - REACH && below >= 0) return below;
  }
  return -1;
}

function caseOf(tokens: readonly Parsed[], i: number): number {
  for (let k = i - 1; k >= 0 && k > i - 16; k--) if (tokens[k]!.head === i && tokens[k]!.dep === 'case') return k;
  return -1;
}

import type { Token } from '../../model/reading.ts';

type Parsed = Pick<Token, 'lower' | 'lemma' | 'pos' | 'head' | 'dep'>;

/**
 * 'A | was | thanked by B', 'A | is | leaving': what stands with a verb is no copula but an auxiliary, of the passive unless the verb ends
 * in 'ing'. ('A is | to | leave' stays: there 'is' says what is to come.)
 */
export function mendCopulas(tokens: Parsed[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const { dep, head, lemma } = tokens[i]!;
    if (dep !== 'cop' || lemma !== 'be' || head <= i || tokens[head]!.pos !== 'VERB') continue;
    if (tokens.slice(i + 1, head).some((t) => t.lower === 'to' && t.head === head)) continue;
    const passive = !tokens[head]!.lower.endsWith('ing');
    tokens[i]!.dep = passive ? 'aux:pass' : 'aux';
    if (!passive) continue;
    for (const token of tokens) if (token.head === head && token.dep === 'nsubj') token.dep = 'nsubj:pass';
  }
}

import type { Token } from '../../../model/reading.ts';

type Parsed = Pick<Token, 'lower' | 'lemma' | 'pos' | 'head' | 'dep'>;

/**
 * 'A | was | thanked by B', 'A | is | leaving': what stands with a verb is no copula but an auxiliary, of the passive unless the verb ends
 * in 'ing'. ('A is | to | leave' stays: there 'is' says what is to come.)
 */
export function mendCopulas(tokens: Parsed[]): void {
  mendAsked(tokens);
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

/** 'When was A | freed?': at a certain time or place somebody is not so, but was made so. */
function mendAsked(tokens: Parsed[]): void {
  const was = tokens[1];
  if (!/^(?:when|where)$/.test(tokens[0]!.lower) || !was || !/^(?:was|were)$/.test(was.lower)) return;
  const made = tokens.findIndex((t, i) => i > 2 && t.head < 0 && (t.pos === 'VERB' || (t.pos === 'ADJ' && /ed$/.test(t.lower))));
  if (made < 0 || was.dep !== 'cop' || (was.head !== made && was.head !== 0) || /ing$/.test(tokens[made]!.lower)) return;
  tokens[made]!.pos = 'VERB';
  Object.assign(was, { head: made, dep: 'aux:pass' });
  // 'was | A | freed': the name right before it was taken for a part of what it is.
  for (const [i, t] of tokens.entries())
    if (t.head === made && (t.dep === 'nsubj' || (i === made - 1 && t.dep === 'compound' && t.pos === 'PROPN'))) t.dep = 'nsubj:pass';
}

import type { Token } from '../../../model/reading.ts';

type Parsed = Pick<Token, 'text' | 'lower' | 'pos' | 'head' | 'dep'>;

const RELATIVE = /^(?:who|which|that)$/;

/**
 * 'the plant, which, owing to a dispute, | has not been opened': the phrase between commas behind 'which' says how or why, and the pronoun is the subject of
 * the verb behind it, though the parser gave it to the noun of the phrase.
 */
export function mendPartedRelatives(tokens: Parsed[]): void {
  for (let i = 1; i + 3 < tokens.length; i++) {
    const noun = tokens[i]!.head;
    if (noun < i + 3 || tokens[i + 1]!.text !== ',' || !RELATIVE.test(tokens[i]!.lower)) continue;
    if (!tokens[i]!.dep.startsWith('nsubj') || !/^(?:NOUN|PROPN|NUM)$/.test(tokens[noun]!.pos)) continue;
    if (!tokens.some((t, k) => k > i && k < noun && t.head === noun && t.dep === 'case')) continue;
    const close = tokens.findIndex((t, k) => k > noun && t.text === ',');
    const verb = close < 0 ? -1 : predicateBehind(tokens, close);
    if (verb < 0 || tokens.some((t) => t.head === verb && /^[cn]subj/.test(t.dep))) continue;
    const above = tokens[noun]!.head;
    Object.assign(tokens[i]!, { head: verb, dep: tokens.some((t) => t.head === verb && t.dep === 'aux:pass') ? 'nsubj:pass' : 'nsubj' });
    Object.assign(tokens[noun]!, { head: verb, dep: 'obl' });
    if (above >= 0 && above < i && tokens[verb]!.head !== above && /^(?:NOUN|PROPN)$/.test(tokens[above]!.pos))
      Object.assign(tokens[verb]!, { head: above, dep: 'acl:relcl' });
  }
}

/** The verb that stands right behind the comma `close`, with nothing but its auxiliaries and adverbs before it. */
function predicateBehind(tokens: readonly Parsed[], close: number): number {
  let at = close + 1;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[at]?.pos ?? '')) at++;
  return tokens[at]?.pos === 'VERB' && tokens[at]!.head < close ? at : -1;
}

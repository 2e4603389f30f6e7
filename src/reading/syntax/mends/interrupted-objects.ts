import type { Token } from '../../../model/reading.ts';
import { below } from './below.ts';

type Parsed = Pick<Token, 'text' | 'lower' | 'pos' | 'head' | 'dep'>;

/** How many helpers and adverbs may stand between 'but' and its verb: 'but has not yet been able to'. */
const MOST_HELPERS = 5;

/**
 * 'has asked for, but not yet received, | clearance': two commas set the second verb apart, and what stands behind them is the object of both; the parser
 * takes it for something beside the verbs. It is hung on the second, which stands nearest.
 */
export function mendInterruptedObjects(tokens: Parsed[]): void {
  for (let i = 5; i < tokens.length - 1; i++) {
    const verb = i - 1;
    if (tokens[i]!.text !== ',' || tokens[verb]!.pos !== 'VERB' || tokens[verb]!.dep !== 'conj') continue;
    const first = tokens[verb]!.head;
    if (first < 0 || !opensAside(tokens, verb, first)) continue;
    if (tokens.some((t) => t.head === verb && /^(?:obj|ccomp|xcomp|obl|nsubj:pass)$/.test(t.dep))) continue;
    const noun = phraseBehind(tokens, i + 1);
    if (noun === undefined) continue;
    const { head, dep } = tokens[noun]!;
    // Nothing but the two verbs may have it, and not as the subject of a clause.
    if ((head === verb || head === first) && /^(?:conj|parataxis|appos|obj|obl|dep|nmod|advcl)$/.test(dep))
      Object.assign(tokens[noun]!, { head: verb, dep: 'obj' });
  }
}

/** ', but not yet | received': right behind the comma stands the conjunction, and between it and the verb only what helps the verb. */
function opensAside(tokens: readonly Parsed[], verb: number, first: number): boolean {
  let at = verb - 1;
  for (let left = MOST_HELPERS; left > 0 && /^(?:AUX|ADV|PART)$/.test(tokens[at]?.pos ?? ''); left--) at--;
  return at - 1 > first && /^(?:but|or)$/.test(tokens[at]!.lower) && tokens[at - 1]!.text === ',';
}

/** The head of the noun phrase that opens at token `from`; undefined where something else stands there. */
function phraseBehind(tokens: readonly Parsed[], from: number): number | undefined {
  let at = from;
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[at]?.pos ?? '')) at++;
  const last = at - 1;
  if (last < from || !/^(?:NOUN|PROPN)$/.test(tokens[last]!.pos)) return undefined;
  // 'but not received, the ministry said': a verb behind it makes it a subject.
  if (/^(?:VERB|AUX)$/.test(tokens[at]?.pos ?? '') || below(tokens, last).some((k) => tokens[k]!.dep === 'case')) return undefined;
  return last;
}

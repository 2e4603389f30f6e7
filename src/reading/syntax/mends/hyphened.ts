import type { Token } from '../../../model/reading.ts';
import { below } from './below.ts';

type Parsed = Pick<Token, 'text' | 'lower' | 'pos' | 'head' | 'dep'>;

/**
 * 'the rules-based | order', 'a needs-based approach': a noun before a hyphen and a participle tells of the participle, which tells of the noun behind
 * it. In the plural the first noun is taken for the thing itself, and the thing for something beside it.
 */
export function mendHyphened(tokens: Parsed[]): void {
  for (let i = 0; i + 3 < tokens.length; i++) {
    const first = tokens[i]!;
    const participle = tokens[i + 2]!;
    if (tokens[i + 1]!.text !== '-' || !/^(?:NOUN|PROPN)$/.test(first.pos) || participle.dep !== 'amod' || first.head === i + 2) continue;
    if (!/(?:ed|led|run|built|driven|held|backed)$/.test(participle.lower)) continue;
    const thing = participle.head;
    if (thing <= i + 2 || tokens[thing]!.pos !== 'NOUN' || (tokens[thing]!.head !== i && tokens[thing]!.head !== first.head)) continue;
    if (tokens.slice(i + 3, thing).some((t) => !/^(?:NOUN|PROPN|ADJ|VERB)$/.test(t.pos) && t.text !== '-')) continue;
    const { head, dep } = first;
    for (const k of below(tokens, i)) if (k !== thing && k !== i + 1) tokens[k]!.head = thing;
    Object.assign(tokens[thing]!, { head, dep });
    Object.assign(first, { head: i + 2, dep: 'compound' });
    tokens[i + 1]!.head = i;
  }
}

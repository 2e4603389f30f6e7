import type { Token } from '../../../model/reading.ts';
import { below } from './below.ts';

type Parsed = Pick<Token, 'lower' | 'lemma' | 'pos' | 'head' | 'dep'>;

/**
 * 'by a power | cut', 'a price | rise': what stands behind a noun in its plain form, with nothing of its own, is no participle but the noun that the
 * one before it tells the kind of.
 */
export function mendBareNouns(tokens: Parsed[]): void {
  for (let i = 2; i < tokens.length; i++) {
    const { pos, dep, head, lower, lemma } = tokens[i]!;
    if (pos !== 'VERB' || dep !== 'acl' || head !== i - 1 || lower !== lemma || tokens[head]!.pos !== 'NOUN') continue;
    if (below(tokens, i).some((k) => tokens[k]!.dep !== 'punct')) continue;
    const kids = below(tokens, head);
    if (!kids.some((k) => tokens[k]!.dep === 'det' && /^an?$/.test(tokens[k]!.lower))) continue;
    for (const k of kids) if (k !== i && !/^(?:compound|punct)$/.test(tokens[k]!.dep)) tokens[k]!.head = i;
    Object.assign(tokens[i]!, { head: tokens[head]!.head, dep: tokens[head]!.dep, pos: 'NOUN' });
    Object.assign(tokens[i - 1]!, { head: i, dep: 'compound' });
  }
}

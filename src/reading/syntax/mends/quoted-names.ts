import type { Token } from '../../../model/reading.ts';

type Parsed = Pick<Token, 'text' | 'pos' | 'head' | 'dep'>;

const QUOTE = /^["'‘’“”]$/;

/**
 * 'gave it to the Council's 'No Lost Time' | initiative': a bare noun right behind a name in quotation marks is what the name is the name of, though the
 * parser took the name for the phrase and the noun for one of its own.
 */
export function mendQuotedNames(tokens: Parsed[]): void {
  for (let noun = 4; noun < tokens.length; noun++) {
    const { pos, head, dep } = tokens[noun]!;
    if (pos !== 'NOUN' || !/^(?:appos|conj|dep|parataxis|nmod|flat|list)$/.test(dep) || !QUOTE.test(tokens[noun - 1]!.text)) continue;
    if (tokens.some((t) => t.head === noun && /^(?:det|case|cc|amod|nummod|nmod:poss)$/.test(t.dep))) continue;
    const name = noun - 2;
    const open = openBefore(tokens, name);
    if (open < 0 || !/^(?:NOUN|PROPN)$/.test(tokens[name]!.pos) || (head >= open && head !== name)) continue;
    const { head: above, dep: part } = tokens[name]!;
    if (above < 0 || above >= open || !/^(?:obl|obj|nmod|nsubj|nsubj:pass|conj)$/.test(part)) continue;
    for (let i = 0; i < tokens.length; i++) {
      const t = tokens[i]!;
      if (t.head === name && i < open) t.head = noun;
    }
    Object.assign(tokens[noun]!, { head: above, dep: part });
    Object.assign(tokens[name]!, { head: noun, dep: 'compound' });
  }
}

/** The mark that opens the name which ends at token `name`; -1 where there is none near. */
function openBefore(tokens: readonly Parsed[], name: number): number {
  for (let i = name - 1; i >= 0 && i > name - 9; i--) if (QUOTE.test(tokens[i]!.text)) return i;
  return -1;
}

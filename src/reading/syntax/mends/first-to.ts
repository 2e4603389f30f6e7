import type { Token } from '../../../model/reading.ts';

type Parsed = Pick<Token, 'lower' | 'pos' | 'head' | 'dep'>;

const SINGLED_OUT = /^(?:first|second|third|fourth|fifth|last|only|latest|next)$/;

/** 'became the first minister | to meet him': what the first of a kind is the first to do tells more of it, and says not why it became so. */
export function mendFirstTo(tokens: Parsed[]): void {
  for (let v = 3; v < tokens.length; v++) {
    const { pos, dep, head } = tokens[v]!;
    const noun = v - 2;
    if (pos !== 'VERB' || !/^(?:advcl|xcomp)$/.test(dep) || tokens[v - 1]!.lower !== 'to' || tokens[v - 1]!.head !== v) continue;
    if (tokens[noun]!.pos !== 'NOUN' || (head !== noun && (tokens[noun]!.dep !== 'xcomp' || tokens[noun]!.head !== head))) continue;
    if (!tokens.some((t) => t.head === noun && SINGLED_OUT.test(t.lower))) continue;
    tokens[v]!.head = noun;
    tokens[v]!.dep = 'acl';
  }
}

import type { Token } from '../../model/reading.ts';
import { Tree } from '../../reading/tree.ts';
import type { Gap } from './term.ts';

/** The part of a question's tree that it leaves open. Token indexes. */
export interface OpenPlace {
  /** The question word, or the noun that it stands before: 'which | ships', 'how many | ships'. */
  readonly head: number;
  /** The word of which it is a part, be it a lower verb ('what did A say | B needs'); -1 for none. */
  readonly above: number;
  /** Its place there; undefined where it is none of these: 'when', 'where', 'whose'. */
  readonly gap: Gap | undefined;
  readonly preposition: string;
}

const WH = /^(?:who|whom|whose|what|which|when|where|why|how)$/;

/** What the tree of a question leaves open; undefined for one without a question word. */
export function openPlaceOf(tokens: readonly Token[]): OpenPlace | undefined {
  const wh = tokens.findIndex((t) => WH.test(t.lower));
  if (wh < 0) return undefined;
  const tree = new Tree(tokens);
  let head = wh;
  for (let guard = 0; guard < 6; guard++) {
    const { dep, head: above } = tokens[head]!;
    if (above < 0) break;
    const up = tokens[above]!;
    const describes =
      /^(?:det|amod|nmod:poss|compound|nummod)$/.test(dep) ||
      (dep === 'advmod' &&
        /^(?:ADJ|ADV|DET|NUM)$/.test(up.pos) &&
        above > head &&
        tokens[head]!.lower === 'how' &&
        /^(?:many|much|few|long|often|far|old|big|large)$/.test(up.lower));
    if (!describes) break;
    head = above;
  }
  const above = lowest(tree, head);
  return { head, above, ...placeIn(tree, head, above) };
}

/** The verb that the open part belongs to: below the one that it hangs on where it is only set before it. */
function lowest(tree: Tree, head: number): number {
  const { tokens } = tree;
  let verb = tokens[head]!.head;
  if (tokens[head]!.dep !== 'dislocated') return verb;
  for (let guard = 0; guard < 4; guard++) {
    const below = tree.kids(verb, 'xcomp', 'ccomp').find((v) => v > head);
    if (below === undefined) break;
    verb = below;
  }
  return verb;
}

function placeIn(tree: Tree, head: number, above: number): Pick<OpenPlace, 'gap' | 'preposition'> {
  const { lower, dep } = tree.tokens[head]!;
  const none = { gap: undefined, preposition: '' };
  if (above < 0 || /^(?:where|when|why|how)$/.test(lower)) return none;
  const [own] = tree.kids(head, 'case');
  const [stranded] = tree.kids(above, 'case');
  const preposition = tree.tokens[own ?? stranded ?? -1]?.lower ?? '';
  switch (dep) {
    case 'nsubj':
    case 'nsubj:pass': {
      // 'which provinces has | the government | offered': who does it stands before the verb.
      const isOther = tree.kids(above, 'nsubj', 'nsubj:pass').some((i) => i > head && i < above);
      if (!isOther) return { gap: 'subject', preposition: '' };
      return preposition === '' ? { gap: 'object', preposition } : { gap: 'oblique', preposition };
    }
    case 'obj':
      return { gap: 'object', preposition: '' };
    case 'obl':
      return preposition === '' ? none : { gap: preposition === 'by' ? 'subject' : 'oblique', preposition };
    case 'dislocated': {
      if (preposition !== '') return { gap: 'oblique', preposition };
      const hasSubject = tree.kids(above, 'nsubj', 'nsubj:pass', 'csubj').length > 0;
      const isSubject = (tree.tokens[above]!.dep === 'ccomp' && !hasSubject) || tree.isPassive(tree.tokens[head]!.head);
      return { gap: isSubject ? 'subject' : 'object', preposition: '' };
    }
    default:
      return none;
  }
}

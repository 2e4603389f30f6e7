import type { Token } from '../../model/reading.ts';

type Parsed = Pick<Token, 'lower' | 'lemma' | 'pos' | 'head' | 'dep'>;

const RELATIVE = /^(?:who|which|that)$/;
const AUXILIARY = /^(?:will|would|shall|should|can|could|may|might|must|has|had|have|is|was|are|were|did|does|do)$/;
/** How far behind its noun the verb of the sentence may stand, in tokens. */
const REACH = 40;

/**
 * 'The envoy, who was named in May, | will travel', 'A stop in P that had been foreseen | will not take place': the verb behind a clause that
 * tells of its subject. A parser that reads from left to right often hangs it below that clause, or the subject on the clause's verb.
 * The noun becomes the subject, and the clause hangs on it.
 */
export function mendSplitSubjects(tokens: Parsed[]): void {
  for (const [w, { lower, pos, dep }] of tokens.entries()) {
    if (!RELATIVE.test(lower) || pos !== 'PRON' || !/^(?:nsubj|obj)/.test(dep)) continue;
    const comma = tokens[w - 1]?.lower === ',';
    const noun = subjectBefore(tokens, comma ? w - 2 : w - 1);
    const clause = tokens[w]!.head;
    if (noun < 0 || clause <= w || !isFree(tokens, noun, clause)) continue;
    const aux = auxiliaryBehind(tokens, clause, comma);
    if (aux < 0) continue;
    const verb = tokens[aux]!.dep.startsWith('aux') || tokens[aux]!.dep === 'cop' ? tokens[aux]!.head : aux;
    if (verb < aux || hasSubject(tokens, verb, clause)) continue;
    attach(tokens, noun, clause, verb);
  }
}

/** The head of the noun phrase that ends at `i`: the first noun to which what stands before the clause belongs, at the left end of its sentence part. */
function subjectBefore(tokens: readonly Parsed[], i: number): number {
  let at = i;
  for (let left = 12; left > 0 && at >= 0; left--) {
    const { head, dep } = tokens[at]!;
    if (head < 0 || head > i || !/^(?:nmod|nmod:poss|compound|flat|appos|amod|nummod|case|det|conj|punct|cc)$/.test(dep)) break;
    at = head;
  }
  return at >= 0 && /^(?:NOUN|PROPN|PRON)$/.test(tokens[at]!.pos) && !/^(?:who|which|that)$/.test(tokens[at]!.lower) ? at : -1;
}

/** True for a noun that has no verb of its own before it: the root, or what the parser made the subject of the clause. */
function isFree(tokens: readonly Parsed[], noun: number, clause: number): boolean {
  const { head, dep } = tokens[noun]!;
  if (head < 0) return true;
  return head >= clause && /^(?:nsubj|nsubj:pass|dislocated)$/.test(dep) && head === clause;
}

/** The first auxiliary behind the clause that opens a verb group of its own; -1 where a word that joins or a new subject stands between. */
function auxiliaryBehind(tokens: readonly Parsed[], clause: number, comma: boolean): number {
  for (let i = clause + 1; i < tokens.length && i < clause + REACH; i++) {
    const { lower, pos } = tokens[i]!;
    if (/^[.;:"”]$/.test(lower) || pos === 'SCONJ' || /^(?:who|which|that|whom|whose|where|when)$/.test(lower)) return -1;
    if (!AUXILIARY.test(lower) || (pos !== 'AUX' && pos !== 'VERB')) continue;
    const before = tokens[i - 1]!;
    if (/^(?:and|or|but|to|than|as)$/.test(before.lower) || /^(?:PRON|DET)$/.test(before.pos)) return -1;
    if (comma !== (before.lower === ',')) return -1;
    return i;
  }
  return -1;
}

const hasSubject = (tokens: readonly Parsed[], verb: number, clause: number): boolean =>
  tokens.some((t, i) => t.head === verb && /^nsubj/.test(t.dep) && i > clause);

function attach(tokens: Parsed[], noun: number, clause: number, verb: number): void {
  const old = tokens[noun]!;
  const passive = tokens.some((t) => t.head === verb && t.dep === 'aux:pass');
  const isBelow = (i: number, top: number): boolean => {
    for (let k = i, left = tokens.length; k >= 0 && left > 0; k = tokens[k]!.head, left--) if (k === top) return true;
    return false;
  };
  if (old.head < 0) {
    if (!isBelow(verb, noun)) return;
    // What followed the verb and hung on the noun or the clause goes with the verb.
    for (const [i, t] of tokens.entries()) if (i > verb && (t.head === noun || t.head === clause)) t.head = verb;
    tokens[verb]!.head = -1;
    tokens[verb]!.dep = 'root';
  } else if (isBelow(verb, clause)) {
    const above = tokens[clause]!;
    tokens[verb]!.head = above.head;
    tokens[verb]!.dep = above.dep;
  }
  old.head = verb;
  old.dep = passive ? 'nsubj:pass' : 'nsubj';
  tokens[clause]!.head = noun;
  tokens[clause]!.dep = 'acl:relcl';
}

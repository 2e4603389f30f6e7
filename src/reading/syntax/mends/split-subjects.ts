import type { Token } from '../../../model/reading.ts';

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
  for (let w = 0; w < tokens.length; w++) {
    const { lower, pos, dep } = tokens[w]!;
    if (pos !== 'PRON' || !RELATIVE.test(lower) || !/^(?:nsubj|obj)/.test(dep)) continue;
    const comma = tokens[w - 1]?.lower === ',';
    const noun = subjectBefore(tokens, comma ? w - 2 : w - 1);
    const clause = tokens[w]!.head;
    if (noun < 0 || clause <= w || !isFree(tokens, noun, clause)) continue;
    const opens = verbGroupBehind(tokens, clause, comma);
    if (opens < 0) continue;
    const verb = tokens[opens]!.dep.startsWith('aux') || tokens[opens]!.dep === 'cop' ? tokens[opens]!.head : opens;
    if (verb < opens) continue;
    const subject = tokens.findIndex((t, k) => t.head === verb && /^nsubj/.test(t.dep) && k > clause);
    if (subject > opens || (subject > 0 && !comma)) continue;
    // 'who accompanied | the Minister |, met A': what ends before the comma belongs to the clause.
    if (subject > 0) {
      tokens[subject]!.head = clause;
      tokens[subject]!.dep = 'obj';
    }
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

/**
 * Where a verb group of its own opens behind the clause: at the first auxiliary, or behind the comma that closes the clause at a verb; -1 where a
 * word that joins or a new subject stands between.
 */
function verbGroupBehind(tokens: readonly Parsed[], clause: number, comma: boolean): number {
  let commas = 0;
  for (let i = clause + 1; i < tokens.length && i < clause + REACH; i++) {
    const { lower, pos } = tokens[i]!;
    const before = tokens[i - 1]!;
    if (lower === ',') commas++;
    if (/^[.;:"”]$/.test(lower) || pos === 'SCONJ' || /^(?:who|which|that|whom|whose|where|when)$/.test(lower)) return -1;
    if (comma && commas === 1 && before.lower === ',' && isPast(tokens, i)) return i;
    if (!AUXILIARY.test(lower) || (pos !== 'AUX' && pos !== 'VERB')) continue;
    if (/^(?:and|or|but|to|than|as)$/.test(before.lower) || /^(?:PRON|DET)$/.test(before.pos)) return -1;
    if (comma !== (before.lower === ',')) return -1;
    return i;
  }
  return -1;
}

/** 'met', 'thanked', 'stressed that': a verb in the past that is no participle of what stands before it. */
function isPast(tokens: readonly Parsed[], i: number): boolean {
  const { pos, lower, lemma, dep } = tokens[i]!;
  if (pos !== 'VERB' || lower === lemma || /ing$/.test(lower) || tokens[i + 1]?.lower === 'by') return false;
  if (/^(?:met|went|came|spoke|told|took|gave|said|saw|began|wrote|became|left)$/.test(lower)) return true;
  return !/^(?:acl|amod|advcl)$/.test(dep) && !/^(?:to|in)$/.test(tokens[i + 1]?.lower ?? '');
}

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
    for (let i = 0; i < tokens.length; i++) {
      const t = tokens[i]!;
      if (i > verb && (t.head === noun || t.head === clause)) t.head = verb;
    }
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

import type { Token } from '../../../model/reading.ts';
import { hasKid } from './below.ts';

type Parsed = Pick<Token, 'lower' | 'pos' | 'head' | 'dep'>;

/**
 * 'The two sides agreed to convene in May.': a sentence that was read as a noun with a participle, though nothing else in it could be its
 * verb. The participle becomes the verb and the noun its subject. Only right behind the noun's phrase: what stands behind a comma describes it.
 */
export function mendHeadless(tokens: Parsed[]): void {
  if (tokens.at(-1)!.lower !== '.') return;
  const root = tokens.findIndex((t) => t.head < 0);
  if (!/^(?:NOUN|PROPN|PRON)$/.test(tokens[root]!.pos) || hasKid(tokens, root, CLAUSAL)) return;
  const verb = tokens.findIndex((t, i) => i > root && t.head === root && t.dep === 'acl' && t.pos === 'VERB' && /ed$/.test(t.lower));
  if (verb < 0 || hasKid(tokens, verb, PASSIVE) || !hasKid(tokens, verb, COMPLETED)) return;
  if (tokens.slice(root, verb).some((t) => t.pos === 'PUNCT') || isDoneBy(tokens, verb)) return;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.head === root && i > verb) t.head = verb;
  }
  tokens[verb]!.head = -1;
  tokens[verb]!.dep = 'root';
  tokens[root]!.head = verb;
  tokens[root]!.dep = 'nsubj';
}

/**
 * 'The office said A B, the head of C, called the council.': what is said was read as a noun with a participle. Nobody says a person or a thing:
 * the noun is the subject of the clause, and the participle its verb.
 */
export function mendReported(tokens: Parsed[]): void {
  for (let v = 0; v < tokens.length; v++) {
    const { lower, pos } = tokens[v]!;
    if (pos !== 'VERB' || !/^(?:said|says|say)$/.test(lower) || hasKid(tokens, v, /^(?:ccomp|parataxis)/)) continue;
    const said = tokens.findIndex((t, i) => i > v && t.head === v && t.dep === 'obj' && /^(?:NOUN|PROPN|PRON)$/.test(t.pos));
    if (said < 0) continue;
    const verb = tokens.findIndex((t, i) => i > said && t.head === said && t.dep === 'acl' && t.pos === 'VERB' && /ed$/.test(t.lower));
    if (verb < 0 || hasKid(tokens, verb, PASSIVE) || !hasKid(tokens, verb, COMPLETED) || isDoneBy(tokens, verb)) continue;
    for (let i = 0; i < tokens.length; i++) {
      const t = tokens[i]!;
      if (t.head === said && i > verb) t.head = verb;
    }
    tokens[verb]!.head = v;
    tokens[verb]!.dep = 'ccomp';
    tokens[said]!.head = verb;
    tokens[said]!.dep = 'nsubj';
  }
}

/**
 * 'The boat built in 2019 was sold.': the participle behind the noun was taken for the verb of the sentence, and the verb for a second one. Without
 * 'and' or a comma the second is the verb, and the participle describes its subject.
 */
export function mendReduced(tokens: Parsed[]): void {
  for (let c = 0; c < tokens.length; c++) {
    const { dep, head: v } = tokens[c]!;
    if (
      v < 1 ||
      v > c ||
      tokens[v]!.pos !== 'VERB' ||
      !/^(?:conj|parataxis|ccomp)$/.test(dep) ||
      !/(?:ed|en|[nlw]t|ld|de|wn)$/.test(tokens[v]!.lower)
    )
      continue;
    const aux = tokens.findIndex((t, i) => i > v && i < c && t.head === c && /^(?:aux|aux:pass|cop)$/.test(t.dep));
    if (aux < 0 || hasKid(tokens, c, /^(?:cc|nsubj|mark|expl)/) || hasKid(tokens, v, /^(?:aux|obj|ccomp|cop|expl)/)) continue;
    const noun = v - 1;
    if (tokens[noun]!.head !== v || !/^nsubj/.test(tokens[noun]!.dep) || !/^(?:NOUN|PROPN)$/.test(tokens[noun]!.pos)) continue;
    if (tokens.slice(v, aux).some((t) => t.pos === 'PUNCT' || t.pos === 'CCONJ')) continue;
    for (let i = 0; i < tokens.length; i++) {
      const t = tokens[i]!;
      if (t.head === v && (i < noun || i > c)) t.head = c;
    }
    Object.assign(tokens[c]!, { head: tokens[v]!.head, dep: tokens[v]!.dep });
    Object.assign(tokens[v]!, { head: noun, dep: 'acl' });
    Object.assign(tokens[noun]!, { head: c, dep: hasKid(tokens, c, /^aux:pass/) ? 'nsubj:pass' : 'nsubj' });
  }
}

/**
 * 'to ensure the militia | can never return', 'hopes the talks | will go on': without 'that' the subject of the clause was taken for the object of the
 * verb before. What stands right before the auxiliary of a clause that has no subject is its subject.
 */
export function mendBareClauses(tokens: Parsed[]): void {
  for (let c = 0; c < tokens.length; c++) {
    const { dep, head: v } = tokens[c]!;
    if (v < 0 || v > c || !/^(?:ccomp|xcomp)$/.test(dep) || hasKid(tokens, c, /^(?:nsubj|csubj|expl|mark)/)) continue;
    const aux = tokens.findIndex((t, i) => i > v && t.head === c && t.dep === 'aux' && MODAL.test(t.lower));
    const thing = tokens.findIndex((t, i) => i > v && i < aux && t.head === v && t.dep === 'obj');
    if (aux < 0 || thing < 0 || tokens.slice(thing + 1, aux).some((t) => t.pos === 'PUNCT' || t.pos === 'VERB' || t.pos === 'CCONJ'))
      continue;
    Object.assign(tokens[thing]!, { head: c, dep: hasKid(tokens, c, /^aux:pass/) ? 'nsubj:pass' : 'nsubj' });
    tokens[c]!.dep = 'ccomp';
  }
}

const MODAL = /^(?:can|could|will|would|may|might|must|should|shall)$/;

/**
 * 'under a new accord, | signed today by A': a participle without an auxiliary or a word that joins it to the verb before tells of the noun before
 * the comma.
 */
export function mendApart(tokens: Parsed[]): void {
  for (let c = 0; c < tokens.length; c++) {
    const { dep, head: v, pos, lower } = tokens[c]!;
    if (dep !== 'conj' || pos !== 'VERB' || !/(?:ed|en|[nlw]t|ld|de|wn)$/.test(lower) || tokens[c - 1]?.lower !== ',') continue;
    if (v < 0 || tokens[v]!.pos !== 'VERB' || hasKid(tokens, c, /^(?:cc|aux|nsubj|mark|expl|obj)/) || !isDoneByNear(tokens, c)) continue;
    const auxiliaries = tokens.some((t) => t.head === v && /^aux/.test(t.dep));
    let noun = c - 2;
    for (let guard = 0; guard < 8 && /^(?:nmod|conj|compound|flat|appos|amod)$/.test(tokens[noun]!.dep); guard++) noun = tokens[noun]!.head;
    if (!auxiliaries || tokens[noun]!.head !== v || !/^(?:NOUN|PROPN)$/.test(tokens[noun]!.pos)) continue;
    Object.assign(tokens[c]!, { head: noun, dep: 'acl' });
  }
}

/** 'signed today (8 May) | by the minister': 'by' within reach, whatever the tree hangs its phrase on; there it goes below the participle. */
function isDoneByNear(tokens: Parsed[], verb: number): boolean {
  const by = tokens.findIndex((t, i) => i > verb && i < verb + 9 && t.lower === 'by' && t.dep === 'case');
  if (by < 0 || tokens.slice(verb + 1, by).some((t) => t.pos === 'VERB' || t.lower === ',')) return false;
  const doer = tokens[tokens[by]!.head]!;
  if (doer.head > verb && doer.head < by) Object.assign(doer, { head: verb, dep: 'obl' });
  return doer.head === verb;
}

/**
 * 'Minister A B | was in P this week': the place was taken for a part of the name, though it has a copula of its own. It is what the sentence says, and the
 * name its subject.
 */
export function mendPredicates(tokens: Parsed[]): void {
  const root = tokens.findIndex((t) => t.head < 0);
  if (!/^(?:NOUN|PROPN)$/.test(tokens[root]!.pos) || hasKid(tokens, root, CLAUSAL)) return;
  const copula = tokens.findIndex(
    (t, i) => i > root && t.dep === 'cop' && t.head > i && tokens[t.head]!.head === root && tokens[t.head]!.dep === 'flat',
  );
  if (copula < 0 || hasKid(tokens, tokens[copula]!.head, /^nsubj/)) return;
  const at = tokens[copula]!.head;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.head === root && (i > copula || t.dep === 'punct')) t.head = at;
  }
  Object.assign(tokens[at]!, { head: -1, dep: 'root' });
  Object.assign(tokens[root]!, { head: at, dep: 'nsubj' });
}

/** What a noun has that is the predicate of its sentence. */
const CLAUSAL = /^(?:cop|nsubj|nsubj:pass|csubj|expl|aux)/;
const PASSIVE = /^(?:aux:pass|nsubj)/;
/** What a verb takes along. */
const COMPLETED = /^(?:obj|xcomp|ccomp|obl|advcl)/;

/** 'The plan adopted by the council.' */
const isDoneBy = (tokens: readonly Parsed[], verb: number): boolean =>
  tokens.some((t, i) => t.lower === 'by' && t.head > i && tokens[t.head]!.head === verb);

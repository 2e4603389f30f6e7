import type { Token } from '../../../model/reading.ts';
import { below } from './below.ts';

type Parsed = Pick<Token, 'lower' | 'lemma' | 'pos' | 'head' | 'dep'>;

/** Two clauses that were taken for one: each gets its own verb back. */
export function mendTwoClauses(tokens: Parsed[]): void {
  const hasStop = tokens.some((t) => t.lower === ';');
  const hasModal = tokens.some((t) => MODAL.has(t.lower));
  for (let verb = 2; verb < tokens.length; verb++) {
    if (hasStop) mendNameBeforeStop(tokens, verb);
    const { pos, dep } = tokens[verb]!;
    if ((pos !== 'VERB' && pos !== 'AUX') || !(hasStop || hasModal || dep === 'acl:relcl')) continue;
    const own = below(tokens, verb);
    if (hasStop) {
      mendStop(tokens, verb, own);
      mendBehindStop(tokens, verb, own);
    }
    mendEnsured(tokens, verb, own);
    mendBehindDay(tokens, verb, own);
  }
}

const SUBJECT = /^nsubj/;
const MODAL = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'shall', 'should']);

/**
 * 'A agreed; | B has not answered': no verb has two subjects with a semicolon between them. Where what stands with the first can be its verb, and was
 * taken for a participle, it is. `kids` is what hangs on the verb.
 */
function mendStop(tokens: Parsed[], verb: number, kids: readonly number[]): void {
  const [first, second] = kids.filter((k) => k < verb && SUBJECT.test(tokens[k]!.dep));
  if (first === undefined || second === undefined) return;
  let stop = second;
  while (stop > first && tokens[stop]!.lower !== ';') stop--;
  const own = below(tokens, first).find((k) => k > first && k < stop && tokens[k]!.dep === 'acl' && /ed$/.test(tokens[k]!.lower));
  if (own === undefined) return;
  for (const k of kids) if (k < stop) tokens[k]!.head = own;
  Object.assign(tokens[own]!, { head: tokens[verb]!.head, dep: tokens[verb]!.dep });
  Object.assign(tokens[first]!, { head: own, dep: 'nsubj' });
  const isJoined = kids.some((k) => k > stop && tokens[k]!.dep === 'cc');
  Object.assign(tokens[verb]!, { head: own, dep: isJoined ? 'conj' : 'parataxis' });
}

/**
 * 'called on A and watched drills in P; today | he will leave': a clause behind a semicolon with a subject of its own goes with the whole sentence
 * before, not with the last word of it; so does the day between.
 */
function mendBehindStop(tokens: Parsed[], verb: number, kids: readonly number[]): void {
  const subject = kids.find((k) => k < verb && SUBJECT.test(tokens[k]!.dep));
  const above = tokens[verb]!.head;
  if (subject === undefined || above < 0 || above > subject || kids.some((k) => k < verb && /^(?:mark|cc)$/.test(tokens[k]!.dep))) return;
  let stop = subject - 1;
  while (stop > above && stop > subject - 4 && tokens[stop]!.lower !== ';') stop--;
  if (tokens[stop]!.lower !== ';' || stop <= above) return;
  let root = above;
  for (let left = 40; left > 0 && tokens[root]!.head >= 0; left--) root = tokens[root]!.head;
  if (root > stop || tokens[root]!.head >= 0) return;
  Object.assign(tokens[verb]!, { head: root, dep: 'parataxis' });
  for (let k = stop + 1; k < subject; k++)
    if (tokens[k]!.head < stop && tokens[k]!.head >= 0)
      Object.assign(tokens[k]!, { head: verb, dep: tokens[k]!.pos === 'NOUN' ? 'obl:tmod' : 'advmod' });
}

const TIME = /^(?:morning|afternoon|evening|night|noon|today|tomorrow|yesterday|tonight|week|weekend|month|year|day|\w{3,6}day)$/;

/** 'spoke to A yesterday, and this afternoon | she will call B': a second clause that its day opens tells nothing more of the day. */
function mendBehindDay(tokens: Parsed[], verb: number, kids: readonly number[]): void {
  const { head: day, dep } = tokens[verb]!;
  if (dep !== 'acl:relcl' || day < 0 || day > verb || tokens[day]!.dep !== 'conj' || !TIME.test(tokens[day]!.lower)) return;
  const subject = kids.find((k) => k > day && k < verb && SUBJECT.test(tokens[k]!.dep));
  const above = tokens[day]!.head;
  if (subject === undefined || above < 0 || above > day || tokens.slice(day, verb).some((t) => /^(?:who|which|that|when|,)$/.test(t.lower)))
    return;
  let first = above;
  for (let left = 40; left > 0 && !/^(?:VERB|AUX)$/.test(tokens[first]!.pos) && tokens[first]!.head >= 0; left--)
    first = tokens[first]!.head;
  for (const k of below(tokens, day)) if (k < day && /^(?:cc|punct)$/.test(tokens[k]!.dep)) tokens[k]!.head = verb;
  Object.assign(tokens[verb]!, { head: first, dep: 'conj' });
  Object.assign(tokens[day]!, { head: verb, dep: 'obl:tmod' });
}

/**
 * 'received the Director, A B; | talks revolved around C': a name before a semicolon is no part of the noun behind it. It takes the place of that noun,
 * which goes with the whole sentence.
 */
function mendNameBeforeStop(tokens: Parsed[], i: number): void {
  const { dep, head, pos } = tokens[i]!;
  if (
    pos !== 'PROPN' ||
    !/^(?:compound|flat|nmod|appos|amod)$/.test(dep) ||
    head < i + 2 ||
    !tokens.slice(i + 1, i + 3).some((t) => t.lower === ';')
  )
    return;
  const noun = tokens[head]!;
  if (noun.head < 0 || noun.head > i || !/^(?:obj|obl)$/.test(noun.dep) || tokens[noun.head]!.pos !== 'VERB') return;
  for (const k of below(tokens, head)) if (k < i) tokens[k]!.head = i;
  Object.assign(tokens[i]!, { head: noun.head, dep: noun.dep });
  noun.dep = 'parataxis';
}

/** Verbs whose clause often goes without 'that'. */
const TAKES_CLAUSE = /^(?:ensure|guarantee|hope|believe|think|say|know|warn|claim|argue|admit|feel|fear|mean)$/;

/** 'to ensure | the nets can never be stolen': the noun before a verb that may, can or will is its subject, and both stand for the object. */
function mendEnsured(tokens: Parsed[], verb: number, kids: readonly number[]): void {
  const opens = kids.find((k) => tokens[k]!.dep.startsWith('aux')) ?? -1;
  if (opens < 2 || opens > verb || !MODAL.has(tokens[opens]!.lower)) return;
  if (kids.some((k) => k < verb && /^(?:mark|cc|expl)$/.test(tokens[k]!.dep))) return;
  const noun = opens - 1;
  const taker = tokens[noun]!.head;
  if (tokens[noun]!.dep !== 'obj' || taker < 0 || taker > noun || !TAKES_CLAUSE.test(tokens[taker]!.lemma)) return;
  if (kids.some((k) => k > taker && SUBJECT.test(tokens[k]!.dep)) || isBelow(tokens, taker, verb)) return;
  for (const k of kids) if (k < taker) tokens[k]!.head = tokens[verb]!.head;
  const isPassive = kids.some((k) => tokens[k]!.dep === 'aux:pass');
  Object.assign(tokens[noun]!, { head: verb, dep: isPassive ? 'nsubj:pass' : 'nsubj' });
  Object.assign(tokens[verb]!, { head: taker, dep: 'ccomp' });
}

/** True for a word on whose way up the other stands. */
function isBelow(tokens: readonly Parsed[], low: number, high: number): boolean {
  for (let at = low, left = 40; at >= 0 && left > 0; at = tokens[at]!.head, left--) if (at === high) return true;
  return false;
}

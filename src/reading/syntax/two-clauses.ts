import type { Token } from '../../model/reading.ts';

type Parsed = Pick<Token, 'lower' | 'lemma' | 'pos' | 'head' | 'dep'>;

/** Two clauses that were taken for one: each gets its own verb back. */
export function mendTwoClauses(tokens: Parsed[]): void {
  for (let verb = 2; verb < tokens.length; verb++) {
    if (!/^(?:VERB|AUX)$/.test(tokens[verb]!.pos)) continue;
    mendStop(tokens, verb);
    mendEnsured(tokens, verb);
  }
}

const SUBJECT = /^nsubj/;

/**
 * 'A agreed; | B has not answered': no verb has two subjects with a semicolon between them. Where what stands with the first can be its verb, and was
 * taken for a participle, it is.
 */
function mendStop(tokens: Parsed[], verb: number): void {
  const first = tokens.findIndex((t, i) => i < verb && t.head === verb && SUBJECT.test(t.dep));
  const stop = first < 0 ? -1 : tokens.findIndex((t, i) => i > first && i < verb && t.lower === ';');
  if (stop < 0 || !tokens.some((t, i) => i > stop && i < verb && t.head === verb && SUBJECT.test(t.dep))) return;
  const own = tokens.findIndex((t, i) => i > first && i < stop && t.head === first && t.dep === 'acl' && /ed$/.test(t.lower));
  if (own < 0) return;
  for (const [i, t] of tokens.entries()) if (t.head === verb && i < stop) t.head = own;
  Object.assign(tokens[own]!, { head: tokens[verb]!.head, dep: tokens[verb]!.dep });
  Object.assign(tokens[first]!, { head: own, dep: 'nsubj' });
  Object.assign(tokens[verb]!, { head: own, dep: tokens.some((t, i) => t.head === verb && t.dep === 'cc' && i > stop) ? 'conj' : 'parataxis' });
}

/** Verbs whose clause often goes without 'that'. */
const TAKES_CLAUSE = /^(?:ensure|guarantee|hope|believe|think|say|know|warn|claim|argue|admit|feel|fear|mean)$/;

/** 'to ensure | the nets can never be stolen': the noun before a verb that may, can or will is its subject, and both stand for the object. */
function mendEnsured(tokens: Parsed[], verb: number): void {
  const opens = tokens.findIndex((t) => t.head === verb && /^aux/.test(t.dep));
  if (opens < 2 || opens > verb || tokens.some((t, i) => t.head === verb && /^(?:mark|cc|expl)$/.test(t.dep) && i < verb)) return;
  if (!/^(?:will|would|can|could|may|might|must|shall|should)$/.test(tokens[opens]!.lower)) return;
  const noun = opens - 1;
  const taker = tokens[noun]!.head;
  if (tokens[noun]!.dep !== 'obj' || taker < 0 || taker > noun || !TAKES_CLAUSE.test(tokens[taker]!.lemma)) return;
  if (tokens.some((t, i) => t.head === verb && SUBJECT.test(t.dep) && i > taker)) return;
  for (const [i, t] of tokens.entries()) if (t.head === verb && i < taker) t.head = tokens[verb]!.head;
  Object.assign(tokens[noun]!, { head: verb, dep: tokens.some((t) => t.head === verb && t.dep === 'aux:pass') ? 'nsubj:pass' : 'nsubj' });
  Object.assign(tokens[verb]!, { head: taker, dep: 'ccomp' });
}

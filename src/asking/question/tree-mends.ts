import type { Token } from '../../model/reading.ts';

// What words and tags alone tell to be wrong in the tree of a question. In place; `head` counts in the same tokens.

export function mendQuestionTree(tokens: Token[]): void {
  stateBehindBe(tokens);
  thingBehindHave(tokens);
  nounOfOwner(tokens);
  nounBehindWhich(tokens);
  verbAtEnd(tokens);
}

/** What things do, by words that are nouns as well. */
const DOES =
  /^(?:end|start|stop|close|open|change|increase|decrease|rise|fall|drop|return|leave|halt|collapse|fail|crash|sink|break|land|launch)$/;

/** 'when did the fighting | end': behind 'did' and a subject there is a verb, which the parser took for the noun that 'fighting' tells of. */
function verbAtEnd(tokens: Token[]): void {
  const [open, aux] = tokens;
  if (!/^(?:when|why|how|where)$/.test(open?.lower ?? '') || !/^(?:did|does|do|will)$/.test(aux?.lower ?? '')) return;
  const end = tokens.findLastIndex((t) => t.pos !== 'PUNCT');
  const subject = end - 1;
  if (
    end < 4 ||
    tokens[end]!.pos === 'VERB' ||
    !DOES.test(tokens[end]!.lower) ||
    !/^(?:the|this|that|its|their|his|her)$/.test(tokens[2]!.lower)
  )
    return;
  if (tokens.some((t, i) => i < subject && t.pos === 'VERB') || !/^(?:NOUN|VERB|PROPN|ADJ)$/.test(tokens[subject]!.pos)) return;
  for (const [i, t] of tokens.entries()) if (i !== end && (t.head === end || t.head < 0)) t.head = i < subject && i > 1 ? subject : end;
  Object.assign(tokens[end]!, { pos: 'VERB', head: -1, dep: 'root' });
  Object.assign(tokens[subject]!, { pos: tokens[subject]!.pos === 'PROPN' ? 'PROPN' : 'NOUN', head: end, dep: 'nsubj' });
  Object.assign(open!, { head: end, dep: 'advmod' });
  Object.assign(aux!, { head: end, dep: 'aux' });
}

/** 'which | official | visited P': no verb has two subjects, and 'which' is none where a noun stands right behind it. */
function nounBehindWhich(tokens: Token[]): void {
  const [which, noun] = tokens;
  if (!/^(?:which|what)$/.test(which?.lower ?? '') || noun?.pos !== 'ADJ' || !/^nsubj/.test(noun.dep) || noun.head < 2) return;
  if (which!.head !== noun.head || !/^nsubj/.test(which!.dep)) return;
  noun.pos = 'NOUN';
  Object.assign(which!, { head: 1, dep: 'det' });
}

const kids = (tokens: readonly Token[], i: number, ...deps: string[]): number[] =>
  tokens.flatMap((t, k) => (t.head === i && deps.includes(t.dep) ? [k] : []));

/** Participles that do not differ from the plain form. */
const SAME_FORM =
  /^(?:become|bet|bid|broadcast|burst|cast|come|cost|cut|fit|forecast|hit|hurt|input|knit|let|offset|outrun|overcome|overrun|put|quit|read|reset|rid|run|set|shed|shut|slit|split|spread|thrust|upset)$/;

/** 'why are the ferries | idle', 'since when is it | open': no verb stands in its plain form behind a form of 'be'. */
function stateBehindBe(tokens: Token[]): void {
  for (const [i, token] of tokens.entries()) {
    const isPlain = token.pos === 'VERB' && token.lower === token.lemma && /^[a-z]{3,}$/.test(token.lower);
    if (!isPlain || (/(?:ed|en|ing|wn|rn)$/.test(token.lower) && token.lower !== 'open') || SAME_FORM.test(token.lower)) continue;
    const helpers = kids(tokens, i, 'aux', 'aux:pass');
    const last = helpers.at(-1);
    if (last === undefined || last > i || !/^(?:is|are|was|were|be|been|being|am)$/.test(tokens[last]!.lower)) continue;
    if (kids(tokens, i, 'mark', 'obj', 'xcomp', 'ccomp').length > 0) continue;
    token.pos = 'ADJ';
    tokens[last]!.dep = 'cop';
    for (const k of kids(tokens, i, 'nsubj:pass')) tokens[k]!.dep = 'nsubj';
  }
}

/** 'does the school | have | heating': behind 'have' stands no form in '-ing' that would be its verb. */
function thingBehindHave(tokens: Token[]): void {
  for (const [i, token] of tokens.entries()) {
    if (token.pos !== 'VERB' || !/^[a-z]{2,}ing$/.test(token.lower)) continue;
    const helpers = kids(tokens, i, 'aux', 'aux:pass');
    const have = helpers.at(-1);
    if (have === undefined || have > i || !/^(?:have|has|had|having)$/.test(tokens[have]!.lower)) continue;
    for (const t of tokens) if (t.head === i) t.head = have;
    tokens[have]!.pos = 'VERB';
    tokens[have]!.head = token.head;
    tokens[have]!.dep = token.dep;
    token.pos = 'NOUN';
    token.head = have;
    token.dep = 'obj';
  }
}

/** 'when did | her stay | in Peru | end': whose it is stands before a noun, and the verb is the one that comes later. */
function nounOfOwner(tokens: Token[]): void {
  for (const [i, token] of tokens.entries()) {
    const owner = tokens[i - 1];
    if (token.pos !== 'VERB' || token.head >= 0 || !/^(?:its|his|her|their|our|my|your|whose)$/.test(owner?.lower ?? '')) continue;
    const verb = tokens.findIndex((t, k) => k > i && t.pos === 'VERB' && t.head === i && /^(?:parataxis|xcomp|ccomp|conj)$/.test(t.dep));
    if (verb < 0 || kids(tokens, verb, 'nsubj', 'mark', 'cc').length > 0) continue;
    for (const [k, t] of tokens.entries()) if (t.head === i && k !== verb && (k < i - 1 || t.pos === 'PUNCT' || k > verb)) t.head = verb;
    tokens[verb]!.head = -1;
    tokens[verb]!.dep = 'root';
    owner!.dep = 'nmod:poss';
    token.pos = 'NOUN';
    token.head = verb;
    token.dep = 'nsubj';
    for (const t of tokens) if (t.head === i && t.dep === 'obl') t.dep = 'nmod';
  }
}

/** 'what did the papers | report': where 'did' was taken for a form of 'be', the one verb behind it is what is asked about. */
export function verbBehindDid(tokens: Token[]): void {
  const did = tokens.findIndex((t) => /^(?:did|does|do)$/.test(t.lower));
  const root = tokens.findIndex((t) => t.head < 0);
  if (did < 1 || did > 3 || !/^(?:what|whom?|which)$/.test(tokens[0]!.lower) || !(root === did || tokens[did]!.head === root)) return;
  const verbs = tokens.flatMap((t, i) => (i > did + 1 && t.pos === 'VERB' ? [i] : []));
  const [verb] = verbs;
  if (verbs.length !== 1 || (root > did ? verb !== root : !/^(?:obl|obj|nmod|nsubj|dep)$/.test(tokens[verb!]!.dep))) return;
  const subject = verb! - 1;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[subject]!.pos) || tokens[subject]!.head !== verb) return;
  for (const [i, t] of tokens.entries()) {
    if (i !== verb && (t.head === root || (t.head === verb && i < subject && i > did))) t.head = i > did && i < subject ? subject : verb!;
    if (t.head === did && i !== verb) t.head = verb!;
  }
  Object.assign(tokens[verb!]!, { head: -1, dep: 'root' });
  Object.assign(tokens[did]!, { head: verb!, dep: 'aux', pos: 'AUX' });
  Object.assign(tokens[subject]!, { head: verb!, dep: 'nsubj' });
  if (did !== 1) return;
  const stranded = tokens.findIndex((t, i) => i > verb! && t.pos === 'ADP' && (tokens[i + 1]?.pos ?? 'PUNCT') === 'PUNCT');
  Object.assign(tokens[0]!, { head: verb!, dep: stranded > 0 ? 'obl' : 'obj' });
  if (stranded > 0) Object.assign(tokens[stranded]!, { head: 0, dep: 'case' });
}

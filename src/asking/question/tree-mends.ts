import type { Token } from '../../model/reading.ts';

// What words and tags alone tell to be wrong in the tree of a question. In place; `head` counts in the same tokens.

export function mendQuestionTree(tokens: Token[]): void {
  stateBehindBe(tokens);
  thingBehindHave(tokens);
  nounOfOwner(tokens);
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

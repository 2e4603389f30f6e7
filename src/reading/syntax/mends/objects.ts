import type { Token } from '../../../model/reading.ts';
import { below } from './below.ts';

type Parsed = Pick<Token, 'lower' | 'lemma' | 'pos' | 'head' | 'dep'>;

const isNoun = (token: Parsed | undefined): boolean => token !== undefined && /^(?:NOUN|PROPN)$/.test(token.pos);

/** Whether anything near `i` hangs on it under one of the labels. */
const has = (tokens: readonly Parsed[], i: number, labels: RegExp): boolean => below(tokens, i).some((k) => labels.test(tokens[k]!.dep));

/** Objects that the parser hangs on what stands between them and their verb, or leaves out of their list. */
export function mendObjects(tokens: Parsed[]): void {
  for (let i = 2; i < tokens.length; i++) {
    mendBehindPhrase(tokens, i);
    mendJoined(tokens, i);
  }
}

/** Nouns that make one idea with their verb and 'into': 'signed into law', 'took into account'. */
const IDEA = /^(?:law|effect|force|account|consideration|practice|question|being|operation)$/;

/** 'signed into law | the bill on fisheries': what stands behind 'into law' is no other name for the law, but what was signed. */
function mendBehindPhrase(tokens: Parsed[], i: number): void {
  const { dep, head: idea } = tokens[i]!;
  if (idea < 2 || idea >= i || tokens[idea - 1]!.lower !== 'into' || !/^(?:appos|nmod|dep|conj)$/.test(dep) || !isNoun(tokens[i])) return;
  const verb = tokens[idea]!.head;
  if (!IDEA.test(tokens[idea]!.lower) || tokens[idea]!.dep !== 'obl' || tokens[verb]?.pos !== 'VERB') return;
  const opens = Math.min(...below(tokens, i).filter((k) => k < i), i);
  if (opens !== idea + 1 || has(tokens, i, /^(?:case|cc)$/) || has(tokens, verb, /^(?:obj|nsubj:pass)$/)) return;
  Object.assign(tokens[i]!, { head: verb, dep: 'obj' });
}

/** Nouns that tell when something is done, which need no preposition. */
const TIME =
  /^(?:today|yesterday|tomorrow|morning|afternoon|evening|night|day|days|week|weeks|month|months|year|years|time|times|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** 'will impose travel bans | and asset freezes': a noun with 'and' and without a preposition goes on with the object that stands right before. */
function mendJoined(tokens: Parsed[], i: number): void {
  const { dep, head: verb, lower } = tokens[i]!;
  if (dep !== 'obl' || verb < 0 || verb >= i || tokens[verb]!.pos !== 'VERB' || !isNoun(tokens[i]) || TIME.test(lower)) return;
  if (has(tokens, i, /^(?:case|mark|cop|aux|[cn]subj)/)) return;
  const and = below(tokens, i).find((k) => k < i && tokens[k]!.dep === 'cc' && /^(?:and|or)$/.test(tokens[k]!.lower));
  const object = and === undefined ? undefined : tokens[and - 1]!.lower === ',' ? and - 2 : and - 1;
  if (object === undefined || object <= verb || !isNoun(tokens[object])) return;
  if (tokens[object]!.head === verb && tokens[object]!.dep === 'obj') Object.assign(tokens[i]!, { head: object, dep: 'conj' });
}

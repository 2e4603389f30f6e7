import type { Fact } from '../../model/reading.ts';
import { listBehind } from './behind.ts';
import { actors, agents, distinctParts } from './clause.ts';
import type { FactSentence, Part } from './context.ts';
import { meeting } from './meeting.ts';
import { participants } from './participants.ts';
import { roster } from './roster.ts';

/** What an envoy hands over when he takes up or leaves his post. */
const LETTERS = /^(?:credentials|credence|recall)$/;
/** How far behind the verb the letters are named, in tokens: 'received copies of the letters of credence'. */
const REACH = 10;

/** X presented his credentials to Y: handed over in person. */
export function presentedCredentials(s: FactSentence, v: number): Fact | undefined {
  const at = lettersBehind(s, v);
  if (at < 0) return undefined;
  if (s.tree.isPassive(v)) return s.nothing('whose letters they are is not said');
  const right = listBehind(s, at, /^to$/).filter((p) => s.kindOf(p.entity) === 'person' || !p.entity);
  const to = s.sentence.tokens.findIndex((t, i) => i > at && i < at + 4 && t.lower === 'to');
  if (right.length === 0) right.push(...behindWord(s, to));
  const left = actors(s, v);
  return right.length > 0 && left.length > 0 ? meeting(s, v, 'X called on Y', { left, right: distinctParts(right) }) : undefined;
}

/** X received the credentials of Y, accepted letters of credence from Y. */
export function acceptedCredentials(s: FactSentence, v: number): Fact | undefined {
  const at = lettersBehind(s, v);
  if (at < 0) return undefined;
  const { tokens } = s.sentence;
  const of = tokens.findIndex((t, i) => i > at && i < at + 3 && /^(?:of|from)$/.test(t.lower));
  const right: Part[] = of < 0 ? [] : roster(s, of + 1, true);
  if (right.length === 0) right.push(...behindWord(s, of));
  const left = s.tree.isPassive(v) ? agents(s, v) : actors(s, v);
  return right.length > 0 && left.length > 0 ? meeting(s, v, 'X received Y', { left, right: distinctParts(right) }) : undefined;
}

/** Those whom the phrase of a preposition is about, 'to | the King', 'of | three ambassadors'. */
const behindWord = (s: FactSentence, at: number): Part[] => {
  const head = s.sentence.tokens[at]?.head ?? -1;
  return at < 0 || head < 0 ? [] : participants(s, head).filter((p) => s.kindOf(p.entity) === 'person' || !p.entity);
};

/** The token of the letters right behind the verb; -1 where something else is done. */
function lettersBehind({ sentence: { tokens } }: FactSentence, v: number): number {
  const at = tokens.findIndex((t, i) => i > v && i <= v + REACH && LETTERS.test(t.lower));
  if (at < 0 || tokens.slice(v + 1, at).some((t) => /^(?:VERB|AUX)$/.test(t.pos) || /^[,;:]$/.test(t.text))) return -1;
  // 'letters of recall', not the recall of an envoy.
  return tokens[at]!.lower === 'recall' && tokens[at - 1]?.lower !== 'of' ? -1 : at;
}

import type { FactSentence, Part } from './context.ts';
import { roster } from './roster.ts';

/** How far behind its verb a group of which those who lead it are told may stand, in tokens. */
const REACH = 30;
/** Nouns for those who come as one: by a name behind them they are people. */
const GROUPS =
  /^(?:delegation|mission|team|group|party|deputation|presidency|leadership|board|bureau|council|committee|commission|troika|presidium|secretariat|management|executive|panel|contingent|crew|association|federation|union|alliance|caucus|society|congregation|network|consortium|chamber)$/;

/** The first token of the names behind 'led by', 'headed by', 'made up of', right behind token `last` or its comma; -1 for none. */
function opensLeaders({ sentence: { tokens } }: FactSentence, last: number): number {
  let i = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  if (/^(?:which|that)$/.test(tokens[i]?.lower ?? '') && /^(?:was|is)$/.test(tokens[i + 1]?.lower ?? '')) i += 2;
  if (/^(?:led|headed|chaired)$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'by') return i + 2;
  if (tokens[i]?.lower === 'made' && tokens[i + 1]?.lower === 'up' && tokens[i + 2]?.lower === 'of') return i + 3;
  if (/^(?:composed|consisting|formed)$/.test(tokens[i]?.lower ?? '') && /^(?:of|by)$/.test(tokens[i + 1]?.lower ?? '')) return i + 2;
  return tokens[i]?.lower === 'comprising' ? i + 1 : -1;
}

/** Those named from token `at` on; one who does something right behind his name is one name all the same. */
function leadersFrom(s: FactSentence, at: number): Part[] {
  const named = roster(s, at, true).filter((m) => s.kindOf(m.entity) === 'person');
  if (named.length > 0) return named;
  const { tokens } = s.sentence;
  const name = s.mentions.find((m) => m.first >= at && /^(?:name|title)$/.test(m.form) && s.kindOf(m.entity) === 'person');
  if (!name || name.first > at + 12) return [];
  const between = tokens.slice(at, name.first);
  return between.every((t) => /^(?:PROPN|NOUN|ADJ|DET|ADP)$/.test(t.pos))
    ? [{ first: name.first, last: name.last, entity: name.entity }]
    : [];
}

const isGroup = ({ sentence: { tokens } }: FactSentence, { first, last }: Part): boolean =>
  tokens.slice(first, last + 1).some((t) => GROUPS.test(t.lower));

/** 'a delegation of P, | led by A B', 'the board, made up of A and B': whoever leads a group or makes it up is there with it. */
export function withLeaders(s: FactSentence, parts: readonly Part[]): readonly Part[] {
  const more = parts
    .filter((p) => s.kindOf(p.entity) !== 'person' && isGroup(s, p))
    .flatMap((p) => {
      const opens = opensNear(s, p.last);
      return opens < 0 ? [] : leadersFrom(s, opens);
    })
    .filter((m) => !parts.some((p) => p.first <= m.last && m.first <= p.last));
  return more.length > 0 ? [...parts, ...more] : parts;
}

/** As `opensLeaders`, with more words of the group between: 'a delegation | of the bank | led by'. */
function opensNear(s: FactSentence, last: number): number {
  const { tokens } = s.sentence;
  for (let i = last; i < tokens.length && i < last + 9; i++) {
    if (i > last && (!/^(?:ADP|DET|ADJ|NOUN|PROPN|PART)$/.test(tokens[i]!.pos) || s.kindOf(s.mentionAt(i)?.entity) === 'person')) return -1;
    const opens = opensLeaders(s, i);
    if (opens > 0) return opens;
  }
  return -1;
}

/** 'received, on Monday, at the palace, | the board of the Union, headed by A': a group that only its leaders show to be people. */
export function ledGroupBehind(s: FactSentence, v: number): Part[] {
  const { tokens } = s.sentence;
  for (let i = v + 1; i < tokens.length && i < v + REACH; i++) {
    const { pos, lower } = tokens[i]!;
    if (/^(?:VERB|AUX|SCONJ)$/.test(pos) || /^(?:[;:."]|who|which|that|where)$/.test(lower)) return [];
    if (!GROUPS.test(lower) || !/^(?:NOUN|PROPN)$/.test(pos)) continue;
    const part = s.nounPhrase(i);
    // 'the mandate of | the mission, headed by A'
    if (/^(?:of|for|from|to|with)$/.test(tokens[part.first - 1]?.lower ?? '')) continue;
    const head = part.first <= i && part.first > v ? part : { first: i, last: Math.max(i, part.last) };
    for (let last = i; last <= head.last; last++) {
      const opens = opensLeaders(s, last);
      if (opens > 0 && leadersFrom(s, opens).length > 0) return [{ first: head.first, last }];
    }
  }
  return [];
}

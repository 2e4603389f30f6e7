import type { Token } from '../../model/reading.ts';
import { postNouns, sayingVerbs } from '../lexicon.ts';
import { openQuotes } from '../quotes.ts';
import type { FactSentence } from './context.ts';

// Where what is said begins and ends beside its verb, by words and marks, where the tree says otherwise.

/** 'A told them that B; | the Minister of C promised D': what somebody else does behind a semicolon, beside the verb of saying, is none of what A said. */
export function beforeOther(s: FactSentence, v: number, last: number): number {
  const { tokens } = s.sentence;
  const quoted = openQuotes(s.context.sentences)[s.n]!;
  for (const c of s.tree.kids(v, 'parataxis', 'conj')) {
    const [open] = s.tree.span(c);
    const mark = tokens[open]!.text === ';' ? open : open - 1;
    const subject = s.tree.kids(c, 'nsubj')[0];
    if (mark <= v || tokens[mark]!.text !== ';' || quoted(mark) || subject === undefined || tokens[subject]!.pos === 'PRON') continue;
    if (s.kindOf(s.mentionAt(subject)?.entity) === 'person' || postNouns.has(tokens[subject]!.lemma)) return Math.min(last, mark - 1);
  }
  return last;
}

/** 'urged A to go, | while the Commissioner said that B': what somebody else says meanwhile is none of it. */
export function beforeMeanwhile(s: FactSentence, v: number, last: number): number {
  const { tokens } = s.sentence;
  const quoted = openQuotes(s.context.sentences)[s.n]!;
  for (let i = v + 2; i < last; i++) {
    if (tokens[i]!.text !== ',' || !/^(?:while|whereas)$/.test(tokens[i + 1]!.lower) || quoted(i)) continue;
    const other = s.mentions.find((m) => m.first >= i + 2 && m.first <= i + 3 && m.form !== 'pronoun' && s.kindOf(m.entity) === 'person');
    const verb = other ? tokens.findIndex((t, k) => k > other.last && k < other.last + 12 && t.pos === 'VERB') : -1;
    if (verb > 0 && sayingVerbs.has(tokens[verb]!.lemma)) return i - 1;
  }
  return last;
}

/** Words that open a circumstance of saying something, never what is said. */
const CIRCUMSTANCE = /^(?:in|at|during|through|via|after|before|following|earlier|yesterday|today|later|also)$/;
/** How many words the circumstances may take. */
const CIRCUMSTANCES = 18;

/** 'said | in a statement on Monday | that C', 'told reporters | in Oslo | that C': where and when something is said is no part of it. */
export function pastCircumstances(s: FactSentence, v: number, first: number): number {
  const { tokens } = s.sentence;
  const opens = CIRCUMSTANCE.test(tokens[first]?.lower ?? '') || s.inDate(first) || (tokens[first]?.lower === 'on' && s.inDate(first + 1));
  if (!opens || s.tree.kids(v, 'obj').some((o) => o >= first && !s.inDate(o))) return first;
  for (let i = first + 1; i < tokens.length && i < first + CIRCUMSTANCES; i++) {
    const { lower, pos, text } = tokens[i]!;
    if (/^[,;:"]$/.test(text) || /^(?:VERB|AUX)$/.test(pos)) return first;
    const next = tokens[i + 1];
    if (lower === 'that' && next && !/^(?:VERB|AUX|PUNCT)$/.test(next.pos)) return i;
  }
  return first;
}

/** 'A, who has written three books, | will stand': the clause behind 'who' ends at the comma before the verb of the one it tells of. */
export function endOfWhoClause(s: FactSentence, v: number, first: number): number {
  const { tokens } = s.sentence;
  const who = tokens.findLastIndex((t, i) => i < v && i > v - 8 && t.lower === 'who');
  if (who < 1 || tokens[who - 1]!.text !== ',' || tokens.slice(who + 1, v).some((t) => t.pos === 'VERB' || t.text === ','))
    return tokens.length;
  const quoted = openQuotes(s.context.sentences)[s.n]!;
  let inner = 0;
  for (let i = first + 1; i < tokens.length; i++) {
    if (tokens[i]!.text !== ',' || quoted(i)) continue;
    // 'that the port, | which had closed, | was safe, | left'
    if (/^(?:which|who|whose|where)$/.test(tokens[i + 1]?.lower ?? '')) inner++;
    else if (inner > 0) inner--;
    else if (tokens[i + 1] && isFiniteForm(tokens[i + 1]!)) return i - 1;
  }
  return tokens.length;
}

const isFiniteForm = ({ pos, lower }: Token): boolean =>
  pos === 'AUX' || (pos === 'VERB' && /(?:ed|s|said|told|went|met|came|took|made|gave|left)$/.test(lower));

/** 'said “All those who were hurt | and the missing have been found”': words between marks go on to the mark that closes them, whatever the tree cut. */
export function toClosingMark(s: FactSentence, first: number, last: number): number {
  const { tokens } = s.sentence;
  if (tokens[first - 1]?.text !== '"' || !openQuotes(s.context.sentences)[s.n]!(first)) return last;
  const close = tokens.findIndex((t, i) => i > first && t.text === '"');
  return Math.max(last, close < 0 ? tokens.length - 1 : close);
}

/** 'the reforms | carried out last year as sound': a participle right behind the noun that ends the content belongs to it, wherever the tree hung it. */
export function pastParticiple(s: FactSentence, last: number): number {
  const { tokens } = s.sentence;
  const next = tokens[last + 1];
  if (next?.pos !== 'VERB' || !/(?:ed|en)$/.test(next.lower) || tokens[last]!.pos !== 'NOUN') return last;
  const end = tokens.findIndex(
    (t, i) => i > last + 1 && (/^[,.;:"]$/.test(t.text) || t.pos === 'SCONJ' || (t.pos === 'CCONJ' && tokens[i + 1]?.pos === 'VERB')),
  );
  return end < 0 ? tokens.length - 1 : end - 1;
}

/** 'adding | that the dam holds': the words behind are what is said. */
export const isFollowedByThat = ({ sentence: { tokens } }: FactSentence, v: number): boolean =>
  // '“C,” A said, commenting | on the strike'
  (/^(?:commenting|reacting|responding|referring|alluding)$/.test(tokens[v]!.lower) && /^(?:on|to)$/.test(tokens[v + 1]?.lower ?? '')) ||
  (tokens[v + 1]?.lower === 'that' && /^(?:SCONJ|PRON|DET)$/.test(tokens[v + 1]!.pos) && /^(?:VERB|AUX)$/.test(nextVerb(tokens, v + 2)));

/** The kind of the first verb from token `i` on, before a mark; '' where there is none. */
function nextVerb(tokens: readonly Token[], i: number): string {
  const at = tokens.findIndex((t, k) => k >= i && (/^(?:VERB|AUX|PUNCT)$/.test(t.pos) || k > i + 20));
  return tokens[at]?.pos ?? '';
}

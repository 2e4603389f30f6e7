import type { FactSentence } from './context.ts';

/**
 * Where a sentence falls into parts that each tell of a place of their own: at semicolons, and at an 'and' behind which the place and the
 * subject of the next part follow ('At P he met A, | and in Q, in the far north, he was received by B').
 */
export function partMarks(s: FactSentence): number[] {
  const { tokens } = s.sentence;
  return tokens.flatMap((t, i) => (t.text === ';' || (t.lower === 'and' && opensPart(s, i)) ? [i] : []));
}

/** The bounds of the part in which token `i` stands: the mark before it (-1 for none) and the mark behind it (the end for none). */
export function partAround(s: FactSentence, i: number): readonly [from: number, to: number] {
  const marks = partMarks(s);
  return [marks.findLast((m) => m < i) ?? -1, marks.find((m) => m > i) ?? s.sentence.tokens.length];
}

/** 'and | in Q, in the far north, | he was': a place, at most words that say where it lies, and whoever does what comes next. */
function opensPart(s: FactSentence, and: number): boolean {
  const { tokens } = s.sentence;
  if (opensWithDay(s, and)) return true;
  if (!/^(?:in|at|from)$/.test(tokens[and + 1]?.lower ?? '')) return false;
  const start = tokens[and + 2]?.lower === 'the' ? and + 3 : and + 2;
  const place = s.mentions.find((m) => m.first === start && s.kindOf(m.entity) === 'place');
  for (let i = (place?.last ?? tokens.length) + 1; i < tokens.length && i < start + 14; i++) {
    const { pos, lower } = tokens[i]!;
    if (/^(?:he|she|they|it|we|i)$/.test(lower)) return true;
    const person = s.mentions.find((m) => m.first === i && s.kindOf(m.entity) === 'person');
    if (person) return /^(?:VERB|AUX)$/.test(tokens[person.last + 1]?.pos ?? '');
    if (/^(?:VERB|AUX|CCONJ|SCONJ)$/.test(pos) || /^[.;:]$/.test(lower)) return false;
  }
  return false;
}

/** 'and | this afternoon she will call', 'and on Tuesday | Minister A met': a day, and whoever does what comes next. */
function opensWithDay(s: FactSentence, and: number): boolean {
  const { tokens } = s.sentence;
  const start = /^(?:on|later|earlier)$/.test(tokens[and + 1]?.lower ?? '') ? and + 2 : and + 1;
  let i = start;
  while (s.inDate(i) && i < start + 6) i++;
  if (i === start) return false;
  if (tokens[i]?.text === ',') i++;
  if (/^(?:he|she|they|it|we|i)$/.test(tokens[i]?.lower ?? '')) return true;
  const person = s.mentions.find((m) => m.first === (tokens[i]?.lower === 'the' ? i + 1 : i) && s.kindOf(m.entity) === 'person');
  return person !== undefined && /^(?:VERB|AUX)$/.test(tokens[person.last + 1]?.pos ?? '');
}

/** 'Ahead of the summit in P on Monday, …', 'Prior to her visit to P, …': whether token `i` stands in such words before the first comma, which tell where and when something else is. */
export function isOpeningAside(tokens: FactSentence['sentence']['tokens'], i: number): boolean {
  const words = tokens
    .slice(0, 5)
    .map((t) => t.lower)
    .join(' ');
  return AHEAD_OF.test(words) && !tokens.slice(0, i).some((t) => t.text === ',');
}

const AHEAD_OF =
  /^(?:just |shortly |immediately )?(?:ahead of|prior to|in advance of|in preparation for|in the run-up to|on the eve of|in the lead-up to|in anticipation of)\b/;

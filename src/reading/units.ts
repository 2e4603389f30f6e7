import { parseSentence } from './syntax/parser.ts';
import type { Sentence, Token } from '../model/reading.ts';
import type { DateExpression } from './dates.ts';
import type { Names } from './names/index.ts';

/** A stretch of tokens that the parser sees as one word, and the token that stands for it. */
interface Unit {
  first: number;
  last: number;
  head: number;
}

/**
 * Parses a sentence with every name read as one word. A list of people with long titles is then a list of words,
 * which the parser gets right far more often than the full text; inside a unit all tokens hang on the one that stands for it.
 */
export function parseWithUnits(sentence: Sentence, names: Names, dates: readonly DateExpression[]): void {
  const units = unitsOf(sentence, names, dates);
  const { tokens } = sentence;
  const reduced: Token[] = [];
  const back: number[] = [];
  let k = 0;
  for (let i = 0; i < tokens.length; ) {
    const unit = units[k];
    if (unit && unit.first === i) {
      reduced.push({ ...tokens[unit.head]!, pos: 'PROPN' });
      back.push(unit.head);
      i = unit.last + 1;
      k++;
    } else {
      reduced.push({ ...tokens[i]! });
      back.push(i);
      i++;
    }
  }
  parseSentence(reduced);
  for (const [r, token] of reduced.entries()) {
    const target = tokens[back[r]!]!;
    target.head = token.head < 0 ? -1 : back[token.head]!;
    target.dep = token.dep;
    target.pos = token.pos;
  }
  for (const unit of units) {
    for (let i = unit.first; i <= unit.last; i++) {
      if (i === unit.head) continue;
      tokens[i]!.head = unit.head;
      tokens[i]!.dep = /^[,()]$/.test(tokens[i]!.text) ? 'punct' : i < unit.head ? 'compound' : 'flat';
    }
  }
}

function unitsOf(sentence: Sentence, names: Names, dates: readonly DateExpression[]): Unit[] {
  const units: Unit[] = [];
  const { tokens } = sentence;
  for (const person of names.people.filter((p) => p.n === sentence.n)) {
    let { whole: first, last } = person;
    for (const post of person.posts) {
      first = Math.min(first, post.first);
      last = Math.max(last, post.last);
    }
    units.push({ first, last, head: person.last });
  }
  for (const body of names.bodies.filter((b) => b.n === sentence.n))
    if (body.last > body.first) units.push({ first: body.first, last: body.last, head: headOf(tokens, body.first, body.last) });
  for (const date of dates) {
    const first = tokens.findIndex((t) => t.start >= date.start);
    let last = first;
    while (tokens[last + 1] && tokens[last + 1]!.end <= date.end) last++;
    if (first >= 0 && last > first && tokens[first]!.end <= date.end) units.push({ first, last, head: last });
  }
  // Longest first where two overlap.
  units.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const kept: Unit[] = [];
  for (const unit of units) if (kept.every((k) => unit.last < k.first || unit.first > k.last)) kept.push(unit);
  return kept.sort((a, b) => a.first - b.first);
}

/** The word a name of a body hangs on: the last before 'of', 'for', 'on' or 'in'. */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first + 1; i <= last; i++) if (/^(?:of|for|on|in)$/.test(tokens[i]!.lower)) return i - 1;
  return last;
}

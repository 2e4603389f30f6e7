import type { Sentence, Token } from '../model/reading.ts';
import { datelineEnd } from './dateline.ts';
import type { DateExpression } from './dates/expression.ts';
import type { Names } from './names/index.ts';
import { parseSentence } from './syntax/parser.ts';

/** A stretch of tokens that the parser sees as one word, and the token that stands for it. */
export interface Unit {
  first: number;
  last: number;
  head: number;
}

/** A sentence as the parser sees it: every name and date one word. */
export interface Reduced {
  readonly tokens: Token[];
  /** The token of the sentence that stands for each reduced one. */
  readonly back: readonly number[];
  /** The reduced token that each token of the sentence is or is part of. */
  readonly place: Int32Array;
  /** The reduced token that what is parsed begins with: the first behind a dateline. */
  readonly start: number;
}

/**
 * Parses a sentence with every name read as one word. A list of people with long titles is then a list of words,
 * which the parser gets right far more often than the full text; inside a unit all tokens hang on the one that stands for it.
 */
export function parseWithUnits(sentence: Sentence, names: Names, dates: readonly DateExpression[]): void {
  const units = unitsOf(sentence, names, dates);
  const { tokens } = sentence;
  const { tokens: reduced, back, place, start } = reduce(sentence, names, dates, units);
  // Heads count reduced tokens until the lists are mended.
  parseBehindDateline(reduced, start);
  mendLists(reduced, units, names, back, place);
  for (const token of reduced) if (token.head >= 0) token.head = back[token.head]!;
  for (const unit of units) {
    for (let i = unit.first; i <= unit.last; i++) {
      if (i === unit.head) continue;
      tokens[i]!.head = unit.head;
      tokens[i]!.dep = /^[,()]$/.test(tokens[i]!.text) ? 'punct' : i < unit.head ? 'compound' : 'flat';
    }
  }
}

/** The words that a sentence is parsed as. */
export function reduce(
  sentence: Sentence,
  names: Names,
  dates: readonly DateExpression[],
  units: readonly Unit[] = unitsOf(sentence, names, dates),
): Reduced {
  const { tokens } = sentence;
  const reduced: Token[] = [];
  const back: number[] = [];
  const place = new Int32Array(tokens.length);
  let k = 0;
  for (let i = 0; i < tokens.length; ) {
    const unit = units[k];
    const last = unit?.first === i ? unit.last : i;
    place.fill(reduced.length, i, last + 1);
    if (unit?.first === i) {
      reduced.push(tokens[unit.head]!);
      tokens[unit.head]!.pos = 'PROPN';
      // No verb follows, as taggers have it in 'talked to | head teacher A B'.
      if (tokens[i - 1]?.lower === 'to') tokens[i - 1]!.pos = 'ADP';
      back.push(unit.head);
      k++;
    } else {
      reduced.push(tokens[i]!);
      back.push(i);
    }
    i = last + 1;
  }
  const dash = datelineOf(sentence, names, dates);
  return { tokens: reduced, back, place, start: dash < 0 ? 0 : place[dash]! + 1 };
}

function datelineOf({ tokens }: Sentence, names: Names, dates: readonly DateExpression[]): number {
  return datelineEnd(
    tokens,
    (i) => names.bodies.some((b) => b.kind === 'place' && b.first <= i && i <= b.last),
    (i) => dates.some((d) => tokens[i]!.start < d.end && tokens[i]!.end > d.start),
  );
}

/** Parses what stands behind a dateline as the sentence it is; the dateline, which is part of no clause, hangs on its root. */
function parseBehindDateline(reduced: Token[], start: number): void {
  const rest = reduced.slice(start);
  parseSentence(rest);
  if (start === 0) return;
  for (const token of rest) if (token.head >= 0) token.head += start;
  const root = rest.findIndex((t) => t.head < 0) + start;
  for (const token of reduced.slice(0, start)) {
    token.head = root;
    token.dep = /^[A-Za-z0-9]/.test(token.text) ? 'dep' : 'punct';
  }
}

/**
 * People named one after another with only commas, 'and' and 'as well as' between them are one list: all hang on the first as conjuncts,
 * and the first takes the place in the sentence that the parser gave to one of them. A name that is the subject of a verb to its right,
 * after a name that is not, opens a new clause and stays.
 */
function mendLists(tokens: Token[], units: readonly Unit[], names: Names, back: readonly number[], place: Int32Array): void {
  const kinds = new Uint8Array(tokens.length);
  for (const person of names.people) if (units.some((u) => u.head === person.last)) kinds[place[person.last]!]! |= PERSON;
  for (const body of names.bodies) {
    if (body.kind !== 'place' && body.kind !== 'organisation') continue;
    // The word that stands for the body; none when the body is inside a longer name.
    let at = body.first;
    while (at <= body.last && !(body.first <= back[place[at]!]! && back[place[at]!]! <= body.last)) at++;
    if (at <= body.last) kinds[place[at]!]! |= body.kind === 'place' ? PLACE : ORGANISATION;
  }
  // 'the Deputy Secretary, A B, and the Council met': people and bodies in one list.
  for (const mask of [PERSON, PLACE, ORGANISATION, PERSON | ORGANISATION]) {
    let members = 0;
    for (const kind of kinds) if (kind & mask) members++;
    if (members > 1)
      mendRuns(
        tokens,
        (i) => (kinds[i]! & mask) !== 0,
        (i) => (kinds[i]! & PLACE & ~mask) !== 0,
      );
  }
}

const PERSON = 1;
const PLACE = 2;
const ORGANISATION = 4;

function mendRuns(tokens: Token[], isPerson: (i: number) => boolean, isPlace: (i: number) => boolean): void {
  for (let i = 0; i < tokens.length; i++) {
    if (!isPerson(i)) continue;
    const run = [i];
    for (let j = i + 1; j < tokens.length; ) {
      // 'A B | of P, C D of Q'
      const home = tokens[j]?.lower === 'of' ? (tokens[j + 1]?.lower === 'the' ? j + 2 : j + 1) : -1;
      if (home > 0 && home < tokens.length && isPlace(home)) j = home + 1;
      let k = j;
      while (k < tokens.length && /^(?:,|and|as|well|&|the|former|then)$/.test(tokens[k]!.lower) && !isPerson(k)) k++;
      if (k === j || k >= tokens.length || !isPerson(k)) break;
      if (run.length === 1 && closesOpening(tokens, i, j, k)) break;
      run.push(k);
      j = k + 1;
    }
    const last = run.at(-1)!;
    if (run.length > 1) {
      const member = (h: number): boolean => run.includes(h);
      // The member that hangs outside the run, and not merely by a comma.
      const outer = run.filter((m) => !member(tokens[m]!.head) && !run.some((o) => o !== m && hangsOn(tokens, m, o)));
      const isSubject = (m: number): boolean => /^nsubj/.test(tokens[m]!.dep) && tokens[m]!.head > m;
      const subject = run.find(isSubject);
      const before = subject === undefined ? [] : run.filter((m) => m < subject && /^(?:obj|obl|nmod|iobj)$/.test(tokens[m]!.dep));
      const mixed = before.length > 0 && tokens[run[0]!]!.head < run[0]!;
      if (!mixed && outer.length > 0) {
        const anchor = subject ?? outer.find((m) => /^(?:obj|obl|nmod|nsubj:pass|iobj)$/.test(tokens[m]!.dep)) ?? outer[0]!;
        const { head, dep } = tokens[anchor]!;
        if (head !== run[0] && !hangsOn(tokens, head, run[0]!)) {
          tokens[run[0]!]!.head = head;
          tokens[run[0]!]!.dep = dep;
          for (const m of run.slice(1)) {
            tokens[m]!.head = run[0]!;
            tokens[m]!.dep = 'conj';
          }
        } else if (head === run[0] || subject !== undefined) raise(tokens, run, head);
      }
    }
    i = last;
  }
}

/** 'According to the Council, | A said', 'Aboard the Northwind, | A spoke': a comma alone, behind a name in the phrase that opens the sentence, and a verb behind the next name. */
const closesOpening = (tokens: readonly Token[], first: number, after: number, next: number): boolean =>
  first < 6 &&
  tokens[after]?.text === ',' &&
  (next === after + 1 || (next === after + 2 && tokens[after + 1]!.lower === 'the')) &&
  (tokens[0]!.lower === 'according' || tokens[0]!.pos === 'ADP') &&
  !tokens.slice(1, first).some((t) => /^(?:VERB|AUX|PUNCT)$/.test(t.pos)) &&
  /^(?:VERB|AUX)$/.test((tokens[next + 1]?.pos === 'ADV' ? tokens[next + 2] : tokens[next + 1])?.pos ?? '');

/** The verb was hung on the first name of its own subject list ('A, B, and C met …' read as 'A …, C who met'): the verb takes the first name's place. */
function raise(tokens: Token[], run: readonly number[], verb: number): void {
  const first = run[0]!;
  if (verb < 0 || run.includes(verb) || tokens[verb]!.head !== first || tokens[verb]!.pos !== 'VERB') return;
  tokens[verb]!.head = tokens[first]!.head;
  tokens[verb]!.dep = tokens[first]!.dep === 'root' || tokens[first]!.head < 0 ? 'root' : tokens[first]!.dep;
  tokens[first]!.head = verb;
  tokens[first]!.dep = 'nsubj';
  for (const m of run.slice(1)) {
    tokens[m]!.head = first;
    tokens[m]!.dep = 'conj';
  }
  for (const token of tokens) if (token.dep === 'punct' && token.head === first && tokens.indexOf(token) > verb) token.head = verb;
}

/** True when token `i` lies below `ancestor`. */
function hangsOn(tokens: readonly Token[], i: number, ancestor: number): boolean {
  let at = i;
  for (let guard = 0; guard <= tokens.length && at >= 0; guard++) {
    if (at === ancestor) return true;
    at = tokens[at]!.head;
  }
  return false;
}

function unitsOf(sentence: Sentence, names: Names, dates: readonly DateExpression[]): Unit[] {
  const units: Unit[] = [];
  const { tokens } = sentence;
  for (const person of names.people) {
    let { whole: first, last } = person;
    for (const post of person.posts) {
      first = Math.min(first, post.first);
      last = Math.max(last, post.last);
    }
    // 'the Republic of | Korea's Minister A B': a name is never cut in two.
    const cut = names.bodies.find((b) => b.first < first && first <= b.last && b.last < person.first);
    units.push({ first: cut ? cut.first : first, last, head: person.last });
  }
  for (const body of names.bodies)
    if (body.last > body.first) units.push({ first: body.first, last: body.last, head: headOf(tokens, body.first, body.last) });
  for (const date of dates) {
    const first = tokens.findIndex((t) => t.start >= date.start);
    let last = first;
    while (tokens[last + 1] && tokens[last + 1]!.end <= date.end) last++;
    if (first >= 0 && last > first && tokens[first]!.end <= date.end) units.push({ first, last, head: last });
  }
  units.push(...withBrackets(tokens, units));
  // Longest first where two overlap.
  units.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const kept: Unit[] = [];
  for (const unit of units) if (kept.every((k) => unit.last < k.first || unit.first > k.last)) kept.push(unit);
  return kept.sort((a, b) => a.first - b.first);
}

/** Longest note in brackets that is read as part of the name before it, in tokens. */
const LONGEST_NOTE = 7;

/** 'P (18-20 May)', 'A B (Norland)': a name with the short note in brackets behind it, which says more of the name and nothing of the sentence. */
function withBrackets(tokens: readonly Token[], units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  for (let open = 1; open < tokens.length; open++) {
    if (tokens[open]!.text !== '(' || tokens[open - 1]!.pos !== 'PROPN') continue;
    const close = tokens.findIndex((t, i) => i > open && t.text === ')');
    if (close < 0 || close - open > LONGEST_NOTE || close === open + 1) continue;
    const note = tokens.slice(open + 1, close);
    // A short form is another name, read with the names.
    if (note.length === 1 && /^[A-Z][A-Za-z]*[A-Z0-9]/.test(note[0]!.text)) continue;
    if (note.some((t) => !/^(?:NOUN|PROPN|ADJ|NUM|ADP|DET|CCONJ|PUNCT|SYM|X)$/.test(t.pos) || /^[.;:]$/.test(t.text))) continue;
    const before = units.filter((u) => u.last === open - 1).sort((a, b) => a.first - b.first)[0];
    out.push(before ? { ...before, last: close } : { first: open - 1, last: close, head: open - 1 });
  }
  return out;
}

/** The word a name of a body hangs on: the last before 'of', 'for', 'on' or 'in'. */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first + 1; i <= last; i++) if (/^(?:of|for|on|in)$/.test(tokens[i]!.lower)) return i - 1;
  return last;
}

import type { Pos } from '../../model/reading.ts';
import { type Form, type Word, type Worded, wordOf, wordOfToken } from '../word.ts';
import { kindOfWord, WORD_KINDS } from '../word-kind.ts';
import { hashText, spread } from './hash.ts';

/** The universal tags in the order of their numbers here and in the model file. */
export const UPOS: readonly Pos[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];
const UPOS_NUMBER = new Map<string, number>(UPOS.map((p, i) => [p, i]));
const SPREAD_KIND = Array.from({ length: WORD_KINDS }, (_, i) => spread(3000 + i));
const SPREAD_UPOS = UPOS.map((_, i) => spread(1000 + i));

/** What tagging and parsing need to know of an input token. */
export interface InputToken extends Worded {
  text: string;
  lower: string;
  lemma: string;
  pos: Pos;
}

/** Hash values that stand for "no token there" and for the artificial root behind the last token. */
export const NONE = spread(7001);
export const ROOT = spread(7002);

/** Number of cells kept behind the tokens: the artificial root, then "no token" for every look-ahead. */
export const MARGIN = 8;

/**
 * The tokens of one sentence as columns of integers. One object is reused for all sentences and grows when it must.
 * Cell `n` is the artificial root; the cells behind it say "no token".
 */
export class Attributes {
  n = 0;
  word = new Int32Array(0);
  lemma = new Int32Array(0);
  suffix2 = new Int32Array(0);
  suffix3 = new Int32Array(0);
  shape = new Int32Array(0);
  kind = new Int32Array(0);
  given = new Int32Array(0);
  givenNumber = new Int32Array(0);

  /** Reads the tokens into the columns. */
  load(tokens: readonly InputToken[]): void {
    const n = tokens.length;
    this.reserve(n);
    this.n = n;
    for (let i = 0; i < n; i++) {
      const t = tokens[i]!;
      const form = formOf(wordOfToken(t));
      this.word[i] = form.word;
      this.lemma[i] = t.lemma === t.lower ? form.word : formOf(wordOf(t.lemma)).word;
      this.suffix2[i] = form.suffix2;
      this.suffix3[i] = form.suffix3;
      this.shape[i] = form.shape;
      this.kind[i] = SPREAD_KIND[form.kind]!;
      const g = UPOS_NUMBER.get(t.pos) ?? 16;
      this.givenNumber[i] = g;
      this.given[i] = SPREAD_UPOS[g]!;
    }
    this.closeColumns();
  }

  private closeColumns(): void {
    const n = this.n;
    for (const column of [this.word, this.lemma, this.suffix2, this.suffix3, this.shape, this.kind, this.given]) {
      column[n] = ROOT;
      column.fill(NONE, n + 1, n + MARGIN);
    }
    this.givenNumber.fill(16, n, n + MARGIN);
  }

  private reserve(n: number): void {
    if (this.word.length >= n + MARGIN) return;
    const size = 2 * (n + MARGIN);
    this.word = new Int32Array(size);
    this.lemma = new Int32Array(size);
    this.suffix2 = new Int32Array(size);
    this.suffix3 = new Int32Array(size);
    this.shape = new Int32Array(size);
    this.kind = new Int32Array(size);
    this.given = new Int32Array(size);
    this.givenNumber = new Int32Array(size);
  }
}

/** The hashes of a word, worked out once for each. */
function formOf(word: Word): Form {
  word.form ??= computeForm(word.text, word.lower);
  return word.form;
}

function computeForm(text: string, lower: string): Form {
  const word = hashText(lower);
  return {
    word,
    suffix2: lower.length > 2 ? hashText(lower, lower.length - 2) : word,
    suffix3: lower.length > 3 ? hashText(lower, lower.length - 3) : word,
    shape: spread(2000 + shapeOf(text)),
    kind: kindOfWord(text, lower),
  };
}

/** Letter case and make-up of a token: lower, Capital, ALL CAPITALS, miXed, a letter alone, digits, letters with digits, neither. */
export function shapeOf(text: string): number {
  let upper = 0;
  let lower = 0;
  let digit = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 97 && c <= 122) lower++;
    else if (c >= 65 && c <= 90) upper++;
    else if (c >= 48 && c <= 57) digit++;
    else other++;
  }
  const mark = other > 0 ? 8 : 0;
  if (digit > 0) return mark + (upper + lower > 0 ? 6 : digit === 4 ? 7 : 5);
  if (upper + lower === 0) return 16;
  if (upper === 0) return mark;
  const first = text.charCodeAt(0);
  if (lower === 0) return mark + (upper === 1 ? 4 : 2);
  return mark + (first >= 65 && first <= 90 && upper === 1 ? 1 : 3);
}

import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Pos, Token } from '../model/reading.ts';
import { WORD, type Worded, wordOf } from './word.ts';

/** The only file that imports wink-nlp. One instance serves the whole process: from a second one on, patterns fail silently. */
const nlp = winkNLP(model, ['sbd', 'pos']);
const its = nlp.its;

/** A piece of text cut into tokens. */
export interface Analysis {
  readonly tokens: Token[];
  /** For each token whether it is the first of what wink-nlp takes for a sentence. */
  readonly opens: boolean[];
}

/**
 * Splits a piece of reading copy into tokens with parts of speech, dictionary forms and sentence starts; no token has a head yet.
 * Offsets count from `base`. They are kept by summing the spaces before each token and its length, which wink-nlp gives exactly.
 */
export function analyseBlock(copy: string, base: number): Analysis {
  const doc = nlp.readDoc(copy);
  const words = doc.tokens();
  const values = words.out(its.value) as string[];
  const spaces = words.out(its.precedingSpaces) as string[];
  const tags = words.out(its.pos) as string[];
  // wink-nlp gives no dictionary form for the second half of some contractions ('cannot').
  const lemmas = words.out(its.lemma as never) as (string | undefined)[];
  const starts = doc.sentences().out(its.span) as unknown as [number, number][];
  const tokens: Token[] = [];
  const opens: boolean[] = [];
  let at = 0;
  let sentence = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const start = at + spaces[i]!.length;
    const end = start + value.length;
    at = end;
    while (sentence < starts.length && starts[sentence]![0] < i) sentence++;
    // wink-nlp keeps one string for each word: with that one, comparing and looking up need not look at the letters.
    const text = copy.startsWith(value, start) ? value : copy.slice(start, end);
    const word = wordOf(text);
    if (word.blank) continue;
    const lemma = lemmas[i] ?? value;
    const token: Token & Worded = {
      start: base + start,
      end: base + end,
      text: word.text,
      lower: word.lower,
      // Most words are their own dictionary form, and wink-nlp keeps one string for both.
      lemma: lemma === word.lower ? word.lower : wordOf(lemma).lower,
      pos: tags[i] === 'SPACE' ? 'X' : (tags[i] as Pos),
      head: -1,
      dep: 'dep',
      [WORD]: word,
    };
    tokens.push(token);
    opens.push(starts[sentence]?.[0] === i);
  }
  return { tokens, opens };
}

/** wink-nlp's own pass and nothing of ours: words, parts of speech, sentences. What reading is measured against. */
export function bareAnalysis(text: string): { words: string[]; tags: string[]; sentences: string[] } {
  const doc = nlp.readDoc(text);
  const words = doc.tokens();
  return { words: words.out(its.value) as string[], tags: words.out(its.pos) as string[], sentences: doc.sentences().out() as string[] };
}

/** The tokens of a piece of reading copy. */
export const analyse = (copy: string): Token[] => analyseBlock(copy, 0).tokens;

const stems = new Map<string, string>();

/** Stem of one lower-case word (Porter 2, as wink-nlp has it): 'invoked', 'invocation' → 'invoc'. */
export function stem(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    known = (
      nlp
        .readDoc(word)
        .tokens()
        .out(its.stem as never) as string[]
    ).join('');
    if (stems.size > 50_000) stems.clear();
    stems.set(word, known);
  }
  return known;
}

import type { Sentence, Token } from '../../model/reading.ts';
import { stem } from '../../reading/language.ts';
import { isVocabulary } from '../../reading/lexicon.ts';
import { plainVerbAt } from './verb-phrases.ts';
import { areSynonyms, numeral, sameFamily, someOf, synonymsOf } from './words.ts';

/** The word looked for, as a question has it. */
export interface Wanted {
  readonly word: string;
  readonly lemma: string;
  readonly stem: string;
  /** A name that the release does not know: no other word will do for it. */
  readonly unknown: boolean;
}

/** How a term of a question is met in a sentence. */
export interface TermMatch {
  /** 0 (not at all) to 1 (the same word or entity). */
  readonly score: number;
  /** Tokens of the sentence that meet it, in the order of the text. */
  readonly tokens: readonly number[];
}

/** A word of the release with all places where it stands. */
interface Word {
  readonly lower: string;
  readonly lemma: string;
  readonly stem: string;
  /** Written with two capital letters or more, as short forms are. */
  readonly short: boolean;
  /** The verb of a phrase ('broke | out'), which stands for no near-equal word of its own. */
  readonly bound: boolean;
  readonly places: { readonly n: number; readonly i: number }[];
}

/** The score of a word that is one of the kind of the word looked for. */
export const OF_KIND = 0.75;

const HEAD = 4;
/** The longest run of words that a short form may stand for. */
const LONGEST_SHORT_FORM = 6;
/** Words that short forms pass over: 'Stabilisation and Association Agreement' is SAA. */
const PASSED_OVER = /^(?:and|of|the|for|in|on|to|-)$/;

/**
 * The words of one release, to find where a word of a question is met without going through the text:
 * a release has some hundred different words, and only those that share their beginning, their stem or a group of synonyms are looked at.
 */
export class WordIndex {
  readonly #byLower = new Map<string, Word[]>();
  readonly #byLemma = new Map<string, Word[]>();
  readonly #byStem = new Map<string, Word[]>();
  readonly #byHead = new Map<string, Word[]>();
  readonly #byNumber = new Map<string, Word[]>();
  readonly #met = new WeakMap<Wanted, ReadonlyMap<number, TermMatch>>();
  readonly #sentences: readonly Sentence[];
  #initials: ReadonlyMap<string, ReadonlyMap<number, readonly number[]>> | undefined;

  constructor(sentences: readonly Sentence[]) {
    this.#sentences = sentences;
    const words = new Map<string, Word>();
    const add = (lower: string, lemma: string, short: boolean, place: { n: number; i: number }, bound = false): void => {
      const key = `${lower} ${lemma} ${short} ${bound}`;
      let word = words.get(key);
      if (!word) {
        word = { lower, lemma, stem: stem(lemma), short, bound, places: [] };
        words.set(key, word);
        this.#file(word);
      }
      word.places.push(place);
    };
    for (const { n, tokens } of sentences) {
      for (const [i, { text, lower, lemma }] of tokens.entries()) {
        // 'took the place of': also as 'replaced'.
        const plain = plainVerbAt(tokens, i);
        add(lower, lemma, /^[A-Z].*[A-Z]/.test(text), { n, i }, plain !== undefined);
        // 'cease-fire', 're-opened': also as one word, be it one token or three.
        if (/^(?:re|co|pre|non|anti|sub|inter|multi|over|under|semi|counter)-[a-z]{3,}$/.test(lower))
          add(lower.replace('-', ''), lemma.replace('-', ''), false, { n, i });
        if (plain !== undefined && plain !== lemma) add(plain, plain, false, { n, i });
        const before = tokens[i - 2];
        if (before && isHyphened(tokens[i - 1]!, before, tokens[i]!)) add(before.lower + lower, before.lower + lemma, false, { n, i });
      }
    }
  }

  #file(word: Word): void {
    push(this.#byLower, word.lower, word);
    push(this.#byLemma, word.lemma, word);
    push(this.#byStem, word.stem, word);
    if (word.stem.length >= HEAD) push(this.#byHead, word.stem.slice(0, HEAD), word);
    const number = numeral(word.lower);
    if (/^\d/.test(number)) push(this.#byNumber, number, word);
  }

  /** True when the release has the word in just this form. */
  hasForm(lower: string): boolean {
    return this.#byLower.has(lower);
  }

  /** True when the release has the word itself or another form of it. */
  has(lower: string, lemma: string): boolean {
    return this.#byLower.has(lower) || this.#byStem.has(stem(lemma));
  }

  /** True when a word of this stem stands in the release. */
  hasStem(root: string): boolean {
    return this.#byStem.has(root);
  }

  /** True for a short form of words that the release has in full: 'eez' where it says 'exclusive economic zone'. */
  isShortForm(lower: string): boolean {
    return this.#spelledOut(lower) !== undefined;
  }

  /** For each sentence with the words that a short form of three letters and more stands for, where they stand. */
  #spelledOut(lower: string): ReadonlyMap<number, readonly number[]> | undefined {
    if (!/^[a-z]{3,7}$/.test(lower) || isVocabulary(lower)) return undefined;
    this.#initials ??= initialsOf(this.#sentences);
    return this.#initials.get(lower) ?? (lower.length > 3 ? this.#initials.get(lower.replace(/s$/, '')) : undefined);
  }

  /** For each sentence that meets the word, how well: the same word, number, family of words, or a near-equal word. */
  meets(wanted: Wanted): ReadonlyMap<number, TermMatch> {
    let met = this.#met.get(wanted);
    if (!met) {
      met = this.#find(wanted);
      this.#met.set(wanted, met);
    }
    return met;
  }

  #find(wanted: Wanted): ReadonlyMap<number, TermMatch> {
    const number = numeral(wanted.word);
    const near = new Set<Word>();
    const take = (words: readonly Word[] | undefined): void => {
      if (words) for (const word of words) near.add(word);
    };
    take(this.#byLower.get(wanted.word));
    take(this.#byLower.get(wanted.word.replace(/s$/, '')));
    take(this.#byLemma.get(wanted.lemma));
    take(this.#byStem.get(wanted.stem));
    if (/^\d/.test(number)) take(this.#byNumber.get(number));
    if (!wanted.unknown) {
      if (wanted.stem.length >= HEAD) take(this.#byHead.get(wanted.stem.slice(0, HEAD)));
      for (const other of synonymsOf(wanted.stem)) take(this.#byStem.get(other));
      for (const other of someOf(wanted.stem)) take(this.#byStem.get(other));
    }
    const best = new Map<number, { score: number; tokens: number[] }>();
    for (const word of near) {
      const score = likeness(wanted, number, word);
      if (score === 0) continue;
      for (const { n, i } of word.places) {
        const known = best.get(n);
        if (!known || score > known.score) best.set(n, { score, tokens: [i] });
        else if (score === known.score) known.tokens.push(i);
      }
    }
    if (best.size === 0) for (const [n, tokens] of this.#spelledOut(wanted.word) ?? []) best.set(n, { score: 0.95, tokens: [...tokens] });
    for (const { tokens } of best.values()) tokens.sort((a, b) => a - b);
    return best;
  }
}

const isHyphened = (between: Token, before: Token, behind: Token): boolean =>
  between.text === '-' &&
  between.start === before.end &&
  between.end === behind.start &&
  /^[a-z]{2,}$/.test(before.lower) &&
  /^[a-z]{3,}$/.test(behind.text);

function likeness(wanted: Wanted, number: string, word: Word): number {
  if (word.lower === wanted.word || word.lemma === wanted.lemma) return 1;
  if (word.stem === wanted.stem) return 0.95;
  if (/^\d/.test(number) && numeral(word.lower) === number) return 1;
  if (word.short && word.lower === wanted.word.replace(/s$/, '')) return 0.95;
  if (wanted.unknown || word.bound) return 0;
  if (sameFamily(word.stem, wanted.stem)) return 0.85;
  if (areSynonyms(word.stem, wanted.stem)) return 0.8;
  return someOf(wanted.stem).has(word.stem) ? OF_KIND : 0;
}

/** The first letters of all runs of words, to the sentences and places where they stand. */
function initialsOf(sentences: readonly Sentence[]): Map<string, Map<number, number[]>> {
  const out = new Map<string, Map<number, number[]>>();
  for (const { n, tokens } of sentences) {
    for (let first = 0; first < tokens.length; first++) {
      let letters = '';
      const run: number[] = [];
      for (let i = first; i < tokens.length && run.length < LONGEST_SHORT_FORM; i++) {
        const { lower } = tokens[i]!;
        if (run.length > 0 && PASSED_OVER.test(lower)) continue;
        if (!/^[a-z][a-z'-]{2,}$/.test(lower)) break;
        letters += lower[0]!;
        run.push(i);
        if (run.length < 3) continue;
        const found = out.get(letters) ?? new Map<number, number[]>();
        if (!found.has(n)) found.set(n, [...run]);
        out.set(letters, found);
      }
    }
  }
  return out;
}

function push(map: Map<string, Word[]>, key: string, word: Word): void {
  const known = map.get(key);
  if (known) known.push(word);
  else map.set(key, [word]);
}

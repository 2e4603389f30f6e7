/**
 * What is worked out of a word's letters, once for each word and shared by all its tokens. Each room that reads tokens keeps its part
 * here, so that asking again is a field and no look-up by text.
 */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** White space alone, which is no word. */
  readonly blank: boolean;
  /** Traits of `names/shape.ts`; -1 until they are asked for. */
  traits: number;
  /** Hashes of `syntax/attributes.ts`; none until they are asked for. */
  form: Form | undefined;
}

/** What the letters of a word give, as hashes. */
export interface Form {
  readonly word: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly shape: number;
  /** What people, places and things such a word names, as a number of `word-kind.ts`. */
  readonly kind: number;
}

/** Where a token keeps its word. A symbol, because tokens are plain data: it is not written out, and a token read from a store has none. */
export const WORD: unique symbol = Symbol('word');

/** A token that may still know its word. */
export interface Worded {
  readonly text: string;
  readonly [WORD]?: Word;
}

const words = new Map<string, Word>();

/** The word with these letters. */
export function wordOf(text: string): Word {
  let word = words.get(text);
  if (word === undefined) {
    word = { text, lower: text.toLowerCase(), blank: text.trim() === '', traits: -1, form: undefined };
    // The bound keeps a long-lived process small.
    if (words.size > 20_000) words.clear();
    words.set(text, word);
  }
  return word;
}

/** The word of a token; a token that was made from another with other letters has its own. */
export function wordOfToken(token: Worded): Word {
  const word = token[WORD];
  return word !== undefined && word.text === token.text ? word : wordOf(token.text);
}

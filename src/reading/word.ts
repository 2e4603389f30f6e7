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
  /** Which classes (`wordClass`) it was found to be of and which not. */
  readonly classes: number[];
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

/**
 * The same letters in the one string that the engine keeps for all names of properties: two such strings are equal or not by their address, and
 * rules compare the words of tokens all the time.
 */
const interned = (text: string): string => Object.keys({ [text]: 0 })[0]!;

/** The word with these letters. */
export function wordOf(text: string): Word {
  let word = words.get(text);
  if (word === undefined) {
    const own = interned(text);
    word = { text: own, lower: interned(own.toLowerCase()), blank: text.trim() === '', traits: -1, form: undefined, classes: [0, 0] };
    // The bound keeps a long-lived process small.
    if (words.size > 20_000) words.clear();
    words.set(own, word);
  }
  return word;
}

/** The word of a token; a token that was made from another with other letters has its own. */
export function wordOfToken(token: Worded): Word {
  const word = token[WORD];
  return word !== undefined && word.text === token.text ? word : wordOf(token.text);
}

/** How many classes one number of `Word.classes` holds, at two bits each. */
const CLASSES_A_NUMBER = 15;

let classes = 0;

/**
 * A test whether a token's word, in small letters, is of the class that a pattern tells. Each word is held against the pattern once and not each time
 * that a rule asks: for patterns that rules try on every token.
 */
export function wordClass(pattern: RegExp): (token: Worded | undefined) => boolean {
  const slot = Math.floor(classes / CLASSES_A_NUMBER);
  const isOfIt = 1 << (2 * (classes % CLASSES_A_NUMBER));
  const isKnown = isOfIt << 1;
  classes++;
  return (token) => {
    if (token === undefined) return false;
    const word = wordOfToken(token);
    const known = word.classes[slot] ?? 0;
    if ((known & isKnown) !== 0) return (known & isOfIt) !== 0;
    const holds = pattern.test(word.lower);
    while (word.classes.length <= slot) word.classes.push(0);
    word.classes[slot] = known | isKnown | (holds ? isOfIt : 0);
    return holds;
  };
}

import type { Token } from '../../model/reading.ts';
import { analyse, stem } from '../../reading/language.ts';
import { commonWords, isEnglishByEnding, isVocabulary } from '../../reading/lexicon.ts';
import type { ReleaseView } from '../release/view.ts';
import { synonymsOf } from '../release/words.ts';

/** Shorter words turn into others by one letter too easily. */
const SHORTEST = 6;
/** No ordinary word is longer: the time to try every slip grows with the square of the length. */
const LONGEST = 24;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The words of a question with slips of the pen mended: a letter left out, doubled or swapped with its neighbour ('commision', 'lenght'),
 * where that gives one word of the release, or else one ordinary word, and no name. A letter in place of another is no such slip: 'exports'
 * are no experts. Words cut short ('sec gen') are read whole. Words that the release or the lists have are left as they are; those with a capital letter are only mended to words of names that are no people's. Positions stay.
 */
export function mended(view: ReleaseView, tokens: readonly Token[], isName: (word: string) => boolean): Token[] {
  // A word has the same slips wherever it stands.
  const meant = new Map<string, Token | undefined>();
  return tokens.map((token, i) => {
    const { text, lower, lemma } = token;
    const cut = spelledOut(tokens, i);
    const long = cut === undefined || view.words.has(lower, lemma) || isName(lower) ? undefined : cut;
    if (!long && !meant.has(text)) meant.set(text, mendedWord(view, token, isName));
    const read = long ? analyse(long)[0] : meant.get(text);
    return read ? { ...read, start: token.start, end: token.end } : token;
  });
}

/** What a word with a slip in it stands for; undefined for one that has none, or that may be anything. */
function mendedWord(view: ReleaseView, token: Token, isName: (word: string) => boolean): Token | undefined {
  const { text, lower, lemma } = token;
  if (lower.length < SHORTEST || lower.length > LONGEST || !/^[A-Z]?[a-z]+$/.test(text)) return undefined;
  if (view.words.has(lower, lemma) || isName(lower) || isKnownToken(token)) return undefined;
  const { near, listed } = slipsKept(lower);
  const named = near.filter((word) => partsOfNames(view).has(word));
  if (named.length === 1) return analyse(named[0]!.charAt(0).toUpperCase() + named[0]!.slice(1))[0];
  if (text !== lower || near.some((word) => isName(word) && !listed.has(word))) return undefined;
  const own = near.filter((word) => ordinaryWords(view).has(word) || (listed.has(word) && view.words.has(word, analyse(word)[0]!.lemma)));
  const words = own.length > 0 ? own : [...listed];
  // Of two ordinary words the one with all the letters: 'counrties' are countries before they are counties.
  const [word] =
    words.length > 1 ? words.filter((w) => commonWords.has(w)).sort((a, b) => sameLength(b, lower) - sameLength(a, lower)) : words;
  return word === undefined ? undefined : analyse(word)[0];
}

const sameLength = (a: string, b: string): number => Number(a.length === b.length);

/** Words that people cut short in a question, with the words beside which they mean that. */
const CUT_SHORT: readonly (readonly [word: string, long: string, before: RegExp, after: RegExp])[] = [
  ['sec', 'secretary', /^(?:deputy|foreign|defen[cs]e|permanent|assistant)$/, /^(?:gen|general)$/],
  ['gen', 'general', /^(?:sec|secretary|director)$/, /^$/],
  ['rep', 'representative', /^(?:special|un|eu|permanent)$/, /^$/],
  ['amb', 'ambassador', /./, /./],
  ['prez', 'president', /./, /./],
];

/** The word that a short one stands for, beside the words that show it. */
function spelledOut(tokens: readonly Token[], i: number): string | undefined {
  const cut = CUT_SHORT.find(([word]) => word === tokens[i]!.lower);
  return cut && (cut[2].test(tokens[i - 1]?.lower ?? '') || cut[3].test(tokens[i + 1]?.lower ?? '')) ? cut[1] : undefined;
}

const ordinary = new WeakMap<ReleaseView, ReadonlySet<string>>();

/** The words that a release has in small letters. */
function ordinaryWords(view: ReleaseView): ReadonlySet<string> {
  let words = ordinary.get(view);
  if (!words) {
    words = new Set(view.sentences.flatMap((s) => s.tokens.flatMap((t) => (t.text === t.lower ? [t.lower] : []))));
    ordinary.set(view, words);
  }
  return words;
}

const inNames = new WeakMap<ReleaseView, ReadonlySet<string>>();

/** The words, lower case, that a release has with a capital letter only, but for those of people: a letter makes one person another. */
function partsOfNames(view: ReleaseView): ReadonlySet<string> {
  let words = inNames.get(view);
  if (!words) {
    const found = new Set<string>();
    const people = new Set<string>();
    for (const s of view.sentences)
      for (const [i, t] of s.tokens.entries())
        if (/^[A-Z][a-z]{5,}$/.test(t.text)) (s.entityAt(i)?.kind === 'person' ? people : found).add(t.lower);
    words = new Set([...found].filter((word) => !people.has(word) && !ordinaryWords(view).has(word)));
    inNames.set(view, words);
  }
  return words;
}

/** A word that the lists have, not one that only ends like one. */
const isListed = (word: string): boolean => [word, word.replace(/s$/, '')].some((w) => isVocabulary(w) && !isEnglishByEnding(w));

/** A word of the lists, or a regular form of one: 'sidelines'. An ending alone proves nothing: 'commision'. */
const isKnown = (word: string): boolean =>
  isListed(word) ||
  synonymsOf(stem(word)).length > 0 ||
  [word.replace(/e?s$/, ''), word.replace(/(?:ed|er|ing|ly|e?rs)$/, ''), word.replace(/(?:ed|er|ing|rs)$/, 'e')].some((base) =>
    commonWords.has(base),
  );

const knownTokens = new WeakMap<Token, boolean>();

/** Whether the lists have a token or its dictionary form; kept, as the same question is read for each release. */
function isKnownToken(token: Token): boolean {
  let known = knownTokens.get(token);
  if (known === undefined) {
    known = isKnown(token.lower) || isKnown(token.lemma);
    knownTokens.set(token, known);
  }
  return known;
}

interface Slips {
  readonly near: readonly string[];
  /** Those of them that the lists have. */
  readonly listed: ReadonlySet<string>;
}

const slips = new Map<string, Slips>();

/** `slipsOf`, kept: the same question is read for each release. */
function slipsKept(word: string): Slips {
  let found = slips.get(word);
  if (!found) {
    // The bound keeps a long-lived process small.
    if (slips.size > 200) slips.clear();
    const near = slipsOf(word);
    found = { near, listed: new Set(near.filter(isListed)) };
    slips.set(word, found);
  }
  return found;
}

/** All words from which this one comes by leaving out a letter, adding one or swapping two neighbours; the first letter stays. */
function slipsOf(word: string): string[] {
  const out = new Set<string>();
  for (let i = 1; i <= word.length; i++) {
    for (const letter of LETTERS) out.add(word.slice(0, i) + letter + word.slice(i));
    if (i < word.length) out.add(word.slice(0, i) + word.slice(i + 1));
    if (i + 1 < word.length) out.add(word.slice(0, i) + word[i + 1]! + word[i]! + word.slice(i + 2));
  }
  out.delete(word);
  return [...out];
}

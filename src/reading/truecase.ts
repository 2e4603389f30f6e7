import { isUpperCase, titleCase } from './blocks.ts';
import { isMonthOrDay } from './calendar.ts';
import {
  demonyms,
  documentNouns,
  honorifics,
  isVerbForm,
  isVocabulary,
  organisationNouns,
  placeNames,
  placeNouns,
  postNouns,
  ranks,
  sayingVerbs,
} from './lexicon.ts';
import { isGivenName } from './names/given-names.ts';
import { MODIFIERS } from './names/modifiers.ts';

/** How often a word is written in each letter case where its case tells something: not at the head of a sentence or headline. */
interface Cases {
  lower: number;
  title: number;
  upper: number;
}

const WORD = /[A-Za-z]+(?:['-][A-Za-z]+)*/g;

/**
 * Gives the words of headlines and of lines in capitals the letters that running text gives them, so that 'Council Extends Mandate' reads as
 * 'Council extends mandate' where the release has 'the Council' and 'the mandate'. The text keeps its length. The method is the usual
 * truecasing by the commonest form (Lita and others, "tRuEcasIng", 2003); a word that the release has nowhere else goes by the word lists.
 */
export class TrueCase {
  readonly #cases = new Map<string, Cases>();

  /** @param blocks the pieces of the reading copy that are read as one each */
  constructor(blocks: readonly string[]) {
    for (const block of blocks) if (!isUpperCase(block) && !isHeadline(block)) this.#count(block);
  }

  /** A headline or a line in capitals, in the letters of running text; any other piece with only its words in capitals mended. */
  apply(piece: string): string {
    if (isUpperCase(piece)) return this.#lowered(titleCase(piece), true);
    const mended = this.#withoutCapitals(piece);
    return isHeadline(piece) ? this.#lowered(mended, false) : mended;
  }

  /** Goes over the letters by hand: every word of a release comes by here, and a pattern makes an object for each. */
  #count(block: string): void {
    for (let at = 0; at < block.length; at++) {
      if (!isLetter(block.charCodeAt(at))) continue;
      const start = at;
      at = wordEnd(block, at);
      if (opens(block, start)) continue;
      const word = block.slice(start, at);
      const lower = word.toLowerCase();
      let row = this.#cases.get(lower);
      if (!row) {
        row = { lower: 0, title: 0, upper: 0 };
        this.#cases.set(lower, row);
      }
      if (isSmall(word.charCodeAt(0))) row.lower++;
      else if (word.length > 1 && !isSmall(word.charCodeAt(1)) && word === word.toUpperCase()) row.upper++;
      else row.title++;
    }
  }

  /** A word in capitals that the text has elsewhere as a name is that name: 'TARNBY, 3 May' where the text has 'in Tarnby'. */
  #withoutCapitals(piece: string): string {
    return piece.replace(/\b[A-Z]{4,}\b/g, (word) => {
      const row = this.#cases.get(word.toLowerCase());
      return row && row.title > 0 && row.lower === 0 ? word[0] + word.slice(1).toLowerCase() : word;
    });
  }

  #lowered(piece: string, wasUpper: boolean): string {
    const inName = bodyNames(piece);
    return piece.replace(WORD, (word, at: number) => {
      if (!/^[A-Z][a-z]/.test(word)) return word;
      const lower = word.toLowerCase();
      const row = this.#cases.get(lower);
      if (row && wasUpper && row.upper > row.title && row.upper > row.lower) return word.toUpperCase();
      if (opens(piece, at) || keepsCapital(lower) || inName(at) || endsPersonalName(piece, at, lower)) return word;
      if (row) return row.lower > row.title ? lower : word;
      return isVocabulary(lower) && !organisationNouns.has(lower) && !documentNouns.has(lower) && !placeNouns.has(lower) ? lower : word;
    });
  }
}

/**
 * Tells the words of a headline that belong to the name of a body or document: in a run of capitalised words all up to its noun ('Special
 * Monitoring Mission'), and the run that 'of' or 'for' joins to it. A verb ends a run: 'Security Council | Extends | Mandate'.
 */
function bodyNames(piece: string): (at: number) => boolean {
  const words = [...piece.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    lower: word.toLowerCase(),
    at: index,
    end: index + word.length,
  }));
  const named = new Set<number>();
  for (let i = 0; i < words.length; ) {
    let last = i;
    const joins = (k: number): boolean => {
      const next = words[k + 1];
      return next !== undefined && /^[A-Z]/.test(next.word) && /^[ .-]$/.test(piece.slice(words[k]!.end, next.at)) && !isVerb(next.lower);
    };
    while (joins(last)) last++;
    let noun = -1;
    for (let k = i; k <= last; k++) {
      const numbered = documentNouns.has(words[k]!.lower) && /^ (?:No\.? ?)?\d/.test(piece.slice(words[k]!.end, words[k]!.end + 6));
      if ((organisationNouns.has(words[k]!.lower) && k > i) || numbered) noun = k;
    }
    for (let k = i; k <= noun; k++) named.add(words[k]!.at);
    // 'Ministry of Foreign Affairs', 'Minister for Ports and Roads'
    if (noun === last || postNouns.has(words[last]!.lower) || postNouns.has(words[i]!.lower)) {
      let link = last + 1;
      while (words[link + 1] && /^(?:of|for|and)$/.test(words[link]!.lower) && /^[A-Z]/.test(words[link + 1]!.word)) {
        if (words[link]!.lower === 'and' && (link === last + 1 || postNouns.has(words[link + 1]!.lower))) break;
        let k = link + 1;
        named.add(words[k]!.at);
        while (joins(k)) named.add(words[++k]!.at);
        link = k + 1;
      }
    }
    i = last + 1;
  }
  return (at) => named.has(at);
}

/** 'Extends', 'Meets', 'Hold': a word that is a verb before it is anything else. */
const isVerb = (lower: string): boolean =>
  !organisationNouns.has(lower) &&
  !organisationNouns.has(lower.replace(/s$/, '')) &&
  (sayingVerbs.has(lower.replace(/s$/, '')) ||
    isVerbForm(lower) ||
    /^(?:hold|holds|meet|meets|visit|visits|sign|signs|begin|begins|host|hosts|receive|receives|call|calls|adopting|extends)$/.test(lower));

/** 'Ned | Price', 'Minister | Stone': an ordinary word behind a given name or a title is the name of a person. */
function endsPersonalName(piece: string, at: number, lower: string): boolean {
  const before = /([A-Z][a-z]+)\.? $/.exec(piece.slice(Math.max(0, at - 25), at))?.[1]?.toLowerCase();
  if (before === undefined || isVerb(lower)) return false;
  return postNouns.has(before) || honorifics.has(before) || ranks.has(before) || (isGivenName(before) && !isVocabulary(before));
}

/** Titles, nationalities, places and days wear a capital before a name or always. */
const keepsCapital = (lower: string): boolean =>
  postNouns.has(lower) ||
  postNouns.has(lower.replace(/s$/, '')) ||
  ranks.has(lower) ||
  honorifics.has(lower) ||
  demonyms.has(lower) ||
  placeNames.has(lower) ||
  MODIFIERS.has(lower) ||
  isMonthOrDay(lower);

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isLetter = (code: number): boolean => isSmall(code) || (code >= 65 && code <= 90);
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));

/** The end of the word (as `WORD` has it) that begins at `at`. */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (!isLetter(code) && !((code === 39 || code === 45) && isLetter(text.charCodeAt(end + 1)))) break;
  }
  return end;
}

/** Marks behind which something opens. */
const OPENERS = new Set([...'.!?:"('].map((mark) => mark.charCodeAt(0)));

/** True at the head of the piece, of a sentence in it, of a quotation, and behind a colon or a dash. */
function opens(text: string, at: number): boolean {
  let k = at - 1;
  // A longer gap is the head of something too.
  while (k >= 0 && at - k < 9 && isSpace(text.charCodeAt(k))) k--;
  if (k < 0) return true;
  const code = text.charCodeAt(k);
  // A dash with a space before it.
  return isLetter(code)
    ? false
    : OPENERS.has(code) || isSpace(code) || (code === 45 && k < at - 1 && (k === 0 || isSpace(text.charCodeAt(k - 1))));
}

/** True for a title in which nearly all words of four letters and more wear a capital, and a lower-case one among them is short. */
function isHeadline(piece: string): boolean {
  if (piece.length > 250 || /[.!?]["')]?\s*$/.test(piece)) return false;
  const words = (piece.match(WORD) ?? []).filter(
    (w) => w.length > 3 && !/^(?:with|from|between|into|over|after|their|about|during)$/i.test(w),
  );
  const capital = words.filter((w) => /^[A-Z]/.test(w)).length;
  return words.length >= 3 && capital / words.length > 0.85;
}

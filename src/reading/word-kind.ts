import { isMonthOrDay } from './calendar.ts';
import { foldKey } from './fold.ts';
import { demonyms, documentNouns, honorifics, isVocabulary, organisationNouns, placeNames, postNouns, ranks } from './lexicon.ts';
import { isGivenName } from './names/given-names.ts';

/** Kinds of words that names are made of and stand beside, as the word lists know them. The numbers are part of the trained model. */
const OTHER = 0;
const GIVEN_NAME = 1;
const POST = 2;
const PLACE = 3;
const BODY = 4;
const DOCUMENT = 5;
const CALENDAR = 6;
const UNKNOWN_CAPITAL = 7;
const ACRONYM = 8;

/** How many kinds there are. */
export const WORD_KINDS = 9;

/** What a word names by its letters alone: the parser meets few of the names of a release in the treebanks, but most of them in lists. */
export function kindOfWord(text: string, lower: string): number {
  if (isMonthOrDay(lower)) return CALENDAR;
  const bare = lower.includes('.') ? lower.replace(/\./g, '') : lower;
  const singular = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  if (postNouns.has(lower) || postNouns.has(singular)) return POST;
  const capital = /^\p{Lu}/u.test(text);
  if (capital && (ranks.has(bare) || honorifics.has(bare))) return POST;
  if (organisationNouns.has(lower) || organisationNouns.has(singular)) return BODY;
  if (documentNouns.has(lower) || documentNouns.has(singular)) return DOCUMENT;
  if (!capital) return OTHER;
  if (placeNames.has(bare) || demonyms.has(lower)) return PLACE;
  if (/^[A-Z][A-Z0-9&+-]+s?$/.test(text)) return ACRONYM;
  if (isVocabulary(lower)) return OTHER;
  return isGivenName(foldKey(text)) ? GIVEN_NAME : UNKNOWN_CAPITAL;
}

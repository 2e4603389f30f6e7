import type { Token } from '../../model/reading.ts';
import { isMonthOrDay } from '../../reading/calendar.ts';
import { stem } from '../../reading/language.ts';
import {
  acronyms,
  commonWords,
  currencyNames,
  demonyms,
  documentNouns,
  honorifics,
  organisationNouns,
  placeNames,
  placeNouns,
  postNouns,
  ranks,
  sayingVerbs,
} from '../../reading/lexicon.ts';
import { someOf, synonymsOf } from '../release/words.ts';
import { countClassesOf } from './count-classes.ts';
import { unitOf } from './units.ts';

/** A word that is in no list of ordinary words: in a question about releases most likely a name. */
export function isUnknownName(token: Token): boolean {
  const lower = token.lower;
  if (!/^[a-z][a-z'-]+$/i.test(token.text) || token.text.length < 3) return false;
  if (
    commonWords.has(lower) ||
    commonWords.has(token.lemma) ||
    commonWords.has(lower.replace(/(?:s|ed|ing|er|ly)$/, '')) ||
    commonWords.has(`${lower.replace(/(?:ed|ing)$/, '')}e`)
  )
    return false;
  if (
    // What the lists of near-equals, kinds and classes have is an ordinary word.
    synonymsOf(stem(token.lemma)).length > 0 ||
    someOf(stem(token.lemma)).size > 0 ||
    countClassesOf(stem(token.lemma)).size > 0 ||
    isMonthOrDay(lower) ||
    /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(lower) ||
    unitOf(lower) !== undefined ||
    currencyNames.has(lower.replace(/s$/, '')) ||
    acronyms.has(lower) ||
    ranks.has(lower) ||
    honorifics.has(lower) ||
    postNouns.has(lower) ||
    organisationNouns.has(lower) ||
    documentNouns.has(lower) ||
    placeNouns.has(lower) ||
    sayingVerbs.has(token.lemma) ||
    demonyms.has(lower)
  )
    return false;
  return /^[A-Z]/.test(token.text) || placeNames.has(lower) || token.pos === 'PROPN' || token.pos === 'NOUN' || token.pos === 'X';
}

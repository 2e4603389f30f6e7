import type { Token } from '../../model/reading.ts';
import { isMonthOrDay } from '../../reading/calendar.ts';
import { foldKey } from '../../reading/fold.ts';
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
import type { ReleaseView } from '../release/view.ts';
import { someOf, synonymsOf } from '../release/words.ts';
import { countClassesOf } from './count-classes.ts';
import { unitOf } from './units.ts';

/** Short forms of bodies that most releases speak of by other words: 'Secretary-General', 'the Union'. */
const EVERYWHERE = /^(?:un|eu|us|uk)$/;

/** The short form of a much-named body of which the release has neither the letters nor the words, in its text or as its issuer. */
function isUntoldBody(view: ReleaseView, { lower }: Token): boolean {
  const long = acronyms.get(lower);
  if (!long || EVERYWHERE.test(lower)) return false;
  const source = ` ${foldKey(view.release.source)} `;
  if (source.includes(` ${lower} `) || source.includes(long)) return false;
  return !long.split(' ').every((w) => w.length < 4 || view.words.has(w, w));
}

/** A name that the release does not know: a word of no list, or the short form of a body. */
export const isUntold = (view: ReleaseView, token: Token): boolean =>
  !view.words.has(token.lower, token.lemma) && !view.words.isShortForm(token.lower) && (isUnknownName(token) || isUntoldBody(view, token));

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

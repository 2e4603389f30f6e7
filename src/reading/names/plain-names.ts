import type { Token } from '../../model/reading.ts';
import { isVocabulary, sayingVerbs } from '../lexicon.ts';
import { afterPostComplement, startsPost } from './beside-posts.ts';
import { isGivenName } from './given-names.ts';
import {
  isCapital,
  isDemonym,
  isDocumentNoun,
  isHonorific,
  isHyphen,
  isInitial,
  isMonthOrDay,
  isNameLike,
  isOrganisationNoun,
  isPlaceWord,
  isPostNoun,
  isRank,
  isSingularPost,
} from './shape.ts';

/**
 * 'Minister | Song Tao', 'Secretary-General | Ban Ki-moon': a short ordinary word in capitals, behind a post and before a word that can only be a name, is a
 * family name that stands first.
 */
export function isFamilyNameFirst(tokens: readonly Token[], i: number): boolean {
  const [token, next, after] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (!/^[A-Z][a-z]{1,4}$/.test(token.text) || !next || !/^[A-Z][a-z]+$/.test(next.text) || isOrganisationNoun(token)) return false;
  if (!isNameLike(next) || isPlaceWord(next) || isDemonym(next) || isOrganisationNoun(next) || isDocumentNoun(next)) return false;
  const syllables = after !== undefined && isHyphen(after) && after.start === next.end;
  return syllables || !after || /^(?:VERB|AUX|PUNCT|CCONJ|ADP)$/.test(after.pos);
}

/** 'General | Sunday | Berg': a day or month behind a rank, and before a family name, is a given name. */
export const isDayAsName = (before: Token | undefined, token: Token): boolean =>
  before !== undefined && isRank(before) && /^(?:Sunday|Monday|Friday|April|May|June|August)$/.test(token.text);

/** Words of a headline that no family name is behind a given one: 'Minister Anna Remarks', 'President Ali Press Conference'. */
const NO_FAMILY = /^(?:remarks|press|statement|visit|trip|call|talks|speech|address|interview|announcement|readout|release|day|office)$/;

/** 'Administrator Laura | Finch': behind a post or rank and given names an ordinary word in capitals is the family name, when no name goes on there. */
export function closesWithPlainWord(tokens: Token[], first: number, last: number): boolean {
  const family = tokens[last + 1];
  const next = tokens[last + 2];
  if (!family || !isCapital(family) || isNameLike(family) || !/^[A-Z][a-z]{2,}$/.test(family.text) || NO_FAMILY.test(family.lower))
    return false;
  if (
    isPostNoun(family) ||
    isRank(family) ||
    isHonorific(family) ||
    isOrganisationNoun(family) ||
    isDocumentNoun(family) ||
    isMonthOrDay(family) ||
    isDemonym(family) ||
    (isFiniteVerb(family) && family.pos !== 'PROPN' && !closesName(tokens, last + 2))
  )
    return false;
  if (next && (isCapital(next) || isHyphen(next))) return false;
  if (!tokens.slice(first, last + 1).every((t) => isInitial(t) || isGivenName(t.lower))) return false;
  const before = tokens[first - 1];
  if (before === undefined) return false;
  // 'Manager of the Ports Authority, | Ana Holder.'
  if (before.text === ',' && (!next || /^[,.;:)]$/.test(next.text)) && afterPostComplement(tokens, first - 1)) return true;
  return isRank(before) || isSingularPost(before) || afterPostComplement(tokens, first);
}

/** 'Professor John Burrows | , the chairman of', 'Professor John Burrows | said': behind the word stands what follows a whole name, so that it is no verb. */
const closesName = (tokens: Token[], at: number): boolean =>
  tokens[at]?.text === ','
    ? startsPost(tokens, at + 1)
    : tokens[at]?.pos === 'AUX' ||
      (tokens[at]?.pos === 'VERB' && sayingVerbs.has(tokens[at]!.lemma) && /(?:ed|said|told)$/.test(tokens[at]!.lower));

/** 'Says', 'Meets', 'Appoints': in a headline a verb wears a capital too. */
export const isFiniteVerb = ({ lower, lemma, pos }: Token): boolean =>
  pos === 'VERB' ||
  pos === 'AUX' ||
  (lower.endsWith('s') && (sayingVerbs.has(lemma) || sayingVerbs.has(lower.slice(0, -1)) || isVocabulary(lower.slice(0, -1))));

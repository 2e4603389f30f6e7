import type { Token } from '../../model/reading.ts';
import { isGivenName } from './given-names.ts';
import {
  insidePlace,
  isAcronym,
  isCapital,
  isDemonym,
  isDocumentNoun,
  isHyphen,
  isNameLike,
  isOrganisationNoun,
  isPlaceWord,
  isPostNoun,
  isRank,
} from './shape.ts';

/** 'A B met …', '… met (with) A B', 'succeeds A B': a name of several words that heads no body or place and meets or is met is a person's. */
export function meets(tokens: Token[], first: number, last: number): boolean {
  const after = tokens[last + 1];
  if (after && /^(?:met|meets)$/.test(after.lower)) return true;
  const verb = tokens[first - 1]?.lower === 'with' ? tokens[first - 2] : tokens[first - 1];
  return Boolean(verb && /^(?:met|meets|meet|meeting|succeeds?|succeeded|succeeding)$/.test(verb.lower));
}

/** 'succeeds | Douglas Pettibone', 'met with Jordan Novak': a given name that is also a place or a word, before a family name that is neither. */
export function isNamesakeMet(tokens: Token[], i: number): boolean {
  const [token, next, after] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  // 'did not meet | General Ozol': a rank is no given name.
  if (isRank(token) || isPostNoun(token)) return false;
  if (i === 0 || !next || !isCapital(token) || !isGivenName(token.lower) || insidePlace(tokens, i)) return false;
  if (!isNameLike(next) || isPlaceWord(next) || isOrganisationNoun(next) || isDemonym(next) || isAcronym(next)) return false;
  return !(after && (isOrganisationNoun(after) || isDocumentNoun(after) || isHyphen(after))) && meets(tokens, i, i + 1);
}

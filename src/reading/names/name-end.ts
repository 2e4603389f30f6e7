import type { Token } from '../../model/reading.ts';
import { isGivenName } from './given-names.ts';
import { isFiniteVerb } from './plain-names.ts';
import {
  isAcronym,
  isCapital,
  isDocumentNoun,
  isHonorific,
  isHyphen,
  isInitial,
  isMonthOrDay,
  isNameLike,
  isOrganisationNoun,
  isParticle,
  isPlaceWord,
  isPostNoun,
  isRank,
  isSuffix,
} from './shape.ts';

/** Last token of a name that starts at `i`. After an honorific ordinary words count as names too. */
export function nameEnd(tokens: Token[], i: number, loose: boolean): number {
  let last = i;
  for (let j = i + 1; j < tokens.length; j++) {
    const token = tokens[j]!;
    // 'Hun | Sen.': at the end of a sentence no courtesy word.
    const closes = token.text === 'Sen.' && j === tokens.length - 1;
    if (isNameLike(token) || isInitial(token) || isSuffix(token) || closes) last = j;
    else if (
      isCapital(token) &&
      tokens[j + 1] &&
      isHyphen(tokens[j + 1]!) &&
      tokens[j + 1]!.start === token.end &&
      tokens[j + 2] &&
      tokens[j + 2]!.start === tokens[j + 1]!.end &&
      isNameLike(tokens[j + 2]!)
    ) {
      // 'Ana Hill-Lind': an ordinary word as the first half of a double name.
      last = j + 2;
      j += 2;
    } else if (token.text === ',' && tokens[j + 1] && /^(?:Jr|Sr)\.?$/.test(tokens[j + 1]!.text)) last = ++j;
    else if (
      (isHyphen(token) || token.text === "'") &&
      token.start === tokens[j - 1]!.end &&
      tokens[j + 1]?.start === token.end &&
      isCapital(tokens[j + 1]!)
    )
      last = ++j;
    else if (isHyphen(token) && isSecondSyllable(tokens, j)) last = ++j;
    else if (isParticle(token) && particleLeadsOn(tokens, j)) last = j;
    else if (isCapital(token) && isParticle(tokens[j - 1]!) && /^[a-z]/.test(tokens[j - 1]!.text)) last = j;
    // 'bin Pengiran | Haji Damit': titles of the father
    else if (
      isHonorific(token) &&
      j - 2 > i &&
      isHonorific(tokens[j - 1]!) &&
      isParticle(tokens[j - 2]!) &&
      tokens[j + 1] &&
      isNameLike(tokens[j + 1]!)
    )
      last = j;
    else if (goesOnWith(tokens, j, i)) last = j;
    else if (
      loose &&
      isCapital(token) &&
      (!isPostNoun(token) || (j === i + 1 && !/^(?:of|for|to|and)$/.test(tokens[j + 1]?.lower ?? 'of'))) &&
      !isRank(token) &&
      !isPlaceWord(token) &&
      !isMonthOrDay(token) &&
      // 'Dr. Hye-jin | Park'
      (j === i + 1 || (j === i + 3 && isHyphen(tokens[i + 1]!))) &&
      !isAcronym(token)
    )
      last = j;
    else if (isTitleAsName(tokens, j)) last = j;
    else if (isAcronymName(tokens, j)) last = j;
    else if (nicknameEnd(tokens, j) > 0) {
      last = nicknameEnd(tokens, j) + 1;
      j = last;
    } else break;
  }
  return last;
}

/**
 * Words that go on with a name although they look like something else: a short family name ('Sy', 'Ba'), what follows a
 * particle ('Al Said'), an elided particle ('d'Arbo'), an ordinary word that is a given name between names ('Francis Ole Nkara'),
 * and a title of courtesy or an ordinary word that closes a name of two words or more before a mark ('Omar Haji,').
 */
function goesOnWith(tokens: Token[], j: number, first: number): boolean {
  const token = tokens[j]!;
  const before = tokens[j - 1]!;
  const next = tokens[j + 1];
  if (/^d'[A-Z]/i.test(token.text) && token.text.length > 3) return true;
  // 'Hwang Duck-soo': a given name of two syllables, whatever the first one means.
  if (!isNameLike(token) && next && isHyphen(next) && isSecondSyllable(tokens, j + 1)) return isCapital(before) && before.text.length <= 6;
  if (/^[A-Z][a-z]$/.test(token.text) && !NOT_SHORT_NAMES.test(token.lower)) return true;
  // 'Clara May', not 'on 3 May'
  if (/^(?:May|June|August|March)$/.test(token.text))
    return isNameLike(before) && isGivenName(before.lower) && !/^\d/.test(next?.text ?? '');
  if (!isCapital(token) || isPostNoun(token) || isOrganisationNoun(token) || isDocumentNoun(token) || isMonthOrDay(token)) return false;
  if (isParticle(before) && /^(?:Al|El|Bin|Ibn|Bint|Ould|Ben|Abu|Abdul)$/.test(before.text) && !isAcronym(token)) return true;
  if (isAcronym(token) || isRank(token)) return false;
  // 'Tran Quoc Hung,': a short word that closes a name of two, whatever else it means.
  if (j - first >= 2 && /^[A-Z][a-z]{1,5}$/.test(token.text) && !/(?:s|ed|ing)$/.test(token.text) && isClosed(next) && twoNames(tokens, j))
    return true;
  if (isPlaceWord(token) || isFiniteVerb(token)) return false;
  if (isGivenName(token.lower) && next && isNameLike(next) && isNameLike(before) && !isHonorific(token)) return true;
  return (
    isClosed(next) &&
    isNameLike(before) &&
    (isHonorific(token)
      ? /^(?:haji|sheikh|syed|raja|tan|khan)$/.test(token.lower)
      : j - first >= 2 && isGivenName(token.lower) && token.pos === 'PROPN')
  );
}

/** 'Arturo | "Boy" | Mandan', 'Bo | ("Bear") | Lind': the end of a nickname between quotes before the rest of the name; -1 when none opens at `j`. */
function nicknameEnd(tokens: readonly Token[], j: number): number {
  const open = tokens[j]!.text === '(' ? j + 1 : j;
  if (tokens[open]?.text !== '"') return -1;
  const close = tokens[open + 2]?.text === '"' ? open + 2 : tokens[open + 3]?.text === '"' ? open + 3 : -1;
  if (close < 0 || !tokens.slice(open + 1, close).every((t) => /^[A-Z][a-z]+$/.test(t.text))) return -1;
  const end = open === j ? close : tokens[close + 1]?.text === ')' ? close + 1 : -1;
  return end > 0 && tokens[end + 1] && isNameLike(tokens[end + 1]!) ? end : -1;
}

const isClosed = (next: Token | undefined): boolean => !next || /^[,.;:()]$/.test(next.text);

/** Two short names right before token `j`, as in names of three syllables. */
const twoNames = (tokens: readonly Token[], j: number): boolean =>
  [tokens[j - 1]!, tokens[j - 2]!].every((t) => isNameLike(t) && /^[A-Z][a-z]{1,6}$/.test(t.text));

const NO_SYLLABLE = /^(?:led|based|born|style|era|like|wide|bound|held|run|made|at|on|of|the|and|to|by)$/;

/** 'Hwang Min | -ho': the second syllable of a given name, in small letters behind a hyphen. */
function isSecondSyllable(tokens: Token[], hyphen: number): boolean {
  const before = tokens[hyphen - 1]!;
  const next = tokens[hyphen + 1];
  return (
    next !== undefined &&
    tokens[hyphen]!.start === before.end &&
    next.start === tokens[hyphen]!.end &&
    isCapital(before) &&
    before.text.length <= 6 &&
    /^[a-z]{1,5}$/.test(next.text) &&
    !NO_SYLLABLE.test(next.text) &&
    (next.text !== 'in' || (hyphen > 1 && isCapital(tokens[hyphen - 2]!)))
  );
}

const NOT_SHORT_NAMES =
  /^(?:of|in|on|at|to|by|as|is|it|he|we|my|no|so|or|if|an|am|be|do|go|up|us|mr|ms|dr|st|jr|sr|vs|rt|eu|un|uk|pm|fm|sg)$/;

/** 'bin Faris', 'al-Rawi', 'Al Said', 'Ruiz de Alba': a particle goes on when a name follows, over up to two more. */
function particleLeadsOn(tokens: Token[], j: number): boolean {
  for (let k = j + 1; k <= j + 3 && k < tokens.length; k++) {
    if (isNameLike(tokens[k]!) || (isCapital(tokens[k]!) && /^(?:bin|ibn|bint|ben)$/.test(tokens[k - 1]!.lower))) return true;
    // 'Lobato de | Sá': a short name that looks like another word
    if (/^[A-Z][a-z]{1,2}$/.test(tokens[k]!.text) && /^(?:de|da|do|di|du|van|von)$/.test(tokens[k - 1]!.text))
      return !isPlaceWord(tokens[k]!);
    if (!isParticle(tokens[k]!) && !isHyphen(tokens[k]!)) return false;
  }
  return false;
}

/** A family name in capitals ('Taro YAMADA'): four letters or more right after a name. */
function isAcronymName(tokens: Token[], j: number): boolean {
  const token = tokens[j]!;
  return (
    /^[A-Z]{3,}$/.test(token.text) &&
    isNameLike(tokens[j - 1]!) &&
    token.pos === 'PROPN' &&
    /[AEIOUY]/.test(token.text) &&
    token.text.length >= 4
  );
}

/** 'Ambassador Noor | Imam | Harun': a title that is also a name, between two names without a mark. */
const isTitleAsName = (tokens: readonly Token[], j: number): boolean =>
  /^(?:Imam|King|Bishop|Pope|Dean|Judge|Abbott?|Marshal|Major|Baron|Page|Butler|Chief)$/.test(tokens[j]!.text) &&
  isNameLike(tokens[j - 1]!) &&
  tokens[j + 1] !== undefined &&
  isNameLike(tokens[j + 1]!) &&
  !isParticle(tokens[j + 1]!);

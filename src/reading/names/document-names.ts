import type { Token } from '../../model/reading.ts';
import { wordClass } from '../word.ts';
import {
  bare,
  isAcronym,
  isCapital,
  isDemonym,
  isDocumentNoun,
  isHonorific,
  isMonthOrDay,
  isNameLike,
  isOrganisationNoun,
  isPlaceWord,
  isPostNoun,
} from './shape.ts';

/** 'section 12 | B', 'Article 9 | bis': what tells a number from the one it was put behind. */
const LETTER_OF_NUMBER = /^(?:[A-Z]{1,2}|bis|ter|quater)$/;

const isPassage = wordClass(/^(?:sections?|paragraphs?|rules?)$/);

/** 'section | 12B': no other section has a letter behind its number. */
const isLettered = (tokens: Token[], i: number): boolean =>
  isPassage(tokens[i]) &&
  /^\d+[A-Z]?$/.test(tokens[i + 1]?.text ?? '') &&
  (/[A-Z]$/.test(tokens[i + 1]!.text) || (LETTER_OF_NUMBER.test(tokens[i + 2]?.text ?? '') && tokens[i + 2]!.start === tokens[i + 1]!.end));

/** End of 'resolution 99 (2001)', 'Decision No. 7', 'Decision (CFSP) 2001/9', 'Article 5(1)' that starts at `i`; -1 when none does. */
export function numberedDocument(tokens: Token[], i: number): number {
  if (!(isDocumentNoun(tokens[i]!) || isLettered(tokens, i)) || /^(?:plan|order|note|paper|law|report|act)$/.test(tokens[i]!.text))
    return -1;
  let j = i + 1;
  if (tokens[j]?.text === '(' && tokens[j + 1] && isAcronym(tokens[j + 1]!) && tokens[j + 2]?.text === ')') j += 3;
  if (/^(?:no|nos|number|s\/res|a\/res)$/.test(bare(tokens[j] ?? tokens[i]!)) && tokens[j]) j++;
  if (tokens[j]?.text === '.') j++;
  const number = tokens[j];
  const symbol = symbolEnd(tokens, j);
  if (symbol >= j) return symbol;
  if (!number || !/^(?:\d[\d./()-]*(?:[A-Z]{1,2}|bis|ter|quater)?|[IVXL]+)$/.test(number.text)) return -1;
  let last = j;
  while (
    tokens[last + 1] &&
    (/^[/()-]$/.test(tokens[last + 1]!.text) ||
      /^\d/.test(tokens[last + 1]!.text) ||
      (/^(?:[A-Z]{2,5}|[a-z]{1,3})$/.test(tokens[last + 1]!.text) && /^[/(]$/.test(tokens[last]!.text)) ||
      (LETTER_OF_NUMBER.test(tokens[last + 1]!.text) && /\d$/.test(tokens[last]!.text))) &&
    tokens[last + 1]!.start === tokens[last]!.end
  )
    last++;
  while (last > j && /^[/(-]$/.test(tokens[last]!.text)) last--;
  if (tokens[last + 1]?.text === '(' && /^(?:1[89]|20)\d\d$/.test(tokens[last + 2]?.text ?? '') && tokens[last + 3]?.text === ')')
    last += 3;
  return last;
}

/** End of a symbol such as 'S-32/1', 'A/RES/76/300' or 'ABC/Res. 17' that starts at `i`: words without a space between, with a number; -1 where none does. */
function symbolEnd(tokens: Token[], i: number): number {
  if (!/^[A-Z]/.test(tokens[i]?.text ?? '')) return -1;
  let last = i;
  while (tokens[last + 1]?.start === tokens[last]!.end && /^(?:[-/.]|[A-Za-z\d][\w./()-]*)$/.test(tokens[last + 1]!.text)) last++;
  // 'ABC/Res. | 17'
  if (/\.$/.test(tokens[last]!.text) && /^\d+$/.test(tokens[last + 1]?.text ?? '')) last++;
  while (last > i && /^[-/.]$/.test(tokens[last]!.text)) last--;
  const text = tokens
    .slice(i, last + 1)
    .map((t) => t.text)
    .join('');
  return /^[A-Z]{1,8}(?=[-/.][A-Za-z\d.()])(?:[-/]?[A-Za-z\d.()])+$/.test(text) && /\d/.test(text) ? last : -1;
}

/** 'Fisheries | (Protection of Rivers) Act': the noun of a legal act behind a bracket that opens at `j`; -1 where there is none. */
export function actBehind(tokens: Token[], j: number): number {
  const close = tokens.findIndex((t, k) => k > j + 1 && k < j + 12 && t.text === ')');
  const noun = close < 0 ? undefined : tokens[close + 1];
  return noun && /^(?:Act|Ordinance|Law|Code|Bill|Regulations|Rules|Order|Convention)$/.test(noun.text) ? close + 1 : -1;
}

/** 'Article 51 | of the Charter': goes on with the document it is part of. */
export const isArticle = (token: Token): boolean => /^(?:article|articles|paragraph|paragraphs|chapter|annex|section)$/.test(token.lower);

/** 'Law No. 12 | on Waters': a law's number is followed by what it is about. */
export const titled = (tokens: Token[], at: number, last: number): boolean =>
  /^(?:law|decree|regulation|directive|act|ordinance)$/.test(tokens[at]!.lower) &&
  tokens[last + 1]?.lower === 'on' &&
  Boolean(tokens[last + 2] && isCapital(tokens[last + 2]!) && !isMonthOrDay(tokens[last + 2]!));

/** 'the Protection | of Rivers Act': the run after 'of' ends in the noun of a legal act. */
export function documentAhead(tokens: Token[], k: number): boolean {
  for (
    let i = k;
    i < tokens.length && i < k + 8 && (isCapital(tokens[i]!) || (i > k && /^(?:of|from|to|and|against)$/.test(tokens[i]!.lower)));
    i++
  )
    if (/^(?:Act|Treaty|Convention|Protocol|Agreement|Code|Charter|Covenant)$/.test(tokens[i]!.text)) return true;
  return false;
}

/** 'the Right | to Information Act', 'Protection of Children | from Violence Act': a link inside the name of a legal act. */
export const linksAct = (tokens: Token[], j: number): boolean =>
  ((tokens[j]!.lower === 'to' && /^(?:Right|Rights|Access|Duty|Freedom)$/.test(tokens[j - 1]!.text)) ||
    (tokens[j]!.lower === 'from' && tokens[j - 2]?.lower === 'of')) &&
  documentAhead(tokens, j + 1);

/** Participles that lead from the noun of a document to its matter. */
const LEADS_TO_MATTER = /^(?:relating|pertaining|concerning|regarding|governing|respecting)$/;

/**
 * 'the Protocol | relating to the Status of Grain Ships', 'the Treaty | Concerning the Lakes': the token before the matter of a document that
 * a participle leads to, in capitals or not; -1 where there is none.
 */
export function matterBehind(tokens: Token[], j: number): number {
  if (!LEADS_TO_MATTER.test(tokens[j]!.lower) || !MAIN_PAPERS.test(tokens[j - 1]?.text ?? '')) return -1;
  let at = j;
  if (/^(?:relating|pertaining)$/.test(tokens[j]!.lower)) {
    if (tokens[j + 1]?.lower !== 'to') return -1;
    at++;
  }
  if (tokens[at + 1]?.lower === 'the') at++;
  const next = tokens[at + 1];
  return next && isAim(next) && !headsName(next) && !isHonorific(next) ? at : -1;
}

/** 'Strategy to Protect | the Rivers': an article behind what a plan means to do. */
export const isAimOfPlan = (tokens: Token[], j: number): boolean =>
  tokens[j]!.lower === 'the' &&
  tokens[j - 2]?.lower === 'to' &&
  isAim(tokens[j - 1]!) &&
  isDocumentNoun(tokens[j - 3] ?? tokens[j]!) &&
  Boolean(
    tokens[j + 1] &&
      isCapital(tokens[j + 1]!) &&
      !isHonorific(tokens[j + 1]!) &&
      !isPostNoun(tokens[j + 1]!) &&
      !isMonthOrDay(tokens[j + 1]!),
  );

export const headsName = (token: Token): boolean => isOrganisationNoun(token) || isDocumentNoun(token);

/** 'Partnership and | Cooperation Agreement': one document by two aims. */
export const isPactAhead = (tokens: Token[], k: number): boolean =>
  isCapital(tokens[k]!) &&
  !isNameLike(tokens[k]!) &&
  !isPlaceWord(tokens[k]!) &&
  /^(?:Agreement|Treaty|Protocol|Convention|Act)$/.test(tokens[k + 1]?.text ?? '');

/** 'the Peace, | Security and Cooperation Framework': aims in a list, behind an article, before the noun of a document that closes them all. */
export function listOfAims(tokens: Token[], first: number, comma: number): boolean {
  if (!/^(?:the|a|an|its|their|our|this|'s)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  let and = -1;
  for (let k = first; k < tokens.length && k < comma + 10; k++) {
    const token = tokens[k]!;
    if (token.text === ',' && and < 0) continue;
    if (token.lower === 'and' && and < 0 && k > comma) and = k;
    else if (and > 0 && k > and + 1 && isDocumentNoun(token) && isCapital(token)) return true;
    else if (
      !isCapital(token) ||
      isNameLike(token) ||
      isPlaceWord(token) ||
      isDemonym(token) ||
      isAcronym(token) ||
      headsName(token) ||
      isPostNoun(token)
    )
      return false;
  }
  return false;
}

/** What somebody means to do, in a name: 'Protect', 'Combat' with a capital. */
export const isAim = (token: Token): boolean =>
  isCapital(token) &&
  !isNameLike(token) &&
  !isPlaceWord(token) &&
  !isDemonym(token) &&
  !isAcronym(token) &&
  !isPostNoun(token) &&
  !isMonthOrDay(token);

/** Papers that belong to another one, which their name goes on with. */
const SUPPLEMENTS = /^(?:Protocol|Protocols|Amendment|Amendments|Annex|Addendum|Appendix|Supplement)$/;
/** The nouns of the papers that others belong to. */
const MAIN_PAPERS = /^(?:Convention|Treaty|Agreement|Covenant|Charter|Accord|Statute|Pact|Constitution|Act|Protocol)$/;

/** 'Second Protocol | to the 1990 Convention on Rivers': the token before the name of the paper that one belongs to; -1 where none follows the 'to' at `j`. */
export function paperBehind(tokens: Token[], j: number): number {
  if (tokens[j]!.lower !== 'to' || !SUPPLEMENTS.test(tokens[j - 1]?.text ?? '')) return -1;
  let first = tokens[j + 1]?.lower === 'the' ? j + 2 : j + 1;
  if (/^(?:1[89]|20)\d\d$/.test(tokens[first]?.text ?? '')) first++;
  for (let k = first; k < tokens.length && k < first + 8; k++) {
    const { text } = tokens[k]!;
    if (MAIN_PAPERS.test(text)) return first - 1;
    if (!isCapital(tokens[k]!) && !(k > first && /^(?:of|and|-|'s)$/.test(text))) return -1;
  }
  return -1;
}

/** 'the Convention on the Rights of Workers | at Sea', 'the Treaty on Trade | in Grain': a paper's matter goes on behind another small word. */
export function matterGoesOn(tokens: Token[], first: number, j: number): boolean {
  const next = tokens[j + 1];
  if (!next || !/^(?:with|at|in|by|from|against|among|beyond|under|through|to|between|without)$/.test(tokens[j]!.lower)) return false;
  if (!isCapital(tokens[j - 1]!) || !isAim(next) || headsName(next) || isHonorific(next)) return false;
  const noun = tokens.findIndex((t, k) => k >= first && k < j && isDocumentNoun(t) && MAIN_PAPERS.test(t.text));
  return noun >= 0 && /^(?:on|for|of|against|to)$/.test(tokens[noun + 1]?.lower ?? '') && noun + 1 < j;
}

/** End of 'Exchange of Letters' and 'Exchange of Notes' that opens at `i`; -1 where none does. */
export const lettersExchanged = (tokens: Token[], i: number): number =>
  tokens[i]?.text === 'Exchange' && tokens[i + 1]?.lower === 'of' && /^(?:Letters|Notes)$/.test(tokens[i + 2]?.text ?? '') ? i + 2 : -1;

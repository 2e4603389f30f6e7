import type { Token } from '../../model/reading.ts';
import { isMonthOrDay as isCalendarWord } from '../calendar.ts';
import { foldKey } from '../fold.ts';
import {
  acronyms,
  commonWords,
  demonyms,
  documentNouns,
  honorifics,
  isVocabulary,
  nameParticles,
  occupations,
  organisationNouns,
  placeNames,
  postAcronyms,
  postNouns,
  ranks,
} from '../lexicon.ts';
import { type Worded, wordOfToken } from '../word.ts';

const ROMAN = /^(?:II|III|IV|VI{0,3}|IX|XIV|XVI)$/;
const SUFFIXES =
  /^(?:Jr|Sr|MP|MEP|MSP|TD|MLA|MHA|MPP|MK|MdB|MoS|SC|KC|QC|PhD|MD|OBE|CBE|MBE|KBE|DBE|KCMG|CMG|DCMG|KCB|GCB|GCMG|KCVO|CVO|LVO|DSO|CSC|CNZM|ONZM|DNZM|KNZM|RN|USN|USAF|USMC|AO|AC|AM|JP|FRS|SJ)\.?$/;
/** Short forms of months and days that name nobody ('Jan' does). */
const SHORT_DATES = /^(?:jan\.|feb\.?|mar\.|apr\.?|jun\.|jul\.|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?|tues?\.?|wed\.?|thurs?\.?|fri\.?)$/;

/** Given names that are written short. */
const SHORT_GIVEN_NAMES = /^(?:Md|Mohd|Muhd|Mhd|Chr|Wm|Thos|Jos|Geo|Chas)\.$/;

const PREFIXED = /^(?:anti|co|counter|extra|inter|mid|multi|non|over|post|pre|pro|re|self|semi|sub|trans|under|vice)-/;

const ACRONYMS = [/^[A-Z][A-Z0-9&+-]*[A-Z0-9+]s?$/, /^[A-Z][a-z]*[A-Z][A-Za-z]*[A-Z][a-z]?$/, /^(?:[A-Z]\.){2,}$/];

/** 'A.K.M.', 'J.D': the initials of a given name written without a space. */
const RUN_OF_INITIALS = /^(?:[A-Z]\.){2,4}$|^(?:[A-Z]\.){1,3}[A-Z]$/;

/** Letters with full stops that shorten something else than a given name. */
const OTHER_LETTERS =
  /^(?:he|hm|hh|hrh|us|usa|usss|uss|un|uk|eu|dc|uae|dr|drc|rok|prc|roc|pr|pm|am|ad|bc|mp|ny|la|id|tv|ba|ma|ed|phd|ret)$/;

const FUNCTION_TAGS = new Set(['ADP', 'DET', 'PRON', 'SCONJ', 'CCONJ', 'AUX', 'PART']);

/** The word without its full stops, in lower case: 'Mr.' → 'mr', 'H.E.' → 'he' only as an honorific. */
export const bare = (token: Token): string => bareOf(token.lower);
const bareOf = (lower: string): string => (lower.includes('.') ? lower.replace(/\./g, '') : lower);

const CAPITAL = 1 << 0;
const MONTH_OR_DAY = 1 << 1;
const ACRONYM = 1 << 2;
const INITIAL = 1 << 3;
const SUFFIX = 1 << 4;
const HONORIFIC = 1 << 5;
const RANK = 1 << 6;
const POST_NOUN = 1 << 7;
const SINGULAR_POST = 1 << 8;
const ORGANISATION_NOUN = 1 << 9;
const DOCUMENT_NOUN = 1 << 10;
const PARTICLE = 1 << 11;
const DEMONYM = 1 << 12;
const PLACE_WORD = 1 << 13;
const PLAIN_WORD = 1 << 14;
const NAME_LIKE = 1 << 15;
const OPENS_PLACE = 1 << 16;

/** What the letters of a word alone tell of it, one bit for each trait. The rules ask for the same words' traits all the time, so they are kept. */
function traitsOf(token: Worded): number {
  const word = wordOfToken(token);
  if (word.traits < 0) word.traits = computeTraits(token.text, word.lower);
  return word.traits;
}

function computeTraits(text: string, lower: string): number {
  const word = bareOf(lower);
  const bit = (trait: number, holds: boolean): number => (holds ? trait : 0);
  // In capitals only where it is hardly a family name: 'Novelist', not 'Foreman' or 'Merchant'.
  const occupation = occupations.has(lower) && (text === lower || /(?:ist|ian|grapher|wright|^doctor|^author|^researcher)$/.test(lower));
  const traits =
    bit(MONTH_OR_DAY, isCalendarWord(lower) || SHORT_DATES.test(lower)) |
    bit(
      ACRONYM,
      ACRONYMS.some((form) => form.test(text)),
    ) |
    bit(INITIAL, (/^[A-Z]\.?$/.test(text) && text !== 'I' && text !== 'A') || SHORT_GIVEN_NAMES.test(text) || isRunOfInitials(text, word)) |
    bit(SUFFIX, ROMAN.test(text) || SUFFIXES.test(text)) |
    bit(POST_NOUN, isPost(lower) || (lower.endsWith('s') && isPost(lower.slice(0, -1))) || occupation) |
    bit(SINGULAR_POST, isPost(lower) || occupation) |
    bit(ORGANISATION_NOUN, organisationNouns.has(lower)) |
    bit(DOCUMENT_NOUN, documentNouns.has(lower)) |
    bit(PARTICLE, nameParticles.has(lower) && text !== 'I');
  const plain = commonWords.has(lower) && (traits & (SINGULAR_POST | ORGANISATION_NOUN | DOCUMENT_NOUN)) === 0;
  if (!/^[A-Z]/.test(text)) return traits | bit(PLAIN_WORD, plain);
  const demonym = demonyms.has(lower) || demonyms.has(lower.replace(/s$/, '')) || demonyms.has(word);
  return (
    traits |
    CAPITAL |
    bit(PLAIN_WORD, plain) |
    bit(HONORIFIC, isTitleOfCourtesy(text, lower)) |
    bit(RANK, ranks.has(word)) |
    bit(DEMONYM, demonym) |
    bit(PLACE_WORD, placeNames.has(word)) |
    bit(NAME_LIKE, !demonym && looksLikeName(text, lower)) |
    bit(OPENS_PLACE, placeOpeners.has(foldKey(text).split(' ')[0]!))
  );
}

/** A post noun, also behind a prefix: 'vice-minister', 'co-rapporteur'. */
const isPost = (lower: string): boolean =>
  postNouns.has(lower) || postNouns.has(lower.replace(/^(?:vice|deputy|co|ex|under|sub|assistant|acting)-/, ''));

const isRunOfInitials = (text: string, word: string): boolean =>
  RUN_OF_INITIALS.test(text) && !OTHER_LETTERS.test(word) && !placeNames.has(word) && !demonyms.has(word) && !acronyms.has(word);

function isTitleOfCourtesy(text: string, lower: string): boolean {
  if (/^(?:he|the|his|her|their)$/.test(lower)) return text === 'HE';
  // 'Hon'ble'
  // 'Sen' alone is a family name.
  if (/^(?:Reps?|Sens?)\.$/.test(text)) return true;
  return text === 'H.E.' || text === 'H.E' || honorifics.has(bareOf(lower).replace(/['’]/, ''));
}

function looksLikeName(text: string, lower: string): boolean {
  if (!/^[A-Z][A-Za-z'’-]*$/.test(text)) return false;
  if (text.length <= 2 && !/^(?:Li|Xi|Ma|Wu|Bo|Ng|Ho|Le|Vo|Do|Yu|Hu|Lu|Qi|Su|Oh|Ko|Yi|Ai|Al|El|Ed|Jo|Ty)$/.test(text)) return false;
  // 'Vice Admiral', 'Ambassadors'
  if (lower === 'vice' || (lower.endsWith('s') && isPost(lower.slice(0, -1)))) return false;
  // 'Sub-Office', 'Co-operation', 'Non-Aligned': an ordinary word behind a prefix.
  if (PREFIXED.test(lower) && isVocabulary(lower.replace(PREFIXED, ''))) return false;
  if (
    isCalendarWord(lower) ||
    SHORT_DATES.test(lower) ||
    isVocabulary(lower) ||
    isTitleOfCourtesy(text, lower) ||
    ranks.has(lower) ||
    placeNames.has(lower)
  )
    return false;
  return !/^[A-Z]{2,}$/.test(text) || text.length > 5;
}

const has = (token: Token, traits: number): boolean => (traitsOf(token) & traits) !== 0;

export const isMonthOrDay = (token: Token): boolean => has(token, MONTH_OR_DAY);
export const isCapital = (token: Token): boolean => has(token, CAPITAL);
export const isAcronym = (token: Token): boolean => has(token, ACRONYM);
export const isInitial = (token: Token): boolean => has(token, INITIAL);
export const isSuffix = (token: Token): boolean => has(token, SUFFIX);
export const isHyphen = (token: Token): boolean => token.text === '-';
/** 'Mr.', 'H.E.', 'Dr', 'Excellency'; the short words ('he', 'the', 'his') count only where they are written as titles are. */
export const isHonorific = (token: Token): boolean => has(token, HONORIFIC);
export const isRank = (token: Token): boolean => has(token, RANK);
export const isPostNoun = (token: Token): boolean => has(token, POST_NOUN);
/** A post noun in the singular, which alone can stand before one person's name. */
export const isSingularPost = (token: Token): boolean => has(token, SINGULAR_POST);
export const isOrganisationNoun = (token: Token): boolean => has(token, ORGANISATION_NOUN);
export const isDocumentNoun = (token: Token): boolean => has(token, DOCUMENT_NOUN);
export const isParticle = (token: Token): boolean => has(token, PARTICLE);
export const isDemonym = (token: Token): boolean => has(token, DEMONYM);
export const isPlaceWord = (token: Token): boolean => has(token, PLACE_WORD);
/** A capitalised word that is nothing but (part of) a name: no ordinary word, place, nationality, month or acronym. */
export const isNameLike = (token: Token): boolean => has(token, NAME_LIKE) && !FUNCTION_TAGS.has(token.pos);
/** Capitalised only because it opens a sentence or a headline: an ordinary word that names nothing. */
export const isPlainWord = (token: Token): boolean => has(token, PLAIN_WORD);

/** Words that open a headline before a name ('Readout of', 'Statement by', 'MEDIA RELEASE MINISTER …') and belong to no post. */
export const HEADLINE_WORDS = new Set([
  'readout',
  'release',
  'media',
  'statement',
  'visit',
  'travel',
  'meeting',
  'consultations',
  'remarks',
  'invitation',
  'joint',
  'speech',
  'address',
  'talks',
  'message',
  'letter',
  'transcript',
  'announcement',
]);

/** The words from one token to another, with a space where there is one. */
function joined(tokens: readonly Token[], first: number, last: number): string {
  let words = tokens[first]!.text;
  for (let k = first + 1; k <= last; k++) words += (tokens[k]!.start > tokens[k - 1]!.end ? ' ' : '') + tokens[k]!.text;
  return words;
}

/** First words of the listed places, folded: most words are none, and are told so at once. */
const placeOpeners = new Set([...placeNames.keys()].map((key) => key.split(' ')[0]!));

const places = new WeakMap<readonly Token[], { ends: number[]; inside: boolean[] }>();

/** For each token of a sentence the last token of the longest listed place that starts there (-1: none), and whether it lies in a place of several words. */
function placesOf(tokens: readonly Token[]): { ends: number[]; inside: boolean[] } {
  const read = places.get(tokens);
  if (read) return read;
  const ends = tokens.map((token, i) => {
    if (!has(token, OPENS_PLACE)) return -1;
    for (let j = Math.min(i + 5, tokens.length - 1); j >= i; j--) {
      if ((isCapital(tokens[j]!) || /^d'[A-Z]/.test(tokens[j]!.text)) && placeNames.has(foldKey(joined(tokens, i, j)))) return j;
    }
    return -1;
  });
  const inside: boolean[] = [];
  for (let i = 0; i < ends.length; i++) for (let k = i; k <= ends[i]! && ends[i]! > i; k++) inside[k] = true;
  const found = { ends, inside };
  places.set(tokens, found);
  return found;
}

/** The longest place name of the lists that starts at `i`: index of its last token, -1 when none does. */
export const placeEnd = (tokens: readonly Token[], i: number): number => placesOf(tokens).ends[i] ?? -1;

/** True when token `i` lies inside a place name of several words ('New Zealand', 'Red Sea'). */
export const insidePlace = (tokens: readonly Token[], i: number): boolean => placesOf(tokens).inside[i] ?? false;

const PARTICIPLE_IN_NAME = /^(?:enhanced|integrated|combined|unified|advanced|extended|reinforced|led)$/;

/** Participles in small letters that stand within the name of a body: 'the NATO | enhanced | Forward Presence', 'the NATO-|led| Kosovo Force'. */
export const isWithinName = (tokens: readonly Token[], i: number): boolean =>
  PARTICIPLE_IN_NAME.test(tokens[i]?.lower ?? '') &&
  tokens[i + 1] !== undefined &&
  isCapital(tokens[i + 1]!) &&
  tokens[i - 1] !== undefined &&
  (isHyphen(tokens[i - 1]!) || (tokens[i]!.lower !== 'led' && isCapital(tokens[i - 1]!)));

/** 'PM', 'SRSG': letters that everybody reads as a post; not '3.30 PM'. */
export const isShortPost = (tokens: readonly Token[], i: number): boolean =>
  isAcronym(tokens[i]!) && postAcronyms.has(tokens[i]!.lower) && !/\d/.test(tokens[i - 1]?.text ?? '');

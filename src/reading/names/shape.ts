import type { Token } from '../../model/reading.ts';
import { foldKey } from '../fold.ts';
import {
  commonWords,
  demonyms,
  documentNouns,
  honorifics,
  isVocabulary,
  nameParticles,
  organisationNouns,
  placeNames,
  postNouns,
  ranks,
} from '../lexicon.ts';

const ROMAN = /^(?:II|III|IV|VI{0,3}|IX|XIV|XVI)$/;
const SUFFIX = /^(?:Jr|Sr|MP|MEP|KC|QC|PhD|MD)\.?$/;
const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

const FUNCTION_TAGS = new Set(['ADP', 'DET', 'PRON', 'SCONJ', 'CCONJ', 'AUX', 'PART']);

/** The word without a final full stop, in lower case: 'Mr.' → 'mr', 'H.E.' → 'he' only as an honorific. */
export function bare(token: Token): string {
  return token.lower.replace(/\./g, '');
}

export const isMonthOrDay = (token: Token): boolean => MONTHS.test(token.lower);
export const isCapital = (token: Token): boolean => /^[A-Z]/.test(token.text);
export const isAcronym = (token: Token): boolean =>
  /^[A-Z][A-Z0-9&+-]*[A-Z0-9+]s?$/.test(token.text) ||
  /^[A-Z][A-Za-z]*[A-Z][A-Za-z]*[A-Z]+[a-z]?$/.test(token.text) ||
  /^(?:[A-Z]\.){2,}$/.test(token.text);
export const isInitial = (token: Token): boolean => /^[A-Z]\.?$/.test(token.text) && token.text !== 'I' && token.text !== 'A';
export const isSuffix = (token: Token): boolean => ROMAN.test(token.text) || SUFFIX.test(token.text);
export const isHyphen = (token: Token): boolean => token.text === '-';

/** 'Mr.', 'H.E.', 'Dr', 'Excellency'; the short words ('he', 'the', 'his') count only where they are written as titles are. */
export function isHonorific(token: Token): boolean {
  if (!isCapital(token)) return false;
  if (token.lower === 'he' || token.lower === 'the' || token.lower === 'his' || token.lower === 'her' || token.lower === 'their')
    return token.text === 'HE';
  if (token.text === 'H.E.' || token.text === 'H.E') return true;
  return honorifics.has(bare(token));
}

export const isRank = (token: Token): boolean => isCapital(token) && ranks.has(bare(token));
export const isPostNoun = (token: Token): boolean =>
  postNouns.has(token.lower) || (token.lower.endsWith('s') && postNouns.has(token.lower.slice(0, -1)));
/** A post noun in the singular, which alone can stand before one person's name. */
export const isSingularPost = (token: Token): boolean => postNouns.has(token.lower);
export const isOrganisationNoun = (token: Token): boolean => organisationNouns.has(token.lower);
export const isDocumentNoun = (token: Token): boolean => documentNouns.has(token.lower);
export const isParticle = (token: Token): boolean => nameParticles.has(token.lower);
export const isDemonym = (token: Token): boolean =>
  isCapital(token) && (demonyms.has(token.lower) || demonyms.has(token.lower.replace(/s$/, '')) || demonyms.has(bare(token)));
export const isPlaceWord = (token: Token): boolean => isCapital(token) && placeNames.has(bare(token));

/** A capitalised word that is nothing but (part of) a name: no ordinary word, place, nationality, month or acronym. */
export function isNameLike(token: Token): boolean {
  if (!isCapital(token) || !/^[A-Z][A-Za-z'’-]*$/.test(token.text)) return false;
  if (token.text.length <= 2 && !/^(?:Li|Xi|Ma|Wu|Bo|Ng|Ho|Le|Vo|Do|Yu|Hu|Lu|Qi|Su|Oh|Ko|Yi|Ai|Al|El|Ed|Jo|Ty)$/.test(token.text))
    return false;
  if (FUNCTION_TAGS.has(token.pos)) return false;
  const lower = token.lower;
  if (MONTHS.test(lower) || isVocabulary(lower) || honorifics.has(lower) || ranks.has(lower)) return false;
  if (placeNames.has(lower) || isDemonym(token)) return false;
  return !/^[A-Z]{2,}$/.test(token.text) || token.text.length > 5;
}

/** Capitalised only because it opens a sentence or a headline: an ordinary word that names nothing. */
export function isPlainWord(token: Token): boolean {
  return commonWords.has(token.lower) && !isSingularPost(token) && !isOrganisationNoun(token) && !isDocumentNoun(token);
}

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

const joined = (tokens: readonly Token[]): string =>
  tokens.map((t, k) => (k > 0 && t.start > tokens[k - 1]!.end ? ' ' : '') + t.text).join('');

/** First words of the listed places, folded: most words are none, and are told so at once. */
const placeOpeners = new Set([...placeNames.keys()].map((key) => key.split(' ')[0]!));

const places = new WeakMap<readonly Token[], { ends: number[]; inside: boolean[] }>();

/** For each token of a sentence the last token of the longest listed place that starts there (-1: none), and whether it lies in a place of several words. */
function placesOf(tokens: readonly Token[]): { ends: number[]; inside: boolean[] } {
  let known = places.get(tokens);
  if (known) return known;
  const ends = tokens.map((token, i) => {
    if (!isCapital(token) || !placeOpeners.has(foldKey(token.text).split(' ')[0]!)) return -1;
    for (let j = Math.min(i + 5, tokens.length - 1); j >= i; j--) {
      if (isCapital(tokens[j]!) && placeNames.has(foldKey(joined(tokens.slice(i, j + 1))))) return j;
    }
    return -1;
  });
  const inside = tokens.map(() => false);
  for (const [i, end] of ends.entries()) if (end > i) inside.fill(true, i, end + 1);
  known = { ends, inside };
  places.set(tokens, known);
  return known;
}

/** The longest place name of the lists that starts at `i`: index of its last token, -1 when none does. */
export const placeEnd = (tokens: readonly Token[], i: number): number => placesOf(tokens).ends[i] ?? -1;

/** True when token `i` lies inside a place name of several words ('New Zealand', 'Red Sea'). */
export const insidePlace = (tokens: readonly Token[], i: number): boolean => placesOf(tokens).inside[i] ?? false;

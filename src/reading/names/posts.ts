import type { Token } from '../../model/reading.ts';
import { commonWords } from '../lexicon.ts';
import { isGivenName } from './given-names.ts';
import {
  HEADLINE_WORDS,
  insidePlace,
  isAcronym,
  isCapital,
  isDemonym,
  isDocumentNoun,
  isHonorific,
  isHyphen,
  isMonthOrDay,
  isNameLike,
  isOrganisationNoun,
  isPlaceWord,
  isPostNoun,
  isRank,
  isSingularPost,
  placeEnd,
} from './shape.ts';

/** A description of a post in a sentence: token indexes, inclusive; `head` is the noun that names the post. */
export interface Post {
  first: number;
  last: number;
  head: number;
}

/** What follows the post of somebody who has yet to take it: 'Minister-designate'. */
const ELECT = /^(?:elect|designate)$/;

/** Words that stand before the name of a place. */
const LANDFORMS = /^(?:lake|mount|cape|fort|gulf|isle)$/;

const LINKS = new Set(['of', 'for', 'to', 'on', 'at', 'in', 'with']);
export const MODIFIERS = new Set([
  'former',
  'acting',
  'deputy',
  'senior',
  'special',
  'foreign',
  'prime',
  'permanent',
  'interim',
  'then',
  'incoming',
  'outgoing',
  'first',
  'second',
  'vice',
  'chief',
  'principal',
  'assistant',
  'associate',
  'personal',
  'executive',
  'general',
  'high',
  'national',
  'federal',
  'regional',
  'resident',
  'additional',
  'designate',
  'joint',
  'presidential',
  'press',
  'crown',
  'minority',
  'majority',
  'alternate',
  'lead',
  'honorary',
  'under',
  'managing',
  'independent',
  'political',
  'military',
  'state',
  'defence',
  'defense',
  'finance',
  'interior',
  'trade',
  'human',
  'newly',
  'elected',
  'appointed',
  'current',
  'ex',
  'co',
  'new',
  'caretaker',
  'transitional',
  'external',
  'internal',
  'home',
  'public',
  'attorney',
  'commanding',
  'supreme',
  'right',
  'country',
  'opposition',
]);

/**
 * The last token of the complement of a post whose noun is at `head`, or `head` itself when it has none:
 * 'Minister of Ports, Roads, and Rivers', 'Under Secretary of State for Trade, Labour, and Social Rights'.
 * Commas and 'and' inside it are followed only while capitalised ordinary words go on; it stops before a personal name or another post.
 */
export function postComplementEnd(tokens: Token[], head: number): number {
  let end = head;
  // 'Chairperson-in-Office', 'Commander-in-Chief', 'Ambassador-at-Large'
  if (tokens[end + 1]?.text === '-' && /^(?:in|at)$/.test(tokens[end + 2]?.lower ?? '') && tokens[end + 3]?.text === '-' && tokens[end + 4])
    end += 4;
  if (tokens[end + 1]?.lower === '-' && tokens[end + 2] && /^(?:General|general|designate|elect|large)$/.test(tokens[end + 2]!.text))
    end += 2;
  if (
    tokens[end + 1] &&
    /^(?:General|designate|Designate|elect)$/.test(tokens[end + 1]!.text) &&
    tokens[head]!.text !== tokens[end + 1]!.text
  )
    end += 1;
  for (let links = 0; links < 4; links++) {
    const link = tokens[end + 1];
    if (!link || !LINKS.has(link.lower)) break;
    const reached = Math.max(nounPhraseEnd(tokens, end + 2, link.lower), principalEnd(tokens, end + 1));
    if (reached < 0) break;
    end = reached;
  }
  return end;
}

/** End of a noun phrase that can complete a post, starting at `i`; -1 when none starts there. */
function nounPhraseEnd(tokens: Token[], i: number, link: string): number {
  let j = i;
  if (tokens[j] && /^(?:the|his|her|its|their|a|an)$/.test(tokens[j]!.lower)) j++;
  const start = j;
  const capital = tokens[j] && (isCapital(tokens[j]!) || /^\d/.test(tokens[j]!.text)) && !isHonorific(tokens[j]!);
  if (capital) {
    let end = -1;
    for (; j < tokens.length; j++) {
      const token = tokens[j]!;
      const next = tokens[j + 1];
      // 'Secretary to the Treasury | Ana Lind'
      if (
        end === j - 1 &&
        end >= start &&
        next &&
        isGivenName(token.lower) &&
        (isNameLike(token) || endsPlace(tokens, j)) &&
        (isNameLike(next) || (isNameLike(token) && isPlainFamilyName(tokens, j + 1)))
      )
        break;
      // 'Affairs | Hwang Min-ho'
      if (end === j - 1 && end >= start && isNameLike(token) && next && isSyllables(tokens, j + 1)) break;
      if (isWordOfBody(tokens, j)) end = j;
      else if ((isHyphen(token) || token.lower === '&') && end === j - 1 && next && isCapital(next)) continue;
      else if (token.lower === "'s" && next && isWordOfBody(tokens, j + 1)) end = j;
      else if (token.text === '(' && shortForm(tokens, j) > 0) {
        end = shortForm(tokens, j);
        j = end;
      } else if (/^(?:and|for|of|the)$/.test(token.lower) && end >= start && leadsOn(tokens, j)) continue;
      else if (token.text === ',' && end >= start && listLeadsOn(tokens, j)) continue;
      else break;
    }
    return end;
  }
  if (link !== 'of' && link !== 'to') return -1;
  // 'leader of the opposition', 'head of the delegation of X', 'chief of staff'
  let end = -1;
  for (; j < tokens.length && j < start + 4; j++) {
    const token = tokens[j]!;
    if ((token.pos === 'NOUN' || token.pos === 'ADJ') && !isPostNoun(token)) {
      if (token.pos === 'NOUN') end = j;
    } else break;
  }
  return end;
}

/** 'Affairs Laura | Finch': an ordinary word in capitals that no other capital follows, as a family name does. */
const isPlainFamilyName = (tokens: Token[], j: number): boolean =>
  isCapital(tokens[j]!) &&
  !isOrganisationNoun(tokens[j]!) &&
  !isDocumentNoun(tokens[j]!) &&
  !isPostNoun(tokens[j]!) &&
  !isAcronym(tokens[j]!) &&
  !isPlaceWord(tokens[j]!) &&
  !(tokens[j + 1] && (isCapital(tokens[j + 1]!) || /^(?:and|for|of|-)$/.test(tokens[j + 1]!.lower)));

/** 'Min | -ho': a given name of two syllables. */
const isSyllables = (tokens: Token[], j: number): boolean =>
  isCapital(tokens[j]!) && Boolean(tokens[j + 1] && isHyphen(tokens[j + 1]!)) && /^[a-z]{1,5}$/.test(tokens[j + 2]?.text ?? '');

/** 'Ambassador to Mongolia | Douglas': the place before ends, and the word that is a place as well is no part of it. */
const endsPlace = (tokens: Token[], j: number): boolean =>
  isPlaceWord(tokens[j]!) && Boolean(tokens[j - 1] && isPlaceWord(tokens[j - 1]!)) && !insidePlace(tokens, j);

/** 'Assistant | to the President', 'Special Representative | of the Secretary-General': the post served; -1 when none follows. */
function principalEnd(tokens: Token[], link: number): number {
  if (!/^(?:to|of|for)$/.test(tokens[link]!.lower) || tokens[link + 1]?.lower !== 'the') return -1;
  let j = link + 2;
  while (tokens[j] && isCapital(tokens[j]!) && MODIFIERS.has(tokens[j]!.lower)) j++;
  if (!tokens[j] || !isCapital(tokens[j]!) || !isSingularPost(tokens[j]!)) return -1;
  if (tokens[j + 1] && isHyphen(tokens[j + 1]!) && tokens[j + 2] && isCapital(tokens[j + 2]!)) j += 2;
  else if (/^General$/.test(tokens[j + 1]?.text ?? '')) j++;
  return j;
}

/** End of a short form in brackets, '(SNMG2)' or '(ABC D)', that opens at `open`; -1 when there is none. */
function shortForm(tokens: Token[], open: number): number {
  for (let j = open + 1; j < tokens.length && j <= open + 3; j++) {
    if (tokens[j]!.text === ')') return j > open + 1 ? j : -1;
    if (!isAcronym(tokens[j]!)) return -1;
  }
  return -1;
}

/** A capitalised word that can stand in the name of a ministry or body: not a personal name (two name-like words in a row, or one before a comma or verb). */
function isWordOfBody(tokens: Token[], j: number): boolean {
  const token = tokens[j]!;
  if (!isCapital(token) || isHonorific(token)) return false;
  if (isRank(token))
    return Boolean(
      tokens[j + 1] &&
        isCapital(tokens[j + 1]!) &&
        !isNameLike(tokens[j + 1]!) &&
        !isHonorific(tokens[j + 1]!) &&
        tokens[j + 1]!.text.length > 2,
    );
  if (isSingularPost(token) && !isOrganisationNoun(token)) return token.lower === 'state' || token.lower === 'justice';
  if (insidePlace(tokens, j) || isPlaceWord(token) || isDemonym(token) || isAcronym(token)) return true;
  if (!isNameLike(token)) return true;
  // An unknown word belongs to the body when an ordinary capitalised word of a body follows ('Velsund Council'); else it may be a name.
  const next = tokens[j + 1];
  if (next && isCapital(next) && !isNameLike(next) && (isOrganisationNoun(next) || commonWords.has(next.lower)) && !isSingularPost(next))
    return true;
  const previous = tokens[j - 1];
  // 'Envoy for Lake Velsund'
  if (previous && isCapital(previous) && LANDFORMS.test(previous.lower)) return !next || !isNameLike(next) || endsPlain(tokens, j + 2);
  // 'Governor of Velsund', 'Crown Prince of Tarnby, Prince …': unknown words right after 'of' are a place when what follows is no name.
  if (previous && /^(?:of|to|for|in|the)$/.test(previous.lower)) return !next || !isNameLike(next) || endsPlain(tokens, j + 2);
  if (previous && isNameLike(previous) && tokens[j - 2] && /^(?:of|to|for|in|the)$/.test(tokens[j - 2]!.lower))
    return endsPlain(tokens, j + 1);
  return false;
}

function endsPlain(tokens: Token[], j: number): boolean {
  const token = tokens[j];
  return !token || !isNameLike(token);
}

function leadsOn(tokens: Token[], j: number): boolean {
  const next = tokens[j + 1];
  if (!next) return false;
  if (next.lower === 'the')
    return (
      Boolean(tokens[j + 2] && isWordOfBody(tokens, j + 2) && (tokens[j]!.lower !== 'and' || placeEnd(tokens, j + 2) >= 0)) &&
      !isPostAhead(tokens, j + 2)
    );
  if (tokens[j]!.lower === 'the') return isWordOfBody(tokens, j + 1);
  if (tokens[j]!.lower === 'and') return isWordOfBody(tokens, j + 1) && !isPostAhead(tokens, j + 1);
  return isWordOfBody(tokens, j + 1);
}

/** After a comma in 'Ports, Roads, and Rivers': more capitalised words, closed by 'and' before any post. */
function listLeadsOn(tokens: Token[], j: number): boolean {
  let k = j + 1;
  let and = false;
  let words = 0;
  for (; k < tokens.length && k < j + 14; k++) {
    const token = tokens[k]!;
    if (token.lower === 'and') {
      and = true;
      continue;
    }
    if (token.text === ',') continue;
    if (!isCapital(token) || isHonorific(token) || isRank(token) || isSingularPost(token) || isAcronym(token)) break;
    if (isNameLike(token)) break;
    words++;
    if (and) break;
  }
  return and && words > 0 && !isPostAhead(tokens, k) && !isPostAhead(tokens, j + 1);
}

/** True when the capitalised run at `k` holds a post noun: then it starts another post. */
function isPostAhead(tokens: Token[], k: number): boolean {
  for (let i = k; i < tokens.length && i < k + 6; i++) {
    const token = tokens[i]!;
    if (isSingularPost(token) && !isOrganisationNoun(token)) return true;
    if (!isCapital(token) && !isHyphen(token)) return false;
  }
  return false;
}

/**
 * The post that ends right before token `before` (a personal name, or the courtesy words in front of one), scanning left:
 * 'Special Assistant to the Chancellor and Nordic Coordinator | Harald …'. Undefined when none stands there.
 */
export function postBefore(tokens: Token[], before: number, owned: (i: number) => boolean): Post | undefined {
  let end = before - 1;
  for (let at = before; at >= 0; ) {
    end = at - 1;
    at = courtesyStart(tokens, at);
    if (at > 0 && isHonorific(tokens[at - 1]!) && !(tokens[at - 1]!.lower === 'lady' && tokens[at - 2]?.lower === 'first')) at--;
    if (at - 1 === end) break;
  }
  // 'Major General', 'Ambassador' directly before a name are the post themselves when nothing else is.
  if (end < 0) return rankOnly(tokens, before);
  for (let head = end; head >= 0 && head > end - 24; head--) {
    const token = tokens[head]!;
    if (owned(head) || (token.pos === 'VERB' && !ELECT.test(token.lower)) || /^[.;:"]$/.test(token.text)) break;
    if (!isSingularPost(token)) continue;
    if (postComplementEnd(tokens, head) !== end && head !== end) continue;
    return withPrincipal(tokens, extendLeft(tokens, head, end, owned), owned);
  }
  return rankOnly(tokens, before);
}

/** When what was found is only whom the post serves ('Secretary to the | President'), the whole post. */
export function withPrincipal(tokens: Token[], post: Post, owned: (i: number) => boolean): Post {
  const the = post.first - 1;
  if (tokens[the]?.lower !== 'the' || !/^(?:to|of|for)$/.test(tokens[the - 1]?.lower ?? '')) return post;
  for (let head = the - 2; head >= 0 && head > the - 8; head--) {
    if (owned(head) || tokens[head]!.pos === 'VERB') return post;
    if (isSingularPost(tokens[head]!) || /^assistant$/i.test(tokens[head]!.text))
      return postComplementEnd(tokens, head) >= post.last || head === the - 2 ? extendLeft(tokens, head, post.last, owned) : post;
  }
  return post;
}

/** The post with the common noun it belongs to: 'the | mission's Commander'. */
export function withOwner(tokens: readonly Token[], post: Post): Post {
  const noun = tokens[post.first - 2];
  const owned = tokens[post.first - 1]?.lower === "'s" && noun?.pos === 'NOUN' && /^[a-z]/.test(noun.text) && !isMonthOrDay(noun);
  return owned && !/^(?:week|month|year|day|today|country|nation)$/.test(noun.lower) ? { ...post, first: post.first - 2 } : post;
}

function isRankWord(tokens: readonly Token[], i: number): boolean {
  // 'Vice Admiral', but not 'Vice President'
  if (/^(?:vice|rear)$/.test(tokens[i]!.lower) && /^(?:admiral|marshal)$/.test(tokens[i + 1]?.lower ?? '')) return true;
  return (
    isRank(tokens[i]!) &&
    !(tokens[i]!.lower === 'general' && /^(?:secretary|director|attorney|consul|inspector)$/.test(wordBefore(tokens, i))) &&
    !(tokens[i]!.lower === 'commander')
  );
}

/** The word before token `i`, a hyphen between them left out: 'secretary' for 'Secretary-General' and 'Secretary General'. */
const wordBefore = (tokens: readonly Token[], i: number): string => tokens[tokens[i - 1]?.text === '-' ? i - 2 : i - 1]?.lower ?? '';

function rankOnly(tokens: Token[], before: number): Post | undefined {
  const first = courtesyStart(tokens, before);
  return first < before && tokens.slice(first, before).some((t) => isRank(t)) ? { first, last: before - 1, head: before - 1 } : undefined;
}

/** First of the ranks right before token `before`, hyphens between them included ('Lieutenant-General'). */
export function courtesyStart(tokens: readonly Token[], before: number): number {
  let first = before;
  for (;;) {
    if (first > 0 && isRankWord(tokens, first - 1)) first--;
    else if (first > 1 && isHyphen(tokens[first - 1]!) && isRankWord(tokens, first - 2) && first < before) first -= 2;
    else return first;
  }
}

/** The post whose noun is at `head` and that ends at `last`, with all that describes it to the left. */
export function extendLeft(tokens: Token[], head: number, last: number, owned: (i: number) => boolean, acrossThe = false): Post {
  let first = head;
  for (let j = head - 1; j >= 0; j--) {
    const token = tokens[j]!;
    const next = tokens[j + 1]!;
    // 'received on Wednesday | Norland Minister A B'
    if (owned(j) || isMonthOrDay(token)) break;
    // 'was elected | President', against 'the newly elected President'
    if (/^(?:elected|appointed)$/.test(token.text) && tokens[j - 1] && /^(?:AUX|PROPN|PART)$/.test(tokens[j - 1]!.pos)) break;
    if (MODIFIERS.has(token.lower) && (/^[a-z]/.test(token.text) || j > 0 || isCapital(next))) first = j;
    else if (
      isCapital(token) &&
      token.pos !== 'DET' &&
      !isHonorific(token) &&
      !isPlainOpening(tokens, j) &&
      !HEADLINE_WORDS.has(token.lower) &&
      (!/^(?:ADP|SCONJ|VERB)$/.test(token.pos) || (j > 0 && /^[A-Z][a-z]+ing$/.test(token.text)))
    )
      first = j;
    // 'Under-Secretary', not the dash behind '(Agency) - U.N. envoy'.
    else if (isHyphen(token) && tokens[j - 1] && !owned(j - 1) && (token.start === tokens[j - 1]!.end || token.end === next.start))
      continue;
    else if (token.lower === "'s" || token.lower === "'") {
      if (!tokens[j - 1] || !isCapital(tokens[j - 1]!) || owned(j - 1)) break;
    } else if (token.text === ')' && tokens[j - 2]?.text === '(' && isCapital(tokens[j - 1]!)) {
      first = j - 2;
      j -= 2;
    } else if (
      /^(?:and|&)$/.test(token.lower) &&
      isCapital(next) &&
      (joinsPosts(tokens, j, owned, acrossThe) || joinsPlaces(tokens, j) || joinsFields(tokens, j, owned))
    )
      continue;
    else if (/^(?:of|for|to|the|on)$/.test(token.lower) && isCapital(next) && insideName(tokens, j, owned)) continue;
    // 'team leader', 'delegation head'
    else if (isFieldNoun(token) && /^[a-z]/.test(tokens[head]!.text) && j === head - 1) first = j;
    else break;
  }
  return { first, last, head };
}

/** A common noun in the singular that can tell what somebody leads: 'team | leader'. */
const isFieldNoun = ({ pos, lower, lemma, text }: Token): boolean =>
  pos === 'NOUN' && lower === lemma && /^[a-z]{3,}$/.test(text) && !/^(?:week|month|year|day|morning|today|time|now)$/.test(lower);

/** 'the Resident | and | Humanitarian Coordinator': left of 'and' one word of what describes the post, right behind the article. */
function joinsFields(tokens: Token[], and: number, owned: (i: number) => boolean): boolean {
  let j = and - 1;
  if (j < 0 || owned(j) || !isCapital(tokens[j]!) || isSingularPost(tokens[j]!)) return false;
  if (!MODIFIERS.has(tokens[j]!.lower) && tokens[j]!.pos !== 'ADJ' && !commonWords.has(tokens[j]!.lower)) return false;
  while (j >= 0 && !owned(j) && isCapital(tokens[j]!) && !isSingularPost(tokens[j]!)) j--;
  return /^(?:the|a|an|its|his|her|their|our)$/.test(tokens[j]?.lower ?? '');
}

function isPlainOpening(tokens: Token[], j: number): boolean {
  return j === 0 && !isAcronym(tokens[j]!) && /^(?:ADP|DET|PRON|SCONJ|ADV|VERB)$/.test(tokens[j]!.pos) && !MODIFIERS.has(tokens[j]!.lower);
}

/** 'Trade Minister | and | Deputy Chancellor A': left of 'and' stands a bare post or a piece of one, not another person's. */
function joinsPosts(tokens: Token[], and: number, owned: (i: number) => boolean, acrossThe: boolean): boolean {
  let j = and - 1;
  if (j < 0 || owned(j) || !isCapital(tokens[j]!)) return false;
  let sawPost = false;
  for (; j >= 0; j--) {
    const token = tokens[j]!;
    if (owned(j)) return false;
    if (isSingularPost(token)) sawPost = true;
    else if (!isCapital(token) && !/^(?:of|for|to|the|and|-|')$/.test(token.lower)) break;
    if (token.lower === 'the' && !(/^(?:to|of|for)$/.test(tokens[j - 1]?.lower ?? '') && tokens[j - 2] && isCapital(tokens[j - 2]!))) break;
  }
  return sawPost && (acrossThe || tokens[j]?.lower !== 'the');
}

/** 'Baltic Sea | and | Arctic Coordinator': two places of the lists before one post. */
function joinsPlaces(tokens: Token[], and: number): boolean {
  if (placeEnd(tokens, and + 1) < 0) return false;
  for (let k = Math.max(0, and - 4); k < and; k++) if (placeEnd(tokens, k) === and - 1) return true;
  return false;
}

function insideName(tokens: Token[], j: number, owned: (i: number) => boolean): boolean {
  for (let k = j - 1; k >= 0 && k > j - 4; k--) {
    const token = tokens[k]!;
    if (owned(k)) return false;
    if (isCapital(token)) return isSingularPost(token) || isOrganisationNoun(token);
    if (!/^(?:of|for|the|to)$/.test(token.lower)) return false;
  }
  return false;
}

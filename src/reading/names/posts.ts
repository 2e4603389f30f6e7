import type { Token } from '../../model/reading.ts';
import { commonWords } from '../lexicon.ts';
import { wordClass } from '../word.ts';
import { postComplementEnd } from './complements.ts';
import { FIELDS, MODIFIERS } from './modifiers.ts';
import {
  HEADLINE_WORDS,
  isAcronym,
  isCapital,
  isDemonym,
  isHonorific,
  isHyphen,
  isMonthOrDay,
  isOrganisationNoun,
  isRank,
  isSingularPost,
  isWithinName,
  placeEnd,
} from './shape.ts';

/** A description of a post in a sentence: token indexes, inclusive; `head` is the noun that names the post. */
export interface Post {
  first: number;
  last: number;
  head: number;
}

/** What the full name of a country opens with. */
const FORM_OF_STATE = /^(?:republic|kingdom|state|commonwealth|federation|principality|sultanate|emirate|union|duchy|dominion)$/;

/** What follows the post of somebody who has yet to take it: 'Minister-designate'. */
const ELECT = /^(?:elect|designate)$/;

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
    at = malayTitleStart(tokens, at);
    if (at - 1 === end) break;
  }
  // 'the Office of His | Majesty | A B': no courtesy to the one who holds it.
  if (/^(?:his|her)$/.test(tokens[end]?.lower ?? '') && tokens[end - 1]?.lower === 'of' && tokens[end + 1]?.lower === 'majesty') end++;
  // 'Major General', 'Ambassador' directly before a name are the post themselves when nothing else is.
  if (end < 0) return rankBefore(tokens, before);
  for (let head = end; head >= 0 && head > end - 24; head--) {
    const token = tokens[head]!;
    if (owned(head) || (isVerb(tokens, head) && !ELECT.test(token.lower)) || /^[.;:"]$/.test(token.text)) break;
    if (!isSingularPost(token) || closesMinistry(tokens, head)) continue;
    // 'Chief Minister | Velsund | Syed A B'
    const province = head === end - 1 && isCapital(tokens[end]!) && isHonorific(tokens[end + 1]!);
    const bracketed =
      tokens[end]!.text === ')' &&
      isHonorific(tokens[end + 1] ?? token) &&
      isBracketedField(tokens, postComplementEnd(tokens, head) + 1, end);
    if (postComplementEnd(tokens, head) !== end && head !== end && !province && !bracketed && !isCapitalRun(tokens, head, end)) continue;
    return withPrincipal(tokens, extendLeft(tokens, head, end, owned), owned);
  }
  return rankBefore(tokens, before);
}

/** 'the Ministry of | Justice': no post of its own. */
const closesMinistry = (tokens: readonly Token[], i: number): boolean =>
  /^(?:justice|state)$/.test(tokens[i]!.lower) &&
  tokens[i - 1]?.lower === 'of' &&
  tokens[i - 2] !== undefined &&
  isOrganisationNoun(tokens[i - 2]!) &&
  !isSingularPost(tokens[i - 2]!);

/** A verb; but 'Emerging' in 'Adviser for Cyber and Emerging Technology' is a part of the name of what the post is for. */
const isVerb = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'VERB' &&
  !isWithinName(tokens, i) &&
  !(/^[A-Z][a-z]+(?:ing|ed)$/.test(tokens[i]!.text) && tokens[i + 1] !== undefined && isCapital(tokens[i + 1]!));

/** 'Secretary | (Economic Relations) | Smt. A B': a bracket behind a post that names what it is for, in capitals. */
const isBracketedField = (tokens: readonly Token[], open: number, close: number): boolean =>
  tokens[open]?.text === '(' &&
  close - open > 1 &&
  close - open < 8 &&
  tokens.slice(open + 1, close).every((t) => isCapital(t) || /^(?:of|and|&|for|'s)$/.test(t.lower));

/** True at a Malay title of two words ('Tan | Sri', 'Datin Paduka') that a name follows. */
export function malayTitleAt(tokens: readonly Token[], i: number): boolean {
  const last = isMalayTitle(tokens[i]) && isSecondTitle(tokens[i + 1]) ? i + 1 : i;
  const [own, next] = [tokens[last]!, tokens[last + 1]];
  return (last > i || (isSecondTitle(own) && malayTitleStart(tokens, i + 1) < i)) && next !== undefined && /^[A-Z]/.test(next.text);
}

const SECOND_TITLES = new Set(['Sri', 'Seri', 'Puan', 'Paduka', 'Wira']);
const isMalayTitle = wordClass(/^(?:tan|puan|toh|datuk|datin|dato|pehin)$/);
const isSri = wordClass(/^se?ri$/);
const isSecondTitle = (token: Token | undefined): boolean => token !== undefined && SECOND_TITLES.has(token.text);

/** Where 'Tan Sri', or 'Dato' Seri', which an apostrophe cuts in two, begins before token `at`; `at` itself when it does not stand there. */
export function malayTitleStart(tokens: readonly Token[], at: number): number {
  if (isMalayTitle(tokens[at - 2]) && isSecondTitle(tokens[at - 1])) return at - 2;
  const word = isSri(tokens[at - 1]) && /^(?:'|dato|datuk)$/.test(tokens[at - 2]?.lower ?? '') ? at - 1 : at;
  return tokens[word - 1]?.text === "'" && tokens[word - 2]?.lower === 'dato' ? word - 2 : word;
}

/** 'Chairman | of the Government of the Isles': from the post to `end` nothing but capitals and the small words between them. */
function isCapitalRun(tokens: readonly Token[], head: number, end: number): boolean {
  if (!isCapital(tokens[head]!) || !/^(?:of|for|to|at|in|on)$/.test(tokens[head + 1]?.lower ?? '') || end - head > 14) return false;
  return (
    isCapital(tokens[end]!) &&
    tokens
      .slice(head + 2, end + 1)
      .every(
        (t, k) =>
          isWithinName(tokens, head + 2 + k) ||
          (isCapital(t) && !isHonorific(t) && (!isSingularPost(t) || t.lower === 'justice') && !isMonthOrDay(t)) ||
          /^(?:of|for|to|the|and|at|in|on|&|-|'s)$/.test(t.lower),
      )
  );
}

/** When what was found is only whom the post serves ('Secretary to the | President'), the whole post. */
export function withPrincipal(tokens: Token[], post: Post, owned: (i: number) => boolean): Post {
  const the = post.first - 1;
  if (tokens[the]?.lower !== 'the' || !/^(?:to|of|for)$/.test(tokens[the - 1]?.lower ?? '')) return post;
  for (let head = the - 2; head >= 0 && head > the - 8; head--) {
    if (owned(head) || tokens[head]!.pos === 'VERB') return post;
    if (!isSingularPost(tokens[head]!) && !/^assistant$/i.test(tokens[head]!.text)) continue;
    if (postComplementEnd(tokens, head) < post.last && head !== the - 2) return post;
    // 'Representative | of the Chair | of the Board and Head of Mission': served in turn.
    return withPrincipal(tokens, extendLeft(tokens, head, post.last, owned), owned);
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
  if (/^(?:vice|rear)$/.test(tokens[i]!.lower) && /^(?:admiral|adm\.?|marshal)$/.test(tokens[i + 1]?.lower ?? '')) return true;
  // 'Air Chief Marshal', 'Air Vice-Marshal'
  if (/^(?:air|chief|vice)$/.test(tokens[i]!.lower) && isAirRank(tokens, i)) return true;
  return (
    isRank(tokens[i]!) &&
    !(
      tokens[i]!.lower === 'general' &&
      /^(?:secretary|director|attorney|consul|inspector|auditor|solicitor|surgeon|governor|comptroller|prosecutor|commissioner|registrar|accountant)$/.test(
        wordBefore(tokens, i),
      )
    ) &&
    !(tokens[i]!.lower === 'commander')
  );
}

const isAirRank = (tokens: readonly Token[], i: number): boolean =>
  /^(?:air )?(?:(?:chief |vice[ -]+)?marshal|commodore)\b/.test(
    tokens
      .slice(i, i + 4)
      .map((t) => t.lower)
      .join(' '),
  ) &&
  (tokens[i]!.lower === 'air' || tokens[i - 1]?.lower === 'air');

/** The word before token `i`, a hyphen between them left out: 'secretary' for 'Secretary-General' and 'Secretary General'. */
const wordBefore = (tokens: readonly Token[], i: number): string => tokens[tokens[i - 1]?.text === '-' ? i - 2 : i - 1]?.lower ?? '';

/** The ranks right before token `before`, as a post. */
export function rankBefore(tokens: Token[], before: number): Post | undefined {
  const first = courtesyStart(tokens, before);
  const head = tokens.findLastIndex((t, i) => i >= first && i < before && isRank(t));
  return head >= 0 ? { first, last: before - 1, head } : undefined;
}

/**
 * Where the bracket behind a rank or title opens that closes at `close`; else -1: 'Brig. Gen. | (ret.)', 'Major-General | (MG)',
 * 'Hon. | (Dr.)'.
 */
export function bracketStart(tokens: readonly Token[], close: number): number {
  if (tokens[close]?.text !== ')') return -1;
  const open = tokens[close - 2]?.text === '(' ? close - 2 : tokens[close - 3]?.text === '(' ? close - 3 : -1;
  if (open <= 0) return -1;
  const [before, inside] = [tokens[open - 1]!, tokens[open + 1]!];
  const isTitle = isHonorific(before) || isSingularPost(before) || /^[A-Z][a-z]{1,4}\.$/.test(before.text);
  if (isHonorific(inside) && (isTitle || isRank(before))) return open;
  const short = close === open + 2 && /^[A-Z]{2,4}$/.test(inside.text);
  return (isRank(before) || /^(?:judge|justice|ambassador)$/.test(before.lower)) &&
    (short || /^(?:ret|retd|ret'd|rtd|retired)\.?$/.test(inside.lower))
    ? open
    : -1;
}

/** How many tokens right before `at` say that the rank is of one retired: 'Rtd. | Brig.'. */
function retiredBefore(tokens: readonly Token[], at: number): number {
  const short = (i: number): boolean => /^(?:rtd|retd|ret)\.?$/.test(tokens[i]?.lower ?? '');
  return short(at - 1) ? 1 : tokens[at - 1]?.text === '.' && short(at - 2) ? 2 : 0;
}

/** First of the ranks right before token `before`, hyphens between them included ('Lieutenant-General'). */
export function courtesyStart(tokens: readonly Token[], before: number): number {
  const bracket = bracketStart(tokens, before - 1);
  let first = bracket > 0 ? bracket : before;
  for (;;) {
    if (first > 0 && isRankWord(tokens, first - 1)) first--;
    else if (first > 1 && isHyphen(tokens[first - 1]!) && isRankWord(tokens, first - 2) && first < before) first -= 2;
    else if (first < before && retiredBefore(tokens, first) > 0) first -= retiredBefore(tokens, first);
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
    if (owned(j) || isMonthOrDay(token) || /^(?:today|yesterday|tomorrow|tonight|earlier)$/.test(token.lower)) break;
    // 'received at Sund Palace | Dutch Prime Minister A B': where it was.
    if (/^(?:palace|castle|hall|airport|residence|villa)$/.test(token.lower) && isDemonym(next)) break;
    // 'was elected | President', against 'the newly elected President'
    if (/^(?:elected|appointed)$/.test(token.text) && tokens[j - 1] && /^(?:AUX|PROPN|PART)$/.test(tokens[j - 1]!.pos)) break;
    // 'a session under | Judge A B': the preposition is no part of the post.
    if (token.lower === 'under' && !isHyphen(next) && next.lower !== 'secretary') break;
    // 'the | de facto | Minister of Justice'
    if (token.lower === 'facto' && tokens[j - 1]?.lower === 'de') first = --j;
    else if (MODIFIERS.has(token.lower) && (/^[a-z]/.test(token.text) || j > 0 || isCapital(next))) first = j;
    else if (
      isCapital(token) &&
      token.pos !== 'DET' &&
      !(isHonorific(token) && !isRoyalBody(tokens, j)) &&
      !isPlainOpening(tokens, j) &&
      !HEADLINE_WORDS.has(token.lower) &&
      (!/^(?:ADP|SCONJ|VERB)$/.test(token.pos) || token.text === 'Under' || (j > 0 && /^[A-Z][a-z]+ing$/.test(token.text)))
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
      (joinsPosts(tokens, j, owned, acrossThe) ||
        joinsPlaces(tokens, j) ||
        joinsFields(tokens, j, owned) ||
        isFieldBefore(tokens, j, owned))
    )
      continue;
    // 'Foreign Affairs, | Trade and Defence Minister'
    else if (token.text === ',' && isFieldBefore(tokens, j, owned) && FIELDS.test(next.lower) && isListed(tokens, j, head)) continue;
    else if (/^(?:of|for|to|the|on)$/.test(token.lower) && isCapital(next) && !leadsToHolder(tokens, j) && insideName(tokens, j, owned))
      continue;
    // 'Special Envoy for Trade/Head of Mission A B': two posts of one person.
    else if (token.text === '/' && isCapital(next)) {
      const left = postBefore(tokens, j, owned);
      return left && left.last === j - 1 && isPostNounOf(tokens, left) ? { first: left.first, last, head } : { first, last, head };
    }
    // 'Chairperson-in-Office and Norland's Foreign Minister'
    else if (/^(?:in|at)$/.test(token.lower) && isHyphen(next) && tokens[j - 1] && isHyphen(tokens[j - 1]!)) continue;
    else if (/^[a-z]/.test(tokens[head]!.text) && isField(tokens, j, head)) first = j;
    else break;
  }
  return { first, last, head };
}

/** 'Royal | Court's adviser': part of a body's name, no form of address. */
const isRoyalBody = (tokens: readonly Token[], j: number): boolean =>
  tokens[j]!.lower === 'royal' && /^(?:court|palace|household|cabinet|commission|society|navy|academy)$/.test(tokens[j + 1]?.lower ?? '');

/** A post by its noun, not a rank alone. */
const isPostNounOf = (tokens: readonly Token[], { head }: Post): boolean => isSingularPost(tokens[head]!) && !isRank(tokens[head]!);

/** 'the Government of | Prime Minister A B', 'a call by the President to | Prime Minister C D': the post behind it is another's. */
function leadsToHolder(tokens: readonly Token[], j: number): boolean {
  const before = tokens[j - 1]?.lower ?? '';
  if (tokens[j]!.lower === 'of') return /^(?:government|cabinet|administration|delegation|party|coalition|family)$/.test(before);
  return tokens[j]!.lower === 'to' && /^(?:president|premier|chancellor|minister|king|queen|emir|sultan|prince)$/.test(before);
}

/** What somebody works at or leads, in small letters before the noun at `head`: 'team | leader', 'chief medical | officer', 'human rights | lawyer'. */
function isField(tokens: readonly Token[], j: number, head: number): boolean {
  const { pos, lower, lemma, text } = tokens[j]!;
  // 'anti-fraud | prosecutor'
  if (j === head - 1 && /^[a-z]+-[a-z]+$/.test(text) && /^(?:ADJ|NOUN)$/.test(pos)) return !/(?:ed|ing|old|time|term|known)$/.test(lower);
  if (head - j > 3 || !/^[a-z]{3,}$/.test(text) || /^(?:week|month|year|day|morning|today|time|now)$/.test(lower)) return false;
  // Taggers take it for a verb: 'talked to | head | teacher A B'.
  if (lower === 'head' && j === head - 1 && tokens[head + 1] && isCapital(tokens[head + 1]!)) return true;
  if (pos === 'NOUN') return lower === lemma || /^(?:rights|affairs|relations|operations|sports|arts|communications|sales)$/.test(lower);
  return pos === 'ADJ' && /(?:al|ic|an|ary|chief)$/.test(lower);
}

const isSingularAt = (tokens: readonly Token[], i: number): boolean => tokens[i] !== undefined && isSingularPost(tokens[i]!);

/** 'the Resident | and | Humanitarian Coordinator': left of 'and' one word of what describes the post, right behind the article. */
function joinsFields(tokens: Token[], and: number, owned: (i: number) => boolean): boolean {
  let j = and - 1;
  if (j < 0 || owned(j) || !isCapital(tokens[j]!) || isSingularPost(tokens[j]!)) return false;
  // 'the Ports Authority | and | Minister A B': a body before 'and' is no field, and 'Minister' needs none.
  if (isOrganisationNoun(tokens[j]!) || (isSingularAt(tokens, and + 1) && !isSingularAt(tokens, and + 2))) return false;
  if (!MODIFIERS.has(tokens[j]!.lower) && tokens[j]!.pos !== 'ADJ' && !commonWords.has(tokens[j]!.lower)) return false;
  while (j >= 0 && !owned(j) && isCapital(tokens[j]!) && !isSingularPost(tokens[j]!)) j--;
  return /^(?:the|a|an|its|his|her|their|our)$/.test(tokens[j]?.lower ?? '');
}

/** 'Trade | and | Industry Minister': right before the token stands what somebody may be in charge of. */
const isFieldBefore = (tokens: readonly Token[], i: number, owned: (k: number) => boolean): boolean =>
  i > 0 && !owned(i - 1) && isCapital(tokens[i - 1]!) && FIELDS.test(tokens[i - 1]!.lower) && FIELDS.test(tokens[i + 1]?.lower ?? '');

/** True when an 'and' stands behind the comma at `i` and before the post, and none but fields between. */
const isListed = (tokens: readonly Token[], i: number, head: number): boolean => {
  const between = tokens.slice(i + 1, head);
  return between.some((t) => t.lower === 'and') && between.every((t) => /^(?:and|,)$/.test(t.lower) || FIELDS.test(t.lower));
};

function isPlainOpening(tokens: Token[], j: number): boolean {
  // 'Under-Secretary-General A B said'
  if (tokens[j]!.lower === 'under' && tokens[j + 1] && (isHyphen(tokens[j + 1]!) || tokens[j + 1]!.lower === 'secretary')) return false;
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
    else if (!isCapital(token) && !/^(?:of|for|to|the|and|-|'|in)$/.test(token.lower)) break;
    if (token.lower === 'the' && !(/^(?:to|of|for)$/.test(tokens[j - 1]?.lower ?? '') && tokens[j - 2] && isCapital(tokens[j - 2]!))) break;
  }
  return sawPost && (acrossThe || tokens[j]?.lower !== 'the');
}

/** 'Baltic Sea | and | Arctic Coordinator': two places of the lists before one post, or one whose name has an 'and' of its own. */
function joinsPlaces(tokens: Token[], and: number): boolean {
  for (let k = Math.max(0, and - 4); k < and; k++) if (placeEnd(tokens, k) > and) return true;
  if (placeEnd(tokens, and + 1) < 0) return false;
  // 'South | and | Central Asia Envoy'
  if (/^(?:North|South|East|West|Central)(?:ern)?$/.test(tokens[and - 1]?.text ?? '') && placeEnd(tokens, and + 1) > and + 1) return true;
  for (let k = Math.max(0, and - 4); k < and; k++) if (placeEnd(tokens, k) === and - 1) return true;
  return false;
}

function insideName(tokens: Token[], j: number, owned: (i: number) => boolean): boolean {
  // 'at the College | the Chairperson': an article alone opens what follows.
  if (tokens[j]!.lower === 'the' && !/^(?:of|for|to|on)$/.test(tokens[j - 1]?.lower ?? '')) return false;
  for (let k = j - 1; k >= 0 && k > j - 4; k--) {
    const token = tokens[k]!;
    if (owned(k)) return false;
    // 'of the Secretary-General | for Norland and Head of Mission'
    if (token.lower === 'general' && /^(?:secretary|director|attorney|governor|consul)$/.test(wordBefore(tokens, k))) return true;
    if (isCapital(token)) return isSingularPost(token) || isOrganisationNoun(token) || FORM_OF_STATE.test(token.lower);
    if (!/^(?:of|for|the|to)$/.test(token.lower)) return false;
  }
  return false;
}

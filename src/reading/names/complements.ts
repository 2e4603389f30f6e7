import type { Token } from '../../model/reading.ts';
import { commonWords, isEnglishByEnding } from '../lexicon.ts';
import { firmEnd } from './firm-end.ts';
import { isGivenName } from './given-names.ts';
import { isMatterOfVerb } from './matter-of-verb.ts';
import { MODIFIERS } from './modifiers.ts';
import {
  insidePlace,
  isAcronym,
  isCapital,
  isDemonym,
  isDocumentNoun,
  isHonorific,
  isHyphen,
  isNameLike,
  isOrganisationNoun,
  isPlaceWord,
  isPostNoun,
  isRank,
  isSingularPost,
  isWithinName,
  placeEnd,
} from './shape.ts';

/** Words that stand before the name of a place. */
const LANDFORMS =
  /^(?:lake|mount|cape|fort|port|gulf|isle|north|south|east|west|northern|southern|eastern|western|upper|lower|central|greater|new|san|santa|saint|el|al)$/;

/** Posts of which there is one in a state: a place behind them is where their holder is. */
const OF_A_STATE = /^(?:minister|president|premier|chancellor|king|queen|emir|amir|sultan)$/;

const LINKS = new Set(['of', 'for', 'to', 'on', 'at', 'in', 'with']);

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
  // 'Supreme Allied Commander | Europe, A B'
  if (tokens[head]!.lower === 'commander' && isArea(tokens, end + 1)) return Math.max(end + 1, shortForm(tokens, end + 2));
  // 'editor | at large | of the Gazette'
  if (tokens[end + 1]?.lower === 'at' && tokens[end + 2]?.lower === 'large') end += 2;
  // 'Chief | Executive | of the Foundation'
  if (tokens[head]!.lower === 'chief' && tokens[end + 1]?.lower === 'executive') end++;
  end = diplomaticRankEnd(tokens, head, end);
  // 'Chargé d'Affaires | a.i.'
  if (/^a\.i\.?$/.test(tokens[end + 1]?.lower ?? '')) end++;
  else if (tokens[end + 1]?.lower === 'ad' && tokens[end + 2]?.lower === 'interim') end += 2;
  // 'Special Representative | (EUSR) | for the Lakes Region'
  const short = tokens[end + 1]?.text === '(' ? Math.max(shortForm(tokens, end + 1), fieldInBrackets(tokens, end + 1)) : -1;
  if (short > 0 && LINKS.has(tokens[short + 1]?.lower ?? '')) end = short;
  const unit = unitEnd(tokens, head, end);
  if (unit > 0) return unit;
  for (let links = 0; links < 4; links++) {
    const link = tokens[end + 1];
    if (!link || !LINKS.has(link.lower) || (links === 0 && isMatterOfVerb(tokens, head, end + 1))) break;
    // 'talks with the Foreign Minister | at A House': where, not of what.
    if (/^(?:at|in|on|to)$/.test(link.lower) && OF_A_STATE.test(tokens[head]!.lower)) break;
    const reached = Math.max(nounPhraseEnd(tokens, end + 2, link.lower), principalEnd(tokens, end + 1));
    if (reached < 0) break;
    end = firmEnd(tokens, head, reached);
  }
  return end;
}

/** Behind a commander: one plain word in capitals, closed by a mark. */
function isArea(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token !== undefined && isCapital(token) && !isNameLike(token) && !isRank(token) && /^[,(]$/.test(tokens[i + 1]?.text ?? '');
}

/** 'Ambassador | Extraordinary and Plenipotentiary', 'Envoy Extraordinary and Minister Plenipotentiary': adjectives behind the noun. */
function diplomaticRankEnd(tokens: readonly Token[], head: number, end: number): number {
  if (!/^(?:ambassador|envoy|minister|representative)$/.test(tokens[head]!.lower)) return end;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  if (lower(end + 1) === 'plenipotentiary') return end + 1;
  if (lower(end + 1) !== 'extraordinary') return end;
  if (!/^(?:and|&)$/.test(lower(end + 2))) return end + 1;
  if (lower(end + 3) === 'plenipotentiary') return end + 3;
  return /^(?:minister|ambassador)$/.test(lower(end + 3)) && lower(end + 4) === 'plenipotentiary' ? end + 4 : end + 1;
}

/**
 * 'Secretary | Economic Affairs Division | A B': the unit that a post is in, written right behind it without 'of'; a name must follow.
 * -1 when none does.
 */
function unitEnd(tokens: Token[], head: number, end: number): number {
  if (!/^(?:secretary|director|general|chairman|chairperson|commissioner|member)$/.test(tokens[head]!.lower) || !isCapital(tokens[head]!))
    return -1;
  for (let j = end + 1; j < tokens.length && j < end + 7; j++) {
    const token = tokens[j]!;
    if (/^(?:and|&)$/.test(token.lower) && j > end + 1) continue;
    if (!isCapital(token) || isNameLike(token) || isSingularPost(token) || isHonorific(token) || isPlaceWord(token)) return -1;
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(token.pos)) return -1;
    if (!UNITS.test(token.text)) continue;
    const next = tokens[j + 1];
    return j > end + 1 && next && (isNameLike(next) || isHonorific(next) || isRank(next)) ? j : -1;
  }
  return -1;
}

const UNITS = /^(?:Division|Ministry|Department|Commission|Authority|Bureau|Board|Directorate|Wing|Agency|Council|Secretariat)$/;

/** 'e-Governance': a small letter that belongs to the capital behind it. */
const isElectronic = (token: Token | undefined): boolean => token !== undefined && /^[ei]-[A-Z]/.test(token.text);

/** End of a noun phrase that can complete a post, starting at `i`; -1 when none starts there. */
function nounPhraseEnd(tokens: Token[], i: number, link: string): number {
  let j = i;
  if (tokens[j] && /^(?:the|his|her|its|their|a|an)$/.test(tokens[j]!.lower)) j = behindHowNew(tokens, j + 1);
  const start = j;
  const capital = tokens[j] && (isCapital(tokens[j]!) || /^\d/.test(tokens[j]!.text) || isElectronic(tokens[j])) && !isCourtesy(tokens, j);
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
        !(opensRegion(tokens, j) || insidePlace(tokens, j)) &&
        (isNameLike(token) || endsPlace(tokens, j)) &&
        (isNameLike(next) || (isNameLike(token) && isPlainFamilyName(tokens, j + 1)))
      )
        break;
      // 'Affairs | Hwang Min-ho'
      if (end === j - 1 && end >= start && isNameLike(token) && next && isSyllables(tokens, j + 1)) break;
      if (end === j - 1 && end >= start && isDoubtfulGivenName(tokens, j)) break;
      if (isWordOfBody(tokens, j) || isElectronic(token)) end = j;
      else if (end >= start && (isWithinName(tokens, j) || (isHyphen(token) && isWithinName(tokens, j + 1)))) continue;
      else if ((isHyphen(token) || token.lower === '&') && end === j - 1 && next && isCapital(next)) continue;
      else if (token.lower === "'s" && next && isWordOfBody(tokens, j + 1)) end = j;
      else if (token.lower === "'s" && end === j - 1 && plainGroupEnd(tokens, j + 1) > j) return plainGroupEnd(tokens, j + 1);
      // 'the Office | of His Majesty'
      else if (token.lower === 'of' && end >= start && isAddress(tokens, j + 1)) {
        end = j + 2;
        break;
      } else if (token.text === '(' && shortForm(tokens, j) > 0) {
        end = shortForm(tokens, j);
        j = end;
      } else if (/^(?:and|for|of|the)$/.test(token.lower) && end >= start && leadsOn(tokens, j)) continue;
      else if (token.text === ',' && end >= start && listEnd(tokens, j) > j) {
        end = listEnd(tokens, j);
        j = end;
      } else break;
    }
    return start > i ? commonNounEnd(tokens, end) : end;
  }
  if (link !== 'of' && link !== 'to') return fieldEnd(tokens, start, link);
  // 'leader of the opposition', 'head of the delegation of X', 'chief of staff'
  let end = -1;
  for (let most = start + 4; j < tokens.length && j < most; j++) {
    const token = tokens[j]!;
    if ((token.pos === 'NOUN' || token.pos === 'ADJ') && !isPostNoun(token)) {
      if (token.pos === 'NOUN') end = j;
    }
    // 'chairman of the project's panel of twelve'
    else if (token.lower === "'s" && end === j - 1 && end >= start) most = j + 4;
    else if (token.pos === 'NUM' && j === start && link === 'of' && /^[a-z]+$/.test(token.text) && tokens[j + 1]?.text === ',') return j;
    else break;
  }
  return end;
}

/**
 * 'adviser on | national security | Ana Lind', 'deputy mayor for | transport and housing | , Jan Berg': what a post in small letters is for,
 * in small letters too and with a name right behind it; -1 where none stands there ('envoy for talks in Sund').
 */
function fieldEnd(tokens: readonly Token[], start: number, link: string): number {
  const post = tokens[start - 2];
  if (!/^(?:on|for)$/.test(link) || tokens[start - 1]?.lower !== link || !/^[a-z]/.test(post?.text ?? '')) return -1;
  let j = start;
  while (j < start + 5 && /^[a-z-]{3,}$/.test(tokens[j]?.text ?? '') && (FIELD_TAGS.test(tokens[j]!.pos) || tokens[j]!.lower === 'and'))
    j++;
  const name = tokens[j]?.text === ',' ? j + 1 : j;
  const isField = j > start && tokens[j - 1]!.pos === 'NOUN' && !tokens.slice(start, j).some(isPostNoun);
  return isField && tokens[name] && isNameLike(tokens[name]!) && tokens[name + 1] && isNameLike(tokens[name + 1]!) ? j - 1 : -1;
}

const FIELD_TAGS = /^(?:ADJ|NOUN)$/;

/** 'of the | newly established | Centre': how new a body is, told before its name. */
function behindHowNew(tokens: readonly Token[], i: number): number {
  let j = i;
  while (j < i + 2 && HOW_NEW.test(tokens[j]?.text ?? '')) j++;
  return j > i && tokens[j] && isCapital(tokens[j]!) && !isSingularPost(tokens[j]!) ? j : i;
}

const HOW_NEW = /^(?:new|newly|future|former|recently|joint|[a-z]{3,12}ed)$/;

/** 'of the Dialogue's | technical working group': the noun for a team in small letters; -1 where none closes the words. */
function plainGroupEnd(tokens: readonly Token[], i: number): number {
  let j = i;
  while (j < i + 3 && /^(?:NOUN|ADJ|VERB)$/.test(tokens[j]?.pos ?? '') && /^[a-z]/.test(tokens[j]!.text) && !TEAM.test(tokens[j]!.lower))
    j++;
  return TEAM.test(tokens[j]?.lower ?? '') && !isPostNoun(tokens[j]!) ? j : -1;
}

const TEAM =
  /^(?:group|team|committee|board|panel|unit|secretariat|council|branch|wing|division|section|mission|delegation|office|operation|department|bureau|service|programme)$/;

/** 'His | Majesty', 'Her Royal Highness' */
const isAddress = (tokens: readonly Token[], i: number): boolean =>
  /^(?:his|her|their)$/.test(tokens[i]?.lower ?? '') && /^(?:majest(?:y|ies)|excellency|holiness)$/.test(tokens[i + 1]?.lower ?? '');

/** Nouns for a service or branch of a state. */
const SERVICE = /^(?:military|judiciary|opposition|police)$/;

/** 'spokesman for the Norlandic | navy', 'head of the OSCE | mission': the common noun that closes what the post is of; `end` when none does. */
function commonNounEnd(tokens: readonly Token[], end: number): number {
  if (end < 0) return end;
  const ofPlace = isPlaceWord(tokens[end]!) || insidePlace(tokens, end);
  let last = end;
  for (let j = end + 1; j < end + 4 && tokens[j]; j++) {
    const { pos, text } = tokens[j]!;
    if (!/^[a-z]{3,}$/.test(text) || !/^(?:NOUN|ADJ)$/.test(pos) || isPostNoun(tokens[j]!)) break;
    // 'the Norlandic | military', which taggers take for what describes something
    const service = SERVICE.test(text) && !/^(?:NOUN|PROPN)$/.test(tokens[j + 1]?.pos ?? '');
    if (service || (pos === 'NOUN' && (!ofPlace || isOrganisationNoun(tokens[j]!)))) last = j;
  }
  return last;
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

/**
 * 'Secretary to the Cabinet | Wellington Chirwa,': a word that is a place or only looks English, right behind a word of a body and before
 * one last unknown word, is a given name.
 */
export function isDoubtfulGivenName(tokens: readonly Token[], j: number): boolean {
  const [before, token, next, after] = [tokens[j - 1], tokens[j]!, tokens[j + 1], tokens[j + 2]];
  if (!isCapital(token) || !(isPlaceWord(token) || isEnglishByEnding(token.lower)) || insidePlace(tokens, j)) return false;
  if (!before || !isCapital(before) || isPlaceWord(before) || isDemonym(before)) return false;
  return Boolean(next && isNameLike(next) && !isPlaceWord(next) && (!after || !isCapital(after)));
}

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

/** End of a field in brackets, 'Vice President | (Public Works) | of the Bank', that opens at `open`; -1 when there is none. */
function fieldInBrackets(tokens: readonly Token[], open: number): number {
  for (let j = open + 1; j < tokens.length && j <= open + 6; j++) {
    const token = tokens[j]!;
    if (token.text === ')') return j > open + 1 ? j : -1;
    if (!(isCapital(token) && !isNameLike(token) && !isPlaceWord(token)) && !/^(?:and|&|of)$/.test(token.lower)) return -1;
  }
  return -1;
}

/** A capitalised word that can stand in the name of a ministry or body: not a personal name (two name-like words in a row, or one before a comma or verb). */
function isWordOfBody(tokens: Token[], j: number): boolean {
  const token = tokens[j]!;
  if (!isCapital(token) || isCourtesy(tokens, j)) return false;
  if (
    isRank(token) ||
    (/^(?:vice|rear)$/.test(token.lower) && tokens[j + 1] && /^(?:admiral|adm\.?|marshal)$/.test(tokens[j + 1]!.lower))
  ) {
    // 'Chief of General Staff | Lt. Gen. A B': ranks that lead to a name are the officer's.
    const next = tokens.slice(j + 1, j + 6).find((t) => !isRank(t) && !isHyphen(t));
    return Boolean(next && isCapital(next) && !isNameLike(next) && !isHonorific(next) && next.text.length > 2);
  }
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
  // 'Commander of Joint Force Command | Velsund, General A B': with a titled name behind the comma it is where the body is.
  if (previous && isCapital(previous) && isOrganisationNoun(previous) && next?.text === ',' && isTitle(tokens[j + 2])) return true;
  const opening = tokens[j - 2];
  if (previous && isNameLike(previous) && opening && /^(?:of|to|for|in|the)$/.test(opening.lower)) return endsPlain(tokens, j + 1);
  if (previous && isNameLike(previous) && opensRegion(tokens, j - 1)) return true;
  return false;
}

const isTitle = (token: Token | undefined): boolean => token !== undefined && isCapital(token) && (isRank(token) || isHonorific(token));

/** 'Governor of West | Loma Tarenga, A B': behind a point of the compass two unknown words up to a comma are a place. */
const opensRegion = (tokens: readonly Token[], j: number): boolean =>
  tokens[j - 1] !== undefined &&
  isCapital(tokens[j - 1]!) &&
  LANDFORMS.test(tokens[j - 1]!.lower) &&
  isNameLike(tokens[j]!) &&
  tokens[j + 1] !== undefined &&
  isNameLike(tokens[j + 1]!) &&
  tokens[j + 2]?.text === ',';

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

/**
 * The first word behind 'and' of a list that goes on behind the comma at `j`: 'Ports, | Roads, and | Rivers', 'Fisheries, | Aquatic and | Sea Resources';
 * `j` itself when none does. All its words are ordinary ones in capitals; an unknown one may stand alone before the 'and' when an ordinary one closes it.
 */
function listEnd(tokens: Token[], j: number): number {
  let and = -1;
  let unknown = 0;
  for (let k = j + 1; k < tokens.length && k < j + 14; k++) {
    const token = tokens[k]!;
    if (token.lower === 'and') {
      if (and >= 0) return j;
      and = k;
      continue;
    }
    // 'Head of Division for Kenya, Uganda | and the | Lakes'
    if ((token.text === ',' && and < 0) || (token.lower === 'the' && and === k - 1)) continue;
    if (!isCapital(token) || isHonorific(token) || isRank(token) || isSingularPost(token) || isAcronym(token)) return j;
    if (and >= 0)
      return (!isNameLike(token) || isPlaceWord(token) || insidePlace(tokens, k)) && !isPostAhead(tokens, k) && !isPostAhead(tokens, j + 1)
        ? k
        : j;
    if (!isNameLike(token) || insidePlace(tokens, k)) continue;
    if (++unknown > 1 || !/^(?:and|,)$/.test(tokens[k + 1]?.lower ?? '')) return j;
  }
  return j;
}

/** A word of courtesy; but 'Royal' in 'the Royal Office' is none. */
const isCourtesy = (tokens: readonly Token[], j: number): boolean =>
  isHonorific(tokens[j]!) && !(tokens[j]!.lower === 'royal' && !/^(?:highness|highnesses)$/.test(tokens[j + 1]?.lower ?? ''));

/** True when the capitalised run at `k` holds a post noun: then it starts another post. */
function isPostAhead(tokens: Token[], k: number): boolean {
  for (let i = k; i < tokens.length && i < k + 6; i++) {
    const token = tokens[i]!;
    if (isSingularPost(token) && !isOrganisationNoun(token)) return true;
    if (!isCapital(token) && !isHyphen(token)) return false;
  }
  return false;
}

import type { Token } from '../../model/reading.ts';
import { acronyms, demonyms, isVocabulary, sayingVerbs } from '../lexicon.ts';
import {
  afterDefinitePost,
  afterDescription,
  afterPostComplement,
  inRowOfHolders,
  isGivenPost,
  isKinOrPeer,
  opensListOfPeople,
  startsPost,
  takesPost,
} from './beside-posts.ts';
import { isDoubtfulGivenName } from './complements.ts';
import { isGivenName } from './given-names.ts';
import { holdersByLand } from './holders-by-land.ts';
import { isNamesakeMet, meets } from './met-people.ts';
import { nameEnd } from './name-end.ts';
import { closesWithPlainWord, isDayAsName, isFamilyNameFirst, isFiniteVerb } from './plain-names.ts';
import { bracketStart, malayTitleAt, malayTitleStart } from './posts.ts';
import {
  insidePlace,
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
  isShortPost,
  isSingularPost,
  isSuffix,
} from './shape.ts';

/** A person's name in a sentence: token indexes, inclusive. */
export interface PersonName {
  first: number;
  last: number;
}

/**
 * Finds the names of people in a sentence. A name is a run of name-like words (with particles, initials,
 * hyphens and suffixes) that something shows to be a person's: a courtesy word, rank or post before it, a post
 * after it, a verb of saying beside it, or the same words shown so elsewhere in the release (`known`, lower-case words).
 */
export function findPeople(tokens: Token[], known: ReadonlySet<string>): PersonName[] {
  const people: PersonName[] = [];
  const listed = holdersByLand(tokens).flatMap((list) => list.holders.map(({ name }) => name));
  for (let i = 0; i < tokens.length; i++) {
    const found = listed.find((name) => name.first === i) ?? personAt(tokens, i, known);
    if (!found) continue;
    people.push(found);
    i = found.last;
  }
  return people;
}

/** 'Ambassador to Mongolia | Douglas Pettibone': a given name that is also a place, behind the place that the post is for. */
function namesakeOfPlace(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  return Boolean(
    token &&
      before &&
      isPlaceWord(token) &&
      isGivenName(token.lower) &&
      isPlaceWord(before) &&
      !insidePlace(tokens, i) &&
      afterPostComplement(tokens, i),
  );
}

function personAt(tokens: Token[], i: number, known: ReadonlySet<string>): PersonName | undefined {
  const token = tokens[i]!;
  if (!isCapital(token) && !isParticle(token)) return undefined;
  const before = tokens[i - 1];
  if (insidePlace(tokens, i)) return undefined;
  if (malayTitleAt(tokens, i)) return undefined;
  // 'Sri Lankan officials'
  if (tokens[i + 1] && isDemonymOfTwo(token, tokens[i + 1]!)) return undefined;
  // After 'Mr.' any capitalised word is a name, even 'Price'.
  if (
    before &&
    (isHonorific(before) || malayTitleStart(tokens, i) < i) &&
    isCapital(token) &&
    !insidePlace(tokens, i - 1) &&
    !/^(?:royal|right|rt|his|her|their|the)$/.test(before.lower) &&
    !isHonorific(token) &&
    !isRank(token) &&
    (!isAcronym(token) || isFamilyNameInCapitals(token) || opensWithInitials(tokens, i)) &&
    (!isPostNoun(token) || namedLikePost(tokens, i)) &&
    !describesPost(tokens, i)
  ) {
    return { first: i, last: nameEnd(tokens, i, true) };
  }
  if (!startsName(tokens, i)) {
    const vocabularyName =
      before &&
      isCapital(token) &&
      !isPostNoun(token) &&
      (known.has(token.lower) || isFamilyNameFirst(tokens, i)) &&
      (isSingularPost(before) || isRank(before)) &&
      isCapital(before);
    // 'Power said', where the text has 'Administrator Laura Power' as well.
    const says = tokens[i + 1];
    if (
      isCapital(token) &&
      !isPostNoun(token) &&
      known.has(token.lower) &&
      says?.pos === 'VERB' &&
      sayingVerbs.has(says.lemma) &&
      /ed$|^(?:said|told)$/.test(says.lower)
    )
      return { first: i, last: i };
    if (isNamesakeMet(tokens, i)) return { first: i, last: nameEnd(tokens, i + 1, false) };
    return vocabularyName ? { first: i, last: nameEnd(tokens, i, false) } : undefined;
  }
  if (isNameOfSyllables(tokens, i)) return { first: i, last: i + 3 };
  const last = nameEnd(tokens, i, false);
  const words = last - i + 1;
  const after = tokens[last + 1];
  // 'Harald Stone, Ministry Spokesperson': an ordinary word as family name, when a post follows the comma.
  if (
    words === 1 &&
    after &&
    isCapital(after) &&
    !isPostNoun(after) &&
    !isOrganisationNoun(after) &&
    !isDocumentNoun(after) &&
    !isAcronym(after) &&
    !isPlaceWord(after) &&
    tokens[last + 2]?.text === ',' &&
    startsPost(tokens, last + 3) &&
    !(before && /^[A-Z]/.test(before.text)) &&
    !isOfPost(tokens, i)
  )
    return { first: i, last: last + 1 };
  if (closesWithPlainWord(tokens, i, last)) return { first: i, last: last + 1 };
  if (before && (isRank(before) || bracketStart(tokens, i - 1) > 0)) return { first: i, last };
  if (before && /^(?:named|nicknamed)$/.test(before.lower)) return { first: i, last };
  // 'a three-member | Eminent Persons Group'
  const counted = tokens[i - 2] !== undefined && isHyphen(tokens[i - 2]!) && /^(?:member|man|person|nation)$/.test(before?.lower ?? '');
  if (before && isSingularPost(before) && !counted && !partOfLongerName(tokens, last)) return { first: i, last };
  if (words >= 2 && (isGivenPost(tokens, i, last) || takesPost(tokens, i, last))) return { first: i, last };
  const peer = before?.text === ',' && (!after || /^(?:[,.;:)]|who)$/.test(after.lower)) ? i - 2 : i - 1;
  if (words >= 2 && peer >= 0 && isKinOrPeer(tokens, peer) && !partOfLongerName(tokens, last)) return { first: i, last };
  if (before && isPostNoun(before) && isCapital(before) && (tokens[last + 1]?.lower === 'and' || tokens[last + 1]?.text === ','))
    return { first: i, last };
  // 'PM | A B', 'SRSG C D'
  if (before && isShortPost(tokens, i - 1) && (words >= 2 || /^[pf]m$/.test(before.lower)) && !partOfLongerName(tokens, last))
    return { first: i, last };
  // 'senators | A B and C D', 'members A B, C D and E F'
  if (words >= 2 && before && opensListOfPeople(before, after, tokens[last + 2]) && !partOfLongerName(tokens, last))
    return { first: i, last };
  // 'Ambassadors A B of Norland and C D'
  if (words >= 2 && before && isPostNoun(before) && isCapital(before) && !partOfLongerName(tokens, last)) return { first: i, last };
  if (words >= 2 && after && inRowOfHolders(tokens, i, last)) return { first: i, last };
  if (afterPostComplement(tokens, i) && !(words === 1 && (closesBody(tokens, i) || isBodyOfPost(tokens, i)))) return { first: i, last };
  if (words >= 2 && (opensWithGivenName(tokens, i, last) || isNameBehindInitials(tokens, i, last))) return { first: i, last };
  if (
    words >= 2 &&
    before &&
    /^(?:from|to)$/.test(before.lower) &&
    isPassedOn(tokens, i - 1) &&
    isGivenName(token.lower) &&
    !isPlaceWord(token)
  )
    return { first: i, last };
  const afterPreposition = before && /^(?:in|at|near|to|from|of|for|on|the)$/.test(before.lower);
  if (afterPreposition) return words >= 1 && knownName(tokens, i, last, known) ? { first: i, last } : undefined;
  if (
    words >= 2 &&
    before?.text === ',' &&
    (!after || /^(?:[,.;:)]|and|of|who|would|will|has|had|said|called|told)$/.test(after.text)) &&
    (afterPostComplement(tokens, i - 1) || afterDefinitePost(tokens, i - 1) || afterDescription(tokens, i - 1))
  )
    return { first: i, last };
  if (words >= 2 && after?.text === ',' && startsPost(tokens, last + 2)) return { first: i, last };
  if (words >= 2 && after?.text === '(' && startsPost(tokens, last + 2)) return { first: i, last };
  if (words >= 2 && after && after.pos === 'VERB' && sayingVerbs.has(after.lemma)) return { first: i, last };
  if (words >= 2 && before && before.pos === 'VERB' && sayingVerbs.has(before.lemma) && /[",]/.test(tokens[i - 2]?.text ?? ''))
    return { first: i, last };
  if (words >= 2 && meets(tokens, i, last) && !partOfLongerName(tokens, last)) return { first: i, last };
  return knownName(tokens, i, last, known) ? { first: i, last } : undefined;
}

/** 'Lau Siu-lai', 'Kwok Ka-ki': a family name and a given one of two syllables, which no place and no ordinary word is written like. */
function isNameOfSyllables(tokens: Token[], i: number): boolean {
  const [given, hyphen, second, after] = [tokens[i + 1], tokens[i + 2], tokens[i + 3], tokens[i + 4]];
  if (!given || !hyphen || !second || !isHyphen(hyphen) || isHyphen(given) || isPlaceWord(given)) return false;
  if (
    given.end !== hyphen.start ||
    hyphen.end !== second.start ||
    !/^[A-Z][a-z]{1,5}$/.test(given.text) ||
    !/^[a-z]{1,6}$/.test(second.text)
  )
    return false;
  if (tokens[i - 1] && (isCapital(tokens[i - 1]!) || isHyphen(tokens[i - 1]!)) && i > 1) return false;
  if (isVocabulary(given.lower) && isVocabulary(second.lower)) return false;
  return !NO_SYLLABLE.test(second.lower) && !(after && (isHyphen(after) || (isCapital(after) && isOrganisationNoun(after))));
}

/** What follows a hyphen in words that describe: 'Lund-led'. */
const NO_SYLLABLE =
  /^(?:led|based|born|made|run|held|wide|style|like|level|only|free|era|area|type|owned|aged|to|by|in|on|of|and|en|sur|les|am|an|der|y)$/;

/** 'the Chairman of the Centre for Marine | Disorders says': the plural of an ordinary word closes the name of a body rather than being somebody. */
function closesBody(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  return isCapital(tokens[i - 1]!) && /[^s]s$/.test(lower) && ENGLISH_PLURAL.test(lower);
}

/** 'the Speaker of the State | Hural, A B', 'the Commander of Operation | Alba, Major General A B': the name of the holder follows that of the body. */
function isBodyOfPost(tokens: Token[], i: number): boolean {
  const [comma, next, after] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  if (comma?.text !== ',' || !next || !isCapital(tokens[i - 1]!)) return false;
  if (!isHonorific(next) && !isRank(next) && !(isNameLike(next) && after && isNameLike(after))) return false;
  // Behind 'the', the post and what it is of stand together.
  for (let j = i - 1; j > Math.max(0, i - 16); j--)
    if (isSingularPost(tokens[j]!)) {
      while (j > 0 && isCapital(tokens[j - 1]!)) j--;
      return /^(?:the|its|his|her|their|our|'s)$/.test(tokens[j - 1]?.lower ?? '');
    }
  return false;
}

const ENGLISH_PLURAL = /(?:er|or|ist|ian|ice|ure|ing|ent|ant|age|ism|eam|ic|tic)s$/;

/** 'took over as head | from', 'handed the post | to', 'spoke | to': what stands behind is somebody, where it reads like a name. */
const isPassedOn = (tokens: Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 9), at)
    .some((t) => /^(?:take|hand|speak|talk|write|letter|message|pass|listen|condolence)s?$/.test(t.lemma));

/** 'Anton Lund': a given name and more, where nothing says that it is a place's, a ship's or a body's. */
function opensWithGivenName(tokens: Token[], first: number, last: number): boolean {
  const token = tokens[first]!;
  if (!isNameLike(token) || !isGivenName(token.lower) || isHyphen(tokens[first + 1]!) || partOfLongerName(tokens, last)) return false;
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (after && (isOrganisationNoun(after) || isDocumentNoun(after) || (isCapital(after) && !isHonorific(after) && !isRank(after))))
    return false;
  if (!before) return true;
  if (
    /^(?:in|at|near|on|to|from|the|aboard|around|across|between|outside|over|into|off|along|through|throughout|toward|towards|via|inside|within|beyond|named|called)$/.test(
      before.lower,
    ) ||
    (isHyphen(before) && before.end === token.start) ||
    isCapital(before)
  )
    return false;
  return before.pos !== 'NOUN' && before.pos !== 'ADJ';
}

function knownName(tokens: Token[], first: number, last: number, known: ReadonlySet<string>): boolean {
  const all = tokens.slice(first, last + 1).filter((t) => !isHyphen(t) && !isInitial(t));
  const surname = all.findLast((t) => !isSuffix(t));
  // 'Aino Berg', where the text has 'Ms. Berg' as well: the family name tells.
  const named =
    all.length > 1 &&
    all.length < 4 &&
    surname !== undefined &&
    isNameLike(surname) &&
    all.every((t) => isNameLike(t) || isParticle(t) || isSuffix(t));
  return (
    all.every((t) => known.has(t.lower) || isParticle(t) || isSuffix(t) || named) &&
    all.some((t) => known.has(t.lower) && (!named || t === surname || known.has(surname.lower)))
  );
}

/** 'the Hon'ble | Foreign Minister': an ordinary word in capitals that leads to a post. */
function describesPost(tokens: Token[], i: number): boolean {
  for (let j = i; j < i + 4 && tokens[j] && isCapital(tokens[j]!) && !isNameLike(tokens[j]!); j++)
    if (j > i && isSingularPost(tokens[j]!)) return true;
  return false;
}

/** 'Mr. A.K.M. | Faruq' */
const opensWithInitials = (tokens: Token[], i: number): boolean =>
  isInitial(tokens[i]!) && tokens[i + 1] !== undefined && isNameLike(tokens[i + 1]!);

/** 'B.J. Tamba': two initials or more without a space and a name, that goes on with nothing and stands behind no article. */
const isNameBehindInitials = (tokens: Token[], first: number, last: number): boolean =>
  opensWithInitials(tokens, first) &&
  tokens[first]!.text.length > 3 &&
  tokens[first - 1]?.lower !== 'the' &&
  !(tokens[last + 1] && isCapital(tokens[last + 1]!) && !isHonorific(tokens[last + 1]!));

/** 'Dr. King Al Rawi': a word that is also a post, right after a plain courtesy word and before more of the name. */
function namedLikePost(tokens: Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    /^(?:dr|mr|mrs|ms|sheikh|prof)\.?$/.test(tokens[i - 1]!.lower) &&
    Boolean(!next || isNameLike(next) || isParticle(next) || !isCapital(next)) &&
    next?.lower !== 'of'
  );
}

/** A name starts at a name-like word, or at a particle or initial that one follows. */
function startsName(tokens: Token[], i: number): boolean {
  const token = tokens[i]!;
  if (isNameLike(token))
    return !(
      tokens[i - 1] &&
      isHyphen(tokens[i - 1]!) &&
      tokens[i - 2] &&
      /^[A-Z]/.test(tokens[i - 2]!.text) &&
      !isParticle(tokens[i - 2]!)
    );
  const next = tokens[i + 1];
  if (!next) return false;
  if (isNameLike(next) && (namesakeOfPlace(tokens, i) || isPlainGivenName(tokens, i))) return true;
  if (isDoubtfulGivenName(tokens, i) && afterPostComplement(tokens, i)) return true;
  if (isParticle(token) && isCapital(token) && isNameLike(next)) return true;
  if (isParticle(token) && isHyphen(next) && tokens[i + 2] && isNameLike(tokens[i + 2]!)) return true;
  if (isInitial(token) && (isNameLike(next) || (isInitial(next) && tokens[i + 2] && isNameLike(tokens[i + 2]!)))) return true;
  const before = tokens[i - 1];
  // 'Foreign Minister WANG Jun'
  if (before && isSingularPost(before) && isFamilyNameInCapitals(token) && isNameLike(next)) return true;
  // A given name that is also an ordinary word or a place ('Rich Lund', 'Jordan Ferris') after a post.
  return Boolean(
    before &&
      isCapital(token) &&
      (isSingularPost(before) || isRank(before)) &&
      isNameLike(next) &&
      (isGivenName(token.lower) || isPlaceWord(token) || isFullRank(tokens, i - 1) || isDayAsName(before, token)) &&
      (!isFiniteVerb(token) || (isFullRank(tokens, i - 1) && !/(?:s|ed)$/.test(token.lower))) &&
      !isPostNoun(token) &&
      !isRank(token) &&
      !isHonorific(token) &&
      (!isMonthOrDay(token) || isDayAsName(before, token)) &&
      !isAcronym(token),
  );
}

/** 'Lieutenant General | Ward Lund', 'Colonel | Price Berg': a rank that opens no name of a body, unlike 'General' and 'Commander' alone. */
const isFullRank = (tokens: readonly Token[], at: number): boolean =>
  isRank(tokens[at]!) &&
  (/^(?:colonel|captain|lieutenant|admiral|brigadier|sergeant|corporal)$/.test(tokens[at]!.lower) ||
    (at > 0 && isRank(tokens[at - 1]!) && isCapital(tokens[at - 1]!)));

/** 'the Envoy for | Harvest Affairs, Ambassador A B': what a post is for, and no name. */
const isOfPost = (tokens: readonly Token[], i: number): boolean =>
  /^(?:for|of|on)$/.test(tokens[i - 1]?.lower ?? '') && tokens[i - 2] !== undefined && isSingularPost(tokens[i - 2]!);

/** 'the Commissioner for Energy, | Grace Lund-Moe,': a first name that is an ordinary word too, behind a post and its comma. */
const isPlainGivenName = (tokens: Token[], i: number): boolean =>
  tokens[i - 1]?.text === ',' &&
  isCapital(tokens[i]!) &&
  isGivenName(tokens[i]!.lower) &&
  !isPlaceWord(tokens[i]!) &&
  !isOrganisationNoun(tokens[i]!) &&
  !isPostNoun(tokens[i]!) &&
  !isRank(tokens[i]!) &&
  !isHonorific(tokens[i]!) &&
  !isMonthOrDay(tokens[i]!) &&
  (afterPostComplement(tokens, i - 1) || afterDefinitePost(tokens, i - 1));

const isDemonymOfTwo = (a: Token, b: Token): boolean =>
  isCapital(b) && demonymOpeners.has(a.lower) && demonyms.has(`${a.lower} ${b.lower}`);

/** First words of the nationalities of several words. */
const demonymOpeners = new Set([...demonyms.keys()].flatMap((key) => (key.includes(' ') ? [key.split(' ')[0]!] : [])));

/** A family name in capitals before or behind the given one: no known short form, and it can be spoken. */
const isFamilyNameInCapitals = ({ text, lower }: Token): boolean =>
  /^[A-Z]{2,}$/.test(text) && /[AEIOUY]/.test(text) && !acronyms.has(lower) && !/^(?:UN|EU|US|UK|PM|MP)$/.test(text);

/** 'President Harald Lund Foundation': the name belongs to something else. */
function partOfLongerName(tokens: Token[], last: number): boolean {
  const kind =
    /^(?:Central|General|Memorial|International|National|District|Regional|Public|Primary|Secondary|Children|Reference|Research|Teaching|Training)$/.test(
      tokens[last + 1]?.text ?? '',
    );
  const after = tokens[kind ? last + 2 : last + 1];
  return Boolean(
    after &&
      isCapital(after) &&
      !isHonorific(after) &&
      !isRank(after) &&
      /^(?:Foundation|Institute|Airport|Centre|Center|University|Agreement|Initiative|Award|Prize|Summit|Hospital|School|Library|Museum|Stadium|Bridge|Clinic|College|Academy|Barracks|Laboratory|Trust|Theatre)$/.test(
        after.text,
      ),
  );
}

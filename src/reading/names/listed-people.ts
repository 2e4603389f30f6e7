import type { Token } from '../../model/reading.ts';
import type { PersonName } from './people.ts';
import {
  isCapital,
  isDocumentNoun,
  isHonorific,
  isHyphen,
  isNameLike,
  isOrganisationNoun,
  isParticle,
  isPlaceWord,
  isPostNoun,
  isSingularPost,
} from './shape.ts';

/**
 * Adds the one name of a list of people that nothing shows to be a person's: 'members Ida Holm, | Vytas Kalnis | and Dario Umbras'. It fills
 * all between two people, and the list has an 'and' right behind it or at its end; a body set behind a name ('Ida Holm, Nordlys Sund, and
 * Paul Weiss') has a comma on both sides.
 */
export function withListed(tokens: readonly Token[], people: readonly PersonName[]): PersonName[] {
  const out: PersonName[] = [];
  /** Whether the list that the last of those found is in opens with a post in the plural. */
  let isOfPosts = false;
  for (const [k, person] of people.entries()) {
    const before = out.at(-1);
    const goesOn = before !== undefined && tokens.slice(before.last + 1, person.first).every((t) => /^(?:,|and)$/.test(t.lower));
    isOfPosts = (isOfPosts && goesOn) || opensWithPosts(tokens, person.first);
    out.push(person);
    const closing = isOfPosts ? lastOfPosts(tokens, person) : undefined;
    if (closing && !people.some((p) => p.first <= closing.last && closing.first <= p.last)) out.push(closing);
    const next = people[k + 1];
    if (!next || tokens[person.last + 1]?.text !== ',') continue;
    const joint = tokens[next.first - 1];
    const joined =
      joint?.lower === 'and' || (joint?.text === ',' && tokens[next.last + 1]?.lower === 'and' && people[k + 2]?.first === next.last + 2);
    const [first, last] = [person.last + 2, next.first - 2];
    if (joined && isPlainName(tokens.slice(first, last + 1))) out.push({ first, last });
  }
  return out;
}

const opensWithPosts = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 1];
  return before !== undefined && isPostNoun(before) && !isSingularPost(before) && before.lower.endsWith('s');
};

/** 'Ambassadors Ida Holm | and | Vytas Kalnis | met': the name that closes such a list. */
function lastOfPosts(tokens: readonly Token[], { last }: PersonName): PersonName | undefined {
  const and = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  if (tokens[and]?.lower !== 'and') return undefined;
  let end = and;
  while (tokens[end + 1] && (isCapital(tokens[end + 1]!) || isParticle(tokens[end + 1]!))) end++;
  return isPlainName(tokens.slice(and + 1, end + 1)) && !isHyphen(tokens[end + 1] ?? tokens[end]!)
    ? { first: and + 1, last: end }
    : undefined;
}

const ONE_NAME = /^(?:archbishop|bishop|patriarch|catholicos|primate|pope|king|queen|emir|sultan|mufti|imam|abbot)$/;

/** Adds those who bear one name behind a post of the church or a throne and its comma: 'the Archbishop of Norland, | Serafim,'. */
export function withSingleNames(tokens: readonly Token[], people: readonly PersonName[]): PersonName[] {
  const more: PersonName[] = [];
  for (let head = 0; head < tokens.length - 4; head++) {
    if (!ONE_NAME.test(tokens[head]!.lower) || !isCapital(tokens[head]!) || tokens[head + 1]!.lower !== 'of') continue;
    let at = head + 2;
    while (at < head + 8 && tokens[at] && (isCapital(tokens[at]!) || /^(?:of|the|and|all)$/.test(tokens[at]!.lower))) at++;
    const name = tokens[at + 1];
    if (at === head + 2 || tokens[at]?.text !== ',' || !name || !isNameLike(name) || isPlaceWord(name)) continue;
    if (!/^(?:[,.;)]|and)$/.test(tokens[at + 2]?.text ?? '.')) continue;
    if (!people.some((p) => p.first <= at + 1 && at + 1 <= p.last)) more.push({ first: at + 1, last: at + 1 });
  }
  return more.length === 0 ? [...people] : [...people, ...more].sort((a, b) => a.first - b.first);
}

/** Two to four words that all can be those of a name and no others. */
const isPlainName = (words: readonly Token[]): boolean =>
  words.length >= 2 &&
  words.length <= 4 &&
  isNameLike(words[0]!) &&
  isNameLike(words.at(-1)!) &&
  words.every(
    (t) =>
      isParticle(t) || (isCapital(t) && isNameLike(t) && !isOrganisationNoun(t) && !isDocumentNoun(t) && !isPostNoun(t) && !isHonorific(t)),
  );

import type { Token } from '../../model/reading.ts';
import { demonyms, peopleNouns } from '../lexicon.ts';
import { postComplementEnd } from './complements.ts';
import { isGivenName } from './given-names.ts';
import { isCapital, isOrganisationNoun, isPlaceWord, isPostNoun, isSingularPost } from './shape.ts';

/** 'The Envoys of the Troika, | A B (Norland) and C D (Velsund)': an item of the list behind a post in the plural. */
function inListOfPosts(tokens: Token[], i: number): boolean {
  if (!/^(?:,|:|-|–|—|and|;)$/.test(tokens[i - 1]?.lower ?? '')) return false;
  for (let k = i - 2; k >= 0 && k > i - 30; k--) {
    const token = tokens[k]!;
    if (isPostNoun(token) && !isSingularPost(token)) return true;
    if (/^(?:VERB|AUX|PRON)$/.test(token.pos) || /^[.;"]$/.test(token.text)) return false;
  }
  return false;
}

/** One of a row of names behind a post in the plural. */
export const inRowOfHolders = (tokens: Token[], first: number, last: number): boolean =>
  (/^(?:\(|of)$/.test(tokens[last + 1]?.lower ?? '') && inListOfPosts(tokens, first)) || inPairOfHolders(tokens, first, last);

/** 'their foreign ministers, | A B | and | C D |, met': one of two names between commas right behind a definite post in the plural. */
function inPairOfHolders(tokens: readonly Token[], first: number, last: number): boolean {
  const isWord = (t: Token | undefined): boolean =>
    t !== undefined && /^[A-Z][\p{L}’'-]+$/u.test(t.text) && !isOrganisationNoun(t) && (!isPlaceWord(t) || isGivenName(t.lower));
  if (!tokens.slice(first, last + 1).every(isWord)) return false;
  const close = (i: number): boolean => /^[,.;)]$/.test(tokens[i]?.text ?? '.');
  const isBehindPost = (comma: number): boolean =>
    tokens[comma]?.text === ',' &&
    tokens[comma - 1] !== undefined &&
    isPostNoun(tokens[comma - 1]!) &&
    !isSingularPost(tokens[comma - 1]!) &&
    tokens.slice(Math.max(0, comma - 6), comma - 1).some((t) => /^(?:the|their|its|his|her|our|two|both)$/.test(t.lower));
  if (isBehindPost(first - 1))
    return tokens[last + 1]?.lower === 'and' && [2, 3].every((k) => isWord(tokens[last + k])) && (close(last + 4) || close(last + 5));
  if (tokens[first - 1]?.lower !== 'and' || !close(last + 1)) return false;
  const comma = tokens.findLastIndex((t, k) => k < first - 2 && t.text === ',');
  return first - comma < 6 && isBehindPost(comma) && tokens.slice(comma + 1, first - 1).every(isWord);
}

/** True when a definite post ends right before token `i`: 'the Chief Inspector | , A B', 'Its Managing Director | , A B'. */
export function afterDefinitePost(tokens: Token[], i: number): boolean {
  let head = i - 1;
  if (!tokens[head] || !isSingularPost(tokens[head]!)) return false;
  const capital = isCapital(tokens[head]!);
  while (head > 0 && (isCapital(tokens[head - 1]!) || (!capital && /^(?:ADJ|NOUN)$/.test(tokens[head - 1]!.pos)))) head--;
  const before = tokens[head - 1]?.lower ?? '';
  return /^(?:the|its|his|her|their|our|'s|')$/.test(before) || /^(?:Its|His|Her|Their|Our|The)$/.test(tokens[head]!.text);
}

/** True when a description of one person ends right before token `i`: 'the chief negotiator from P | , A B', 'his counterpart in Q | , C D'. */
export function afterDescription(tokens: Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 12; k--) {
    const token = tokens[k]!;
    if (/^[,.;:()"]$/.test(token.text) || token.pos === 'VERB' || token.pos === 'AUX') return false;
    if (isSingularPost(token) || token.lower === 'counterpart') return true;
  }
  return false;
}

/** True when the tokens just before `i` are the complement of a post: 'Minister of Energy | A B', 'Ambassador to France | C D'. */
export function afterPostComplement(tokens: Token[], i: number): boolean {
  for (let head = i - 2; head >= 0 && head >= i - 24; head--) {
    if (!isSingularPost(tokens[head]!)) continue;
    const end = postComplementEnd(tokens, head);
    if (end === i - 1 && end > head) return true;
  }
  return false;
}

/** True when a description of a post starts at `i`: 'the delegate of', 'Head of', 'former Minister'. */
export function startsPost(tokens: Token[], i: number): boolean {
  for (let j = i; j < i + 9 && j < tokens.length; j++) {
    const token = tokens[j]!;
    if (isPostNoun(token)) return true;
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PRON' || /^[,.;:"()]$/.test(token.text) || token.lower === 'and')
      return false;
  }
  return false;
}

/** 'her counterpart | A B', 'his colleague C D', 'the late Minister's widow E F': a noun for somebody by whom he is known, with whose he is. */
export const isKinOrPeer = (tokens: readonly Token[], at: number): boolean =>
  /^(?:counterpart|colleague|friend|homologue|predecessor|successor|wife|husband|spouse|widow|widower|son|daughter|brother|sister|mother|father)$/.test(
    tokens[at]!.lower,
  ) &&
  (tokens.slice(Math.max(0, at - 4), at).some((t) => /^(?:his|her|their|its|my|our|'s)$/.test(t.lower)) ||
    // 'talks with Norlandic | counterpart A B'
    (/^(?:counterpart|homologue)$/.test(tokens[at]!.lower) && demonyms.has(tokens[at - 1]?.lower ?? '')));

/** 'senators | A B and C D', 'officials A B, C D': a post or noun for people in the plural, and behind the name another one. */
export const opensListOfPeople = (before: Token, after: Token | undefined, next: Token | undefined): boolean =>
  before.pos === 'NOUN' &&
  !isCapital(before) &&
  before.lower.endsWith('s') &&
  ((isPostNoun(before) && !isSingularPost(before)) || peopleNouns.has(before.lower.slice(0, -1))) &&
  after !== undefined &&
  /^(?:,|and|&)$/.test(after.lower) &&
  next !== undefined &&
  isCapital(next) &&
  !isPlaceWord(next);

/** 'appointed | A B | as High Commissioner', 'will keep | C D | as Minister', 'replacing | E F,': who is given a post, has it or had it. */
export function isGivenPost(tokens: Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  if (isOrganisationNoun(tokens[last]!) || (tokens[last + 1] && isCapital(tokens[last + 1]!))) return false;
  if (/^(?:replac|succeed)(?:e[sd]?|ing|s|ed)?$/.test(before)) return /^(?:[,.;)]|as|who|at|in|on)$/.test(tokens[last + 1]?.lower ?? '.');
  if (!/^(?:re-?)?(?:appoint|nominat|designat|elect|nam|keep|kept|retain|confirm|install|propos)(?:e[sd]?|ing|s|ed)?$/.test(before))
    return false;
  return tokens[last + 1]?.lower === 'as' && startsPost(tokens, last + 2);
}

/** How many words may stand between the verb and the post: 'takes over on 1 May as | the new special | envoy'. */
const TO_POST = 8;

/** 'A B | takes over on 1 May as envoy', 'C D | has been appointed Director', 'E F | will become ambassador': who is told right behind the name to get a post. */
export function takesPost(tokens: Token[], first: number, last: number): boolean {
  if (isOrganisationNoun(tokens[last]!) || (tokens[first - 1] && isCapital(tokens[first - 1]!))) return false;
  let v = last + 1;
  while (tokens[v] && v < last + 5 && (tokens[v]!.pos === 'AUX' || tokens[v]!.pos === 'ADV')) v++;
  const verb = tokens[v]?.lower ?? '';
  const over = /^(?:over|up|office|work)$/.test(tokens[v + 1]?.lower ?? '');
  const isGiven = v > last + 1 && /^(?:re)?(?:appointed|named|elected|nominated|designated|assigned)$/.test(verb);
  const takes = /^(?:take|takes|took|taken|start|starts|started)$/.test(verb) && over;
  const serves = /^(?:serve|serves|served|act|acts|acted)$/.test(verb);
  const becomes = /^(?:become|becomes|became)$/.test(verb);
  if (!isGiven && !takes && !serves && !becomes) return false;
  const as = tokens.findIndex((t, i) => i > v && i < v + TO_POST && t.lower === 'as');
  if ((takes || serves) && as < 0) return false;
  const from = takes || serves ? as + 1 : v + 1;
  for (let i = from; i < tokens.length && i < from + TO_POST; i++) {
    if (isSingularPost(tokens[i]!)) return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PART|ADP|NUM)$/.test(tokens[i]!.pos) || /^(?:of|for|to|in|by)$/.test(tokens[i]!.lower)) return false;
  }
  return false;
}

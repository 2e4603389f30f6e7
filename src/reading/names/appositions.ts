import type { Token } from '../../model/reading.ts';
import { postComplementEnd } from './complements.ts';
import { MODIFIERS } from './modifiers.ts';
import type { PersonName } from './people.ts';
import { extendLeft, type Post, withOwner, withPrincipal } from './posts.ts';
import {
  isCapital,
  isDemonym,
  isHonorific,
  isHyphen,
  isMonthOrDay,
  isOrganisationNoun,
  isPostNoun,
  isRank,
  isSingularPost,
  isWithinName,
} from './shape.ts';

export interface PersonMention extends PersonName {
  n: number;
  /** First token of the whole mention: courtesy words and the post before the name included. */
  whole: number;
  honorific: string;
  /** Posts that the sentence gives to this person, nearest first. */
  posts: Post[];
}

export function mark(owner: Map<number, string>, first: number, last: number, as: string): void {
  for (let i = first; i <= last; i++) owner.set(i, as);
}

/**
 * Posts beside a name, set off by commas: to the right ('A B, Head of C,') and to the left ('the Director of C, General A B').
 * A post that a name of its own follows is that person's: 'President A, Prime Minister B' gives A nothing.
 */
export function appositions(tokens: Token[], mention: PersonMention, all: PersonMention[], owner: Map<number, string>): void {
  const owned = (i: number): boolean => owner.has(i);
  const left = leftApposition(tokens, mention, all, owned);
  if (left) {
    mention.posts.push(left);
    mark(owner, left.first, left.last, 'post');
  }
  // 'A B (S&D, DK), rapporteur on C'
  const name = tokens[mention.last + 1]?.text === '(' ? pastBracket(tokens, mention.last + 1) : mention.last;
  const comma = tokens[name + 1];
  if (!comma || (comma.text !== ',' && comma.text !== '(')) return;
  let at = name + 2;
  if (/^(?:as|now|then|currently|formerly|also)$/.test(tokens[at]?.lower ?? '')) at++;
  if (/^(?:the|a|an|his|her|its|our|their)$/.test(tokens[at]?.lower ?? '')) at++;
  for (let head = at; head < tokens.length && head < at + 9; head++) {
    const token = tokens[head]!;
    if (owned(head) || opensPhrase(token)) return;
    if (token.pos === 'VERB' && !isCapital(token)) return;
    if (/^[,.;:")]$/.test(token.text) || /^(?:and|who|which|where)$/.test(token.lower)) return;
    if (!isSingularPost(token) || leadsToPost(tokens, head) || isPrincipal(tokens, head)) continue;
    // 'attorney-at-law' is a calling.
    if (tokens[head + 1]?.text === '-' && tokens[head + 2]?.lower === 'at' && tokens[head + 4]?.lower === 'law') return;
    const last = describedEnd(tokens, head);
    const next = tokens[last + 1];
    if (next && isPostNoun(next)) continue;
    // 'A B, the Garrison Commander, Major General C D': the post goes on to the next person's name.
    const follower = all.find(
      (m) =>
        m !== mention &&
        m.whole > mention.last &&
        (m.whole <= last + 1 ||
          (m.whole === last + 2 && next?.text === ',' && m.posts.every((p) => isRank(tokens[p.head]!)) && m.posts.length > 0)),
    );
    if (follower && follower.whole <= last + 1) return;
    if (follower && mention.posts.length > 0) return;
    // 'A, Representative of C and Chairperson of D,': two posts of one person.
    const second = secondPost(tokens, last + 1, owned);
    if (second && !all.some((m) => m !== mention && m.whole >= second.first && m.whole <= second.last + 1)) {
      for (const post of [{ ...extendLeft(tokens, head, last, owned), last }, second]) {
        mention.posts.push(post);
        mark(owner, post.first, post.last, 'post');
      }
      return;
    }
    // 'President X, Norwegian Prime Minister meet': behind a titled name a second post is closed by a mark, else it opens another name.
    if (next && !/^[,.;:)]$/.test(next.text) && mention.posts.some((p) => !isRank(tokens[p.head]!))) return;
    // 'the President of A, X, the President of B, Y,': who has a post on the left leaves this one to the next name.
    // 'the President of A, X, the President of B, | the Hon Y,'
    const behind = tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2;
    const next2 = next?.text === ',' ? all.find((m) => m !== mention && m.whole === behind) : undefined;
    if (next2 && mention.posts.some((p) => !isRank(tokens[p.head]!))) return;
    // 'the Minister of A, X, the Minister of B, | and Z': in a list of people with posts the next one has no name.
    if (left && !isRank(tokens[left.head]!) && tokens[name + 2]!.lower === 'the' && next?.text === ',' && tokens[last + 2]?.lower === 'and')
      return;
    const post = { ...extendLeft(tokens, head, last, owned), last };
    mention.posts.push(post);
    mark(owner, post.first, post.last, 'post');
    return;
  }
}

/** 'Deputy | Country Director', 'chief | financial officer': a word that describes the post which follows it, in capitals but behind 'chief'. */
function leadsToPost(tokens: readonly Token[], at: number): boolean {
  if (
    tokens[at]!.lower === 'chief' &&
    /^(?:ADJ|NOUN|VERB)$/.test(tokens[at + 1]?.pos ?? '') &&
    tokens[at + 2] &&
    isSingularPost(tokens[at + 2]!)
  )
    return true;
  if (!MODIFIERS.has(tokens[at]!.lower)) return false;
  for (let k = at + 1; k < at + 4 && tokens[k] && isCapital(tokens[k]!); k++) if (isSingularPost(tokens[k]!)) return true;
  return false;
}

/** 'the Transitional | President's Special Adviser', 'the | Secretary-General's Special Envoy': whom the post that follows serves. */
function isPrincipal(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at + 1] && isHyphen(tokens[at + 1]!) ? 1 : 0;
  const end = tokens[at + hyphen + 1]?.lower === 'general' ? at + hyphen + 1 : at;
  return tokens[end + 1]?.lower === "'s" && tokens.slice(end + 2, end + 6).some((t) => isSingularPost(t));
}

/** The end of a post behind a name, with all up to the comma that tells what it is of: 'commander | of the 2,300-strong relief force'. */
function describedEnd(tokens: readonly Token[] & Token[], head: number): number {
  const last = postComplementEnd(tokens, head);
  // 'special envoy of the UN | secretary-general': the one whom it serves, in small letters.
  const served = last > head && tokens[last + 1] !== undefined && isSingularPost(tokens[last + 1]!) && !isCapital(tokens[last + 1]!);
  if ((last > head && !served) || !/^(?:of|for|to)$/.test(tokens[head + 1]?.lower ?? '')) return last;
  const comma = tokens.findIndex((t, i) => i > head && /^[,.;:)]$/.test(t.text));
  return comma > 0 && leadsTo(tokens, head, comma - 1) ? comma - 1 : last;
}

/** The last token of a short bracket that opens at `open` and that a comma follows; the token before it when there is none. */
function pastBracket(tokens: readonly Token[], open: number): number {
  const close = tokens.findIndex((t, i) => i > open && t.text === ')');
  return close > 0 && close - open < 9 && tokens[close + 1]?.text === ',' ? close : open - 1;
}

/** The end of a post with the time it is held for: 'Chair of the Council | for November 2024'. */
function withTerm(tokens: readonly Token[], end: number): number {
  const month = tokens[end]!;
  const at = isMonthOrDay(month)
    ? end
    : tokens[end + 1]?.lower === 'for' && tokens[end + 2] && isMonthOrDay(tokens[end + 2]!)
      ? end + 2
      : -1;
  if (at < 0) return end;
  return /^\d{4}$/.test(tokens[at + 1]?.text ?? '') ? at + 1 : at;
}

/** A post behind the 'and' at `and`, or, without an article, behind a comma and 'and'; it must be closed by a mark. */
function secondPost(tokens: Token[], and: number, owned: (i: number) => boolean): Post | undefined {
  const comma = tokens[and]?.text === ',' ? 1 : 0;
  if (tokens[and + comma]?.lower !== 'and') return undefined;
  const from = and + comma + 1;
  const article = /^(?:the|a|an)$/.test(tokens[from]?.lower ?? '');
  if (article && comma) return undefined;
  const first = article ? from + 1 : from;
  for (let head = first; head < tokens.length && head < first + 6; head++) {
    const token = tokens[head]!;
    if (owned(head) || !(isCapital(token) || MODIFIERS.has(token.lower) || isSingularPost(token) || isHyphen(token))) return undefined;
    if (!isSingularPost(token)) continue;
    const last = withTerm(tokens, postComplementEnd(tokens, head));
    const next = tokens[last + 1];
    if ((next && isPostNoun(next)) || leadsToPost(tokens, head)) continue;
    return !next || /^[,.;:)]$/.test(next.text) ? { first, last, head } : undefined;
  }
  return undefined;
}

/** 'like', 'together with', 'on behalf of': words behind which another person's post stands. */
const opensPhrase = (token: Token): boolean =>
  !MODIFIERS.has(token.lower) &&
  !isCapital(token) &&
  (/^(?:ADP|SCONJ)$/.test(token.pos) || /^(?:together|along|alongside|like|plus|with)$/.test(token.lower));

/**
 * 'In the presence of the Minister of Trade, A signed': the post at `first` lies in a phrase that opens the sentence, and the name
 * behind its comma is the subject of the verb that follows.
 */
function inOpeningPhrase(tokens: Token[], first: number, after: number): boolean {
  const opening = tokens[0]!;
  if (!/^(?:ADP|SCONJ|VERB|ADV)$/.test(opening.pos)) return false;
  // 'Presenting the plan, | Norland's Minister of Trade, A said': the phrase is closed before the post.
  const ahead = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (tokens[ahead]?.text === ',' && !tokens.slice(0, ahead).some((t) => isSingularPost(t))) return false;
  const next = tokens[after]?.pos === 'ADV' ? tokens[after + 1] : tokens[after];
  if (!next || !/^(?:VERB|AUX)$/.test(next.pos) || /ing$/.test(next.lower)) return false;
  return !tokens.slice(1, first).some((t) => t.pos === 'AUX' || (t.pos === 'VERB' && !/ing$/.test(t.lower)));
}

function leftApposition(
  tokens: Token[],
  mention: PersonMention,
  all: readonly PersonMention[],
  owned: (i: number) => boolean,
): Post | undefined {
  // 'the Deputy Minister, the Hon. A B'
  const between = tokens[mention.whole - 1];
  // … and 'the force commander, Nigerian General A B', 'the mediator, retired Justice A B'
  const described = between && (isDemonym(between) || between.lower === 'retired');
  const article = (between?.lower === 'the' && mention.honorific !== '') || described ? 1 : 0;
  const comma = mention.whole - 1 - article;
  if (tokens[comma]?.text !== ',') return undefined;
  const titled = mention.posts.some((p) => !isRank(tokens[p.head]!) && p.head - p.first >= 1);
  const inOffice = isInOffice(tokens, comma - 5);
  if (titled && !inOffice && !isPassing(tokens, mention)) return undefined;
  let end = comma - 1;
  // 'its ambassador here, A B'
  if (/^(?:here|there)$/.test(tokens[end]?.lower ?? '')) end--;
  const served = servedBefore(tokens, mention, all, end);
  for (let head = served?.before ?? end; head >= 0 && head > end - 24; head--) {
    const token = tokens[head]!;
    const verb = token.pos === 'VERB' && !isCapital(token) && tokens[head - 1]?.lower !== 'to' && !describesBody(tokens, head);
    if (served && head < served.before) return undefined;
    if (owned(head) || verb || /^[.;:"]$/.test(token.text)) return undefined;
    if (!isSingularPost(token)) continue;
    // 'the Special Envoy, | former President A B' has left that office.
    const isFormer =
      /^(?:former|ex|retired)$/.test(tokens[mention.whole]!.lower) &&
      (end > head || !/^(?:the|an?)$/.test(tokens[head - 1]?.lower ?? 'the'));
    if (titled && !isFormer && !leadsGroup(tokens, head, mention)) return undefined;
    const unit = !served && postComplementEnd(tokens, head) !== end && !leadsTo(tokens, head, end);
    if (unit && !(mention.honorific && closesPost(tokens, postComplementEnd(tokens, head), end))) continue;
    const post = chained(tokens, withOwner(tokens, withPrincipal(tokens, extendLeft(tokens, head, end, owned, true), owned)), owned);
    const det = tokens[post.first - 1]?.lower ?? '';
    // 'On behalf of the Prime Minister, X', 'the wife of the Prime Minister, X': X is somebody else.
    const whose = tokens[post.first - 2]?.lower === 'of' ? (tokens[post.first - 3]?.lower ?? '') : '';
    // … but 'attended on behalf of the Prime Minister, X.' and '…, X, who is ill'
    const after = tokens[mention.last + 1]?.text ?? '';
    const isTold = after === ',' && /^(?:who|whose)$/.test(tokens[mention.last + 2]?.lower ?? '');
    const closes = whose === 'behalf' && post.first > 5 && (isTold || /^(?:[.;)]|)$/.test(after));
    if (NOT_THE_HOLDER.test(whose) && !closes) return undefined;
    if (inOpeningPhrase(tokens, post.first, mention.last + 1)) return undefined;
    // Without an article it may be an item of a list of its own ('Minister of Labour, Dr. A'): a rank or courtesy word must follow, and the post be more than one word.
    return det === 'the' ||
      tokens.slice(post.first, head).some((t) => t.lower === "'s") ||
      /^(?:an?|his|her|my|their|its|our|whose|'s)$/.test(det) ||
      ((mention.honorific || mention.posts.length > 0) && post.last > post.first) ||
      opensItem(tokens, post, mention, all)
      ? post
      : undefined;
  }
  return undefined;
}

/** 'Speaker of the | dissolved | Assembly', 'Commander of the NATO-|led| Kosovo Force' */
const describesBody = (tokens: readonly Token[], i: number): boolean =>
  isWithinName(tokens, i) ||
  (/ed$/.test(tokens[i]!.lower) && tokens[i - 1]?.pos === 'DET' && tokens[i + 1] !== undefined && isCapital(tokens[i + 1]!));

/** 'former President A B', 'Joint Secretary C D': somebody titled by another office, who may well lead a mission besides; no head of state or government in office. */
const isPassing = (tokens: readonly Token[], mention: PersonMention): boolean =>
  /^(?:former|ex|retired)$/.test(tokens[mention.whole]!.lower) ||
  !mention.posts.some((p) => /^(?:president|premier|chancellor|king|queen|minister|speaker|governor|mayor)$/.test(tokens[p.head]!.lower));

const NOT_THE_HOLDER = /^(?:behalf|wife|husband|spouse|widow|widower|son|daughter|brother|sister|mother|father|niece|nephew|cousin)$/;

/** What somebody does besides an office: 'the facilitator', 'the head of the delegation', 'the delegation leader'. */
const BESIDES = /^(?:envoy|facilitator|mediator|rapporteur|negotiator)$/;
const LEADS = /^(?:head|leader|chief|chair|chairman|chairwoman|chairperson|coordinator|co-ordinator)$/;
const TEAMS = /^(?:delegation|mission|team|group|panel|side|committee|commission)$/;

/** 'the head of the Norland delegation, | Joint Secretary A B': a task that one who holds an office may have, and the name that it is of. */
function leadsGroup(tokens: readonly Token[], head: number, mention: PersonMention): boolean {
  const { lower } = tokens[head]!;
  const around = tokens.slice(Math.max(0, head - 2), mention.whole).map((t) => t.lower);
  if (
    !BESIDES.test(lower) &&
    !isInOffice(tokens, head) &&
    !(LEADS.test(lower) && around.some((w) => TEAMS.test(w))) &&
    !isOfficeHeld(tokens, head, mention)
  )
    return false;
  const next = tokens[mention.last + 1];
  if (isInOffice(tokens, head)) return true;
  const goesOn = next?.lower === 'and' || (next?.text === ',' && tokens[mention.last + 2]?.lower === 'and');
  return !goesOn || LEADS.test(lower) || /^(?:former|ex|retired)$/.test(tokens[mention.whole]!.lower);
}

/** 'the OSCE Chairperson-in-Office': a chair that the minister of one country has for a while. */
const isInOffice = (tokens: readonly Token[], head: number): boolean =>
  LEADS.test(tokens[head]?.lower ?? '') &&
  tokens[head + 1]?.text === '-' &&
  tokens[head + 2]?.lower === 'in' &&
  tokens[head + 4]?.lower === 'office';

/**
 * 'The head of the Office (O), | State Councillor A B, | paid', 'by the regional director of police, | Chief Inspector A B.': behind 'the' and
 * outside any list an office of its own, whose holder is titled by rank besides.
 */
function isOfficeHeld(tokens: readonly Token[], head: number, mention: PersonMention): boolean {
  if (!/^(?:head|director|commander|secretary)$/.test(tokens[head]!.lower) || tokens[head + 1]?.lower !== 'of') return false;
  let the = head - 1;
  while (the > head - 3 && MODIFIERS.has(tokens[the]?.lower ?? '')) the--;
  if (tokens[the]?.lower !== 'the' || /^(?:,|and)$/.test(tokens[the - 1]?.lower ?? '')) return false;
  const next = tokens[mention.last + 1];
  const after = tokens[mention.last + 2];
  if (next?.text === ',') return after !== undefined && (/^(?:VERB|AUX)$/.test(after.pos) || after.lower === 'who');
  return next === undefined || next.text === '.';
}

/**
 * 'A spokeswoman for President B C, | A D, said': the person whom the post right before serves, up to the comma at the end; `before` is the
 * noun of the post. Only behind 'for' and 'to', since 'of' joins a name to where somebody is from.
 */
function servedBefore(
  tokens: readonly Token[],
  mention: PersonMention,
  all: readonly PersonMention[],
  end: number,
): { before: number } | undefined {
  const served = all.find((m) => m !== mention && m.last === end);
  // 'the secretary for A B, C D and E F': those are whom she serves as well.
  if (!served || tokens[mention.last + 1]?.lower === 'and') return undefined;
  const link = tokens[served.whole - 1]?.lower === 'the' ? served.whole - 2 : served.whole - 1;
  const noun = tokens[link - 1];
  return /^(?:for|to)$/.test(tokens[link]?.lower ?? '') && noun && isSingularPost(noun) ? { before: link - 1 } : undefined;
}

/**
 * 'Norland High Commissioner to Velsund, | A B, joined', 'also present were Minister of Ports, | A B; and Director of Finance, | C D': a post without an
 * article that says what it is of, written in capitals, at the head of the sentence or of an item of a list, before a name that ends there.
 */
function opensItem(tokens: Token[], post: Post, mention: PersonMention, all: readonly PersonMention[]): boolean {
  if (!isCapital(tokens[post.first]!) || !isCapital(tokens[post.head]!) || post.last - post.first < 2) return false;
  const next = tokens[mention.last + 1];
  if (next && !/^(?:[,.;:)]|and)$/.test(next.lower)) return false;
  const before = tokens[post.first - 1];
  if (!before || /^[;:]$/.test(before.text)) return true;
  const item = before.lower === 'and' ? tokens[post.first - 2] : before;
  const earlier = all.findLast((m) => m.last < post.first);
  // In 'A, Minister of Ports, B, Minister of Rivers' the post is of the name ahead of it; in 'Minister of Ports, A, Minister of Rivers, B' that one has its own.
  if (item?.text === ',' || before.lower === 'and')
    return earlier !== undefined && earlier.last >= post.first - 3 && earlier.posts.some((p) => p.last < earlier.first);
  return /^(?:ADP|AUX|VERB)$/.test(before.pos) && !/^(?:as|of|for|than)$/.test(before.lower);
}

/**
 * 'Joint Secretary | (Rivers), | Ms. A B', 'Director General, | Office of Trade, | Ms. A B': behind the post that ends at `last` a bracket, or a
 * comma and the body it is in, goes on to `end`.
 */
function closesPost(tokens: readonly Token[], last: number, end: number): boolean {
  const mark = tokens[last + 1]?.text;
  const bracket = mark === '(' && tokens[end]?.text === ')';
  if ((!bracket && mark !== ',') || end - last < 2 || end - last > 12) return false;
  const words = tokens.slice(last + 2, bracket ? end : end + 1);
  if (!words.every((t) => isCapital(t) || /^(?:of|for|and|the|&|'s|')$/.test(t.lower)) || words.some((t) => isHonorific(t))) return false;
  if (bracket) return words.length > 0;
  const opening = words[0]!;
  return (
    isCapital(opening) &&
    words.some((t) => isOrganisationNoun(t) && !isPostNoun(t)) &&
    words.every((t, k) => !isPostNoun(t) || isOrganisationNoun(t) || words[k + 1]?.lower === "'s")
  );
}

/** 'the | Special Representative and head of C |, A B': the post before 'and' is the same person's when the article stands before both. */
function chained(tokens: Token[], post: Post, owned: (i: number) => boolean): Post {
  const and = post.first - 1;
  if (tokens[and]?.lower !== 'and') return post;
  for (let head = and - 1; head >= 0 && head > and - 14; head--) {
    const token = tokens[head]!;
    if (owned(head) || /^[,.;:"]$/.test(token.text) || (token.pos === 'VERB' && !isCapital(token))) return post;
    if (!isSingularPost(token)) continue;
    if (head !== and - 1 && postComplementEnd(tokens, head) !== and - 1 && !leadsTo(tokens, head, and - 1)) continue;
    const before = withPrincipal(tokens, extendLeft(tokens, head, and - 1, owned, true), owned);
    return tokens[before.first - 1]?.lower === 'the' ? { ...post, first: before.first } : post;
  }
  return post;
}

/**
 * True when all from the post at `head` to `end` tells what it is of, though it is no name: 'commander | of the relief force',
 * 'head | of the UN Mission to support the accord (ABC)'. No comma, no finite verb, no second post behind 'and'.
 */
function leadsTo(tokens: readonly Token[], head: number, end: number): boolean {
  if (!/^(?:of|for|to|at|in|on|against)$/.test(tokens[head + 1]?.lower ?? '') || end - head < 2 || end - head > 14) return false;
  // 'the Minister | on Monday'
  if (tokens.slice(head + 2, head + 4).some((t) => isMonthOrDay(t))) return false;
  for (let i = head + 2; i <= end; i++) {
    const token = tokens[i]!;
    if (/^[,;:"]$/.test(token.text) || /^(?:AUX|PRON|SCONJ)$/.test(token.pos) || isHonorific(token)) return false;
    if (
      token.pos === 'VERB' &&
      tokens[i - 1]!.lower !== 'to' &&
      !isCapital(token) &&
      !/ing$/.test(token.lower) &&
      !describesBody(tokens, i)
    )
      return false;
    if (token.lower === 'and' && tokens.slice(i + 1, i + 4).some((t) => isSingularPost(t))) return false;
  }
  return true;
}

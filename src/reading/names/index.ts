import type { Sentence, Token } from '../../model/reading.ts';
import { appositions, mark, type PersonMention } from './appositions.ts';
import { type BodyName, findBodies } from './bodies.ts';
import { postComplementEnd } from './complements.ts';
import { withListed, withSingleNames } from './listed-people.ts';
import { MODIFIERS } from './modifiers.ts';
import { findPeople, type PersonName } from './people.ts';
import { courtesyStart, extendLeft, malayTitleStart, type Post, postBefore, rankBefore } from './posts.ts';

export type { PersonMention } from './appositions.ts';

import {
  isCapital,
  isHonorific,
  isHyphen,
  isInitial,
  isNameLike,
  isOrganisationNoun,
  isParticle,
  isPostNoun,
  isRank,
  isShortPost,
  isSingularPost,
} from './shape.ts';

/** A post that stands alone: 'the Vice President', 'Directors of the World Bank'. */
export interface PostMention extends Post {
  n: number;
  definite: boolean;
}

export interface BodyMention extends BodyName {
  n: number;
}

export interface Names {
  people: PersonMention[];
  posts: PostMention[];
  bodies: BodyMention[];
}

/** Finds the names in each sentence of a release: first what shows itself, then the same names where nothing shows them. */
export function findNames(sentences: readonly Sentence[]): Names[] {
  const known = new Set<string>();
  const shown = sentences.map(({ tokens }) => peopleIn(tokens, NOBODY));
  for (let k = 0; k < sentences.length; k++) {
    const { tokens } = sentences[k]!;
    for (const person of shown[k]!) {
      for (let i = person.first; i <= person.last; i++) {
        const token = tokens[i]!;
        if (isCapital(token) && token.lower.length > 2 && !isInitial(token)) known.add(token.lower);
      }
    }
  }
  for (let k = 0; k < sentences.length; k++) {
    const { tokens } = sentences[k]!;
    const last = nameLineEnd(tokens);
    if (last <= 0) continue;
    const others = [sentences[k - 1], sentences[k + 1]].filter((s) => s !== undefined && s.n > 0).map((s) => s!.tokens);
    if (showsPerson(tokens, last, others))
      for (const t of tokens.slice(0, last + 1)) if (t.lower.length > 2 && isNameLike(t)) known.add(t.lower);
  }
  return sentences.map((sentence, k) => {
    // Where no word of a sentence is known from elsewhere, its names are those that show themselves.
    const isTold = sentence.tokens.some((t) => known.has(t.lower));
    return readNames(sentence, isTold ? peopleIn(sentence.tokens, known) : shown[k]!);
  });
}

const NOBODY: ReadonlySet<string> = new Set();

/** The people of a sentence; `known` are the words of names that show themselves elsewhere. */
const peopleIn = (tokens: Token[], known: ReadonlySet<string>): PersonName[] =>
  withSingleNames(tokens, withListed(tokens, findPeople(tokens, known)));

/** The last token of the two to four name-like words that open a short line ('Ilze Berzina (Greens, Latvia)'); -1 when it opens otherwise. */
function nameLineEnd(tokens: readonly Token[]): number {
  if (tokens.length > 14) return -1;
  let last = -1;
  let words = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (isNameLike(token)) words++;
    else if (!isHyphen(token) && !isInitial(token) && !isParticle(token)) break;
    last = i;
  }
  return words >= 2 && words <= 4 ? last : -1;
}

/** A line with a name alone is a person's before a line with a post and behind 'Contact'; one with a bracket in a list of such lines. */
function showsPerson(tokens: readonly Token[], last: number, [before, after]: readonly (readonly Token[])[]): boolean {
  if (last === tokens.length - 1) {
    const post = after?.slice(0, 4).findIndex((t) => isSingularPost(t)) ?? -1;
    return (
      (post >= 0 && isCapital(after![0]!) && after!.length < 14) ||
      /^(?:contacts?|spokespersons?)$/.test(before?.[0]?.lower ?? '') ||
      /^contacts?$/.test(before?.[1]?.lower ?? '')
    );
  }
  return (
    tokens[last + 1]?.text === '(' &&
    [before, after].some((line) => line !== undefined && line[nameLineEnd(line) + 1]?.text === '(' && nameLineEnd(line) > 0)
  );
}

function readNames({ n, tokens }: Sentence, found: readonly PersonName[]): Names {
  const out: Names = { people: [], posts: [], bodies: [] };
  const owner = new Map<number, string>();
  const people = found.filter((p) => !isProvince(tokens, p, found));
  for (const p of people) mark(owner, p.first, p.last, 'person');
  const mentions: PersonMention[] = [];
  for (const person of people) {
    let whole = person.first;
    let honorific = '';
    for (let at = whole; ; ) {
      at = courtesyStart(tokens, at);
      if (
        at > 0 &&
        !owner.has(at - 1) &&
        isHonorific(tokens[at - 1]!) &&
        !(tokens[at - 1]!.lower === 'lady' && tokens[at - 2]?.lower === 'first')
      ) {
        at--;
        honorific = tokens[at]!.lower.replace(/\./g, '');
      }
      at = malayTitleStart(tokens, at);
      // 'His Excellency A B'
      if (
        at > 0 &&
        /^(?:excellency|majesty|highness|honour|honor|holiness|eminence)$/.test(honorific) &&
        /^(?:his|her|their)$/i.test(tokens[at - 1]!.text)
      )
        at--;
      if (at === whole) break;
      whole = at;
    }
    const posts: Post[] = [];
    // 'Deputy Prime Minister | the Hon A B', 'Dr | the Hon A B'
    const the = articleOfHonour(tokens, whole);
    if (the > 0 && !isSingularPost(tokens[the - 1]!)) whole = the - 1;
    const before = postBefore(tokens, the > 0 && isSingularPost(tokens[the - 1]!) ? the : person.first, (i) => owner.has(i));
    if (before) {
      posts.push(before);
      // 'Chief of Staff | Lt. Gen. | A B'
      const rank = before.last < person.first - 1 ? rankBefore(tokens, person.first) : undefined;
      if (rank && rank.first > before.last) posts.push(rank);
      whole = Math.min(whole, before.first);
      mark(owner, before.first, before.last, 'post');
    } else if (whole > 0 && !owner.has(whole - 1) && isShortPost(tokens, whole - 1)) {
      // 'SRSG | A B', 'PM | C D'
      whole--;
      posts.push({ first: whole, last: whole, head: whole });
      mark(owner, whole, whole, 'post');
    }
    mark(owner, whole, person.first - 1, 'honorific');
    mentions.push({ ...person, n, whole, honorific, posts });
  }
  for (const mention of mentions) appositions(tokens, mention, mentions, owner);
  out.people.push(...mentions);
  for (let i = 0; i < tokens.length; i++) {
    if (owner.has(i)) continue;
    if (isLoneRank(tokens, i)) {
      out.posts.push({ first: i, last: i, head: i, n, definite: true });
      owner.set(i, 'post');
      continue;
    }
    if (!isPostNoun(tokens[i]!)) continue;
    const post = standAlone(tokens, i, (k) => owner.has(k));
    if (!post) continue;
    out.posts.push({ ...post, n, definite: /^(?:the|his|her|their|its|our)$/.test(tokens[post.first - 1]?.lower ?? '') });
    // Bodies inside a post ('Director of the OSCE Mission') are still mentions of their own: only the noun is taken.
    for (let k = post.first; k <= post.last; k++)
      if (
        k <= post.head
          ? isPostNoun(tokens[k]!) || MODIFIERS.has(tokens[k]!.lower)
          : tokens[k]!.lower === 'general' || isPostNoun(tokens[k]!)
      )
        owner.set(k, 'post');
    i = post.head;
  }
  // Inside a post the noun and what stands before it are taken; of what follows it only nouns of further posts ('Minister of Foreign Affairs' names an office).
  const heads = new Set<number>();
  const posts: readonly Post[] = [...mentions.flatMap((m) => m.posts), ...out.posts];
  for (const { first, head } of posts) for (let i = first; i <= head; i++) heads.add(i);
  for (const body of findBodies(
    tokens,
    (i) =>
      isShortPost(tokens, i) ||
      owner.get(i) === 'person' ||
      owner.get(i) === 'honorific' ||
      (owner.get(i) === 'post' &&
        (isPostNoun(tokens[i]!) || (heads.has(i) && (isRank(tokens[i]!) || MODIFIERS.has(tokens[i]!.lower)) && !opensBody(tokens, i)))),
  ))
    if (body.kind !== 'other' || !posts.some((p) => p.head < body.first && body.last <= p.last))
      out.bodies.push({ ...seatOf(tokens, body), n });
  return out;
}

/** 'the Prime Minister's | House': the seat of who holds a post is named with it. */
function seatOf(tokens: Token[], body: BodyName): BodyName {
  const { first, last } = body;
  if (first !== last || !/^(?:house|office|residence|palace|secretariat|lodge|mansion|guesthouse)$/.test(tokens[last]!.lower)) return body;
  if (tokens[first - 1]?.lower !== "'s" || !tokens[first - 2] || !isCapital(tokens[first - 2]!) || !isSingularPost(tokens[first - 2]!))
    return body;
  let start = first - 2;
  while (tokens[start - 1] && isCapital(tokens[start - 1]!) && MODIFIERS.has(tokens[start - 1]!.lower)) start--;
  return { ...body, first: start, kind: 'place' };
}

/** 'Senator | the | Hon A B': the article of a word of honour behind a title; -1 where none stands there. */
function articleOfHonour(tokens: readonly Token[], whole: number): number {
  const [title, the, honour] = [tokens[whole - 2], tokens[whole - 1], tokens[whole]];
  if (!title || the?.lower !== 'the' || !/^(?:hon|honou?rable|rt|right)\.?$/.test(honour?.lower ?? '')) return -1;
  return isCapital(title) && (isSingularPost(title) || isHonorific(title) || isRank(title)) ? whole - 1 : -1;
}

/** 'Chief Minister | Velsund | Syed A B': one word between a post and a courtesy word with a name behind it is what the post is of. */
const isProvince = (tokens: Token[], { first, last }: { first: number; last: number }, people: readonly { first: number }[]): boolean =>
  first === last &&
  first > 0 &&
  isSingularPost(tokens[first - 1]!) &&
  tokens[last + 1] !== undefined &&
  isHonorific(tokens[last + 1]!) &&
  people.some((p) => p.first === last + 2);

/** 'Foreign | Ministry': a describing word right before the noun of a body is part of that body's name. */
const opensBody = (tokens: Token[], i: number): boolean =>
  Boolean(
    tokens[i + 1] &&
      isCapital(tokens[i]!) &&
      isCapital(tokens[i + 1]!) &&
      isOrganisationNoun(tokens[i + 1]!) &&
      !isPostNoun(tokens[i + 1]!),
  );

/** 'the Admiral', 'the General': a rank that no name follows, where a post would stand. */
function isLoneRank(tokens: Token[], i: number): boolean {
  const next = tokens[i + 1];
  return isRank(tokens[i]!) && !isPostNoun(tokens[i]!) && tokens[i - 1]?.lower === 'the' && !(next && (isCapital(next) || isHyphen(next)));
}

/** A post that no person in the sentence owns, around the noun at `i`. */
function standAlone(tokens: Token[], i: number, owned: (k: number) => boolean): Post | undefined {
  const token = tokens[i]!;
  if (isOrganisationNoun(token) && !/^(?:head|chair)$/.test(token.lower)) return undefined;
  if (
    tokens[i + 1] &&
    isHyphen(tokens[i + 1]!) &&
    tokens[i + 2] &&
    !isPostNoun(tokens[i + 2]!) &&
    !/^(?:general|large|elect|in)$/.test(tokens[i + 2]!.lower)
  )
    return undefined;
  let head = i;
  while (tokens[head + 1] && isPostNoun(tokens[head + 1]!) && !owned(head + 1) && isCapital(tokens[head + 1]!) === isCapital(tokens[head]!))
    head++;
  // 'Deputy | High | Commissioner'
  let noun = head + 1;
  while (tokens[noun] && MODIFIERS.has(tokens[noun]!.lower) && isCapital(tokens[noun]!) && noun < head + 4) noun++;
  if (
    MODIFIERS.has(tokens[head]!.lower) &&
    noun > head + 1 &&
    tokens[noun] &&
    isPostNoun(tokens[noun]!) &&
    isCapital(tokens[noun]!) &&
    !owned(noun)
  )
    head = noun;
  const last = postComplementEnd(tokens, head);
  const post = { ...extendLeft(tokens, head, last, owned), last };
  // Verbs and ordinary words that look like posts: 'to head', 'will chair', 'leaders'.
  if (tokens[head]!.pos === 'VERB' && !isCapital(tokens[head]!) && tokens[head + 1]?.lower !== 'of') return undefined;
  if (tokens[post.last + 1]?.text === '-' && tokens[post.last + 1]!.start === tokens[post.last]!.end) return undefined;
  return post;
}

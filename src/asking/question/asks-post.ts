import type { Token } from '../../model/reading.ts';
import { postNouns } from '../../reading/lexicon.ts';
import type { Link } from './link.ts';
import { nearNames } from './spelling.ts';

/** Nouns for a post. */
const POST_NOUN =
  /^(?:jobs?|posts?|positions?|titles?|roles?|offices?|functions?|portfolios?|ranks?|occupations?|capacity|designation|profession|responsibilit(?:y|ies)|duty|duties|affiliation|ministry|department|brief)$/;
/** Words that say no more than that somebody's post is asked for. */
const TALK =
  /^(?:who|what|which|whose|who's|whos|what's|whats|'s|s|'|is|was|are|were|does|do|did|has|have|had|hold|holds|held|occup(?:y|ies)|carry|carries|the|a|an|his|her|their|he|she|they|him|them|of|as|in|at|for|on|by|and|exactly|again|anyway|please|pls|mr|mrs|ms|dr|sir|jr|sr|prof|this|that|person|guy|man|woman|actually|now|current|currently|then|just|so|ok|hey|tell|me|name|give|works?|working|serves?|serving|charge|responsible|living|full|official|own|being|to|be|head|heads|director|minister|member|chief|boss|spokesperson|secretary|employed|employer|use|used|appointed|named|nominated|promoted|elected|chosen|given|get|gets|got|to|been|commands?|commanded|leads?|runs?|directs?|chairs?|represents?)$/;
const PAST = /^(?:before|previously|formerly|earlier)$/;
/** Words for a post that was held, or will be. */
const FORMER = /^(?:former|previous|past|old|last|earlier|recent)$/;
const NEXT = /^(?:next|new|future|upcoming|become|becomes|becoming|appointed|nominated|named|promoted|elected)$/;

/** True for the noun of a post, also with a letter or two wrong. */
export const isPostLike = (lower: string): boolean => postNouns.has(lower) || (lower.length > 7 && nearNames(postNouns, lower).length > 0);

/** True for a word that only says that somebody's post is asked for. */
export const isPostTalk = (lower: string): boolean => POST_NOUN.test(lower) || TALK.test(lower);

/** What a question wants to know of a person's posts. */
export type PostAsked = 'current' | 'former' | 'next';

/**
 * Whether a question asks for the post of the one person it names, in whatever order: 'X - what office does he hold?', 'rank and post of X',
 * 'X works as what', 'what is X in charge of', 'what was X before'. Every word must be talk of posts, the name, or the place or body where
 * the post is held; undefined otherwise. `linkAt` gives the name that a token belongs to.
 */
export function asksPostOfPerson(tokens: readonly Token[], linkAt: (i: number) => Link | undefined): PostAsked | undefined {
  const cut = tokens.findIndex((t) => PAST.test(t.lower));
  // 'before she became a judge': what follows only tells when.
  const end = cut >= 0 ? cut : tokens.length;
  const words = tokens.slice(0, end).filter((t) => /[a-z0-9]/i.test(t.text) || t.lower === "'");
  const lower = words.map((t) => t.lower).join(' ');
  // 'Who did A brief': a deed, whatever noun its verb is besides.
  if (/^whom? (?:did|does|do|will|would) .*\b(?:brief|head|lead|chair|name|promote|appoint|command|direct)$/.test(lower)) return undefined;
  const people = new Set<Link>();
  let noun = false;
  let led = false;
  for (let i = 0; i < end; i++) {
    const link = linkAt(i);
    const { lower: word } = tokens[i]!;
    if (link?.kind === 'person') people.add(link);
    else if (link) {
      if (!/^(?:in|at|for|of|with|within|the|from)$/.test(tokens[link.first - 1]?.lower ?? '')) return undefined;
    } else if (POST_NOUN.test(word)) noun = true;
    else if (word === 'military' && /^ranks?$/.test(tokens[i + 1]?.lower ?? '')) continue;
    else if (isPostLike(word) && /^(?:of|for)$/.test(tokens[i + 1]?.lower ?? '') && isLast(tokens, i + 1)) led = true;
    else if (/[a-z0-9]/.test(word) && !TALK.test(word) && !FORMER.test(word) && !NEXT.test(word) && !/^(?:most|will|going)$/.test(word))
      return undefined;
  }
  if (people.size !== 1) return undefined;
  const [person] = [...people];
  const usedTo = /\bused? to (?:be|do)\b/.test(lower);
  const asks =
    noun ||
    (led && /\bwhat\b/.test(lower)) ||
    (usedTo && /\bwhat\b/.test(lower)) ||
    /\b(?:what|which) (?:does|do)\b.*\bdo\b|\b(?:works?|working|serves?|serving|employed) (?:as|for|at)\b|\bdoes what\b|\bas what\b|\bin charge of\b|\bresponsible for\b|\b(?:head|director|minister|member|chief|boss|secretary|spokesperson) of (?:what|which)\b/.test(
      lower,
    ) ||
    /\b(?:commands?|heads?|leads?|runs?|directs?|chairs?|represents?) (?:what|which)\b|\bwhat does\b.*\b(?:command|head|lead|run|direct|chair|represent)$/.test(
      lower,
    ) ||
    /\b(?:what|which)\b.*\b(?:head|director|minister|member|chief|boss|secretary|spokesperson) (?:of|for)$/.test(lower) ||
    isPlain(tokens, person!, end, linkAt);
  if (!asks) return undefined;
  const has = (words: RegExp): boolean => tokens.some((t, i) => words.test(t.lower) && !linkAt(i));
  if (cut >= 0 || usedTo || (has(FORMER) && !has(/^(?:do|does|did)$/))) return 'former';
  return has(NEXT) ? 'next' : 'current';
}

/** True when only marks stand behind token `i`. */
const isLast = (tokens: readonly Token[], i: number): boolean => tokens.slice(i + 1).every((t) => !/[a-z0-9]/i.test(t.text));

/** 'who is X', 'what was X', 'X?', 'X is what', 'what is X at B': nothing but the name, a question word, a form of 'be', and where the post is held. */
function isPlain(tokens: readonly Token[], person: Link, end: number, linkAt: (i: number) => Link | undefined): boolean {
  const where = (i: number): boolean =>
    linkAt(i) !== undefined || (/^(?:at|of|with|in|the)$/.test(tokens[i]!.lower) && leadsToBody(tokens, i, linkAt));
  const others = tokens
    .slice(0, end)
    .filter((t, i) => (i < person.first || i > person.last) && /[a-z]/.test(t.lower) && !(i > person.last && where(i)))
    .map((t) => t.lower);
  return others.every((w) =>
    /^(?:who|what|who's|whos|what's|whats|'s|s|is|was|the|this|that|mr|mrs|ms|dr|smt|shri|sri|amb|hon|prof|sir|dame|lord|madam|sheikh|sheikha|jr|sr|exactly|again|anyway|actually|he|she|they|and|so|ok|then|man|woman|guy|person|now|today|currently|will|be|going|to|next|become)$/.test(
      w,
    ),
  );
}

/** 'at | B', 'at | the B' */
const leadsToBody = (tokens: readonly Token[], i: number, linkAt: (i: number) => Link | undefined): boolean =>
  linkAt(tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1)?.kind === 'organisation';

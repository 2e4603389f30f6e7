import type { Fact, Role } from '../../model/reading.ts';
import { foldKey } from '../../reading/fold.ts';
import { stem } from '../../reading/language.ts';
import { postAcronyms, postNouns, regionsOf } from '../../reading/lexicon.ts';
import { countryOf, landOf, type ReleaseView, type SentenceView } from '../release/view.ts';
import { ownerOfPost, wordsOfOwner } from './post-owner.ts';

/** When a post is held, seen from the day of the release; 'appointed' for one that was given, whether or not it has been taken up. */
export type Held = 'former' | 'current' | 'appointed' | 'next';

/** A post as the release gives it to a person. */
export interface PostRow {
  person: string;
  n: number;
  start: number;
  end: number;
  text: string;
  stems: string[];
  /** Stems of the words that name the post itself, without whom or what it serves: 'adviser' in 'the President's adviser for trade'. */
  own: string[];
  geo: Set<string>;
  /** Countries and places right behind the post: 'First Secretary, Lima', 'Consul in Chennai'; folded. */
  at: Set<string>;
  held: Held;
  evidence: number;
  /** The body that the words before the post say it belongs to: 'the mission's Commander', 'the agency and its Director'. */
  owner: string | undefined;
  /** Stems of what 'whose' before the post goes back to. */
  whose: readonly string[];
  /** True for one of several posts that stand joined by 'and': 'Deputy Prime Minister' of 'Deputy Prime Minister and Minister of Justice'. */
  part: boolean;
  /** Of one who shares a post in the plural with others, the post as it is that one's alone: 'Foreign Minister of Norland'. */
  alone?: string;
}

/** Ranks as they are shortened before a name, to their words. */
const RANKS = new Map([
  ['gen', 'general'],
  ['maj', 'major'],
  ['lt', 'lieutenant'],
  ['brig', 'brigadier'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['adm', 'admiral'],
  ['cdr', 'commander'],
  ['mg', 'major general'],
  ['bg', 'brigadier general'],
  ['ltg', 'lieutenant general'],
]);

/** 'Chargé d'Affaires a.i.' goes by its first word, and nobody stands in for somebody as one. */
const OF_CHARGE = /\bcharge d['’ ]?affaires?(?: ad interim| a ?\.? ?i\b\.?)?/g;

/** Folded words with their ranks in full: 'maj gen' as 'major general'. */
export const withFullRanks = (folded: string): string => folded.replace(/[a-z]+/g, (word) => RANKS.get(word) ?? word);

const rows = new WeakMap<ReleaseView, PostRow[]>();

/** All posts of a release, those joined by 'and' whole and one by one. */
export function postRows(view: ReleaseView): PostRow[] {
  let known = rows.get(view);
  if (known) return known;
  known = view
    .facts('post')
    .filter((f) => f.polarity === 'positive')
    .flatMap((fact) => {
      const holder = fact.roles.find((r) => r.role === 'holder')!;
      const post = fact.roles.find((r) => r.role === 'post')!;
      if (!holder.entity) return [];
      const whole = rowOf(view, fact, holder, post, false);
      return [whole, ...partsOf(view.sentences[post.n]!, post).map((part) => rowOf(view, fact, holder, part, true))];
    });
  rows.set(view, known);
  return known;
}

function rowOf(view: ReleaseView, fact: Fact, holder: Role, post: Role, part: boolean): PostRow {
  const s = view.sentences[post.n]!;
  const text = view.roleText(post);
  const words = (of: string): string[] =>
    withFullRanks(foldKey(of).replace(OF_CHARGE, 'charge'))
      .split(' ')
      .filter(Boolean)
      // 'SRSG A B': the letters stand for the words of the post.
      .flatMap(
        (w) =>
          postAcronyms
            .get(w)
            ?.split(' ')
            .filter((x) => !/^(?:of|the|on|in)$/.test(x)) ?? [w],
      )
      .map((w) => stem(w));
  const geo = new Set<string>();
  // 'the Ministers of Norway, A B, and of Peru, C D': the country of each.
  const land = fact.roles.find((r) => r.role === 'land');
  // An order of knights is of no country, though it has ambassadors.
  const isOfOrder = /\bOrder of Malta\b/.test(text);
  if (isOfOrder) geo.add('order of malta');
  const { start, end } = isOfOrder ? { start: 0, end: 0 } : (land ?? post);
  for (const [i, t] of s.tokens.entries()) if (t.start >= start && t.end <= end && s.geo[i]) geo.add(countryOf(s.geo[i]!));
  // 'the Mayor of Tarnby': of the country of the town
  const town = /^(?:lord |deputy )?(?:mayor|governor|prefect) of (\p{Lu}[^,]*)$/iu.exec(text)?.[1];
  const landOfTown = town && landOf(foldKey(town));
  if (landOfTown && regionsOf.has(landOfTown)) geo.add(landOfTown);
  const home = land ? undefined : homeBehind(s, holder);
  if (home) geo.add(home);
  if (geo.size === 0) for (const land of landsCalledBy(view, holder.entity!)) geo.add(land);
  return {
    person: holder.entity!,
    n: post.n,
    start: post.start,
    end: post.end,
    text,
    stems: words(text),
    own: words(ownWords(text)),
    geo,
    at: placesBehind(s, post.end),
    held: heldWhen(s, fact, post, text),
    evidence: fact.evidence[0]!,
    owner: ownerOfPost(view, s, post.start),
    whose: wordsOfOwner(s, post.start),
    part,
    ...(fact.rule.startsWith('the Ps ') ? { alone: aloneOf(text, post, land && { ...land, text: view.roleText(land) }) } : {}),
  };
}

/** 'Foreign Ministers' as 'Foreign Minister', with the country that the list tells apart from it. */
function aloneOf(text: string, post: Role, land: (Role & { readonly text: string }) | undefined): string {
  const one = text.replace(/\p{L}+/gu, (word) => {
    const bare = word.replace(/s$/, '');
    return bare !== word && !postNouns.has(word.toLowerCase()) && postNouns.has(bare.toLowerCase())
      ? bare
      : word.replace(/taries$/, 'tary');
  });
  if (!land) return one;
  return land.start < post.start ? `${land.text} ${one}` : `${one} of ${land.text}`;
}

/** Countries in what a person is called without a name: 'the Minister of Trade of Norland'. */
function landsCalledBy(view: ReleaseView, person: string): Set<string> {
  const out = new Set<string>();
  for (const m of view.reading.mentions) {
    if (m.entity !== person || m.form !== 'nominal') continue;
    const s = view.sentences[m.n]!;
    for (const [i, t] of s.tokens.entries()) if (t.start >= m.start && t.end <= m.end && s.geo[i]) out.add(countryOf(s.geo[i]!));
  }
  return out;
}

/** 'Secretary-General | spokesperson': whom it serves stands before it without any sign. */
const SERVANT =
  /\b(?:president|minister|secretary[- ]general|king|queen|premier|chancellor|governor|mayor) ((?:chief |special |senior )?(?:spokes(?:man|woman|person)|advis[eo]r|aide))$/i;

/** The words of a post before 'of', 'to', 'for' and behind the owner: 'adviser' of 'the President's adviser for trade'. */
function ownWords(text: string): string {
  const own = text.replace(/^.*['’]s?\s(?=\S)/su, '');
  const servant = SERVANT.exec(own)?.[1];
  if (servant) return servant;
  // 'Custodian of the Holy Places | King'
  const crown = /(?<!\b(?:the|to|of|for)) (?:king|queen|prince|princess|emir|amir|sultan)$/i.exec(own)?.[0] ?? '';
  // 'Republic of Norland | Deputy Minister of Trade': up to the first of these words that a noun of a post goes before.
  for (const { index } of own.matchAll(/\s(?:of|to|for|on|at|in|with)\s/gu))
    if (
      foldKey(own.slice(0, index))
        .split(' ')
        .some((w) => postNouns.has(w))
    )
      return own.slice(0, index) + crown;
  return own;
}

/** The posts that 'and' joins in one, each a stretch of its own; none where only what the post is of is joined. */
function partsOf(s: SentenceView, post: Role): Role[] {
  const inside = s.tokens.flatMap((t, i) => (t.start >= post.start && t.end <= post.end ? [i] : []));
  const cuts = inside.filter((i) => s.tokens[i]!.lower === 'and' && opensPost(s, i + 1, inside.at(-1)!) && i > inside[0]!);
  if (cuts.length === 0) return [];
  const bounds = [inside[0]! - 1, ...cuts, inside.at(-1)! + 1];
  const parts = bounds.slice(1).map((to, k) => [bounds[k]! + 1, to - 1] as const);
  if (!parts.every(([from, to]) => opensPost(s, from, to))) return [];
  return parts.map(([from, to]) => ({ ...post, start: s.tokens[from]!.start, end: s.tokens[to]!.end }));
}

/** True when a noun of a post stands among the words from `i` up to the first 'of', 'to' or 'for'. */
function opensPost(s: SentenceView, i: number, last: number): boolean {
  for (let k = i; k <= last; k++) {
    const { lower } = s.tokens[k]!;
    if (postNouns.has(lower)) return true;
    if (/^(?:of|to|for|and|on|at)$/.test(lower)) return false;
  }
  return false;
}

/** 'President A B of Norland', 'A B (Norland)': the country behind the name is the post's as well. */
function homeBehind(s: SentenceView, holder: Role): string | undefined {
  if (holder.n !== s.n) return undefined;
  const after = s.tokens.findIndex((t) => t.start >= holder.end);
  if (after < 0 || !/^(?:of|\()$/.test(s.tokens[after]!.lower)) return undefined;
  const at = s.tokens[after + 1]?.lower === 'the' ? after + 2 : after + 1;
  const geo = s.geo[at];
  if (s.tokens[after]!.text === '(') {
    const close = s.tokens.findIndex((t, i) => i > after && t.text === ')');
    if (close < 0 || close - after > 5) return undefined;
  }
  return geo && countryOf(geo);
}

/** Places right behind a post: 'Consul, Chennai', 'Consul in Chennai', 'First Secretary at the embassy in Lima'. */
function placesBehind(s: SentenceView, end: number): Set<string> {
  const out = new Set<string>();
  let i = s.tokens.findIndex((t) => t.start >= end);
  if (i < 0 || !/^(?:,|in|at|to|\()$/.test(s.tokens[i]!.lower)) return out;
  const last = Math.min(i + 7, s.tokens.length);
  for (i++; i < last && !/^[,.;:]$/.test(s.tokens[i]!.text); i++) {
    const { pos } = s.tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PRON') break;
    if (s.geo[i]) {
      out.add(countryOf(s.geo[i]!));
      out.add(s.geo[i]!);
    }
    const named = s.mentionAt(i);
    if (named && s.view.entity(named.entity)?.kind === 'place') out.add(foldKey(s.view.entity(named.entity)!.name));
  }
  return out;
}

/** Words that put a post into the past, where they stand in its clause. */
const PAST = /^(?:former|formerly|ex|erstwhile|previous|previously|then|earlier|recently|lately|once|retired)$/;
const PAST_OPENING =
  /^(?:before (?:that|this|then)|prior to (?:that|this)|earlier|previously|until (?:then|recently)|her (?:earlier|previous)|his (?:earlier|previous))\b/i;

function heldWhen(s: SentenceView, fact: Fact, post: Role, text: string): Held {
  if (
    /^(?:(?:an? |the )?(?:former|formerly|ex|erstwhile|previous|previously|then|once|lately|earlier|most recently|until recently)\b)/i.test(
      text,
    )
  )
    return 'former';
  if (fact.rule === 'X was P') return 'former';
  // 'She served as P', not 'she has served as P since March'.
  if (fact.rule === 'X served as P' && isPreviously(s, post.start)) return 'former';
  if (fact.rule === 'X served as P') return s.tokens.some((t) => t.lower === 'since') ? 'current' : 'former';
  const told = /^X (?:is|was appointed) P$|^the appointment/.test(fact.rule);
  if (!told)
    return /^\S+(?: \S+)?[- ](?:designate|elect)\b|\b(?:designate|elect)$|^(?:next|incoming|future)\b/i.test(text) ? 'next' : 'current';
  const at = s.tokens.findIndex((t) => t.start >= post.start);
  const before = s.tokens.slice(Math.max(0, at - 7), at).map((t) => t.lower);
  const clause = before.slice(before.findLastIndex((w) => /^[;:]$/.test(w)) + 1);
  const opening = s.tokens
    .slice(0, 4)
    .map((t) => t.lower)
    .join(' ');
  const was = fact.rule === 'X is P' && clause.some((w) => /^(?:was|were|been)$/.test(w));
  const over = was && (isLongAgo(s) || clause.some((w) => /^(?:until|till)$/.test(w)));
  if (over || clause.some((w) => PAST.test(w)) || PAST_OPENING.test(opening) || endedBefore(s, post.end)) return 'former';
  if (fact.modality === 'planned' || clause.some((w) => /^(?:next|future|incoming|will)$/.test(w))) return 'next';
  return fact.rule === 'X is P' || /\b(?:serve|serves|serving|is|remains)\b/.test(clause.join(' ')) ? 'current' : 'appointed';
}

/** 'having previously served as | P': also beside a post that is held since. */
const isPreviously = (s: SentenceView, start: number): boolean => {
  const at = s.tokens.findIndex((t) => t.start >= start);
  return s.tokens.slice(Math.max(0, at - 5), at).some((t) => /^(?:having|previously|formerly|earlier)$/.test(t.lower));
};

/** True when the sentence is set in years before that of the release: 'From 1994 to 1996 she was adviser'. */
function isLongAgo(s: SentenceView): boolean {
  const issued = s.view.release.date?.slice(0, 4) ?? '';
  const ends = s.dates.map((d) => (d.value.split('/').at(-1) ?? '').slice(0, 4)).filter(Boolean);
  return issued !== '' && ends.length > 0 && ends.every((year) => year < issued) && !s.tokens.some((t) => t.lower === 'since');
}

/** 'Consul, Chennai (2011-2014)', 'envoy from 2011 to 2014': the years behind a post are over. */
function endedBefore(s: SentenceView, end: number): boolean {
  const issued = Number(s.view.release.date?.slice(0, 4) ?? 0);
  const years = /^.{0,30}?(?:\(|from )(?:\w+ )?(?:19|20)\d\d ?(?:-|–|to|until) ?(?:\w+ )?((?:19|20)\d\d)\b/su.exec(
    (s.n === 0 ? s.view.release.title : s.view.release.text).slice(end, end + 60),
  );
  return years !== null && issued > 0 && Number(years[1]) < issued;
}

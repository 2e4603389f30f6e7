import type { Role } from '../../model/reading.ts';
import { foldKey } from '../../reading/fold.ts';
import { stem } from '../../reading/language.ts';
import { postRows, withFullRanks } from '../posts/post-rows.ts';
import { countryOf, type ReleaseView, type SentenceView } from '../release/view.ts';

/** What a release says of one who took part: the words that name him, his posts, and where he is from. */
export interface Profile {
  readonly stems: ReadonlySet<string>;
  /** Folded, for words that need their neighbours: 'general' but not 'secretary general'. */
  readonly text: string;
  /** Countries that the words themselves give. */
  readonly homes: ReadonlySet<string>;
  readonly isPerson: boolean;
}
/** Countries that words of a sentence give as a home: not those behind 'to' or 'in' ('Ambassador of Norway | to Kenya'). */
export function homesIn(s: SentenceView, start: number, end: number): string[] {
  return s.tokens.flatMap((t, i) => {
    const geo = t.start >= start && t.end <= end ? s.geo[i] : undefined;
    if (!geo) return [];
    // 'to | Sri Lanka'
    let first = i;
    while (first > 0 && s.geo[first - 1] === geo) first--;
    const before = s.tokens[first - 1]?.lower === 'the' ? s.tokens[first - 2]?.lower : s.tokens[first - 1]?.lower;
    return /^(?:to|in|for|on|with|and)$/.test(before ?? '') && t.start > start ? [] : [countryOf(geo)];
  });
}

const profiles = new WeakMap<ReleaseView, Map<string, Profile>>();

export function profileOf(view: ReleaseView, role: Role): Profile {
  const known = profiles.get(view) ?? new Map<string, Profile>();
  profiles.set(view, known);
  const key = `${role.n}:${role.start}:${role.end}:${role.entity ?? ''}`;
  const kept = known.get(key);
  if (kept) return kept;
  const s = view.sentences[role.n]!;
  const stems = new Set<string>();
  const from = describedFrom(s, role);
  for (const [i, t] of s.tokens.entries()) if (t.start >= from && t.end <= role.end) stems.add(s.stems[i]!);
  const posts = role.entity ? postRows(view).filter((p) => p.person === role.entity) : [];
  for (const post of posts) for (const word of post.stems) stems.add(word);
  const mentions = view.reading.mentions.filter((m) => m.entity === role.entity && role.entity !== undefined && m.form !== 'pronoun');
  const homes = new Set(homesIn(s, from, role.end));
  for (const post of posts) for (const home of homesIn(view.sentences[post.n]!, post.start, post.end)) homes.add(home);
  for (const m of [...mentions, role]) for (const home of homesBeside(view.sentences[m.n]!, m.start, m.end)) homes.add(home);
  const text = withFullRanks(
    foldKey([view.roleText({ ...role, start: from }), ...posts.map((p) => p.text), ...mentions.map((m) => view.roleText(m))].join(' ; ')),
  );
  for (const word of text.split(/[^a-z0-9]+/)) if (word) stems.add(stem(word));
  const profile = { stems, text, homes, isPerson: !role.entity || view.entity(role.entity)?.kind === 'person' };
  known.set(key, profile);
  return profile;
}

/** Where the description set before a name begins: '| the Deputy Minister of P, the Hon. A B'. */
function describedFrom(s: SentenceView, role: Role): number {
  const first = s.tokens.findIndex((t) => t.start >= role.start);
  const comma = s.tokens[first - 1]?.text === ',' ? first - 1 : s.tokens[first - 1]?.lower === 'the' ? first - 2 : -1;
  if (comma < 1 || s.tokens[comma]!.text !== ',') return role.start;
  let at = comma;
  while (
    at > 0 &&
    comma - at < 16 &&
    /^(?:NOUN|PROPN|ADJ|ADP|DET|PART)$/.test(s.tokens[at - 1]!.pos) &&
    !s.mentions.some((m) => m.first <= at - 1 && at - 1 <= m.last && s.view.entity(m.entity)?.kind === 'person') &&
    !OPENS.test(s.tokens[at - 1]!.lower)
  )
    at--;
  return at < comma ? s.tokens[at]!.start : role.start;
}

const OPENS = /^(?:with|by|between|including|from|besides|alongside|on|during|at)$/;

/** 'Norway's | Prime Minister A', 'President A | of Norway' */
function homesBeside(s: SentenceView, start: number, end: number): string[] {
  const out: string[] = [];
  const first = s.tokens.findIndex((t) => t.start >= start);
  const after = s.tokens.findIndex((t) => t.start >= end);
  const before = s.tokens[first - 1]?.lower === "'s" ? first - 2 : first - 1;
  if (first > 0 && s.geo[before]) out.push(countryOf(s.geo[before]!));
  if (after > 0 && s.tokens[after]!.lower === 'of') {
    const geo = s.geo[s.tokens[after + 1]?.lower === 'the' ? after + 2 : after + 1];
    if (geo) out.push(countryOf(geo));
  }
  return out;
}
export type Home = 'yes' | 'no' | 'unsaid';

/** Whether the person is from the country, as far as his own words say. */
export function fromThere(profile: Profile, country: string): Home {
  if (profile.homes.has(country)) return 'yes';
  return profile.homes.size > 0 ? 'no' : 'unsaid';
}

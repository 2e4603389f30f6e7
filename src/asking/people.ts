import type { Role } from '../model/reading.ts';
import { foldKey } from '../reading/fold.ts';
import { stem } from '../reading/language.ts';
import { acronyms, ranks } from '../reading/lexicon.ts';
import { isPostWord } from './kinds.ts';
import type { Link } from './link.ts';
import type { Question } from './question.ts';
import { countryOf, geoOf, type ReleaseView, type SentenceView } from './view.ts';
import { areSynonyms } from './words.ts';

/** A post as the release gives it to a person. */
export interface PostRow {
  person: string;
  n: number;
  start: number;
  end: number;
  text: string;
  stems: string[];
  geo: Set<string>;
  evidence: number;
}

const rows = new WeakMap<ReleaseView, PostRow[]>();

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
      const text = view.roleText(post);
      const words = foldKey(text).split(' ').filter(Boolean);
      const geo = new Set<string>();
      const s = view.sentences[post.n]!;
      for (const [i, t] of s.tokens.entries()) if (t.start >= post.start && t.end <= post.end && s.geo[i]) geo.add(countryOf(s.geo[i]!));
      const home = homeBehind(s, holder);
      if (home) geo.add(home);
      return [
        {
          person: holder.entity,
          n: post.n,
          start: post.start,
          end: post.end,
          text,
          stems: words.map((w) => stem(w)),
          geo,
          evidence: fact.evidence[0]!,
        },
      ];
    });
  rows.set(view, known);
  return known;
}

/** 'President A B of Norland': the country behind the name is the post's as well. */
function homeBehind(s: SentenceView, holder: Role): string | undefined {
  if (holder.n !== s.n) return undefined;
  const after = s.tokens.findIndex((t) => t.start >= holder.end);
  if (after < 0 || s.tokens[after]!.lower !== 'of') return undefined;
  const geo = s.geo[s.tokens[after + 1]?.lower === 'the' ? after + 2 : after + 1];
  return geo && countryOf(geo);
}

/** Posts by their short forms, to their words. */
export const SHORT_POSTS = new Map<string, readonly string[]>(
  Object.entries({
    vp: ['vice', 'president'],
    pm: ['prime', 'minister'],
    premier: ['prime', 'minister'],
    fm: ['foreign', 'minister'],
    sg: ['secretary', 'general'],
    srsg: ['special', 'representative'],
    spokeswoman: ['spokesperson'],
    spokesman: ['spokesperson'],
  }),
);
const RESTRICTING = /^(?:deputi|vice|act|assist|under|altern|first|crown|prime|co|interim|associ|design)$/;
const HEADS = new Set(
  [
    'director',
    'head',
    'chief',
    'secretary',
    'president',
    'chair',
    'chairman',
    'chairwoman',
    'chairperson',
    'commander',
    'leader',
    'commission',
    'commissioner',
    'execut',
    'administr',
    'administrator',
    'coordin',
    'coordinator',
    'speaker',
    'general',
    'minister',
    'governor',
    'rector',
    'dean',
  ].map((w) => stem(w)),
);
const HEAD_WORD =
  /^(?:boss|head|heads|headed|lead|leads|led|run|runs|chief|leader|chairs?|chaired|directs?|directed|commands?|commanded|charge|presides|presided)$/;

/** How the holder of a post was asked for: stems of the post's words, places, bodies. */
interface PostQuery {
  stems: string[];
  geo: string[];
  /** Folded words of bodies and other names that belong to the post. */
  names: string[];
  anyHead: boolean;
  former: boolean;
}

export function postQuery(question: Question, ignore: readonly Link[] = []): PostQuery {
  const stems: string[] = [];
  const geo: string[] = [];
  const names: string[] = [];
  let anyHead = false;
  let former = false;
  for (const term of question.terms) {
    if (term.link) {
      if (ignore.includes(term.link)) continue;
      if (term.link.geo) geo.push(countryOf(term.link.geo));
      else if (term.link.kind !== 'person') names.push(...foldKey(term.word).split(' '));
      continue;
    }
    if (HEAD_WORD.test(term.word)) anyHead = true;
    else if (/^(?:former|ex|formerly)$/.test(term.word)) former = true;
    else if (/^(?:current|currently|serve|serves|served|new|now|holder|hold|holds)$/.test(term.word)) continue;
    else for (const word of SHORT_POSTS.get(term.word) ?? [term.word]) stems.push(stem(word));
  }
  if (/\bused to be\b|\bformer\b/.test(question.shape)) former = true;
  return { stems, geo, names, anyHead, former };
}

const same = (a: string, b: string): boolean =>
  a === b ||
  areSynonyms(a, b) ||
  (a.length > 4 && b.length > 4 && (a.startsWith(b) || b.startsWith(a)) && Math.abs(a.length - b.length) < 4);

/** Posts that meet a query whole, best first: every word asked for is in the post (places may come from the sentence or release). */
export function matchPosts(view: ReleaseView, query: PostQuery): { row: PostRow; score: number }[] {
  const out: { row: PostRow; score: number }[] = [];
  const home = homeOf(view);
  for (const row of postRows(view)) {
    const postStems = row.stems;
    const s = view.sentences[row.n]!;
    if (query.stems.some((q) => !postStems.some((p) => same(p, q)) && !spelledOut(q, postStems))) continue;
    if (query.anyHead && !postStems.some((p) => HEADS.has(p))) continue;
    const isFormer = postStems.includes(stem('former'));
    if (query.former !== isFormer && (query.former || isFormer)) continue;
    if (postStems.some((p) => RESTRICTING.test(p) && !query.stems.some((q) => same(p, q)))) continue;
    const folded = ` ${foldKey(row.text)} `;
    // A body's name must stand in the post; its short and long form count alike.
    const bodies = query.names.filter((w) => !folded.includes(` ${w} `));
    const beside = bodies.length > 0 && !bodiesMeet(view, row, query.names);
    if (beside && !(query.anyHead && isHeadBeside(view, row, query.names))) continue;
    if (query.stems.length === 0 && query.names.length === 0 && query.geo.length === 0) continue;
    let score = beside ? 0.8 : 1;
    for (const g of query.geo) {
      if (row.geo.has(g)) score += 0.5;
      // 'the Norland envoy for Sudland': one country is in the post, the other whose post it is.
      else if (query.geo.some((other) => other !== g && row.geo.has(other)) && (namesCountry(s, g) || home === g)) score += 0.05;
      else if (row.geo.size > 0 && ![...row.geo].includes(g)) score -= 2;
      else if (
        postRows(view).some(
          (o) => o.person === row.person && o.geo.size > 0 && !o.geo.has(g) && o.stems.some((w) => HEADS.has(w) && row.stems.includes(w)),
        )
      )
        score -= 2;
      // A post without a country is the issuer's own where it is asked for, and the main person's always is.
      else if (home && g === home) score += 0.15;
      else if (home && row.person === view.mainPerson) score -= 2;
      else if (onlyCountry(s, g)) score += 0.2;
      else if (
        namesCountry(view.sentences[0]!, g) ||
        view.sentences.some((o) => o.n > 0 && o.sentence.paragraph === s.sentence.paragraph && namesCountry(o, g))
      )
        score += 0.05;
      else score -= 1;
    }
    const extra = postStems.filter((p) => !query.stems.some((q) => same(p, q))).length;
    score -= extra * 0.03;
    if (query.anyHead && query.stems.length === 0 && query.names.length === 0) score -= 0.6;
    if (score > 0.4) out.push({ row, score });
  }
  return out.sort((a, b) => b.score - a.score);
}

/** 'Head of Mission A B' in a sentence that names the mission asked for, and no other body in the post. */
function isHeadBeside(view: ReleaseView, row: PostRow, names: readonly string[]): boolean {
  const words = foldKey(row.text).split(' ');
  if (words.length > 3 || words.length < 3 || words[1] !== 'of') return false;
  return view.reading.mentions.some((m) => {
    const entity = m.n === row.n ? view.entity(m.entity) : undefined;
    if (entity?.kind !== 'organisation') return false;
    const forms = [entity.name, ...entity.aliases].map((f) => ` ${foldKey(f)} `);
    return forms.some((f) => names.every((w) => f.includes(` ${w} `))) && forms.some((f) => f.includes(` ${words[2]} `));
  });
}

/** True when a short form stands in the post in full: 'au' for 'African Union'. */
function spelledOut(short: string, postStems: readonly string[]): boolean {
  const long = acronyms.get(short);
  return long?.split(' ').every((w) => postStems.includes(stem(w))) ?? false;
}

const namesCountry = (s: SentenceView, country: string): boolean => s.geo.some((g) => g !== undefined && countryOf(g) === country);

/** The country whose authority issued the release, when its source names one ('Ministry of Foreign Affairs of Norway', 'US Department of State'). */
export function homeOf(view: ReleaseView): string | undefined {
  const words = foldKey(view.release.source).split(' ');
  for (let size = 4; size >= 1; size--) {
    for (let k = 0; k + size <= words.length; k++) {
      const geo = geoOf(words.slice(k, k + size).join(' '));
      if (geo && geo !== 'european union') return countryOf(geo);
    }
  }
  return undefined;
}

/** True when the country is the only one that the sentence names. */
function onlyCountry(s: SentenceView, country: string): boolean {
  const all = new Set(s.geo.flatMap((g) => (g === undefined ? [] : [countryOf(g)])));
  return all.has(country) && all.size === 1;
}

/** True when one of the bodies the post names is the body asked for, under another form of its name. */
function bodiesMeet(view: ReleaseView, row: PostRow, names: readonly string[]): boolean {
  const inside = view.reading.mentions.filter((m) => m.n === row.n && m.start >= row.start && m.end <= row.end);
  return inside.some((m) => {
    const entity = view.entity(m.entity);
    if (!entity) return false;
    const forms = [entity.name, ...entity.aliases].map((f) => ` ${foldKey(f)} `);
    return forms.some((f) => names.every((w) => f.includes(` ${w} `)));
  });
}

/** Persons that 'the vice president', 'the PM of Norway' or 'he' in a question stand for, as links over the words that say so. */
export function resolvePeople(view: ReleaseView, question: Question): Link[] {
  const out: Link[] = [];
  const { tokens } = question;
  for (let i = 0; i < tokens.length; i++) {
    if (!(isPostWord(tokens[i]!.lower) || ranks.has(tokens[i]!.lower)) || question.links.some((l) => l.first <= i && i <= l.last)) continue;
    if (/s$/.test(tokens[i]!.lower) && tokens[i]!.lemma !== tokens[i]!.lower) continue;
    let first = i;
    while (
      first > 0 &&
      /^(?:vice|deputy|prime|foreign|defen[cs]e|interior|finance|acting|under|special|secretary|general|first|crown|eu|policy|security|national|senior|justice|health|trade)$/.test(
        tokens[first - 1]!.lower,
      )
    )
      first--;
    while (first > 0 && question.links.some((l) => l.last === first - 1 && l.kind !== 'person')) first--;
    while (
      first > 0 &&
      /^(?:NOUN|ADJ|PROPN)$/.test(tokens[first - 1]!.pos) &&
      postRows(view).some((r) => r.stems.includes(stem(tokens[first - 1]!.lemma)) && r.stems.includes(stem(tokens[i]!.lemma)))
    )
      first--;
    // 'minister who welcomed him' asks for one.
    if (/^(?:who|that|which)$/.test(tokens[i + 1]?.lower ?? '')) continue;
    // 'which minister', 'a minister', 'another ambassador' ask for one or leave it open.
    if (/^(?:which|what|a|an|any|another|other|some|no|every|each|as)$/.test(tokens[first - 1]?.lower ?? '')) continue;
    let last = i;
    while (
      tokens[last + 1] &&
      (tokens[last + 1]!.lower === 'general' || tokens[last + 1]!.lower === '-' || isPostWord(tokens[last + 1]!.lower))
    )
      last++;
    const stems: string[] = [];
    const geo: string[] = [];
    const names: string[] = [];
    const scan = [...Array(last - first + 1).keys()].map((k) => first + k);
    let end = last;
    if (tokens[last + 1]?.lower === 'of') {
      const at = tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2;
      const link = question.links.find((l) => l.first === at && l.kind !== 'person');
      if (link) {
        end = link.last;
        for (let k = link.first; k <= link.last; k++) scan.push(k);
      }
    }
    for (const k of scan) {
      const link = question.links.find((l) => l.first <= k && k <= l.last);
      if (link?.geo) geo.push(countryOf(link.geo));
      else if (link) names.push(foldKey(tokens[k]!.text));
      else if (/[a-z]/.test(tokens[k]!.lower)) for (const w of SHORT_POSTS.get(tokens[k]!.lower) ?? [tokens[k]!.lower]) stems.push(stem(w));
    }
    const found = matchPosts(view, { stems, geo: [...new Set(geo)], names, anyHead: false, former: false });
    const people = [...new Set(found.filter((f) => f.score >= (found[0]?.score ?? 0) - 0.15).map((f) => f.row.person))];
    if (people.length === 1) out.push({ first, last: end, entities: people, kind: 'person', byPost: true });
    i = end;
  }
  return out;
}

/** 'he', 'she', 'they' in a question: the person the release is about. */
export function pronounLink(view: ReleaseView, question: Question): Link | undefined {
  const at = question.tokens.findIndex((t) => /^(?:he|she|him|her|his)$/.test(t.lower));
  if (at < 0) return undefined;
  // 'Lind - what does she do': the name before the pronoun is whom it means.
  if (question.links.some((l) => l.kind === 'person' && l.last < at)) return undefined;
  const person = view.mainPersonOf(/^(?:she|her)$/.test(question.tokens[at]!.lower) ? 'female' : 'male');
  return person ? { first: at, last: at, entities: [person], kind: 'person' } : undefined;
}

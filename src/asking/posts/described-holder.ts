import type { Entity } from '../../model/reading.ts';
import { foldKey } from '../../reading/fold.ts';
import { stem } from '../../reading/language.ts';
import { organisationNouns } from '../../reading/lexicon.ts';
import { type Described, postsMeant, TITLES_ELSEWHERE } from '../question/described-posts.ts';
import { geoOf, type ReleaseView } from '../release/view.ts';
import { counterparts } from './counterparts.ts';
import { HEAD_STEMS, homeOf } from './post-country.ts';
import { type PostRow, postRows } from './post-rows.ts';
import { matchPosts, samePost } from './posts.ts';

/** Whose post it is, and what else is said of it. */
interface Whose {
  readonly stems: readonly string[];
  readonly geo: readonly string[];
  /** Folded words of bodies. */
  readonly names: readonly string[];
  /** Of a body that is called by its noun alone. */
  readonly ofBody: boolean;
  readonly former: boolean;
}

const EU = 'european union';

/**
 * The one person of the release whom a description of a post means: 'the Norlandic leader', 'the EU's top diplomat', 'the head of state'.
 * Nobody where two fit, a president and a prime minister of one country among them, and where it is not said whose 'leader' is meant.
 */
export function describedHolder(view: ReleaseView, described: Described, { stems, geo, names, ofBody, former }: Whose): string | undefined {
  if (described.owned && !(ofBody && !described.ofState) && geo.length + names.length + stems.length === 0) return undefined;
  const found = matchPosts(view, {
    stems: [...stems],
    // No country is told of what is the Union's alone.
    geo: geo.filter((g) => g !== EU),
    names: [...names],
    bodies: [],
    described: postsMeant(described, geo),
    anyHead: false,
    former,
    dates: [],
  }).filter(({ row }) => (!described.ofState || isOfStateAlone(row, described)) && (!geo.includes(EU) || isOfUnion(view, row, described)));
  const land = geo.length === 1 ? geo[0]! : undefined;
  const told = found.filter(({ row }) => land !== undefined && row.geo.has(land));
  // Whose country is told, and whose is only near: a visitor's president is not the one whom he also meets.
  const own = described.ofState && told.length > 0 && land !== homeOf(view) ? told : found;
  const near = own.filter((f) => f.score >= own[0]!.score - (described.ofState ? 0.4 : 0.15));
  const people = new Set(near.map((f) => f.row.person).filter((id) => !geo.some((land) => isOfAnother(view, id, land))));
  if (people.size > 0) return people.size === 1 ? [...people][0] : undefined;
  return geo.length === 1 && !former && !described.ofState ? counterpartOf(view, described, geo[0]!) : undefined;
}

/** True for a post of no country; a deputy of whom nothing more is told is the Union's only in what the Union issues. */
function isOfUnion(view: ReleaseView, { geo }: PostRow, { owned, ofState }: Described): boolean {
  if (owned && !ofState && geo.size === 0 && !/\b(?:EU|European|EEAS)\b/.test(view.release.source)) return false;
  return [...geo].every((g) => g === EU);
}

/** 'Her Norlandic counterpart, A B' is Norland's top diplomat where she is her own country's. */
function counterpartOf(view: ReleaseView, described: Described, land: string): string | undefined {
  const query = { stems: [], geo: [], names: [], bodies: [], anyHead: false, former: false, dates: [] };
  const holders = new Set(matchPosts(view, { ...query, described: described.posts }).map(({ row }) => row.person));
  const people = new Set(counterparts(view).flatMap((c) => (c.land === land && holders.has(c.of) ? [c.person] : [])));
  return people.size === 1 ? [...people][0] : undefined;
}

/** True for somebody whom the release tells to be of other countries alone. */
function isOfAnother(view: ReleaseView, person: string, land: string): boolean {
  const lands = postRows(view).flatMap((r) => (r.person === person ? [...r.geo] : []));
  return lands.length > 0 && !lands.includes(land);
}

/** 'The Norlandic foreign minister', where Norland calls him otherwise. */
export function elsewhereCalled(view: ReleaseView, stems: readonly string[], geo: readonly string[]): string | undefined {
  const posts = TITLES_ELSEWHERE.filter(
    ({ asked, land }) =>
      geo.length === 1 && geo[0] === land && asked.length === stems.length && asked.every((w, i) => samePost(stems[i]!, w)),
  ).map(({ post }) => post);
  if (posts.length === 0) return undefined;
  const query = { stems: [], geo: [...geo], names: [], bodies: [], described: posts, anyHead: false, former: false, dates: [] };
  const people = new Set(matchPosts(view, query).map(({ row }) => row.person));
  return people.size === 1 ? [...people][0] : undefined;
}

const HEAD_OF = /^(?:.*\band )?(?:the )?(?:head|chief|director|executive director|director[- ]general|commander) of (?:the )?/i;

/** 'The head of the mission', where the release has one head of a body by its name, 'Head of ABCM', and the name is of no other kind of body. */
export function headOfBody(view: ReleaseView, stems: readonly string[]): string | undefined {
  // 'head of the mission', 'the mission's head'
  const [head, noun] = HEAD_STEMS.has(stems[0]!) ? stems : [...stems].reverse();
  if (stems.length !== 2 || !HEAD_STEMS.has(head!) || !ofBodies().has(noun!)) return undefined;
  const rows = postRows(view).filter((row) => {
    const at = HEAD_OF.exec(row.text)?.[0].length;
    if (at === undefined || row.held === 'former') return false;
    const body = view.reading.mentions.find(
      (m) => m.n === row.n && m.start === row.start + at && view.entity(m.entity)?.kind === 'organisation',
    );
    return body !== undefined && isOfKind(view.entity(body.entity)!, noun!);
  });
  const people = new Set(rows.map((r) => r.person));
  return people.size === 1 ? [...people][0] : undefined;
}

/** False for a body whose name has another noun, or, where it is all capitals, no letter that stands for this one. */
function isOfKind({ name, aliases }: Entity, noun: string): boolean {
  const nouns = [name, ...aliases].flatMap((form) =>
    foldKey(form)
      .split(' ')
      .map((w) => stem(w))
      .filter((w) => ofBodies().has(w)),
  );
  if (nouns.length > 0) return nouns.includes(noun);
  const letter = noun[0]!.toUpperCase();
  // Missions have their letter anywhere, the others at the end: UNMIK, WFP.
  const isMission = name.includes('M');
  return /^\p{Lu}{3,}$/u.test(name) && (letter === 'M' ? isMission : name.endsWith(letter) && !isMission);
}

let bodies: ReadonlySet<string> | undefined;

/** Stems of the nouns that head the names of bodies. */
const ofBodies = (): ReadonlySet<string> => (bodies ??= new Set([...organisationNouns].map((w) => stem(w))));

/** Words of the names of states and of the courtesy that goes with those who lead them. */
const OF_STATE =
  /^(?:republic|kingdom|states?|federal|federation|democratic|peoples?|islamic|united|socialist|confederation|excellency|majesty|highness|his|her|the|of|and|hon|honourable|honorable|new|acting|transitional|interim|former|\p{L})$/u;

/** 'President of the Republic', not 'President of the Water Council': no word of the post is left that is not of a state. */
function isOfStateAlone({ text, geo }: PostRow, { posts }: Described): boolean {
  const own = new Set(posts.flat());
  const lands = [...geo].flatMap((land) => land.split(' '));
  return foldKey(text)
    .split(/[^\p{L}]+/u)
    .every(
      (w) =>
        !w || OF_STATE.test(w) || own.has(stem(w)) || lands.includes(w) || geoOf(w) !== undefined || lands.some((land) => opens(w, land)),
    );
}

/** 'norlandic' of 'norland': the people of a country whose name has several words go by one of them. */
const opens = (word: string, land: string): boolean => land.length > 3 && word.startsWith(land.slice(0, 4));

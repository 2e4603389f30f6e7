import { findDates } from '../../reading/dates/index.ts';
import { foldKey } from '../../reading/fold.ts';
import { stem } from '../../reading/language.ts';
import { acronyms, organisationNouns, postAcronyms, postNouns } from '../../reading/lexicon.ts';
import { datedCopy } from '../question/asked-dates.ts';
import { descriptionIn, postsMeant } from '../question/described-posts.ts';
import type { Link } from '../question/link.ts';
import type { Question, Term } from '../question/question.ts';
import { overlap } from '../release/interval.ts';
import { countryOf, type ReleaseView } from '../release/view.ts';
import { areSynonyms } from '../release/words.ts';
import { countryWeight, HEAD_STEMS } from './post-country.ts';
import { isBelowMinister, isFieldAsked, otherWordsOf } from './post-fields.ts';
import { isInitialled, spelledOut } from './post-letters.ts';
import { nearBody } from './post-nearness.ts';
import { isPostingOf, type Posting, postingAsked } from './post-posting.ts';
import { type PostRow, postRows } from './post-rows.ts';

/** 'who has been named P', 'who will be P' */
const NAMED =
  /^(?:and )?who(?:'s| is| was| has| have| will)?(?: (?:been|to|be|become|going|the|next|new|designated))*? (?:named|appointed|nominated|designated|chosen|picked|be|become|next)\b/;
/** 'Norland's next ambassador' */
const NEXT = /\b(?:next|incoming|future|upcoming)\b/;
const DESIGNATE = stem('designate');

/** Posts by their short forms, to their words: what releases use, and what people say. */
export const SHORT_POSTS = new Map<string, readonly string[]>([
  ...[...postAcronyms].map(([short, words]) => [short, words.split(' ').filter((w) => !/^(?:of|the|on|in)$/.test(w))] as const),
  ['premier', ['prime', 'minister']],
  ['spokeswoman', ['spokesperson']],
  ['spokesman', ['spokesperson']],
]);
const RESTRICTING = /^(?:deputi|vice|act|assist|under|altern|first|crown|prime|co|interim|associ|design)$/;
const HEAD_WORD =
  /^(?:boss|head|heads|headed|lead|leads|led|run|runs|chief|leader|chairs?|chaired|directs?|directed|commands?|commanded|charge|presides|presided)$/;

/** How the holder of a post was asked for: stems of the post's words, places, bodies. */
export interface PostQuery {
  stems: string[];
  geo: string[];
  /** Folded words of bodies and other names that belong to the post. */
  names: string[];
  /** The bodies so named, where the release knows them. */
  bodies: readonly string[];
  /** Posts one of which is meant, where a description stands for them. */
  described?: readonly (readonly string[])[];
  anyHead: boolean;
  former: boolean;
  /** Whose envoy is asked for, and to whom he is sent. */
  posting?: Posting;
  /** True where it is asked who was chosen for it: whoever has yet to take it is meant as well. */
  named?: boolean;
  /** Days on which the post must be held, as ISO intervals. */
  dates: readonly string[];
}

export function postQuery(question: Question, ignore: readonly Link[] = [], view?: ReleaseView): PostQuery {
  const stems: string[] = [];
  const geo: string[] = [];
  const names: string[] = [];
  const bodies: string[] = [];
  let anyHead = false;
  let former = false;
  const description = descriptionIn(question.tokens);
  const posting = postingAsked(question, view);
  const dates = findDates(datedCopy(question.text), null).filter((d) => d.value);
  const inDate = (t: Term): boolean =>
    dates.some((d) => question.tokens[t.first]!.start >= d.start && question.tokens[t.last]!.end <= d.end);
  for (const term of question.terms) {
    if (description && term.first >= description.first && term.last <= description.last) continue;
    if (term.link) {
      if (ignore.includes(term.link)) continue;
      if (term.link.geo) geo.push(countryOf(term.link.geo));
      // 'who speaks for A at the Council': where, not for whom.
      else if (description && isBehindAt(question, term)) continue;
      else if (term.link.kind !== 'person') {
        names.push(...foldKey(term.word).split(' '));
        bodies.push(...term.link.entities);
      }
      continue;
    }
    if (/^d['’]?affaires?$/.test(term.word)) continue;
    if (isOccasion(question, term) || isAllOfThem(question, term) || inDate(term) || (description && isBehindAt(question, term))) continue;
    if (HEAD_WORD.test(term.word) && !isCharge(question, term)) anyHead = true;
    else if (/^(?:former|ex|formerly|previous)$/.test(term.word)) former = true;
    else if (
      /^(?:current|currently|serve|serves|served|new|next|future|incoming|become|becomes|go|going|now|holder|hold|holds)$/.test(term.word)
    )
      continue;
    else for (const word of SHORT_POSTS.get(term.word) ?? term.word.split('-').filter(Boolean)) stems.push(stem(word));
  }
  if (/\bused to be\b|\bformer\b/.test(question.shape)) former = true;
  return {
    stems,
    geo,
    names,
    bodies,
    ...(description ? { described: postsMeant(description, geo) } : {}),
    ...(posting ? { posting } : {}),
    ...(NAMED.test(question.shape) || NEXT.test(question.shape) ? { named: true } : {}),
    anyHead,
    former,
    dates: dates.map((d) => d.value),
  };
}

/** 'Norland's | chargé', not 'in | charge of': a post of its own. */
const isCharge = ({ tokens }: Question, { word, first }: Term): boolean => word === 'charge' && tokens[first - 1]?.lower !== 'in';

/** 'at the Council': where somebody speaks for somebody. */
function isBehindAt({ tokens }: Question, { first }: Term): boolean {
  const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return /^(?:at|in)$/.test(tokens[at]?.lower ?? '');
}

/** 'in the Norland cabinet', 'in the government': where every minister is. */
const isAllOfThem = ({ tokens }: Question, { first, word }: Term): boolean =>
  /^(?:cabinet|government|administration)$/.test(word) && tokens.slice(Math.max(0, first - 4), first).some((t) => t.lower === 'in');

/** 'at the meeting', 'at the time': where or when the post was held, no part of it. */
function isOccasion(question: Question, term: Term): boolean {
  if (/^(?:month|year|week)$/.test(term.word)) return question.tokens[term.first - 1]?.lower === 'this';
  if (!/^(?:meeting|talks|time|moment|visit|ceremony|session|summit|present|conference|day)$/.test(term.word)) return false;
  const before = question.tokens.slice(Math.max(0, term.first - 2), term.first).map((t) => t.lower);
  return before.some((w) => /^(?:at|during|in)$/.test(w));
}

/** Posts that come to the same. */
const ALIKE = [
  ['representative', 'delegate'],
  ['envoy', 'emissary'],
  ['adviser', 'advisor', 'counsellor'],
  ['chair', 'chairman', 'chairwoman', 'chairperson'],
].map((words) => words.map((w) => stem(w)));
const POST_STEMS = new Set([...postNouns].filter((w) => w !== 'affaires').map((w) => stem(w)));

/** True for two stems of posts that come to the same. */
export const samePost = (a: string, b: string): boolean =>
  a === b ||
  areSynonyms(a, b) ||
  ALIKE.some((words) => words.includes(a) && words.includes(b)) ||
  (a.length > 4 && b.length > 4 && (a.startsWith(b) || b.startsWith(a)) && Math.abs(a.length - b.length) < 4);

/** Posts that meet a query whole, best first: every word asked for is in the post (places may come from the sentence or release). */
export function matchPosts(view: ReleaseView, query: PostQuery): { row: PostRow; score: number }[] {
  const out: { row: PostRow; score: number }[] = [];
  const wantedStems = [...query.stems, ...(query.described?.flat() ?? [])];
  const nouns = query.stems.filter((q) => POST_STEMS.has(q));
  for (const row of postRows(view)) {
    const others = otherWordsOf(row);
    const postStems = others.length > 0 ? [...row.stems, ...others] : row.stems;
    // 'the president' is not 'the assistant to the president'.
    if (
      nouns.length > 0 &&
      !query.described &&
      !nouns.some((q) => [...row.own, ...others].some((p) => samePost(p, q)) || isShortened(q, row.own))
    )
      continue;
    if (isNoPresident(row, query) || isBelowMinister(row, wantedStems)) continue;
    if (!isFieldAsked(query.stems, row.stems) || (query.posting && !isPostingOf(view, row, query.posting))) continue;
    const owned = ownerNames(view, row);
    // 'a delegation of the Union, whose head': none of the Union's.
    if (row.whose.some((w) => COMPANY.test(w) && !query.stems.includes(w))) continue;
    if (
      query.stems.some(
        (q) =>
          !postStems.some((p) => samePost(p, q)) &&
          !spelledOut(q, postStems) &&
          !spelledOut(q, owned) &&
          !isShortened(q, postStems) &&
          !owned.includes(q) &&
          !isInitialled(q, row.text),
      )
    )
      continue;
    if (query.dates.length > 0 && !heldOn(view, row, query.dates)) continue;
    if (query.described && !isDescribedBy(query.described, postStems, others.length > 0 ? [...row.own, ...others] : row.own)) continue;
    if (query.anyHead && !postStems.some((p) => HEAD_STEMS.has(p))) continue;
    if (query.former !== (row.held === 'former')) continue;
    if (row.own.some((p) => RESTRICTING.test(p) && !(query.named && p === DESIGNATE) && !wantedStems.some((q) => samePost(p, q)))) continue;
    const folded = ` ${foldKey(row.text)} `;
    // A body's name must stand in the post; its short and long form count alike.
    const bodies = query.names.filter(
      (w) => !folded.includes(` ${w} `) && !row.whose.includes(stem(w)) && ![...row.geo].some((g) => g.split(' ').includes(w)),
    );
    const ofBody =
      bodies.length === 0 ||
      bodiesMeet(view, row, query.names) ||
      namesOneOf(view, folded, query.bodies) ||
      bodies.every((w) => spelledOut(w, postStems) || spelledOut(w, owned)) ||
      (row.owner !== undefined && query.bodies.includes(row.owner));
    const beside = !ofBody && !query.names.every((w) => isInitialled(w, row.text));
    const near = beside ? nearBody(view, row, query) : 0;
    if (beside && near === 0) continue;
    if (query.geo.length > 0 && query.names.length === 0 && (isOfBody(view, row) || isOfPart(row, query))) continue;
    if (query.stems.length === 0 && query.names.length === 0 && query.geo.length === 0 && !query.described) continue;
    let score = beside ? near : 1;
    for (const g of query.geo) {
      // The name of the body that owns the post holds its country: 'the Mission in Norland and its Head'.
      if (!owned.some((w) => stem(g) === w)) score += ownersWeight(view, row, g) ?? countryWeight(view, row, g, query.geo);
    }
    if (isOfOffice(row, query)) continue;
    const ofBodies = bodyStems(view, row);
    const extra = postStems.filter((p) => !wantedStems.some((q) => samePost(p, q)) && !(ofBody && ofBodies.has(p))).length;
    score -= extra * 0.03;
    if (query.anyHead && query.stems.length === 0 && query.names.length === 0) score -= 0.6;
    if (score > 0.4) out.push({ row, score });
  }
  return out.sort((a, b) => b.score - a.score);
}

/** True for one of the posts meant, not for one under it: 'adviser to the President' has the words of a president, and is none. */
const isDescribedBy = (described: readonly (readonly string[])[], post: readonly string[], own: readonly string[]): boolean =>
  described.some(
    (words) =>
      words.every((w) => post.some((p) => samePost(p, w))) &&
      words.some((w) => (POST_STEMS.has(w) || HEAD_STEMS.has(w)) && own.some((p) => samePost(p, w))),
  );

/** Stems of what is put together by those named behind it. */
const COMPANY = /^(?:deleg|team|parti|group|panel|branch|offic|depart)/;

/** 'President A B of Norland and her | envoy': the country of the owner's post, as what it adds to or takes from how well the post fits. */
function ownersWeight(view: ReleaseView, row: PostRow, country: string): number | undefined {
  if (row.geo.size > 0 || row.owner === undefined) return undefined;
  const lands = new Set(postRows(view).flatMap((r) => (r.person === row.owner && r.held === 'current' ? [...r.geo] : [])));
  return lands.size === 0 ? undefined : lands.has(country) ? 0.5 : -2;
}

const PRESIDENT = stem('president');

/** 'The president', 'the president of Norland' is nobody who chairs a committee: the post goes by its own word. */
const isNoPresident = (row: PostRow, { stems, names }: PostQuery): boolean =>
  names.length === 0 &&
  stems.length === 1 &&
  stems[0] === PRESIDENT &&
  !row.own.includes(PRESIDENT) &&
  !/\bhead of state\b/i.test(row.text);

/** 'Head of the ABC Sub-Office in P' is no head of ABC: the name asked for goes on with an office that is not asked for. */
function isOfOffice(row: PostRow, { names, stems }: PostQuery): boolean {
  if (names.length + stems.length === 0 || !/^(?:the )?(?:\w+ )?(?:head|chief|director)\b/i.test(row.text)) return false;
  const words = foldKey(row.text).split(/[^\p{L}\p{N}]+/u);
  const last = words.findLastIndex((w, i) => i > 1 && (names.includes(w) || stems.includes(stem(w))));
  const next = last < 0 ? '' : words.slice(last + 1, last + 4).join(' ');
  const office = /^(?:sub|field|regional|country|local|area|liaison)? ?(?:sub)?(offices?|station)\b/.exec(next)?.[1];
  return office !== undefined && !names.includes(office) && !stems.includes(stem(office));
}

/** True when the sentence, or the release itself, is of the day on which the post is asked for. */
function heldOn(view: ReleaseView, row: PostRow, dates: readonly string[]): boolean {
  const told = [...view.sentences[row.evidence]!.dates.map((d) => d.value), view.release.date ?? ''].filter(Boolean);
  return dates.some((d) => told.some((o) => overlap(o, d)));
}

const stemsOfBodies = new WeakMap<PostRow, ReadonlySet<string>>();
const stemsOfOwners = new WeakMap<PostRow, readonly string[]>();

/** Stems of the words that a post has from the names of bodies. */
function bodyStems(view: ReleaseView, row: PostRow): ReadonlySet<string> {
  const known = stemsOfBodies.get(row);
  if (known) return known;
  const found = new Set(
    view.reading.mentions
      .filter((m) => m.n === row.n && m.start >= row.start && m.end <= row.end && view.entity(m.entity)?.kind === 'organisation')
      .flatMap((m) =>
        foldKey(view.roleText(m))
          .split(' ')
          .map((w) => stem(w)),
      ),
  );
  stemsOfBodies.set(row, found);
  return found;
}

/** The stems of what a post belongs to: all names of the body or person, whose posts, and what 'whose' goes back to. */
function ownerNames(view: ReleaseView, row: PostRow): readonly string[] {
  const known = stemsOfOwners.get(row);
  if (known) return known;
  const owner = row.owner === undefined ? undefined : view.entity(row.owner);
  // 'her envoy': what she is says whose envoy he is.
  const posts = owner?.kind === 'person' ? postRows(view).filter((r) => r.person === owner.id && r.held === 'current') : [];
  const found = [
    ...row.whose,
    ...posts.flatMap((r) => r.stems),
    ...(owner ? [owner.name, ...owner.aliases] : []).flatMap((name) =>
      foldKey(name)
        .split(' ')
        .map((w) => stem(w)),
    ),
  ];
  stemsOfOwners.set(row, found);
  return found;
}

/** 'president of the Society of Anglers in Norland': what the post is of is a body, so that it is none of the state. */
function isOfBody(view: ReleaseView, row: PostRow): boolean {
  // 'Security Council President'
  if (organisationNouns.has(/(\S+) president$/i.exec(row.text)?.[1]?.toLowerCase() ?? '')) return true;
  const head = /^(?:(?:vice|deputy|former|then|new)[- ])?(?:president|king|queen|premier) of (?:the )?/i.exec(row.text)?.[0];
  const at = row.start + (head?.length ?? 0);
  return (
    head !== undefined &&
    view.reading.mentions.some((m) => m.n === row.n && m.start === at && view.entity(m.entity)?.kind === 'organisation')
  );
}

/** 'President of the Norlandic Fjord Region': of a part of the country that has posts of its own, unless the question asks for one of those. */
const isOfPart = ({ text }: PostRow, { stems }: PostQuery): boolean => {
  const part =
    /\p{Lu}\S+ (Region(?:al Government)?|Province|Provincial Government|Canton|Oblast|Governorate|Prefecture|Autonomous \p{Lu}\S+)\b/u.exec(
      text,
    )?.[1];
  return part !== undefined && !stems.includes(stem(part.toLowerCase().split(' ')[0]!));
};

/** True when one of the bodies stands in the words of a post under any of its names, 'the Force' left out. */
const namesOneOf = (view: ReleaseView, folded: string, bodies: readonly string[]): boolean =>
  bodies.some((id) => {
    const body = view.entity(id);
    return (
      body?.kind === 'organisation' &&
      [body.name, ...body.aliases].some((name) => /[A-Z]{2}| /.test(name) && folded.includes(` ${foldKey(name)} `))
    );
  });

/** 'union' in 'EU Special Representative' */
const isWordOfShort = (q: string, postStems: readonly string[]): boolean =>
  postStems.some(
    (p) =>
      acronyms
        .get(p)
        ?.split(' ')
        .some((w) => stem(w) === q) ?? false,
  );

/** True when a post stands in short in another: 'minister' in 'PM's adviser'. */
const isShortened = (q: string, postStems: readonly string[]): boolean =>
  isWordOfShort(q, postStems) || [...SHORT_POSTS].some(([short, words]) => postStems.includes(short) && words.some((w) => stem(w) === q));

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

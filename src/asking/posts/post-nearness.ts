import { foldKey } from '../../reading/fold.ts';
import type { ReleaseView } from '../release/view.ts';
import { type PostRow, postRows } from './post-rows.ts';

/** What a query tells of the post and the body that it is of. */
interface Asked {
  readonly stems: readonly string[];
  /** Folded words of the bodies, and the bodies. */
  readonly names: readonly string[];
  readonly bodies: readonly string[];
  readonly anyHead: boolean;
  /** Posts one of which a description stands for: 'the Alliance's number two'. */
  readonly described?: readonly (readonly string[])[];
}

/**
 * How near a post without a body of its own stands to the body asked for: a head right beside it in the sentence, or the only post of its
 * kind in a release that is by or about that body. 0 when it does not.
 */
export function nearBody(view: ReleaseView, row: PostRow, query: Asked): number {
  if (query.anyHead && isHeadBeside(view, row, query.names)) return 0.8;
  if (LOCAL_HEAD.test(row.text) && query.stems.length > 0 && isOfTownBeside(view, row, query)) return 0.75;
  const heads = BARE_HEAD.test(row.text.replace(/^(?:new|first|current) /i, ''));
  const bare =
    !isOfBodyBefore(view, row) && row.whose.length === 0 && row.geo.size === 0 && !isOwned(view, row) && (heads || !bodyWithin(view, row));
  if (bare && isNearestBody(view, row, query)) return 0.75;
  if (!bare || (query.stems.length === 0 && !query.described && !(query.anyHead && heads))) return 0;
  const about = [view.release.source, view.roleText({ n: 0, start: 0, end: view.release.title.length })].map(
    (text) => ` ${foldKey(text)} `,
  );
  const ofRelease =
    query.names.every((w) => about.some((text) => text.includes(` ${w} `))) ||
    query.bodies.some((id) => isIssuer(view, id)) ||
    view.sentences[0]!.mentions.some((m) => query.bodies.includes(m.entity));
  return ofRelease ? 0.6 : 0;
}

/** True for a body that the release comes from, under any of its names. */
function isIssuer(view: ReleaseView, id: string): boolean {
  const body = view.entity(id);
  const source = ` ${foldKey(view.release.source)} `;
  return (
    body?.kind === 'organisation' && [body.name, ...body.aliases].some((name) => name.length > 2 && source.includes(` ${foldKey(name)} `))
  );
}

/** 'the port's | Chief Executive Officer': of something, whatever that is. */
function isOwned(view: ReleaseView, row: PostRow): boolean {
  const { tokens } = view.sentences[row.n]!;
  const at = tokens.findIndex((t) => t.start >= row.start);
  return at > 0 && /^['’]s?$/.test(tokens[at - 1]!.lower);
}

const BARE_HEAD = /^(?:head(?: of mission)?|director(?:[ -]general)?|chief|(?:force )?commander|chair\w*|rector|dean|leader)$/i;

/** True for a post of a body that stands before it: 'the mission's | Commander', not 'her | envoy'. */
const isOfBodyBefore = (view: ReleaseView, { owner }: PostRow): boolean => owner !== undefined && view.entity(owner)?.kind !== 'person';

/** 'At the university he was met by the Rector, A B': a bare post, right behind which comes no body, is one of the body or town named last before it. */
function isNearestBody(view: ReleaseView, row: PostRow, query: Asked): boolean {
  if (query.stems.length === 0 && !BARE_HEAD.test(row.text)) return false;
  const posts = postRows(view).filter((o) => o.n === row.n);
  const last = view.reading.mentions
    .filter((m) => m.n === row.n && m.end <= row.start && /^(?:organisation|place|other)$/.test(view.entity(m.entity)?.kind ?? ''))
    .filter((m) => !posts.some((o) => o.start <= m.start && m.end <= o.end))
    .sort((a, b) => b.end - a.end)[0];
  return last !== undefined && query.bodies.includes(last.entity);
}

const LOCAL_HEAD = /^(?:lord |deputy |acting )?(?:mayor|prefect|governor)$/i;

/** 'In Tarnby she met Mayor A B': the town that the sentence opens with, or the only place that it names. */
function isOfTownBeside(view: ReleaseView, row: PostRow, { bodies }: Asked): boolean {
  const places = view.sentences[row.n]!.mentions.filter((m) => view.entity(m.entity)?.kind === 'place');
  const opening = places.find((m) => m.first === 1 && /^(?:in|at)$/.test(view.sentences[row.n]!.tokens[0]!.lower));
  const town = opening ?? (places.length === 1 ? places[0] : undefined);
  return town !== undefined && bodies.includes(town.entity);
}

/** True when the words of a post name a body. */
const bodyWithin = (view: ReleaseView, row: PostRow): boolean =>
  view.reading.mentions.some(
    (m) => m.n === row.n && m.start >= row.start && m.end <= row.end && view.entity(m.entity)?.kind === 'organisation',
  );

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

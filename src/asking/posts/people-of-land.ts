import { landOf } from '../../knowledge/derived/search-keys.ts';
import type { Entity } from '../../model/reading.ts';
import { foldKey } from '../../reading/fold.ts';
import { countryOf, geoOf, type ReleaseView } from '../release/view.ts';
import { countryWeight } from './post-country.ts';
import { isPostingOf } from './post-posting.ts';
import { type PostRow, postRows } from './post-rows.ts';

/** What the noun says of somebody who is called by his country alone: 'the Norlandic | diplomat'. */
type Kind = 'any' | 'diplomat' | 'officer' | 'guest' | 'host';

const NOUNS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...['official', 'politician', 'statesman', 'stateswoman', 'dignitary', 'colleague', 'counterpart'].map((noun) => [noun, 'any'] as const),
  ['diplomat', 'diplomat'],
  ...['officer', 'soldier'].map((noun) => [noun, 'officer'] as const),
  ...['guest', 'visitor'].map((noun) => [noun, 'guest'] as const),
  ['host', 'host'],
]);

/** The kind of person that a noun of a question calls somebody; undefined for any other word. */
export const kindOfPerson = (noun: string): Kind | undefined => NOUNS.get(noun);

/** 'the Norlandman', 'the Norlandwoman': whoever is of that country and that gender. */
export function compatriot(noun: string): { readonly land: string; readonly gender: 'male' | 'female' } | undefined {
  const [, people, sex] = /^(.{4,}?)(wo)?man$/.exec(noun) ?? [];
  const land = people && geoOf(people);
  return land ? { land: countryOf(land), gender: sex ? 'female' : 'male' } : undefined;
}

const DIPLOMAT =
  /\b(?:ambassador|envoy|consul|diplomat|charg[eé]|high commissioner|(?:permanent|special|high) representative|representative|delegate|foreign|external (?:affairs|relations)|secretary of state)\b/i;
const OFFICER =
  /\b(?:general|admiral|colonel|major|captain|brigadier|commodore|commander|marshal|lieutenant|sergeant|chief of (?:the )?(?:\w+ )?(?:staff|defen[cs]e))\b/i;

/**
 * The one person of the release who fits: of the country, where the question tells one, and of the kind of the noun; a guest or host without a
 * country is whom the release tells to be received or to receive. Nobody where two fit, or somebody of whom no country is told may fit as well.
 */
export function personOfLand(
  view: ReleaseView,
  kind: Kind,
  land: string | undefined,
  { noun, gender }: { readonly noun?: string; readonly gender?: Entity['gender'] } = {},
): string | undefined {
  const told = kind === 'guest' ? guestOf(view) : kind === 'host' ? hostOf(view) : undefined;
  if (land === undefined) return told;
  if (told && postRows(view).some((r) => r.person === told && r.geo.has(land))) return told;
  const ids = new Set<string>();
  for (const row of postRows(view)) {
    // 'the envoy for Norland' is no Norlander.
    if (row.held === 'former' || !suits(row, kind) || (DIPLOMAT.test(row.text) && !isPostingOf(view, row, { from: [land], to: [] })))
      continue;
    if (row.geo.has(land) || (row.geo.size === 0 && countryWeight(view, row, land, [land]) > 0)) ids.add(row.person);
  }
  const people = [...ids].filter((id) => !isOfOther(view, id, land) && isOfGender(view.entity(id), gender));
  return people.length === 1 && !(noun && isOfOthers(view, noun, land, people[0]!)) ? people[0] : undefined;
}

/** 'a Norlandic diplomat told reporters': the release has one of its own, who is not he. */
const isOfOthers = (view: ReleaseView, noun: string, land: string, person: string): boolean =>
  view.sentences.some((s) =>
    s.tokens.some(
      (t, i) =>
        t.lower === noun &&
        s.geo[i - 1] !== undefined &&
        countryOf(s.geo[i - 1]!) === land &&
        !s.mentions.some((m) => m.entity === person && m.first <= i && i <= m.last),
    ),
  );

const isOfGender = (entity: Entity | undefined, gender: Entity['gender']): boolean =>
  gender === undefined || entity?.gender === undefined || entity.gender === gender;

const suits = ({ text }: PostRow, kind: Kind): boolean =>
  kind === 'diplomat' ? DIPLOMAT.test(text) : kind === 'officer' ? OFFICER.test(text) : true;

const isOfOther = (view: ReleaseView, person: string, land: string): boolean => {
  const rows = postRows(view).filter((r) => r.person === person && r.geo.size > 0);
  return rows.length > 0 && !rows.some((r) => r.geo.has(land));
};

const RECEIVED = /^(?:X received Y|Y was received by X)$/;
const CALLED = /^(?:X called on Y|X paid a call on Y)$/;

interface Sides {
  readonly hosts: ReadonlySet<string>;
  readonly guests: ReadonlySet<string>;
  /** Those whom the guests met, as hosts or otherwise. */
  readonly met: ReadonlySet<string>;
}

const sides = new WeakMap<ReleaseView, Sides>();

/** Who received whom, who came on a visit, and on whose ground two met. */
function sidesOf(view: ReleaseView): Sides {
  const known = sides.get(view);
  if (known) return known;
  const hosts = new Set<string>();
  const guests = new Set<string>();
  const pairs: (readonly [string, string])[] = [];
  const isPerson = (id: string | undefined): id is string => id !== undefined && view.entity(id)?.kind === 'person';
  for (const fact of view.facts('meeting')) {
    if (fact.polarity === 'negative') continue;
    const of = (role: string): string[] => fact.roles.filter((r) => r.role === role).flatMap((r) => (isPerson(r.entity) ? [r.entity] : []));
    const [a, b] = [of('participant'), of('counterpart')];
    const [host, guest] = RECEIVED.test(fact.rule) ? [a, b] : CALLED.test(fact.rule) ? [b, a] : onGround(view, fact.roles, a, b);
    for (const id of host) hosts.add(id);
    for (const id of guest) guests.add(id);
    const all = [...a, ...b];
    for (const one of all) for (const other of all) if (one !== other) pairs.push([one, other]);
  }
  for (const fact of view.facts('visit'))
    if (fact.polarity === 'positive' && fact.evidence[0]! <= LEAD)
      for (const r of fact.roles) if (r.role === 'visitor' && isPerson(r.entity)) guests.add(r.entity);
  const met = new Set(pairs.flatMap(([one, other]) => (guests.has(one) ? [other] : [])));
  const found = { hosts, guests, met };
  sides.set(view, found);
  return found;
}

/** The sentences at the head of a release, which tell what journey it is about. */
const LEAD = 3;

/** Two who met in the country of one of them. */
function onGround(
  view: ReleaseView,
  roles: readonly { readonly role: string; readonly n: number; readonly start: number; readonly end: number }[],
  a: readonly string[],
  b: readonly string[],
): readonly [readonly string[], readonly string[]] {
  const all = [...a, ...b];
  const places = roles.filter((r) => r.role === 'place').map((r) => foldKey(view.roleText(r)).replace(/^the /, ''));
  const lands = new Set(places.map((p) => landOf(geoOf(p) ?? p)));
  const [land] = lands;
  if (all.length !== 2 || lands.size !== 1) return [[], []];
  const homes = (id: string): Set<string> => new Set(postRows(view).flatMap((r) => (r.person === id ? [...r.geo].map(countryOf) : [])));
  const at = all.filter((id) => homes(id).has(land!));
  const away = all.filter((id) => homes(id).size > 0 && !homes(id).has(land!));
  return at.length === 1 && away.length === 1 ? [at, away] : [[], []];
}

function guestOf(view: ReleaseView): string | undefined {
  const { guests, hosts } = sidesOf(view);
  const [guest] = guests;
  return guests.size === 1 && !hosts.has(guest!) ? guest : undefined;
}

/** Who received the one guest, where he met nobody else. */
function hostOf(view: ReleaseView): string | undefined {
  const { hosts, met } = sidesOf(view);
  const [host] = hosts;
  return hosts.size === 1 && guestOf(view) && [...met].every((id) => id === host) ? host : undefined;
}

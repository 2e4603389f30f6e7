import type { Fact, Role } from '../../model/reading.ts';
import { foldKey } from '../../reading/fold.ts';
import { stem } from '../../reading/language.ts';
import { regionsOf } from '../../reading/lexicon.ts';
import { countryOf, geoOf, journeyOf, landOf, type ReleaseView, type SentenceView, type ViewMention } from '../release/view.ts';
import { counterparts } from './counterparts.ts';
import { type PostRow, postRows } from './post-rows.ts';

/** Stems of the nouns for whoever heads something. */
export const HEAD_STEMS = new Set(
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
    'ceo',
    'principal',
    'manager',
    'founder',
  ].map((w) => stem(w)),
);

/** The country whose authority issued the release, when its source names one ('Ministry of Foreign Affairs of Norway', 'US Department of State'). */
export function homeOf(view: ReleaseView): string | undefined {
  const known = homes.get(view) ?? { land: issuersLand(view) };
  homes.set(view, known);
  return known.land;
}

const homes = new WeakMap<ReleaseView, { readonly land: string | undefined }>();

function issuersLand(view: ReleaseView): string | undefined {
  const source = foldKey(view.release.source);
  // The one foreign ministry whose name tells no country.
  if (/^foreign (?:and |, )?(?:commonwealth|office)\b/.test(source)) return 'united kingdom';
  const words = source.split(' ');
  for (let size = 4; size >= 1; size--) {
    for (let k = 0; k + size <= words.length; k++) {
      const geo = geoOf(words.slice(k, k + size).join(' '));
      if (geo && geo !== 'european union') return countryOf(geo);
    }
  }
  return undefined;
}

/**
 * How far a post speaks for the country that a question names, added to how well it fits: what the post, the holder's other posts or the
 * place where he was met say; of a post without a country what the issuer, the sentence or the title leave as the only one. Below zero
 * where another country's post is meant, or nothing tells whose it is. `all` are all countries that the question names.
 */
export function countryWeight(view: ReleaseView, row: PostRow, country: string, all: readonly string[]): number {
  const s = view.sentences[row.n]!;
  const home = homeOf(view);
  if (row.geo.has(country)) return 0.5;
  // 'the Norland envoy for Sudland': one country is in the post, the other whose post it is.
  const around = view.sentences.filter((o) => o.n > 0 && o.sentence.paragraph === s.sentence.paragraph);
  if (
    all.some((other) => other !== country && row.geo.has(other)) &&
    ((SENT.test(row.text) ? around : [s]).some((o) => namesCountry(o, country)) || home === country)
  )
    return 0.05;
  if (row.geo.size > 0 || isOfAnother(view, row, country)) return -2;
  // 'A met her Norlandic counterpart, B': it is B who is of Norland.
  if (counterparts(view).some((c) => c.of === row.person && c.land === country)) return -2;
  const together = landOfThoseMet(view, row);
  if (together !== undefined) return together === country ? 0.3 : -2;
  const host = landWhereMet(view, row.person);
  if (host === country) return 0.3;
  // A post without a country is the issuer's own where it is asked for, and the main person's always is.
  if (home && country === home) return host || isHostAbroad(view, row, home) ? -2 : 0.15;
  if (host && !isOnlyAbroad(view, [view.sentences[0]!], country)) return -2;
  if (home && row.person === view.mainPerson) return -2;
  // A visitor's own country is named around his post, and is not where he goes.
  // An ambassador of whom no country is told is the issuer's own; another's is called so.
  if (home && SENT.test(row.text) && !namesCountry(s, country)) return -2;
  const goals = home || row.person !== view.mainPerson ? [] : journeyOf(view).map(countryOf);
  if (goals.length > 0 && !goals.includes(country) && around.some((o) => namesCountry(o, country))) return 0.05;
  const opening = countryOpening(s) ?? (around[0] && countryOpening(around[0]));
  if (opening !== undefined && opening !== country) return -2;
  if (countryOpening(s) === country) return 0.2;
  // 'the plan of both countries, which President A B announced': the issuer's own, where he meets nobody.
  const title = isOnlyAbroad(view, [view.sentences[0]!], country) ? 0.05 : -1;
  if (home && namesCountry(s, home) && !isMet(view, row.person)) return title;
  if (isOnlyAbroad(view, [s], country) && !isAnothers(s, row, country)) return isAddressed(s, row, country) ? -2 : 0.2;
  return isOnlyAbroad(view, around, country) ? 0.05 : title;
}

/** 'called on the President of Norland, A B, and Prime Minister C D': the one country in the posts of those who were met with the holder. */
function landOfThoseMet(view: ReleaseView, { person, n }: PostRow): string | undefined {
  const met = new Set(
    (meetingsOf(view).get(person) ?? [])
      .filter((f) => f.evidence.includes(n) && f.roles.some((r) => r.role === 'counterpart' && r.entity === person))
      .flatMap((f) => f.roles.flatMap((r) => (r.role === 'counterpart' && r.entity && r.entity !== person ? [r.entity] : []))),
  );
  if (met.size === 0) return undefined;
  const lands = new Set(
    postRows(view)
      .filter((r) => r.n === n && met.has(r.person) && OF_STATE.test(r.text))
      .flatMap((r) => [...r.geo]),
  );
  return lands.size === 1 ? [...lands][0] : undefined;
}

/** Those whom one country sends to another. */
const SENT = /\b(?:ambassadors?|envoys?|high commissioners?|consuls?|representatives?)\b/i;

/** 'In Oslo she was received by King A B': whoever in a state is met abroad by one who travelled there is of that country. */
function isHostAbroad(view: ReleaseView, { person, text, n }: PostRow, home: string): boolean {
  const opening = countryOpening(view.sentences[n]!);
  if (opening === undefined || opening === home || person === view.mainPerson || !OF_STATE.test(text)) return false;
  return (meetingsOf(view).get(person) ?? []).some((f) => {
    const other = RECEPTION.test(f.rule) ? 'participant' : 'counterpart';
    return f.evidence.includes(n) && f.roles.some((r) => r.role === other && r.entity === person);
  });
}

/** Posts in a state, not those of a body in it or of one whom another state sends. */
const OF_STATE = /\b(?:president|minister|king|queen|premier|chancellor|speaker|emir|sultan)\b/i;

/** True when another post of the holder, of the same kind, is told to be of another country. */
const isOfAnother = (view: ReleaseView, { person, stems, n }: PostRow, country: string): boolean =>
  postRows(view).some(
    (o) =>
      o.person === person &&
      o.geo.size > 0 &&
      !o.geo.has(country) &&
      // 'President A of Norland, who chairs the group': what he leads besides makes him no president of another.
      o.stems.some((w) => HEAD_STEMS.has(w) && (stems.includes(w) || o.n === n)),
  );

/** The one country abroad in which somebody was met who did not come there as a guest: whoever receives visitors there is of it. */
function landWhereMet(view: ReleaseView, person: string): string | undefined {
  const lands = new Set<string>();
  for (const fact of meetingsOf(view).get(person) ?? []) {
    if (fact.polarity === 'negative' || RECEPTION.test(fact.rule)) continue;
    if (!fact.roles.some((r) => r.role === 'counterpart' && r.entity === person)) continue;
    const behind = placeBehind(view.sentences[fact.evidence[0]!]!, person);
    for (const place of [...fact.roles.filter((r) => /^(?:place|scene)$/.test(r.role)), ...(behind ? [behind] : [])])
      for (const land of landsIn(view, place)) lands.add(land);
  }
  const [land] = lands;
  return lands.size === 1 && land !== homeOf(view) ? land : undefined;
}

function landsIn(view: ReleaseView, role: Pick<Role, 'n' | 'start' | 'end' | 'entity'>): string[] {
  const named = view.entity(role.entity ?? '');
  const city = named && foldKey(named.name);
  if (city && (named.kind === 'place' || landOf(city) !== city)) return [landOf(geoOf(city) ?? city)];
  const s = view.sentences[role.n]!;
  return s.tokens.flatMap((t, i) => (t.start >= role.start && t.end <= role.end && s.geo[i] ? [countryOf(s.geo[i]!)] : []));
}

/** 'called on President A B | in P' */
function placeBehind(s: SentenceView, person: string): ViewMention | undefined {
  const last = s.mentions.find((m) => m.entity === person && m.form !== 'pronoun')?.last;
  if (last === undefined || s.tokens[last + 1]?.lower !== 'in') return undefined;
  return s.mentions.find((m) => m.first === last + 2 && s.view.entity(m.entity)?.kind !== 'person');
}

const ofBehind = (s: SentenceView, last: number): boolean => s.tokens[last + 1]?.lower === 'of';

/** 'Norland's King A B is to meet Chancellor | C D': the country that the sentence names is that of another. */
const isAnothers = (s: SentenceView, { person }: PostRow, country: string): boolean =>
  s.mentions.some(
    (m) =>
      m.entity !== person &&
      s.view.entity(m.entity)?.kind === 'person' &&
      // 'received Mr. | A B of the Republic of Norland'
      s.geo.some((g, i) => i >= m.first - 2 && i <= m.last + (ofBehind(s, m.last) ? 4 : 0) && g !== undefined && countryOf(g) === country),
  );

/** 'Minister A B thanked the people of Norland': whoever does that is of another country. */
function isAddressed(s: SentenceView, { person }: PostRow, country: string): boolean {
  const holder = s.mentions.find((m) => m.entity === person);
  const verb = holder ? s.tokens.findIndex((t, i) => i > holder.last && t.pos === 'VERB') : -1;
  if (verb < 0 || !/^(?:thank|congratulate|invite|visit|assure)$/.test(s.tokens[verb]!.lemma)) return false;
  const [first] = s.places.filter(({ i }) => i > holder!.last);
  return first !== undefined && first.i > verb && countryOf(first.geo) === country;
}

/** True for somebody who takes part in a meeting. */
const isMet = (view: ReleaseView, person: string): boolean =>
  (meetingsOf(view).get(person) ?? []).some((f) =>
    f.roles.some((r) => r.entity === person && /^(?:participant|counterpart|companion)$/.test(r.role)),
  );

/** The meetings that each person has a part in; looked up for every post, of which a release may have thousands. */
function meetingsOf(view: ReleaseView): ReadonlyMap<string, readonly Fact[]> {
  const known = meetings.get(view);
  if (known) return known;
  const found = new Map<string, Fact[]>();
  for (const fact of view.facts('meeting'))
    for (const person of new Set(fact.roles.flatMap((r) => r.entity ?? []))) found.set(person, [...(found.get(person) ?? []), fact]);
  meetings.set(view, found);
  return found;
}

const meetings = new WeakMap<ReleaseView, ReadonlyMap<string, readonly Fact[]>>();

/** Rules of meetings in which one side is the other's guest. */
const RECEPTION = /^(?:X received Y|Y was received by X)$/;

const namesCountry = (s: SentenceView, country: string): boolean => landsNamed(s).has(country);

/** The countries that a sentence names, by themselves or by a place; kept, since each post asks for those of its whole paragraph. */
function landsNamed(s: SentenceView): ReadonlySet<string> {
  const known = named.get(s) ?? new Set(s.geo.flatMap((g) => (g === undefined ? [] : [countryOf(g)])));
  named.set(s, known);
  return known;
}

const named = new WeakMap<SentenceView, ReadonlySet<string>>();

/** True when the sentences name the country, and beside it none but the issuer's own. */
function isOnlyAbroad(view: ReleaseView, sentences: readonly SentenceView[], country: string): boolean {
  const home = homeOf(view);
  const isItOrNone = (g: string): boolean => g === country || g === home || !regionsOf.has(g);
  return sentences.some((s) => namesCountry(s, country)) && sentences.every((s) => [...landsNamed(s)].every(isItOrNone));
}

/** The country that a sentence opens with a place of: 'In Norland, …', 'In Oslo, where …'. */
function countryOpening(s: SentenceView): string | undefined {
  const first = s.tokens[0]?.text === '"' ? 1 : 0;
  if (!/^(?:in|while)$/.test(s.tokens[first]?.lower ?? '')) return undefined;
  const comma = s.tokens.findIndex((t, i) => i > first && t.text === ',');
  const geo = s.geo.slice(first + 1, comma < 0 ? first + 6 : Math.min(comma, first + 6)).find((g) => g !== undefined);
  if (geo) return countryOf(geo);
  const city = s.mentions.find((m) => m.first === first + 1 && s.view.entity(m.entity)?.kind === 'place');
  const land = city && landOf(foldKey(s.view.entity(city.entity)!.name));
  return land && regionsOf.has(land) ? land : undefined;
}

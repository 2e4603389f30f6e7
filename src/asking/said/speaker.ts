import type { Mention, Role } from '../../model/reading.ts';
import { foldKey } from '../../reading/fold.ts';
import { stem } from '../../reading/language.ts';
import { homeOf } from '../posts/post-country.ts';
import { postRows } from '../posts/post-rows.ts';
import type { Link } from '../question/link.ts';
import { countryOf, type ReleaseView } from '../release/view.ts';
import { areSynonyms } from '../release/words.ts';

/** Whose words are asked for, as the question says it. */
export interface Speaker {
  /** Tokens of the question. */
  readonly first: number;
  readonly last: number;
  /** The words of the question. */
  readonly word: string;
  /** Who bears the name. */
  readonly entities: readonly string[];
  readonly kind: Link['kind'] | undefined;
  /** The country or place, folded. */
  readonly geo?: string;
  /** Words of a post that must be the speaker's: 'ambassador', 'foreign minister'; none where a name is enough. */
  readonly words: readonly string[];
}

/** True when the speaker of a statement is the one asked about. */
export function isSpeaker(view: ReleaseView, given: Role, speaker: Speaker): boolean {
  const role = spokenFor(view, given);
  if (speaker.words.length > 0) return holdsPost(view, role, speaker);
  if (role.entity && speaker.entities.includes(role.entity)) return true;
  const home = speaker.geo && countryOf(speaker.geo);
  if (isPerson(view, role)) return home !== undefined && speaker.kind !== 'person' && speaksFor(view, role.entity!, home);
  if (isIssuer(view, role, speaker.entities)) return true;
  // 'the United States', 'the Ministry': a body or country named in the speaker's phrase.
  if (mentionsIn(view, role).some((m) => speaker.entities.includes(m.entity) && !isOwner(view, role, m))) return true;
  return home !== undefined && namesCountry(view, role, home);
}

const isPerson = (view: ReleaseView, role: Role): boolean => role.entity !== undefined && view.entity(role.entity)?.kind === 'person';

const mentionsIn = (view: ReleaseView, role: Role) =>
  view.reading.mentions.filter((m) => m.n === role.n && m.start >= role.start && m.end <= role.end);

/** 'her government', 'the mayor's office': not her words, nor the mayor's. */
function isOwner(view: ReleaseView, role: Role, m: Mention): boolean {
  if (view.entity(m.entity)?.kind !== 'person' || role.n === 0) return false;
  return (m.form === 'pronoun' && role.end > m.end) || /^['’]s? /.test(view.release.text.slice(m.end, role.end));
}

function namesCountry(view: ReleaseView, role: Role, home: string): boolean {
  const s = view.sentences[role.n]!;
  return s.tokens.some((t, i) => t.start >= role.start && t.end <= role.end && s.geo[i] !== undefined && countryOf(s.geo[i]!) === home);
}

/** 'The ambassador of A', 'A's spokesman': the words of the speaker, or a post that the person holds, have all that was asked for. */
function holdsPost(view: ReleaseView, role: Role, { words, geo, entities, kind }: Speaker): boolean {
  const home = geo && countryOf(geo);
  const body = kind === 'organisation' ? entities : [];
  const own = foldKey(view.roleText(role)).split(/[ -]/);
  if (
    own.length <= 12 &&
    words.every((w) => has(own, w)) &&
    (!home || namesCountry(view, role, home)) &&
    (body.length === 0 || mentionsIn(view, role).some((m) => body.includes(m.entity)))
  )
    return true;
  if (!isPerson(view, role)) return false;
  if (!home && body.length === 0 && isCalled(view, role.entity!, words)) return true;
  if (!home && body.length === 0 && isAtHead(view, role.entity!, words)) return true;
  const beside = wordsBefore(view, role.entity!);
  if (words.every((w) => has(beside.words, w)) && (!home || beside.countries.has(home)) && body.length === 0) return true;
  return postRows(view).some(
    (row) =>
      row.person === role.entity &&
      words.every((w) => has(foldKey(row.text).split(/[ -]/), w)) &&
      (!home || row.geo.has(home) || speaksFor(view, row.person, home)) &&
      (body.length === 0 ||
        view.reading.mentions.some((m) => m.n === row.n && m.start >= row.start && m.end <= row.end && body.includes(m.entity))),
  );
}

/** 'the Commissioner': the release itself calls the person by these words, without a name. */
const isCalled = (view: ReleaseView, person: string, words: readonly string[]): boolean =>
  view.reading.mentions.some((m) => {
    if (m.entity !== person || m.form !== 'nominal') return false;
    const own = foldKey(view.roleText(m)).split(/[ -]/);
    return words.every((w) => has(own, w));
  });

/** 'The head of mission', where the release has 'the mission, led by A'. */
function isAtHead(view: ReleaseView, person: string, [post, ...of]: readonly string[]): boolean {
  if (!/^(?:head|chief|leader)$/.test(post ?? '') || of.length === 0) return false;
  return view.sentences.slice(1).some((s) =>
    s.mentions.some((m) => {
      const led = s.tokens.findLastIndex((t, i) => i < m.first && /^(?:led|headed)$/.test(t.lower));
      if (m.entity !== person || led < 0 || s.tokens[led + 1]?.lower !== 'by' || m.first - led > BEFORE) return false;
      const before = s.tokens.slice(Math.max(0, led - 3), led).map((t) => t.lower);
      return of.every((w) => has(before, w));
    }),
  );
}

const has = (own: readonly string[], wanted: string): boolean => {
  const neutral = (word: string): string => stem(word.replace(/(?:wo)?man$/, 'person'));
  return own.some((w) => w === wanted || neutral(w) === neutral(wanted) || areSynonyms(stem(w), stem(wanted)));
};

/** 'the Latvian', 'Palau': one who comes from that country speaks for it. */
const speaksFor = (view: ReleaseView, person: string, home: string): boolean => countriesOf(view, person).has(home);

/** How many words before a name still tell who its bearer is: 'a French Foreign Ministry spokeswoman, A B'. */
const BEFORE = 6;

/** The words of the first full mention of a person and those that lead up to it, and the countries among these. */
function wordsBefore(view: ReleaseView, person: string): { words: string[]; countries: Set<string> } {
  const words: string[] = [];
  const countries = new Set<string>();
  for (const s of view.sentences.slice(1)) {
    const named = s.mentions.find((m) => m.entity === person && /^(?:name|title)$/.test(m.form));
    if (!named) continue;
    for (let i = named.first; i <= named.last; i++) words.push(s.tokens[i]!.lower);
    for (
      let i = named.first - 1;
      i >= 0 &&
      i >= named.first - BEFORE &&
      // 'Commissioner for Fisheries, A B'
      (/^(?:NOUN|PROPN|ADJ|PUNCT|DET|PART)$/.test(s.tokens[i]!.pos) || s.tokens[i]!.lower === 'for');
      i--
    ) {
      words.push(s.tokens[i]!.lower);
      if (s.geo[i]) countries.add(countryOf(s.geo[i]!));
    }
    break;
  }
  return { words, countries };
}

/** The countries that a person's posts and the words before the name tell of; where they tell none, the country that issued the release. */
function countriesOf(view: ReleaseView, person: string): ReadonlySet<string> {
  const out = new Set([
    ...postRows(view).flatMap((row) => (row.person === person ? [...row.geo] : [])),
    ...wordsBefore(view, person).countries,
  ]);
  const home = out.size === 0 ? homeOf(view) : undefined;
  return home ? new Set([home]) : out;
}

/** 'We': in a release that a body gives out, the body itself. */
function isIssuer(view: ReleaseView, role: Role, entities: readonly string[]): boolean {
  if (!/^(?:we|i)$/i.test(view.roleText(role)) || role.entity) return false;
  const issuer = ` ${foldKey(`${view.release.source} ${view.release.title}`)} `;
  return entities.some((id) => {
    const entity = view.entity(id);
    return entity?.kind === 'organisation' && [entity.name, ...entity.aliases].some((name) => issuer.includes(` ${foldKey(name)} `));
  });
}

/** For 'they' that stands for nobody known: the body or group that spoke last before. */
function spokenFor(view: ReleaseView, role: Role): Role {
  if (role.entity || !/^they$/i.test(view.roleText(role)) || view.reading.plurals.some((p) => p.n === role.n && p.start === role.start))
    return role;
  const earlier = view
    .facts('statement')
    .flatMap((f) =>
      f.roles.filter((r) => r.role === 'speaker' && r.n < role.n && r.n >= role.n - 3 && !/^(?:he|she|they|we|i)$/i.test(view.roleText(r))),
    );
  const last = earlier.at(-1);
  return last && view.entity(last.entity ?? '')?.kind !== 'person' ? last : role;
}

/** True for several people or bodies that speak as one: 'they', 'both sides', 'the members', 'A and B'. */
export function isJoint(view: ReleaseView, speakers: readonly Role[]): boolean {
  return (
    speakers.length > 1 ||
    speakers.some(
      (r) =>
        view.reading.plurals.some((p) => p.n === r.n && p.start === r.start) ||
        /^(?:they|we|both\b.*|(?:the )?(?:two|parties|sides|leaders|members|ministers|participants|heads)\b.*)$/i.test(view.roleText(r)),
    )
  );
}

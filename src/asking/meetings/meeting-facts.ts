import type { Fact, Role } from '../../model/reading.ts';
import { foldKey } from '../../reading/fold.ts';
import { matchTerm } from '../matching/align.ts';
import { postRows } from '../posts/post-rows.ts';
import type { Question, Term } from '../question/question.ts';
import { overlap } from '../release/interval.ts';
import { countryOf, geoOf, landOf, type ReleaseView, type SentenceView, settingNames, settingOf } from '../release/view.ts';
import { suitsDirection } from './host.ts';
import { fills, fitsParty, isPluralOf, isPluralOfPeople } from './meeting-people.ts';
import { isNationality, type MeetingQuery, type Party } from './meeting-query.ts';
import { profileOf } from './profile.ts';
import { isThwarted } from './thwarted.ts';
import { fitsTime } from './when-asked.ts';

const SIDES = /^(?:participant|counterpart|companion)$/;

const PAST =
  /\b(?:sat|spoke|talked|joined|attended|came|took|represented|accompanied|hosted|greeted|welcomed|called|dined|flew|rang|phoned)\b/;

export const side = (fact: Fact, role: string): Role[] => fact.roles.filter((r) => r.role === role);

const GROUP =
  /\b(?:members|delegation|delegates|they|we|team|experts|observers|meps|mps|lawmakers|parliamentarians|ambassadors|ministers|envoys|officials)\b/i;

/** True for a side that 'they' may stand for: a group told as such. */
export const isGroupSide = (view: ReleaseView, roles: readonly Role[]): boolean =>
  roles.length > 0 && roles.every((r) => view.entity(r.entity ?? '')?.kind !== 'person' && GROUP.test(view.roleText(r)));

/** Meetings that the question may be about: people, tense, place, date and all else that it names. */
export function meetingsFor(view: ReleaseView, query: MeetingQuery): Fact[] {
  const facts = view.facts('meeting').filter((f) => !isThwarted(view, f));
  const found = inPlural(
    view,
    query,
    inCity(
      query,
      facts.filter((fact) => suits(view, query, fact, false)),
    ),
  );
  // 'in Oslo', where no meeting is told to be there, and the whole release is set in Norway.
  // What is asked with yes or no must be told of that place.
  return found.length > 0 || query.places.length === 0 || query.question.yesNo
    ? found
    : facts.filter((fact) => suits(view, query, fact, true));
}

/** Words that lead to another meeting than the one told. */
const BESIDE =
  /\b(?:follow(?:s|ed|ing)?|buil(?:ds?|t|ding) (?:up)?on|preced(?:es|ed|ing)|recall(?:s|ed|ing)|ahead of|prior to|in advance of|after|since)\b/i;

/** Without the meetings that are only mentioned ('it followed A's meeting with B'), where the body tells others with a verb of their own. */
export function inForeground(view: ReleaseView, facts: readonly Fact[]): readonly Fact[] {
  const told = view.facts('meeting').some((f) => !isOnlyMentioned(view, f) && f.evidence[0] !== 0 && f.modality === 'happened');
  return told ? facts.filter((f) => !isOnlyMentioned(view, f)) : facts;
}

/** 'It followed | A's meeting with B': a meeting besides the one that is told. */
export function isOnlyMentioned(view: ReleaseView, f: Fact): boolean {
  const n = f.evidence[0]!;
  if (f.rule !== 'a meeting of X with Y' || n === 0) return false;
  const { start } = view.sentences[n]!.sentence;
  const first = Math.min(...f.roles.filter((r) => r.n === n && SIDES.test(r.role)).map((r) => r.start));
  return BESIDE.test(view.roleText({ n, start, end: Math.max(start, Number.isFinite(first) ? first : start) }));
}

/**
 * Without the meetings of an earlier time, of which the release tells by the way ('she recalled her talks with A', 'she last visited P in
 * January, when she met B'), where it tells others and nothing in the question goes back to that time.
 */
export function withoutEarlier(view: ReleaseView, { question, dates }: MeetingQuery, facts: readonly Fact[]): readonly Fact[] {
  if (dates.length > 0 || EARLIER.test(question.shape)) return facts;
  const now = facts.filter((f) => !isOfEarlier(view, f));
  return now.length > 0 ? now : facts;
}

const EARLIER = /\b(?:last|previous\w*|earlier|before|first|ago|past|recall\w*|remember\w*|ever|already|years?|months?)\b/;

function isOfEarlier(view: ReleaseView, { evidence: [n], roles: told, rule }: Fact): boolean {
  const { start } = view.sentences[n!]!.sentence;
  const others = told.filter((r) => r.n === n && r.role === 'counterpart').map((r) => r.start);
  if (n === 0 || others.length === 0) return false;
  const before = view.roleText({ n: n!, start, end: Math.max(start, Math.min(...others)) });
  return rule === 'a meeting of X with Y' ? RECALLED.test(before) : LAST_TIME.test(before);
}

const RECALLED = /\b(?:recall(?:s|ed|ing)|remember(?:s|ed|ing)|looked back (?:on|at)|evoked)\b/i;
const LAST_TIME =
  /\b(?:(?:had )?(?:last|previously) (?:visited|been|met|travell?ed|went|came|stayed|was|were)\b.*|(?:last|previous|earlier) (?:visit|trip|stay|journey)\b.*),? (?:when|where|during which|on which) /i;

/** 'in Oslo', where some meetings are told to be in Oslo: not those that were somewhere in Norway. */
function inCity({ places }: MeetingQuery, facts: Fact[]): Fact[] {
  const cities = places.flatMap(({ link }) => (link?.geo && countryOf(link.geo) !== link.geo ? [link] : []));
  const whereOf = (f: Fact): Role[] => f.roles.filter((r) => /^(?:place|scene)$/.test(r.role));
  const isThere = (f: Fact): boolean =>
    cities.every((c) => whereOf(f).some((r) => r.entity !== undefined && c.entities.includes(r.entity)));
  if (cities.length === 0 || !facts.some((f) => f.polarity === 'positive' && f.modality === 'happened' && isThere(f))) return facts;
  return facts.filter((f) => isThere(f) || whereOf(f).length === 0);
}

/** 'Whom did the ambassadors meet': where ambassadors are told of as several, one who is an ambassador too is another matter. */
function inPlural(view: ReleaseView, { parties }: MeetingQuery, facts: Fact[]): Fact[] {
  const several = parties.filter((p) => !p.link && p.terms.some(isPluralOfPeople));
  const told = facts.filter((f) => several.every((p) => f.roles.some((r) => SIDES.test(r.role) && isPluralOf(view, r, p))));
  return several.length > 0 && told.length > 0 ? told : facts;
}

function suits(view: ReleaseView, query: MeetingQuery, fact: Fact, loosely: boolean): boolean {
  const { question, parties } = query;
  if (!suitsTense(question, fact)) return false;
  if (fact.rule === 'X was in contact with Y' && !/\b(?:touch|contacts?|communicat\w+)\b/.test(question.shape)) return false;
  const people = fact.roles.filter((r) => SIDES.test(r.role));
  if (!parties.every((p) => people.some((r) => fitsParty(view, fact, r, p)))) return false;
  if (!query.places.every((p) => inPlace(view, question, fact, p, loosely) || isAnywhere(question, fact))) return false;
  if (!suitsDate(view, query, fact) || !fitsTime(fact, query.time)) return false;
  const links = parties.flatMap((p) => (p.link ? [p.link] : []));
  if (!suitsDirection(view, question, fact, links, (role, term) => fills(view, role, term))) return false;
  // 'Spoke instead by telephone' is no meeting in person.
  const isPlain = /\bin person\b/.test(question.shape);
  if (query.inPerson && fact.evidence.some((n) => isRemote(view.sentences[n]!, isPlain ? [] : people))) return false;
  return saysTheRest(view, query, fact) && isOnDayOf(view, question, fact);
}

/** 'Was received by A and held | a video call with B': true where those whom a call brings together stand behind the verb that tells it. */
export function isRemote({ n, tokens }: SentenceView, people: readonly Role[]): boolean {
  const call = tokens.findIndex((t) => /^(?:tele)?phone$|^video/.test(t.lower));
  if (call < 0) return false;
  const verbBefore = (i: number): number => tokens.findLastIndex((t, k) => k < i && t.pos === 'VERB');
  const own = verbBefore(call);
  return people.every((r) => {
    const at = r.n === n ? verbBefore(tokens.findIndex((t) => t.start >= r.start)) : -1;
    return at < 0 || at === own;
  });
}

/** 'On the last day of the visit': the sentence must say so. */
function isOnDayOf(view: ReleaseView, { shape }: Question, { evidence }: Fact): boolean {
  const day = /\bon (?:the|his|her|their) (first|second|third|fourth|last|final|next|opening|closing) (?:day|leg|evening|morning)\b/.exec(
    shape,
  )?.[1];
  if (day === undefined) return true;
  const same = /^(?:last|final|closing)$/.test(day) ? 'last|final|closing' : /^(?:first|opening)$/.test(day) ? 'first|opening' : day;
  const words = new RegExp(`\\b(?:${same})(?: \\w+)? (?:day|leg|evening|morning)\\b`);
  return evidence.some((n) => words.test(view.sentences[n]!.text(0, view.sentences[n]!.tokens.length - 1).toLowerCase()));
}

/** What never came about is denied wherever it was to be. */
const isAnywhere = ({ yesNo }: Question, fact: Fact): boolean =>
  yesNo && fact.polarity === 'negative' && !fact.roles.some((r) => /^(?:place|scene)$/.test(r.role));

export function suitsTense(question: Question, fact: Fact): boolean {
  const past = question.tense === 'past' || (question.tense === 'any' && PAST.test(question.shape));
  if (past && fact.modality === 'planned') return false;
  if (fact.modality === 'possible') return false;
  if (fact.attributedTo && fact.modality !== 'happened' && question.tense !== 'future') return false;
  // 'F claimed that A had met B' is F's word; 'A said that he had met B' is A's own.
  return !(
    fact.attributedTo &&
    fact.modality === 'happened' &&
    !fact.roles.some((r) => /^(?:participant|counterpart)$/.test(r.role) && r.entity === fact.attributedTo)
  );
}

function suitsDate(view: ReleaseView, { dates }: MeetingQuery, fact: Fact): boolean {
  if (dates.length === 0) return true;
  const held = fact.roles.filter((r) => (r.role === 'date' || r.role === 'scene-date') && r.value);
  const released = view.release.date;
  // 'Earlier this week' is not today.
  const isPast = (h: Role, day: string): boolean => /^earlier\b/i.test(view.roleText(h)) && day === released;
  if (held.length > 0) return dates.some((d) => held.some((h) => overlap(h.value!, d.value) && !isPast(h, d.value)));
  return !fact.roles.some((r) => r.role === 'date') && released !== null && dates.some((d) => overlap(released, d.value));
}

/** All other words of the question stand in the sentences that tell of the meeting. */
function saysTheRest(view: ReleaseView, { question, rest }: MeetingQuery, fact: Fact): boolean {
  const evidence = fact.evidence.map((n) => view.sentences[n]!);
  // 'He goes to P tomorrow. He will be accompanied by A.': where to, the sentence before tells.
  const n = fact.evidence[0]!;
  const before = view.sentences[n - 1];
  if (fact.rule === 'X was joined by Y' && n > 1 && before!.sentence.paragraph === view.sentences[n]!.sentence.paragraph)
    evidence.push(before!);
  return rest.every(
    (term) => Math.max(...evidence.map((s) => matchTerm(term, s).score), 0) >= 0.7 && onTheSideAsked(question, term, evidence),
  );
}

/** 'Before the summit', 'after the talks': the sentence must put it so. */
function onTheSideAsked(question: Question, term: Term, evidence: readonly SentenceView[]): boolean {
  const before = question.tokens.slice(Math.max(0, term.first - 2), term.first).map((t) => t.lower);
  const word = before.find((w) => /^(?:before|after|during)$/.test(w));
  if (!word) return true;
  return evidence.some((s) => matchTerm(term, s).tokens.some((i) => s.tokens.slice(Math.max(0, i - 4), i).some((t) => t.lower === word)));
}

/** 'in Oslo', 'in Norway': the fact's place, the scene of its paragraph, or the country of either; a nationality may also describe the people. */
export function inPlace(view: ReleaseView, question: Question, fact: Fact, place: Term, loosely = true): boolean {
  const wanted = place.link!.geo;
  const locative = isLocative(question, place);
  const nationality = isNationality(question, place) && !locative;
  if (isOfJourney(view, fact, place)) return true;
  if (isPlaceOfRest(view, fact, place)) return false;
  if (isOfOtherJourney(view, fact, place)) return false;
  const where = nationality ? [] : fact.roles.filter((r) => /^(?:place|scene|destination)$/.test(r.role));
  // A town that the release does not name is not the country that it does.
  const named =
    wanted === undefined ||
    countryOf(wanted) === wanted ||
    question.terms.some((t) => t.link?.geo === countryOf(wanted)) ||
    view.sentences.some((s) => isNamedIn(s, place));
  const same = (g: string): boolean => g === wanted || countryOf(g) === wanted || (named && g === countryOf(wanted!));
  for (const role of where) {
    if (role.entity && place.link!.entities.includes(role.entity)) return true;
    if (foldKey(view.roleText(role)) === foldKey(place.word)) return true;
    // 'in Norland', of a meeting in any of its cities.
    const city = role.entity && view.entity(role.entity)?.kind === 'place' ? foldKey(view.entity(role.entity)!.name) : undefined;
    if (wanted && city && landOf(city) === wanted) return true;
    const s = view.sentences[role.n]!;
    if (wanted && s.tokens.some((t, i) => t.start >= role.start && t.end <= role.end && s.geo[i] !== undefined && same(s.geo[i]!)))
      return true;
  }
  if (
    !nationality &&
    where.every((r) => isSiteAlone(view, r)) &&
    wanted &&
    [...settingOf(view)].some((g) => (loosely ? same(g) : g === wanted || countryOf(g) === wanted))
  )
    return true;
  if (!nationality && where.length === 0 && place.link!.entities.some((id) => settingNames(view).has(id))) return true;
  // A place that nothing shows to be one: its name after 'in' in the sentence itself.
  const told = view.sentences[fact.evidence[0]!]!;
  if (told.mentions.some((m) => place.link!.entities.includes(m.entity) && isPlacedThere(told, m.first, where.length > 0))) return true;
  if (where.length === 0 && told.mentions.some((m) => place.link!.entities.includes(m.entity) && isJourneyTo(told, m.first))) return true;
  // 'was accompanied on the P leg by A', 'at the residence P House'
  if (told.mentions.some((m) => place.link!.entities.includes(m.entity) && (isOnTheWay(fact, told, m) || isInside(where, told, m))))
    return true;
  // 'which Danish ministers', 'Finnish officials', 'PM of Norway'
  if (locative || !wanted) return false;
  const country = countryOf(wanted);
  return fact.roles.some(
    (role) =>
      SIDES.test(role.role) &&
      // 'the Deputy Minister of Norland, A B': the post says where the name is from.
      (profileOf(view, role).homes.has(country) || postRows(view).some((p) => p.person === role.entity && p.geo.has(country))),
  );
}

/** 'At A Airport', 'at the P Palace': a building that lies in whatever town the release is set in, unless it is known to lie elsewhere. */
function isSiteAlone(view: ReleaseView, role: Role): boolean {
  const s = view.sentences[role.n]!;
  const words = s.tokens.flatMap((t, i) => (t.start >= role.start && t.end <= role.end ? [i] : []));
  return BUILDING.test(view.roleText(role)) && words.every((i) => s.geo[i] === undefined) && s.geo[words.at(-1)! + 2] === undefined;
}

const BUILDING =
  /\b(?:airport|hotel|palace|headquarters|hall|school|hospital|university|ministry|embassy|residence|parliament|museum|library|chancellery|centre|center|house)$/i;

/** 'A met B and, in P, C': the place of the rest of a list is not where those before it were met. */
const isPlaceOfRest = (view: ReleaseView, fact: Fact, place: Term): boolean =>
  !fact.roles.some((r) => r.role === 'place') &&
  view.facts('meeting').some(
    (o) =>
      o !== fact &&
      o.rule === fact.rule &&
      o.evidence[0] === fact.evidence[0] &&
      o.roles.some(
        (r) =>
          r.role === 'place' &&
          r.n === o.evidence[0] &&
          r.entity !== undefined &&
          place.link!.entities.includes(r.entity) &&
          // 'In P she met A and saw B': told of both.
          fact.roles.every((f) => f.role !== 'counterpart' || (f.n === r.n && f.end < r.start)),
      ) &&
      fact.roles.every((r) => r.role !== 'participant' || o.roles.some((p) => p.role === r.role && p.n === r.n && p.start === r.start)),
  );

/** True where a sentence names the very place, and not only as what somebody is the head of: 'the Crown Prince of P'. */
function isNamedIn(s: SentenceView, place: Term): boolean {
  const { score, tokens } = matchTerm(place, s);
  return score >= 0.95 && !/^(?:of|for)$/.test(s.tokens[Math.min(...tokens) - 1]?.lower ?? '');
}

/** Journeys of the one in company that the sentence tells which tells the company. */
const ownJourneys = (view: ReleaseView, fact: Fact): Fact[] => {
  const traveller = fact.roles.find((r) => r.role === 'participant')?.entity;
  return journeysOf(view, traveller).filter((f) => f.evidence[0] === fact.evidence[0]);
};

const journeysOf = (view: ReleaseView, traveller: string | undefined): Fact[] =>
  view
    .facts('visit')
    .filter(
      (f) => f.polarity === 'positive' && traveller !== undefined && f.roles.some((r) => r.role === 'visitor' && r.entity === traveller),
    );

/** 'visited P in the company of B': there, and not at another place of the journey; a country holds its towns. */
function isOfOtherJourney(view: ReleaseView, fact: Fact, { link }: Term): boolean {
  const own = ownJourneys(view, fact);
  if (!/^X (?:was joined by|travelled with) Y$/.test(fact.rule) || own.length === 0) return false;
  // 'In P she visited a school and a port with B': where those are, the scene tells.
  if ([fact, ...own].some((f) => f.roles.some((r) => /^(?:place|scene)$/.test(r.role)))) return false;
  return own.every((f) =>
    f.roles
      .filter((r) => r.role === 'destination')
      .every((r) => {
        const geo = geoOf(foldKey(view.roleText(r)).replace(/^the /, ''));
        const isSame = (r.entity !== undefined && link!.entities.includes(r.entity)) || (geo !== undefined && geo === link!.geo);
        const lands = geo && link!.geo ? [countryOf(geo), countryOf(link!.geo)] : [];
        // One is the land of the other.
        return !isSame && !(lands.length > 0 && lands[0] === lands[1] && (geo === lands[0] || link!.geo === lands[1]));
      }),
  );
}

/** 'Travelling with her are A and B': all along the journey, wherever it is told. */
function isOfJourney(view: ReleaseView, fact: Fact, { link }: Term): boolean {
  // 'In P she will see the school together with B': in company there, not all the way.
  const isThereAlone = (r: Role): boolean => r.role === 'place' || (r.role === 'scene' && r.n === fact.evidence[0]);
  if (!/^X (?:was joined by|travelled with) Y$/.test(fact.rule) || fact.roles.some(isThereAlone)) return false;
  const own = ownJourneys(view, fact);
  if (fact.rule !== 'X travelled with Y' && own.length === 0) return false;
  const journeys = own.length > 0 ? own : journeysOf(view, fact.roles.find((r) => r.role === 'participant')?.entity);
  return journeys.some((f) => f.roles.some((r) => r.role === 'destination' && r.entity !== undefined && link!.entities.includes(r.entity)));
}

/** A place that the sentence names of a journey in company, before the company or behind 'to'. */
const isOnTheWay = (fact: Fact, s: SentenceView, { first, last }: { first: number; last: number }): boolean =>
  /^X (?:was joined by|travelled with) Y$/.test(fact.rule) &&
  (/^(?:legs?|leg|stops?|part|portion|visit|trip)$/.test(s.tokens[last + 1]?.lower ?? '') ||
    s.tokens.slice(last + 1, last + 4).some((t) => /^(?:legs|stops|portions)$/.test(t.lower)) ||
    s.tokens[first - 1]?.lower === 'to');

/** 'travelled to P last week to meet A' */
const isJourneyTo = (s: SentenceView, first: number): boolean =>
  s.tokens[first - 1]?.lower === 'to' &&
  /^(?:travel\w*|flew|fly|went|go|drove|returned|proceed\w*)$/.test(s.tokens[first - 2]?.lower ?? '');

const isInside = (where: readonly Role[], s: SentenceView, { start, end }: { start: number; end: number }): boolean =>
  where.some((r) => r.n === s.n && r.start <= start && (r.end >= end || (!r.entity && r.end + 1 === start)));

/** 'in P', 'at P'; where the sentence gives a place already, its name set beside it: 'at the residence, P House'. */
function isPlacedThere(s: SentenceView, first: number, placed: boolean): boolean {
  const before = s.tokens[first - 1]?.lower ?? '';
  const opens = before === 'the' ? (s.tokens[first - 2]?.lower ?? '') : before;
  return placed ? before === ',' || opens === 'at' : /^(?:in|at|near)$/.test(opens);
}

function isLocative(question: Question, place: Term): boolean {
  const before = question.tokens[place.first - 1]?.lower ?? '';
  return (
    /^(?:in|at|near|from)$/.test(before) || (before === 'the' && /^(?:in|at|near)$/.test(question.tokens[place.first - 2]?.lower ?? ''))
  );
}

export const partyIn = (view: ReleaseView, fact: Fact, roles: readonly Role[], party: Party): boolean =>
  roles.some((r) => fitsParty(view, fact, r, party));

import type { Fact, Role } from '../../model/reading.ts';
import { foldKey } from '../../reading/fold.ts';
import { placeNouns, regionsOf } from '../../reading/lexicon.ts';
import { suitsPlaceNoun } from '../extract/place-kind.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, distinct, type Found, rawItem } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';
import { isMeetingWord } from './asks-who-met.ts';
import { isRemote, meetingsFor } from './meeting-facts.ts';
import { fills, isAnybody } from './meeting-people.ts';
import { placesTold } from './meeting-place.ts';
import { isBodyWord, isPeopleWord, meetingQuery } from './meeting-query.ts';

const isPerson = (view: ReleaseView, t: Term): boolean =>
  t.link !== undefined && t.link.entities.length > 0 && view.entity(t.link.entities[0]!)?.kind === 'person';
const namesMeeting = (question: Question): boolean => question.terms.some((t) => !t.link && isMeetingWord(t.word));

/**
 * True when all that the release tells of a meeting of the people named is a plan, a denial or somebody's claim:
 * then no other sentence can say that they met, when or where.
 */
export function isOnlyClaimed(view: ReleaseView, question: Question): boolean {
  const people = question.terms.filter((t) => isPerson(view, t));
  if (people.length === 0 || question.tense === 'future' || !namesMeeting(question) || SPOKE.test(question.shape)) return false;
  const told = view
    .facts('meeting')
    .filter((f) => people.every((t) => f.roles.some((r) => /^(?:participant|counterpart|companion)$/.test(r.role) && fills(view, r, t))));
  return told.length > 0 && told.every((f) => f.modality !== 'happened' || f.polarity === 'negative' || f.attributedTo !== undefined);
}

/** 'Where did A speak': a speech, of which talks that A refused tell nothing. */
const SPOKE =
  /^(?:when|where|(?:in|at|on) (?:which|what) \w+) (?:did|does|do|will|has|have|had) (?:the )?(?:<person>|\w+) (?:speak|spoken|talk)$/;

/** True for a question that asks for a meeting of named people and nothing beyond: only a meeting that the release tells can answer it. */
export function isPlainMeeting(view: ReleaseView, question: Question): boolean {
  const query = meetingQuery(view, question);
  const generic = query.asked.flat().every((t) => t.link || isAnybody(t.word) || (isBodyWord(t) && query.places.length === 0));
  // 'Who met the Norland president?'
  const isPost =
    /^(?:and )?who (?:met|saw|talked|spoke)\b/.test(question.shape) &&
    query.parties.some((p) => !p.link && p.terms.some((t) => t.link?.geo) && p.terms.some(isPeopleWord));
  return (isPost || question.terms.some((t) => isPerson(view, t))) && query.rest.length === 0 && generic;
}

/** When or where people met, from the meeting itself: its date or place, or those its paragraph is set in. */
export function answerCircumstance(view: ReleaseView, question: Question): Found | 'no such meeting' | undefined {
  const people = question.terms.filter((t) => isPerson(view, t));
  if (question.yesNo || question.terms.some((t) => t.unknown) || !namesMeeting(question) || GIVES_TALK.test(question.shape))
    return undefined;
  // 'Counterparts from where did A meet?': where those are from is not where they met.
  if (/\bfrom where\b/.test(question.shape)) return 'no such meeting';
  if (question.kind === 'where' && question.tense === 'past' && areOnlyCalls(view)) return 'no such meeting';
  const query = meetingQuery(view, question);
  if (people.length === 0 && query.parties.length === 0) return undefined;
  const asked = question.kind === 'where' ? (query.asked.at(-1)?.at(-1)?.word ?? '') : '';
  // That a place is a village, the release must say.
  if (/^villages?$/.test(asked) && question.focus && !view.words.hasStem(question.focus.stem)) return undefined;
  const narrowed = { ...query, asked: [] };
  const least = howManyMeet(question.shape);
  const facts = meetingsFor(view, narrowed).filter((f) => f.polarity === 'positive' && sidesOf(f) >= least);
  const all = asksAllPlaces(question) ? placesOfAll(view, question, facts, asked) : undefined;
  if (all) return all;
  for (const fact of facts) {
    const roles = circumstancesOf(view, question, fact, asked);
    if (roles.length === 0) continue;
    const items = roles.flatMap((r) => [
      rawItem(view, r.n, r.start, r.end),
      ...(question.kind === 'when' && r.value ? r.value.split('/').map((text) => ({ text })) : []),
    ]);
    return {
      items: distinct(items),
      citations: cite(view, [...fact.evidence.slice(0, 1), ...roles.map((r) => r.n)]),
      score: 0.9,
      because: `the ${question.kind === 'when' ? 'date' : 'place'} of the meeting`,
    };
  }
  // 'talked to A by phone': nowhere, and no other sentence can say where.
  if (question.kind === 'where' && facts.length > 0 && facts.every((f) => isByPhone(view, f))) return 'no such meeting';
  // Two people and no meeting of theirs, or none in such a building: no other sentence can say where or when.
  if (facts.length > 0) return BUILDINGS.test(asked) ? 'no such meeting' : undefined;
  return new Set(people.flatMap((t) => t.link!.entities)).size > 1 ? 'no such meeting' : undefined;
}

/** A talk that somebody gives is a speech. */
const GIVES_TALK = /\b(?:give|gave|given|gives|giving|deliver|delivered) (?:a|an|the|his|her|their) (?:\w+ )?talk\b/;

/** 'spoke by telephone', and no other meeting that came about: nobody met anywhere, and no other sentence can say where. */
function areOnlyCalls(view: ReleaseView): boolean {
  const held = view.facts('meeting').filter((f) => f.modality === 'happened' && f.polarity === 'positive');
  return (
    held.length > 0 &&
    held.every((f) => isRemote(view.sentences[f.evidence[0]!]!, []) && !f.roles.some((r) => /^(?:place|scene)$/.test(r.role)))
  );
}

const isByPhone = (view: ReleaseView, { evidence, roles }: Fact): boolean =>
  isRemote(
    view.sentences[evidence[0]!]!,
    roles.filter((r) => r.role === 'counterpart'),
  );

/** 'When do the three ministers meet?': three at least; talks of two of them are others. */
function howManyMeet(shape: string): number {
  const told =
    /\bthe (three|four|five|six|seven) (?:\w+ ){0,2}(?:ministers|leaders|presidents|premiers|chiefs|sides|parties|envoys|officials|countries|states|men|women)\b/.exec(
      shape,
    );
  return told ? ['three', 'four', 'five', 'six', 'seven'].indexOf(told[1]!) + 3 : 0;
}

const sidesOf = ({ roles }: Fact): number => roles.filter(({ role }) => /^(?:participant|counterpart|companion)$/.test(role)).length;

/** 'in which towns did she hold talks', 'where did she hold meetings': more than one place may be meant. */
const asksAllPlaces = ({ kind, shape, links }: Question): boolean =>
  kind === 'where' &&
  (/^(?:in |at )?(?:which|what) (?:\w+ )?(?:cities|towns|capitals|places|countries|villages|provinces|regions)\b/.test(shape) ||
    (/\b(?:meetings|talks|consultations|discussions)$/.test(shape) && links.length === 1));

/** The places of all meetings that fit; of a country and towns in it the towns. */
function placesOfAll(view: ReleaseView, question: Question, facts: readonly Fact[], asked: string): Found | undefined {
  const alike = facts.filter((f) => f.modality === facts[0]!.modality);
  const told = alike.flatMap((fact) =>
    circumstancesOf(view, question, fact, asked)
      .filter((r) => suitsPlaceNoun(question, view.roleText(r)))
      .map((role) => ({ role, fact })),
  );
  const isLand = ({ role }: (typeof told)[number]): boolean => isCountry(view, role);
  const closer = told.some((t) => !isLand(t)) && !/\bcountries\b/.test(question.shape) ? told.filter((t) => !isLand(t)) : told;
  const places = closer.filter((t, i) => !closer.slice(0, i).some((o) => isSamePlace(view, o.role, t.role)));
  if (places.length < 2) return undefined;
  return {
    items: places.map(({ role: { n, start, end } }) => rawItem(view, n, start, end)),
    citations: cite(
      view,
      places.flatMap(({ role, fact }) => [...fact.evidence.slice(0, 1), role.n]),
    ),
    score: 0.9,
    because: 'the places of the meetings',
  };
}

const isCountry = (view: ReleaseView, role: Role): boolean => regionsOf.has(foldKey(view.roleText(role)).replace(/^the /, ''));

const isSamePlace = (view: ReleaseView, a: Role, b: Role): boolean =>
  (a.entity !== undefined && a.entity === b.entity) || foldKey(view.roleText(a)) === foldKey(view.roleText(b));

const BUILDINGS = /^(?:buildings?|rooms?|hotel|palace|office|hall|venue|residence|house)$/;
const TOWNS = /^(?:city|cities|towns?|capital|village)$/;

function circumstancesOf(view: ReleaseView, question: Question, fact: Fact, asked: string): Role[] {
  const of = (name: string): Role[] => fact.roles.filter((r) => r.role === name);
  if (question.kind === 'when') return of('date').length > 0 ? of('date') : of('scene-date');
  const own = [...of('place'), ...of('scene')];
  const places = own.length > 0 ? own : placesTold(view, fact);
  const isTown = (r: Role): boolean => r.entity !== undefined && view.entity(r.entity)?.kind === 'place' && !isBuilding(view, r);
  if (BUILDINGS.test(asked)) return places.filter((r) => !isTown(r));
  if (TOWNS.test(asked)) return places.filter((r) => isTown(r) && suitsPlaceNoun(question, view.roleText(r)));
  if (/^countr(?:y|ies)$/.test(asked)) return places.filter((r) => isCountry(view, r));
  return of('place').length > 0 ? of('place') : places;
}

const isBuilding = (view: ReleaseView, role: Role): boolean =>
  view
    .roleText(role)
    .toLowerCase()
    .split(/\W+/)
    .some((w) => placeNouns.has(w) || BUILDINGS.test(w));

import type { Fact, Role } from '../../model/reading.ts';
import { foldKey } from '../../reading/fold.ts';
import { matchTerm } from '../matching/align.ts';
import { isOfAnotherTime } from '../meetings/called-off.ts';
import { isAnybody } from '../meetings/meeting-people.ts';
import { isPeopleWord } from '../meetings/meeting-query.ts';
import { isThwarted } from '../meetings/thwarted.ts';
import { datesAsked, fitsTime, timeAsked } from '../meetings/when-asked.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, distinct, entityItem, type Found, type Item, rawItem } from '../release/found.ts';
import { overlap } from '../release/interval.ts';
import { countryOf, geoOf, type ReleaseView, type SentenceView, settingOf } from '../release/view.ts';
import { FILLER, type Goal, KINDS, ofNoun } from './goals.ts';
import { isLeftOut, leftOut, saysLeftOut } from './left-out.ts';
import { asksOnward, onward } from './onward.ts';

/** 'Which city is the summit in?': where something is, and no journey. */
const LIES = /^(?:which|what) \w+ (?:is|was|are|were|will be) (?!he |she |they |<person>)(?:the )?(?:<\w+>|\w+)(?: \w+){0,2} in$/;
/** How many places a question speaks of. */
const COUNT = /^(?:two|three|four|five|six|seven|eight|[2-8])$/;
const COUNTS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** Where somebody went; who went somewhere; and whether they did. */
export function answerVisit(view: ReleaseView, question: Question): Found | undefined {
  const people = question.terms.filter(
    (t) => t.link && t.link.entities.length > 0 && !t.link.geo && view.entity(t.link.entities[0]!)?.kind === 'person',
  );
  const dates = datesAsked(view, question);
  const time = timeAsked(question);
  if (question.terms.some((t) => t.unknown) || LIES.test(question.shape)) return undefined;
  const out = question.yesNo ? [] : leftOut(question);
  const others = question.terms.filter(
    (t) =>
      !people.includes(t) &&
      !(out.length > 0 && (out.flat().includes(t) || saysLeftOut(t))) &&
      !FILLER.test(t.word) &&
      !COUNT.test(t.word) &&
      !dates.some((d) => question.tokens[t.first]!.start >= d.start && question.tokens[t.last]!.end <= d.end),
  );
  const facts = view.facts('visit').filter((f) => {
    if (f.modality === 'possible' || (question.tense === 'past' && f.modality === 'planned') || isThwarted(view, f)) return false;
    const visitors = f.roles.filter((r) => r.role === 'visitor');
    const sameVisitor = people.every((p) => visitors.some((v) => v.entity && p.link!.entities.includes(v.entity)) || cameAlong(view, f, p));
    const orphan =
      visitors.every((v) => !v.entity && /^(?:he|she)$/i.test(view.roleText(v))) &&
      people.length > 0 &&
      people.every((p) => view.mainPerson && p.link!.entities.includes(view.mainPerson));
    if ((!sameVisitor && !orphan) || !fitsTime(f, time)) return false;
    if (dates.length > 0) {
      const held = f.roles.filter((r) => r.role === 'date' && r.value);
      if (!dates.some((d) => held.some((h) => overlap(h.value!, d.value)))) return false;
    }
    return true;
  });
  const on = question.yesNo ? undefined : onward(view, question, facts);
  if (on === 'none') return undefined;
  if (on) {
    const items = distinct(on.map(({ role }) => rawItem(view, role.n, role.start, role.end)));
    return { items, citations: cite(view, on[0]!.fact.evidence), score: 0.85, because: 'where the journey leads on' };
  }
  const who = /^(?:who|whom)\b/.test(question.wh);
  if (question.yesNo || who) return toPlace(view, question, facts, others, people);
  const wanted = question.focus?.lemma ?? '';
  const ofPlaces = /^(?:country|state|nation|city|town|capital|village|island|place|region)$/.test(wanted);
  const places = others.filter((t) => t !== question.focus && (isInPlace(question, t) || (ofPlaces && isBeforeFocus(question, t))));
  const strict = others.filter((t) => t !== question.focus && !places.includes(t));
  const matching = facts.filter(
    (f) =>
      f.polarity === 'positive' &&
      strict.every((t) => matchTerm(t, view.sentences[f.evidence[0]!]!).score >= 0.7) &&
      places.every((p) => isThere(view, f, p, ofPlaces ? 0.8 : 0.95) || (ofPlaces && isSetThere(view, f, p))),
  );
  const all = matching.flatMap((f) => f.roles.filter((r) => r.role === 'destination').map((role) => ({ role, fact: f })));
  // 'What did she visit in P': P itself is no answer, nor what lies outside it.
  const within = all.filter(
    ({ role }) =>
      !places.some((p) => (ofPlaces ? isSamePlace(view, role, p) : isPlaceItself(view, role, p))) &&
      (places.length === 0 || ofPlaces || geoOf(foldKey(view.roleText(role))) === undefined),
  );
  const goals = ofNoun(view, question, wanted, within, people, { strict, places });
  const destinations = goals.filter(({ role }) => !out.some((words) => isLeftOut(view, role, words)));
  // What is left out must be one of them: else it may be any.
  if (destinations.length === 0 || !out.every((words) => goals.some(({ role }) => isLeftOut(view, role, words)))) return undefined;
  const count = question.terms.find((t) => COUNT.test(t.word) && t.last + 1 === question.focus?.first);
  // 'Which cities': one alone is seldom the whole of it.
  if (
    question.focus &&
    !question.focus.link &&
    (ofPlaces || KINDS.some(([noun]) => noun.test(question.focus!.word))) &&
    question.focus.word !== question.focus.lemma &&
    /s$/.test(question.focus.word) &&
    distinct(destinations.map(({ role }) => rawItem(view, role.n, role.start, role.end))).length < 2
  )
    return undefined;
  // Several visits: keep those of the sentences that say most of what was asked; a plain 'where did X go' lists all.
  const best =
    strict.length + places.length === 0 ? (titledTrip(destinations, wanted) ?? firstTrip(inText(destinations), wanted)) : destinations;
  const whole = /\b(?:kind|sort|type) of\b/.test(question.shape);
  const items = distinct(best.map(({ role }) => (whole ? describedItem(view, role) : rawItem(view, role.n, role.start, role.end))));
  // 'Which two countries': fewer are not all, and more are not those meant.
  if (count && items.length !== Math.max(Number(count.word) || 0, COUNTS.indexOf(count.word))) return undefined;
  return {
    items,
    citations: cite(view, [
      ...(best.every(({ fact }) => fact.evidence[0] === 0) ? best.flatMap(({ role }) => firstOf(view, role)) : []),
      ...best.map(({ fact }) => fact.evidence[0]!),
      ...best.flatMap(({ fact }) => fact.evidence),
    ]),
    score: 0.85,
    because: 'visits',
  };
}

/** 'Which mosque is he going to see': a thing is visited, not met. */
export const seesThing = ({ wh, focus, shape }: Question): boolean =>
  /^(?:which|what)$/.test(wh) &&
  focus !== undefined &&
  !focus.link &&
  !isPeopleWord(focus) &&
  !isAnybody(focus.word) &&
  /\b(?:see|saw|seen|seeing)\b/.test(shape);

/** 'A visited P together with B': B did as well. */
const cameAlong = (view: ReleaseView, visit: Fact, person: Term): boolean =>
  isBesideVisitor(view.sentences[visit.evidence[0]!]!, visit, person) ||
  view
    .facts('meeting')
    .some(
      (f) =>
        f.evidence[0] === visit.evidence[0] &&
        /^X (?:was joined by|travelled with) Y$/.test(f.rule) &&
        f.roles.some((r) => r.role === 'companion' && r.entity && person.link!.entities.includes(r.entity)),
    );

/** True for somebody behind 'P together with', before any other verb. */
function isBesideVisitor(s: SentenceView, visit: Fact, person: Term): boolean {
  const goal = visit.roles.find((r) => r.role === 'destination' && r.n === s.n);
  const beside = s.tokens.findIndex(
    (t, i) =>
      goal !== undefined && t.start > goal.start && t.lower === 'with' && /^(?:together|along|jointly)$/.test(s.tokens[i - 1]?.lower ?? ''),
  );
  // 'the border crossing': a noun that the tagger takes for a verb.
  if (beside < 0 || s.tokens.some((t, i) => i < beside - 1 && t.start > goal!.start && t.pos === 'VERB' && !/ing$/.test(t.lower)))
    return false;
  return s.mentions.some(
    (m) =>
      m.first > beside &&
      person.link!.entities.includes(m.entity) &&
      !s.tokens.slice(beside, m.first).some((t) => /^(?:VERB|AUX|SCONJ|PRON)$/.test(t.pos) || /^[;:]$/.test(t.text)),
  );
}

/** Where the headline alone tells of a visit: the sentence of the text that first names the place. */
function firstOf(view: ReleaseView, role: Role): number[] {
  const first = role.entity ? view.reading.mentions.find((m) => m.entity === role.entity && m.n > 0) : undefined;
  return first ? [first.n] : [];
}

/** True for a question that names somebody, a place and nothing else, or asks where a journey leads on: only a visit that the release tells can answer it. */
export function isPlainVisit(view: ReleaseView, question: Question): boolean {
  if (asksOnward(question)) return true;
  const people = question.terms.filter((t) => view.entity(t.link?.entities[0] ?? '')?.kind === 'person');
  const places = question.terms.filter((t) => isInPlace(question, t));
  return (
    people.length > 0 &&
    places.length > 0 &&
    question.terms.every((t) => people.includes(t) || places.includes(t) || FILLER.test(t.word)) &&
    view
      .facts('visit')
      .some((f) => f.roles.some((r) => r.role === 'visitor' && people.some((p) => p.link!.entities.includes(r.entity ?? ''))))
  );
}

/** 'Where in P did she go?' */
const WHERE_IN =
  /^where (?:else |exactly )?in (?:the )?<place>|^where (?:else )?(?:did|does|will|has) .* (?:visit|visited|go|gone|stop) in (?:the )?<place>$/;

/** True for a place that says where what is visited lies: 'in P', 'at P'. */
function isInPlace(question: Question, term: Term): boolean {
  if (!term.link || (!term.link.geo && term.link.kind !== 'place')) return false;
  const before = question.tokens[term.first - 1]?.lower ?? '';
  const opens = before === 'the' ? (question.tokens[term.first - 2]?.lower ?? '') : before;
  return /^(?:in|at|near|around)$/.test(opens) && (!/^where\b/.test(question.shape) || WHERE_IN.test(question.shape));
}

/** True for a visit to something in the place: its own words say so, its sentence, or what its paragraph is set in. */
function isThere(view: ReleaseView, fact: Fact, place: Term, enough: number): boolean {
  const s = view.sentences[fact.evidence[0]!]!;
  if (matchTerm(place, s).score >= enough) return true;
  return fact.roles.some((r) => r.role === 'scene' && isPlaceItself(view, r, place));
}

/** True for a visit to towns of the country that the whole release is set in, where none of them is known to lie in another. */
function isSetThere(view: ReleaseView, fact: Fact, { link }: Term): boolean {
  const country = link!.geo && countryOf(link!.geo);
  if (!country || ![...settingOf(view)].some((geo) => countryOf(geo) === country)) return false;
  const known = fact.roles.filter((r) => r.role === 'destination').map((r) => geoOf(foldKey(view.roleText(r)).replace(/^the /, '')));
  return known.every((geo) => geo === undefined || countryOf(geo) === country);
}

/** 'which Moroccan cities': the country is said by its adjective. */
const isBeforeFocus = ({ focus }: Question, { link, last }: Term): boolean => link?.geo !== undefined && last + 1 === focus?.first;

/** True for the very place; a town is not the country it lies in. */
const isSamePlace = (view: ReleaseView, role: Role, { link }: Term): boolean =>
  (role.entity !== undefined && link!.entities.includes(role.entity)) ||
  (link!.geo !== undefined && geoOf(foldKey(view.roleText(role)).replace(/^the /, '')) === link!.geo);

function isPlaceItself(view: ReleaseView, role: Role, place: Term): boolean {
  if (role.entity && place.link!.entities.includes(role.entity)) return true;
  if (role.entity && view.entity(role.entity)?.kind !== 'place') return false;
  const key = geoOf(foldKey(view.roleText(role)).replace(/^the /, ''));
  return place.link!.geo !== undefined && key !== undefined && (key === place.link!.geo || countryOf(key) === place.link!.geo);
}

/** A thing with all that describes it: 'a shelter for women', up to what happens there. */
function describedItem(view: ReleaseView, role: Role): Item {
  const s = view.sentences[role.n]!;
  const inside = s.tokens.flatMap((t, i) => (t.start >= role.start && t.end <= role.end ? [i] : []));
  const reach = Math.max(...inside.map((i) => s.tree.span(i)[1]));
  const stop = s.tokens.findIndex((t, i) => i > inside.at(-1)! && (/^(?:where|which|that|who|,|;|\.)$/.test(t.lower) || i > reach));
  const last = Math.max(inside.at(-1)!, (stop < 0 ? s.tokens.length : stop) - 1);
  const end = s.tokens[last]!.end - role.start <= LONGEST ? s.tokens[last]!.end : role.end;
  return rawItem(view, role.n, role.start, end);
}

/** The longest item, in characters. */
const LONGEST = 160;

/** Those that the text tells of, where it does: the headline says the same more coarsely. */
function inText<T extends { fact: Fact }>(destinations: T[]): T[] {
  const told = destinations.filter(({ fact }) => fact.evidence[0]! > 0);
  return told.length > 0 ? told : destinations;
}

/** The journey of the headline, where a sentence of the text names all its places: what is visited on the way is no more of it. */
function titledTrip(goals: readonly Goal[], wanted: string): Goal[] | undefined {
  const titled = goals.filter(({ fact }) => fact.evidence[0] === 0).flatMap(({ role }) => role.entity ?? []);
  if (titled.length < 2 || wanted !== '') return undefined;
  const told = goals.filter(({ fact }) => fact.evidence[0]! > 0);
  const whole = told.find(({ fact }) => titled.every((id) => fact.roles.some((r) => r.role === 'destination' && r.entity === id)));
  return whole && told.filter(({ fact }) => fact === whole.fact);
}

/** The main journey: destinations named together come first; later side visits follow only where the question is about sites. */
function firstTrip<T extends { fact: Fact }>(destinations: T[], wanted: string): T[] {
  const travels = destinations.filter(({ fact }) => fact.rule !== 'X visited P' || fact.evidence[0] === destinations[0]!.fact.evidence[0]);
  return /^(?:site|place)$/.test(wanted) || travels.length === 0 ? destinations : travels;
}

/** 'who visited P', 'did X visit P' */
function toPlace(
  view: ReleaseView,
  question: Question,
  facts: readonly Fact[],
  others: readonly Term[],
  people: readonly Term[],
): Found | undefined {
  if (others.length === 0) return undefined;
  const reached = facts.filter((f) => {
    const s = view.sentences[f.evidence[0]!]!;
    const goals = f.roles.filter((r) => r.role === 'destination');
    const aims = f.roles.filter(
      (r) => r.role === 'purpose' && /^(?:to (?:attend|take part|participate|join)|for)\b/i.test(view.roleText(r)),
    );
    const places = others.filter((t) => t.link);
    const inGoal = (t: Term): boolean =>
      (t.link ? goals : [...goals, ...aims]).some((g) => {
        // 'a visit to the mission in P': a destination that is no place lies in the one named right after it.
        if (t.link?.geo && view.entity(g.entity ?? '')?.kind !== 'place') {
          const gs = view.sentences[g.n]!;
          if (matchTerm(t, gs).tokens.some((i) => gs.tokens[i]!.start > g.start && /^in$/.test(gs.tokens[i - 1]?.lower ?? ''))) return true;
        }
        if (t.link?.geo) {
          const key = geoOf(foldKey(view.roleText(g)).replace(/^the /, ''));
          if (key && (key === t.link.geo || countryOf(key) === t.link.geo)) return true;
        }
        const gs = view.sentences[g.n]!;
        return matchTerm(t, gs).tokens.some((i) => gs.tokens[i]!.start >= g.start && gs.tokens[i]!.end <= g.end);
      });
    if (places.length > 0 ? !places.some(inGoal) : !others.some(inGoal)) return false;
    return others.every((t) => inGoal(t) || matchTerm(t, s).score >= 0.7);
  });
  // A visit that came about settles it, whatever is denied of another time.
  const denied = reached.find(
    (f) => f.polarity === 'negative' && !isOfAnotherTime(question, view.sentences[f.evidence[0]!]!.tokens.map((t) => t.lower).join(' ')),
  );
  const fact = reached.find((f) => f.polarity === 'positive') ?? denied;
  if (!fact) return undefined;
  if (question.yesNo) {
    if (people.length === 0) return undefined;
    return {
      items: [{ text: fact.polarity === 'positive' ? 'yes' : 'no' }],
      citations: cite(view, fact.evidence),
      score: 0.9,
      because: 'visits to the place named',
    };
  }
  const came = reached.filter((f) => f.polarity === 'positive');
  const all = came.flatMap((f) => f.roles.filter((r) => r.role === 'visitor').map((r) => ({ r, f })));
  // 'A travelled to P with whom': somebody besides A.
  const besides = / with whom?$|^with whom\b/.test(question.shape) ? new Set(people.flatMap((p) => p.link?.entities ?? [])) : undefined;
  const named = all.filter(({ r }) => r.entity && !besides?.has(r.entity));
  if (besides && named.length === 0) return undefined;
  // 'The first visit by a minister of Norland': one of the kind of those who are named is nobody besides them.
  const visitors = named.length > 0 ? all.filter(({ r }) => r.entity || !/^(?:an?|any|no)\s/i.test(view.roleText(r))) : all;
  const items = distinct(visitors.map(({ r }) => (r.entity ? entityItem(view, r.entity, r.n).item : rawItem(view, r.n, r.start, r.end))));
  return items.length > 0
    ? {
        items,
        citations: cite(
          view,
          visitors.flatMap(({ f }) => f.evidence),
        ),
        score: 0.85,
        because: 'visitors of the place named',
      }
    : undefined;
}

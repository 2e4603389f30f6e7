import type { Fact, Role } from '../../model/reading.ts';
import { dateItems, datesOfVerb } from '../dates/clause.ts';
import { inDateline } from '../extract/date.ts';
import { placesTold } from '../meetings/meeting-place.ts';
import type { Question } from '../question/question.ts';
import { cite, distinct, entityItem, type Found, type Item, rawItem, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { type LeadEvent, leadEvent } from './lead-event.ts';

const IT = '(?:it|this|that)';
const SOMEBODY = '(?:he|she|they|<person>)';
const GO = '(?:go|come|travel|visit|fly|went|came)';
const WHEN = '(?:and )?(?:so )?(?:when|on (?:what|which) (?:days?|dates?)|(?:what|which) (?:days?|dates?))';
const THERE = '(?: there| here| out there)?';

/** Each wording that names no more than that something was, by what it asks for. */
const ASKS = {
  when: new RegExp(
    `^${WHEN} (?:(?:was|is) ${IT}(?: held)?|(?:did|does|will) ${IT} (?:happen|take place)|(?:was|were|is|are) ${SOMEBODY} there|will ${SOMEBODY} be there|(?:did|will|do|does) ${SOMEBODY} ${GO}${THERE})$`,
  ),
  arrival: new RegExp(`^${WHEN} (?:did|does|will) (?:it|${SOMEBODY}) (?:get (?:there|here)|arrive${THERE})$`),
  where: new RegExp(`^(?:and )?(?:so )?where (?:(?:was|is) ${IT}(?: held)?|(?:did|does|will) ${IT} (?:happen|take place|go))$`),
  who: /^(?:and )?(?:so )?who (?:all )?(?:went|came|travell?ed|visited|flew|is going|is travell?ing|will go|will travel|will come|is coming)(?: there| here)?$/,
  met: /^(?:and )?(?:so )?who (?:all )?(?:met|meets|talked|spoke|had talks|held talks|is meeting|will meet|attended(?: the (?:meeting|talks|call|session))?|(?:was|were) (?:at|in) the (?:meeting|talks)|took part(?: in the (?:meeting|talks|call))?)$/,
  why: new RegExp(`^(?:and )?(?:so )?why (?:did|do|does|will|are|is) ${SOMEBODY} (?:${GO}|going|coming|travell?ing)${THERE}$`),
};

/**
 * 'When was it', 'who went', 'why did they go': a question that names nothing but perhaps who, so it means the event that the release is about.
 * 'silent' where the release does not tell it of that event: the day, the place or the reason of another one is no answer.
 */
export function answerBareEvent(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const { shape } = question;
  const asked = (Object.keys(ASKS) as (keyof typeof ASKS)[]).find((k) => ASKS[k].test(shape));
  if (question.yesNo || !asked || question.terms.some((t) => t.unknown)) return undefined;
  const event = leadEvent(view);
  if (asked === 'met') return whoMet(view, question, event);
  // 'Who went' means who is told to go, past or to come.
  if (!event || !(asked === 'who' || suitsTense(question, event))) return 'silent';
  if (event.kind === 'deed')
    return (asked === 'when' || (asked === 'arrival' && isArrival(event.s))) && new RegExp(`\\b${IT}\\b`).test(shape)
      ? ofDeed(event, datesOfVerb(event.s, event.verb))
      : asked === 'where'
        ? placeOfDeed(event)
        : 'silent';
  if (!isOf(view, question, event.fact)) return 'silent';
  const roles = rolesOf(view, asked, event, shape);
  return roles.length === 0 ? 'silent' : foundOf(view, event, roles, asked);
}

/** A plan is none of what was. */
const suitsTense = ({ tense }: Question, event: LeadEvent): boolean =>
  event.kind === 'deed' || !(tense === 'past' && event.fact.modality === 'planned');

/** True where whoever the question names or means is one of those who went or met. */
export function isOf(view: ReleaseView, { terms }: Question, fact: Fact): boolean {
  const people = terms.filter((t) => t.link && view.entity(t.link.entities[0] ?? '')?.kind === 'person');
  const sides = fact.roles.filter((r) => /^(?:visitor|participant|companion)$/.test(r.role));
  return people.every((p) => sides.some((r) => r.entity !== undefined && p.link!.entities.includes(r.entity)));
}

function rolesOf(view: ReleaseView, asked: keyof typeof ASKS, { fact, kind, s }: LeadEvent & { fact: Fact }, shape: string): Role[] {
  const of = (name: string): Role[] => fact.roles.filter((r) => r.role === name);
  const dates = of('date').length > 0 ? of('date') : kind === 'meeting' ? of('scene-date') : [];
  switch (asked) {
    case 'when':
      return dates;
    case 'arrival':
      // 'From 3 to 9 June' tells no arrival, 'arrived on 3 June' does.
      return kind === 'visit' &&
        s.tokens.some((t) => /^(?:arrive|reach)$/.test(t.lemma)) &&
        !(isThing(shape) && hasPerson(view, of('visitor')))
        ? dates
        : [];
    case 'where':
      return kind === 'visit'
        ? destinations(view, fact)
        : ([of('place'), of('scene')].find((roles) => roles.length > 0) ?? placesTold(view, fact));
    case 'who':
      return kind === 'visit' ? [...of('visitor').filter((r) => isSomebody(view, r)), ...companions(view, fact)] : [];
    case 'met':
      return kind === 'meeting' ? fact.roles.filter((r) => /^(?:participant|counterpart)$/.test(r.role)) : [];
    case 'why':
      return kind === 'visit' ? of('purpose') : [];
  }
}

/** Both sides of the meeting that the release is about, where each is somebody named; where more are told to have been there, others answer. */
function whoMet(view: ReleaseView, question: Question, event: LeadEvent | undefined): Found | 'silent' | undefined {
  const { shape, tense } = question;
  const isListed =
    /attended|part|at the|in the/.test(shape) &&
    view.facts('meeting').some((f) => /^(?:attended by X|present were X|X was joined by Y)$/.test(f.rule));
  if (isListed) return undefined;
  if (!event || event.kind === 'deed' || !suitsTense(question, event)) return 'silent';
  const sides = rolesOf(view, 'met', event, shape);
  const isOver = tense === 'future' && event.fact.modality !== 'planned';
  if (isOver || new Set(sides.map((r) => r.entity)).size < 2 || !sides.every((r) => isSomebody(view, r))) return 'silent';
  return foundOf(view, event, sides, 'met');
}

/** Where it led: for something that is no place, 'a visit to the mission in | P', the place that it lies in. */
function destinations(view: ReleaseView, fact: Fact): Role[] {
  const goals = fact.roles.filter((r) => r.role === 'destination');
  const last = goals.at(-1);
  if (!last || goals.some((r) => view.entity(r.entity ?? '')?.kind === 'place')) return goals;
  const s = view.sentences[last.n]!;
  const behind = s.tokens.findIndex((t) => t.start >= last.end);
  const at = s.tokens[behind + 1]?.lower === 'the' ? behind + 2 : behind + 1;
  const place =
    s.tokens[behind]?.lower === 'in' ? s.mentions.find((m) => m.first === at && view.entity(m.entity)?.kind === 'place') : undefined;
  return place ? [{ role: 'destination', n: s.n, start: place.start, end: place.end, entity: place.entity }] : goals;
}

const isArrival = (s: SentenceView): boolean => s.tokens.some((t) => /^(?:arrive|reach)$/.test(t.lemma));
const isThing = (shape: string): boolean => / it\b/.test(shape);
const hasPerson = (view: ReleaseView, roles: readonly Role[]): boolean => roles.some((r) => view.entity(r.entity ?? '')?.kind === 'person');

/** Somebody named: 'I' and 'the convoy' are no answer to 'who'. */
const isSomebody = (view: ReleaseView, role: Role): boolean =>
  role.entity !== undefined && /^(?:person|organisation)$/.test(view.entity(role.entity)?.kind ?? '');

/** Who is told to have come along all the way: 'was accompanied by A', 'travelled with A'. */
function companions(view: ReleaseView, visit: Fact): Role[] {
  const visitors = visit.roles.filter((r) => r.role === 'visitor');
  return view
    .facts('meeting')
    .filter(
      (f) =>
        f.polarity === 'positive' &&
        f.modality === visit.modality &&
        /^X (?:was joined by|travelled with|accompanied) Y$/.test(f.rule) &&
        f.evidence[0]! - visit.evidence[0]! <= 1 &&
        f.evidence[0]! >= visit.evidence[0]! &&
        !f.roles.some((r) => /^(?:place|scene)$/.test(r.role)) &&
        view.sentences[f.evidence[0]!]!.tokens.some(
          (t) => t.lemma === 'accompany' || (t.lemma === 'travel' && f.rule.includes('travelled')),
        ) &&
        f.roles.some((r) => r.role === 'participant' && visitors.some((v) => v.entity !== undefined && v.entity === r.entity)),
    )
    .flatMap((f) => f.roles.filter((r) => r.role === 'companion'));
}

function foundOf(view: ReleaseView, { fact, kind }: LeadEvent & { fact: Fact }, roles: readonly Role[], asked: string): Found {
  const dated = asked === 'when' || asked === 'arrival';
  const shown = roles.map((r) =>
    /^(?:who|met)$/.test(asked) && r.entity ? entityItem(view, r.entity, r.n, true) : { item: rawItem(view, r.n, r.start, r.end), n: r.n },
  );
  const items = shown.flatMap(({ item }, k): Item[] => [
    item,
    ...(dated && roles[k]!.value ? roles[k]!.value!.split('/').map((text) => ({ text })) : []),
  ]);
  return {
    items: distinct(items),
    citations: cite(view, [...fact.evidence.slice(0, 1), ...roles.map((r) => r.n), ...shown.map((x) => x.n)]),
    score: 0.85,
    because: `${asked} of the ${kind} that the release is about`,
  };
}

function ofDeed({ s }: LeadEvent, dates: readonly SentenceView['dates'][number][]): Found | 'silent' {
  const told = dates.filter((d) => d.value && !inDateline(s, d.last));
  if (told.length !== 1) return 'silent';
  return {
    items: dateItems(s, told[0]!),
    citations: cite(s.view, [s.n]),
    score: 0.75,
    because: 'when the deed was that the release is about',
  };
}

/** 'opened in P a bridge', 'opened a bridge | in P'; at the end of the clause it may stand behind whatever comes before it. */
function isOfDeed(s: SentenceView, { last }: { last: number }, verb: number): boolean {
  const { tokens, tree } = s;
  const { head } = tokens[last]!;
  if (head === verb || tree.kids(verb, 'obj', 'nsubj:pass').includes(head)) return true;
  const next = tokens[last + 1];
  const ends = !next || /^[.,]$/.test(next.text) || s.dates.some((d) => d.first - last >= 1 && d.first - last <= 2);
  return ends && head > verb && tokens[head]!.head === verb;
}

/** The one place in or at which it was done. */
function placeOfDeed(event: LeadEvent & { verb: number }): Found | 'silent' {
  const { s, verb } = event;
  const places = s.mentions.filter(
    (m) =>
      s.view.entity(m.entity)?.kind === 'place' && isOfDeed(s, m, verb) && s.tree.prepositions(m.last).some((p) => /^(?:in|at)$/.test(p)),
  );
  if (places.length !== 1) return 'silent';
  return {
    items: [spanItem(s, places[0]!.first, places[0]!.last)],
    citations: cite(s.view, [s.n]),
    score: 0.75,
    because: 'where the deed was done that the release is about',
  };
}

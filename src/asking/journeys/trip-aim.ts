import type { Fact, Role } from '../../model/reading.ts';
import { foldKey } from '../../reading/fold.ts';
import type { Term } from '../question/question.ts';
import { type Item, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

// The aim of a journey in a sentence of its own ('The purpose of the visit was to C'), where nothing speaks against its being that journey.

export const JOURNEY = /^(?:visit|trip|journey|tour|mission|travel)s?$/;
const AIM = /^(?:purpose|aim|goal|objective|reason)s?$/;
const DEFINITE = /^(?:the|this|his|her|their|its|'s|’s)$/;
/** Words that tell one journey from another. */
const OTHER =
  /^(?:first|second|third|fourth|fifth|last|previous|earlier|former|next|upcoming|forthcoming|coming|future|later|subsequent|new|other|another|further|return|same|each|every|any|such)$/;
/** The subject of a sentence stands among its first tokens. */
const SUBJECT = 7;

/**
 * 'The purpose of the visit was to C', 'the visit was aimed at C', 'its objective was to C'; failing these 'was undertaken pursuant to C'.
 * Whoever and whatever place the sentence names must be those of the journeys `facts`, and no other journey may be told before it.
 */
export function aimInItsSentence(view: ReleaseView, facts: readonly Fact[], place: Term | undefined): Item | undefined {
  const first = Math.min(...facts.map((f) => f.evidence[0]!));
  for (const opener of [/^(?:to|at)$/, /^pursuant$/])
    for (const s of view.sentences.slice(Math.max(1, first))) {
      const { tokens, tree } = s;
      const subject = subjectOf(s);
      if (!subject) continue;
      const { aim, verb } = subject;
      if (tree.isNegated(verb)) continue;
      const opens = tokens.findIndex((t, i) => i > verb && i <= verb + 3 && opener.test(t.lower));
      const isAim = opener.test('pursuant') || aim >= 0 || tokens.slice(verb, opens).some((t) => t.lemma === 'aim');
      if (opens > verb && isAim && isOfJourney(s, subject, facts, place)) return spanItem(s, opens, endOf(s, tokens.length - 1));
    }
  return undefined;
}

/** Token indexes; -1 where the subject has no such word. */
interface Subject {
  readonly aim: number;
  readonly trip: number;
  readonly verb: number;
}

/** 'The aim of his trip | was', 'the visit | was', 'its objective | was': what opens the sentence. */
function subjectOf({ tokens }: SentenceView): Subject | undefined {
  const verb = tokens.findIndex((t) => /^(?:AUX|VERB)$/.test(t.pos));
  const aim = tokens.findIndex((t, i) => i < SUBJECT && i < verb && AIM.test(t.lower));
  const trip = tokens.findIndex((t, i) => i < SUBJECT && i < verb && i > aim && JOURNEY.test(t.lower));
  const head = aim < 0 ? trip : aim;
  if (head < 1 || tokens.slice(0, head).some((t) => t.pos === 'ADP' || t.text === ',')) return undefined;
  // 'The objective of the meeting', 'the purpose of the talks during the visit'.
  if (aim >= 0 && /^(?:of|for|behind|in)$/.test(tokens[aim + 1]!.lower)) {
    if (trip < 0 || tokens.slice(aim + 2, trip).some((t) => t.pos === 'ADP' || t.pos === 'NOUN')) return undefined;
  }
  return { aim, trip, verb };
}

function isOfJourney(s: SentenceView, { aim, trip, verb }: Subject, facts: readonly Fact[], place: Term | undefined): boolean {
  const { tokens, view } = s;
  const opens = aim >= 0 && trip >= 0 ? aim + 2 : 0;
  const last = trip < 0 ? aim : trip;
  if (!tokens.slice(opens, last).some((t) => DEFINITE.test(t.lower)) || tokens.slice(0, verb).some((t) => OTHER.test(t.lower)))
    return false;
  if (tokens[verb]!.lower === 'will' && facts.every((f) => f.modality !== 'planned')) return false;
  if (s.dates.some((d) => d.first < verb)) return false;
  const roles = facts.flatMap((f) => f.roles);
  const named = s.mentions.filter((m) => m.first < verb && !(m.first === 0 && m.last === verb - 1));
  const people = named.filter((m) => view.entity(m.entity)?.kind === 'person');
  if (!people.every((m) => roles.some((r) => r.entity === m.entity && /^(?:visitor|participant|companion)$/.test(r.role)))) return false;
  const places = named.filter((m) => view.entity(m.entity)?.kind === 'place' && m.form === 'name');
  if (places.length > 0 || s.geo.slice(0, verb).some((g) => g !== undefined)) {
    const text = foldKey(s.text(0, verb - 1));
    if (place) return places.some((m) => place.link!.entities.includes(m.entity)) || text.includes(foldKey(place.word));
    return places.every((m) => roles.some((r) => r.role === 'destination' && r.entity === m.entity));
  }
  // 'Its objective' goes back to the sentence before.
  if (trip < 0) {
    const before = view.sentences[s.n - 1]!;
    if (facts.some((f) => f.evidence[0] === before.n)) return true;
    const subject = subjectOf(before);
    return subject !== undefined && subject.trip >= 0 && isOfJourney(before, subject, facts, place);
  }
  return isLastTold(s, facts);
}

/** 'The visit' is the one told of last; of two told in one sentence it is neither. */
function isLastTold(s: SentenceView, facts: readonly Fact[]): boolean {
  const goals = facts.flatMap((f) => f.roles.filter((r) => r.role === 'destination'));
  const told = s.view
    .facts('visit')
    .filter((f) => f.evidence[0]! > 0 && f.evidence[0]! < s.n && f.roles.some((r) => r.role === 'destination'));
  const last = Math.max(...told.map((f) => f.evidence[0]!));
  const key = (r: Role): string => foldKey(s.view.roleText(r));
  return told
    .filter((f) => f.evidence[0] === last)
    .every(
      (f) =>
        facts.includes(f) ||
        f.roles.some(
          (r) => r.role === 'destination' && goals.some((g) => (g.entity !== undefined && g.entity === r.entity) || key(g) === key(r)),
        ),
    );
}

/** The very place, by its name: a country is not the town in it. */
export const isMet = (s: SentenceView, r: Role, { link, word }: Term): boolean =>
  (r.entity !== undefined && link!.entities.includes(r.entity)) || foldKey(s.view.roleText(r)).includes(foldKey(word));

/** The last token of what ends at `last`, without the stop behind it. */
export function endOf({ tokens }: SentenceView, last: number): number {
  let end = last;
  while (end > 0 && /^[.,;:"”]$/.test(tokens[end]!.text)) end--;
  return end;
}

import { answerSince } from '../dates/since.ts';
import { answerUntil } from '../dates/until.ts';
import { isOf } from '../events/bare-event.ts';
import { type LeadEvent, leadEvent } from '../events/lead-event.ts';
import { type Quantity, quantities } from '../extract/quantities.ts';
import { answerTripDate, whenOfFact } from '../journeys/trips.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { cite, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

const MEETINGS = 'meeting|talks|call|conversation|discussions|consultations|audience|encounter|exchange';
const VISITS = 'visit|trip|tour|stay|journey';
const ASKS_MEETING = new RegExp(
  `^(?:for )?how long (?:was|were|is|did|does|will) (?:the|this|their|his|her)(?: bilateral)? (?:${MEETINGS})(?: last| take| go on| run| be)?$|^(?:the )?(?:duration|length) of (?:the|this|their) (?:${MEETINGS})$|^(?:for )?how long did (?:they|the two(?: \\w+)?) (?:talk|speak|meet|confer)$`,
);
const SOMEBODY = '(?:<person>|he|she|they|the \\w+)';
const ASKS_VISIT = new RegExp(
  `^(?:for )?how long (?:was|is|did|does|will) (?:the|this|that|his|her|their|<person>'s) (?:\\w+ )?(?:${VISITS})(?: (?:to|in|of) (?:the )?<\\w+>)?(?: last| take| be| going to (?:be|last|take))?$|^(?:the )?(?:duration|length) of (?:the|his|her|their) (?:\\w+ )?(?:${VISITS})(?: to <\\w+>)?$|^(?:for )?how long (?:did|does|will|was|is|were|are) ${SOMEBODY} (?:stay|staying|visit|visiting|travel|travelling|be|there|in|here)(?: there)?(?: in)?(?: (?:the )?<place>| there| here| the country)?$`,
);
/** 'How long was it', 'how long were they there': the journey or the talks that the release is about. */
const ASKS_LEAD = new RegExp(
  `^(?:for )?how long (?:was|is|did|does|will) (?:it|this|that)(?: (?:last|take|be|going to last))?$|^(?:for )?how long (?:was|is|were|are|will) ${SOMEBODY} (?:be )?(?:there|here)$`,
);
const MEETING = new RegExp(`^(?:${MEETINGS})s?$`);
const VISIT = new RegExp(`^(?:${VISITS})s?$`);

/** How long something lasted, lasts or will: as it is told of the event that the release is about, else by the day since or until which it does. */
export function answerDuration(view: ReleaseView, question: Question): Found | undefined {
  const told = ofLeadEvent(view, question);
  if (told || !/^(?:for )?how long\b/.test(question.shape)) return told;
  const term = termBehind(view, question);
  if (term) return term;
  const bound = answerUntil(view, question) ?? answerSince(view, question);
  return bound === 'silent' ? undefined : bound;
}

/** 'extended | for 13 months | the mandate', 'was appointed | for a term of three years': how long it is for stands with the very verb. */
function termBehind(view: ReleaseView, { verb, terms, yesNo }: Question): Found | undefined {
  if (yesNo || !verb || !DECREED.test(verb.lemma) || terms.some((t) => t.unknown)) return undefined;
  const others = terms.filter((t) => t !== verb && (t.link || t.weight >= 1));
  const told = view.sentences.slice(1).flatMap((s) => {
    if (others.some((t) => matchTerm(t, s).score < 0.7)) return [];
    const verbs = matchTerm(verb, s).tokens.filter((v) => s.tokens[v]!.pos === 'VERB');
    const q = quantities(s).find((o) => o.kind === 'time' && verbs.some((v) => isForTerm(s, o, v)));
    return q ? [{ s, q }] : [];
  });
  const [first] = told;
  if (!first || told.length > 1) return undefined;
  return {
    items: [spanItem(first.s, first.q.first, first.q.last)],
    citations: cite(view, [first.s.n]),
    score: 0.85,
    because: 'how long it is said to be for',
  };
}

/** What is done for a term. */
const DECREED = /^(?:extend|renew|prolong|appoint|elect|suspend|ban|deploy|authori[sz]e|sentence|jail|detain|postpone|mandate)$/;

/** 'extended for | 13 months', 'appointed A as B for a term of | three years' */
function isForTerm(s: SentenceView, q: Quantity, v: number): boolean {
  const lead = s.tokens.findLastIndex((t, i) => i < q.first && i >= q.first - 6 && /^(?:for|by|to)$/.test(t.lower));
  if (lead <= v || s.tokens.slice(lead + 1, q.first).some((t) => /^(?:VERB|PUNCT)$/.test(t.pos))) return false;
  return lead === v + 1 || s.tree.verbOf(s.tokens[q.last]!.head) === v;
}

/**
 * How long the meeting or the visit lasted that the release is about: 'the talks, which lasted three hours', 'a four-day visit'. Undefined where the
 * question names more than that, or where different sentences tell of different times.
 */
function ofLeadEvent(view: ReleaseView, question: Question): Found | undefined {
  const { shape, yesNo, terms } = question;
  const lead = ASKS_LEAD.test(shape) ? leadEvent(view) : undefined;
  if (ASKS_LEAD.test(shape) && (!lead || lead.kind === 'deed' || !isOf(view, question, lead.fact))) return undefined;
  const ofVisit = lead ? lead.kind === 'visit' : ASKS_VISIT.test(shape);
  if (yesNo || !(lead || ofVisit || ASKS_MEETING.test(shape)) || terms.some((t) => t.unknown)) return undefined;
  const found = view.sentences.flatMap((s) =>
    quantities(s)
      .filter((q) => q.kind === 'time' && (ofVisit ? isOfVisit(s, q) && isMeant(view, question, s) : isOfMeeting(s, q)))
      .map((q) => ({ s, q, text: s.text(q.first, q.last).toLowerCase() })),
  );
  const [first] = found;
  if (!first && ofVisit) return daysOf(view, question, lead);
  if (!first || found.some((f) => f.text !== first.text)) return undefined;
  return {
    items: [spanItem(first.s, first.q.first, first.q.last)],
    citations: cite(view, [...new Set(found.map((f) => f.s.n))].slice(0, 2)),
    score: 0.85,
    because: 'how long it is said to last',
  };
}

/** Told of those and of the place that the question names. */
function isMeant(view: ReleaseView, question: Question, s: SentenceView): boolean {
  const visits = view.facts('visit').filter((f) => f.evidence[0] === s.n);
  const places = question.terms.filter((t) => t.link?.geo || t.link?.kind === 'place');
  return (
    (visits.length === 0 || visits.some((f) => !f.roles.some((r) => r.role === 'visitor' && r.entity) || isOf(view, question, f))) &&
    // 'An 11-day visit to the country': the one of the headline.
    places.every((p) => matchTerm(p, s).score >= 0.8 || (!s.geo.some(Boolean) && matchTerm(p, view.sentences[0]!).score >= 0.8))
  );
}

/** 'From 3 to 9 June': the days of the journey say how long it lasts, where no sentence counts them. */
function daysOf(view: ReleaseView, question: Question, lead: LeadEvent | undefined): Found | undefined {
  const terms = question.terms.filter((t) => t.link || VISIT.test(t.word));
  const shape = question.shape.replace(/^(?:for )?how long (?:did|does)\b/, 'when was').replace(/^(?:for )?how long\b/, 'when');
  const days =
    lead && lead.kind !== 'deed'
      ? whenOfFact(view, lead.fact)
      : answerTripDate(view, {
          ...question,
          kind: 'when',
          shape: shape.replace(/ (?:stay|staying|visit|visiting|travel|travelling|be)(?= )/, ''),
          terms,
        });
  const span = days && days !== 'silent' ? days.items[0]?.span : undefined;
  if (!span || days === 'silent') return undefined;
  // 'In May' tells when, not how long.
  const isSpan = view.reading.dates.some((d) => d.n === span.n && d.start === span.start && d.grain === 'range');
  return isSpan ? { ...days!, because: 'from when to when it lasts' } : undefined;
}

/** 'a four-day | official visit', 'a two day | visit' */
const isOfVisit = ({ tokens }: SentenceView, q: Quantity): boolean =>
  (tokens[q.last - 1]?.text === '-' || /^(?:day|week|month)$/.test(tokens[q.last]!.lower)) && VISIT.test(tokens[q.noun]?.lower ?? '');

/** 'talks that lasted three hours', 'a two-hour meeting', 'met for 40 minutes' */
function isOfMeeting(s: SentenceView, q: Quantity): boolean {
  const { tokens, tree } = s;
  if (!/^(?:minutes?|hours?|min|hrs?)$/.test(tokens[q.last]!.lower)) return false;
  if (tokens[q.last - 1]?.text === '-') return MEETING.test(tokens[q.noun]?.lower ?? '');
  const before = tokens.findLastIndex((t, i) => i < q.first && t.lemma === 'last' && t.pos === 'VERB');
  if (before >= 0 && q.first - before <= 2) {
    const subjects = tree.subjects(before).map((i) => (/^(?:which|that)$/.test(tokens[i]!.lower) ? tokens[before]!.head : i));
    return subjects.some((i) => MEETING.test(tokens[i]?.lower ?? ''));
  }
  return tokens[q.first - 1]?.lower === 'for' && tellsMeeting(s);
}

/** True for a sentence in which somebody meets. */
const tellsMeeting = (s: SentenceView): boolean =>
  s.view.facts('meeting').some((f) => f.evidence[0] === s.n && f.polarity === 'positive' && f.modality === 'happened');

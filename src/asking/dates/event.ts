import { inDateline } from '../extract/date.ts';
import { assertionOf } from '../guards/assertion.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found } from '../release/found.ts';
import { overlap } from '../release/interval.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { dateItems, headOf, type SentenceDate } from './clause.ts';
import { clauseBehind, eventsIn, TAKES_PLACE, takesPlace } from './event-noun.ts';

/** 'when is the E', 'when did the E take place', 'dates of the E', 'on what date was the E held': a question with nothing but the event. */
const ASKS = [
  /^(?:and )?(?:when|on (?:which|what) (?:days?|dates?)|(?:which|what) (?:days?|dates?))(?:'s| is| was| are| were| will| did| does| do| has| have)(?: the| this| that| their| its| an?)? (?!<person>|he\b|she\b|they\b|it\b)/,
  /^(?:what (?:is|was|are|were) )?(?:the )?(?:exact )?(?:dates?|days?) (?:of|for) (?:the|this|that|their|its)? ?(?!<person>)/,
];
const EMPTY =
  /^(?:dates?|days?|time|when|be|take|takes|took|taken|place|held|hold|holds|happen|happens|happened|occur|occurs|occurred|start|starts|started|begin|begins|began|run|runs|due|scheduled?|planned|exactly|there|over|year|month)$/;
/** 'When will the committee | meet', for it is the committee's meeting. */
const MEETS = /^(?:meets?|met|convene[sd]?|gather|gathers|sit|sits)$/;

/**
 * When an event took or takes place that the question calls by a noun: the date inside its noun phrase ('the elections of 5 June', 'the meeting, to be
 * held on 2 October'), or that of the verb that says it takes place. Undefined where different sentences tell different days.
 */
export function answerEventDate(view: ReleaseView, question: Question): Found | undefined {
  if (question.yesNo || !ASKS.some((words) => words.test(question.shape))) return undefined;
  const about = question.terms.filter((t) => t.link || !(EMPTY.test(t.word) || (t === question.verb && MEETS.test(t.word))));
  if (about.length === 0 || about.some((t) => t.unknown || t.isVerb || t.link?.kind === 'person')) return undefined;
  const nouns = about.filter((t) => !t.link?.geo && t.link?.kind !== 'place');
  const head = nouns.at(-1);
  if (!head) return undefined;
  const found = view.sentences.slice(1).flatMap((s) => datesOf(s, question, head, about).map((date) => ({ s, date })));
  const days = found.filter((f) => f.date.grain !== 'year');
  const told = days.length > 0 ? days : found;
  const [first] = told;
  if (!first || told.some((f) => !f.date.value || !overlap(f.date.value, first.date.value))) return undefined;
  return {
    items: dateItems(first.s, first.date),
    citations: cite(view, [...new Set(told.map((f) => f.s.n))].slice(0, 2)),
    score: 0.8,
    because: 'the date of the event named',
  };
}

/** The dates that the sentence gives to the event. */
const datesOf = (s: SentenceView, question: Question, head: Term, about: readonly Term[]): SentenceDate[] =>
  eventsIn(s, question, head, about).flatMap((at) => {
    const date = inPhrase(s, at, s.tree.span(at)[1], question) ?? ofVerb(s, at, question) ?? ofClauseBehind(s, at, question);
    return date && !inDateline(s, date.last) ? [date] : [];
  });

/** 'the summit, | which A will host on D' */
function ofClauseBehind(s: SentenceView, at: number, question: Question): SentenceDate | undefined {
  const v = clauseBehind(s, at);
  if (v === undefined) return undefined;
  return s.dates.find((d) => s.tree.verbOf(headOf(s, d)) === v && isMeant(s, d, question));
}

/** A date within all that hangs on the noun: 'the elections | of 5 June', 'the meeting …, | to be held in Oslo on 2 October', 'which runs from 3 to 5 May'. */
function inPhrase(s: SentenceView, at: number, last: number, question: Question): SentenceDate | undefined {
  return s.dates.find((d) => {
    if (d.first <= at || d.last > last || !isMeant(s, d, question)) return false;
    // Down from the noun no other event may lie between: 'the report on the visit of 3 May'.
    const verb = s.tree.verbOf(headOf(s, d));
    if (verb > at && s.tree.isBelow(verb, at)) return TAKES_PLACE.test(s.tokens[verb]!.lemma);
    const above = headOf(s, d);
    return above === at || /^(?:PROPN|NUM)$/.test(s.tokens[above]?.pos ?? '');
  });
}

/** The date of the verb that the event is subject or object of, where that verb says that it takes place. */
function ofVerb(s: SentenceView, at: number, question: Question): SentenceDate | undefined {
  const { dep, head: v } = s.tokens[at]!;
  if (v < 0 || !/^(?:nsubj|nsubj:pass|obj)$/.test(dep) || s.tree.isNegated(v)) return undefined;
  const { lemma } = s.tokens[v]!;
  if (!takesPlace(lemma, question) || assertionOf(s, v) === 'supposed') return undefined;
  return s.dates.find((d) => s.tree.verbOf(headOf(s, d)) === v && isMeant(s, d, question));
}

/** A day, span or month that is none the question names itself. */
const isMeant = (s: SentenceView, d: SentenceDate, { text }: Question): boolean =>
  d.value !== '' && !text.toLowerCase().includes(s.text(d.first, d.last).toLowerCase());

import { matchTerm } from '../align.ts';
import { assertionOf } from '../assertion.ts';
import { inDateline } from '../extract/date.ts';
import { cite, type Found } from '../found.ts';
import { overlap } from '../interval.ts';
import type { Question, Term } from '../question.ts';
import { countryOf, type ReleaseView, type SentenceView } from '../view.ts';
import { dateItems, headOf, type SentenceDate } from './clause.ts';

/** 'when is the E', 'when did the E take place', 'dates of the E', 'on what date was the E held': a question with nothing but the event. */
const ASKS = [
  /^(?:and )?(?:when|on (?:which|what) (?:days?|dates?)|(?:which|what) (?:days?|dates?)) (?:is|was|are|were|will|did|does|do|has|have)(?: the| this| that| their| its| an?)? (?!<person>|he\b|she\b|they\b|it\b)/,
  /^(?:what (?:is|was|are|were) )?(?:the )?(?:exact )?(?:dates?|days?) (?:of|for) (?:the|this|that|their|its)? ?(?!<person>)/,
];
const EMPTY =
  /^(?:dates?|days?|time|when|be|take|takes|took|taken|place|held|hold|holds|happen|happens|happened|occur|occurs|occurred|start|starts|started|begin|begins|began|run|runs|due|scheduled?|planned|exactly|there|over|year|month)$/;
/** Verbs of which an event is the subject, or the object, where they tell that it takes place. */
const TAKES_PLACE =
  /^(?:be|take|begin|start|run|open|hold|occur|schedule|set|plan|foresee|convene|fall|expect|last|happen|host|undertake|conduct|pay|carry|make|organise|organize|conclude|kick|launch|attend|join|chair)$/;
const ANOTHER_TIME = /^(?:last|previous|earlier|next|another|other|past|future|previously)$/;
/** What an event is held in. */
const SITTING = /^(?:meeting|session|round|edition|sitting|summit|conference|plenary)$/;
/** Words by which an event is another one than the one that is asked for without them. */
const ANOTHER = /^(?:last|previous|earlier|next|first|second|third|another|other|past|future|annual|similar|previously)$/;

/**
 * When an event took or takes place that the question calls by a noun: the date inside its noun phrase ('the elections of 5 June', 'the meeting, to be
 * held on 2 October'), or that of the verb that says it takes place. Undefined where different sentences tell different days.
 */
export function answerEventDate(view: ReleaseView, question: Question): Found | undefined {
  if (question.yesNo || !ASKS.some((words) => words.test(question.shape))) return undefined;
  const about = question.terms.filter((t) => t.link || !EMPTY.test(t.word));
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

/** The dates that the sentence gives to the event: one of the nouns that match, with all else that the question says of it. */
function datesOf(s: SentenceView, question: Question, head: Term, about: readonly Term[]): SentenceDate[] {
  const out: SentenceDate[] = [];
  for (const at of matchTerm(head, s).score >= 0.7 ? nounsOf(s, matchTerm(head, s).tokens) : []) {
    const [first, last] = s.tree.span(at);
    const described = about.every((t) => {
      const match = matchTerm(t, s);
      if (match.score >= 0.7 && (match.tokens.length === 0 || match.tokens.some((i) => i >= first && i <= last))) return true;
      // The place of the event may stand beside it, or be what the release is about.
      return Boolean(t.link && (match.score >= 0.7 || (matchTerm(t, s.view.sentences[0]!).score >= 0.8 && !isSetElsewhere(s, t))));
    });
    const own = s.tokens.slice(Math.max(0, s.tree.nounPhrase(at)[0]), at).map((t) => t.lower);
    // Its third meeting is the Dialogue itself, its next one another.
    const another = SITTING.test(s.tokens[at]!.lemma) && !own.some((w) => head.word.includes(w)) ? ANOTHER_TIME : ANOTHER;
    if (!described || own.some((w) => another.test(w) && !question.shape.includes(w))) continue;
    const date = inPhrase(s, at, last, question) ?? ofVerb(s, at, question);
    if (date && !inDateline(s, date.last)) out.push(date);
  }
  return out;
}

/** True where a release of several countries sets the sentence in another than the one asked for. */
function isSetElsewhere(s: SentenceView, { link }: Term): boolean {
  const wanted = link!.geo && countryOf(link!.geo);
  const titled = new Set(s.view.sentences[0]!.geo.flatMap((g) => (g ? [countryOf(g)] : [])));
  return (
    wanted !== undefined &&
    titled.size > 1 &&
    s.geo.some((g, i) => g !== undefined && countryOf(g) !== wanted && /^(?:in|at|to)$/.test(s.tokens[i - 1]?.lower ?? ''))
  );
}

/** The heads of the noun phrases that the tokens stand in: 'meeting' for 'Joint Committee | meeting'. */
const nounsOf = (s: SentenceView, tokens: readonly number[]): number[] => [
  ...new Set(
    tokens.flatMap((i) => {
      let at = i;
      while (/^(?:compound|flat|amod|nmod:poss)$/.test(s.tokens[at]!.dep) && s.tokens[at]!.head > at) at = s.tokens[at]!.head;
      // '… Partnership Dialogue (SPD)'
      if (s.tokens[at]!.dep === 'appos' && s.tokens[at - 1]?.text === '(') at = s.tokens[at]!.head;
      // 'The third meeting of the Dialogue was held': whoever asks for the Dialogue means it.
      const above = s.tokens[at]!.head;
      if (s.tokens[at]!.dep === 'nmod' && SITTING.test(s.tokens[above]!.lemma) && s.tree.prepositions(at).includes('of'))
        return [at, above];
      return /^(?:NOUN|PROPN)$/.test(s.tokens[at]!.pos) ? [at] : [];
    }),
  ),
];

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
  if (!TAKES_PLACE.test(lemma) || assertionOf(s, v) === 'supposed') return undefined;
  return s.dates.find((d) => s.tree.verbOf(headOf(s, d)) === v && isMeant(s, d, question));
}

/** A day, span or month that is none the question names itself. */
const isMeant = (s: SentenceView, d: SentenceDate, { text }: Question): boolean =>
  d.value !== '' && !text.toLowerCase().includes(s.text(d.first, d.last).toLowerCase());

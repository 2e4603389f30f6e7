import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found } from '../release/found.ts';
import { overlap } from '../release/interval.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { dateItems, type SentenceDate, wordBefore } from './clause.ts';

const ASKS =
  /^(?:and |so )?(?:when (?:is|was) )?(?:the )?last (?:time|visit|trip|state visit|official visit)\b|^(?:and |so )?when (?:was|were|did|has|have|had) .+ last\b|^(?:and |so )?when (?:did|was|were|has|have) .+ the last time$/;
/** Words of such a question that say no more than that somebody was there. */
const WAS_THERE =
  /^(?:last|time|date|day|year|month|before|previously|this|visit|visits|visited|trip|go|goes|went|come|came|been|be|was|were|there|here|set|foot|travel|travelled|traveled|take|took|place|made|paid|pay|state|official)$/;
const VISITS = /^(?:visit|trip|tour|journey|stay|travel|go|come|be)$/;

/**
 * When somebody was last somewhere, before what the release tells: 'the first visit of a Minister to P since 2002', 'the last state visit to P was
 * in 2012'. Undefined for another question, or where the sentences tell different days.
 */
export function answerLastTime(view: ReleaseView, question: Question): Found | undefined {
  const { shape, terms, yesNo } = question;
  if (yesNo || !ASKS.test(shape) || terms.some((t) => t.unknown)) return undefined;
  const about = terms.filter((t) => t.link || !WAS_THERE.test(t.word));
  const isOfVisit = terms.some((t) => !t.link && VISITS.test(t.lemma)) || /\b(?:was|were|been|be) (?:on .*)?(?:in|to|at) /.test(shape);
  if (!isOfVisit || about.length < 2) return undefined;
  const found = view.sentences.flatMap((s) => datesOf(s, about).map((date) => ({ s, date })));
  const told = found.filter(({ s }) => s.n > 0).length > 0 ? found.filter(({ s }) => s.n > 0) : found;
  const [first] = told;
  if (!first || told.some((f) => !overlap(f.date.value, first.date.value))) return undefined;
  return {
    items: dateItems(first.s, first.date),
    citations: cite(view, [...new Set(told.map((f) => f.s.n))].slice(0, 2)),
    score: 0.85,
    because: 'the time before this one',
  };
}

function datesOf(s: SentenceView, about: readonly Term[]): SentenceDate[] {
  if (!about.every((t) => isSaid(s, t))) return [];
  const { tokens } = s;
  const isVisit = (from: number, to: number): boolean => tokens.slice(from, to).some((t) => VISITS.test(t.lemma) && t.lemma !== 'be');
  const first = tokens.findIndex((t) => t.lower === 'first');
  const last = tokens.findIndex((t) => t.lower === 'last');
  return s.dates.filter((d) => {
    if (!d.value) return false;
    // 'the first visit … since 2002'
    if (wordBefore(s, d.first) === 'since') return first >= 0 && first < d.first && isVisit(0, tokens.length);
    // 'the last visit … was in 2012', 'last visited P in 2012'; never 'last week'
    return last >= 0 && last < d.first && isVisit(last, last + 4) && !tokens.slice(last + 1, d.first).some((t) => /^[;:]$/.test(t.text));
  });
}

/** The sentence says it, or one word of it where a post has several: 'foreign minister' for 'Minister of Foreign Affairs'. */
const isSaid = (s: SentenceView, t: Term): boolean =>
  matchTerm(t, s).score >= 0.7 ||
  (t.link?.geo !== undefined && s.n > 0 && matchTerm(t, s.view.sentences[s.n - 1]!).score >= 0.8 && s.geo.every((g) => g === undefined));

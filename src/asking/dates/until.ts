import { matchTerm } from '../align.ts';
import { cite, type Found } from '../found.ts';
import type { Question } from '../question.ts';
import type { ReleaseView, SentenceView } from '../view.ts';
import { dateItems } from './clause.ts';

const ASKS = /^(?:until|till) (?:when|what|which)\b|\b(?:until|till) when$/;

/** What was found, unless the question asks until when and its date stands behind no 'until'. */
export function endingAsked(view: ReleaseView, question: Question, found: Found | undefined): Found | undefined {
  const span = found?.items[0]?.span;
  if (!span || !ASKS.test(question.shape)) return found;
  const s = view.sentences[span.n]!;
  return s.dates.some((d) => s.tokens[d.first]!.start === span.start && isEnd(s, d.first)) ? found : undefined;
}

/** 'Until when was the mandate extended', 'till when does it run': the date behind 'until' of the one sentence that tells all of it; 'silent' where no date stands so at all. */
export function answerUntil(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  if (question.yesNo || !ASKS.test(question.shape)) return undefined;
  const about = question.terms.filter((t) => t !== question.focus && !/^(?:date|day|year|month|time|last)$/.test(t.word));
  if (about.length === 0 || about.some((t) => t.unknown)) return undefined;
  const found = view.sentences.slice(1).flatMap((s) => {
    const dates = s.dates.filter((d) => isEnd(s, d.first));
    const told = about.every((t) => matchTerm(t, s).score >= 0.7 || (t.link !== undefined && isAbout(s, t)));
    return told && dates.length === 1 ? [{ s, date: dates[0]! }] : [];
  });
  const [first] = found;
  if (!first) return view.sentences.some((s) => s.dates.some((d) => isEnd(s, d.first))) ? undefined : 'silent';
  if (found.some((f) => f.date.value !== first.date.value)) return undefined;
  const { value } = first.date;
  const last = { ...first.date, value: value.split('/').at(-1)! };
  return {
    items: dateItems(first.s, last),
    citations: cite(
      view,
      found.map((f) => f.s.n),
    ),
    score: 0.85,
    because: 'the date behind until',
  };
}

/** True for a date that starts at token `i` and tells until when. */
const isEnd = (s: SentenceView, i: number): boolean => /^(?:until|till|through|to)$/.test(before(s, i));

/** The word before token `i`, small ones between left out: 'until | at least the end of'. */
function before(s: SentenceView, i: number): string {
  let k = i - 1;
  while (k > 0 && /^(?:the|at|least|end|of)$/.test(s.tokens[k]!.lower)) k--;
  return s.tokens[k]?.lower ?? '';
}

/** What the sentence, its paragraph before it, or the title is about. */
const isAbout = (s: SentenceView, term: Question['terms'][number]): boolean =>
  s.view.sentences.some((o) => (o.n === 0 || (o.n < s.n && o.n >= s.n - 3)) && matchTerm(term, o).score >= 0.8);

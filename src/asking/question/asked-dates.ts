import type { DateExpression } from '../../reading/dates/expression.ts';
import { findDates } from '../../reading/dates/index.ts';
import { readingCopy } from '../../reading/fold.ts';
import { overlap } from '../release/interval.ts';
import type { ReleaseView } from '../release/view.ts';
import type { Question } from './question.ts';

const DAYS = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g;
const MONTHS = /\b(?:january|february|april|june|july|august|september|october|november|december)\b/g;
/** 'may' and 'march' are verbs as well: only a number or a preposition of time beside them makes them months. */
const VERBS =
  /\b(?:(?<=\d(?:st|nd|rd|th)?(?: of)? )(?:march|may)|(?:march|may)(?= \d)|(?<=\b(?:in|since|until|of) )(?:march|may)(?= |\?|$))\b/g;

/** The reading copy of a question, of the same length, with days and months in the letters that dates are read by: people type 'on tuesday'. */
export const datedCopy = (text: string): string =>
  [DAYS, MONTHS, VERBS].reduce((copy, words) => copy.replace(words, (w) => w[0]!.toUpperCase() + w.slice(1)), readingCopy(text));

const known = new WeakMap<readonly unknown[], readonly DateExpression[]>();

/** The days that a question names, placed in time as its release would place them; the offsets are those of the question's tokens. */
export function datesOf({ text, tokens }: Question, view: ReleaseView): readonly DateExpression[] {
  let dates = known.get(tokens);
  if (!dates) {
    dates = datesIn(datedCopy(text), view);
    known.set(tokens, dates);
  }
  return dates;
}

/** The days in the copy of a question, as `datedCopy` makes it. A day of the week alone is the one that the release tells of: the last, else the next. */
export function datesIn(copy: string, view: ReleaseView): DateExpression[] {
  const isTold = (value: string): boolean => view.sentences.some((s) => s.dates.some((d) => d.value && overlap(d.value, value)));
  const found = findDates(copy, view.release.date).filter((d) => d.value);
  return [...found, ...daysByNumber(copy, view).filter((d) => !found.some((f) => f.start < d.end && f.end > d.start))].map((d) => {
    if (!DAY_ALONE.test(copy.slice(d.start, d.end)) || isTold(d.value)) return d;
    const other = [-7, 7].map((days) => shifted(d.value, days)).find(isTold);
    return other === undefined ? d : { ...d, value: other };
  });
}

const BY_NUMBER =
  /\b(?:on|by|since|until|till|before|after|from) (the ([12]?\d|3[01])(?:st|nd|rd|th))(?=[?.,!;:]|$| (?:any ?more|and|or|in|at|to|with|for|by|then|again|please|too)\b)/gi;

/** 'on the 24th': the day of that number that the release tells of, else the one in its month. */
function daysByNumber(copy: string, view: ReleaseView): DateExpression[] {
  const { date } = view.release;
  return [...copy.matchAll(BY_NUMBER)].flatMap((m) => {
    const number = m[2]!.padStart(2, '0');
    const told = new Set(
      view.sentences.flatMap((s) =>
        s.dates.flatMap((d) => (/^\d{4}-\d\d-\d\d$/.test(d.value) && d.value.endsWith(`-${number}`) ? [d.value] : [])),
      ),
    );
    const value = told.size === 1 ? [...told][0]! : date ? `${date.slice(0, 8)}${number}` : undefined;
    if (value === undefined || (told.size !== 1 && Number.isNaN(Date.parse(value)))) return [];
    const start = m.index + m[0].length - m[1]!.length;
    return [{ start, end: m.index + m[0].length, value, grain: 'day' as const }];
  });
}

const DAY_ALONE = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?$/;

/** The ISO day that many days after another. */
export function shifted(day: string, by: number): string {
  const at = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + by);
  return at.toISOString().slice(0, 10);
}

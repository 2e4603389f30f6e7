import { type DateExpression, findDates } from '../../reading/dates.ts';
import { readingCopy } from '../../reading/fold.ts';
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
export function datesOf({ text, tokens }: Question, issued: string | null): readonly DateExpression[] {
  let dates = known.get(tokens);
  if (!dates) {
    dates = findDates(datedCopy(text), issued).filter((d) => d.value);
    known.set(tokens, dates);
  }
  return dates;
}

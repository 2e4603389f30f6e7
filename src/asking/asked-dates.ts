import { type DateExpression, findDates } from '../reading/dates.ts';
import { readingCopy } from '../reading/fold.ts';
import type { Question } from './question.ts';

const known = new WeakMap<readonly unknown[], readonly DateExpression[]>();

/** The days that a question names, placed in time as its release would place them; the offsets are those of the question's tokens. */
export function datesOf({ text, tokens }: Question, issued: string | null): readonly DateExpression[] {
  let dates = known.get(tokens);
  if (!dates) {
    dates = findDates(readingCopy(text), issued).filter((d) => d.value);
    known.set(tokens, dates);
  }
  return dates;
}

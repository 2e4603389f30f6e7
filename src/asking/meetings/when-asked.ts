import type { Fact } from '../../model/reading.ts';
import type { DateExpression } from '../../reading/dates/expression.ts';
import { datedCopy, datesIn, shifted } from '../question/asked-dates.ts';
import type { Question } from '../question/question.ts';
import type { ReleaseView } from '../release/view.ts';

const NEIGHBOURS =
  /\b(?:(?:on )?the (?:(?:previous|preceding) day|day (before|earlier)(?! (?:the|his|her|their|its|he|she|they|yesterday)\b))|(?:on )?the (?:next|following) day|the day after(?! (?:the|his|her|their|its|he|she|they|tomorrow)\b))/gi;

/** The days that a question names, with an ISO date or interval each: also 'the day before', counted from the day of the release. */
export function datesAsked(view: ReleaseView, question: Question): DateExpression[] {
  const text = datedCopy(question.text);
  const told = datesIn(text, view);
  const released = view.release.date;
  if (!released) return told;
  for (const match of text.matchAll(NEIGHBOURS)) {
    const start = match.index;
    const end = start + match[0].length;
    if (told.some((d) => d.start < end && d.end > start)) continue;
    told.push({ start, end, value: shifted(released, /before|earlier|previous|preceding/i.test(match[0]) ? -1 : 1), grain: 'day' });
  }
  return told;
}

/** Parts of the day and of its order, as a question may name them, by the value that facts have. */
const ASKED: readonly (readonly [value: string, words: RegExp])[] = [
  ['morning', /\bmorning\b/],
  ['noon', /\b(?:noon|midday|lunchtime)\b/],
  ['afternoon', /\bafternoon\b/],
  ['evening', /\b(?:evening|tonight)\b/],
  ['night', /\bnight\b/],
  ['later', /\b(?:later|afterwards?)\b(?! (?:this|than)\b)/],
  ['earlier', /\bearlier\b(?! (?:this|than)\b)/],
];

/** The part of the day for which a question asks ('in the morning', 'later'); undefined when it names none. */
export const timeAsked = ({ shape }: Question): string | undefined => ASKED.find(([, words]) => words.test(shape))?.[0];

/** True when the fact is told to be of the part of the day asked for. What is told of no part of a day may be of any: it does not fit. */
export function fitsTime(fact: Fact, time: string | undefined): boolean {
  return time === undefined || fact.roles.some((r) => r.role === 'time' && r.value === time);
}

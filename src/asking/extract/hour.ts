import { sourceText } from '../../model/release.ts';
import type { Question } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';

/** 'at what time', 'until which hour'; no time of the year, no time zone. */
const ASKS =
  /\b(?:what|which) (?:exact |precise |local )?(?:time|hour)\b(?! (?:of (?:the )?(?:year|month|week)|of life|frame|span|period|limit|line|zones?)\b)/;

/** True where an hour is asked for and not a day. */
export const asksHour = ({ shape }: Pick<Question, 'shape'>): boolean => ASKS.test(shape);

const CLOCK = String.raw`(?:[01]?\d|2[0-3])[:h][0-5]\d|(?<=\b(?:at|from|to|until|till|by|of|around|about|after|before) )(?:[01]?\d|2[0-3])\.[0-5]\d(?! ?(?:million|billion|per|percent|%|\d|k[gm]|tons?|tonnes|times))|(?:[01]\d|2[0-3])[0-5]\d ?(?:hrs|hours)|(?:1[0-2]|[1-9])(?= ?(?:[ap]\.?m\b|o'clock))`;
const HALF = String.raw`(?: ?(?:[ap]\.m\.|[ap]m\b|hrs\b|hours\b|o'clock))?`;
const ZONE = String.raw`(?: ?\(?(?:local time|GMT|UTC|C?E?E[SD]?T)\b\)?)?`;
const HOUR = new RegExp(String.raw`(?<![\d.:,-])(?:${CLOCK})${HALF}${ZONE}|\b(?:noon|midnight|midday)\b`, 'gi');
const PART_OF_DAY = /\b(?:morning|afternoon|evening|night|dawn|dusk|noon|midday|midnight|sunrise|sunset)\b/i;
/** An hour by itself, without the word that shows it to be one. */
const BARE = /^\d?\d\.\d\d$/;

/** True for words that tell an hour, or at least what part of the day it was. */
export const tellsHour = (text: string): boolean => PART_OF_DAY.test(text) || BARE.test(text) || text.search(HOUR) >= 0;

/** An hour with its offsets, and the tokens that it covers. */
export interface Hour {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

/** The hours of a sentence, 'from 9:00 to 11:00' as one. */
export function hoursIn(s: SentenceView): Hour[] {
  const { start, end } = s.sentence;
  const text = sourceText(s.view.release, s.n).slice(start, end);
  if (!/\d|noon|midnight|midday/i.test(text)) return [];
  const hours: Hour[] = [];
  for (const { 0: found, index } of text.matchAll(HOUR)) {
    const hour = { start: start + index, end: start + index + found.length };
    const before = hours.at(-1);
    const isEnd = before && /^ ?(?:to|until|till|and|[-–—]) ?$/.test(text.slice(before.end - start, index));
    if (isEnd) hours.pop();
    const whole = isEnd ? { start: before.start, end: hour.end } : hour;
    const first = s.tokens.findIndex((t) => t.end > whole.start);
    const last = s.tokens.findLastIndex((t) => t.start < whole.end);
    if (first >= 0) hours.push({ ...whole, first, last });
  }
  return hours;
}

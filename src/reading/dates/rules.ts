import { DAYS } from '../calendar.ts';
import type { DateExpression } from './expression.ts';
import {
  dayOf,
  iso,
  isReal,
  mondayOf,
  monthBeside,
  monthIndex,
  monthRange,
  oneDay,
  partOfMonth,
  partOfYear,
  range,
  shift,
  stretch,
  utc,
  yearOf,
} from './placing.ts';
import { comesLater, isToCome, tellsOfPast } from './to-come.ts';

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
/** A year in digits. */
export const YEAR = '(?:1[89]\\d\\d|20\\d\\d)';
/** Behind a day and month: ' 2021', ', 2021', ' last year'. */
const OF_YEAR = `(?:,?\\s+(${YEAR})\\b|\\s+(?:of\\s+)?((?:this|last|next)\\s+year)\\b(?!['’]))`;
const TO = '\\s*(?:-|to|and|until|through)\\s*';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** What a text must hold for a rule to have a chance; looked for once for all rules that need the same. */
export const SIGNS = {
  month: /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/,
  year: /(?:1[89]|20)\d\d/,
  season: /spring|summer|autumn|fall|winter/i,
  part: /quarter|half/i,
  stretch: /(?:week|half)\s+of/i,
  today: /today|this (?:morning|afternoon|evening)/i,
  period: /(?:week|month|year)/i,
  weekend: /weekend/i,
  weekday: /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/,
  night: /night/i,
  neighbour: /tomorrow|yesterday/i,
  counted: /ago|from now|days/i,
} as const;
/** What a rule needs to see before it is tried. */
export type Sign = keyof typeof SIGNS;

/** A form of date: where it stands, and what it says against the day of the release. */
export interface Rule {
  needs: Sign;
  pattern: RegExp;
  read(match: RegExpExecArray, reference: Date | null): Omit<DateExpression, 'start' | 'end'> | null;
}

/** How many days a month and day without a year may lie back though it is told as still to come: a report of what was agreed before it. */
const JUST_PAST = 100;

/**
 * A month and day of the match, with its year where it has one. Without one it is the year that brings it nearest to the release; but the next one
 * where the sentence tells of what is still to come ('will be held on 20 November', said in May).
 */
function dayIn(match: RegExpExecArray, month: string, day: string, year: string | undefined, reference: Date | null): Date | null {
  const near = dayOf(month, day, year, reference);
  if (!near || year || !reference || reference.getTime() - near.getTime() < JUST_PAST * 86_400_000) return near;
  return comesLater(match) &&
    !/\b(?:following|after|since|adopted|signed|agreed|of) /i.test(match.input.slice(Math.max(0, match.index - 60), match.index))
    ? dayOf(month, day, String(near.getUTCFullYear() + 1), reference)
    : near;
}

/** Saturday and Sunday: those just over where 'this weekend' is told of as past before Friday comes. */
function weekend(match: RegExpExecArray, which: string, reference: Date): string {
  const monday = mondayOf(reference);
  const isOver = /last|past|previous/.test(which) || (which === 'this' && reference.getUTCDay() < 5 && tellsOfPast(match));
  const saturday = shift(monday, isOver ? -2 : which === 'next' ? 12 : 5);
  return range(saturday, shift(saturday, 1));
}

/** Longest first: the first rule that matches at a place wins. */
export const RULES: Rule[] = [
  // May 25 to June 4, 2021
  {
    needs: 'month',
    pattern: new RegExp(`\\b(${MONTH})\\s+(${DAY})(?:,?\\s+(${YEAR}))?${TO}(${MONTH})\\s+(${DAY})(?:,?\\s+(${YEAR}))?\\b`),
    read: (m, r) => stretch(dayIn(m, m[1]!, m[2]!, m[3] ?? m[6], r), m[4]!, m[5]!, m[6], r),
  },
  // 30 November to 2 December 2021, Sunday 31 July to Sunday 7 August
  {
    needs: 'month',
    pattern: new RegExp(
      `\\b(?:${WEEKDAY},?\\s+)?(${DAY})\\s+(${MONTH})(?:\\s+(${YEAR}))?${TO}(?:${WEEKDAY},?\\s+)?(${DAY})\\s+(${MONTH})(?:,?\\s+(${YEAR}))?\\b`,
    ),
    read: (m, r) => stretch(dayIn(m, m[2]!, m[1]!, m[3] ?? m[6], r), m[5]!, m[4]!, m[6], r),
  },
  // 10-11 December 2001, from 10 to 16 December, 11 and 12 September, Monday 11 to Friday 15 November
  {
    needs: 'month',
    pattern: new RegExp(`\\b(?:${WEEKDAY},?\\s+)?(${DAY})${TO}(?:${WEEKDAY},?\\s+)?(${DAY})\\s+(?:of\\s+)?(${MONTH})\\b${OF_YEAR}?`),
    read: (m, r) => stretch(dayIn(m, m[3]!, m[1]!, m[4] ?? m[5], r), m[3]!, m[2]!, m[4] ?? m[5], r),
  },
  // December 21-22, 2021
  {
    needs: 'month',
    pattern: new RegExp(
      `\\b(${MONTH})\\s+(${DAY})${TO}(${DAY})(?:,?\\s+(${YEAR}))?\\b(?!\\s*(?:percent|per cent|million|billion|%|people|countries))`,
    ),
    read: (m, r) => stretch(dayIn(m, m[1]!, m[2]!, m[4], r), m[1]!, m[3]!, m[4], r),
  },
  // Thursday, 7 July 2022; 7th of July
  {
    needs: 'month',
    pattern: new RegExp(`\\b(?:${WEEKDAY},?\\s+)?(?:the\\s+)?(${DAY})\\s+(?:of\\s+)?(${MONTH})\\b${OF_YEAR}?`),
    read: (m, r) => oneDay(dayIn(m, m[2]!, m[1]!, m[3] ?? m[4], r)),
  },
  // Thursday, July 7, 2022
  {
    needs: 'month',
    pattern: new RegExp(`\\b(?:${WEEKDAY},?\\s+)?(${MONTH})\\s+(${DAY})\\b(?!:)${OF_YEAR}?`),
    read: (m, r) => oneDay(dayIn(m, m[1]!, m[2]!, m[3] ?? m[4], r)),
  },
  // 2022-07-07
  {
    needs: 'year',
    pattern: /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/,
    read: (m) => (isReal(+m[1]!, +m[2]! - 1, +m[3]!) ? oneDay(utc(+m[1]!, +m[2]! - 1, +m[3]!)) : null),
  },
  // 07/07/2022, 7.7.2022: day first, unless that cannot be
  {
    needs: 'year',
    pattern: /\b(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d\d)\b/,
    read: (m) => {
      const [a, b, y] = [+m[1]!, +m[2]!, +m[3]!];
      const [d, mo] = b > 12 ? [b, a] : [a, b];
      return mo >= 1 && mo <= 12 && isReal(y, mo - 1, d)
        ? { value: a <= 12 && b <= 12 && a !== b ? '' : iso(utc(y, mo - 1, d)), grain: 'day' }
        : null;
    },
  },
  // the first week of February, the second half of March 2024
  {
    needs: 'stretch',
    pattern: new RegExp(`\\b(first|second|third|fourth|last)\\s+(week|half)\\s+of\\s+(${MONTH})(?:,?\\s+(${YEAR}))?\\b`, 'i'),
    read: (m, r) => ({ value: partOfMonth(m[1]!, m[2]!, m[3]!, m[4], r), grain: m[2]!.toLowerCase() === 'week' ? 'week' : 'month' }),
  },
  // the 2020s, the early 1990s
  {
    needs: 'year',
    pattern: /\b(?:(?:early|late|mid)[- ])?((?:1[89]|20)\d)0s\b/i,
    read: (m) => ({ value: range(utc(+m[1]! * 10, 0, 1), utc(+m[1]! * 10 + 9, 11, 31)), grain: 'year' }),
  },
  // winter 2021/2022, the spring of 2023
  {
    needs: 'season',
    pattern: new RegExp(
      `\\b(?:(?:early|late|mid)[- ])?(?:spring|summer|autumn|fall|winter)(?:\\s+of)?\\s+(${YEAR})(?:[/-]\\d{2,4})?\\b`,
      'i',
    ),
    read: () => ({ value: '', grain: 'season' }),
  },
  // early July 2022, November 2022, July
  {
    needs: 'month',
    pattern: new RegExp(
      `\\b(?:(?:early|late|mid|(?:the )?(?:end|beginning|start|middle) of)[- ])?(${MONTH})(?:\\s+of)?(?:\\s+(${YEAR})\\b|\\s+((?:this|last|next)\\s+year)\\b(?!['’]))`,
    ),
    read: (m, r) => {
      const year = yearOf(m[2] ?? m[3]!, r);
      return { value: year === null ? '' : monthRange(year, monthIndex(m[1]!)), grain: 'month' };
    },
  },
  // last October, this coming March
  {
    needs: 'month',
    pattern: new RegExp(`\\b([Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?)\\s+(${MONTH})\\b(?! \\d)`),
    read: (m, r) => ({ value: r ? monthBeside(monthIndex(m[2]!), m[1]!.toLowerCase(), r) : '', grain: 'month' }),
  },
  // the fourth quarter of this year, the first half of 2026
  {
    needs: 'part',
    pattern:
      /\b(?:the\s+)?(?:(first|second|third|fourth|last)\s+(quarter|half)\s+of\s+(?:((?:19|20)\d\d)|(?:the\s+)?(this|next|last|current|coming)\s+year\b)|(?:first|second|third|fourth)\s+(?:quarter|half)\b)/i,
    read: (m, r) => ({ value: m[1] ? partOfYear(m[1], m[2]!, m[3], m[4], r) : '', grain: 'season' }),
  },
  {
    needs: 'today',
    pattern: /\b(?:early |late |earlier |later )?(?:today|this (?:morning|afternoon|evening))\b(?:\s*\((?:[^()]{1,24})\))?/i,
    read: (_m, r) => (r ? oneDay(r) : oneDay(null)),
  },
  // over the last weekend, this weekend
  {
    needs: 'weekend',
    pattern: /\b(?:the\s+)?(last|past|previous|this past|this coming|this|next|coming)\s+weekend\b/i,
    read: (m, r) => ({ value: r ? weekend(m, m[1]!.toLowerCase(), r) : '', grain: 'range' }),
  },
  {
    needs: 'period',
    pattern:
      /\b(?:the\s+)?(last|past|previous|this|next|coming|current)\s+(week|month|year)\b|\b(?:earlier|later)\s+(this)\s+(week|month|year)\b/i,
    read: (m, r) => {
      const which = (m[1] ?? m[3])!.toLowerCase();
      const unit = (m[2] ?? m[4])!.toLowerCase() as 'week' | 'month' | 'year';
      const step = /last|past|previous/.test(which) ? -1 : /next|coming/.test(which) ? 1 : 0;
      if (!r) return { value: '', grain: unit };
      if (unit === 'week') return { value: range(shift(mondayOf(r), 7 * step), shift(mondayOf(r), 7 * step + 6)), grain: 'week' };
      if (unit === 'month') return { value: monthRange(r.getUTCFullYear(), r.getUTCMonth() + step), grain: 'month' };
      const y = r.getUTCFullYear() + step;
      return { value: range(utc(y, 0, 1), utc(y, 11, 31)), grain: 'year' };
    },
  },
  // last Friday, next Tuesday, on Monday
  {
    needs: 'weekday',
    pattern: new RegExp(
      `\\b(?:([Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|[Tt]he following)\\s+)?(${WEEKDAY})(?:\\s+(?:morning|afternoon|evening|night))?\\b`,
    ),
    read: (m, r) => {
      if (!r) return oneDay(null);
      const wanted = DAYS.indexOf(m[2]!.toLowerCase());
      const back = (r.getUTCDay() - wanted + 7) % 7;
      const which = (m[1] ?? '').toLowerCase();
      if (/next|coming|following/.test(which)) return oneDay(shift(r, 7 - back));
      if (which === 'this') return oneDay(shift(mondayOf(r), (wanted + 6) % 7));
      if (which === '' && back > 0 && isToCome(m.input!.slice(0, m.index), m.input!.slice(m.index + m[0].length)))
        return oneDay(shift(r, 7 - back));
      return oneDay(shift(r, -(back === 0 && which === 'last' ? 7 : back)));
    },
  },
  { needs: 'night', pattern: /\b(?:last night|tonight)\b/i, read: (m, r) => oneDay(r ? shift(r, /last/i.test(m[0]) ? -1 : 0) : null) },
  { needs: 'neighbour', pattern: /\b(?:tomorrow|yesterday)\b/i, read: (m, r) => oneDay(r ? shift(r, /tom/i.test(m[0]) ? 1 : -1) : null) },
  {
    needs: 'month',
    pattern: new RegExp(
      `\\b(?:(?:[Tt]he\\s+)?(?:end|beginning|start|middle)\\s+of|[Ii]n|[Ss]ince|[Dd]uring|[Bb]y|[Uu]ntil|of|[Ff]rom|[Ff]or|[Bb]efore|[Aa]fter|[Ee]arly|[Ll]ate|[Mm]id|(?<=\\b(?:moved|postponed|deferred|rescheduled|shifted|pushed|brought|put|delayed|extended)(?: back| forward| off)? )to)[-\\s]\\s*(${MONTH})\\b`,
    ),
    read: (m, r) => {
      const month = monthIndex(m[1]!);
      const middle = dayIn(m, m[1]!, '15', undefined, r);
      return { value: middle ? monthRange(middle.getUTCFullYear(), month) : '', grain: 'month' };
    },
  },
  // between 2010 and 2012, from 2014 to 2016
  {
    needs: 'year',
    pattern: new RegExp(`\\b(?:between|from)\\s+(${YEAR})\\s+(?:and|to|until|through)\\s+(${YEAR})\\b(?!/\\d)`, 'i'),
    read: (m) => (+m[1]! < +m[2]! ? { value: range(utc(+m[1]!, 0, 1), utc(+m[2]!, 11, 31)), grain: 'year' } : null),
  },
  {
    needs: 'year',
    pattern: new RegExp(
      `\\b(?:(?:in|since|during|by|until|of|from|for|before|after|early|late|mid-?|year|between)\\s+)(${YEAR})(?:\\s*[-/]\\s*(${YEAR}|\\d\\d))?\\b(?!/\\d)`,
      'i',
    ),
    read: (m) => ({
      value: range(utc(+m[1]!, 0, 1), utc(m[2] ? (m[2].length === 2 ? +(m[1]!.slice(0, 2) + m[2]) : +m[2]) : +m[1]!, 11, 31)),
      grain: 'year',
    }),
  },
];

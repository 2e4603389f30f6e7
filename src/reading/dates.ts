import { casual } from 'chrono-node/en';
import { DAYS, MONTHS } from './calendar.ts';

/** A date expression in a piece of reading copy. Offsets are relative to that piece. */
export interface DateExpression {
  start: number;
  end: number;
  /** ISO date or interval of ISO dates 'first/last'; empty when the expression can't be placed in time. */
  value: string;
  /** How fine the expression is. */
  grain: 'day' | 'range' | 'week' | 'month' | 'season' | 'year';
}

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:1[89]\\d\\d|20\\d\\d)';
/** Behind a day and month: ' 2021', ', 2021', ' last year'. */
const OF_YEAR = `(?:,?\\s+(${YEAR})\\b|\\s+(?:of\\s+)?((?:this|last|next)\\s+year)\\b(?!['’]))`;
const TO = '\\s*(?:-|to|and|until|through)\\s*';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** What a text must hold for a rule to have a chance; looked for once for all rules that need the same. */
const SIGNS = {
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
} as const;
type Sign = keyof typeof SIGNS;

interface Rule {
  needs: Sign;
  pattern: RegExp;
  read(match: RegExpExecArray, reference: Date | null): Omit<DateExpression, 'start' | 'end'> | null;
}

const iso = (d: Date): string => d.toISOString().slice(0, 10);
const utc = (y: number, m: number, d: number): Date => new Date(Date.UTC(y, m, d));
const dayNumber = (s: string): number => Number.parseInt(s, 10);
const monthIndex = (s: string): number => MONTHS.findIndex((m) => m.startsWith(s.toLowerCase().replace('.', '').slice(0, 3)));
const shift = (d: Date, days: number): Date => utc(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate() + days);
const range = (a: Date, b: Date): string => (a.getTime() === b.getTime() ? iso(a) : `${iso(a)}/${iso(b)}`);
const monthRange = (y: number, m: number): string => range(utc(y, m, 1), utc(y, m + 1, 0));
const isReal = (y: number, m: number, d: number): boolean => utc(y, m, d).getUTCMonth() === m;

/** Year of a month and day given without one: the year that brings it nearest to the release's date. */
function nearestYear(month: number, day: number, reference: Date | null): number | null {
  if (!reference) return null;
  const y = reference.getUTCFullYear();
  const distance = (year: number): number => Math.abs(utc(year, month, day).getTime() - reference.getTime());
  return [y - 1, y, y + 1].reduce((best, year) => (distance(year) < distance(best) ? year : best), y);
}

/** '2021', or 'last year' counted from the day of the release. */
function yearOf(year: string, reference: Date | null): number | null {
  if (/^\d/.test(year)) return Number(year);
  return reference && reference.getUTCFullYear() + (/^last/.test(year) ? -1 : /^next/.test(year) ? 1 : 0);
}

function dayOf(month: string, day: string, year: string | undefined, reference: Date | null): Date | null {
  const m = monthIndex(month);
  const d = dayNumber(day);
  const y = year ? yearOf(year, reference) : nearestYear(m, d, reference);
  return m < 0 || y === null || !isReal(y, m, d) ? null : utc(y, m, d);
}

/** 'last October': the one before the release's month; 'next March' the one after it; 'this May' that of its year. */
function monthBeside(month: number, which: string, reference: Date): string {
  const [year, own] = [reference.getUTCFullYear(), reference.getUTCMonth()];
  if (/last|past/.test(which)) return monthRange(month < own ? year : year - 1, month);
  if (/next|coming/.test(which)) return monthRange(month > own ? year : year + 1, month);
  return monthRange(year, month);
}

/** The days of 'first week of February' or 'second half of March': weeks are counted from the first of the month, as the text cannot mean more by it. */
function partOfMonth(which: string, unit: string, month: string, year: string | undefined, reference: Date | null): string {
  const m = monthIndex(month);
  const y = year ? Number(year) : nearestYear(m, 15, reference);
  if (y === null) return '';
  const last = utc(y, m + 1, 0).getUTCDate();
  const nth = ['first', 'second', 'third', 'fourth'].indexOf(which.toLowerCase());
  const [from, to] =
    unit.toLowerCase() === 'half' ? (nth === 0 ? [1, 15] : [16, last]) : nth < 0 ? [last - 6, last] : [7 * nth + 1, 7 * nth + 7];
  return range(utc(y, m, from), utc(y, m, to));
}

/** The days of the 'first quarter of 2026', or of 'this' or 'next' year. */
function partOfYear(which: string, unit: string, year: string | undefined, beside: string | undefined, reference: Date | null): string {
  if (!year && !reference) return '';
  const y = year ? Number(year) : reference!.getUTCFullYear() + (/next|coming/i.test(beside!) ? 1 : /last/i.test(beside!) ? -1 : 0);
  const months = unit.toLowerCase() === 'half' ? 6 : 3;
  const nth = ['first', 'second', 'third', 'fourth'].indexOf(which.toLowerCase());
  const from = nth < 0 ? 12 - months : nth * months;
  return from > 11 ? '' : range(utc(y, from, 1), utc(y, from + months, 0));
}

const days = (a: Date | null, b: Date | null): Omit<DateExpression, 'start' | 'end'> | null =>
  a && b ? { value: a <= b ? range(a, b) : '', grain: 'range' } : { value: '', grain: 'range' };

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

const comesLater = (match: RegExpExecArray): boolean =>
  isToCome(match.input.slice(0, match.index), match.input.slice(match.index + match[0].length));

/** From one day to another, over the turn of a year where the second stands earlier in it. */
function stretch(from: Date | null, month: string, day: string, year: string | undefined, reference: Date | null) {
  const to = dayOf(month, day, year ?? (from ? String(from.getUTCFullYear()) : undefined), reference);
  if (!from || !to || from <= to) return days(from, to);
  return year ? days(inYear(from, -1), to) : days(from, inYear(to, 1));
}

const inYear = (d: Date, step: number): Date => utc(d.getUTCFullYear() + step, d.getUTCMonth(), d.getUTCDate());
const oneDay = (a: Date | null): Omit<DateExpression, 'start' | 'end'> => ({ value: a ? iso(a) : '', grain: 'day' });
const mondayOf = (d: Date): Date => shift(d, -((d.getUTCDay() + 6) % 7));

/** Saturday and Sunday: those just over where 'this weekend' is told of as past before Friday comes. */
function weekend(match: RegExpExecArray, which: string, reference: Date): string {
  const monday = mondayOf(reference);
  const isOver = /last|past|previous/.test(which) || (which === 'this' && reference.getUTCDay() < 5 && tellsOfPast(match));
  const saturday = shift(monday, isOver ? -2 : which === 'next' ? 12 : 5);
  return range(saturday, shift(saturday, 1));
}

/** Longest first: the first rule that matches at a place wins. */
const RULES: Rule[] = [
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
      `\\b(?:(?:early|late|mid|the end of|the beginning of)[- ])?(${MONTH})(?:\\s+of)?(?:\\s+(${YEAR})\\b|\\s+((?:this|last|next)\\s+year)\\b(?!['’]))`,
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
      `\\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Bb]y|[Uu]ntil|of|[Ff]rom|[Ff]or|[Bb]efore|[Aa]fter|[Ee]arly|[Ll]ate|[Mm]id)[-\\s]\\s*(${MONTH})\\b`,
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

/** What says of the verb that follows that it is still to come, and what says that it is past; the word before a day decides, whichever comes last. */
const TO_COME =
  /\b(?:will|shall|would|(?:is|are|am|was|were) (?:to|due|scheduled|set|expected|planned|slated|likely|going) (?:to )?|(?:plan|intend|expect|hope)s? to|upcoming|forthcoming)\b/gi;
const IS_PAST =
  /\b(?:[a-z]{2,}ed|has|have|had|met|held|went|came|took|spoke|saw|left|began|gave|made|said|told|got|flew|won|fell|broke|sent|paid|ran|stood|drew|wrote|built|was (?!to\b|due\b|scheduled\b|set\b|expected\b|planned\b)|were (?!to\b|due\b|scheduled\b|set\b|expected\b|planned\b))\b/g;
const PARTICIPLE_BEHIND = /\b(?:be|been|being|due|is|are) (?:\w+ )?$/i;

/** 'she will brief the press | on Friday', 'on Friday she will brief the press': a day named alone is the next one where what happens on it is to come. */
function isToCome(before: string, after: string): boolean {
  const clause = before.slice(before.search(/[^.;]*$/));
  const last = (text: string, pattern: RegExp): number =>
    [...text.matchAll(pattern)].filter((m) => !PARTICIPLE_BEHIND.test(text.slice(0, m.index))).at(-1)?.index ?? -1;
  const [future, past] = [last(clause, TO_COME), last(clause, IS_PAST)];
  if (future >= 0 || past >= 0) return future > past;
  const next = /^[^.;]*/.exec(after)![0];
  const first = (pattern: RegExp): number => [...next.matchAll(pattern)][0]?.index ?? Infinity;
  return first(TO_COME) < first(IS_PAST);
}

/** 'was held | this weekend' */
const tellsOfPast = (match: RegExpExecArray): boolean =>
  !comesLater(match) && (/\b(?:was|were)\b/.test(match.input) || [...match.input.slice(0, match.index).matchAll(IS_PAST)].length > 0);

/** A year that goes on from the one before it: 'in 2011 | and 2012', 'in 2011, | 2013 and | 2015'. */
const NEXT_YEAR = new RegExp(`^(?:,| and|, and| or)\\s+(${YEAR})\\b(?![-/.]\\d)`);

const SCANS = RULES.map(({ needs, pattern, read }) => ({ needs, read, all: new RegExp(pattern, `${pattern.flags}g`) }));

const LEAD = /^(?:in|since|during|by|until|of|from|for|before|after|between)\s+/i;

/**
 * Finds the dates in a piece of reading copy and places them in time against the release's date (YYYY-MM-DD or null).
 * Our own rules read the forms that releases use (ranges of days, bare months and years, weeks, weekdays looking back);
 * chrono-node reads the rest ('three days ago', 'in two weeks'), without its guesses about bare words.
 */
export function findDates(copy: string, date: string | null): DateExpression[] {
  const reference = date ? new Date(`${date}T00:00:00Z`) : null;
  const found: DateExpression[] = [];
  const free = (start: number, end: number): boolean => found.every((f) => end <= f.start || start >= f.end);
  const signs = new Map<Sign, boolean>();
  const shows = (sign: Sign): boolean => {
    const shown = signs.get(sign) ?? SIGNS[sign].test(copy);
    signs.set(sign, shown);
    return shown;
  };
  for (const { needs, all, read } of SCANS) {
    if (!shows(needs)) continue;
    for (let match = all.exec(copy); match; match = all.exec(copy)) {
      const lead = LEAD.exec(match[0]);
      const start = match.index + (lead ? lead[0].length : 0);
      const end = match.index + match[0].length;
      if (!free(start, end)) continue;
      const value = read(match, reference);
      if (value) found.push({ start, end, ...value });
    }
  }
  for (const { end } of found.filter((f) => f.grain === 'year')) {
    for (let at = end, next = NEXT_YEAR.exec(copy.slice(at)); next; next = NEXT_YEAR.exec(copy.slice(at))) {
      at += next[0].length;
      if (free(at - 4, at))
        found.push({ start: at - 4, end: at, value: range(utc(+next[1]!, 0, 1), utc(+next[1]!, 11, 31)), grain: 'year' });
    }
  }
  if (
    reference &&
    /\b(?:ago|from now|in (?:\w+ ){1,2}(?:days|weeks|months|years)|(?:days|weeks|months) (?:later|earlier|before|after))\b/i.test(copy)
  ) {
    for (const result of casual.parse(copy, new Date(`${date}T12:00:00`), { forwardDate: false })) {
      const end = result.index + result.text.length;
      if (!/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|a|an|few|several)\b/i.test(result.text) || !free(result.index, end))
        continue;
      // 'two days after the summit' counts from something the text names, not from the release.
      if (/(?:after|before|later|earlier)$/i.test(result.text)) continue;
      const c = result.start;
      if (!c.isCertain('day') && !/day|week/i.test(result.text)) continue;
      found.push({ start: result.index, end, value: iso(utc(c.get('year')!, c.get('month')! - 1, c.get('day')!)), grain: 'day' });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

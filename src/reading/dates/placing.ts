import { MONTHS } from '../calendar.ts';
import type { DateExpression } from './expression.ts';

/** A day as YYYY-MM-DD. */
export const iso = (d: Date): string => d.toISOString().slice(0, 10);
/** The start of a day; months count from 0. */
export const utc = (y: number, m: number, d: number): Date => new Date(Date.UTC(y, m, d));
/** 3 of '3rd'. */
export const dayNumber = (s: string): number => Number.parseInt(s, 10);
/** 0 for 'Jan.', -1 for no month. */
export const monthIndex = (s: string): number => MONTHS.findIndex((m) => m.startsWith(s.toLowerCase().replace('.', '').slice(0, 3)));
/** So many days later, or earlier. */
export const shift = (d: Date, days: number): Date => utc(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate() + days);
/** A day, or an interval 'first/last'. */
export const range = (a: Date, b: Date): string => (a.getTime() === b.getTime() ? iso(a) : `${iso(a)}/${iso(b)}`);
/** All days of a month. */
export const monthRange = (y: number, m: number): string => range(utc(y, m, 1), utc(y, m + 1, 0));
/** False for 31 June. */
export const isReal = (y: number, m: number, d: number): boolean => utc(y, m, d).getUTCMonth() === m;

/** Year of a month and day given without one: the year that brings it nearest to the release's date. */
export function nearestYear(month: number, day: number, reference: Date | null): number | null {
  if (!reference) return null;
  const y = reference.getUTCFullYear();
  const distance = (year: number): number => Math.abs(utc(year, month, day).getTime() - reference.getTime());
  return [y - 1, y, y + 1].reduce((best, year) => (distance(year) < distance(best) ? year : best), y);
}

/** '2021', or 'last year' counted from the day of the release. */
export function yearOf(year: string, reference: Date | null): number | null {
  if (/^\d/.test(year)) return Number(year);
  return reference && reference.getUTCFullYear() + (/^last/.test(year) ? -1 : /^next/.test(year) ? 1 : 0);
}

/** '7' and 'July' of that year, else of the year that brings it nearest to the release; null for no such day. */
export function dayOf(month: string, day: string, year: string | undefined, reference: Date | null): Date | null {
  const m = monthIndex(month);
  const d = dayNumber(day);
  const y = year ? yearOf(year, reference) : nearestYear(m, d, reference);
  return m < 0 || y === null || !isReal(y, m, d) ? null : utc(y, m, d);
}

/** 'last October': the one before the release's month; 'next March' the one after it; 'this May' that of its year. */
export function monthBeside(month: number, which: string, reference: Date): string {
  const [year, own] = [reference.getUTCFullYear(), reference.getUTCMonth()];
  if (/last|past/.test(which)) return monthRange(month < own ? year : year - 1, month);
  if (/next|coming/.test(which)) return monthRange(month > own ? year : year + 1, month);
  return monthRange(year, month);
}

/** The days of 'first week of February' or 'second half of March': weeks are counted from the first of the month, as the text cannot mean more by it. */
export function partOfMonth(which: string, unit: string, month: string, year: string | undefined, reference: Date | null): string {
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
export function partOfYear(
  which: string,
  unit: string,
  year: string | undefined,
  beside: string | undefined,
  reference: Date | null,
): string {
  if (!year && !reference) return '';
  const y = year ? Number(year) : reference!.getUTCFullYear() + (/next|coming/i.test(beside!) ? 1 : /last/i.test(beside!) ? -1 : 0);
  const months = unit.toLowerCase() === 'half' ? 6 : 3;
  const nth = ['first', 'second', 'third', 'fourth'].indexOf(which.toLowerCase());
  const from = nth < 0 ? 12 - months : nth * months;
  return from > 11 ? '' : range(utc(y, from, 1), utc(y, from + months, 0));
}

/** From one day to another; no value where they stand the wrong way round. */
export const days = (a: Date | null, b: Date | null): Omit<DateExpression, 'start' | 'end'> | null =>
  a && b ? { value: a <= b ? range(a, b) : '', grain: 'range' } : { value: '', grain: 'range' };

/** From one day to another, over the turn of a year where the second stands earlier in it. */
export function stretch(from: Date | null, month: string, day: string, year: string | undefined, reference: Date | null) {
  const to = dayOf(month, day, year ?? (from ? String(from.getUTCFullYear()) : undefined), reference);
  if (!from || !to || from <= to) return days(from, to);
  return year ? days(inYear(from, -1), to) : days(from, inYear(to, 1));
}

/** The same day, so many years later. */
export const inYear = (d: Date, step: number): Date => utc(d.getUTCFullYear() + step, d.getUTCMonth(), d.getUTCDate());
/** A day, placed in time where it could be. */
export const oneDay = (a: Date | null): Omit<DateExpression, 'start' | 'end'> => ({ value: a ? iso(a) : '', grain: 'day' });
/** The Monday of its week. */
export const mondayOf = (d: Date): Date => shift(d, -((d.getUTCDay() + 6) % 7));

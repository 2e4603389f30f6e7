import { casual } from 'chrono-node/en';
import { countedDays } from './counted.ts';
import type { DateExpression } from './expression.ts';
import { iso, range, utc } from './placing.ts';
import { RULES, SIGNS, type Sign, YEAR } from './rules.ts';

/** A year that goes on from the one before it: 'in 2011 | and 2012', 'in 2011, | 2013 and | 2015'. */
const NEXT_YEAR = new RegExp(`^(?:,| and|, and| or)\\s+(${YEAR})\\b(?![-/.]\\d)`);

const SCANS = RULES.map(({ needs, pattern, read }) => ({ needs, read, all: new RegExp(pattern, `${pattern.flags}g`) }));

/** Wordings that count from the day of the release, which chrono-node reads. */
const COUNTED = /\b(?:ago|from now|in (?:\w+ ){1,2}(?:days|weeks|months|years)|(?:days|weeks|months) (?:later|earlier|before|after))\b/i;

let issued = { date: '', day: new Date(0) };

/** The day of the release, made once for all its sentences. */
function referenceOf(date: string | null): Date | null {
  if (!date) return null;
  if (issued.date !== date) issued = { date, day: new Date(`${date}T00:00:00Z`) };
  return issued.day;
}

const LEAD = /^(?:in|since|during|by|until|of|from|for|before|after|between|to)\s+/i;

/**
 * Finds the dates in a piece of reading copy and places them in time against the release's date (YYYY-MM-DD or null).
 * Our own rules read the forms that releases use (ranges of days, bare months and years, weeks, weekdays looking back);
 * chrono-node reads the rest ('three days ago', 'in two weeks'), without its guesses about bare words. `before` is the last day named in the
 * sentence before, from which 'the following day' counts.
 */
export function findDates(copy: string, date: string | null, before?: string): DateExpression[] {
  const reference = referenceOf(date);
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
  if (reference && (shows('period') || shows('counted')) && COUNTED.test(copy)) {
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
  found.push(...countedDays(copy, found, before));
  return found.sort((a, b) => a.start - b.start);
}

import type { DateExpression } from './expression.ts';
import { iso, shift } from './placing.ts';

const SMALL = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const COUNTED =
  /\b(?:(an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|a few|several) (day|week|month|year)s?) (later|earlier)\b/gi;
const BESIDE =
  /\bthe (?:(following|next|previous|same) (?:day|morning|afternoon|evening|night)\b(?! of\b)|day (before|after)(?=\s*(?:[.,;:]|$)))/gi;
/** What every match of the two has in it. */
const LATER = /later|earlier/i;
const NEIGHBOUR = /the (?:following|next|previous|same|day) /i;

/**
 * Days counted from another day of the text: 'on 28 April; the others two days | later', 'the following day'. `before` is the last day that the
 * sentence before names. Without a day to count from there is nothing to place them by, and they are left alone.
 */
export function countedDays(copy: string, dates: readonly DateExpression[], before: string | undefined): DateExpression[] {
  const out: DateExpression[] = [];
  const add = (start: number, text: string, days: number | undefined): void => {
    const end = start + text.length;
    if (dates.some((d) => d.start < end && start < d.end)) return;
    const anchor = [...dates, ...out].filter((d) => d.end <= start && d.grain === 'day' && d.value).sort((a, b) => b.end - a.end)[0];
    const from = anchor?.value ?? before;
    if (from === undefined) return;
    out.push({ start, end, value: days === undefined ? '' : iso(shift(new Date(`${from}T00:00:00Z`), days)), grain: 'day' });
  };
  if (LATER.test(copy))
    for (const m of copy.matchAll(COUNTED)) {
      const count = /^\d/.test(m[1]!) ? Number(m[1]) : SMALL.indexOf(m[1]!.toLowerCase().replace('an', 'a'));
      const many = Math.max(1, count) * (m[3]!.toLowerCase() === 'later' ? 1 : -1);
      add(m.index, m[0], m[2]!.toLowerCase() === 'day' && count >= 0 ? many : undefined);
    }
  if (NEIGHBOUR.test(copy))
    for (const m of copy.matchAll(BESIDE)) {
      const which = (m[1] ?? m[2])!.toLowerCase();
      add(m.index, m[0], which === 'same' ? 0 : /^(?:previous|before)$/.test(which) ? -1 : 1);
    }
  return out;
}

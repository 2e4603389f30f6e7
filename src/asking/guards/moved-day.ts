import type { Question } from '../question/question.ts';
import { type Item, rawItem } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';

// 'Put back from 4 June to 9 July': two days, of which the second is the one that holds.

const MOVED =
  /\b(?:put (?:back|off)|moved|postponed|deferred|delayed|brought forward|rescheduled|shifted|pushed back|changed)(?: \w+)? from (?:the )?$/i;
const FIRST = /\b(?:original\w*|initial\w*|first|old|previous\w*|before|earlier)\b/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Of the two ends of a change of date the one that is asked for: the new one unless the first is asked for. */
export function ofMovedDay(view: ReleaseView, { kind, shape }: Question, items: readonly Item[]): Item[] {
  const item = items.find(({ span }) => span !== undefined);
  if (kind !== 'when' || !item?.span || item.span.n === 0) return [...items];
  const { n, start } = item.span;
  const to = item.text.search(/ to /);
  if (to < 0 || !MOVED.test(view.release.text.slice(Math.max(0, start - 40), start))) return [...items];
  const isFirst = FIRST.test(shape);
  const days = items.filter((o) => !o.span && DAY.test(o.text)).sort((a, b) => (a.text < b.text ? -1 : 1));
  const own = isFirst ? rawItem(view, n, start, start + to) : rawItem(view, n, start + to + 4, item.span.end);
  // A stretch that runs back in time was placed in two years.
  const isBack = /\bforward from (?:the )?$/i.test(view.release.text.slice(Math.max(0, start - 40), start));
  return [own, ...(days.length === 2 && !isBack ? [days[isFirst ? 0 : 1]!] : [])];
}

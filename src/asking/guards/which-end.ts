import type { Question } from '../question/question.ts';
import type { Item } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';

const END =
  /^(?:and )?when (?:does|did|do|will|is|was|has) .* (?:end|ends|ended|finish|conclude|close|over)$|\b(?:last|final|closing) day of\b/;
const START = /^(?:and )?when (?:does|did|do|will|is|was|has) .* (?:start|begin|begins|began|open|commence)$|\b(?:first|opening) day of\b/;
const ENDS = /^(?:end|finish|conclude|close|expire|finalise|finalize)$/;
const STARTS = /^(?:start|begin|open|commence|launch|inaugurate|kick)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Of the two days of a stretch ('10 to 14 June') the one at which it ends or starts, where that is asked for. */
export function ofItsEnd({ kind, shape }: Question, items: readonly Item[]): readonly Item[] {
  if (kind !== 'when' || !(END.test(shape) || START.test(shape))) return items;
  const days = items.filter((item) => !item.span && DAY.test(item.text));
  if (days.length !== 2) return items;
  const [first, last] = days[0]!.text < days[1]!.text ? [days[0]!, days[1]!] : [days[1]!, days[0]!];
  return items.filter((item) => item !== (END.test(shape) ? first : last));
}

/** 'When does it end' is not answered by the day on which it was opened. */
export function isOtherEnd(view: ReleaseView, { kind, shape }: Question, { span }: Item): boolean {
  if (kind !== 'when' || !span) return false;
  const other = END.test(shape) ? STARTS : START.test(shape) ? ENDS : undefined;
  if (!other) return false;
  const s = view.sentences[span.n]!;
  const first = s.tokens.findIndex((t) => t.end > span.start);
  if (first < 0) return false;
  const before = s.tokens[first - 1]?.lower ?? '';
  // 'In force | since 1998': no end of it.
  if ((END.test(shape) ? /^since$/ : /^(?:until|till)$/).test(before)) return true;
  const verb = s.tree.verbOf(first);
  return verb >= 0 && other.test(s.tokens[verb]!.lemma);
}

import { type Item, spanItem } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';

/** Adjectives that are said of both of a pair. */
const OF_BOTH = /^(?:shared|mutual|common|joint|equal)$/;

/** 'mutual trust', 'respect' as 'mutual trust and respect': two things side by side behind one adjective that is said of both are told as one. */
export function withOneAdjective(view: ReleaseView, items: readonly Item[]): readonly Item[] {
  const [one, two] = items.map(({ span }) => span);
  if (items.length !== 2 || !one || !two || one.n !== two.n || two.start < one.end) return items;
  const s = view.sentences[one.n]!;
  const first = s.tokens.findIndex((t) => t.start >= one.start);
  const last = s.tokens.findIndex((t) => t.end === two.end);
  const and = s.tokens.findIndex((t) => t.start >= one.end);
  if (first < 0 || last !== and + 1 || s.tokens[and]!.lower !== 'and' || !OF_BOTH.test(s.tokens[and - 2]?.lower ?? '')) return items;
  const isPair = [and - 1, last].every((i) => s.tokens[i]!.pos === 'NOUN') && and - 2 >= first;
  return isPair ? [spanItem(s, first, last)] : items;
}

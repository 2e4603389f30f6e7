import { type Item, spanItem } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';

/** 'the mission's office | in Arden': where a building is belongs to the answer, where nothing stands between. */
export function inTown(view: ReleaseView, item: Item): Item {
  const { span } = item;
  const s = span && span.n > 0 ? view.sentences[span.n] : undefined;
  if (!span || !s) return item;
  const last = s.tokens.findIndex((t) => t.end === span.end);
  const first = s.tokens.findIndex((t) => t.start === span.start);
  if (last < 0 || first < 0 || s.tokens[last]!.pos !== 'NOUN' || !/^(?:in|at)$/.test(s.tokens[last + 1]?.lower ?? '')) return item;
  const town = s.mentions.find((m) => m.first === last + 2 && m.form === 'name' && view.entity(m.entity)?.kind === 'place');
  return town ? spanItem(s, first, town.last) : item;
}

import type { Question } from '../question/question.ts';
import { distinct, entityItem, type Found } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';

/**
 * 'Who signed it', answered by 'the two ministers': those whom the reading found them to be, by their names. Unchanged where an item is no such plural, or
 * stands for a single one.
 */
export function withPluralsNamed(view: ReleaseView, question: Question, found: Found): Found {
  if (question.yesNo || !/^whom?$/.test(question.wh)) return found;
  const items = found.items.flatMap((item) => {
    const { span } = item;
    const plural =
      span &&
      view.reading.plurals.find(
        (p) => p.n === span.n && p.end === span.end && p.start >= span.start - ARTICLE && p.start <= span.start + ARTICLE,
      );
    const people = plural?.entities.filter((id) => view.entity(id)?.kind === 'person') ?? [];
    return plural && people.length > 1 && people.length === plural.entities.length
      ? people.map((id) => entityItem(view, id, span!.n, true).item)
      : [item];
  });
  return items.length === found.items.length ? found : { ...found, items: distinct(items) };
}

/** By how many letters the item may begin before or behind the plural: its article. */
const ARTICLE = 4;

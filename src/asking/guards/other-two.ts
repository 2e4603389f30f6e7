import type { Question } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';

/**
 * True where it is asked when or where A did something with B and the sentence shown tells it of B and somebody else: 'where did A have lunch with B' <- 'C
 * gave B lunch at her residence'.
 */
export function isOfOtherTwo(view: ReleaseView, { kind, yesNo, terms, tokens }: Question, { items }: Found): boolean {
  const span = items[0]?.span;
  const s = span && view.sentences[span.n];
  if (!s || yesNo || !/^(?:when|where)$/.test(kind)) return false;
  const people = terms.filter((t) => t.link?.kind === 'person' && t.link.entities.length > 0);
  const second = people.find((t) => tokens.slice(Math.max(0, t.first - 4), t.first).some((o) => o.lower === 'with'));
  const first = people.find((t) => t !== second && second !== undefined && t.first < second.first);
  if (!first || !second) return false;
  const isNamed = (ids: readonly string[]): boolean => s.mentions.some((m) => ids.includes(m.entity));
  const [ofFirst, ofSecond] = [first.link!.entities, second.link!.entities];
  if (isNamed(ofFirst) || !isNamed(ofSecond)) return false;
  // 'The two met again on Friday' names nobody; somebody else by name did it.
  return s.mentions.some(
    (m) =>
      /^(?:name|title)$/.test(m.form) &&
      view.entity(m.entity)?.kind === 'person' &&
      !ofSecond.includes(m.entity) &&
      !ofFirst.includes(m.entity),
  );
}

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

const THIS_TRIP = /\b(?:on|during|in) this (?:trip|visit|tour|journey|stay)\b|\bthis time\b/;
/** A journey that a release tells of was under way so many days before it at most. */
const DAYS = 25;

/** 'On this trip, was he received by A' <- 'he saw A in June', in a release of August: told of another time. */
export function isOfEarlierTrip(view: ReleaseView, { shape }: Question, { citations }: Found): boolean {
  const issued = Date.parse(view.release.date ?? '');
  if (!THIS_TRIP.test(shape) || Number.isNaN(issued)) return false;
  const shown = citations.filter((c) => c.n > 0).map((c) => view.sentences[c.n]!);
  const isBefore = (value: string): boolean => issued - Date.parse(value.split('/').at(-1)!.slice(0, 10)) > DAYS * 86_400_000;
  return shown.length > 0 && shown.every((s) => s.dates.some((d) => d.value !== '' && isBefore(d.value)));
}

import { it } from 'vitest';
import type { EntityKind, Fact, FactKind, Reading } from '../../src/model/reading.ts';
import { sourceText } from '../../src/model/release.ts';
import { readRelease } from '../../src/reading/index.ts';

/** Tuesday. All tests of reading take it for the day of issue. */
export const DAY = '2024-05-14';

/** Reads a text as the body of a release. */
export function read(text: string, title = 'A press release'): Reading {
  return readRelease({ id: 'test', title, date: DAY, source: '', url: '', text });
}

/**
 * One line of a table: what is read, and what is wanted of it. 'not yet' marks what a reader would read so and the code
 * does not. When it comes out right one day, its test fails: take the mark away.
 */
export type Row<T> = readonly [text: string, wanted: T, known?: 'not yet'];

/** One test for each row. */
export function table<T>(rows: readonly Row<T>[], check: (text: string, wanted: T) => void): void {
  for (const [text, wanted, known] of rows) {
    if (known) it.fails(`${known}: ${nameOf(text)}`, () => check(text, wanted));
    else it(nameOf(text), () => check(text, wanted));
  }
}

function nameOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Names of the entities of these kinds, in the order of their first mention. */
export function names(reading: Reading, ...kinds: EntityKind[]): string[] {
  return reading.entities.filter((e) => kinds.includes(e.kind)).map((e) => e.name);
}

/** A fact with its roles as text: the name of the entity where there is one, else the words. */
export interface PlainFact {
  readonly polarity: Fact['polarity'];
  readonly modality: Fact['modality'];
  readonly attributed: boolean;
  /** Texts by role, in the order of the fact. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
}

export function facts(reading: Reading, kind: FactKind): PlainFact[] {
  const nameById = new Map(reading.entities.map((e) => [e.id, e.name]));
  return reading.facts
    .filter((f) => f.kind === kind)
    .map((f) => {
      const roles: Record<string, string[]> = {};
      for (const { role, entity, n, start, end } of f.roles) {
        roles[role] ??= [];
        roles[role].push((entity && nameById.get(entity)) || sourceText(reading.release, n).slice(start, end));
      }
      return { polarity: f.polarity, modality: f.modality, attributed: f.attributedTo !== undefined, roles };
    });
}

/** Facts that the release itself states as having happened. */
export function stated(reading: Reading, kind: FactKind): PlainFact[] {
  return facts(reading, kind).filter((f) => f.polarity === 'positive' && f.modality === 'happened' && !f.attributed);
}

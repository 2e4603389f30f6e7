import { createHash } from 'node:crypto';
import type { Entity, EntityKind, Reading } from '../../model/reading.ts';
import type { Release } from '../../model/release.ts';
import { type EncounterSentence, encountersOf } from './encounters.ts';

/** Somebody or something that a release names. */
export type NamedEntity = Pick<Entity, 'name' | 'kind' | 'aliases'>;

/** What is known of a release without unpacking its reading: all that finding it takes. */
export interface Card {
  readonly entities: readonly NamedEntity[];
  readonly encounters: readonly EncounterSentence[];
  /** How many sentences the body has, and how many facts were read. */
  readonly sentences: number;
  readonly facts: number;
  /** The same for the same text, white space around it aside. */
  readonly textDigest: string;
}

/** Makes the card of a reading. */
export function cardOf(reading: Reading): Card {
  return {
    entities: reading.entities.map(({ name, kind, aliases }) => ({ name, kind, aliases })),
    encounters: encountersOf(reading),
    sentences: reading.sentences.filter((s) => s.n > 0).length,
    facts: reading.facts.length,
    textDigest: textDigest(reading.release),
  };
}

/** A short name for the letters of a release's text. */
export function textDigest({ text }: Pick<Release, 'text'>): string {
  return createHash('sha256').update(text.trim()).digest('base64url').slice(0, 22);
}

/** As it lies in the store: lists of words as one string, which is read many times faster. */
export interface StoredCard extends Omit<Card, 'entities'> {
  readonly entities: readonly (readonly [kind: EntityKind, name: string, ...aliases: string[]])[];
  readonly keys: string;
  readonly words: string;
}

export function toStoredCard(card: Card, keys: Iterable<string>, words: Iterable<string>): StoredCard {
  return {
    ...card,
    entities: card.entities.map(({ kind, name, aliases }) => [kind, name, ...aliases]),
    keys: [...keys].join('\n'),
    words: [...words].join('\n'),
  };
}

/** The card that was stored. Throws a TypeError where a part is missing or of another type. */
export function fromStoredCard({ entities, encounters, sentences, facts, textDigest }: StoredCard): Card {
  return { entities: entities.map(([kind, name, ...aliases]) => ({ kind, name, aliases })), encounters, sentences, facts, textDigest };
}

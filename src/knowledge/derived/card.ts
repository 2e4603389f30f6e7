import { createHash } from 'node:crypto';
import type { Entity, Reading } from '../../model/reading.ts';
import type { Release } from '../../model/release.ts';
import { foldKey } from '../../reading/fold.ts';
import { type EncounterSentence, encountersOf } from './encounters.ts';
import { searchKeysOf, wordsOf } from './search-keys.ts';

/** Somebody or something that a release names. */
export type NamedEntity = Pick<Entity, 'name' | 'kind' | 'aliases'>;

/** What is known of a release without unpacking its reading: all that finding it takes. */
export interface Card {
  readonly entities: readonly NamedEntity[];
  readonly encounters: readonly EncounterSentence[];
  /** How many sentences the body has, and how many facts were read. */
  readonly sentences: number;
  readonly facts: number;
}

/** Makes the card of a reading. */
export function cardOf(reading: Reading): Card {
  return {
    entities: reading.entities.map(({ name, kind, aliases }) => ({ name, kind, aliases })),
    encounters: encountersOf(reading),
    sentences: reading.sentences.filter((s) => s.n > 0).length,
    facts: reading.facts.length,
  };
}

/** A short name for the letters of a release's text. */
export function textDigest({ text }: Pick<Release, 'text'>): string {
  return createHash('sha256').update(text.trim()).digest('base64url').slice(0, 22);
}

/** The folded names and aliases of an entity, each once, with tabs between them. */
export function formsOf({ name, aliases }: NamedEntity): string {
  return [...new Set([name, ...aliases].map(foldKey))].join('\t');
}

export const linesOf = (texts: Iterable<string>): string => [...texts].join('\n');

/**
 * As it lies in the store and in memory: a few strings in place of some hundred objects, which an opened shelf would have to make for
 * each release. None of the strings within has a tab or a line break.
 */
export interface StoredCard {
  /** The card as JSON. */
  readonly card: string;
  readonly textDigest: string;
  /** The folded names of each entity: a line each, with tabs between them. */
  readonly forms: string;
  /** Search keys, and words, one to a line. */
  readonly keys: string;
  readonly words: string;
}

export function toStoredCard(reading: Reading): StoredCard {
  const card = cardOf(reading);
  return {
    card: JSON.stringify(card),
    textDigest: textDigest(reading.release),
    forms: linesOf(card.entities.map(formsOf)),
    keys: linesOf(searchKeysOf(reading)),
    words: linesOf(wordsOf(reading)),
  };
}

/** Whether a value of the store has the shape of a card. */
export function isStoredCard(value: unknown): value is StoredCard {
  const { card, textDigest, forms, keys, words } = (value ?? {}) as Partial<StoredCard>;
  return [card, textDigest, forms, keys, words].every((part) => typeof part === 'string');
}

/** The card of a stored string; undefined where it is none. */
export function fromStoredCard(card: string): Card | undefined {
  try {
    const value = JSON.parse(card) as Card;
    return Array.isArray(value.entities) && Array.isArray(value.encounters) ? value : undefined;
  } catch {
    return undefined;
  }
}

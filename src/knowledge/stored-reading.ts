import { createHash } from 'node:crypto';
import type { Reading } from '../model/reading.ts';
import type { Release } from '../model/release.ts';
import { isStoredCard, type StoredCard, toStoredCard } from './derived/card.ts';
import { packReading } from './derived/packed-reading.ts';
import { type Entry, PackedEntry } from './entry.ts';
import { readerVersion } from './reader-version.ts';

/** Raised when the shape of what is stored changes. */
const SCHEMA = 3;

/** A reading as it lies in the store: what was read, by which reader, from what. The release itself is not stored twice. */
export interface StoredReading {
  readonly schema: number;
  readonly reader: string;
  readonly hash: string;
  readonly card: StoredCard;
  /** The reading, packed, in base64. */
  readonly packed: string;
}

/** What to put into the store for a reading. */
export function toStored(reading: Reading): StoredReading {
  const { release, ...parts } = reading;
  return {
    schema: SCHEMA,
    reader: readerVersion(),
    hash: hashOf(release),
    card: toStoredCard(reading),
    packed: packReading(parts).toString('base64'),
  };
}

/** The entry of `release` that a stored value holds, or undefined when it must be read again: another text, reader or shape. */
export function fromStored(value: unknown, release: Release): Entry | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { schema, reader, hash, card, packed } = value as Partial<StoredReading>;
  if (schema !== SCHEMA || reader !== readerVersion() || hash !== hashOf(release)) return undefined;
  if (typeof packed !== 'string' || !isStoredCard(card)) return undefined;
  return new PackedEntry(release, card, packed);
}

/** Everything that reading looks at: the title is sentence 0 and the date resolves 'last week'. */
function hashOf({ id, title, date, source, url, text }: Release): string {
  return createHash('sha256')
    .update(JSON.stringify([id, title, date, source, url, text]))
    .digest('base64');
}

import type { Reading } from '../model/reading.ts';
import type { Release } from '../model/release.ts';
import { type Card, cardOf } from './derived/card.ts';
import { type SearchKeys, searchKeysOf } from './derived/search-keys.ts';
import { unpackedOrRead } from './unpacked.ts';

/** One release in use: what finding it takes is at hand, its reading is unpacked when a question comes near it. */
export interface Entry {
  readonly release: Release;
  readonly card: Card;
  readonly reading: Reading;
  /** Taken once, when the release is put on a shelf. */
  search(): SearchKeys;
}

/** An entry of a reading that is at hand. */
export function entryOf(reading: Reading): Entry {
  let card: Card | undefined;
  return {
    release: reading.release,
    reading,
    get card() {
      card ??= cardOf(reading);
      return card;
    },
    search: () => searchKeysOf(reading),
  };
}

/** How many readings are kept unpacked at once in a process, with all that asking has looked up in them. */
const UNPACKED = 400;

/** The readings that were asked last, oldest first. */
const unpacked = new Map<PackedEntry, Reading>();

/** An entry whose reading lies in memory packed, as in the store. */
export class PackedEntry implements Entry {
  readonly release: Release;
  readonly card: Card;
  readonly #packed: Uint8Array;
  #search: (() => SearchKeys) | undefined;

  constructor(release: Release, card: Card, packed: Uint8Array, search: () => SearchKeys) {
    this.release = release;
    this.card = card;
    this.#packed = packed;
    this.#search = search;
  }

  /** The same object while it is among those that were asked last. */
  get reading(): Reading {
    const reading = unpacked.get(this) ?? unpackedOrRead(this.release, this.#packed);
    unpacked.delete(this);
    unpacked.set(this, reading);
    if (unpacked.size > UNPACKED) unpacked.delete(unpacked.keys().next().value!);
    return reading;
  }

  search(): SearchKeys {
    const search = this.#search;
    // What the shelf's index has need not lie here as well.
    this.#search = undefined;
    return search ? search() : searchKeysOf(this.reading);
  }
}

/** Newest first; undated last; ties by id. */
export function newestFirst({ release: a }: Entry, { release: b }: Entry): number {
  // Dates and ids are plain letters and digits; comparing as a dictionary does takes ten times longer.
  const [x, y] = [a.date ?? '', b.date ?? ''];
  if (x !== y) return x < y ? 1 : -1;
  return a.id.localeCompare(b.id);
}

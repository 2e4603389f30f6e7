import type { Reading } from '../model/reading.ts';
import type { Release } from '../model/release.ts';
import { type Card, cardOf, formsOf, fromStoredCard, linesOf, type StoredCard, textDigest } from './derived/card.ts';
import { searchKeysOf, wordsOf } from './derived/search-keys.ts';
import { unpackedOrRead } from './unpacked.ts';

/** One release in use: what finding it takes is at hand, its reading is unpacked when a question comes near it. */
export interface Entry {
  readonly release: Release;
  readonly card: Card;
  readonly reading: Reading;
  /** The same for the same text, white space around it aside. */
  readonly textDigest: string;
  /** What the release is found by, a line each; taken once, when it is put on a shelf. */
  searchKeys(): string;
  /** The folded names of each entity of the card, a line each with tabs between them; taken once. */
  forms(): string;
  /** Whether a word, given in lower case, stands in the release. */
  hasWord(lower: string): boolean;
}

/** An entry of a reading that is at hand. */
export function entryOf(reading: Reading): Entry {
  let card: Card | undefined;
  let words: ReadonlySet<string> | undefined;
  return {
    release: reading.release,
    reading,
    get card() {
      card ??= cardOf(reading);
      return card;
    },
    get textDigest() {
      return textDigest(reading.release);
    },
    searchKeys: () => linesOf(searchKeysOf(reading)),
    forms() {
      return linesOf(this.card.entities.map(formsOf));
    },
    hasWord: (lower) => {
      words ??= wordsOf(reading);
      return words.has(lower);
    },
  };
}

/** How many readings are kept unpacked at once in a process, with all that asking has looked up in them. */
const UNPACKED = 400;

/** The readings that were asked last, oldest first. */
const unpacked = new Map<PackedEntry, Reading>();

/** An entry whose reading and card lie in memory as in the store. */
export class PackedEntry implements Entry {
  readonly release: Release;
  readonly textDigest: string;
  readonly #stored: string;
  #card: Card | undefined;
  readonly #packed: string;
  readonly #words: string;
  #keys: string | undefined;
  #forms: string | undefined;

  /** `packed` is the reading, packed, in base64. */
  constructor(release: Release, { card, textDigest, forms, keys, words }: StoredCard, packed: string) {
    this.release = release;
    this.textDigest = textDigest;
    this.#stored = card;
    this.#packed = packed;
    this.#words = words;
    this.#keys = keys;
    this.#forms = forms;
  }

  get card(): Card {
    this.#card ??= fromStoredCard(this.#stored) ?? cardOf(this.reading);
    return this.#card;
  }

  /** The same object while it is among those that were asked last. */
  get reading(): Reading {
    const reading = unpacked.get(this) ?? unpackedOrRead(this.release, Buffer.from(this.#packed, 'base64'));
    unpacked.delete(this);
    unpacked.set(this, reading);
    if (unpacked.size > UNPACKED) unpacked.delete(unpacked.keys().next().value!);
    return reading;
  }

  searchKeys(): string {
    const keys = this.#keys;
    // What the shelf's index has need not lie here as well.
    this.#keys = undefined;
    return keys ?? linesOf(searchKeysOf(this.reading));
  }

  forms(): string {
    const forms = this.#forms;
    this.#forms = undefined;
    return forms ?? linesOf(this.card.entities.map(formsOf));
  }

  hasWord(lower: string): boolean {
    return `\n${this.#words}\n`.includes(`\n${lower}\n`);
  }
}

/** Newest first; undated last; ties by id. */
export function newestFirst({ release: a }: Entry, { release: b }: Entry): number {
  // Dates and ids are plain letters and digits; comparing as a dictionary does takes ten times longer.
  const [x, y] = [a.date ?? '', b.date ?? ''];
  if (x !== y) return x < y ? 1 : -1;
  return a.id.localeCompare(b.id);
}

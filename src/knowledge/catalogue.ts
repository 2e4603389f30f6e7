import type { EntityKind } from '../model/reading.ts';
import { foldKey } from '../reading/fold.ts';
import type { NamedEntity } from './derived/card.ts';
import type { Entry } from './entry.ts';

/** An entity of an entry: the entry's place and the entity's, as one number. */
type Naming = number;
const ENTITIES = 100_000;

const NONE: readonly number[] = [];

/**
 * Releases under running numbers, with the index by which they are found: from keys and words to releases, from names
 * to those who bear them. Only ever added to, so that a state of it is told by how many it had (see part.ts), and one
 * more costs the same however many there are. What is added is indexed when it is first looked for.
 */
export class Catalogue {
  readonly entries: Entry[] = [];
  readonly #byId = new Map<string, number[]>();
  readonly #postings = new Map<string, number[]>();
  readonly #words = new Map<string, number[]>();
  /** The words of names, by their first letter. */
  readonly #nameWords = new Map<string, string[]>();
  readonly #texts = new Map<string, number[]>();
  readonly #namings = new Map<string, Naming[]>();
  #searchable = 0;
  #named = 0;
  #told = 0;

  add(entry: Entry): void {
    push(this.#byId, entry.release.id, this.entries.length);
    this.entries.push(entry);
  }

  /** The numbers of all entries that ever had this id, oldest first. */
  withId(id: string): readonly number[] {
    return this.#byId.get(id) ?? NONE;
  }

  /** The numbers of the entries whose text has this digest. */
  withText(digest: string): readonly number[] {
    for (; this.#told < this.entries.length; this.#told++) push(this.#texts, this.entries[this.#told]!.card.textDigest, this.#told);
    return this.#texts.get(digest) ?? NONE;
  }

  /** The numbers of the entries that have a search key, in order. */
  withKey(key: string): readonly number[] {
    this.makeSearchable();
    return this.#postings.get(key) ?? NONE;
  }

  /** The numbers of the entries that have a word, in order. */
  withWord(lower: string): readonly number[] {
    this.makeSearchable();
    return this.#words.get(lower) ?? NONE;
  }

  /** The words of names that begin with a letter. */
  nameWords(letter: string): readonly string[] {
    this.makeSearchable();
    return this.#nameWords.get(letter) ?? [];
  }

  /** All folded names and aliases, with who bears them. */
  namings(): ReadonlyMap<string, readonly Naming[]> {
    for (; this.#named < this.entries.length; this.#named++) {
      for (const [i, { name, aliases }] of this.entries[this.#named]!.card.entities.entries()) {
        for (const form of new Set([name, ...aliases].map(foldKey))) push(this.#namings, form, this.#named * ENTITIES + i);
      }
    }
    return this.#namings;
  }

  /** Whom a naming means, and in which entry. */
  named(naming: Naming): { at: number; i: number; entity: NamedEntity } {
    const at = Math.floor(naming / ENTITIES);
    const i = naming % ENTITIES;
    return { at, i, entity: this.entries[at]!.card.entities[i]! };
  }

  /** Indexes what was added since the last time. */
  makeSearchable(): void {
    for (; this.#searchable < this.entries.length; this.#searchable++) {
      const at = this.#searchable;
      const { keys, words } = this.entries[at]!.search();
      for (const word of words) push(this.#words, word, at);
      for (const key of keys) {
        if (key.startsWith('~') && !this.#postings.has(key)) push(this.#nameWords, key[1]!, key.slice(1));
        push(this.#postings, key, at);
      }
    }
  }
}

/** One entity under its kind and folded name: the same over all releases. */
export function entityKey(kind: EntityKind, name: string): string {
  return `${kind} ${foldKey(name)}`;
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

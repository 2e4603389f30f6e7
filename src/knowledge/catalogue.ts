import type { EntityKind } from '../model/reading.ts';
import { foldKey } from '../reading/fold.ts';
import type { NamedEntity } from './derived/card.ts';
import { keyOfWord } from './derived/search-keys.ts';
import type { Entry } from './entry.ts';
import type { Numbers } from './postings.ts';
import { type Entries, ReleaseIndex } from './release-index.ts';

/**
 * Releases under running numbers, with the index by which they are found. Only ever added to, so that a state of it is told by how
 * many it had (see part.ts), and one more costs the same however many there are. What is added is indexed when it is first looked for.
 */
export class Catalogue {
  readonly #entries: (Entry | undefined)[];
  readonly #index: ReleaseIndex;

  constructor({ entries, index }: { entries: Entries; index: ReleaseIndex } = { entries: [], index: new ReleaseIndex() }) {
    this.#entries = [...entries];
    this.#index = index;
  }

  add(entry: Entry): void {
    this.#entries.push(entry);
  }

  /**
   * What goes on from here without an entry: with the same numbers and index, so that what is taken away leaves memory as soon as
   * nobody has this catalogue, to which nothing may be added any more.
   */
  without(at: number): Catalogue {
    const rest = new Catalogue({ entries: this.#entries, index: this.#index });
    rest.#entries[at] = undefined;
    return rest;
  }

  /** How many numbers are taken. */
  get size(): number {
    return this.#entries.length;
  }

  /** The entry of a number, unless it was taken away. */
  at(number: number): Entry | undefined {
    return this.#entries[number];
  }

  /** The numbers of all entries that ever had this id, oldest first. */
  withId(id: string): Numbers {
    return this.#index.ids(this.#entries).of(id);
  }

  /** The numbers of the entries whose text has this digest. */
  withText(digest: string): Numbers {
    return this.#index.texts(this.#entries).of(digest);
  }

  /** The numbers of the entries that have a search key, in order. */
  withKey(key: string): Numbers {
    return this.#index.keys(this.#entries).of(key);
  }

  /** The numbers of the entries that have a word, given in lower case, in order. */
  *withWord(lower: string): Generator<number> {
    for (const at of this.withKey(keyOfWord(lower))) if (this.#entries[at]?.hasWord(lower)) yield at;
  }

  /** The words of names that begin with a letter. */
  nameWords(letter: string): readonly string[] {
    return this.#index.nameWords(this.#entries, letter);
  }

  /** All folded names and aliases. */
  names(): Iterable<string> {
    return this.#index.names(this.#entries).texts();
  }

  /** Who bears a folded name or alias: in which entry, and as which of its entities. */
  *named(name: string): Generator<{ at: number; i: number; entity: NamedEntity }> {
    for (const number of this.#index.names(this.#entries).of(name)) {
      const { at, i } = this.#index.bearer(number);
      const entity = this.#entries[at]?.card.entities[i];
      if (entity) yield { at, i, entity };
    }
  }

  /** Indexes what was added since the last time. */
  makeSearchable(): void {
    this.#index.makeSearchable(this.#entries);
  }
}

/** One entity under its kind and folded name: the same over all releases. */
export function entityKey(kind: EntityKind, name: string): string {
  return `${kind} ${foldKey(name)}`;
}

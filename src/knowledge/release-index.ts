import type { Entry } from './entry.ts';
import { Postings } from './postings.ts';

/** Entries under running numbers; where one was taken away there is none. */
export type Entries = readonly (Entry | undefined)[];

/**
 * By what releases are found: from keys, words and texts to the numbers of entries, from names to those who bear them. It only grows:
 * whoever looks something up says which entries there are, and those that are new are put in first.
 */
export class ReleaseIndex {
  #keys = new Postings();
  /** The words of names, by their first letter. */
  readonly #nameWords = new Map<string, string[]>();
  #searchable = 0;
  #ids = new Postings();
  #identified = 0;
  #texts = new Postings();
  #digested = 0;
  /** From folded names and aliases to running numbers of entities. */
  #names = new Postings();
  /** The entry of each entity, and the first entity of each entry. */
  readonly #bearers: number[] = [];
  readonly #firsts: number[] = [];

  /** The entries that have a search key. */
  keys(entries: Entries): Postings {
    this.makeSearchable(entries);
    return this.#keys;
  }

  /** The words of names that begin with a letter. */
  nameWords(entries: Entries, letter: string): readonly string[] {
    this.makeSearchable(entries);
    return this.#nameWords.get(letter) ?? [];
  }

  makeSearchable(entries: Entries): void {
    if (this.#searchable >= entries.length) return;
    this.#keys = this.#keys.and((keys) => {
      for (; this.#searchable < entries.length; this.#searchable++) {
        const source = entries[this.#searchable]?.searchKeys() ?? '';
        eachPiece(source, '\n', (from, to) => {
          if (source[from] === '~' && !keys.has(source, from, to)) push(this.#nameWords, source[from + 1]!, ownPiece(source, from + 1, to));
          keys.add(this.#searchable, source, from, to);
        });
      }
    });
  }

  /** The entries that have an id. */
  ids(entries: Entries): Postings {
    if (this.#identified >= entries.length) return this.#ids;
    this.#ids = this.#ids.and((ids) => {
      for (; this.#identified < entries.length; this.#identified++) {
        const entry = entries[this.#identified];
        if (entry) ids.add(this.#identified, entry.release.id);
      }
    });
    return this.#ids;
  }

  /** The entries whose text has a digest. */
  texts(entries: Entries): Postings {
    if (this.#digested >= entries.length) return this.#texts;
    this.#texts = this.#texts.and((texts) => {
      for (; this.#digested < entries.length; this.#digested++) {
        const entry = entries[this.#digested];
        if (entry) texts.add(this.#digested, entry.textDigest);
      }
    });
    return this.#texts;
  }

  /** Who bears a folded name or alias, by numbers for `bearer`. */
  names(entries: Entries): Postings {
    if (this.#firsts.length >= entries.length) return this.#names;
    this.#names = this.#names.and((names) => {
      for (let at = this.#firsts.length; at < entries.length; at++) {
        this.#firsts.push(this.#bearers.length);
        const source = entries[at]?.forms() ?? '';
        eachPiece(source, '\n', (first, last) => {
          eachPiece(source, '\t', (from, to) => names.add(this.#bearers.length, source, from, to), first, last);
          this.#bearers.push(at);
        });
      }
    });
    return this.#names;
  }

  /** The entry of somebody who bears a name, and which of the entry's entities it is. */
  bearer(number: number): { at: number; i: number } {
    const at = this.#bearers[number]!;
    return { at, i: number - this.#firsts[at]! };
  }
}

/** Tells where each piece between separators begins and ends; an empty string has none. */
function eachPiece(source: string, separator: string, tell: (from: number, to: number) => void, first = 0, last = source.length): void {
  for (let from = first; from < last; ) {
    const at = source.indexOf(separator, from);
    const to = at < 0 || at > last ? last : at;
    tell(from, to);
    from = to + 1;
  }
}

/** A piece of a string that does not keep the whole in memory, as V8's slices do. */
function ownPiece(source: string, from: number, to: number): string {
  return JSON.parse(JSON.stringify(source.slice(from, to))) as string;
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

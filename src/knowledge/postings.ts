import { Column, StringTable } from './string-table.ts';

/** Numbers in the order in which they came. */
export type Numbers = readonly number[] | Uint32Array;

/** Takes pieces of strings, each with one of its numbers. */
export interface Taker {
  add(number: number, source: string, from?: number, to?: number): void;
  has(source: string, from?: number, to?: number): boolean;
}

const NONE: readonly number[] = [];

/**
 * From strings to numbers, as an index has them. What comes at once lies close together, in four bytes for each number; what comes
 * later lies beside it, so that one more costs the same however many there are.
 */
export class Postings implements Taker {
  readonly #strings: StringTable;
  /** The numbers of string N are those of `#numbers` from `#starts[N]` up to `#starts[N + 1]`. */
  readonly #starts: Uint32Array;
  readonly #numbers: Uint32Array;
  readonly #later = new Map<number, number[]>();
  readonly #texts: string[] = [];

  constructor({ strings, counts, rows, numbers } = new Gathering()) {
    this.#strings = strings;
    this.#starts = new Uint32Array(counts.length + 1);
    for (let row = 0; row < counts.length; row++) this.#starts[row + 1] = this.#starts[row]! + counts[row]!;
    this.#numbers = new Uint32Array(numbers.length);
    const next = this.#starts.slice();
    for (let i = 0; i < numbers.length; i++) this.#numbers[next[rows.at(i)]!++] = numbers.at(i);
  }

  /** These postings and what `work` adds: into the arrays while there are none. */
  and(work: (into: Taker) => void): Postings {
    if (this.#strings.size > 0) {
      work(this);
      return this;
    }
    const gathering = new Gathering();
    work(gathering);
    return new Postings(gathering);
  }

  add(number: number, source: string, from?: number, to?: number): void {
    const row = this.#strings.number(source, from, to);
    const known = this.#later.get(row);
    if (known) known.push(number);
    else this.#later.set(row, [number]);
  }

  has(source: string, from?: number, to?: number): boolean {
    return this.#strings.find(source, from, to) !== undefined;
  }

  of(text: string): Numbers {
    const row = this.#strings.find(text);
    if (row === undefined) return NONE;
    const later = this.#later.get(row) ?? NONE;
    if (row >= this.#starts.length - 1) return later;
    const first = this.#numbers.subarray(this.#starts[row]!, this.#starts[row + 1]!);
    if (later.length === 0) return first;
    const all = new Uint32Array(first.length + later.length);
    all.set(first);
    all.set(later, first.length);
    return all;
  }

  /** All strings, each once. */
  texts(): readonly string[] {
    while (this.#texts.length < this.#strings.size) this.#texts.push(this.#strings.text(this.#texts.length));
    return this.#texts;
  }
}

/** What postings are made of at once. */
class Gathering implements Taker {
  readonly strings = new StringTable();
  /** How many numbers each string has. */
  readonly counts: number[] = [];
  /** The string and the number of everything that was added. */
  readonly rows = new Column();
  readonly numbers = new Column();

  add(number: number, source: string, from?: number, to?: number): void {
    const row = this.strings.number(source, from, to);
    if (row === this.counts.length) this.counts.push(0);
    this.counts[row]!++;
    this.rows.push(row);
    this.numbers.push(number);
  }

  has(source: string, from?: number, to?: number): boolean {
    return this.strings.find(source, from, to) !== undefined;
  }
}

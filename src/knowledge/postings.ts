/** Takes strings, each with one of its numbers. */
export interface Taker {
  add(text: string, number: number): void;
  has(text: string): boolean;
}

/** Numbers in the order in which they came. */
export type Numbers = readonly number[] | Uint32Array;

const NONE: readonly number[] = [];

/**
 * From strings to numbers, as an index has them. What was gathered beforehand lies close together, in four bytes for each number; what
 * comes later lies beside it, so that one more costs the same however many there are.
 */
export class Postings implements Taker {
  readonly #ids: ReadonlyMap<string, number>;
  /** The numbers of string N are those of `#numbers` from `#starts[N]` up to `#starts[N + 1]`. */
  readonly #starts: Uint32Array;
  readonly #numbers: Uint32Array;
  readonly #later = new Map<string, number[]>();

  constructor({ ids, counts, rows, numbers } = new Gathering()) {
    this.#ids = ids;
    this.#starts = new Uint32Array(counts.length + 1);
    for (let id = 0; id < counts.length; id++) this.#starts[id + 1] = this.#starts[id]! + counts[id]!;
    this.#numbers = new Uint32Array(numbers.length);
    const next = this.#starts.slice();
    for (let i = 0; i < numbers.length; i++) this.#numbers[next[rows.at(i)]!++] = numbers.at(i);
  }

  /** These postings and what `work` adds: into the arrays while there are none. */
  and(work: (into: Taker) => void): Postings {
    if (this.#ids.size + this.#later.size > 0) {
      work(this);
      return this;
    }
    const gathering = new Gathering();
    work(gathering);
    return new Postings(gathering);
  }

  add(text: string, number: number): void {
    const known = this.#later.get(text);
    if (known) known.push(number);
    else this.#later.set(withoutWhole(text), [number]);
  }

  has(text: string): boolean {
    return this.#ids.has(text) || this.#later.has(text);
  }

  of(text: string): Numbers {
    const id = this.#ids.get(text);
    const later = this.#later.get(text) ?? NONE;
    if (id === undefined) return later;
    const first = this.#numbers.subarray(this.#starts[id]!, this.#starts[id + 1]!);
    if (later.length === 0) return first;
    const all = new Uint32Array(first.length + later.length);
    all.set(first);
    all.set(later, first.length);
    return all;
  }

  /** All strings, each once. */
  *texts(): Generator<string> {
    yield* this.#ids.keys();
    for (const text of this.#later.keys()) if (!this.#ids.has(text)) yield text;
  }
}

/** What postings are made of at once. */
class Gathering implements Taker {
  readonly ids = new Map<string, number>();
  /** How many numbers each string has. */
  readonly counts: number[] = [];
  /** The string, by its place in `counts`, and the number of everything that was added. */
  readonly rows = new Column();
  readonly numbers = new Column();

  add(text: string, number: number): void {
    let id = this.ids.get(text);
    if (id === undefined) {
      id = this.counts.length;
      this.ids.set(withoutWhole(text), id);
      this.counts.push(0);
    }
    this.counts[id]!++;
    this.rows.push(id);
    this.numbers.push(number);
  }

  has(text: string): boolean {
    return this.ids.has(text);
  }
}

/** Numbers in four bytes each, as many as come. */
class Column {
  #values = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const longer = new Uint32Array(2 * this.length);
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[this.length++] = value;
  }

  at(i: number): number {
    return this.#values[i]!;
  }
}

/** From this length on V8 keeps a piece of a string as a pointer into the whole, which stays in memory with it. */
const POINTS_INTO_WHOLE = 13;

function withoutWhole(text: string): string {
  return text.length < POINTS_INTO_WHOLE ? text : (JSON.parse(JSON.stringify(text)) as string);
}

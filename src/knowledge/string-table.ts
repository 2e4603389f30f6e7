const EMPTY = 0;

/**
 * Numbers for strings, from 0 in the order in which they first came. A piece of a longer string is looked up where it stands, and what
 * is kept are letters in one array: millions of words are numbered without making a string of any.
 */
export class StringTable {
  /** Open addressing: the number plus one, or EMPTY. A power of two, at least half of it free. */
  #slots = new Uint32Array(1 << 10);
  #units = new Uint16Array(1 << 12);
  /** Where each string ends in `#units`; it begins where the one before ends. */
  readonly #ends = new Column();
  readonly #hashes = new Column();

  get size(): number {
    return this.#ends.length;
  }

  /** The number of the piece of `source` from `from` up to `to`; undefined when it has none. */
  find(source: string, from = 0, to = source.length): number | undefined {
    const found = this.#slots[this.#slotOf(source, from, to, hashOf(source, from, to))]!;
    return found === EMPTY ? undefined : found - 1;
  }

  /** The number of such a piece, a new one when it has none. */
  number(source: string, from = 0, to = source.length): number {
    const hash = hashOf(source, from, to);
    const slot = this.#slotOf(source, from, to, hash);
    const found = this.#slots[slot]!;
    if (found !== EMPTY) return found - 1;
    this.#keep(source, from, to);
    this.#hashes.push(hash);
    this.#slots[slot] = this.size;
    if (2 * this.size > this.#slots.length) this.#widen();
    return this.size - 1;
  }

  /** The string of a number. */
  text(number: number): string {
    return String.fromCharCode(...this.#units.subarray(this.#startOf(number), this.#ends.at(number)));
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : this.#ends.at(number - 1);
  }

  /** The slot where a piece stands, or else the free one where it would. */
  #slotOf(source: string, from: number, to: number, hash: number): number {
    const last = this.#slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const found = this.#slots[slot]!;
      if (found === EMPTY || (this.#hashes.at(found - 1) === hash && this.#is(found - 1, source, from, to))) return slot;
    }
  }

  #is(number: number, source: string, from: number, to: number): boolean {
    const start = this.#startOf(number);
    if (this.#ends.at(number) - start !== to - from) return false;
    for (let i = from; i < to; i++) if (this.#units[start + i - from] !== source.charCodeAt(i)) return false;
    return true;
  }

  #keep(source: string, from: number, to: number): void {
    let end = this.size === 0 ? 0 : this.#ends.at(this.size - 1);
    while (end + to - from > this.#units.length) this.#units = longer(this.#units, new Uint16Array(2 * this.#units.length));
    for (let i = from; i < to; i++) this.#units[end++] = source.charCodeAt(i);
    this.#ends.push(end);
  }

  #widen(): void {
    this.#slots = new Uint32Array(2 * this.#slots.length);
    const last = this.#slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      let slot = this.#hashes.at(number) & last;
      while (this.#slots[slot] !== EMPTY) slot = (slot + 1) & last;
      this.#slots[slot] = number + 1;
    }
  }
}

/** Numbers below 2^32 in four bytes each, as many as come. */
export class Column {
  #values = new Uint32Array(1 << 10);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) this.#values = longer(this.#values, new Uint32Array(2 * this.length));
    this.#values[this.length++] = value;
  }

  at(i: number): number {
    return this.#values[i]!;
  }
}

function longer<T extends Uint16Array | Uint32Array>(values: T, into: T): T {
  into.set(values);
  return into;
}

/** FNV-1a over code units, its high bits mixed into the low ones, which choose the slot. */
function hashOf(source: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ source.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

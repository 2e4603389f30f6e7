import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';

const EMPTY: ReadonlySet<number> = new Set();

/**
 * A state of a catalogue: its first `size` entries without those left out. Immutable, while the catalogue grows:
 * who has taken one sees the same to the end.
 */
export class Part {
  readonly catalogue: Catalogue;
  /** Numbers from here on are of a later state. */
  readonly size: number;
  readonly leftOut: ReadonlySet<number>;

  constructor(catalogue: Catalogue, size = catalogue.size, leftOut: ReadonlySet<number> = EMPTY) {
    this.catalogue = catalogue;
    this.size = size;
    this.leftOut = leftOut;
  }

  /** The same state without the release of an id. */
  without(id: string): Part {
    const at = this.numberOf(id);
    return at === undefined ? this : new Part(this.catalogue, this.size, new Set([...this.leftOut, at]));
  }

  /** As `without`, and its catalogue lets go of the release too: for the only one that adds to it. */
  forgetting(id: string): Part {
    const at = this.numberOf(id);
    return at === undefined ? this : new Part(this.catalogue.without(at), this.size, new Set([...this.leftOut, at]));
  }

  /** The state after this one, with all that was added to the catalogue since. */
  grown(): Part {
    return new Part(this.catalogue, this.catalogue.size, this.leftOut);
  }

  has(at: number): boolean {
    return at < this.size && !this.leftOut.has(at);
  }

  /** The number under which the release of an id lies here. */
  numberOf(id: string): number | undefined {
    return this.catalogue.withId(id).find((at) => this.has(at));
  }

  /** The entries, in the order in which they were added. */
  *entries(): Generator<Entry> {
    for (let at = 0; at < this.size; at++) if (!this.leftOut.has(at)) yield this.catalogue.at(at)!;
  }

  get count(): number {
    return this.size - this.leftOut.size;
  }

  /** True when the catalogue has nothing that is not here. */
  get whole(): boolean {
    return this.leftOut.size === 0 && this.size === this.catalogue.size;
  }
}

import { mix } from './hash.ts';

/** An upper bound for the number of contexts that one choice is looked up under. */
export const MAX_CONTEXTS = 8;

/**
 * Choices that a few attributes settle: in training one choice was made in a context, many times and (all but) always. They are
 * looked up in a table a fiftieth of the size of the weights, and spare summing them. A cell holds the upper 24 bits of
 * the context's hash and the choice plus one.
 */
export class Habits {
  private readonly cells: Int32Array;

  constructor(cells: Int32Array) {
    this.cells = cells;
  }

  /** The choice that goes with the first of the contexts that is known; -1 when none is. */
  choice(keys: Int32Array, count: number): number {
    const { cells } = this;
    const mask = cells.length - 1;
    for (let k = 0; k < count; k++) {
      const h = mix(keys[k]!, k);
      const cell = cells[h & mask]!;
      if ((cell ^ h) >>> 8 === 0 && (cell & 255) !== 0) return (cell & 255) - 1;
    }
    return -1;
  }
}

/** The habits of a model, one table for each kind of choice. */
export interface AllHabits {
  readonly tags: Habits;
  readonly transitions: Habits;
  readonly labels: Habits;
}

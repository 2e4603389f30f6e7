import { mix } from '../../src/reading/syntax/hash.ts';

/** Class weights that a perceptron can train. */
export interface Trainable {
  readonly classes: number;
  /** Number of decisions seen; the clock of the averaging. */
  clock: number;
  /** Adds `delta` to the weight of every feature for one class. */
  update(keys: Int32Array, count: number, cls: number, delta: number): void;
  /** Sums the weights of the features by class into `scores`. */
  score(keys: Int32Array, count: number, scores: Float64Array): void;
  /** Replaces the current weights by their averages over the training; no update may follow. */
  average(): void;
}

/**
 * The weights of an averaged perceptron in training: an open-addressing table from feature hash to one row of weights.
 * A row is made when a feature first takes part in an update, so features that never mattered cost nothing.
 */
export class Weights implements Trainable {
  readonly classes: number;
  private keys: Int32Array;
  private rowOf: Int32Array;
  private mask: number;
  /** Hash of each row's feature, the current weights, and the sums from which averages are made. */
  features: Int32Array;
  current: Float32Array;
  private sums: Float64Array;
  /** How often each row took part in a decision. */
  seen = new Uint32Array(1 << 16);
  rows = 0;
  clock = 1;

  constructor(classes: number, bits = 20) {
    this.classes = classes;
    this.mask = (1 << bits) - 1;
    this.keys = new Int32Array(1 << bits);
    this.rowOf = new Int32Array(1 << bits).fill(-1);
    this.features = new Int32Array(1 << 16);
    this.current = new Float32Array((1 << 16) * classes);
    this.sums = new Float64Array((1 << 16) * classes);
  }

  /** The row of a feature, -1 when it has none. */
  row(feature: number): number {
    let at = feature & this.mask;
    while (this.rowOf[at]! >= 0) {
      if (this.keys[at] === feature) return this.rowOf[at]!;
      at = (at + 1) & this.mask;
    }
    return -1;
  }

  update(keys: Int32Array, count: number, cls: number, delta: number): void {
    for (let f = 0; f < count; f++) {
      const cell = this.rowFor(mix(keys[f]!, f)) * this.classes + cls;
      this.current[cell]! += delta;
      this.sums[cell]! += this.clock * delta;
    }
  }

  score(keys: Int32Array, count: number, scores: Float64Array): void {
    const { classes, current } = this;
    scores.fill(0, 0, classes);
    for (let f = 0; f < count; f++) {
      const row = this.row(mix(keys[f]!, f));
      if (row < 0) continue;
      this.seen[row]!++;
      const base = row * classes;
      for (let k = 0; k < classes; k++) scores[k]! += current[base + k]!;
    }
  }

  average(): void {
    const used = this.rows * this.classes;
    for (let i = 0; i < used; i++) this.current[i]! -= this.sums[i]! / this.clock;
    this.sums = new Float64Array(0);
  }

  private rowFor(feature: number): number {
    let at = feature & this.mask;
    while (this.rowOf[at]! >= 0) {
      if (this.keys[at] === feature) return this.rowOf[at]!;
      at = (at + 1) & this.mask;
    }
    if (this.rows * 2 > this.mask) {
      this.growTable();
      return this.rowFor(feature);
    }
    if (this.rows === this.features.length) this.growRows();
    const row = this.rows++;
    this.keys[at] = feature;
    this.rowOf[at] = row;
    this.features[row] = feature;
    return row;
  }

  private growTable(): void {
    const size = 2 * this.keys.length;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.rowOf = new Int32Array(size).fill(-1);
    for (let row = 0; row < this.rows; row++) {
      let at = this.features[row]! & this.mask;
      while (this.rowOf[at]! >= 0) at = (at + 1) & this.mask;
      this.keys[at] = this.features[row]!;
      this.rowOf[at] = row;
    }
  }

  private growRows(): void {
    const features = new Int32Array(2 * this.features.length);
    features.set(this.features);
    this.features = features;
    const seen = new Uint32Array(2 * this.seen.length);
    seen.set(this.seen);
    this.seen = seen;
    const current = new Float32Array(2 * this.current.length);
    current.set(this.current);
    this.current = current;
    const sums = new Float64Array(2 * this.sums.length);
    sums.set(this.sums);
    this.sums = sums;
  }
}

import { mix } from '../../src/reading/syntax/hash.ts';
import type { Trainable, Weights } from './weights.ts';

/**
 * Weights in the very cells of the shipped table. A first training with room for everything shows which features matter;
 * every cell then goes to the one that matters most among those that fall on it, and a second training teaches the winners
 * to do without the others.
 */
export class Slots implements Trainable {
  readonly classes: number;
  clock = 1;
  /** Upper eight bits of the hash of each cell's owner, -1 for a free cell. */
  readonly prints: Int16Array;
  /** `width` weights for every cell. */
  readonly current: Float32Array;
  readonly width: number;
  private readonly sums: Float64Array;
  private readonly mask: number;
  /** Whether a cell belongs to one class of a feature, at `hash + class`, rather than to all classes of it. */
  private readonly perClass: boolean;

  constructor(learnt: Weights, bits: number, margin: number, perClass: boolean) {
    const cells = (1 << bits) + margin;
    this.classes = learnt.classes;
    this.perClass = perClass;
    this.width = perClass ? 1 : learnt.classes;
    this.mask = (1 << bits) - 1;
    this.prints = new Int16Array(cells).fill(-1);
    this.current = new Float32Array(cells * this.width);
    this.sums = new Float64Array(cells * this.width);
    this.claim(learnt);
  }

  update(keys: Int32Array, count: number, cls: number, delta: number): void {
    for (let f = 0; f < count; f++) {
      const h = mix(keys[f]!, f);
      const slot = (h & this.mask) + (this.perClass ? cls : 0);
      if (this.prints[slot] !== h >>> 24) continue;
      const cell = this.perClass ? slot : slot * this.width + cls;
      this.current[cell]! += delta;
      this.sums[cell]! += this.clock * delta;
    }
  }

  score(keys: Int32Array, count: number, scores: Float64Array): void {
    const { classes, prints, current } = this;
    scores.fill(0, 0, classes);
    for (let f = 0; f < count; f++) {
      const h = mix(keys[f]!, f);
      const at = h & this.mask;
      const print = h >>> 24;
      if (this.perClass) {
        for (let k = 0; k < classes; k++) if (prints[at + k] === print) scores[k]! += current[at + k]!;
      } else if (prints[at] === print) {
        for (let k = 0; k < classes; k++) scores[k]! += current[at * classes + k]!;
      }
    }
  }

  average(): void {
    for (let i = 0; i < this.current.length; i++) this.current[i]! -= this.sums[i]! / this.clock;
  }

  private claim(learnt: Weights): void {
    const best = new Float32Array(this.prints.length);
    const { classes, current } = learnt;
    for (let r = 0; r < learnt.rows; r++) {
      const h = learnt.features[r]!;
      const often = Math.log(1 + learnt.seen[r]!);
      let least = Number.POSITIVE_INFINITY;
      let most = Number.NEGATIVE_INFINITY;
      for (let k = 0; k < classes; k++) {
        const w = current[r * classes + k]!;
        least = Math.min(least, w);
        most = Math.max(most, w);
        if (this.perClass) this.bid((h & this.mask) + k, h, Math.abs(w) * often, best);
      }
      if (!this.perClass) this.bid(h & this.mask, h, (most - least) * often, best);
    }
  }

  private bid(slot: number, h: number, value: number, best: Float32Array): void {
    if (value <= best[slot]!) return;
    best[slot] = value;
    this.prints[slot] = h >>> 24;
  }
}

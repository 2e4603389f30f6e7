import type { Attributes } from './attributes.ts';
import type { Configuration } from './configuration.ts';
import { distanceClass } from './distance.ts';
import { FOLD, mix, spread } from './hash.ts';
import type { Words } from './words.ts';

/** How many contexts each kind of choice is looked up under. */
export const TRANSITION_CONTEXTS = 8;
export const LABEL_CONTEXTS = 8;
export const TAG_CONTEXTS = 6;
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

/** Writes the contexts of the next transition, the likeliest to be known first. */
export function transitionContexts(w: Words, c: Configuration, out: Int32Array): void {
  const fold = Math.imul;
  const { word, tag, before } = w;
  const { leftLabels, rightLabels, leftEdge, left1 } = c;
  const s0 = c.stacked(0);
  const s1 = c.stacked(1);
  const b0 = c.front;
  const s0t = tag[s0]!;
  const s1t = tag[s1]!;
  const b0t = tag[b0]!;
  const b1t = tag[b0 + 1]!;
  const p0 = before[leftEdge[b0]!]!;
  const p1 = before[leftEdge[s0]!]!;
  const pn = before[b0 + 1]!;
  const b0LS = leftLabels[b0]!;
  const s0RS = rightLabels[s0]!;
  const s0Lw = word[left1[s0]!]!;
  const d = spread(distanceClass(b0 - s0));
  const st = fold(fold(s0t, FOLD) + b0t, FOLD) + p0;
  const next = fold(fold(st, FOLD) + b1t, FOLD) + pn;
  const left = fold(fold(fold(st, FOLD) + s1t, FOLD) + p1, FOLD) + s0RS;
  const ahead = fold(fold(next, FOLD) + b0LS, FOLD) + d;
  out[0] = ahead;
  out[1] = fold(left, FOLD) + b0LS;
  out[2] = fold(fold(fold(left, FOLD) + s0Lw, FOLD) + b1t, FOLD) + pn;
  out[3] = fold(st, FOLD) + b1t;
  out[4] = fold(fold(ahead, FOLD) + tag[b0 + 2]!, FOLD) + w.list[b0]!;
  out[5] = fold(fold(fold(left, FOLD) + b0LS, FOLD) + b1t, FOLD) + pn;
  out[6] = fold(fold(fold(word[s0]!, FOLD) + word[b0]!, FOLD) + p0, FOLD) + pn;
  out[7] = fold(fold(word[b0]!, FOLD) + s0t, FOLD) + ahead;
}

/** Writes the contexts of the label of an arc, likewise. */
export function labelContexts(w: Words, c: Configuration, head: number, child: number, out: Int32Array): void {
  const fold = Math.imul;
  const { word, lemma, tag, before } = w;
  const { leftLabels, rightLabels, leftEdge } = c;
  const left = child < head;
  const p = before[leftEdge[child]!]!;
  const pn = before[left ? leftEdge[head]! : c.front]!;
  const cLS = leftLabels[child]!;
  const cRS = rightLabels[child]!;
  const hRS = rightLabels[head]!;
  const side = fold(p, FOLD) + SIDE[left ? 0 : 1]!;
  const hc = fold(fold(side, FOLD) + tag[head]!, FOLD) + tag[child]!;
  const hcc = fold(hc, FOLD) + cLS;
  out[0] = hc;
  out[1] = fold(hcc, FOLD) + leftLabels[head]!;
  out[2] = fold(fold(hc, FOLD) + word[c.left1[child]!]!, FOLD) + cRS;
  out[3] = fold(fold(hcc, FOLD) + hRS, FOLD) + spread(distanceClass(left ? head - child : child - head));
  out[4] = fold(fold(side, FOLD) + tag[head]!, FOLD) + word[child]!;
  out[5] = fold(fold(hcc, FOLD) + tag[child > 0 ? child - 1 : w.n + 1]!, FOLD) + tag[child + 1]!;
  out[6] = fold(fold(fold(fold(hcc, FOLD) + leftLabels[head]!, FOLD) + hRS, FOLD) + pn, FOLD) + cRS;
  out[7] = fold(fold(fold(side, FOLD) + lemma[head]!, FOLD) + tag[child]!, FOLD) + cLS;
}

/** Writes the contexts of the tag of token `i`, likewise. */
export function tagContexts(a: Attributes, tags: Int32Array, i: number, out: Int32Array): void {
  const fold = Math.imul;
  const { word, suffix2, suffix3, shape, given } = a;
  const t1 = spread(i > 0 ? tags[i - 1]! : 254);
  const g = fold(given[i]!, FOLD) + t1;
  const w = fold(fold(word[i]!, FOLD) + g, FOLD) + given[i + 1]!;
  const s = fold(fold(suffix3[i]!, FOLD) + shape[i]!, FOLD) + g;
  out[0] = w;
  out[1] = s;
  out[2] = fold(word[i]!, FOLD) + given[i]!;
  out[3] = fold(s, FOLD) + given[i + 1]!;
  out[4] = fold(fold(shape[i]!, FOLD) + g, FOLD) + given[i + 1]!;
  out[5] = fold(fold(suffix2[i]!, FOLD) + word[i + 1]!, FOLD) + g;
}

const SIDE = [spread(8000), spread(8001)] as const;

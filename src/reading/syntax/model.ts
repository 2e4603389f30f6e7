import type { Inventory } from './inventory.ts';
import type { Scorer } from './scorer.ts';

/** Sizes of the tables, as powers of two. */
export interface TableBits {
  tags: number;
  transitions: number;
  labels: number;
}

/** The header of a model file. */
export interface ModelHeader {
  inventory: Inventory;
  bits: TableBits;
}

/** Cells behind the end of a table of class weights, so that a class number may be added to any index. */
export const CLASS_MARGIN = 256;

/**
 * The shipped weights. Every table is one flat array; a feature's hash gives the cell and the upper eight bits of the hash
 * serve as a fingerprint, so that a feature the model does not hold counts nothing (but for one in 256 that meets a stranger's
 * cell).
 *
 * Tags and labels: the cell of (feature, class) is `hash + class`; it holds the fingerprint and a signed byte.
 * Transitions: one cell per feature, at `hash` or its neighbour `hash ^ 1`; it holds the fingerprint and two signed numbers of
 * twelve bits, the scores of attaching left and right relative to shifting.
 */
export class Model implements Scorer {
  readonly inventory: Inventory;
  private readonly tagTable: Uint16Array;
  private readonly labelTable: Uint16Array;
  private readonly transitionTable: Int32Array;
  private readonly tagMask: number;
  private readonly labelMask: number;
  private readonly transitionMask: number;

  constructor(bytes: Uint8Array) {
    const headerLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headerLength))) as ModelHeader;
    this.inventory = header.inventory;
    let at = bytes.byteOffset + sectionStart(headerLength);
    // A copy, because a view needs an aligned start and a file read into Node's pool need not have one.
    const take = (length: number): ArrayBuffer => {
      const part = bytes.buffer.slice(at, at + length) as ArrayBuffer;
      at += length;
      return part;
    };
    const { bits } = header;
    this.transitionTable = new Int32Array(take(4 << bits.transitions));
    this.tagTable = new Uint16Array(take(2 * ((1 << bits.tags) + CLASS_MARGIN)));
    this.labelTable = new Uint16Array(take(2 * ((1 << bits.labels) + CLASS_MARGIN)));
    this.transitionMask = (1 << bits.transitions) - 1;
    this.tagMask = (1 << bits.tags) - 1;
    this.labelMask = (1 << bits.labels) - 1;
  }

  bestTag(features: Int32Array, count: number, candidates: Uint8Array): number {
    return bestClass(this.tagTable, this.tagMask, features, count, candidates);
  }

  bestLabel(features: Int32Array, count: number, candidates: Uint8Array): number {
    return bestClass(this.labelTable, this.labelMask, features, count, candidates);
  }

  scoreTransitions(features: Int32Array, count: number, scores: Float64Array): void {
    const table = this.transitionTable;
    const mask = this.transitionMask;
    let left = 0;
    let right = 0;
    for (let f = 0; f < count; f++) {
      const h = features[f]!;
      const at = h & mask;
      const print = h >>> 24;
      // Adds nothing, without a branch, when the fingerprint differs.
      const one = table[at]!;
      const own = ((one >>> 24) ^ print) === 0 ? one : 0;
      const two = table[at ^ 1]!;
      const neighbour = ((two >>> 24) ^ print) === 0 ? two : 0;
      left += ((own << 8) >> 20) + ((neighbour << 8) >> 20);
      right += ((own << 20) >> 20) + ((neighbour << 20) >> 20);
    }
    scores[0] = 0;
    scores[1] = left;
    scores[2] = right;
  }
}

/** Where the first table starts in a file with a header of this length. */
export function sectionStart(headerLength: number): number {
  return (4 + headerLength + 7) & ~7;
}

const sums = new Int32Array(256);

function bestClass(table: Uint16Array, mask: number, features: Int32Array, count: number, candidates: Uint8Array): number {
  const classes = candidates.length;
  for (let k = 0; k < classes; k++) sums[k] = 0;
  for (let f = 0; f < count; f++) {
    const h = features[f]!;
    const at = h & mask;
    const print = h >>> 24;
    for (let k = 0; k < classes; k++) {
      const cell = table[at + candidates[k]!]!;
      if (cell >>> 8 === print) sums[k]! += (cell << 24) >> 24;
    }
  }
  let best = 0;
  for (let k = 1; k < classes; k++) if (sums[k]! > sums[best]!) best = k;
  return candidates[best]!;
}

import type { Scorers } from './decoder.ts';
import { type AllHabits, Habits } from './habits.ts';
import { mix } from './hash.ts';
import type { Inventory } from './inventory.ts';
import type { ArcScorer, MarkScorer, TagScorer } from './scorer.ts';

/** Sizes of the tables, as powers of two. */
export interface TableBits {
  tags: number;
  transitions: number;
  labels: number;
  marks: number;
  /** Absent before the habits are learnt, which is last. */
  habits?: { tags: number; transitions: number; labels: number };
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
 */
export class Model implements Scorers {
  readonly inventory: Inventory;
  readonly tagger: TagTable;
  readonly arcs: ArcTables;
  readonly marks: MarkTable;
  readonly habits?: AllHabits;

  constructor(bytes: Uint8Array) {
    const { inventory, bits } = readHeader(bytes);
    this.inventory = inventory;
    let at = bytes.byteOffset + sectionStart(headerLength(bytes));
    // A copy, because a view needs an aligned start and a file read into Node's pool need not have one.
    const take = (length: number): ArrayBuffer => {
      const part = bytes.buffer.slice(at, at + length) as ArrayBuffer;
      at += length;
      return part;
    };
    const transitions = (size: number) => new Int32Array(take(4 << size));
    const classes = (size: number) => new Uint16Array(take(2 * ((1 << size) + CLASS_MARGIN)));
    this.tagger = new TagTable(classes(bits.tags));
    this.arcs = new ArcTables(transitions(bits.transitions), classes(bits.labels));
    this.marks = new MarkTable(classes(bits.marks));
    if (!bits.habits) return;
    const habits = (size: number) => new Habits(new Int32Array(take(4 << size)));
    this.habits = { tags: habits(bits.habits.tags), transitions: habits(bits.habits.transitions), labels: habits(bits.habits.labels) };
  }
}

/** Weights of the tagger. */
class TagTable implements TagScorer {
  private readonly table: Uint16Array;

  constructor(table: Uint16Array) {
    this.table = table;
  }

  bestTag(keys: Int32Array, count: number, candidates: Uint8Array): number {
    return bestClass(this.table, keys, count, candidates);
  }
}

/**
 * Weights of transitions and labels. A transition cell stands at the feature's hash and holds the fingerprint and two signed numbers of
 * twelve bits: the scores of attaching left and right relative to shifting.
 */
class ArcTables implements ArcScorer {
  private readonly transitions: Int32Array;
  private readonly labels: Uint16Array;

  constructor(transitions: Int32Array, labels: Uint16Array) {
    this.transitions = transitions;
    this.labels = labels;
  }

  scoreTransitions(keys: Int32Array, count: number, scores: Float64Array): void {
    const table = this.transitions;
    const mask = table.length - 1;
    let left = 0;
    let right = 0;
    hashAll(keys, count);
    for (let f = 0; f < count; f++) {
      const h = hashes[f]!;
      const cell = table[h & mask]!;
      // All ones where the fingerprint is the feature's, else zero: adding nothing is cheaper than a mispredicted branch.
      const own = (((cell >>> 24) ^ (h >>> 24)) - 1) >> 31;
      left += ((cell << 8) >> 20) & own;
      right += ((cell << 20) >> 20) & own;
    }
    scores[0] = 0;
    scores[1] = left;
    scores[2] = right;
  }

  bestLabel(keys: Int32Array, count: number, candidates: Uint8Array): number {
    return bestClass(this.labels, keys, count, candidates);
  }
}

/** Weights of places for punctuation: a table of one class. */
class MarkTable implements MarkScorer {
  private readonly table: Uint16Array;

  constructor(table: Uint16Array) {
    this.table = table;
  }

  scoreMark(keys: Int32Array, count: number): number {
    const { table } = this;
    const mask = table.length - CLASS_MARGIN - 1;
    let sum = 0;
    for (let f = 0; f < count; f++) {
      const h = mix(keys[f]!, f);
      const cell = table[h & mask]!;
      const root = (cell << 24) >> 24;
      if (cell >>> 8 === h >>> 24) sum += root * Math.abs(root);
    }
    return sum;
  }
}

/** Length of the header of a model file, in bytes. */
export function headerLength(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
}

/** The header of a model file. */
export function readHeader(bytes: Uint8Array): ModelHeader {
  return JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headerLength(bytes)))) as ModelHeader;
}

/** Where the first table starts in a file with a header of this length. */
export function sectionStart(header: number): number {
  return (4 + header + 7) & ~7;
}

const hashes = new Int32Array(256);

/** Fills `hashes`. Beforehand, because loads of weights that wait for nothing else are under way together. */
function hashAll(keys: Int32Array, count: number): void {
  for (let f = 0; f < count; f++) hashes[f] = mix(keys[f]!, f);
}

/**
 * The cell of a feature and a class stands at `hash + class` and holds the fingerprint and, in a signed byte, the weight's square root.
 * Class after class: the first brings the weights of the others, which lie beside its own, into the processor's cache.
 */
function bestClass(table: Uint16Array, keys: Int32Array, count: number, candidates: Uint8Array): number {
  const mask = table.length - CLASS_MARGIN - 1;
  hashAll(keys, count);
  let best = candidates[0]!;
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < candidates.length; k++) {
    const candidate = candidates[k]!;
    let sum = 0;
    for (let f = 0; f < count; f++) {
      const h = hashes[f]!;
      const cell = table[(h & mask) + candidate]!;
      const root = (cell << 24) >> 24;
      // All ones where the fingerprint is the feature's, else zero, as above.
      sum += Math.imul(root, Math.abs(root)) & ((((cell >>> 8) ^ (h >>> 24)) - 1) >> 31);
    }
    if (sum <= most) continue;
    most = sum;
    best = candidate;
  }
  return best;
}

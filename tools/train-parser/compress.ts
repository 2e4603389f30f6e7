import type { Inventory } from '../../src/reading/syntax/inventory.ts';
import { CLASS_MARGIN, sectionStart, type TableBits } from '../../src/reading/syntax/model.ts';
import type { Weights } from './weights.ts';

/** A cell of the class tables can hold ±127, one of the transition table ±2047. */
const BYTE = 127;
const TWELVE_BITS = 2047;
/** Weights are scaled so that this share of them fits unclipped. */
const UNCLIPPED = 0.9995;

/** Packs trained weights into the model file: the most telling features that find room, at reduced precision. */
export function pack(inventory: Inventory, tags: Weights, transitions: Weights, labels: Weights, bits: TableBits): Uint8Array {
  const header = new TextEncoder().encode(JSON.stringify({ inventory, bits }));
  const sections = [packTransitions(transitions, bits.transitions), packClasses(tags, bits.tags), packClasses(labels, bits.labels)];
  const start = sectionStart(header.length);
  const bytes = new Uint8Array(start + sections.reduce((sum, s) => sum + s.length, 0));
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  bytes.set(header, 4);
  let at = start;
  for (const section of sections) {
    bytes.set(section, at);
    at += section.length;
  }
  return bytes;
}

/** A weight tells more the larger it is and the more often its feature occurs. */
function importance(weight: number, seen: number): number {
  return Math.abs(weight) * Math.log(1 + seen);
}

function packTransitions(w: Weights, bits: number): Uint8Array {
  const mask = (1 << bits) - 1;
  const value = new Float64Array(w.rows);
  const size: number[] = [];
  for (let r = 0; r < w.rows; r++) {
    const left = w.current[r * 3 + 1]! - w.current[r * 3]!;
    const right = w.current[r * 3 + 2]! - w.current[r * 3]!;
    const largest = Math.max(Math.abs(left), Math.abs(right), Math.abs(left - right));
    value[r] = importance(largest, w.seen[r]!);
    size.push(Math.max(Math.abs(left), Math.abs(right)));
  }
  const scale = TWELVE_BITS / quantile(size, UNCLIPPED);
  const table = new Int32Array(1 << bits);
  for (const r of descending(value)) {
    const h = w.features[r]!;
    let at = h & mask;
    if (table[at] !== 0) at ^= 1;
    if (table[at] !== 0) continue;
    const left = quantised(w.current[r * 3 + 1]! - w.current[r * 3]!, scale, TWELVE_BITS);
    const right = quantised(w.current[r * 3 + 2]! - w.current[r * 3]!, scale, TWELVE_BITS);
    if (left !== 0 || right !== 0) table[at] = (h & 0xff000000) | ((left & 0xfff) << 12) | (right & 0xfff);
  }
  return new Uint8Array(table.buffer);
}

function packClasses(w: Weights, bits: number): Uint8Array {
  const mask = (1 << bits) - 1;
  const cells: number[] = [];
  const values: number[] = [];
  const sizes: number[] = [];
  for (let r = 0; r < w.rows; r++) {
    for (let k = 0; k < w.classes; k++) {
      const weight = w.current[r * w.classes + k]!;
      if (Math.abs(weight) < 1e-3) continue;
      cells.push(r * w.classes + k);
      values.push(importance(weight, w.seen[r]!));
      sizes.push(Math.abs(weight));
    }
  }
  const scale = BYTE / quantile(sizes, UNCLIPPED);
  const table = new Uint16Array((1 << bits) + CLASS_MARGIN);
  for (const i of descending(Float64Array.from(values))) {
    const cell = cells[i]!;
    const h = w.features[Math.floor(cell / w.classes)]!;
    const at = (h & mask) + (cell % w.classes);
    if (table[at] !== 0) continue;
    const weight = quantised(w.current[cell]!, scale, BYTE);
    if (weight !== 0) table[at] = ((h >>> 24) << 8) | (weight & 0xff);
  }
  return new Uint8Array(table.buffer);
}

function quantised(weight: number, scale: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, Math.round(weight * scale)));
}

function quantile(sizes: number[], q: number): number {
  const sorted = Float64Array.from(sizes).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] || 1;
}

/** Indices in descending order of value; ties by index. */
function descending(values: Float64Array): Uint32Array {
  return Uint32Array.from(values, (_, i) => i).sort((a, b) => values[b]! - values[a]! || a - b);
}

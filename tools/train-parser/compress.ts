import type { Inventory } from '../../src/reading/syntax/inventory.ts';
import { headerLength, type ModelHeader, readHeader, sectionStart, type TableBits } from '../../src/reading/syntax/model.ts';
import type { HabitTables } from './learn-habits.ts';
import type { Slots } from './slots.ts';

/** What a cell of a class table can hold, and one of the transition table. The largest weights matter most, so none is clipped. */
const BYTE = 127;
const TWELVE_BITS = 2047;

/** The trained tables. */
export interface Trained {
  tags: Slots;
  transitions: Slots;
  labels: Slots;
  marks: Slots;
}

/** Writes trained weights as the bytes of a model file, at reduced precision. */
export function pack(inventory: Inventory, bits: TableBits, trained: Trained): Uint8Array {
  return join({ inventory, bits }, [
    packClasses(trained.tags),
    packTransitions(trained.transitions),
    packClasses(trained.labels),
    packClasses(trained.marks),
  ]);
}

/** The bytes of a model file with these habits in place of those it has. */
export function withHabits(file: Uint8Array, { tags, transitions, labels }: HabitTables): Uint8Array {
  const { inventory, bits } = readHeader(file);
  const { habits: before, ...weights } = bits;
  const size = (table: Int32Array): number => Math.log2(table.length);
  const dropped = before ? 4 * (2 ** before.tags + 2 ** before.transitions + 2 ** before.labels) : 0;
  const kept = file.subarray(sectionStart(headerLength(file)), file.length - dropped);
  const habits = { tags: size(tags), transitions: size(transitions), labels: size(labels) };
  return join({ inventory, bits: { ...weights, habits } }, [kept, ...[tags, transitions, labels].map((t) => new Uint8Array(t.buffer))]);
}

function join(content: ModelHeader, sections: readonly Uint8Array[]): Uint8Array {
  const header = new TextEncoder().encode(JSON.stringify(content));
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

function packTransitions(w: Slots): Uint8Array {
  const relative = new Float32Array(2 * w.prints.length);
  for (let i = 0; i < w.prints.length; i++) {
    relative[2 * i] = w.current[3 * i + 1]! - w.current[3 * i]!;
    relative[2 * i + 1] = w.current[3 * i + 2]! - w.current[3 * i]!;
  }
  const scale = TWELVE_BITS / largest(relative);
  const table = new Int32Array(w.prints.length);
  for (let i = 0; i < table.length; i++) {
    const left = Math.round(relative[2 * i]! * scale);
    const right = Math.round(relative[2 * i + 1]! * scale);
    if (left !== 0 || right !== 0) table[i] = (w.prints[i]! << 24) | ((left & 0xfff) << 12) | (right & 0xfff);
  }
  return new Uint8Array(table.buffer);
}

/** A byte holds the square root of the weight: a few weights are fifty times the usual, and the small ones must not vanish. */
function packClasses(w: Slots): Uint8Array {
  const scale = BYTE / Math.sqrt(largest(w.current));
  const table = new Uint16Array(w.prints.length);
  for (let i = 0; i < table.length; i++) {
    const weight = w.current[i]!;
    const root = Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight)) * scale);
    if (root !== 0) table[i] = (w.prints[i]! << 8) | (root & 0xff);
  }
  return new Uint8Array(table.buffer);
}

function largest(weights: Float32Array): number {
  return weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0) || 1;
}

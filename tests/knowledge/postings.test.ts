import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Postings } from '../../src/knowledge/postings.ts';
import { StringTable } from '../../src/knowledge/string-table.ts';

/** Short strings of few letters, so that they come again, among them such as share their ends, and any other. */
const text = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b', '~', 'ă'), maxLength: 4 }), fc.string({ unit: 'binary', maxLength: 20 }));

it('numbers strings in the order in which they first come, wherever in another they stand', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, text)), (pieces) => {
      const table = new StringTable();
      const plain: string[] = [];
      for (const [before, piece, after] of pieces) {
        const source = before + piece + after;
        const known = plain.indexOf(piece);
        expect(table.find(source, before.length, before.length + piece.length)).toBe(known < 0 ? undefined : known);
        if (known < 0) plain.push(piece);
        expect(table.number(source, before.length, before.length + piece.length)).toBe(plain.indexOf(piece));
      }
      expect(plain.map((_, n) => table.text(n))).toEqual(plain);
    }),
  );
});

it('keeps ten thousand strings apart', () => {
  const table = new StringTable();
  const texts = Array.from({ length: 10_000 }, (_, n) => `word ${n}`);
  expect(texts.map((one) => table.number(one))).toEqual(texts.map((_, n) => n));
  expect(texts.map((one) => table.find(one))).toEqual(texts.map((_, n) => n));
  expect(table.find('word 10000')).toBeUndefined();
});

it('gives the numbers of a string in the order in which they came, at once or later', () => {
  const rows = fc.array(fc.tuple(text, fc.nat(50)));
  fc.assert(
    fc.property(fc.array(rows, { maxLength: 4 }), (portions) => {
      let postings = new Postings();
      const plain = new Map<string, number[]>();
      for (const portion of portions) {
        postings = postings.and((into) => {
          for (const [one, number] of portion) into.add(number, one);
        });
        for (const [one, number] of portion) plain.set(one, [...(plain.get(one) ?? []), number]);
        expect([...postings.texts()]).toEqual([...plain.keys()]);
        for (const [one, numbers] of plain) expect([...postings.of(one)]).toEqual(numbers);
      }
      expect(plain.has('never') || [...postings.of('never')].length === 0).toBe(true);
    }),
  );
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readingCopy } from '../../../src/reading/fold.ts';
import { analyse } from '../../../src/reading/language.ts';
import { Decoder } from '../../../src/reading/syntax/decoder.ts';
import { Habits } from '../../../src/reading/syntax/habits.ts';
import { mix } from '../../../src/reading/syntax/hash.ts';
import { Model } from '../../../src/reading/syntax/model.ts';
import { parse } from './parse.ts';

/** A table of habits in which context `key`, looked up in place `k`, goes with `choice`. */
function knowing(key: number, k: number, choice: number): Habits {
  const cells = new Int32Array(16);
  const h = mix(key, k);
  cells[h & 15] = (h & ~0xff) | (choice + 1);
  return new Habits(cells);
}

it('gives the choice of a context it knows, in its place only', () => {
  const habits = knowing(4711, 1, 2);
  expect(habits.choice(Int32Array.of(5, 4711), 2)).toBe(2);
  expect(habits.choice(Int32Array.of(4711, 5), 2)).toBe(-1);
});

it('knows nothing when its table is empty', () => {
  expect(new Habits(new Int32Array(16)).choice(Int32Array.of(0, 1, 2), 3)).toBe(-1);
});

it('comes to the trees that the weights alone give in plain sentences', () => {
  const model = new Model(readFileSync(new URL('../../../src/reading/syntax/model.bin', import.meta.url)));
  const { inventory, tagger, arcs, marks } = model;
  expect(model.habits).toBeDefined();
  const weightsAlone = new Decoder(inventory, { tagger, arcs, marks });
  for (const text of [
    'The minister met the ambassador of Norland in Velsund on Monday.',
    'She said that the two sides would continue their talks next week.',
    'The new bridge, which was built in 2019, links both banks of the river.',
  ]) {
    weightsAlone.run(analyse(readingCopy(text)));
    expect([...weightsAlone.tree.head.slice(0, weightsAlone.tree.n)]).toEqual(parse(text).map((t) => t.head));
  }
});

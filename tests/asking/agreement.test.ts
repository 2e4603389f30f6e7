import { expect, it } from 'vitest';
import { choose } from '../../src/asking/select/selector.ts';

const weights = { bias: 0, weights: Float64Array.from([1]) };
const worth = (...scores: number[]): Float64Array[] => scores.map((s) => Float64Array.from([s]));

it('is as sure of an answer as all of the ways together that lead to it', () => {
  const scores = worth(2, 1.9, 1.8);
  const alone = choose(scores, weights)!;
  const together = choose(scores, weights, (a, b) => a === b || a + b === 3)!;
  expect(alone.at).toBe(0);
  expect(together.at).toBe(1);
  const [first, second, third] = [2, 1.9, 1.8].map(Math.exp);
  expect(together.sure).toBeCloseTo((second! + third!) / (1 + first! + second! + third!), 12);
});

it('keeps the likeliest of the ways that agree', () => {
  expect(choose(worth(0.5, 1.5), weights, () => true)!.at).toBe(1);
});

it('chooses nothing of nothing', () => {
  expect(choose([], weights)).toBeUndefined();
});

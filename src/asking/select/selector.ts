import { readFileSync } from 'node:fs';
import { FEATURES } from './features.ts';

interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

const { bias, weights } = JSON.parse(readFileSync(new URL('weights.json', import.meta.url), 'utf8')) as Weights;
const row = FEATURES.map((name) => weights[name] ?? 0);

/**
 * The probability, 0 to 1, that a candidate answers its question: logistic regression over FEATURES,
 * trained by tools/train-selector on the questions of the development sets.
 */
export function sureness(features: Float64Array): number {
  let sum = bias;
  for (let i = 0; i < row.length; i++) sum += row[i]! * features[i]!;
  return 1 / (1 + Math.exp(-sum));
}

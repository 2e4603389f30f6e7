import { readFileSync } from 'node:fs';
import { FEATURES } from './features.ts';

/** What candidates are weighed with: weights in the order of FEATURES. */
export interface Weights {
  readonly bias: number;
  readonly weights: Float64Array;
}

const stored = JSON.parse(readFileSync(new URL('weights.json', import.meta.url), 'utf8')) as {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
};
const trained: Weights = { bias: stored.bias, weights: Float64Array.from(FEATURES, (name) => stored.weights[name] ?? 0) };

/**
 * Which of the candidates of a question answers it best, and how sure that is, 0 to 1; undefined when there are none. A conditional logit:
 * each candidate's share of the whole, beside silence; trained by tools/train-selector on the questions of the development sets.
 */
export function choose(candidates: readonly Float64Array[], { bias, weights } = trained): { at: number; sure: number } | undefined {
  if (candidates.length === 0) return undefined;
  const scores = candidates.map((features) => {
    let sum = bias;
    for (let i = 0; i < weights.length; i++) sum += weights[i]! * features[i]!;
    return sum;
  });
  const top = Math.max(0, ...scores);
  const whole = scores.reduce((sum, s) => sum + Math.exp(s - top), Math.exp(-top));
  const at = scores.indexOf(Math.max(...scores));
  return { at, sure: Math.exp(scores[at]! - top) / whole };
}

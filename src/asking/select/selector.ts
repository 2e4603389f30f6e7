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

/** Sums of the same shares in another order. */
const ALIKE = 1e-9;

/**
 * Which of the candidates of a question answers it best, and how sure that is, 0 to 1; undefined when there are none. A conditional logit:
 * each candidate's share of the whole, beside silence; trained by tools/train-selector on the questions of the development sets. Candidates
 * that `agree` on the answer are as sure as all of them together: training raises the share of all that are right, however many they are.
 */
export function choose(
  candidates: readonly Float64Array[],
  { bias, weights } = trained,
  agree: (a: number, b: number) => boolean = (a, b) => a === b,
): { at: number; sure: number } | undefined {
  if (candidates.length === 0) return undefined;
  const scores = candidates.map((features) => {
    let sum = bias;
    for (let i = 0; i < weights.length; i++) sum += weights[i]! * features[i]!;
    return sum;
  });
  const top = Math.max(0, ...scores);
  const whole = scores.reduce((sum, s) => sum + Math.exp(s - top), Math.exp(-top));
  const shares = scores.map((s) => Math.exp(s - top) / whole);
  const sums = shares.map((_, a) => shares.reduce((sum, share, b) => sum + (agree(a, b) ? share : 0), 0));
  const sure = Math.max(...sums);
  const best = sums.flatMap((sum, i) => (sum > sure - ALIKE ? [i] : []));
  return { at: best.reduce((a, b) => (shares[b]! > shares[a]! ? b : a)), sure };
}

import { choose } from '../../src/asking/select/selector.ts';
import type { Example } from './examples.ts';

const ROUNDS = 400;
const RATE = 0.3;
/** Decay of the weights of features brought to a spread of one. */
const DECAY = 0.02;

export interface Trained {
  readonly bias: number;
  readonly weights: Float64Array;
}

interface Scale {
  readonly mean: Float64Array;
  readonly spread: Float64Array;
}

/**
 * Conditional logit over the candidates of each question and silence, whose score is 0: the share that goes to the right candidates (to
 * silence, where none is right) is raised by full-batch gradient descent with Adagrad's steps and weight decay. Each question weighs the same.
 */
export function train(all: readonly Example[]): Trained {
  const examples = all.filter((e) => e.candidates.length > 0);
  const size = examples[0]?.candidates[0]?.features.length ?? 0;
  const scale = scaleOf(examples, size);
  const questions = examples.map((e) =>
    e.candidates.map((c) => ({ right: c.right, x: c.features.map((f, i) => (f - scale.mean[i]!) / scale.spread[i]!) })),
  );
  const weights = new Float64Array(size);
  const squares = new Float64Array(size + 1).fill(1e-6);
  let bias = -1;
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(size + 1);
    for (const candidates of questions) {
      const scores = candidates.map(({ x }) => dot(weights, x) + bias);
      const given = shares(scores);
      const wanted = shares(scores, (i) => candidates[i]!.right);
      const some = candidates.some((c) => c.right);
      for (const [i, { x }] of candidates.entries()) {
        const error = (given[i]! - (some ? wanted[i]! : 0)) / questions.length;
        for (let k = 0; k < size; k++) gradient[k]! += error * x[k]!;
        gradient[size]! += error;
      }
    }
    for (let k = 0; k <= size; k++) {
      const g = gradient[k]! + (k < size ? DECAY * weights[k]! : 0);
      squares[k]! += g * g;
      const step = (RATE * g) / Math.sqrt(squares[k]!);
      if (k < size) weights[k]! -= step;
      else bias -= step;
    }
  }
  const plain = weights.map((w, k) => w / scale.spread[k]!);
  return { bias: bias - dot(plain, scale.mean), weights: plain };
}

function scaleOf(examples: readonly Example[], size: number): Scale {
  const rows = examples.flatMap((e) => e.candidates.map((c) => c.features));
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (const row of rows) for (let k = 0; k < size; k++) mean[k]! += row[k]! / rows.length;
  for (const row of rows) for (let k = 0; k < size; k++) spread[k]! += (row[k]! - mean[k]!) ** 2 / rows.length;
  return { mean, spread: spread.map((v) => (v < 1e-12 ? 1 : Math.sqrt(v))) };
}

/** Each score's share of the whole; without `of` silence, whose score is 0, has one as well, with it only those that it holds for have one. */
function shares(scores: readonly number[], of?: (i: number) => boolean): number[] {
  const top = Math.max(0, ...scores);
  const powers = scores.map((s, i) => (of && !of(i) ? 0 : Math.exp(s - top)));
  const sum = powers.reduce((a, b) => a + b, of ? 0 : Math.exp(-top));
  return powers.map((p) => (sum > 0 ? p / sum : 0));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Prints right and wrong at several thresholds, each set judged by weights that were trained on the others. */
export function leaveOneSetOut(examples: readonly Example[]): void {
  const judged: { sure: number; right: boolean }[] = [];
  for (const set of new Set(examples.map((e) => e.set))) {
    const model = train(examples.filter((e) => e.set !== set));
    for (const { candidates, agree } of examples.filter((e) => e.set === set)) {
      const best = choose(
        candidates.map((c) => c.features),
        model,
        agree,
      );
      judged.push(best ? { sure: best.sure, right: candidates[best.at]!.right } : { sure: 0, right: false });
    }
  }
  const answerable = examples.filter((e) => e.answerable).length;
  const possible = examples.filter((e) => e.candidates.some((c) => c.right)).length;
  console.log(`${examples.length} open questions, ${answerable} answerable, ${possible} with a right candidate`);
  console.log('threshold  right  wrong');
  for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8]) {
    const given = judged.filter((j) => j.sure >= threshold);
    console.log(
      `${threshold.toFixed(2)}  ${String(given.filter((j) => j.right).length).padStart(8)} ${String(given.filter((j) => !j.right).length).padStart(6)}`,
    );
  }
}

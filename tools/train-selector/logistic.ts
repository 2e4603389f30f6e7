import type { Example } from './examples.ts';

const ROUNDS = 400;
const RATE = 0.3;
const DECAY = 0.002;

export interface Trained {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** Logistic regression by full-batch gradient descent with Adagrad's steps and weight decay; each question weighs the same. */
export function train(examples: readonly Example[]): Trained {
  const rows = examples.flatMap((e) => e.candidates.map((c) => ({ ...c, weight: 1 / Math.sqrt(e.candidates.length) })));
  const size = rows[0]?.features.length ?? 0;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size + 1).fill(1e-6);
  let bias = 0;
  const total = rows.reduce((sum, r) => sum + r.weight, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(size + 1);
    for (const { features, right, weight } of rows) {
      const error = (probability({ bias, weights }, features) - (right ? 1 : 0)) * weight;
      for (let i = 0; i < size; i++) gradient[i]! += error * features[i]!;
      gradient[size]! += error;
    }
    for (let i = 0; i <= size; i++) {
      const g = gradient[i]! / total + (i < size ? DECAY * weights[i]! : 0);
      squares[i]! += g * g;
      const step = (RATE * g) / Math.sqrt(squares[i]!);
      if (i < size) weights[i]! -= step;
      else bias -= step;
    }
  }
  return { bias, weights };
}

export function probability({ bias, weights }: Trained, features: Float64Array): number {
  let sum = bias;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * features[i]!;
  return 1 / (1 + Math.exp(-sum));
}

/** Prints right and wrong at several thresholds, each release judged by weights that were trained on the others. */
export function crossValidate(examples: readonly Example[], parts = 10): void {
  const groups = [...new Set(examples.map((e) => e.group))].sort();
  const part = (group: string): number => groups.indexOf(group) % parts;
  const judged: { sure: number; right: boolean; answerable: boolean }[] = [];
  for (let p = 0; p < parts; p++) {
    const model = train(examples.filter((e) => part(e.group) !== p));
    for (const { candidates, answerable } of examples.filter((e) => part(e.group) === p)) {
      let best = { sure: 0, right: false, answerable };
      for (const { features, right } of candidates) {
        const sure = probability(model, features);
        if (sure > best.sure) best = { sure, right, answerable };
      }
      judged.push(best);
    }
  }
  const answerable = examples.filter((e) => e.answerable).length;
  const possible = examples.filter((e) => e.candidates.some((c) => c.right)).length;
  console.log(`${examples.length} open questions, ${answerable} answerable, ${possible} with a right candidate`);
  console.log('threshold  right  wrong');
  for (const threshold of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7]) {
    const given = judged.filter((j) => j.sure >= threshold);
    console.log(
      `${threshold.toFixed(2)}  ${String(given.filter((j) => j.right).length).padStart(8)} ${String(given.filter((j) => !j.right).length).padStart(6)}`,
    );
  }
}

import type { ArcScorer, MarkScorer, TagScorer } from '../../src/reading/syntax/scorer.ts';
import type { Trainable } from './weights.ts';

const scores = new Float64Array(256);

/** A tagger in training. */
export class TrainingTagger implements TagScorer {
  private readonly weights: Trainable;

  constructor(weights: Trainable) {
    this.weights = weights;
  }

  bestTag(keys: Int32Array, count: number, candidates: Uint8Array): number {
    return best(this.weights, keys, count, candidates);
  }
}

/** Transitions and labels in training. */
export class TrainingArcs implements ArcScorer {
  readonly transitions: Trainable;
  readonly labels: Trainable;

  constructor(transitions: Trainable, labels: Trainable) {
    this.transitions = transitions;
    this.labels = labels;
  }

  scoreTransitions(keys: Int32Array, count: number, out: Float64Array): void {
    this.transitions.score(keys, count, out);
  }

  bestLabel(keys: Int32Array, count: number, candidates: Uint8Array): number {
    return best(this.labels, keys, count, candidates);
  }
}

/** The punctuation's part in training. */
export class TrainingMarks implements MarkScorer {
  private readonly weights: Trainable;

  constructor(weights: Trainable) {
    this.weights = weights;
  }

  scoreMark(keys: Int32Array, count: number): number {
    this.weights.score(keys, count, scores);
    return scores[0]!;
  }
}

function best(weights: Trainable, keys: Int32Array, count: number, candidates: Uint8Array): number {
  weights.score(keys, count, scores);
  let found = candidates[0]!;
  for (let k = 1; k < candidates.length; k++) if (scores[candidates[k]!]! > scores[found]!) found = candidates[k]!;
  return found;
}

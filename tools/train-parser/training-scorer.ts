import type { Scorer } from '../../src/reading/syntax/scorer.ts';
import type { Weights } from './weights.ts';

/** The model in training, at full precision. */
export class TrainingScorer implements Scorer {
  readonly tagWeights: Weights;
  readonly transitionWeights: Weights;
  readonly labelWeights: Weights;
  private readonly scores = new Float64Array(256);

  constructor(tagWeights: Weights, transitionWeights: Weights, labelWeights: Weights) {
    this.tagWeights = tagWeights;
    this.transitionWeights = transitionWeights;
    this.labelWeights = labelWeights;
  }

  bestTag(features: Int32Array, count: number, candidates: Uint8Array): number {
    return this.best(this.tagWeights, features, count, candidates);
  }

  scoreTransitions(features: Int32Array, count: number, scores: Float64Array): void {
    this.transitionWeights.score(features, count, scores);
  }

  bestLabel(features: Int32Array, count: number, candidates: Uint8Array): number {
    return this.best(this.labelWeights, features, count, candidates);
  }

  private best(weights: Weights, features: Int32Array, count: number, candidates: Uint8Array): number {
    weights.score(features, count, this.scores);
    let best = candidates[0]!;
    for (let k = 1; k < candidates.length; k++) if (this.scores[candidates[k]!]! > this.scores[best]!) best = candidates[k]!;
    return best;
  }
}

/** Chooses by summed feature weights; one implementation reads the shipped model, another is the model in training. */
export interface Scorer {
  /** The best of the candidate tags for the first `count` features. */
  bestTag(features: Int32Array, count: number, candidates: Uint8Array): number;
  /** Scores of the three transitions, written to `scores`. */
  scoreTransitions(features: Int32Array, count: number, scores: Float64Array): void;
  /** The best of the candidate labels. */
  bestLabel(features: Int32Array, count: number, candidates: Uint8Array): number;
}

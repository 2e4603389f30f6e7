/** Chooses tags by summed feature weights; one implementation reads the shipped model, another is the model in training. */
export interface TagScorer {
  /** The best of the candidate tags for the first `count` feature keys. */
  bestTag(keys: Int32Array, count: number, candidates: Uint8Array): number;
}

/** Chooses transitions and labels, likewise. */
export interface ArcScorer {
  /** Scores of the three transitions, written to `scores`. */
  scoreTransitions(keys: Int32Array, count: number, scores: Float64Array): void;
  /** The best of the candidate labels. */
  bestLabel(keys: Int32Array, count: number, candidates: Uint8Array): number;
}

/** Scores a place for a punctuation mark, likewise. */
export interface MarkScorer {
  scoreMark(keys: Int32Array, count: number): number;
}

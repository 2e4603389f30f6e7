/** What a model distinguishes, beside its weights: the header of the model file. */
export interface Inventory {
  /** Tags as 'NOUN NNS': the universal tag and the Penn Treebank tag. */
  fineTags: string[];
  /** Relation labels, the most frequent first. */
  labels: string[];
  /** For frequent words: hash of the lower-case form, then the numbers of the tags it may have. */
  wordTags: number[][];
  /** For other words, by the universal tag they came with: tags they may have. */
  givenTags: number[][];
  /** Labels an arc may have, at `arcKind(universal tag of head, of child, side)`. */
  arcLabels: number[][];
}

/** Number of cells of `arcLabels`. */
export const ARC_KINDS = 17 * 17 * 2;

/** The cell of `arcLabels` for an arc. */
export function arcKind(headTag: number, childTag: number, childIsLeft: boolean): number {
  return (headTag * 17 + childTag) * 2 + (childIsLeft ? 0 : 1);
}

import type { Extract } from '../extract/types.ts';
import type { Alignment } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';

/** What is known of a question before any of its candidates is looked at. */
export interface Asked {
  readonly question: Question;
  /** Terms that an answer must account for. */
  readonly terms: readonly Term[];
  /** How rare each of them is in the release: 1 for a word of every sentence, up to 3 or so. */
  readonly rarity: ReadonlyMap<Term, number>;
}

/** A part of a sentence that may answer. */
export interface Candidate {
  readonly extract: Extract;
  readonly alignment: Alignment;
}

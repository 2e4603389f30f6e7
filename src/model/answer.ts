import type { Citation } from './release.ts';

/**
 * What came of a question.
 * - `answered`: `items` are the answer, `citations` prove it.
 * - `not-stated`: the releases in scope do not say it; `also` is the nearest thing they do say.
 * - `not-understood`: the question could not be read as one the product answers.
 */
export type AnswerStatus = 'answered' | 'not-stated' | 'not-understood';

/** Kinds of question. `yes-no` questions keep the kind of what they ask about (`met`, `visit`, …). */
export type QuestionKind = 'met' | 'visit' | 'who' | 'when' | 'where' | 'role' | 'count' | 'mandate' | 'said' | 'why' | 'what';

/** Where an item stands in a release: offsets as in Citation (into the title when `n` is 0). */
export interface ItemSpan {
  readonly item: string;
  readonly release: string;
  readonly n: number;
  readonly start: number;
  readonly end: number;
}

export interface Answer {
  readonly status: AnswerStatus;
  readonly kind: QuestionKind;
  /** One short line for people, made of what the release says. Plain text: the renderer escapes it. */
  readonly text: string;
  /** The answer's parts: each a span of a release, or a value derived from one (an ISO date, yes, no). */
  readonly items: readonly string[];
  /** For the items that are spans: where each stands. */
  readonly spans: readonly ItemSpan[];
  /** The sentences that prove the answer, best first. Never empty when `status` is `answered`. */
  readonly citations: readonly Citation[];
  /** Only when not stated: sentences that come nearest. */
  readonly also: readonly Citation[];
  /** The question as it was understood, for people who ask why ('meetings of Harald Lund'). */
  readonly understood: string;
}

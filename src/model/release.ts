/**
 * A press release as loaded. `text` is the body, verbatim; it is never changed after loading.
 * All offsets in the product are UTF-16 code units, end exclusive.
 */
export interface Release {
  /** File name without its extension, or the id given when it was added. */
  readonly id: string;
  readonly title: string;
  /** ISO date (YYYY-MM-DD) of issue, or null when the release gives none. */
  readonly date: string | null;
  /** Who issued it, as shown to people; empty when unknown. */
  readonly source: string;
  /** Where it was published; empty when unknown. */
  readonly url: string;
  readonly text: string;
}

/**
 * A citation of one sentence. Sentence 0 is the title: its offsets point into `release.title`;
 * those of all others point into `release.text`.
 */
export interface Citation {
  /** Id of the release. */
  readonly release: string;
  /** Sentence number; 0 is the title. */
  readonly n: number;
  readonly start: number;
  readonly end: number;
  /** The sentence to the letter: always equal to `quoteOf(release, citation)`. */
  readonly quote: string;
}

/** The string that offsets of sentence `n` point into: the title for 0, the body for all others. */
export function sourceText(release: Release, n: number): string {
  return n === 0 ? release.title : release.text;
}

/** Slices the quote of a citation out of its release, so that it can be proved again when shown. */
export function quoteOf(release: Release, citation: Pick<Citation, 'n' | 'start' | 'end'>): string {
  return sourceText(release, citation.n).slice(citation.start, citation.end);
}

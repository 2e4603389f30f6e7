import { type Citation, quoteOf, type Release, sourceText } from '../model/release.ts';
import type { KnowledgeBase } from './base.ts';
import { CitationError } from './errors.ts';

/**
 * Slices a citation out of its release again, at the moment it is shown, and returns that release.
 * Throws CitationError when the release is gone or the slice is not the quote, to the letter.
 */
export function prove(base: KnowledgeBase, citation: Citation): Release {
  const release = base.release(citation.release);
  if (!release) throw new CitationError(`citation of '${citation.release}', which is not loaded`);
  const { n, start, end } = citation;
  const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= sourceText(release, n).length;
  if (!inside || quoteOf(release, citation) !== citation.quote) {
    throw new CitationError(`citation of '${citation.release}', sentence ${n}, offsets ${start} to ${end}: not the text of the release`);
  }
  return release;
}

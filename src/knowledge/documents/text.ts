import { decode, parseRelease } from '../files.ts';
import type { Draft, GivenFile } from './draft.ts';

/** Plain text or Markdown, with front matter or without. */
export function readText({ bytes }: GivenFile): Draft {
  const { id: _, ...draft } = parseRelease('', decode(bytes));
  return draft;
}

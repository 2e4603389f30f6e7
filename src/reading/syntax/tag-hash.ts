import { spread } from './hash.ts';

/** Hash of a tag number as it appears in features; the two cells before a sentence count as tag 254. */
const SPREAD_TAG = Int32Array.from({ length: 256 }, (_, i) => spread(3000 + i));

/** The hash by which a tag stands in features. */
export function tagHash(tag: number): number {
  return SPREAD_TAG[tag & 255]!;
}

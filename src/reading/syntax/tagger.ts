import { type Attributes, UPOS } from './attributes.ts';
import { h1, h2, h3, spread } from './hash.ts';

/** An upper bound for the number of features of one decision. */
export const MAX_TAG_FEATURES = 40;

/** Hash of a tag number as it appears in features; the two cells before a sentence count as tag 254. */
const SPREAD_TAG = Int32Array.from({ length: 256 }, (_, i) => spread(3000 + i));

/** The hash by which a tag stands in features. */
export function tagHash(tag: number): number {
  return SPREAD_TAG[tag & 255]!;
}

/** Writes the features for tagging token `i`, given the tags of the tokens before it; returns how many. */
export function tagFeatures(a: Attributes, tags: Int32Array, i: number, out: Int32Array): number {
  const { word, lemma, suffix2, suffix3, shape, given } = a;
  const t1 = SPREAD_TAG[i > 0 ? tags[i - 1]! : 254]!;
  const t2 = SPREAD_TAG[i > 1 ? tags[i - 2]! : 254]!;
  const w = word[i]!;
  const wNext = word[i + 1]!;
  const wPrev = i > 0 ? word[i - 1]! : 0;
  const wPrev2 = i > 1 ? word[i - 2]! : 0;
  const g = given[i]!;
  const gNext = given[i + 1]!;
  const s3 = suffix3[i]!;
  const sh = shape[i]!;
  let f = 0;
  out[f++] = h1(1, w);
  out[f++] = h2(2, w, t1);
  out[f++] = h1(3, s3);
  out[f++] = h1(4, suffix2[i]!);
  out[f++] = h2(5, sh, i === 0 ? 1 : 2);
  out[f++] = h1(6, g);
  out[f++] = h2(7, g, gNext);
  out[f++] = h3(8, t1, g, gNext);
  out[f++] = h2(9, t1, t2);
  out[f++] = h3(10, t1, t2, g);
  out[f++] = h1(11, wNext);
  out[f++] = h1(12, wPrev);
  out[f++] = h2(13, w, wNext);
  out[f++] = h2(14, wPrev, w);
  out[f++] = h1(15, word[i + 2]!);
  out[f++] = h1(16, wPrev2);
  out[f++] = h3(17, g, gNext, given[i + 2]!);
  out[f++] = h2(18, s3, t1);
  out[f++] = h2(19, sh, t1);
  out[f++] = h2(20, w, g);
  out[f++] = h2(21, w, gNext);
  out[f++] = h2(22, sh, shape[i + 1]!);
  out[f++] = h2(23, t1, suffix3[i + 1]!);
  out[f++] = h2(24, s3, sh);
  out[f++] = h2(25, wPrev, g);
  out[f++] = h2(26, wNext, g);
  out[f++] = h2(27, lemma[i]!, g);
  out[f++] = h3(28, w, t1, gNext);
  out[f++] = h2(29, s3, gNext);
  out[f++] = h3(30, wPrev2, wPrev, g);
  return f;
}

/** The candidate tags of known words, and those of unknown words by the tag that came with them. */
export class TagDictionary {
  private readonly ofWord = new Map<number, Uint8Array>();
  private readonly ofGiven: readonly Uint8Array[];

  constructor(words: Iterable<readonly [number, Uint8Array]>, ofGiven: readonly Uint8Array[]) {
    for (const [word, tags] of words) this.ofWord.set(word, tags);
    this.ofGiven = ofGiven;
  }

  /** Tags that token `i` may have; never empty. */
  candidates(a: Attributes, i: number): Uint8Array {
    return this.ofWord.get(a.word[i]!) ?? this.ofGiven[a.givenNumber[i]!]!;
  }
}

/** The universal tag numbers of fine tags written as 'NOUN NNS'. */
export function universalOf(fineTags: readonly string[]): Uint8Array {
  return Uint8Array.from(fineTags, (t) => Math.max(0, UPOS.indexOf(t.split(' ')[0] as never)));
}

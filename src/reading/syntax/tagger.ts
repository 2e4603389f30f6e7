import { type Attributes, UPOS } from './attributes.ts';
import type { Habits } from './habits.ts';
import { FOLD, spread } from './hash.ts';
import type { Inventory } from './inventory.ts';
import type { TagScorer } from './scorer.ts';
import { tagHash } from './tag-hash.ts';

/** An upper bound for the number of features of one decision. */
export const MAX_TAG_FEATURES = 40;

/** Writes the keys of the features for tagging token `i`, given the tags of the tokens before it; returns how many. */
export function tagFeatures(a: Attributes, tags: Int32Array, i: number, out: Int32Array): number {
  const { word, lemma, suffix2, suffix3, shape, given } = a;
  const t1 = tagHash(i > 0 ? tags[i - 1]! : 254);
  const t2 = tagHash(i > 1 ? tags[i - 2]! : 254);
  const w = word[i]!;
  const wNext = word[i + 1]!;
  const wPrev = i > 0 ? word[i - 1]! : 0;
  const wPrev2 = i > 1 ? word[i - 2]! : 0;
  const g = given[i]!;
  const gNext = given[i + 1]!;
  const s3 = suffix3[i]!;
  const sh = shape[i]!;
  const fold = Math.imul;
  let f = 0;
  out[f++] = w;
  out[f++] = fold(w, FOLD) + t1;
  out[f++] = s3;
  out[f++] = suffix2[i]!;
  out[f++] = fold(sh, FOLD) + (i === 0 ? 1 : 2);
  out[f++] = g;
  out[f++] = fold(g, FOLD) + gNext;
  out[f++] = fold(fold(t1, FOLD) + g, FOLD) + gNext;
  out[f++] = fold(t1, FOLD) + t2;
  out[f++] = fold(fold(t1, FOLD) + t2, FOLD) + g;
  out[f++] = wNext;
  out[f++] = wPrev;
  out[f++] = fold(w, FOLD) + wNext;
  out[f++] = fold(wPrev, FOLD) + w;
  out[f++] = word[i + 2]!;
  out[f++] = wPrev2;
  out[f++] = fold(fold(g, FOLD) + gNext, FOLD) + given[i + 2]!;
  out[f++] = fold(s3, FOLD) + t1;
  out[f++] = fold(sh, FOLD) + t1;
  out[f++] = fold(w, FOLD) + g;
  out[f++] = fold(w, FOLD) + gNext;
  out[f++] = fold(sh, FOLD) + shape[i + 1]!;
  out[f++] = fold(t1, FOLD) + suffix3[i + 1]!;
  out[f++] = fold(s3, FOLD) + sh;
  out[f++] = fold(wPrev, FOLD) + g;
  out[f++] = fold(wNext, FOLD) + g;
  out[f++] = fold(lemma[i]!, FOLD) + g;
  out[f++] = fold(fold(w, FOLD) + t1, FOLD) + gNext;
  out[f++] = fold(s3, FOLD) + gNext;
  out[f++] = fold(fold(wPrev2, FOLD) + wPrev, FOLD) + g;
  return f;
}

/** How many contexts a tag is looked up under among the habits. */
export const TAG_CONTEXTS = 6;

/** Writes the contexts of the tag of token `i` among the habits, the likeliest to be known first. */
export function tagContexts(a: Attributes, tags: Int32Array, i: number, out: Int32Array): void {
  const fold = Math.imul;
  const { word, suffix2, suffix3, shape, given } = a;
  const t1 = spread(i > 0 ? tags[i - 1]! : 254);
  const g = fold(given[i]!, FOLD) + t1;
  const w = fold(fold(word[i]!, FOLD) + g, FOLD) + given[i + 1]!;
  const s = fold(fold(suffix3[i]!, FOLD) + shape[i]!, FOLD) + g;
  out[0] = w;
  out[1] = s;
  out[2] = fold(word[i]!, FOLD) + given[i]!;
  out[3] = fold(s, FOLD) + given[i + 1]!;
  out[4] = fold(fold(shape[i]!, FOLD) + g, FOLD) + given[i + 1]!;
  out[5] = fold(fold(suffix2[i]!, FOLD) + word[i + 1]!, FOLD) + g;
}

/** The candidate tags of known words, and those of unknown words by the tag that came with them. */
export class TagDictionary {
  private readonly ofWord = new Map<number, Uint8Array>();
  private readonly ofGiven: readonly Uint8Array[];

  constructor(inventory: Inventory) {
    for (const [word, ...tags] of inventory.wordTags) this.ofWord.set(word!, Uint8Array.from(tags));
    this.ofGiven = inventory.givenTags.map((tags) => Uint8Array.from(tags));
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

/** Tags a sentence from left to right; `keys` is working space for `MAX_TAG_FEATURES`. In training there are no habits yet. */
export function tagSentence(
  a: Attributes,
  dictionary: TagDictionary,
  scorer: TagScorer,
  tags: Int32Array,
  keys: Int32Array,
  habits?: Habits,
): void {
  for (let i = 0; i < a.n; i++) {
    const candidates = dictionary.candidates(a, i);
    let tag = candidates.length === 1 ? candidates[0]! : -1;
    if (tag < 0 && habits) {
      tagContexts(a, tags, i, keys);
      tag = habits.choice(keys, TAG_CONTEXTS);
    }
    tags[i] = tag >= 0 ? tag : scorer.bestTag(keys, tagFeatures(a, tags, i, keys), candidates);
  }
}

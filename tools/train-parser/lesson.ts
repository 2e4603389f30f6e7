import { Attributes } from '../../src/reading/syntax/attributes.ts';
import type { Inventory } from '../../src/reading/syntax/inventory.ts';
import { universalOf } from '../../src/reading/syntax/tagger.ts';
import { Words } from '../../src/reading/syntax/words.ts';
import type { Example } from './carry-over.ts';

/** A sentence as the parser is taught it: its words by the tags of a tagger that never saw it, gold heads and labels. */
export interface Lesson {
  words: Words;
  /** The root's head is `n`. */
  heads: Int32Array;
  labels: Int32Array;
}

/** Makes the lessons; a sentence without words gives none. */
export function lessons(examples: readonly Example[], tags: readonly Int32Array[], inventory: Inventory): Lesson[] {
  const number = new Map(inventory.labels.map((l, i) => [l, i]));
  const universal = universalOf(inventory.fineTags);
  const a = new Attributes();
  return examples.flatMap((e, k) => {
    a.load(e.tokens);
    const words = new Words();
    words.load(a, tags[k]!, universal);
    if (words.n === 0) return [];
    const wordOf = new Int32Array(a.n).fill(-1);
    for (let w = 0; w < words.n; w++) wordOf[words.token[w]!] = w;
    const heads = new Int32Array(words.n);
    const labels = new Int32Array(words.n);
    for (let w = 0; w < words.n; w++) {
      // What hung on a token taken for punctuation hangs on that token's head.
      let h = e.heads[words.token[w]!]!;
      while (h >= 0 && wordOf[h]! < 0) h = e.heads[h]!;
      heads[w] = h < 0 ? words.n : wordOf[h]!;
      labels[w] = number.get(e.deps[words.token[w]!]!)!;
    }
    return [{ words, heads, labels }];
  });
}

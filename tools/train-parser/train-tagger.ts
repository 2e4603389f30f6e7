import { Attributes } from '../../src/reading/syntax/attributes.ts';
import type { Inventory } from '../../src/reading/syntax/inventory.ts';
import { MAX_TAG_FEATURES, TagDictionary, tagFeatures } from '../../src/reading/syntax/tagger.ts';
import type { Example } from './carry-over.ts';
import { random, shuffle } from './random.ts';
import { TrainingTagger } from './training-scorer.ts';
import type { Trainable } from './weights.ts';

/** Trains the tagger as an averaged perceptron; it reads its own earlier choices, so that it learns to live with its errors. */
export function trainTagger(examples: readonly Example[], inventory: Inventory, weights: Trainable, epochs: number, seed: number): void {
  const scorer = new TrainingTagger(weights);
  const dictionary = new TagDictionary(inventory);
  const number = new Map(inventory.fineTags.map((t, i) => [t, i]));
  const a = new Attributes();
  const buffer = new Int32Array(MAX_TAG_FEATURES);
  const order = Int32Array.from(examples, (_, i) => i);
  const next = random(seed);
  let tags = new Int32Array(4096);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const index of order) {
      const e = examples[index]!;
      a.load(e.tokens);
      if (tags.length < a.n) tags = new Int32Array(a.n);
      for (let i = 0; i < a.n; i++) {
        weights.clock++;
        const gold = number.get(e.tags[i]!)!;
        const candidates = dictionary.candidates(a, i);
        if (candidates.length === 1) {
          tags[i] = candidates[0]!;
          continue;
        }
        const count = tagFeatures(a, tags, i, buffer);
        const guess = scorer.bestTag(buffer, count, candidates);
        if (guess !== gold && candidates.includes(gold)) {
          weights.update(buffer, count, gold, 1);
          weights.update(buffer, count, guess, -1);
        }
        tags[i] = guess;
      }
    }
  }
  weights.average();
}

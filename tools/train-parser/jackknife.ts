import { Decoder } from '../../src/reading/syntax/decoder.ts';
import type { Inventory } from '../../src/reading/syntax/inventory.ts';
import type { Example } from './carry-over.ts';
import { trainTagger } from './train-tagger.ts';
import { TrainingScorer } from './training-scorer.ts';

const FOLDS = 5;

/**
 * Tags every example by a tagger trained without it. A parser trained on the tagger's best behaviour, or on gold tags, would
 * trust tags more than it may.
 */
export function jackknifeTags(examples: readonly Example[], inventory: Inventory, epochs: number): Int32Array[] {
  const tags = new Array<Int32Array>(examples.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = trainTagger(
      examples.filter((_, i) => i % FOLDS !== fold),
      inventory,
      epochs,
      100 + fold,
    );
    const decoder = new Decoder(new TrainingScorer(weights, weights, weights), inventory);
    examples.forEach((e, i) => {
      if (i % FOLDS !== fold) return;
      decoder.tag(e.tokens);
      tags[i] = decoder.tags.slice(0, e.tokens.length);
    });
  }
  return tags;
}

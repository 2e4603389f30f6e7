import { Attributes } from '../../src/reading/syntax/attributes.ts';
import type { Inventory } from '../../src/reading/syntax/inventory.ts';
import { MAX_TAG_FEATURES, TagDictionary, tagSentence } from '../../src/reading/syntax/tagger.ts';
import type { Example } from './carry-over.ts';
import { trainTagger } from './train-tagger.ts';
import { TrainingTagger } from './training-scorer.ts';
import { Weights } from './weights.ts';

const FOLDS = 5;

/**
 * Tags every example by a tagger trained without it. A parser trained on the tagger's best behaviour, or on gold tags, would
 * trust tags more than it may.
 */
export function jackknifeTags(examples: readonly Example[], inventory: Inventory, epochs: number): Int32Array[] {
  const dictionary = new TagDictionary(inventory);
  const keys = new Int32Array(MAX_TAG_FEATURES);
  const a = new Attributes();
  return jackknife(
    examples,
    (others, fold) => {
      const weights = new Weights(inventory.fineTags.length);
      trainTagger(others, inventory, weights, epochs, 100 + fold);
      return new TrainingTagger(weights);
    },
    (tagger, example) => {
      const tags = new Int32Array(example.tokens.length);
      a.load(example.tokens);
      tagSentence(a, dictionary, tagger, tags, keys);
      return tags;
    },
  );
}

function jackknife<Item, Learnt, Result>(
  items: readonly Item[],
  train: (others: Item[], fold: number) => Learnt,
  apply: (learnt: Learnt, item: Item) => Result,
): Result[] {
  const results = new Array<Result>(items.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    console.error(` fold ${fold + 1} of ${FOLDS}`);
    const learnt = train(
      items.filter((_, i) => i % FOLDS !== fold),
      fold,
    );
    for (let i = fold; i < items.length; i += FOLDS) results[i] = apply(learnt, items[i]!);
  }
  return results;
}

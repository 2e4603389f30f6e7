import { Attributes } from '../../src/reading/syntax/attributes.ts';
import type { Inventory } from '../../src/reading/syntax/inventory.ts';
import { MAX_MARK_FEATURES, MarkPlaces } from '../../src/reading/syntax/punctuation.ts';
import { Tree } from '../../src/reading/syntax/tree.ts';
import type { Example } from './carry-over.ts';
import { random, shuffle } from './random.ts';
import { TrainingMarks } from './training-scorer.ts';
import type { Trainable } from './weights.ts';

/** Trains where punctuation hangs in a tree of words, on gold trees. */
export function trainMarks(examples: readonly Example[], inventory: Inventory, weights: Trainable, epochs: number, seed: number): void {
  const scorer = new TrainingMarks(weights);
  const labelNumber = new Map(inventory.labels.map((l, i) => [l, i]));
  const a = new Attributes();
  const tree = new Tree();
  const places = new MarkPlaces();
  const keys = new Int32Array(MAX_MARK_FEATURES);
  const order = Int32Array.from(examples, (_, i) => i);
  const next = random(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const index of order) {
      const e = examples[index]!;
      a.load(e.tokens);
      if (!goldTree(e, tree, labelNumber)) continue;
      for (let i = 0; i < a.n; i++) {
        if (tree.head[i] !== -2) continue;
        weights.clock++;
        places.load(tree, i);
        let guess = -1;
        let right = -1;
        let most = Number.NEGATIVE_INFINITY;
        for (let k = 0; k < places.count; k++) {
          if (places.nodes[k] === e.heads[i]) right = k;
          const score = scorer.scoreMark(keys, places.features(a, tree, k, keys));
          if (score > most) {
            most = score;
            guess = k;
          }
        }
        if (right < 0 || guess === right) continue;
        weights.update(keys, places.features(a, tree, right, keys), 0, 1);
        weights.update(keys, places.features(a, tree, guess, keys), 0, -1);
      }
    }
  }
  weights.average();
}

/** Fills in the words' gold tree; false if there are no words or something hangs on punctuation. */
function goldTree(e: Example, tree: Tree, labelNumber: ReadonlyMap<string, number>): boolean {
  const n = e.tokens.length;
  const isMark = (i: number): boolean => e.tags[i]!.startsWith('PUNCT ');
  tree.reset(n);
  for (let i = 0; i < n; i++) {
    if (isMark(i)) continue;
    const h = e.heads[i]!;
    if (h >= 0 && isMark(h)) return false;
    tree.head[i] = h;
    tree.label[i] = labelNumber.get(e.deps[i]!)!;
    tree.leftEdge[i] = i;
    tree.rightEdge[i] = i;
  }
  let words = 0;
  for (let i = 0; i < n; i++) {
    if (tree.head[i] === -2) continue;
    words++;
    for (let at = tree.head[i]!; at >= 0; at = tree.head[at]!) {
      if (i < tree.leftEdge[at]!) tree.leftEdge[at] = i;
      if (i > tree.rightEdge[at]!) tree.rightEdge[at] = i;
    }
  }
  return words > 0;
}

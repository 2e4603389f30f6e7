import { LEFT, RIGHT, SHIFT } from '../../src/reading/syntax/configuration.ts';
import { Decoder } from '../../src/reading/syntax/decoder.ts';
import { arcKind, type Inventory } from '../../src/reading/syntax/inventory.ts';
import { labelFeatures, MAX_LABEL_FEATURES } from '../../src/reading/syntax/label-features.ts';
import { MAX_TRANSITION_FEATURES, transitionFeatures } from '../../src/reading/syntax/transition-features.ts';
import type { Example } from './carry-over.ts';
import { cost } from './oracle.ts';
import { random, shuffle } from './random.ts';
import { TrainingScorer } from './training-scorer.ts';
import { Weights } from './weights.ts';

export interface Tagged {
  example: Example;
  /** Tags as a tagger that never saw the sentence gives them. */
  tags: Int32Array;
  /** How much an error in it counts. */
  weight: number;
}

export interface ParserWeights {
  transitions: Weights;
  labels: Weights;
}

/** How often the parser follows its own choice, right or wrong, from the second epoch on. */
const EXPLORE = 0.9;

/** Trains transitions and labels together, exploring the parser's own errors under the dynamic oracle. */
export function trainTransitions(
  examples: readonly Tagged[],
  inventory: Inventory,
  epochs: number,
  seed: number,
  afterEpoch?: (epoch: number, weights: ParserWeights) => void,
): ParserWeights {
  const transitions = new Weights(3, 22);
  const labels = new Weights(inventory.labels.length, 20);
  const scorer = new TrainingScorer(labels, transitions, labels);
  const decoder = new Decoder(scorer, inventory);
  const { attributes: a, outlook: o, configuration: c } = decoder;
  const labelNumber = new Map(inventory.labels.map((l, i) => [l, i]));
  const arcLabels = inventory.arcLabels.map((list) => Uint8Array.from(list));
  const root = labelNumber.get('root')!;
  const buffer = new Int32Array(MAX_TRANSITION_FEATURES);
  const labelBuffer = new Int32Array(MAX_LABEL_FEATURES);
  const scores = new Float64Array(3);
  const order = Int32Array.from(examples, (_, i) => i);
  const next = random(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const index of order) {
      const { example, tags, weight } = examples[index]!;
      a.load(example.tokens);
      const n = a.n;
      const gold = example.heads.map((h) => (h < 0 ? n : h));
      o.load(a, tags, decoder.universalOfTag);
      c.reset(n);
      while (!c.finished) {
        if (c.height === 0) {
          c.shift();
          continue;
        }
        transitions.clock++;
        const count = transitionFeatures(a, o, c, buffer);
        scorer.scoreTransitions(buffer, count, scores);
        let guess = -1;
        let right = -1;
        let least = Number.POSITIVE_INFINITY;
        let guessCost = 0;
        for (let t = SHIFT; t <= RIGHT; t++) {
          if (!c.allows(t)) continue;
          const lost = cost(c, gold, t);
          if (guess < 0 || scores[t]! > scores[guess]!) {
            guess = t;
            guessCost = lost;
          }
          if (lost < least || (lost === least && scores[t]! > scores[right]!)) {
            right = t;
            least = lost;
          }
        }
        if (guessCost > least) {
          transitions.update(buffer, count, right, weight);
          transitions.update(buffer, count, guess, -weight);
        }
        const taken = epoch > 0 && next() < EXPLORE ? guess : right;
        if (taken === SHIFT) {
          c.shift();
          continue;
        }
        const child = c.stacked(0);
        const head = taken === LEFT ? c.front : c.stacked(1);
        let label = root;
        if (head !== n) {
          const candidates = arcLabels[arcKind(o.universal[head]!, o.universal[child]!, child < head)]!;
          labels.clock++;
          const k = labelFeatures(a, o, c, head, child, labelBuffer);
          label = scorer.bestLabel(labelBuffer, k, candidates);
          if (gold[child] === head) {
            const goldLabel = labelNumber.get(example.deps[child]!)!;
            if (label !== goldLabel && candidates.includes(goldLabel)) {
              labels.update(labelBuffer, k, goldLabel, weight);
              labels.update(labelBuffer, k, label, -weight);
            }
            if (epoch === 0) label = goldLabel;
          }
        }
        if (taken === LEFT) c.attachLeft(label);
        else c.attachRight(label);
      }
    }
    afterEpoch?.(epoch, { transitions, labels });
  }
  transitions.average();
  labels.average();
  return { transitions, labels };
}

import { LEFT, RIGHT, SHIFT } from '../../src/reading/syntax/configuration.ts';
import type { Inventory } from '../../src/reading/syntax/inventory.ts';
import { labelFeatures } from '../../src/reading/syntax/label-features.ts';
import { Pass } from '../../src/reading/syntax/pass.ts';
import type { Lesson } from './lesson.ts';
import { cost } from './oracle.ts';
import { random, shuffle } from './random.ts';
import type { TrainingArcs } from './training-scorer.ts';

/** How often the parser follows its own choice, right or wrong, from the second epoch on. */
const EXPLORE = 0.9;

/** Trains transitions and labels together, exploring the parser's own errors under the dynamic oracle. */
export function trainPass(lessons: readonly Lesson[], inventory: Inventory, arcs: TrainingArcs, epochs: number, seed: number): void {
  const pass = new Pass(arcs, inventory);
  const { configuration: c, rootLabel } = pass;
  const { transitions, labels } = arcs;
  const scores = new Float64Array(3);
  const order = Int32Array.from(lessons, (_, i) => i);
  const next = random(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const index of order) {
      const { words, heads, labels: goldLabels } = lessons[index]!;
      c.reset(words.n);
      while (!c.finished) {
        if (c.height === 0) {
          c.shift();
          continue;
        }
        transitions.clock++;
        const count = pass.score(words, scores);
        let guess = -1;
        let right = -1;
        let least = Number.POSITIVE_INFINITY;
        let guessCost = 0;
        for (let t = SHIFT; t <= RIGHT; t++) {
          if (!c.allows(t)) continue;
          const lost = cost(c, heads, t);
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
          transitions.update(pass.transitionKeys, count, right, 1);
          transitions.update(pass.transitionKeys, count, guess, -1);
        }
        const taken = epoch > 0 && next() < EXPLORE ? guess : right;
        if (taken === SHIFT) {
          c.shift();
          continue;
        }
        const child = c.stacked(0);
        const head = taken === LEFT ? c.front : c.stacked(1);
        let label = rootLabel;
        if (head !== words.n) {
          labels.clock++;
          const candidates = pass.candidates(words, head, child);
          const k = labelFeatures(words, c, head, child, pass.labelKeys);
          label = arcs.bestLabel(pass.labelKeys, k, candidates);
          const gold = goldLabels[child]!;
          if (heads[child] === head) {
            if (label !== gold && candidates.includes(gold)) {
              labels.update(pass.labelKeys, k, gold, 1);
              labels.update(pass.labelKeys, k, label, -1);
            }
            if (epoch === 0) label = gold;
          }
        }
        if (taken === LEFT) c.attachLeft(label);
        else c.attachRight(label);
      }
    }
    console.error(`  epoch ${epoch + 1} of ${epochs}`);
  }
  transitions.average();
  labels.average();
}

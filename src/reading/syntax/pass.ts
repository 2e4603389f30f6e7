import { LABEL_CONTEXTS, labelContexts, TRANSITION_CONTEXTS, transitionContexts } from './arc-contexts.ts';
import { Configuration, LEFT, RIGHT, SHIFT } from './configuration.ts';
import { type AllHabits, MAX_CONTEXTS } from './habits.ts';
import { arcKind, type Inventory } from './inventory.ts';
import { labelFeatures, MAX_LABEL_FEATURES } from './label-features.ts';
import type { ArcScorer } from './scorer.ts';
import { MAX_TRANSITION_FEATURES, transitionFeatures } from './transition-features.ts';
import type { Words } from './words.ts';

/** Parses the words of a sentence from left to right, each choice final. */
export class Pass {
  readonly configuration = new Configuration();
  readonly transitionKeys = new Int32Array(MAX_TRANSITION_FEATURES);
  readonly labelKeys = new Int32Array(MAX_LABEL_FEATURES);
  readonly rootLabel: number;
  private readonly arcLabels: readonly Uint8Array[];
  private readonly scorer: ArcScorer;
  private readonly scores = new Float64Array(3);
  private readonly habits: AllHabits | undefined;
  private readonly contexts = new Int32Array(MAX_CONTEXTS);

  /** In training there are no habits yet. */
  constructor(scorer: ArcScorer, inventory: Inventory, habits?: AllHabits) {
    this.scorer = scorer;
    this.habits = habits;
    this.arcLabels = inventory.arcLabels.map((labels) => Uint8Array.from(labels));
    this.rootLabel = inventory.labels.indexOf('root');
  }

  /** Parses the words; the tree is in `configuration` afterwards. */
  run(w: Words): void {
    const { configuration: c } = this;
    c.reset(w.n);
    while (!c.finished) {
      if (c.height === 0) {
        c.shift();
        continue;
      }
      const best = this.choose(w);
      if (best === SHIFT) c.shift();
      else if (best === LEFT) c.attachLeft(this.name(w, c.front, c.stacked(0)));
      else c.attachRight(this.name(w, c.stacked(1), c.stacked(0)));
    }
  }

  /** The next transition, where something stands on the stack. */
  choose(w: Words): number {
    const { configuration: c, scores, habits, contexts } = this;
    // With nothing left to read one transition alone is allowed.
    if (c.front === c.n) return c.height >= 2 ? RIGHT : LEFT;
    if (habits) {
      transitionContexts(w, c, contexts);
      const usual = habits.transitions.choice(contexts, TRANSITION_CONTEXTS);
      if (usual >= 0 && c.allows(usual)) return usual;
    }
    this.score(w, scores);
    let best = -1;
    for (let t = SHIFT; t <= RIGHT; t++) if (c.allows(t) && (best < 0 || scores[t]! > scores[best]!)) best = t;
    return best;
  }

  /** Scores the transitions from the present configuration; returns how many keys stand in `transitionKeys`. */
  score(w: Words, scores: Float64Array): number {
    const count = transitionFeatures(w, this.configuration, this.transitionKeys);
    this.scorer.scoreTransitions(this.transitionKeys, count, scores);
    return count;
  }

  /** The label for an arc about to be added. */
  name(w: Words, head: number, child: number): number {
    if (head === w.n) return this.rootLabel;
    const candidates = this.candidates(w, head, child);
    if (candidates.length === 1) return candidates[0]!;
    if (this.habits) {
      labelContexts(w, this.configuration, head, child, this.contexts);
      const usual = this.habits.labels.choice(this.contexts, LABEL_CONTEXTS);
      if (usual >= 0) return usual;
    }
    const count = labelFeatures(w, this.configuration, head, child, this.labelKeys);
    return this.scorer.bestLabel(this.labelKeys, count, candidates);
  }

  /** Labels that the arc may have. */
  candidates(w: Words, head: number, child: number): Uint8Array {
    return this.arcLabels[arcKind(w.universal[head]!, w.universal[child]!, child < head)]!;
  }
}

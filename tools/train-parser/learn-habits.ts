import { LABEL_CONTEXTS, labelContexts, TRANSITION_CONTEXTS, transitionContexts } from '../../src/reading/syntax/arc-contexts.ts';
import { Attributes } from '../../src/reading/syntax/attributes.ts';
import { LEFT, SHIFT } from '../../src/reading/syntax/configuration.ts';
import { MAX_CONTEXTS } from '../../src/reading/syntax/habits.ts';
import { mix } from '../../src/reading/syntax/hash.ts';
import type { Model } from '../../src/reading/syntax/model.ts';
import { Pass } from '../../src/reading/syntax/pass.ts';
import { MAX_TAG_FEATURES, TAG_CONTEXTS, TagDictionary, tagContexts, tagSentence, universalOf } from '../../src/reading/syntax/tagger.ts';
import { Words } from '../../src/reading/syntax/words.ts';
import type { Example } from './carry-over.ts';

/** The tables of habits as they stand in a model file. */
export interface HabitTables {
  tags: Int32Array;
  transitions: Int32Array;
  labels: Int32Array;
}

/** How often a context must have been met, and in what share of these the choice must have been the same, to make a habit. */
const MINIMUM = 30;
const SHARE = 0.999;

/** What was chosen in a context: the choice of the first time, and how often the same and another one later. */
interface Counts {
  readonly choice: number;
  same: number;
  other: number;
}

/** Counts the choices of one kind by the hashes of their contexts. */
class Counter {
  private readonly counts = new Map<number, Counts>();

  add(keys: Int32Array, count: number, choice: number): void {
    for (let k = 0; k < count; k++) {
      const h = mix(keys[k]!, k);
      const counts = this.counts.get(h);
      if (!counts) this.counts.set(h, { choice, same: 1, other: 0 });
      else if (counts.choice === choice) counts.same++;
      else counts.other++;
    }
  }

  /** The cells of a table of habits; where two fall on one cell the more frequent stays. */
  table(): Int32Array {
    const habits = [...this.counts].filter(([, c]) => c.same >= MINIMUM && c.same >= SHARE * (c.same + c.other));
    const cells = new Int32Array(1 << Math.ceil(Math.log2(2 * habits.length)));
    for (const [h, { choice }] of habits.sort((a, b) => a[1].same - b[1].same || a[0] - b[0]))
      cells[h & (cells.length - 1)] = (h & ~0xff) | (choice + 1);
    console.error(`  ${habits.length} habits, ${cells.filter((c) => c !== 0).length} of them in ${cells.length} cells`);
    return cells;
  }
}

/** Runs a model over the examples and tells what it chooses by habit. */
export function learnHabits(model: Model, examples: readonly Example[]): HabitTables {
  const { inventory, tagger, arcs } = model;
  const tagCounts = new Counter();
  const transitionCounts = new Counter();
  const labelCounts = new Counter();
  const dictionary = new TagDictionary(inventory);
  const universal = universalOf(inventory.fineTags);
  const a = new Attributes();
  const words = new Words();
  const pass = new Pass(arcs, inventory);
  const { configuration: c } = pass;
  const features = new Int32Array(MAX_TAG_FEATURES);
  const contexts = new Int32Array(MAX_CONTEXTS);
  for (const { tokens } of examples) {
    a.load(tokens);
    const tags = new Int32Array(a.n);
    tagSentence(a, dictionary, tagger, tags, features);
    for (let i = 0; i < a.n; i++) {
      if (dictionary.candidates(a, i).length === 1) continue;
      tagContexts(a, tags, i, contexts);
      tagCounts.add(contexts, TAG_CONTEXTS, tags[i]!);
    }
    words.load(a, tags, universal);
    c.reset(words.n);
    while (!c.finished) {
      const transition = c.height === 0 ? SHIFT : pass.choose(words);
      if (c.height > 0 && c.front < c.n) {
        transitionContexts(words, c, contexts);
        transitionCounts.add(contexts, TRANSITION_CONTEXTS, transition);
      }
      if (transition === SHIFT) {
        c.shift();
        continue;
      }
      const child = c.stacked(0);
      const head = transition === LEFT ? c.front : c.stacked(1);
      const label = pass.name(words, head, child);
      if (head < words.n && pass.candidates(words, head, child).length > 1) {
        labelContexts(words, c, head, child, contexts);
        labelCounts.add(contexts, LABEL_CONTEXTS, label);
      }
      if (transition === LEFT) c.attachLeft(label);
      else c.attachRight(label);
    }
  }
  return { tags: tagCounts.table(), transitions: transitionCounts.table(), labels: labelCounts.table() };
}

import type { Inventory } from '../../src/reading/syntax/inventory.ts';
import { CLASS_MARGIN, Model } from '../../src/reading/syntax/model.ts';
import type { Example } from './carry-over.ts';
import { pack, withHabits } from './compress.ts';
import { jackknifeTags } from './jackknife.ts';
import { learnHabits } from './learn-habits.ts';
import { lessons } from './lesson.ts';
import { Slots } from './slots.ts';
import { trainMarks } from './train-marks.ts';
import { trainPass } from './train-pass.ts';
import { trainTagger } from './train-tagger.ts';
import { TrainingArcs } from './training-scorer.ts';
import { Weights } from './weights.ts';

const TAG_JACKKNIFE_EPOCHS = 3;
/** Epochs of the first training, which finds out the features that matter, and of the second, in the cells of the model file. */
const TAGGER_EPOCHS = [3, 5] as const;
const PARSER_EPOCHS = [3, 5] as const;
const MARK_EPOCHS = [2, 4] as const;

/** How many cells each part of the model file has, as powers of two. */
export interface Bits {
  readonly tags: number;
  readonly transitions: number;
  readonly labels: number;
  readonly marks: number;
}

/** What a model learns from. */
export interface Lot {
  readonly examples: readonly Example[];
  /** How often the parser is taught the example at that place for each time that it is taught the others. */
  readonly times: (at: number) => number;
  /** Examples whose punctuation is right. */
  readonly marks: readonly Example[];
}

/** Trains tagger, parser and punctuation and returns the model file. The same lot gives the same bytes. */
export function learn(inventory: Inventory, { examples, times, marks: marked }: Lot, bits: Bits): Uint8Array {
  console.error('tagger');
  const tagsLearnt = new Weights(inventory.fineTags.length);
  trainTagger(examples, inventory, tagsLearnt, TAGGER_EPOCHS[0], 1);
  const tagSlots = new Slots(tagsLearnt, bits.tags, CLASS_MARGIN, true);
  trainTagger(examples, inventory, tagSlots, TAGGER_EPOCHS[1], 2);

  console.error('tags for the parser to learn from');
  const tags = jackknifeTags(examples, inventory, TAG_JACKKNIFE_EPOCHS);
  console.error('parser');
  const once = lessons(examples, tags, inventory);
  const most = examples.reduce((a, _, i) => Math.max(a, times(i)), 1);
  const again = Array.from({ length: most - 1 }, (_, k) => once.filter((_, i) => times(i) > k + 1));
  const taught = [...once, ...again.flat()];
  const learnt = { transitions: new Weights(3, 22), labels: new Weights(inventory.labels.length) };
  trainPass(taught, inventory, new TrainingArcs(learnt.transitions, learnt.labels), PARSER_EPOCHS[0], 3);
  const transitions = new Slots(learnt.transitions, bits.transitions, 0, false);
  const labels = new Slots(learnt.labels, bits.labels, CLASS_MARGIN, true);
  trainPass(taught, inventory, new TrainingArcs(transitions, labels), PARSER_EPOCHS[1], 4);
  console.error('punctuation');
  const marksLearnt = new Weights(1);
  trainMarks(marked, inventory, marksLearnt, MARK_EPOCHS[0], 5);
  const marks = new Slots(marksLearnt, bits.marks, CLASS_MARGIN, true);
  trainMarks(marked, inventory, marks, MARK_EPOCHS[1], 6);

  console.error('habits');
  const weights = pack(inventory, bits, { tags: tagSlots, transitions, labels, marks });
  return withHabits(weights, learnHabits(new Model(weights), examples));
}

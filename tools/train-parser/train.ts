/**
 * Trains the tagger and the parser and writes the model file.
 *
 *   npx tsx tools/train-parser/train.ts --treebanks ../shared/data/treebanks --out src/reading/syntax/model.bin
 *
 * Takes a few minutes on one core and about 3 GB. The same treebanks give the same file, as long as the rules for names and dates stand: they
 * decide what is one word to the parser.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CLASS_MARGIN, Model } from '../../src/reading/syntax/model.ts';
import { asRead } from './as-read.ts';
import { buildInventory, nearestTag } from './build-inventory.ts';
import { carryOver } from './carry-over.ts';
import { pack, withHabits } from './compress.ts';
import { load, TREES } from './data.ts';
import { inventSentences } from './invented/grammar.ts';
import { jackknifeTags } from './jackknife.ts';
import { learnHabits } from './learn-habits.ts';
import { lessons } from './lesson.ts';
import { Slots } from './slots.ts';
import { trainMarks } from './train-marks.ts';
import { trainPass } from './train-pass.ts';
import { trainTagger } from './train-tagger.ts';
import { TrainingArcs } from './training-scorer.ts';
import { Weights } from './weights.ts';

const BITS = { tags: 18, transitions: 19, labels: 19, marks: 14 };
/** Sentences of our own beside the treebanks' 18,577. */
const INVENTED = 1_500;
const TAG_JACKKNIFE_EPOCHS = 3;
/** How often the sentences with trees of our own are taught for each time that those of the treebanks are. */
const OWN_TIMES = 2;
/** Epochs of the first training, which finds out the features that matter, and of the second, in the cells of the model file. */
const TAGGER_EPOCHS = [3, 5] as const;
const PARSER_EPOCHS = [3, 5] as const;
const MARK_EPOCHS = [2, 4] as const;

const { values } = parseArgs({ options: { treebanks: { type: 'string' }, out: { type: 'string' } } });
if (!values.treebanks || !values.out) throw new Error('usage: train.ts --treebanks FOLDER --out FILE');

const treebanks = [...load(values.treebanks, 'ewt-train'), ...load(values.treebanks, 'gum-free-train')];
const own = [...load(TREES, 'releases'), ...load(TREES, 'short')];
const inventory = buildInventory([...treebanks, ...own]);
const invented = carryOver(inventSentences(INVENTED, 11), { tokens: 0, oneToOne: 0, dropped: 0 });
for (const e of invented) e.tags = e.tags.map((t) => nearestTag(t, inventory.fineTags));
// As the parser meets them when a release is read: names and dates one word each.
const asMet = [...treebanks, ...own].map((e) => asRead(e));
const reduced = asMet.filter((e) => e !== undefined);
for (const e of reduced) e.tags = e.tags.map((t) => nearestTag(t, inventory.fineTags));
const examples = [...treebanks, ...invented, ...own, ...reduced];
console.error('tagger');
const tagsLearnt = new Weights(inventory.fineTags.length);
trainTagger(examples, inventory, tagsLearnt, TAGGER_EPOCHS[0], 1);
const tagSlots = new Slots(tagsLearnt, BITS.tags, CLASS_MARGIN, true);
trainTagger(examples, inventory, tagSlots, TAGGER_EPOCHS[1], 2);

console.error('tags for the parser to learn from');
const tags = jackknifeTags(examples, inventory, TAG_JACKKNIFE_EPOCHS);
console.error('parser');
const once = lessons(examples, tags, inventory);
const ownReduced = asMet.slice(treebanks.length).filter((e) => e !== undefined).length;
const ownFrom = treebanks.length + invented.length;
const ofReleases = [...once.slice(ownFrom, ownFrom + own.length), ...once.slice(-ownReduced)];
const taught = [...once, ...Array.from({ length: OWN_TIMES - 1 }, () => ofReleases).flat()];
const learnt = { transitions: new Weights(3, 22), labels: new Weights(inventory.labels.length) };
trainPass(taught, inventory, new TrainingArcs(learnt.transitions, learnt.labels), PARSER_EPOCHS[0], 3);
const transitions = new Slots(learnt.transitions, BITS.transitions, 0, false);
const labels = new Slots(learnt.labels, BITS.labels, CLASS_MARGIN, true);
trainPass(taught, inventory, new TrainingArcs(transitions, labels), PARSER_EPOCHS[1], 4);
console.error('punctuation');
const marksLearnt = new Weights(1);
trainMarks(treebanks, inventory, marksLearnt, MARK_EPOCHS[0], 5);
const marks = new Slots(marksLearnt, BITS.marks, CLASS_MARGIN, true);
trainMarks(treebanks, inventory, marks, MARK_EPOCHS[1], 6);

console.error('habits');
const weights = pack(inventory, BITS, { tags: tagSlots, transitions, labels, marks });
const bytes = withHabits(weights, learnHabits(new Model(weights), examples));
writeFileSync(values.out, bytes);
console.error(`${values.out}: ${bytes.length} bytes`);

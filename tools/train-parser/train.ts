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
import { asRead } from './as-read.ts';
import { buildInventory, nearestTag } from './build-inventory.ts';
import { carryOver } from './carry-over.ts';
import { load, TREES } from './data.ts';
import { inventSentences } from './invented/grammar.ts';
import { type Bits, learn } from './learn.ts';

const BITS: Bits = { tags: 18, transitions: 19, labels: 19, marks: 14 };
/** Sentences of our own beside the treebanks' 18,577. */
const INVENTED = 1_500;
/** How often the sentences with trees of our own are taught for each time that those of the treebanks are. */
const OWN_TIMES = 2;

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
const ownFrom = treebanks.length + invented.length;
const ownReduced = examples.length - asMet.slice(treebanks.length).filter((e) => e !== undefined).length;
const isOwn = (at: number): boolean => (at >= ownFrom && at < ownFrom + own.length) || at >= ownReduced;
const bytes = learn(inventory, { examples, times: (at) => (isOwn(at) ? OWN_TIMES : 1), marks: treebanks }, BITS);
writeFileSync(values.out, bytes);
console.error(`${values.out}: ${bytes.length} bytes`);

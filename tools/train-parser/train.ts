/**
 * Trains the tagger and the parser and writes the model file.
 *
 *   npx tsx tools/train-parser/train.ts --treebanks ../shared/data/treebanks --out src/reading/syntax/model.bin
 *
 * Takes a few minutes on one core and about 2 GB. The same treebanks give the same file.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildInventory } from './build-inventory.ts';
import { pack } from './compress.ts';
import { load } from './data.ts';
import { jackknifeTags } from './jackknife.ts';
import { trainTagger } from './train-tagger.ts';
import { trainTransitions } from './train-transitions.ts';

const TAGGER_EPOCHS = 5;
const PARSER_EPOCHS = 10;
const BITS = { tags: 18, transitions: 19, labels: 19 };

const { values } = parseArgs({ options: { treebanks: { type: 'string' }, out: { type: 'string' }, epochs: { type: 'string' } } });
if (!values.treebanks || !values.out) throw new Error('usage: train.ts --treebanks FOLDER --out FILE [--epochs N]');

const examples = [...load(values.treebanks, 'ewt-train'), ...load(values.treebanks, 'gum-free-train')];
const inventory = buildInventory(examples);
console.error('tagging with taggers that did not see the sentence');
const tags = jackknifeTags(examples, inventory, 3);
console.error('training the tagger');
const tagger = trainTagger(examples, inventory, TAGGER_EPOCHS, 99);
const tagged = examples.map((example, i) => ({ example, tags: tags[i]!, weight: 1 }));
const parser = trainTransitions(tagged, inventory, Number(values.epochs ?? PARSER_EPOCHS), 7, (epoch, w) =>
  console.error(`epoch ${epoch}: ${w.transitions.rows} transition features, ${w.labels.rows} label features`),
);
const bytes = pack(inventory, tagger, parser.transitions, parser.labels, BITS);
writeFileSync(values.out, bytes);
console.error(`${values.out}: ${bytes.length} bytes`);

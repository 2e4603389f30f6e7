/**
 * Learns the habits of a model file anew and writes them into it; its weights stay as they are.
 *
 *   npx tsx tools/train-parser/habits.ts --treebanks ../shared/data/treebanks --model src/reading/syntax/model.bin
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Model } from '../../src/reading/syntax/model.ts';
import { withHabits } from './compress.ts';
import { load } from './data.ts';
import { learnHabits } from './learn-habits.ts';

const { values } = parseArgs({ options: { treebanks: { type: 'string' }, model: { type: 'string' } } });
if (!values.treebanks || !values.model) throw new Error('usage: habits.ts --treebanks FOLDER --model FILE');

const examples = [...load(values.treebanks, 'ewt-train'), ...load(values.treebanks, 'gum-free-train')];
const file = readFileSync(values.model);
writeFileSync(values.model, withHabits(file, learnHabits(new Model(file), examples)));

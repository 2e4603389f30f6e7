/**
 * Trains the tagger and the parser of typed questions and writes their model file.
 *
 *   npx tsx tools/train-parser/train-questions.ts --treebanks ../shared/data/treebanks --out src/reading/syntax/questions.bin
 *
 * Takes two minutes on one core. Questions are taught with trees of our own; prose beside them, a part of the treebanks and the sentences of
 * releases, shows what phrases are like. Questions of the treebanks are left out: there the question word hangs across its verb ('who did A speak | to').
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hashText } from '../../src/reading/syntax/hash.ts';
import type { Inventory } from '../../src/reading/syntax/inventory.ts';
import { asRead } from './as-read.ts';
import { buildInventory } from './build-inventory.ts';
import type { Example } from './carry-over.ts';
import { load, loadQuestions, TREES } from './data.ts';
import { type Bits, learn } from './learn.ts';

const BITS: Bits = { tags: 17, transitions: 18, labels: 18, marks: 12 };
/** How often each question is taught for each time that a sentence of prose is. */
const QUESTION_TIMES = 4;
/** Of so many sentences of the treebanks one is taught. */
const PROSE_SHARE = 5;
/** From how often on a word counts as a verb as well. */
const SEEN_AS_VERB = 3;

const { values } = parseArgs({ options: { treebanks: { type: 'string' }, out: { type: 'string' } } });
if (!values.treebanks || !values.out) throw new Error('usage: train-questions.ts --treebanks FOLDER --out FILE');

const isQuestion = (e: Example): boolean => e.text.trim().endsWith('?');
const all = [...load(values.treebanks, 'ewt-train'), ...load(values.treebanks, 'gum-free-train')];
const treebanks = all.filter((e, i) => !isQuestion(e) && i % PROSE_SHARE === 0);
const releases = [...load(TREES, 'releases'), ...load(TREES, 'short')].map((e) => asRead(e) ?? e).filter((e) => !isQuestion(e));
const questions = loadQuestions('questions');
const prose = [...treebanks, ...releases];
const inventory = buildInventory([...prose, ...questions]);
allowVerbs(inventory, [...prose, ...questions]);
const examples = [...prose, ...Array.from({ length: QUESTION_TIMES }, () => questions).flat()];
const bytes = learn(inventory, { examples, times: () => 1, marks: treebanks }, BITS);
writeFileSync(values.out, bytes);
console.error(`${values.out}: ${bytes.length} bytes`);

/** Behind 'did A' any noun that is a verb as well may be one, however seldom prose has it so: 'how many women does the shelter | house'. */
function allowVerbs(to: Inventory, from: readonly Example[]): void {
  const verbs = new Map<string, number>();
  for (const e of from)
    e.tokens.forEach((t, i) => {
      if (!e.tags[i]!.startsWith('VERB')) return;
      for (const word of new Set([t.lemma, t.lower])) verbs.set(word, (verbs.get(word) ?? 0) + 1);
    });
  const hashes = new Set([...verbs].filter(([, count]) => count >= SEEN_AS_VERB).map(([word]) => hashText(word)));
  const [noun, verb] = [to.fineTags.indexOf('NOUN NN'), to.fineTags.indexOf('VERB VB')];
  for (const row of to.wordTags) if (hashes.has(row[0]!) && row.includes(noun, 1) && !row.includes(verb, 1)) row.push(verb);
}

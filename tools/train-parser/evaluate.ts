/**
 * Measures the shipped model: accuracy on held-out treebanks, and speed against wink-nlp's own pass.
 *
 *   npx tsx tools/train-parser/evaluate.ts --treebanks ../shared/data/treebanks --model src/reading/syntax/model.bin
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readingCopy } from '../../src/reading/fold.ts';
import { analyse } from '../../src/reading/language.ts';
import { Decoder } from '../../src/reading/syntax/decoder.ts';
import { Model } from '../../src/reading/syntax/model.ts';
import { asRead } from './as-read.ts';
import { load, TREES } from './data.ts';
import { line, measure } from './measure.ts';
import { readTreebank } from './treebank.ts';

const { values } = parseArgs({ options: { treebanks: { type: 'string' }, model: { type: 'string' } } });
if (!values.treebanks || !values.model) throw new Error('usage: evaluate.ts --treebanks FOLDER --model FILE');

const started = performance.now();
const model = new Model(readFileSync(values.model));
const decoder = new Decoder(model.inventory, model);
console.log(`loaded in ${(performance.now() - started).toFixed(1)} ms`);
const { fineTags, labels } = model.inventory;
for (const name of ['ewt-dev', 'pud-test', 'gum-news-test']) {
  console.log(line(name, measure(decoder, load(values.treebanks, name), fineTags, labels)));
}
for (const name of ['releases-dev', 'releases-test']) {
  const whole = load(TREES, name);
  console.log(line(name, measure(decoder, whole, fineTags, labels)));
  // Names and dates one word each, as they are when a release is read.
  const met = whole.map((e) => asRead(e) ?? e);
  console.log(line(`${name}, as read`, measure(decoder, met, fineTags, labels)));
}

const texts = readTreebank(join(values.treebanks, 'pud-test.conllu')).map((s) => readingCopy(s.text));
const sentences = load(values.treebanks, 'pud-test').map((e) => e.tokens);
const tokens = sentences.reduce((sum, s) => sum + s.length, 0);
const best = (run: () => void): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 15; round++) {
    const from = performance.now();
    run();
    least = Math.min(least, performance.now() - from);
  }
  return least;
};
const wink = best(() => {
  for (const t of texts) analyse(t);
});
const tagging = best(() => {
  for (const s of sentences) decoder.tag(s);
});
const both = best(() => {
  for (const s of sentences) decoder.run(s);
});
const rate = (ms: number) => `${Math.round(tokens / ms)}k tokens/s`;
console.log(`analyse ${rate(wink)}; tagging ${rate(tagging)}; tagging and parsing ${rate(both)} = ${(both / wink).toFixed(2)} x analyse`);

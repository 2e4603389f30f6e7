import { Decoder } from '../../src/reading/syntax/decoder.ts';
import { buildInventory } from './build-inventory.ts';
import { type Alignment, carryOver } from './carry-over.ts';
import { line, measure } from './measure.ts';
import { trainTagger } from './train-tagger.ts';
import { trainTransitions } from './train-transitions.ts';
import { TrainingScorer } from './training-scorer.ts';
import { readTreebank } from './treebank.ts';

const dir = '/work/shared/data/treebanks/';
const EP = Number(process.argv[2] ?? 6);
const load = (n: string) => {
  const c: Alignment = { tokens: 0, oneToOne: 0, dropped: 0 };
  const e = carryOver(readTreebank(`${dir}${n}.conllu`), c);
  console.log(n, e.length, c.tokens, ((100 * c.oneToOne) / c.tokens).toFixed(2) + '%', 'dropped', c.dropped);
  return e;
};
let t0 = Date.now();
const lap = (s: string) => {
  console.log(s, ((Date.now() - t0) / 1000).toFixed(1) + 's');
  t0 = Date.now();
};
const train = [...load('ewt-train'), ...load('gum-free-train')];
const dev = load('ewt-dev'),
  pud = load('pud-test'),
  gum = load('gum-news-test');
lap('load');
const inv = buildInventory(train);
console.log(inv.fineTags.length, 'tags', inv.labels.length, 'labels', inv.wordTags.length, 'words', JSON.stringify(inv).length);
lap('inventory');
const K = 5;
const tagsOf: Int32Array[] = new Array(train.length);
for (let k = 0; k < K; k++) {
  const w = trainTagger(
    train.filter((_, i) => i % K !== k),
    inv,
    3,
    1 + k,
  );
  const d = new Decoder(new TrainingScorer(w, w, w), inv);
  train.forEach((e, i) => {
    if (i % K === k) {
      d.tag(e.tokens);
      tagsOf[i] = d.tags.slice(0, e.tokens.length);
    }
  });
}
lap('jackknife');
const tw = trainTagger(train, inv, 5, 99);
lap('tagger');
const tagged = train.map((example, i) => ({ example, tags: tagsOf[i]!, weight: 1 }));
const pw = trainTransitions(tagged, inv, EP, 7, (e, w) => {
  lap('epoch ' + e + ' rows ' + w.transitions.rows + ' ' + w.labels.rows);
});
const d = new Decoder(new TrainingScorer(tw, pw.transitions, pw.labels), inv);
for (const [n, s] of [
  ['dev', dev],
  ['pud', pud],
  ['gum', gum],
] as const)
  console.log(line(n, measure(d, s, inv.fineTags, inv.labels)));
lap('eval');

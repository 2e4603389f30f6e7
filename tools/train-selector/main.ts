import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gather } from './examples.ts';
import { leaveOneSetOut, train } from './listwise.ts';

const HELP = `Trains what weighs the candidates of open questions.

  npx tsx tools/train-selector/main.ts FOLDER…   folders with questions.jsonl, gold.jsonl and releases

Prints how it does on each folder when trained on the others, and writes src/asking/select/weights.json.`;

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.log(HELP);
  process.exit(2);
}
const { names, examples } = await gather(folders);
leaveOneSetOut(examples);
const { bias, weights } = train(examples);
const file = fileURLToPath(new URL('../../src/asking/select/weights.json', import.meta.url));
const table = Object.fromEntries(names.map((name, i) => [name, Number(weights[i]!.toFixed(4))]));
writeFileSync(file, `${JSON.stringify({ bias: Number(bias.toFixed(4)), weights: table }, null, 2)}\n`);

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Alignment, carryOver, type Example } from './carry-over.ts';
import { readTreebank } from './treebank.ts';

/** Trees of our own for sentences in the manner of releases. */
export const TREES = fileURLToPath(new URL('trees', import.meta.url));

/** Reads one treebank of the folder as examples and says on standard error how well it aligned. */
export function load(folder: string, name: string): Example[] {
  const count: Alignment = { tokens: 0, oneToOne: 0, dropped: 0 };
  const examples = carryOver(readTreebank(join(folder, `${name}.conllu`)), count);
  const share = ((100 * count.oneToOne) / Math.max(1, count.tokens)).toFixed(2);
  console.error(`${name}: ${examples.length} sentences, ${count.tokens} tokens, ${share} % one to one, ${count.dropped} sentences dropped`);
  return examples;
}

/** Questions with trees of our own; a name is one word of them, and is known for a name when a question is read. */
export function loadQuestions(name: string): Example[] {
  const examples = load(TREES, name);
  for (const e of examples)
    e.tokens.forEach((t, i) => {
      if (e.tags[i]!.startsWith('PROPN') && /^[A-Z]/.test(t.text)) t.pos = 'PROPN';
    });
  return examples;
}

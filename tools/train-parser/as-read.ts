import type { Sentence } from '../../src/model/reading.ts';
import { findDates } from '../../src/reading/dates/index.ts';
import { readingCopy } from '../../src/reading/fold.ts';
import { analyse } from '../../src/reading/language.ts';
import { findNames } from '../../src/reading/names/index.ts';
import { reduce } from '../../src/reading/units.ts';
import type { Example } from './carry-over.ts';

/** Any day: dates are found alike whenever a sentence was written. */
const SOME_DAY = '2023-05-10';

/**
 * The example as the parser meets it when a release is read: its names and dates each one word, its dateline cut off. A word that stands
 * for a unit hangs where the outermost word of the unit does. Undefined where nothing is cut or the rest is no tree.
 */
export function asRead(example: Example): Example | undefined {
  const { text } = example;
  const copy = readingCopy(text);
  const tokens = analyse(copy);
  if (tokens.length !== example.tokens.length) return undefined;
  const sentence: Sentence = { n: 1, paragraph: 1, start: 0, end: text.length, tokens };
  const names = findNames([{ n: 0, paragraph: 0, start: 0, end: 0, tokens: [] }, sentence])[1]!;
  const { tokens: reduced, back, place, start } = reduce(sentence, names, findDates(copy, SOME_DAY));
  if (reduced.length === tokens.length && start === 0) return undefined;
  const n = reduced.length - start;
  if (n < 2) return undefined;
  const heads = new Int32Array(n).fill(-2);
  const deps = new Array<string>(n);
  const tags = new Array<string>(n);
  for (let k = 0; k < n; k++) {
    const members = tokens.flatMap((_, i) => (place[i] === k + start ? [i] : []));
    const outer =
      members.find((i) => example.deps[i] !== 'punct' && (example.heads[i]! < 0 || place[example.heads[i]!] !== k + start)) ?? members[0]!;
    const head = example.heads[outer]!;
    // What hung on the dateline hangs on the root.
    heads[k] = head < 0 ? -1 : place[head]! < start ? -3 : place[head]! - start;
    deps[k] = example.deps[outer]!;
    tags[k] = members.length > 1 ? 'PROPN NNP' : example.tags[back[k + start]!]!;
  }
  const roots = heads.reduce((sum, h) => sum + (h === -1 ? 1 : 0), 0);
  if (roots === 0) {
    const top = heads.indexOf(-3);
    if (top < 0) return undefined;
    heads[top] = -1;
    deps[top] = 'root';
  }
  const root = heads.indexOf(-1);
  for (let k = 0; k < n; k++) {
    if (heads[k] === -3) heads[k] = root;
    let at = k;
    for (let steps = 0; at !== -1; steps++) {
      if (at < -1 || steps > n) return undefined;
      at = heads[at]!;
    }
  }
  const seen = reduced.slice(start).map((t) => ({ text: t.text, lower: t.text.toLowerCase(), lemma: t.lemma, pos: t.pos }));
  return { tokens: seen, tags, heads, deps, document: example.document, text };
}

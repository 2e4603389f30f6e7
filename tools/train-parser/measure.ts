import type { Decoder } from '../../src/reading/syntax/decoder.ts';
import type { Example } from './carry-over.ts';

/** Labels reported one by one. */
export const REPORTED = ['nsubj', 'nsubj:pass', 'obj', 'obl', 'nmod', 'conj', 'appos', 'acl:relcl', 'advcl', 'xcomp', 'ccomp'];

export interface Counts {
  tokens: number;
  tagged: number;
  givenTagged: number;
  /** Tokens that are not punctuation in the gold tree, and those of them attached and labelled right. */
  words: number;
  wordsLabelled: number;
  attached: number;
  labelled: number;
  /** By label: arcs in the gold tree, arcs found, and arcs right in both head and label. */
  gold: Record<string, number>;
  found: Record<string, number>;
  right: Record<string, number>;
}

/** Runs a decoder over examples and compares. `given` takes the input's own tags for our tagger's. */
export function measure(decoder: Decoder, examples: readonly Example[], fineTags: readonly string[], labels: readonly string[]): Counts {
  const counts: Counts = {
    tokens: 0,
    tagged: 0,
    givenTagged: 0,
    words: 0,
    wordsLabelled: 0,
    attached: 0,
    labelled: 0,
    gold: {},
    found: {},
    right: {},
  };
  const add = (table: Record<string, number>, label: string) => {
    table[label] = (table[label] ?? 0) + 1;
  };
  for (const e of examples) {
    decoder.run(e.tokens);
    const { tree } = decoder;
    const n = e.tokens.length;
    for (let i = 0; i < n; i++) {
      counts.tokens++;
      if (e.deps[i] !== 'punct') counts.words++;
      const universal = e.tags[i]!.split(' ')[0];
      if (fineTags[decoder.tags[i]!]!.split(' ')[0] === universal) counts.tagged++;
      if (e.tokens[i]!.pos === universal) counts.givenTagged++;
      const head = tree.head[i]!;
      const label = labels[tree.label[i]!]!;
      add(counts.gold, e.deps[i]!);
      add(counts.found, label);
      if (head !== e.heads[i]) continue;
      counts.attached++;
      if (label !== e.deps[i]) continue;
      counts.labelled++;
      if (label !== 'punct') counts.wordsLabelled++;
      add(counts.right, label);
    }
  }
  return counts;
}

/** One line: tags, UAS, LAS, then F1 by label. */
export function line(name: string, m: Counts): string {
  const percent = (x: number, of: number) => ((100 * x) / Math.max(1, of)).toFixed(1);
  const f1 = REPORTED.map((l) => `${l} ${percent(2 * (m.right[l] ?? 0), (m.gold[l] ?? 0) + (m.found[l] ?? 0))}`);
  return `${name}: tags ${percent(m.tagged, m.tokens)} (given ${percent(m.givenTagged, m.tokens)}) UAS ${percent(m.attached, m.tokens)} LAS ${percent(m.labelled, m.tokens)} (words alone ${percent(m.wordsLabelled, m.words)}) | ${f1.join(', ')}`;
}

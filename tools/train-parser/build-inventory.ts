import { UPOS } from '../../src/reading/syntax/attributes.ts';
import { hashText } from '../../src/reading/syntax/hash.ts';
import { ARC_KINDS, arcKind, type Inventory } from '../../src/reading/syntax/inventory.ts';
import type { Example } from './carry-over.ts';

/** From how often on a fine tag is kept; rarer ones become the most frequent one of their universal tag. */
const TAG_MINIMUM = 20;
/** From how often on a word is known: it may then have only the tags it was seen with. */
const WORD_MINIMUM = 5;
/** A tag of a known word below this share is taken for an error of annotation. */
const WORD_SHARE = 0.002;
/** Of an unknown word, likewise. */
const GIVEN_SHARE = 0.0005;

/** A label of a kind of arc below this share, likewise. */
const ARC_SHARE = 0.001;

/** Maps the tags of the examples to kept ones (in place) and lists what the model will distinguish. */
export function buildInventory(examples: readonly Example[]): Inventory {
  const tagCounts = countAll(examples.flatMap((e) => e.tags));
  const fineTags = [...tagCounts].filter(([, c]) => c >= TAG_MINIMUM).map(([t]) => t);
  for (const upos of UPOS) if (!fineTags.some((t) => t.startsWith(`${upos} `))) fineTags.push(`${upos} ?`);
  for (const e of examples) e.tags = e.tags.map((t) => nearestTag(t, fineTags));
  const labels = [...countAll(examples.flatMap((e) => e.deps))].map(([l]) => l);

  const ofWord = new Map<number, number[]>();
  const ofGiven = UPOS.map(() => new Array<number>(fineTags.length).fill(0));
  const ofArc = Array.from({ length: ARC_KINDS }, () => new Map<number, number>());
  const frequency = new Map<number, number>();
  for (const e of examples) for (const t of e.tokens) frequency.set(hashText(t.lower), (frequency.get(hashText(t.lower)) ?? 0) + 1);
  for (const e of examples) {
    const universal = e.tags.map((t) => UPOS.indexOf(t.split(' ')[0] as never));
    e.tokens.forEach((t, i) => {
      const word = hashText(t.lower);
      const tag = fineTags.indexOf(e.tags[i]!);
      if (frequency.get(word)! >= WORD_MINIMUM) {
        const counts = ofWord.get(word) ?? new Array<number>(fineTags.length).fill(0);
        counts[tag]!++;
        ofWord.set(word, counts);
      } else ofGiven[UPOS.indexOf(t.pos)]![tag]!++;
      const h = e.heads[i]!;
      if (h < 0) return;
      const kind = ofArc[arcKind(universal[h]!, universal[i]!, i < h)]!;
      const label = labels.indexOf(e.deps[i]!);
      kind.set(label, (kind.get(label) ?? 0) + 1);
    });
  }
  const usual = labels.flatMap((l, i) => (l === 'root' ? [] : [i]));
  return {
    fineTags,
    labels,
    wordTags: [...ofWord].map(([word, counts]) => [word, ...above(counts, WORD_SHARE)]),
    givenTags: ofGiven.map((counts) => {
      const tags = above(counts, GIVEN_SHARE);
      return tags.length > 0 ? tags : fineTags.map((_, i) => i);
    }),
    arcLabels: ofArc.map((counts) => {
      const total = [...counts.values()].reduce((a, b) => a + b, 0);
      const seen = [...counts].filter(([l, c]) => c >= 2 && c >= ARC_SHARE * total && labels[l] !== 'root').map(([l]) => l);
      return seen.length > 0 ? seen.sort((a, b) => a - b) : usual;
    }),
  };
}

/** The tag itself, or the most frequent one kept with the same universal tag. */
export function nearestTag(tag: string, fineTags: readonly string[]): string {
  if (fineTags.includes(tag)) return tag;
  return fineTags.find((t) => t.startsWith(`${tag.split(' ')[0]} `)) ?? fineTags[0]!;
}

/** Counts, the most frequent first; ties in alphabetical order so that training is repeatable. */
function countAll(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

function above(counts: readonly number[], share: number): number[] {
  const total = counts.reduce((a, b) => a + b, 0);
  return counts.flatMap((c, i) => (c > 0 && c >= share * total ? [i] : []));
}

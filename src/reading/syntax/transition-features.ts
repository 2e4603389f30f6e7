import type { Configuration } from './configuration.ts';
import { distanceClass } from './distance.ts';
import { FOLD, spread } from './hash.ts';
import type { Words } from './words.ts';

/** An upper bound for the number of features of one decision. */
export const MAX_TRANSITION_FEATURES = 128;

const SMALL = Int32Array.from({ length: 64 }, (_, i) => spread(5000 + i));
const LABEL = Int32Array.from({ length: 256 }, (_, i) => spread(5100 + i));

/** Writes the keys of a configuration's features for choosing its next transition; returns how many. */
export function transitionFeatures(w: Words, c: Configuration, out: Int32Array): number {
  const fold = Math.imul;
  const { word, lemma, shape, suffix3, tag, before, joint1, joint2, list } = w;
  const { left1, left2, right1, right2, leftCount, rightCount, leftLabels, rightLabels, label, leftEdge } = c;
  const s0 = c.stacked(0);
  const s1 = c.stacked(1);
  const s2 = c.stacked(2);
  const b0 = c.front;
  const s0w = word[s0]!;
  const s0l = lemma[s0]!;
  const s0t = tag[s0]!;
  const s1w = word[s1]!;
  const s1l = lemma[s1]!;
  const s1t = tag[s1]!;
  const s2t = tag[s2]!;
  const b0w = word[b0]!;
  const b0l = lemma[b0]!;
  const b0t = tag[b0]!;
  const b1w = word[b0 + 1]!;
  const b1t = tag[b0 + 1]!;
  const b2w = word[b0 + 2]!;
  const b2t = tag[b0 + 2]!;
  const b3t = tag[b0 + 3]!;
  const s0L = left1[s0]!;
  const s0R = right1[s0]!;
  const s1L = left1[s1]!;
  const s1R = right1[s1]!;
  const b0L = left1[b0]!;
  const b0L2 = left2[b0]!;
  const s0Lt = tag[s0L]!;
  const s0Rt = tag[s0R]!;
  const s1Lt = tag[s1L]!;
  const s1Rt = tag[s1R]!;
  const b0Lt = tag[b0L]!;
  const b0Lw = word[b0L]!;
  const s0Lw = word[s0L]!;
  const s0Ld = LABEL[label[s0L]!]!;
  const s0Rd = LABEL[label[s0R]!]!;
  const s1Rd = LABEL[label[s1R]!]!;
  const b0Ld = LABEL[label[b0L]!]!;
  const s0LS = leftLabels[s0]!;
  const s0RS = rightLabels[s0]!;
  const s1LS = leftLabels[s1]!;
  const s1RS = rightLabels[s1]!;
  const b0LS = leftLabels[b0]!;
  const d0 = SMALL[distanceClass(b0 - s0)]!;
  const d1 = SMALL[distanceClass(s0 - s1)]!;
  const s0v = SMALL[Math.min(rightCount[s0]!, 3)]!;
  const s1v = SMALL[Math.min(rightCount[s1]!, 3)]!;
  const b0v = SMALL[Math.min(leftCount[b0]!, 3)]!;
  const s0lv = SMALL[Math.min(leftCount[s0]!, 3)]!;
  // Conjuncts resemble each other: same tag, same letter case, same ending.
  const alike1 = SMALL[16 + (s0t === s1t ? 1 : 0) + (shape[s0] === shape[s1] ? 2 : 0) + (suffix3[s0] === suffix3[s1] ? 4 : 0)]!;
  const alike0 = SMALL[16 + (s0t === b0t ? 1 : 0) + (shape[s0] === shape[b0] ? 2 : 0) + (suffix3[s0] === suffix3[b0] ? 4 : 0)]!;
  const alike10 = SMALL[16 + (s1t === b0t ? 1 : 0) + (shape[s1] === shape[b0] ? 2 : 0) + (suffix3[s1] === suffix3[b0] ? 4 : 0)]!;
  const s0wt = fold(s0w, FOLD) + s0t;
  const s1wt = fold(s1w, FOLD) + s1t;
  const b0wt = fold(b0w, FOLD) + b0t;
  let f = 0;
  // Single nodes.
  out[f++] = s0wt;
  out[f++] = s0t;
  out[f++] = s1wt;
  out[f++] = s1t;
  out[f++] = b0wt;
  out[f++] = b0t;
  out[f++] = fold(b1w, FOLD) + b1t;
  out[f++] = b1t;
  out[f++] = fold(b2w, FOLD) + b2t;
  out[f++] = b2t;
  out[f++] = fold(word[s2]!, FOLD) + s2t;
  out[f++] = fold(s0l, FOLD) + s1l;
  out[f++] = fold(s0l, FOLD) + b0l;
  // Pairs.
  out[f++] = fold(s0wt, FOLD) + b0t;
  out[f++] = fold(s0t, FOLD) + b0t;
  out[f++] = fold(b0t, FOLD) + b1t;
  out[f++] = fold(b0w, FOLD) + b1t;
  out[f++] = fold(b0t, FOLD) + b1w;
  out[f++] = fold(s1wt, FOLD) + s0t;
  out[f++] = fold(s1t, FOLD) + s0wt;
  out[f++] = fold(s1t, FOLD) + s0t;
  out[f++] = fold(s1t, FOLD) + b0t;
  out[f++] = fold(s1l, FOLD) + b0l;
  // Runs of tags.
  out[f++] = fold(fold(b0t, FOLD) + b1t, FOLD) + b2t;
  out[f++] = fold(fold(s0t, FOLD) + b0t, FOLD) + b1t;
  out[f++] = fold(fold(s2t, FOLD) + s1t, FOLD) + s0t;
  out[f++] = fold(fold(fold(b0t, FOLD) + b1t, FOLD) + b2t, FOLD) + b3t;
  // Children.
  out[f++] = fold(fold(s0t, FOLD) + s0Lt, FOLD) + b0t;
  out[f++] = fold(fold(s0t, FOLD) + s0Rt, FOLD) + b0t;
  out[f++] = fold(fold(s0t, FOLD) + b0t, FOLD) + b0Lt;
  out[f++] = fold(fold(s1t, FOLD) + s0t, FOLD) + s0Lt;
  out[f++] = fold(fold(s1t, FOLD) + s0t, FOLD) + s0Rt;
  out[f++] = fold(fold(s1t, FOLD) + s1Rt, FOLD) + s0t;
  out[f++] = fold(fold(s1t, FOLD) + s1Lt, FOLD) + s0t;
  out[f++] = fold(fold(s0wt, FOLD) + s0Ld, FOLD) + s0Rd;
  out[f++] = fold(s0t, FOLD) + s0Rd;
  out[f++] = fold(fold(b0t, FOLD) + b0Ld, FOLD) + s0t;
  out[f++] = fold(fold(s1t, FOLD) + s1Rd, FOLD) + s0t;
  out[f++] = fold(s0wt, FOLD) + s0Rd;
  out[f++] = fold(fold(s0t, FOLD) + tag[right2[s0]!]!, FOLD) + s0Rt;
  out[f++] = fold(fold(b0t, FOLD) + tag[b0L2]!, FOLD) + b0Lt;
  // Prepositional and other marked phrases: what they would hang on, and the marker.
  out[f++] = fold(fold(s1l, FOLD) + b0Lw, FOLD) + s0t;
  out[f++] = fold(fold(s0t, FOLD) + b0Lw, FOLD) + b0l;
  out[f++] = fold(fold(s1t, FOLD) + s0Lw, FOLD) + s0l;
  out[f++] = fold(fold(fold(s1t, FOLD) + s0t, FOLD) + s0Lw, FOLD) + b0t;
  out[f++] = fold(fold(s1l, FOLD) + s0Lw, FOLD) + b0t;
  // Distance and number of children.
  out[f++] = fold(s0wt, FOLD) + d0;
  out[f++] = fold(b0wt, FOLD) + d0;
  out[f++] = fold(fold(s0t, FOLD) + b0t, FOLD) + d0;
  out[f++] = fold(fold(s1t, FOLD) + s0t, FOLD) + d1;
  out[f++] = fold(fold(s0t, FOLD) + s0v, FOLD) + b0t;
  out[f++] = fold(fold(s1t, FOLD) + s1v, FOLD) + s0t;
  out[f++] = fold(b0t, FOLD) + b0v;
  out[f++] = fold(fold(s0t, FOLD) + s0lv, FOLD) + s1t;
  out[f++] = fold(s0wt, FOLD) + s0v;
  // Sets of labels already given.
  out[f++] = fold(fold(s0t, FOLD) + s0RS, FOLD) + b0t;
  out[f++] = fold(fold(s0t, FOLD) + s0LS, FOLD) + b0t;
  out[f++] = fold(fold(s1t, FOLD) + s1RS, FOLD) + s0t;
  out[f++] = fold(fold(fold(s1t, FOLD) + s1LS, FOLD) + s0t, FOLD) + s0LS;
  out[f++] = fold(fold(b0t, FOLD) + b0LS, FOLD) + s0t;
  out[f++] = fold(s0wt, FOLD) + s0RS;
  out[f++] = fold(fold(fold(s0t, FOLD) + s0RS, FOLD) + b0t, FOLD) + b0LS;
  // Lists, appositions, clauses: likeness and what is coming.
  out[f++] = fold(fold(alike1, FOLD) + s0t, FOLD) + s0LS;
  out[f++] = fold(fold(alike0, FOLD) + b0t, FOLD) + b0LS;
  out[f++] = fold(fold(fold(alike10, FOLD) + b0t, FOLD) + b0LS, FOLD) + s0t;
  out[f++] = fold(fold(fold(s0t, FOLD) + b0t, FOLD) + list[b0]!, FOLD) + b1t;
  out[f++] = fold(fold(s0t, FOLD) + b0t, FOLD) + joint1[b0 + 1]!;
  // Punctuation: before the top's phrase, before the front's phrase, before the front itself and after it.
  const p1 = before[leftEdge[s0]!]!;
  const p0 = before[leftEdge[b0]!]!;
  const pb = before[b0]!;
  const pn = before[b0 + 1]!;
  const around = fold(p1, FOLD) + p0;
  const st = fold(s0t, FOLD) + b0t;
  const ss = fold(s1t, FOLD) + s0t;
  out[f++] = fold(p0, FOLD) + st;
  out[f++] = fold(p1, FOLD) + ss;
  out[f++] = fold(around, FOLD) + st;
  out[f++] = fold(around, FOLD) + ss;
  out[f++] = fold(fold(p0, FOLD) + pn, FOLD) + st;
  out[f++] = fold(fold(p0, FOLD) + s0w, FOLD) + b0t;
  out[f++] = fold(fold(p0, FOLD) + st, FOLD) + b0LS;
  out[f++] = fold(fold(p1, FOLD) + ss, FOLD) + s0LS;
  out[f++] = fold(fold(p0, FOLD) + st, FOLD) + list[b0]!;
  out[f++] = fold(fold(p1, FOLD) + ss, FOLD) + list[b0]!;
  out[f++] = fold(fold(p0, FOLD) + alike0, FOLD) + b0LS;
  out[f++] = fold(fold(p1, FOLD) + alike1, FOLD) + s0LS;
  out[f++] = fold(fold(fold(around, FOLD) + alike10, FOLD) + b0LS, FOLD) + st;
  out[f++] = fold(fold(around, FOLD) + d0, FOLD) + s0t;
  out[f++] = fold(fold(pb, FOLD) + b0t, FOLD) + b1t;
  out[f++] = fold(fold(pn, FOLD) + b0t, FOLD) + b1t;
  out[f++] = fold(fold(p0, FOLD) + st, FOLD) + joint2[b0]!;
  out[f++] = fold(fold(around, FOLD) + ss, FOLD) + s1RS;
  out[f++] = fold(fold(p1, FOLD) + s1w, FOLD) + s0t;
  return f;
}

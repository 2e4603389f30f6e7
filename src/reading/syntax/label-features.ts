import type { Configuration } from './configuration.ts';
import { distanceClass } from './distance.ts';
import { FOLD, spread } from './hash.ts';
import type { Words } from './words.ts';

/** An upper bound for the number of features of one decision. */
export const MAX_LABEL_FEATURES = 64;

const SIDE = [spread(6000), spread(6001)] as const;
const SMALL = Int32Array.from({ length: 64 }, (_, i) => spread(6100 + i));

/** Writes the keys of the features for naming the arc from `head` to `child`, just before it is added; returns how many. */
export function labelFeatures(w: Words, c: Configuration, head: number, child: number, out: Int32Array): number {
  const fold = Math.imul;
  const { word, lemma, shape, suffix3, kind, tag } = w;
  const { left1, left2, right1, leftLabels, rightLabels, leftEdge } = c;
  const side = SIDE[child < head ? 0 : 1]!;
  const hl = lemma[head]!;
  const ht = tag[head]!;
  const cw = word[child]!;
  const cl = lemma[child]!;
  const ct = tag[child]!;
  const cL = left1[child]!;
  const cL2 = left2[child]!;
  const cR = right1[child]!;
  const cLt = tag[cL]!;
  const cLw = word[cL]!;
  const hLS = leftLabels[head]!;
  const hRS = rightLabels[head]!;
  const cLS = leftLabels[child]!;
  const cRS = rightLabels[child]!;
  const hs = fold(ht, FOLD) + side;
  const d = SMALL[distanceClass(child < head ? head - child : child - head)]!;
  const alike = SMALL[16 + (ht === ct ? 1 : 0) + (shape[head] === shape[child] ? 2 : 0) + (suffix3[head] === suffix3[child] ? 4 : 0)]!;
  const before = tag[child > 0 ? child - 1 : w.n + 1]!;
  const after = tag[child + 1]!;
  let f = 0;
  out[f++] = fold(hs, FOLD) + ct;
  out[f++] = fold(hs, FOLD) + cw;
  out[f++] = fold(fold(side, FOLD) + hl, FOLD) + ct;
  out[f++] = fold(fold(side, FOLD) + hl, FOLD) + cl;
  out[f++] = fold(fold(hs, FOLD) + ct, FOLD) + d;
  out[f++] = fold(fold(hs, FOLD) + ct, FOLD) + cLS;
  out[f++] = fold(fold(fold(hs, FOLD) + ct, FOLD) + cLS, FOLD) + hLS;
  out[f++] = fold(fold(fold(hs, FOLD) + ct, FOLD) + cLS, FOLD) + hRS;
  out[f++] = fold(fold(hs, FOLD) + ct, FOLD) + hLS;
  out[f++] = fold(fold(hs, FOLD) + ct, FOLD) + hRS;
  out[f++] = fold(fold(hs, FOLD) + hl, FOLD) + hRS;
  out[f++] = fold(fold(hs, FOLD) + ct, FOLD) + cLw;
  out[f++] = fold(fold(hs, FOLD) + cl, FOLD) + cLw;
  out[f++] = fold(fold(hs, FOLD) + ct, FOLD) + cLt;
  out[f++] = fold(fold(fold(hs, FOLD) + ct, FOLD) + cLt, FOLD) + tag[cL2]!;
  out[f++] = fold(fold(hs, FOLD) + ct, FOLD) + cRS;
  out[f++] = fold(fold(hs, FOLD) + ct, FOLD) + tag[cR]!;
  out[f++] = fold(fold(hs, FOLD) + ct, FOLD) + before;
  out[f++] = fold(fold(hs, FOLD) + ct, FOLD) + after;
  out[f++] = fold(fold(hs, FOLD) + before, FOLD) + after;
  out[f++] = fold(fold(hs, FOLD) + ct, FOLD) + tag[head + 1]!;
  out[f++] = fold(fold(hs, FOLD) + alike, FOLD) + cLS;
  out[f++] = fold(fold(hs, FOLD) + shape[child]!, FOLD) + shape[head]!;
  out[f++] = fold(cw, FOLD) + side;
  out[f++] = fold(fold(fold(hs, FOLD) + ct, FOLD) + w.list[child]!, FOLD) + cLS;
  out[f++] = fold(fold(fold(hs, FOLD) + ct, FOLD) + w.joint1[child + 1]!, FOLD) + cLS;
  out[f++] = hs;
  // Punctuation before the child's phrase and after it.
  const p = w.before[leftEdge[child]!]!;
  const pn = w.before[child < head ? leftEdge[head]! : c.front]!;
  out[f++] = fold(fold(hs, FOLD) + ct, FOLD) + p;
  out[f++] = fold(fold(fold(hs, FOLD) + ct, FOLD) + p, FOLD) + pn;
  out[f++] = fold(fold(fold(hs, FOLD) + p, FOLD) + alike, FOLD) + cLS;
  out[f++] = fold(fold(fold(hs, FOLD) + ct, FOLD) + p, FOLD) + hRS;
  out[f++] = fold(fold(fold(hs, FOLD) + ct, FOLD) + p, FOLD) + cLw;
  const hk = fold(hs, FOLD) + kind[head]!;
  const ck = fold(ct, FOLD) + kind[child]!;
  out[f++] = fold(hk, FOLD) + ck;
  out[f++] = fold(fold(hk, FOLD) + ck, FOLD) + p;
  out[f++] = fold(fold(hk, FOLD) + ck, FOLD) + cLS;
  out[f++] = fold(fold(hk, FOLD) + ck, FOLD) + hRS;
  return f;
}

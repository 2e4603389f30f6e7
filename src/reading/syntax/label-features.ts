import type { Attributes } from './attributes.ts';
import type { Configuration } from './configuration.ts';
import { h1, h2, h3, h4, spread } from './hash.ts';
import type { Outlook } from './outlook.ts';
import { distanceClass } from './transition-features.ts';

/** An upper bound for the number of features of one decision. */
export const MAX_LABEL_FEATURES = 64;

const SIDE = [spread(6000), spread(6001)] as const;
const SMALL = Int32Array.from({ length: 64 }, (_, i) => spread(6100 + i));

/** Writes the features for naming the arc from `head` to `child`, just before it is added; returns how many. */
export function labelFeatures(a: Attributes, o: Outlook, c: Configuration, head: number, child: number, out: Int32Array): number {
  const { word, lemma, shape, suffix3 } = a;
  const { tag } = o;
  const { left1, left2, right1, leftLabels, rightLabels } = c;
  const side = SIDE[child < head ? 0 : 1]!;
  const hw = word[head]!;
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
  const hs = h2(90, ht, side);
  const d = SMALL[distanceClass(child < head ? head - child : child - head)]!;
  const alike = SMALL[16 + (ht === ct ? 1 : 0) + (shape[head] === shape[child] ? 2 : 0) + (suffix3[head] === suffix3[child] ? 4 : 0)]!;
  const before = tag[child > 0 ? child - 1 : a.n + 1]!;
  const after = tag[child + 1]!;
  const wordBefore = word[child > 0 ? child - 1 : a.n + 1]!;
  let f = 0;
  out[f++] = h2(1, hs, ct);
  out[f++] = h2(2, hs, cw);
  out[f++] = h3(3, side, hl, ct);
  out[f++] = h3(4, side, hl, cl);
  out[f++] = h3(5, hs, ct, d);
  out[f++] = h3(6, hs, ct, cLS);
  out[f++] = h4(7, hs, ct, cLS, hLS);
  out[f++] = h4(8, hs, ct, cLS, hRS);
  out[f++] = h3(9, hs, ct, hLS);
  out[f++] = h3(10, hs, ct, hRS);
  out[f++] = h3(11, hs, hl, hRS);
  out[f++] = h3(12, hs, hl, hLS);
  out[f++] = h3(13, hs, ct, cLw);
  out[f++] = h4(14, hs, hl, ct, cLw);
  out[f++] = h3(15, hs, cl, cLw);
  out[f++] = h3(16, hs, ct, cLt);
  out[f++] = h4(17, hs, ct, cLt, tag[cL2]!);
  out[f++] = h4(18, hs, ct, cLw, word[cL2]!);
  out[f++] = h3(19, hs, ct, cRS);
  out[f++] = h3(20, hs, ct, tag[cR]!);
  out[f++] = h3(21, hs, ct, before);
  out[f++] = h3(22, hs, ct, after);
  out[f++] = h3(23, hs, before, after);
  out[f++] = h4(24, hs, ct, before, tag[head > 0 ? head - 1 : a.n + 1]!);
  out[f++] = h3(25, hs, ct, tag[head + 1]!);
  out[f++] = h3(26, hs, alike, cLS);
  out[f++] = h4(27, hs, ct, alike, wordBefore);
  out[f++] = h3(28, hs, suffix3[child]!, ct);
  out[f++] = h3(29, hs, suffix3[head]!, ct);
  out[f++] = h3(30, hs, shape[child]!, shape[head]!);
  out[f++] = h2(31, cw, side);
  out[f++] = h3(32, hs, ct, word[child + 1]!);
  out[f++] = h4(33, hs, ct, o.list[child]!, cLS);
  out[f++] = h4(34, hs, ct, o.joint1[child + 1]!, cLS);
  out[f++] = h3(35, hw, cw, side);
  out[f++] = h1(36, hs);
  return f;
}

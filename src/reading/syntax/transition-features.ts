import type { Attributes } from './attributes.ts';
import type { Configuration } from './configuration.ts';
import { h1, h2, h3, h4, spread } from './hash.ts';
import type { Outlook } from './outlook.ts';

/** An upper bound for the number of features of one decision. */
export const MAX_TRANSITION_FEATURES = 128;

const SMALL = Int32Array.from({ length: 64 }, (_, i) => spread(5000 + i));
const LABEL = Int32Array.from({ length: 256 }, (_, i) => spread(5100 + i));

/** A distance in classes: 1, 2, 3, 4, 5–6, 7–9, 10–14, 15 and more. */
export function distanceClass(d: number): number {
  return d < 5 ? d : d < 7 ? 5 : d < 10 ? 6 : d < 15 ? 7 : 8;
}

/** Writes the features of a configuration for choosing its next transition; returns how many. */
export function transitionFeatures(a: Attributes, o: Outlook, c: Configuration, out: Int32Array): number {
  const { word, lemma, shape, suffix3 } = a;
  const { tag, joint1, joint2, joint3, list } = o;
  const { left1, left2, right1, right2, leftCount, rightCount, leftLabels, rightLabels, label } = c;
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
  const s0wt = h2(90, s0w, s0t);
  const s1wt = h2(90, s1w, s1t);
  const b0wt = h2(90, b0w, b0t);
  let f = 0;
  // Single nodes.
  out[f++] = h1(1, s0wt);
  out[f++] = h1(2, s0t);
  out[f++] = h1(3, s1wt);
  out[f++] = h1(4, s1t);
  out[f++] = h1(5, b0wt);
  out[f++] = h1(6, b0t);
  out[f++] = h2(7, b1w, b1t);
  out[f++] = h1(8, b1t);
  out[f++] = h2(9, b2w, b2t);
  out[f++] = h1(10, b2t);
  out[f++] = h2(11, word[s2]!, s2t);
  out[f++] = h2(12, s0l, s1l);
  out[f++] = h2(13, s0l, b0l);
  // Pairs.
  out[f++] = h2(14, s0wt, b0wt);
  out[f++] = h2(15, s0wt, b0t);
  out[f++] = h2(16, s0t, b0wt);
  out[f++] = h2(17, s0t, b0t);
  out[f++] = h2(18, b0t, b1t);
  out[f++] = h2(19, b0w, b1t);
  out[f++] = h2(20, b0t, b1w);
  out[f++] = h2(21, s1wt, s0wt);
  out[f++] = h2(22, s1wt, s0t);
  out[f++] = h2(23, s1t, s0wt);
  out[f++] = h2(24, s1t, s0t);
  out[f++] = h2(25, s1t, b0t);
  out[f++] = h2(26, s1t, b0wt);
  out[f++] = h2(27, s1wt, b0t);
  out[f++] = h2(28, s1l, b0l);
  // Runs of tags.
  out[f++] = h3(29, b0t, b1t, b2t);
  out[f++] = h3(30, s0t, b0t, b1t);
  out[f++] = h3(31, s1t, s0t, b0t);
  out[f++] = h3(32, s2t, s1t, s0t);
  out[f++] = h4(33, s1t, s0t, b0t, b1t);
  out[f++] = h4(34, s0t, b0t, b1t, b2t);
  out[f++] = h3(35, s0t, b0w, b1t);
  out[f++] = h3(36, s0w, b0t, b1t);
  out[f++] = h3(37, s1t, s0t, b0w);
  out[f++] = h3(38, s1t, s0w, b0t);
  out[f++] = h3(39, s1w, s0t, b0t);
  out[f++] = h4(40, b0t, b1t, b2t, b3t);
  // Children.
  out[f++] = h3(41, s0t, s0Lt, b0t);
  out[f++] = h3(42, s0t, s0Rt, b0t);
  out[f++] = h3(43, s0t, b0t, b0Lt);
  out[f++] = h3(44, s1t, s0t, s0Lt);
  out[f++] = h3(45, s1t, s0t, s0Rt);
  out[f++] = h3(46, s1t, s1Rt, s0t);
  out[f++] = h3(47, s1t, s1Lt, s0t);
  out[f++] = h3(48, s0wt, s0Ld, s0Rd);
  out[f++] = h2(49, s0t, s0Rd);
  out[f++] = h3(50, b0t, b0Ld, s0t);
  out[f++] = h3(51, s1t, s1Rd, s0t);
  out[f++] = h2(52, s0wt, s0Rd);
  out[f++] = h3(53, s0t, tag[right2[s0]!]!, s0Rt);
  out[f++] = h3(54, b0t, tag[b0L2]!, b0Lt);
  // Prepositional and other marked phrases: what they would hang on, and the marker.
  out[f++] = h3(55, s0l, b0Lw, b0t);
  out[f++] = h3(56, s1l, b0Lw, s0t);
  out[f++] = h3(57, s0t, b0Lw, b0l);
  out[f++] = h4(58, s1t, s0t, b0Lw, b0t);
  out[f++] = h3(59, s1l, s0Lw, s0t);
  out[f++] = h3(60, s1t, s0Lw, s0l);
  out[f++] = h4(61, s1t, s0t, s0Lw, b0t);
  out[f++] = h3(62, s0l, s1l, b0Lw);
  out[f++] = h3(63, s1l, s0Lw, b0t);
  // Distance and number of children.
  out[f++] = h2(64, s0wt, d0);
  out[f++] = h2(65, b0wt, d0);
  out[f++] = h3(66, s0t, b0t, d0);
  out[f++] = h3(67, s1t, s0t, d1);
  out[f++] = h3(68, s0t, s0v, b0t);
  out[f++] = h3(69, s1t, s1v, s0t);
  out[f++] = h2(70, b0t, b0v);
  out[f++] = h3(71, s0t, s0lv, s1t);
  out[f++] = h2(72, s0wt, s0v);
  // Sets of labels already given.
  out[f++] = h3(73, s0t, s0RS, b0t);
  out[f++] = h3(74, s0t, s0LS, b0t);
  out[f++] = h3(75, s1t, s1RS, s0t);
  out[f++] = h4(76, s1t, s1LS, s0t, s0LS);
  out[f++] = h3(77, b0t, b0LS, s0t);
  out[f++] = h2(78, s0wt, s0RS);
  out[f++] = h4(79, s1t, s1RS, s0t, b0t);
  out[f++] = h4(80, s0t, s0RS, b0t, b0LS);
  out[f++] = h4(81, s1t, s0t, b0t, b0LS);
  // Lists, appositions, clauses: likeness and what is coming.
  out[f++] = h3(82, alike1, s0t, s0LS);
  out[f++] = h3(83, alike0, b0t, b0LS);
  out[f++] = h4(84, alike10, b0t, b0LS, s0t);
  out[f++] = h4(85, alike1, s0Lw, s0t, b0w);
  out[f++] = h4(86, s0t, b0t, list[b0]!, b1t);
  out[f++] = h4(91, s1t, s0t, b0t, list[b0]!);
  out[f++] = h4(92, s0t, s0LS, b0w, list[b0]!);
  out[f++] = h3(93, s0t, b0t, joint1[b0 + 1]!);
  out[f++] = h3(94, s0t, b0t, joint2[b0 + 1]!);
  out[f++] = h3(95, s0t, b0t, joint3[b0 + 1]!);
  out[f++] = h4(96, s1t, s0t, b0t, joint1[b0 + 1]!);
  out[f++] = h4(97, s1t, s0t, b0t, joint2[b0 + 1]!);
  out[f++] = h4(98, s0t, b0w, b1t, joint1[b0 + 2]!);
  out[f++] = h4(99, s0t, s0RS, b0w, joint2[b0 + 1]!);
  out[f++] = h4(100, s0LS, s0t, b0t, joint2[b0]!);
  return f;
}

import type { Configuration } from './configuration.ts';
import { distanceClass } from './distance.ts';
import { FOLD, spread } from './hash.ts';
import type { Words } from './words.ts';

/** How many contexts a transition and a label are looked up under among the habits. */
export const TRANSITION_CONTEXTS = 8;
export const LABEL_CONTEXTS = 8;

/** Writes the contexts of the next transition, the likeliest to be known first. */
export function transitionContexts(w: Words, c: Configuration, out: Int32Array): void {
  const fold = Math.imul;
  const { word, tag, before } = w;
  const { leftLabels, rightLabels, leftEdge, left1 } = c;
  const s0 = c.stacked(0);
  const s1 = c.stacked(1);
  const b0 = c.front;
  const s0t = tag[s0]!;
  const s1t = tag[s1]!;
  const b0t = tag[b0]!;
  const b1t = tag[b0 + 1]!;
  const p0 = before[leftEdge[b0]!]!;
  const p1 = before[leftEdge[s0]!]!;
  const pn = before[b0 + 1]!;
  const b0LS = leftLabels[b0]!;
  const s0RS = rightLabels[s0]!;
  const s0Lw = word[left1[s0]!]!;
  const d = spread(distanceClass(b0 - s0));
  const st = fold(fold(s0t, FOLD) + b0t, FOLD) + p0;
  const next = fold(fold(st, FOLD) + b1t, FOLD) + pn;
  const left = fold(fold(fold(st, FOLD) + s1t, FOLD) + p1, FOLD) + s0RS;
  const ahead = fold(fold(next, FOLD) + b0LS, FOLD) + d;
  out[0] = ahead;
  out[1] = fold(left, FOLD) + b0LS;
  out[2] = fold(fold(fold(left, FOLD) + s0Lw, FOLD) + b1t, FOLD) + pn;
  out[3] = fold(st, FOLD) + b1t;
  out[4] = fold(fold(ahead, FOLD) + tag[b0 + 2]!, FOLD) + w.list[b0]!;
  out[5] = fold(fold(fold(left, FOLD) + b0LS, FOLD) + b1t, FOLD) + pn;
  out[6] = fold(fold(fold(word[s0]!, FOLD) + word[b0]!, FOLD) + p0, FOLD) + pn;
  out[7] = fold(fold(word[b0]!, FOLD) + s0t, FOLD) + ahead;
}

/** Writes the contexts of the label of an arc, likewise. */
export function labelContexts(w: Words, c: Configuration, head: number, child: number, out: Int32Array): void {
  const fold = Math.imul;
  const { word, lemma, tag, before } = w;
  const { leftLabels, rightLabels, leftEdge } = c;
  const left = child < head;
  const p = before[leftEdge[child]!]!;
  const pn = before[left ? leftEdge[head]! : c.front]!;
  const cLS = leftLabels[child]!;
  const cRS = rightLabels[child]!;
  const hRS = rightLabels[head]!;
  const side = fold(p, FOLD) + SIDE[left ? 0 : 1]!;
  const hc = fold(fold(side, FOLD) + tag[head]!, FOLD) + tag[child]!;
  const hcc = fold(hc, FOLD) + cLS;
  out[0] = hc;
  out[1] = fold(hcc, FOLD) + leftLabels[head]!;
  out[2] = fold(fold(hc, FOLD) + word[c.left1[child]!]!, FOLD) + cRS;
  out[3] = fold(fold(hcc, FOLD) + hRS, FOLD) + spread(distanceClass(left ? head - child : child - head));
  out[4] = fold(fold(side, FOLD) + tag[head]!, FOLD) + word[child]!;
  out[5] = fold(fold(hcc, FOLD) + tag[child > 0 ? child - 1 : w.n + 1]!, FOLD) + tag[child + 1]!;
  out[6] = fold(fold(fold(fold(hcc, FOLD) + leftLabels[head]!, FOLD) + hRS, FOLD) + pn, FOLD) + cRS;
  out[7] = fold(fold(fold(side, FOLD) + lemma[head]!, FOLD) + tag[child]!, FOLD) + cLS;
}

const SIDE = [spread(8000), spread(8001)] as const;

import type { Attributes } from './attributes.ts';
import { FOLD, spread } from './hash.ts';
import type { Tree } from './tree.ts';

/** An upper bound for the number of features of one candidate. */
export const MAX_MARK_FEATURES = 24;
/** How far up the tree from its neighbours a mark may hang. */
const CLIMB = 16;

const LABEL = Int32Array.from({ length: 256 }, (_, i) => spread(9000 + i));
const SMALL = Int32Array.from({ length: 64 }, (_, i) => spread(9300 + i));
const EDGE = spread(9400);

/**
 * Where a punctuation mark may hang without crossing an arc: the words around its gap and what they hang on, up to where the
 * arcs leave the mark's side.
 */
export class MarkPlaces {
  readonly nodes = new Int32Array(2 * CLIMB);
  count = 0;
  private leftCount = 0;
  private index = 0;
  private left = -1;
  private right = -1;

  /** Finds the places for the mark at token `i`. Words have heads already; other tokens have the head -2. */
  load(t: Tree, i: number): void {
    this.index = i;
    this.left = i - 1;
    while (this.left >= 0 && t.head[this.left] === -2) this.left--;
    this.right = i + 1;
    while (this.right < t.n && t.head[this.right] === -2) this.right++;
    this.count = 0;
    if (this.left >= 0) this.climb(t, this.left, false);
    this.leftCount = this.count;
    if (this.right < t.n) this.climb(t, this.right, true);
  }

  /** Writes the keys of the features of place `k`; returns how many. */
  features(a: Attributes, t: Tree, k: number, out: Int32Array): number {
    const fold = Math.imul;
    const node = this.nodes[k]!;
    const onRight = k >= this.leftCount;
    const depth = onRight ? k - this.leftCount : k;
    const top = k === this.leftCount - 1 || k === this.count - 1;
    const leftTop = this.leftCount > 0 ? this.nodes[this.leftCount - 1]! : -1;
    const rightTop = this.count > this.leftCount ? this.nodes[this.count - 1]! : -1;
    const mark = a.word[this.index]!;
    const label = LABEL[t.label[node]!]!;
    const h = t.head[node]!;
    // Which side hangs on the other, or that the gap is at an end.
    const bond = leftTop < 0 ? 0 : rightTop < 0 ? 1 : t.head[leftTop]! > this.index ? 2 : t.head[rightTop]! >= 0 ? 3 : 4;
    const place = fold(mark, FOLD) + SMALL[(onRight ? 1 : 0) + (top ? 2 : 0) + bond * 4]!;
    const side = fold(mark, FOLD) + SMALL[30 + (onRight ? 1 : 0)]!;
    // What stands at the far end of the phrase: a comma there often has its twin here.
    const far = onRight ? t.rightEdge[node]! + 1 : t.leftEdge[node]! - 1;
    const twin = far < 0 || far >= t.n ? EDGE : t.head[far] === -2 ? a.word[far]! : EDGE + 1;
    const tops = fold(leftTop < 0 ? EDGE : LABEL[t.label[leftTop]!]!, FOLD) + (rightTop < 0 ? EDGE : LABEL[t.label[rightTop]!]!);
    const headLabel = h < 0 ? EDGE : LABEL[t.label[h]!]!;
    const next = this.index + 1 < a.n ? a.word[this.index + 1]! : EDGE;
    const nextMark = this.index + 1 < a.n && t.head[this.index + 1] === -2 ? next : EDGE;
    const previous = this.index > 0 && t.head[this.index - 1] === -2 ? a.word[this.index - 1]! : EDGE;
    const d = SMALL[40 + Math.min(depth, 3)]!;
    let f = 0;
    out[f++] = place;
    out[f++] = fold(place, FOLD) + label;
    out[f++] = fold(place, FOLD) + twin;
    out[f++] = fold(fold(place, FOLD) + twin, FOLD) + label;
    out[f++] = fold(place, FOLD) + d;
    out[f++] = fold(fold(place, FOLD) + label, FOLD) + headLabel;
    out[f++] = fold(place, FOLD) + tops;
    out[f++] = fold(fold(place, FOLD) + tops, FOLD) + label;
    out[f++] = fold(fold(side, FOLD) + label, FOLD) + d;
    out[f++] = fold(fold(side, FOLD) + label, FOLD) + twin;
    out[f++] = fold(place, FOLD) + nextMark;
    out[f++] = fold(place, FOLD) + previous;
    out[f++] = fold(fold(place, FOLD) + label, FOLD) + next;
    out[f++] = fold(fold(side, FOLD) + a.givenNumber[node]!, FOLD) + d;
    out[f++] = fold(fold(place, FOLD) + twin, FOLD) + nextMark;
    out[f++] = fold(fold(place, FOLD) + twin, FOLD) + previous;
    out[f++] = fold(fold(place, FOLD) + tops, FOLD) + twin;
    return f;
  }

  private climb(t: Tree, from: number, onRight: boolean): void {
    let node = from;
    for (let step = 0; step < CLIMB; step++) {
      this.nodes[this.count++] = node;
      const h = t.head[node]!;
      if (h < 0 || h > this.index !== onRight) return;
      node = h;
    }
  }
}

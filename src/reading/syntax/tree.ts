import type { Configuration } from './configuration.ts';
import type { Words } from './words.ts';

/** The tree over all tokens of a sentence; punctuation that is not attached yet has the head -2. */
export class Tree {
  n = 0;
  /** Token numbers, -1 for the root. */
  head = new Int32Array(0);
  label = new Int32Array(0);
  /** First and last token of the phrase that each word heads. */
  leftEdge = new Int32Array(0);
  rightEdge = new Int32Array(0);

  /** Takes over the words' tree. */
  load(n: number, w: Words, c: Configuration): void {
    this.reset(n);
    for (let k = 0; k < w.n; k++) {
      const i = w.token[k]!;
      const h = c.head[k]!;
      this.head[i] = h === w.n ? -1 : w.token[h]!;
      this.label[i] = c.label[k]!;
      this.leftEdge[i] = w.token[c.leftEdge[k]!]!;
      this.rightEdge[i] = w.token[c.rightEdge[k]!]!;
    }
  }

  /** Starts a tree of `n` unattached tokens. */
  reset(n: number): void {
    if (this.head.length < n) {
      this.head = new Int32Array(2 * n);
      this.label = new Int32Array(2 * n);
      this.leftEdge = new Int32Array(2 * n);
      this.rightEdge = new Int32Array(2 * n);
    }
    this.n = n;
    this.head.fill(-2, 0, n);
    this.label.fill(255, 0, n);
  }
}

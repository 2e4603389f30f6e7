import { MARGIN } from './attributes.ts';

/** The three transitions of the arc-hybrid system. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** Cells kept free under the stack, so that looking below its bottom finds "no token". */
const BOTTOM = 3;

/**
 * A parser configuration of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez & Satta 2011): a stack, the rest of the
 * sentence, and the arcs so far. Node `n` is the artificial root and stands behind the last token; node `n + 1` is "no token".
 * Columns are reused from sentence to sentence; no step allocates.
 */
export class Configuration {
  n = 0;
  /** The first token of the rest. */
  front = 0;
  head = new Int32Array(0);
  label = new Int32Array(0);
  /** Outermost and next children on each side; "no token" where there is none. */
  left1 = new Int32Array(0);
  left2 = new Int32Array(0);
  right1 = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** Labels of the children on each side, one bit each (labels from the 31st on share bits). */
  leftLabels = new Int32Array(0);
  rightLabels = new Int32Array(0);
  /** First and last node of what hangs on each node so far. */
  leftEdge = new Int32Array(0);
  rightEdge = new Int32Array(0);
  private stack = new Int32Array(0);
  private top = BOTTOM;

  /** Starts on a sentence of `n` tokens. */
  reset(n: number): void {
    const cells = n + MARGIN;
    if (this.head.length < cells) {
      const size = 2 * cells;
      this.head = new Int32Array(size);
      this.label = new Int32Array(size);
      this.left1 = new Int32Array(size);
      this.left2 = new Int32Array(size);
      this.right1 = new Int32Array(size);
      this.right2 = new Int32Array(size);
      this.leftCount = new Int32Array(size);
      this.rightCount = new Int32Array(size);
      this.leftLabels = new Int32Array(size);
      this.rightLabels = new Int32Array(size);
      this.leftEdge = new Int32Array(size);
      this.rightEdge = new Int32Array(size);
      this.stack = new Int32Array(size + BOTTOM);
    }
    this.n = n;
    this.front = 0;
    this.top = BOTTOM;
    const none = n + 1;
    this.stack.fill(none, 0, BOTTOM);
    for (let i = 0; i < cells; i++) {
      this.leftEdge[i] = i;
      this.rightEdge[i] = i;
    }
    this.head.fill(-1, 0, cells);
    this.label.fill(255, 0, cells);
    for (const column of [this.left1, this.left2, this.right1, this.right2]) column.fill(none, 0, cells);
    for (const column of [this.leftCount, this.rightCount, this.leftLabels, this.rightLabels]) column.fill(0, 0, cells);
  }

  /** The `k`th node from the top of the stack, k = 0, 1 or 2; "no token" when the stack is not that high. */
  stacked(k: number): number {
    return this.stack[this.top - 1 - k]!;
  }

  /** Number of nodes on the stack. */
  get height(): number {
    return this.top - BOTTOM;
  }

  /** The node at height `k` from the bottom of the stack. */
  fromBottom(k: number): number {
    return this.stack[BOTTOM + k]!;
  }

  get finished(): boolean {
    return this.front === this.n && this.top === BOTTOM;
  }

  /** Whether the transition may be taken; one always may until the configuration is finished. The root gets exactly one child. */
  allows(transition: number): boolean {
    if (transition === SHIFT) return this.front < this.n;
    if (transition === RIGHT) return this.top - BOTTOM >= 2;
    return this.top > BOTTOM && (this.front < this.n || this.top - BOTTOM === 1);
  }

  shift(): void {
    this.stack[this.top++] = this.front++;
  }

  /** Attaches the top of the stack to the front of the rest. */
  attachLeft(label: number): void {
    const child = this.stack[--this.top]!;
    const head = this.front;
    this.head[child] = head;
    this.label[child] = label;
    this.left2[head] = this.left1[head]!;
    this.left1[head] = child;
    this.leftEdge[head] = this.leftEdge[child]!;
    this.leftCount[head]!++;
    this.leftLabels[head]! |= 1 << Math.min(label, 31);
  }

  /** Attaches the top of the stack to the node below it. */
  attachRight(label: number): void {
    const child = this.stack[--this.top]!;
    const head = this.stack[this.top - 1]!;
    this.head[child] = head;
    this.label[child] = label;
    this.right2[head] = this.right1[head]!;
    this.right1[head] = child;
    this.rightEdge[head] = this.rightEdge[child]!;
    this.rightCount[head]!++;
    this.rightLabels[head]! |= 1 << Math.min(label, 31);
  }
}

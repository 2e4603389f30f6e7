import { type Configuration, LEFT, SHIFT } from '../../src/reading/syntax/configuration.ts';

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg & Nivre 2013): how many arcs of the gold tree become out of reach
 * by a transition. Heads are node numbers; the root's head is `n`.
 */
export function cost(c: Configuration, gold: Int32Array, transition: number): number {
  const b0 = c.front;
  let lost = 0;
  if (transition === SHIFT) {
    // The front can no longer be headed by, nor head, what lies in the stack; the top can still become its head.
    const h = gold[b0]!;
    for (let k = 0; k < c.height; k++) {
      const node = c.fromBottom(k);
      if (gold[node] === b0) lost++;
      if (node === h && k < c.height - 1) lost++;
    }
    return lost;
  }
  const s0 = c.stacked(0);
  const h = gold[s0]!;
  if (transition === LEFT) {
    if (h !== b0 && (h > b0 || (c.height > 1 && h === c.stacked(1)))) lost++;
  } else if (h >= b0) lost++;
  for (let d = b0; d < c.n; d++) if (gold[d] === s0) lost++;
  return lost;
}

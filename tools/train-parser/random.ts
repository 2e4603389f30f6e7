/** A seeded generator of numbers in [0, 1): training must give the same model every time. */
export function random(seed: number): () => number {
  let s = seed >>> 0 || 1;
  return () => {
    s ^= s << 13;
    s ^= s >>> 17;
    s ^= s << 5;
    return (s >>> 0) / 4294967296;
  };
}

/** Shuffles in place. */
export function shuffle(list: Int32Array, next: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const swapped = list[i]!;
    list[i] = list[j]!;
    list[j] = swapped;
  }
}

/** Numbers from 0 to 1 that depend on the seed alone (FNV-1a for the seed, then mulberry32). */
export function seeded(seed: string): () => number {
  let state = 2_166_136_261;
  for (const c of seed) state = Math.imul(state ^ c.codePointAt(0)!, 16_777_619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Integer hashing for features; no string is built. A feature starts as a key: the attributes it combines, folded into one
 * 32-bit number by `key = imul(key, FOLD) + attribute`. The feature functions write that out, because the engine would not
 * inline a hundred calls. The key's place in the list is its template; `mix` turns both into a well-spread hash.
 */
export const FOLD = 0x2c1b3c6d;

/** The hash of the key at place `template`. */
export function mix(key: number, template: number): number {
  const h = Math.imul(key ^ (key >>> 15) ^ Math.imul(template + 1, 0x9e3779b1), 0x7feb352d);
  return h ^ (h >>> 15);
}

/** Spreads a small number (a tag, a label, a distance) over 32 bits, so that it can stand beside word hashes. */
export function spread(n: number): number {
  return finish(Math.imul(n + 1, 0x85ebca6b) ^ 0x27d4eb2f);
}

/** FNV-1a over the characters from `from` on; every digit counts as 0, so that all years look alike. */
export function hashText(text: string, from = 0): number {
  let h = 0x811c9dc5;
  for (let i = from; i < text.length; i++) {
    let c = text.charCodeAt(i);
    if (c >= 49 && c <= 57) c = 48;
    h = Math.imul(h ^ c, 0x01000193);
  }
  return finish(h);
}

function finish(x: number): number {
  let h = x ^ (x >>> 16);
  h = Math.imul(h, 0x7feb352d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b);
  return h ^ (h >>> 16);
}

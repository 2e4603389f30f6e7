/**
 * Integer hashing for features. A feature is the 32-bit hash of its template number and of the attributes it combines;
 * no string is built. Attributes are themselves well-mixed 32-bit values, so a multiply-add chain and one final mix suffice.
 */

/** Hash of one attribute under template `t`. */
export function h1(t: number, a: number): number {
  return fin(Math.imul(a, 0x2c1b3c6d) + Math.imul(t, 0x9e3779b1));
}

/** Hash of two attributes under template `t`. */
export function h2(t: number, a: number, b: number): number {
  return fin(Math.imul(Math.imul(a, 0x2c1b3c6d) + b, 0x297a2d39) + Math.imul(t, 0x9e3779b1));
}

/** Hash of three attributes under template `t`. */
export function h3(t: number, a: number, b: number, c: number): number {
  return fin(Math.imul(Math.imul(Math.imul(a, 0x2c1b3c6d) + b, 0x297a2d39) + c, 0x1b56c4e9) + Math.imul(t, 0x9e3779b1));
}

/** Hash of four attributes under template `t`. */
export function h4(t: number, a: number, b: number, c: number, d: number): number {
  return h3(t, Math.imul(a, 0x7feb352d) + b, c, d);
}

/** Spreads a small number (a tag, a label, a distance) over 32 bits, so that it can stand beside word hashes. */
export function spread(n: number): number {
  return fin(Math.imul(n + 1, 0x85ebca6b) ^ 0x27d4eb2f);
}

function fin(x: number): number {
  let h = x ^ (x >>> 16);
  h = Math.imul(h, 0x7feb352d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b);
  return h ^ (h >>> 16);
}

/** FNV-1a over the characters from `from` on; every digit counts as 0, so that all years look alike. */
export function hashText(text: string, from = 0): number {
  let h = 0x811c9dc5;
  for (let i = from; i < text.length; i++) {
    let c = text.charCodeAt(i);
    if (c >= 49 && c <= 57) c = 48;
    h = Math.imul(h ^ c, 0x01000193);
  }
  return fin(h);
}

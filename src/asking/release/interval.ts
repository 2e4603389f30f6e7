/** True when two ISO dates or intervals ('2024-05-01/2024-05-03') share a day. */
export function overlap(a: string, b: string): boolean {
  const [a1, a2 = a1] = a.split('/') as [string, string?];
  const [b1, b2 = b1] = b.split('/') as [string, string?];
  return a1 <= b2! && b1 <= a2!;
}

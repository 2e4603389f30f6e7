/** A distance in classes: 1, 2, 3, 4, 5–6, 7–9, 10–14, 15 and more. */
export function distanceClass(d: number): number {
  return d < 5 ? d : d < 7 ? 5 : d < 10 ? 6 : d < 15 ? 7 : 8;
}

/** How many letters of a name may be wrong, missing, added or swapped: one, two from eight letters on. */
const allowedFor = (word: string): number => (word.length >= 8 ? 2 : 1);

/** Names that a word may be a misspelling of, those with the fewest wrong letters only. The first letter must be right; names under five letters are left alone. */
export function nearNames(names: Iterable<string>, word: string): string[] {
  const allowed = allowedFor(word);
  let distance = allowed;
  let near: string[] = [];
  for (const name of names) {
    if (name.length < 5 || Math.abs(name.length - word.length) > distance || name[0] !== word[0] || name.includes(' ')) continue;
    const d = editDistance(name, word, distance);
    if (d > distance) continue;
    if (d < distance) near = [];
    distance = d;
    near.push(name);
  }
  return near;
}

/** Edit distance with swaps of neighbours (optimal string alignment), cut off above `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      let d = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, before[j - 2]! + 1);
      next.push(d);
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length]!;
}

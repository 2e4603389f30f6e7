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
  let [before, row, next] = rowsFor(b.length + 1);
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    next[0] = i;
    let least = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let d = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (letter === other ? 0 : 1));
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) d = Math.min(d, before[j - 2]! + 1);
      next[j] = d;
      if (d < least) least = d;
    }
    if (least > limit) return limit + 1;
    [before, row, next] = [row, next, before];
  }
  return row[b.length]!;
}

let rows: [Uint16Array, Uint16Array, Uint16Array] = [new Uint16Array(32), new Uint16Array(32), new Uint16Array(32)];

/** Three rows of at least this many numbers, for one comparison at a time: thousands of names are held against one word. */
function rowsFor(length: number): [Uint16Array, Uint16Array, Uint16Array] {
  if (rows[0].length < length) rows = [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)];
  return rows;
}

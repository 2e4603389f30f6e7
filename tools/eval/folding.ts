const STRAIGHT: readonly (readonly [RegExp, string])[] = [
  [/\p{M}+/gu, ''],
  [/[‘’`]/g, "'"],
  [/[“”]/g, '"'],
  [/[\u2010-\u2015]/g, '-'],
  [/\s+/g, ' '],
];

/**
 * The form in which answers and gold are compared: case, accents, kinds of quotation marks, dashes and spaces do not
 * count. On purpose not the folding of src/reading: a measure that shares the product's code shares its faults.
 */
export function folded(text: string): string {
  let out = text.normalize('NFKD');
  for (const [pattern, plain] of STRAIGHT) out = out.replace(pattern, plain);
  return out.trim().toLowerCase();
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Whether the key stands in the text with no letter or digit touching it; both folded. */
export function standsIn(text: string, key: string): boolean {
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    const before = characterBefore(text, at);
    const after = String.fromCodePoint(text.codePointAt(at + key.length) ?? 0x20);
    if (!LETTER_OR_DIGIT.test(before) && !LETTER_OR_DIGIT.test(after)) return true;
  }
  return false;
}

/** A letter outside the basic plane takes two code units: half of one would not count as a letter. */
function characterBefore(text: string, at: number): string {
  if (at === 0) return ' ';
  const pair = at > 1 && /[\ud800-\udbff]/.test(text[at - 2]!) && /[\udc00-\udfff]/.test(text[at - 1]!);
  return text.slice(at - (pair ? 2 : 1), at);
}

import type { Token } from '../model/reading.ts';

/** Longest dateline, in tokens. */
const LONGEST = 16;

/**
 * The dash that ends a dateline ('GENEVA, 5 May 2023 (ABC) – The Council …'), as a token index; -1 where a sentence opens with none.
 * Before it stand only places, dates, words in capitals and what is in brackets.
 */
export function datelineEnd(tokens: readonly Token[], isPlace: (i: number) => boolean, inDate: (i: number) => boolean): number {
  const dash = tokens.findIndex((t, i) => i > 0 && i < LONGEST && /^-+$/.test(t.text));
  const before = tokens[dash - 1];
  const after = tokens[dash + 1];
  if (dash < 0 || !before || !after) return -1;
  // 'EU-Japan': one word.
  if (tokens[dash]!.start === before.end && tokens[dash]!.end === after.start) return -1;
  const marked = tokens.slice(0, dash).some((t, i) => t.text === '(' || inDate(i));
  let bracket = false;
  for (let i = 0; i < dash; i++) {
    const { text } = tokens[i]!;
    if (text === '(') bracket = true;
    if (!(bracket || /^[^a-z]*$/.test(text) || (marked && /^[A-Z]/.test(text)) || inDate(i) || isPlace(i))) return -1;
    if (text === ')') bracket = false;
  }
  return dash;
}

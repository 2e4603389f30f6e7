import type { Token } from '../model/reading.ts';

/** Longest dateline, in tokens. */
const LONGEST = 16;

/**
 * The dash that ends a dateline ('GENEVA, 5 May 2023 (ABC) – The Council …'), as a token index; -1 where a sentence opens with none.
 * Before it stand only places, dates, words in capitals and what is in brackets.
 */
export function datelineEnd(tokens: readonly Token[], isPlace: (i: number) => boolean, inDate: (i: number) => boolean): number {
  const close = inBrackets(tokens);
  if (close > 0) return close;
  const dash = tokens.findIndex((t, i) => i > 0 && i < LONGEST && t.text.startsWith('-') && /^-+$/.test(t.text));
  const before = tokens[dash - 1];
  const after = tokens[dash + 1];
  if (dash < 0 || !before || !after) return -1;
  // 'EU-Japan': one word, but not 'OSLO, 3 May—The Minister'.
  if (tokens[dash]!.start === before.end && tokens[dash]!.end === after.start && !inDate(dash - 1)) return -1;
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

/** '(Secretariat, Georgetown, Guyana) The Committee met': a bracket of names with commas that opens the text; -1 where none does. */
function inBrackets(tokens: readonly Token[]): number {
  if (tokens[0]?.text !== '(') return -1;
  const close = tokens.findIndex((t, i) => i < LONGEST && t.text === ')');
  const within = tokens.slice(1, Math.max(close, 1));
  const named =
    within.length > 2 &&
    within.some((t) => t.text === ',') &&
    within.every((t) => /^[^a-z]/.test(t.text) || /^(?:of|the|and|de|la)$/.test(t.lower));
  return named && tokens[close + 1] !== undefined ? close : -1;
}

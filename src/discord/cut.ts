import { escapeText, oneLine } from './escape.ts';

/** At most `length` characters of text, with an ellipsis that says so when some are missing. For names and titles, never for quotes. */
export function cut(text: string, length: number): string {
  const line = oneLine(text);
  if (line.length <= length) return line;
  return `${wholeCharacters(line, length - 1).trimEnd()}…`;
}

/** The longest start of a text that has at most `length` characters once escaped. */
export function cutEscaped(text: string, length: number): string {
  const line = oneLine(text);
  let low = 0;
  let high = Math.min(line.length, length);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (escapeText(wholeCharacters(line, middle)).length <= length) low = middle;
    else high = middle - 1;
  }
  return escapeText(wholeCharacters(line, low));
}

/** The first `length` code units, one less where that would split a surrogate pair. */
function wholeCharacters(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

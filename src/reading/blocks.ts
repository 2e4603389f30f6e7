import { foldKey } from './fold.ts';

/** A stretch of text that is read as one piece: a paragraph, a bullet, a heading. Offsets into the text. */
export interface Block {
  start: number;
  end: number;
}

const BULLET = /^\s*(?:[•*+]|[-–](?=\s)|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)](?=\s))\s*/;
const OPEN_WORD =
  /(?:,|\b(?:and|or|of|the|a|an|in|on|at|to|for|with|by|from|as|that|which|who|its|their|his|her|is|are|was|were|has|have|will))$/i;

/**
 * Splits a reading copy into blocks. A blank line always ends one. A single line break ends one unless the line is
 * visibly broken in the middle: it ends in a comma or a word that wants another, the next line goes on in lower case,
 * or the whole text is wrapped at a width and the line is full.
 */
export function splitBlocks(copy: string): Block[] {
  const lines: Block[] = [];
  for (let at = 0; at <= copy.length; ) {
    let end = copy.indexOf('\n', at);
    if (end < 0) end = copy.length;
    lines.push({ start: at, end });
    at = end + 1;
  }
  const lengths = lines.map((l) => l.end - l.start).filter((n) => n > 0);
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
  const wrapped = longest <= 100 && lengths.filter((n) => n > longest * 0.75).length > lengths.length * 0.4 && lengths.length > 3;
  const blocks: Block[] = [];
  let current: Block | undefined;
  for (const line of lines) {
    const text = copy.slice(line.start, line.end);
    if (text.trim() === '') {
      current = undefined;
      continue;
    }
    if (current) {
      const before = copy.slice(current.start, current.end).trimEnd();
      const lastLine = before.slice(before.lastIndexOf('\n') + 1);
      const goesOn =
        !BULLET.test(text) &&
        (OPEN_WORD.test(before) || /^\s*[a-z]/.test(text) || (wrapped && lastLine.length > longest * 0.7 && !/[.!?:]["')]?$/.test(before)));
      if (goesOn) {
        current.end = line.end;
        continue;
      }
    }
    current = { start: line.start, end: line.end };
    blocks.push(current);
  }
  for (const block of blocks) trim(copy, block);
  return blocks.filter((b) => b.end > b.start);
}

/** Moves the ends of a block past white space and a leading bullet mark. */
function trim(copy: string, block: Block): void {
  while (block.end > block.start && /\s/.test(copy[block.end - 1]!)) block.end--;
  while (block.start < block.end && /\s/.test(copy[block.start]!)) block.start++;
  const bullet = /^(?:[•*+]+|-)\s+/.exec(copy.slice(block.start, block.start + 8));
  if (bullet && foldKey(copy.slice(block.start + bullet[0].length, block.end))) block.start += bullet[0].length;
}

const SMALL = new Set([
  'of',
  'and',
  'the',
  'to',
  'in',
  'on',
  'for',
  'at',
  'by',
  'with',
  'from',
  'a',
  'an',
  'as',
  'or',
  'its',
  'his',
  'her',
  'their',
  'between',
  'is',
  'are',
  'was',
  'will',
  'into',
]);

/** True when a piece of text is set in capitals throughout (three words or more, so that 'NATO, EU' is not). */
export function isUpperCase(copy: string): boolean {
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < copy.length; i++) {
    const c = copy.charCodeAt(i);
    if (c >= 97 && c <= 122) lower++;
    else if (c >= 65 && c <= 90) upper++;
  }
  const letters = upper + lower;
  return letters >= 12 && lower / letters < 0.1 && (copy.match(/[A-Za-z]{2,}/g)?.length ?? 0) >= 3;
}

/** Text set in capitals, rewritten at the same length as a title is: 'TALKS IN OSLO' → 'Talks in Oslo'. Dotted letters and words without a vowel stay. */
export function titleCase(copy: string): string {
  return copy.replace(/[A-Za-z]+(?:'[A-Za-z]+)?/g, (word, at: number) => {
    if (copy[at + word.length] === '.' && word.length === 1) return word;
    const lower = word.toLowerCase();
    if (SMALL.has(lower) && at > 0) return lower;
    if (word.length > 1 && !/[aeiouy]/i.test(word)) return word;
    return word[0]!.toUpperCase() + lower.slice(1);
  });
}

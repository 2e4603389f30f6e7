import type { Sentence, Token } from '../model/reading.ts';
import { splitBlocks } from './blocks.ts';
import { type Analysis, analyseBlock } from './language.ts';
import { abbreviations, honorifics, ranks } from './lexicon.ts';
import { TrueCase } from './truecase.ts';
import { WORD, type Worded, wordOf } from './word.ts';

/**
 * Splits a release, given as the reading copies of its title and text, into sentences with tokens; sentence 0 is the title, read whole.
 * wink-nlp proposes the boundaries inside a block; they are moved where it is known to err:
 * after abbreviations of rank and reference ('Maj.', 'Art.'), before a closing quotation mark,
 * and before a clause of saying that follows one ('…,” he said').
 */
export function readSentences(title: string, copy: string): Sentence[] {
  const sentences: Sentence[] = [];
  const blocks = splitBlocks(copy);
  const trueCase = new TrueCase(blocks.map((b) => copy.slice(b.start, b.end)));
  const { tokens } = tokensOf(title, { start: 0, end: title.length }, trueCase);
  sentences.push({ n: 0, paragraph: 0, start: 0, end: title.length, tokens });
  let n = 0;
  for (const [paragraph, block] of blocks.entries()) {
    for (const tokens of cut(tokensOf(copy, block, trueCase))) {
      n++;
      sentences.push({ n, paragraph: paragraph + 1, start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens });
    }
  }
  return sentences;
}

/** Longer than any word or address: wink-nlp's patterns take time by the square of it, so a space is put in. */
const LONGEST_RUN = 500;
const ENDLESS = /\S{500}\S/g;

/** True when a run without white space may be endless: looked for in strides, since a text has white space all over. */
function mayBeEndless(piece: string): boolean {
  for (let at = LONGEST_RUN; at < piece.length; ) {
    let k = at;
    while (k > at - LONGEST_RUN && piece.charCodeAt(k) !== SPACE) k--;
    if (k <= at - LONGEST_RUN) return true;
    at = k + LONGEST_RUN;
  }
  return false;
}

const SPACE = 32;

function tokensOf(copy: string, block: { start: number; end: number }, trueCase: TrueCase): Analysis {
  let piece = trueCase.apply(copy.slice(block.start, block.end).replaceAll('\n', ' '));
  if (mayBeEndless(piece)) piece = piece.replace(ENDLESS, (run) => `${run.slice(0, -1)} `);
  // wink-nlp cuts 'EU-U.S.' after 'EU-U': a space for the hyphen keeps the length and the words.
  if (piece.includes('-') && /(?:[A-Z]\.){2}/.test(piece))
    piece = piece.replace(/-(?=(?:[A-Z]\.){2})/g, ' ').replace(/(?<=(?:[A-Z]\.){2})-/g, ' ');
  return withFullStops(analyseBlock(piece, block.start));
}

/** Tokens of a sentence at most: what goes on longer is no sentence but a table, a list or noise, and is read in pieces. */
const MAX_TOKENS = 500;

/** Gives a title or rank the full stop that wink-nlp cut off ('Amb' and '.' before a name): as one token it is read as it would be without. */
function withFullStops({ tokens, opens }: Analysis): Analysis {
  const out: Analysis = { tokens: [], opens: [] };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const title = out.tokens.at(-1);
    const next = tokens[i + 1];
    if (token.text === '.' && title?.end === token.start && next && /^[A-Z(]/.test(next.text) && isShortTitle(title)) {
      const word = wordOf(`${title.text}.`);
      const whole: Token & Worded = { ...title, end: token.end, text: word.text, lower: word.lower, pos: 'PROPN', [WORD]: word };
      out.tokens[out.tokens.length - 1] = whole;
      continue;
    }
    out.tokens.push(token);
    out.opens.push(opens[i]!);
  }
  return out;
}

const isShortTitle = ({ text, lower }: Token): boolean =>
  /^[A-Z][a-z]{1,3}$/.test(text) && abbreviations.has(lower) && (honorifics.has(lower) || ranks.has(lower));

function cut({ tokens, opens }: Analysis): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  let open = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const starts = i === 0 || (opens[i]! && !continues(tokens, i, open)) || runsOn(tokens, i) || current.length >= MAX_TOKENS;
    if (starts) {
      current = [];
      sentences.push(current);
    }
    current.push(token);
    if (token.text === '"') open = !open;
  }
  return sentences;
}

/** True when what wink-nlp takes for a new sentence at `i` goes on with the one before. */
function continues(tokens: Token[], i: number, quoteOpen: boolean): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1]!;
  const word = before.text.toLowerCase().replace(/\.$/, '');
  if (token.text === '"' && quoteOpen) return true;
  // 'RM1.27': the point of a number with its currency's sign.
  if (before.text === '.' && before.end === token.start && /^\d/.test(token.text) && /\d$/.test(tokens[i - 2]?.text ?? '')) return true;
  // 'AB.CDE/4/19'
  if (before.text === '.' && before.end === token.start && /^[A-Z]{2,}$/.test(token.text) && tokens[i + 1]?.text === '/') return true;
  // 'ABC/Res. 17', 'ABC/DE/COMM.17': the number of a document behind its symbol.
  if (before.text === '.' && /^\d/.test(token.text) && tokens[i - 3]?.text === '/' && tokens[i - 3]!.end === tokens[i - 2]!.start)
    return true;
  if (/^[,;:)\]%]$/.test(token.text)) return true;
  if (/^[a-z]/.test(token.text) && !/^(?:e-|i[A-Z])/.test(token.text) && !/[!?]/.test(before.text)) return true;
  if (abbreviations.has(word) && (before.text.endsWith('.') || tokens[i - 2]?.text.toLowerCase() === word)) return true;
  if (before.text === '.' && tokens[i - 2] && abbreviations.has(tokens[i - 2]!.text.toLowerCase()) && tokens[i - 2]!.end === before.start)
    return true;
  if (
    /^[A-Z]\.$/.test(before.text) &&
    /^[A-Z]/.test(token.text) &&
    !/^(?:The|In|On|He|She|They|It|We|At|For|This|These|During|A|An)$/.test(token.text)
  )
    return true;
  // 'Lt. Gen. (ret.) | A B'
  if (before.text === ')' && /^(?:ret|retd|rtd)\.?$/i.test(tokens[i - (tokens[i - 2]?.text === '.' ? 3 : 2)]?.text ?? '')) return true;
  // '…," he said': the closing mark was the end of what is quoted, not of the sentence.
  if (before.text === '"' && /^[,]$/.test(tokens[i - 2]?.text ?? '')) return true;
  return false;
}

/** True when two sentences were left in one: an end mark, white space, then a capital. */
function runsOn(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1]!;
  const token = tokens[i]!;
  return (before.text === '!' || before.text === '?') && token.start !== before.end && /^[A-Z]/.test(token.text);
}

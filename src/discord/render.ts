import type { KnowledgeBase } from '../knowledge/base.ts';
import { prove } from '../knowledge/prove.ts';
import type { Answer } from '../model/answer.ts';
import type { Citation, Release } from '../model/release.ts';
import { escapeText, link, oneLine } from './escape.ts';
import { MAX_TEXT, message, type Reply } from './message.ts';

const MAX_HEADLINE = 1_200;
const MAX_TITLE = 120;
const MAX_QUESTION = 160;
const MAX_CITATIONS = 10;
/** Kept free for the line that says what is not shown. */
const REST = 120;

/**
 * An answer as a message: the answer first, in bold, then the sentences that prove it, last the question, which
 * others in the channel would not see otherwise ('Yes' to what?). Every quote is sliced out of its release again
 * here; a mismatch throws CitationError and nothing is shown.
 */
export function renderAnswer(base: KnowledgeBase, answer: Answer, question: string): Reply {
  const proved = (citation: Citation): Proved => ({ citation, release: prove(base, citation) });
  const citations = answer.citations.map(proved);
  const nearest = answer.also.map(proved);
  const blocks = [headline(answer.text)];
  if (answer.status === 'not-understood') blocks.push('-# `/help` shows what can be asked, with examples.');
  if (nearest.length > 0 && citations.length === 0) blocks.push('The nearest it says:');
  const asked = `-# Asked: ${escapeText(cut(question, MAX_QUESTION))}`;
  blocks.push(...quotes([...citations, ...nearest], MAX_TEXT - REST - asked.length - lengthOf(blocks)));
  return message([...blocks, asked]);
}

interface Proved {
  readonly citation: Citation;
  readonly release: Release;
}

/** As many citations as fit, whole, best first; then a line that says how many are not shown. */
function quotes(all: readonly Proved[], room: number): string[] {
  const blocks: string[] = [];
  for (const proved of all.slice(0, MAX_CITATIONS)) {
    const block = citationBlock(proved, blocks.length + 1);
    if (lengthOf(blocks) + block.length > room) break;
    blocks.push(block);
  }
  // One sentence may be longer than a message: a part of it, marked as such, is better than no proof at all.
  if (blocks.length === 0 && all[0]) blocks.push(citationBlock(all[0], 1, room));
  const hidden = all.length - blocks.length;
  if (hidden > 0) blocks.push(`-# and ${hidden} more ${hidden === 1 ? 'sentence' : 'sentences'}, not shown: too much for one message.`);
  return blocks;
}

function citationBlock({ citation, release }: Proved, number: number, room?: number): string {
  const source = [
    escapeText(cut(release.title || release.id, MAX_TITLE)),
    release.date ?? '',
    citation.n === 0 ? 'title' : `sentence ${citation.n}`,
    link('source', release.url),
  ];
  const footer = `-# \\[${number}\\] ${source.filter((part) => part !== '').join(' · ')}`;
  const whole = `> ${escapeText(citation.quote)}\n${footer}`;
  if (room === undefined || whole.length <= room) return whole;
  const mark = ` … (cut here: the sentence has ${oneLine(citation.quote).length} characters)`;
  return `> ${cutEscaped(citation.quote, room - footer.length - mark.length - 3)}${mark}\n${footer}`;
}

function headline(text: string): string {
  const line = oneLine(text);
  const whole = escapeText(line);
  if (whole === '') return '**(no text)**';
  if (whole.length <= MAX_HEADLINE) return `**${whole}**`;
  const shown = cutEscaped(line, MAX_HEADLINE - 60);
  return `**${shown} …** (cut here: the answer has ${line.length} characters)`;
}

/** At most `length` characters of text, with an ellipsis that says so when some are missing. For names and titles, never for quotes. */
export function cut(text: string, length: number): string {
  const line = oneLine(text);
  if (line.length <= length) return line;
  return `${wholeCharacters(line, length - 1).trimEnd()}…`;
}

/** The longest start of a text that has at most `length` characters once escaped. */
function cutEscaped(text: string, length: number): string {
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

function lengthOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + block.length, 0);
}

import { createHash } from 'node:crypto';
import type { KnowledgeBase } from '../knowledge/base.ts';
import { readerVersion } from '../knowledge/reader-version.ts';
import { releaseKey } from '../knowledge/release-key.ts';
import type { Answer } from '../model/answer.ts';
import { type Proved, proved, quotePages } from './citations.ts';
import { customId } from './custom-id.ts';
import { cut, cutEscaped } from './cut.ts';
import { escapeText, oneLine } from './escape.ts';
import { type Block, button, MAX_TEXT, message, type Reply, rows, text } from './message.ts';
import { pageNumber, pager } from './pages.ts';

const MAX_HEADLINE = 1_200;
/** Longest question that is taken, so that the message of its answer holds it whole. */
export const MAX_QUESTION = 500;
/** Kept free for the lines that are not counted. */
const REST = 120;

/** The actions behind the buttons *Not right* and *Why*, and behind the pages of an answer. */
export const NOT_RIGHT = 'not-right';
export const WHY = 'why';
export const ANSWER_PAGE = 'answer';
/** Numbers of the parts of an answer's message by which its buttons find them again. */
export const PART = { answer: 101, question: 102 } as const;
/** Stands before the question in an answer's message. */
export const ASKED = '-# Asked: ';

/** How an answer is shown. */
export interface Showing {
  /** Id of the one release that was asked. */
  readonly release?: string | undefined;
  /** Which page of the proof, counted from 0. */
  readonly page?: string | number | undefined;
  /** The first line as markdown, where a message has it already. */
  readonly headline?: string | undefined;
}

/**
 * An answer as a message: the answer first, in bold, then the sentences that prove it, then the question, which
 * others in the channel would not see otherwise ('Yes' to what?), last the buttons. Every quote is sliced out of its
 * release again here; a mismatch throws CitationError and nothing is shown.
 */
export function renderAnswer(base: KnowledgeBase, answer: Answer, question: string, { release, page, headline }: Showing = {}): Reply {
  const citations = answer.citations.map((citation) => proved(base, citation));
  const nearest = answer.also.map((citation) => proved(base, citation));
  const first = headline ?? headlineOf(answer.text);
  const hints: string[] = [];
  if (answer.status === 'not-understood') hints.push('-# `/help` shows what can be asked, with examples.');
  if (nearest.length > 0 && citations.length === 0) hints.push('Nearest to it:');
  const asked = `${ASKED}${escapeText(cut(question, MAX_QUESTION))}`;
  const pages = quotePages([...citations, ...nearest], MAX_TEXT - REST - [first, asked, ...hints].join('').length);
  const number = pageNumber(page, Math.max(pages.length, 1));
  const proof = pages[number];
  const again = [scopeOf(base, release), fingerprint([...citations, ...nearest])];
  const why = answer.status === 'not-understood' ? [] : [button('Why', customId(WHY, ...again))];
  const notRight = button('Not right', customId(NOT_RIGHT, readerVersion()));
  const blocks: Block[] = [text(first, PART.answer), ...hints, ...(proof?.blocks ?? []), text(asked, PART.question)];
  return message(
    [
      ...blocks,
      ...pager(number, pages.length, (to) => customId(ANSWER_PAGE, to, ...again)),
      ...rows(proof?.buttons ?? [], [...why, notRight]),
    ],
    { result: true },
  );
}

/** A release as custom ids name it; empty for all of them. */
function scopeOf(base: KnowledgeBase, release: string | undefined): string {
  const found = release === undefined ? undefined : base.release(release);
  return found ? releaseKey(found) : '';
}

/** A few letters that tell one list of sentences from another: an answer that is made anew is the same if they are. */
export function fingerprint(proof: readonly Proved[]): string {
  const parts = proof.map(({ citation: { n, start, end }, release }) => [releaseKey(release), n, start, end]);
  return shortHash(JSON.stringify(parts));
}

/** Hashes made before, since the same answers are shown again and again. */
const hashes = new Map<string, string>();
const MOST_HASHES = 1_000;

function shortHash(text: string): string {
  let hash = hashes.get(text);
  if (hash === undefined) {
    hash = createHash('sha256').update(text).digest('base64url').slice(0, 11);
    if (hashes.size >= MOST_HASHES) hashes.clear();
    hashes.set(text, hash);
  }
  return hash;
}

function headlineOf(answer: string): string {
  const line = oneLine(answer);
  const whole = escapeText(line);
  if (whole === '') return '**(no text)**';
  if (whole.length <= MAX_HEADLINE) return `**${whole}**`;
  const shown = cutEscaped(line, MAX_HEADLINE - 60);
  return `**${shown} …** (cut here: the answer has ${line.length} characters)`;
}

import type { KnowledgeBase } from '../knowledge/base.ts';
import { readerVersion } from '../knowledge/reader-version.ts';
import type { Answer } from '../model/answer.ts';
import { proved, quotes } from './citations.ts';
import { customId } from './custom-id.ts';
import { cut, cutEscaped } from './cut.ts';
import { escapeText, oneLine } from './escape.ts';
import { type Block, button, MAX_TEXT, message, type Reply, rows, text } from './message.ts';

const MAX_HEADLINE = 1_200;
/** As long as `/ask` takes: a report about the answer keeps the question whole. */
const MAX_QUESTION = 500;
/** Kept free for the line that says what is not shown. */
const REST = 120;

/** The action behind the button *Not right*. */
export const NOT_RIGHT = 'not-right';
/** Numbers of the parts of an answer's message that a report about it needs. */
export const PART = { answer: 101, question: 102 } as const;
/** Stands before the question in an answer's message. */
export const ASKED = '-# Asked: ';

/**
 * An answer as a message: the answer first, in bold, then the sentences that prove it, then the question, which
 * others in the channel would not see otherwise ('Yes' to what?), last the buttons. Every quote is sliced out of its
 * release again here; a mismatch throws CitationError and nothing is shown.
 */
export function renderAnswer(base: KnowledgeBase, answer: Answer, question: string): Reply {
  const citations = answer.citations.map((citation) => proved(base, citation));
  const nearest = answer.also.map((citation) => proved(base, citation));
  const headline = headlineOf(answer.text);
  const hints: string[] = [];
  if (answer.status === 'not-understood') hints.push('-# `/help` shows what can be asked, with examples.');
  if (nearest.length > 0 && citations.length === 0) hints.push('The nearest it says:');
  const asked = `${ASKED}${escapeText(cut(question, MAX_QUESTION))}`;
  const proof = quotes([...citations, ...nearest], MAX_TEXT - REST - [headline, asked, ...hints].join('').length);
  const notRight = button('Not right', customId(NOT_RIGHT, readerVersion()));
  const blocks: Block[] = [text(headline, PART.answer), ...hints, ...proof.blocks, text(asked, PART.question)];
  return message([...blocks, ...rows([...proof.buttons, notRight])]);
}

function headlineOf(answer: string): string {
  const line = oneLine(answer);
  const whole = escapeText(line);
  if (whole === '') return '**(no text)**';
  if (whole.length <= MAX_HEADLINE) return `**${whole}**`;
  const shown = cutEscaped(line, MAX_HEADLINE - 60);
  return `**${shown} …** (cut here: the answer has ${line.length} characters)`;
}

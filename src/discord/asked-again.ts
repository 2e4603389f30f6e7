import { ComponentType, type Message } from 'discord.js';
import { releaseByKey } from '../knowledge/release-key.ts';
import type { Answer } from '../model/answer.ts';
import { proved } from './citations.ts';
import type { CommandContext } from './command.ts';
import { unescapeText } from './escape.ts';
import { ASKED, fingerprint, PART } from './render.ts';

/** Said where an answer cannot be made again as it was. */
export const CHANGED = 'The releases were changed since that answer was made. Ask again to see what they say now.';

/** An answer that a message shows, made once more. */
export interface AskedAgain {
  readonly question: string;
  readonly answer: Answer;
  /** The first line of the message, as markdown. */
  readonly headline: string;
  /** Id of the one release that was asked. */
  readonly release: string | undefined;
}

/**
 * Makes the answer of a message anew from the question that the message shows: nothing else is kept of it. Undefined
 * when its proof is no longer the same, because the releases or the reader changed.
 * @param key of the release that was asked; empty for all
 * @param mark the fingerprint of the proof
 */
export function askedAgain(message: Message, key: string, mark: string, { base, ask }: CommandContext): AskedAgain | undefined {
  const release = key === '' ? undefined : releaseByKey(base, key)?.id;
  if (key !== '' && release === undefined) return undefined;
  const question = questionOf(message);
  const answer = ask(question, { release });
  const proof = [...answer.citations, ...answer.also].map((citation) => proved(base, citation));
  return fingerprint(proof) === mark ? { question, answer, headline: partOf(message, PART.answer), release } : undefined;
}

/** The question that an answer's message shows. */
export function questionOf(message: Message): string {
  const shown = partOf(message, PART.question);
  return unescapeText(shown.startsWith(ASKED) ? shown.slice(ASKED.length) : shown);
}

/** The answer that an answer's message shows. */
export function answerOf(message: Message): string {
  return unescapeText(partOf(message, PART.answer).replace(/^\*\*|\*\*$/g, ''));
}

/** The markdown of one numbered part of a message; empty when it has none. */
export function partOf(message: Message, id: number): string {
  const parts = message.components.flatMap((top) => (top.type === ComponentType.Container ? top.components : []));
  const part = parts.find((one) => one.id === id);
  return part?.type === ComponentType.TextDisplay ? part.content : '';
}

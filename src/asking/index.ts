import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Answer } from '../model/answer.ts';

export interface AskOptions {
  /** Ask this release only. */
  readonly release?: string;
}

/**
 * Answers one question from a knowledge base. Pure: no clock, no network, no randomness.
 * The same question on the same base gives the same answer.
 */
export function ask(_base: KnowledgeBase, question: string, _options: AskOptions = {}): Answer {
  return {
    status: 'not-understood',
    kind: 'what',
    text: `I did not understand: ${question}`,
    items: [],
    spans: [],
    citations: [],
    also: [],
    understood: '',
  };
}

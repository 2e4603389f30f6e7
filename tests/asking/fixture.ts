import { ask } from '../../src/asking/index.ts';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import type { Answer } from '../../src/model/answer.ts';
import { readRelease } from '../../src/reading/index.ts';

/** A base of one release with this body, issued on Tuesday, 14 May 2024. */
export function baseOf(text: string): KnowledgeBase {
  return new KnowledgeBase([readRelease({ id: 'r', title: 'A press release', date: '2024-05-14', source: '', url: '', text })]);
}

export function answerFrom(text: string, question: string): Answer {
  return ask(baseOf(text), question, { release: 'r' });
}

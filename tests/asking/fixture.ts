import { ask } from '../../src/asking/index.ts';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import type { Answer } from '../../src/model/answer.ts';
import { readRelease } from '../../src/reading/index.ts';

/** What a release has besides its body. */
export interface Heading {
  readonly title?: string;
  readonly source?: string;
}

/** A base of one release with this body, issued on Tuesday, 14 May 2024. */
export function baseOf(text: string, { title = 'A press release', source = '' }: Heading = {}): KnowledgeBase {
  return new KnowledgeBase([readRelease({ id: 'r', title, date: '2024-05-14', source, url: '', text })]);
}

export function answerFrom(text: string, question: string, heading: Heading = {}): Answer {
  return ask(baseOf(text, heading), question, { release: 'r' });
}

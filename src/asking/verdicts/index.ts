import type { Question } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';
import { answerAnybody } from './anybody.ts';
import { answerExistence } from './existence.ts';
import { answerFirstOfKind } from './first-of-kind.ts';
import { answerStill } from './still.ts';

/** Yes and no for wordings that are known: of anybody, of the first of a kind, of what still is, of what there is, of deeds told by nouns. */
export function answerVerdict(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  return (
    answerAnybody(view, question) ?? answerFirstOfKind(view, question) ?? answerStill(view, question) ?? answerExistence(view, question)
  );
}

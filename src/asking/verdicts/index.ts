import type { Question } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';
import { answerAnybody } from './anybody.ts';
import { answerClosedDoors } from './closed-doors.ts';
import { answerExistence } from './existence.ts';
import { answerFirstOfKind } from './first-of-kind.ts';
import { answerNonKind } from './non-kind.ts';
import { answerNotYet } from './not-yet.ts';
import { answerNthOfRow } from './nth-of-row.ts';
import { answerOneOf } from './one-of.ts';
import { answerStill } from './still.ts';
import { answerVotes } from './votes.ts';

/** Yes and no for wordings that are known: of anybody, of the first of a kind, of what still is or is yet to come, of what there is, of deeds told by nouns. */
export function answerVerdict(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  return (
    answerVotes(view, question) ??
    answerAnybody(view, question) ??
    answerFirstOfKind(view, question) ??
    answerNthOfRow(view, question) ??
    answerNonKind(view, question) ??
    answerOneOf(view, question) ??
    answerClosedDoors(view, question) ??
    answerStill(view, question) ??
    answerNotYet(view, question) ??
    answerExistence(view, question)
  );
}

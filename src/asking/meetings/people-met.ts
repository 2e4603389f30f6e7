import type { Question } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';
import { answerMeeting } from './meetings.ts';

/** 'How many people did A meet': as many as are named, where all are named. */
export function countPeopleMet(view: ReleaseView, question: Question): Found | undefined {
  if (
    !/^how many (?:people|persons|politicians|leaders|officials|ministers|counterparts|others)\b.*\b(?:met|meet|see|accompan\w+|received?|joined?|talk\w*)\b/.test(
      question.shape,
    )
  )
    return undefined;
  const list = answerMeeting(view, { ...question, kind: 'met', focus: undefined });
  if (!list || list === 'denied' || !list.items.every((i) => i.span && isPerson(view, i.span))) return undefined;
  return { ...list, items: [{ text: String(list.items.length) }, ...list.items], because: `${list.because}, counted` };
}

const isPerson = (view: ReleaseView, span: { n: number; start: number; end: number }): boolean =>
  view.reading.mentions.some(
    (m) => m.n === span.n && m.start >= span.start && m.end <= span.end && view.entity(m.entity)?.kind === 'person',
  );

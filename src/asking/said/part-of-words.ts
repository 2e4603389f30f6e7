import type { Open } from '../extract/types.ts';
import type { Question } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';

/** 'With whom should it be agreed according to A', 'where is it needed in the view of A' */
const ASKS =
  /^(?:and )?(?:(?:with|to|by|for|from|of|on|against|in|at|among|between|towards?) )?(whom|whose|where|when)\b(?!.*\b(?:did|does|do) <person> (?:say|tell|mention)).*\b(?:according to|in the (?:words|view|opinion|eyes) of)\b/;

/**
 * A part of what somebody said, a person, place or day: not the whole of the words. 'silent' where what answers it stands in no words of the one
 * who is asked for.
 */
export function answerPartOfWords(view: ReleaseView, question: Question, open: Open): Found | 'silent' | undefined {
  const wh = question.yesNo ? undefined : ASKS.exec(question.shape)?.[1];
  if (!wh) return undefined;
  const speakers = question.links.flatMap((l) => (l.kind === 'person' ? l.entities : []));
  const found = open(view, { ...question, kind: wh === 'where' || wh === 'when' ? wh : 'who' });
  const n = found?.citations[0]?.n;
  const isTheirs = view
    .facts('statement')
    .some(
      (f) => n !== undefined && f.evidence.includes(n) && f.roles.some((r) => r.role === 'speaker' && speakers.includes(r.entity ?? '')),
    );
  return isTheirs ? found : 'silent';
}

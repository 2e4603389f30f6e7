import type { Found } from './found.ts';
import type { answerOpen } from './open.ts';
import { type Question, readQuestion, wordsOf } from './question.ts';
import type { ReleaseView } from './view.ts';

/** 'trucks in the convoy?', 'pupils at the school': things named without a question word are counted where the release gives their number. */
export function answerTally(view: ReleaseView, question: Question, open: typeof answerOpen): Found | undefined {
  const { focus, shape, tokens, wh, yesNo } = question;
  const noun = focus && !focus.link ? tokens[focus.last] : undefined;
  if (yesNo || wh !== '' || !noun || noun.pos !== 'NOUN' || !PLURAL.test(noun.lower) || NEVER_COUNTED.test(noun.lower)) return undefined;
  if (focus!.first > 2 || /^(?:list|name|give|tell|any)\b/.test(shape)) return undefined;
  // Read anew: taggers take the first word of a label for a verb.
  const text = `how many ${question.text}`;
  return open(view, { ...readQuestion(view, text, wordsOf(text)), kind: 'count' });
}

const PLURAL = /[^s]s$|^(?:people|women|men|children|police|staff)$/;
const NEVER_COUNTED =
  /^(?:names?|topics?|subjects?|issues?|details|dates|days|times|years|reasons|aims|goals|results?|conditions|terms|contents|news|thanks|condolences|congratulations|greetings|participants|attendees|members|talks|matters|items|points|priorities|areas|views|remarks|words|sanctions|relations|affairs|rights|plans|steps|measures|concerns|efforts|elections|negotiations|discussions|consultations)$/;

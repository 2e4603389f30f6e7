import type { Action } from '../action.ts';
import { askedAgain, CHANGED } from '../asked-again.ts';
import { note } from '../message.ts';
import { ANSWER_PAGE, renderAnswer } from '../render.ts';

/** Another page of the proof of an answer. Its state is the page, the release that was asked and the fingerprint of the proof. */
export const answerPage: Action = {
  name: ANSWER_PAGE,
  press: ({ message }, [page, key = '', mark = ''], context) => {
    const again = askedAgain(message, key, mark, context);
    if (!again) return note(CHANGED);
    const { answer, question, headline, release } = again;
    return { update: renderAnswer(context.base, answer, question, { release, page, headline }) };
  },
};

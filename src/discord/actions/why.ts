import type { Action } from '../action.ts';
import { askedAgain, CHANGED } from '../asked-again.ts';
import { note } from '../message.ts';
import { WHY } from '../render.ts';
import { renderWhy } from '../render-why.ts';

/** *Why*: how an answer was found, for the person who pressed only. Its state is the release that was asked and the fingerprint of the proof. */
export const why: Action = {
  name: WHY,
  press: ({ message }, [key = '', mark = ''], context) => {
    const again = askedAgain(message, key, mark, context);
    return again ? renderWhy(context.base, again.answer, again.question, again.release) : note(CHANGED);
  },
};

import type { Action } from '../action.ts';
import { inContext } from './in-context.ts';
import { notRight } from './not-right.ts';

/** Every button and form of the bot, listed by hand. */
export const actions: readonly Action[] = [inContext, notRight];

import type { Action } from '../action.ts';
import { answerPage } from './answer-page.ts';
import { inContext } from './in-context.ts';
import { briefingsPage, graphPage, namesPage, reportsPage } from './list-pages.ts';
import { notRight } from './not-right.ts';
import { share } from './share.ts';
import { why } from './why.ts';

/** Every button and form of the bot, listed by hand. */
export const actions: readonly Action[] = [answerPage, briefingsPage, graphPage, namesPage, reportsPage, inContext, notRight, share, why];

import type { Action } from '../action.ts';
import { particulars, pasted, replace } from './adding.ts';
import { answerPage } from './answer-page.ts';
import { inContext } from './in-context.ts';
import { briefingsPage, comparePage, graphPage, namesPage, reportsPage, shelfPage, timelinePage } from './list-pages.ts';
import { notRight } from './not-right.ts';
import { share } from './share.ts';
import { why } from './why.ts';

/** Every button and form of the bot, listed by hand. */
export const actions: readonly Action[] = [
  answerPage,
  pasted,
  particulars,
  replace,
  shelfPage,
  briefingsPage,
  comparePage,
  graphPage,
  namesPage,
  reportsPage,
  timelinePage,
  inContext,
  notRight,
  share,
  why,
];

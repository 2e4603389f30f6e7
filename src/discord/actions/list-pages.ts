import { releaseByKey } from '../../knowledge/release-key.ts';
import type { Action } from '../action.ts';
import { CHANGED, partOf } from '../asked-again.ts';
import { unescapeText } from '../escape.ts';
import { note } from '../message.ts';
import { BRIEFINGS_PAGE, renderBriefings } from '../render-briefings.ts';
import { COMPARE_PAGE, renderCompare } from '../render-compare.ts';
import { GRAPH_PAGE, partyOfMark, renderGraph } from '../render-graph.ts';
import { NAMES_PAGE, NAMES_PART, renderNamesPage } from '../render-names.ts';
import { REPORTS_PAGE, renderReports } from '../render-reports.ts';
import { renderShelf, SHELF_PAGE } from '../render-shelf.ts';
import { renderTimeline, TIMELINE_PAGE } from '../render-timeline.ts';

/** Another page of `/briefings`. */
export const briefingsPage: Action = {
  name: BRIEFINGS_PAGE,
  press: (_pressed, [page], { base }) => ({ update: renderBriefings(base, page) }),
};

/** Another page of `/briefing list`, whose message only an admin has. */
export const shelfPage: Action = {
  name: SHELF_PAGE,
  press: (_pressed, [page], { base, shelf }) => ({ update: renderShelf(base, shelf, page) }),
};

/** Another page of `/briefing reports`, whose message only an admin has. */
export const reportsPage: Action = {
  name: REPORTS_PAGE,
  press: async (_pressed, [page], { reports }) => ({ update: renderReports((await reports?.list()) ?? [], page) }),
};

/** Another picture of `/graph` or `/timeline`; its state is also whose, and of which release. */
export const graphPage = picturePage(GRAPH_PAGE, renderGraph);
export const timelinePage = picturePage(TIMELINE_PAGE, renderTimeline);

function picturePage(name: string, render: typeof renderGraph): Action {
  return {
    name,
    press: (_pressed, [page, mark = '', key = ''], { base }) => {
      const of = partyOfMark(base, mark);
      const release = releaseByKey(base, key)?.id;
      if ((mark !== '' && !of) || (key !== '' && !release)) return note(CHANGED);
      return { update: render(base, { of, release }, page) };
    },
  };
}

/** Another page of `/compare`; its state is also the two releases. */
export const comparePage: Action = {
  name: COMPARE_PAGE,
  press: (_pressed, [page, first = '', second = ''], { base }) => {
    const [one, other] = [first, second].map((key) => base.reading(releaseByKey(base, key)?.id ?? ''));
    return one && other ? { update: renderCompare(base, one, other, page) } : note(CHANGED);
  },
};

/** Another page of *Who is in this?*; the names are in the message itself. */
export const namesPage: Action = {
  name: NAMES_PAGE,
  press: ({ message }, [page], context) => ({ update: renderNamesPage(context, unescapeText(partOf(message, NAMES_PART)), page) }),
};

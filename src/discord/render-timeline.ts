import { drawTimeline, type Moment } from '../drawing/index.ts';
import type { KnowledgeBase } from '../knowledge/base.ts';
import { releaseKey } from '../knowledge/release-key.ts';
import { type DatedFact, datedFacts, LOOKED_THROUGH, type TimelineOf } from '../knowledge/timeline.ts';
import { citationBlock, contextButton, proved } from './citations.ts';
import { customId } from './custom-id.ts';
import { cut } from './cut.ts';
import { escapeText, oneLine } from './escape.ts';
import { MAX_TEXT, message, note, picture, type Reply, type ReplyFile, rows } from './message.ts';
import { paged, pageNumber, pager, within } from './pages.ts';
import { partyMark } from './render-graph.ts';

/** The action behind the pages. */
export const TIMELINE_PAGE = 'timeline';
/** Dates in one picture. */
const MAX_DATES = 6;
const MAX_LABEL = 160;
/** Discord's limit for the description of a picture. */
const MAX_ALT = 1_024;
/** Characters kept free for the headline. */
const REST = 320;

/** What happened when, oldest first: a picture that is true to time, and each sentence under the number that it has there. */
export function renderTimeline(base: KnowledgeBase, { of, release }: TimelineOf, wanted?: string): Reply {
  const all = datedFacts(base, { of, release });
  if (all.length === 0)
    return note(
      `The releases date nothing${of ? ` about ${escapeText(of.name)}` : ''} that could be drawn. \`/when\` may still find a date.`,
    );
  const entries = all.map((one, i) => ({ one, number: i + 1, block: blockOf(base, one, i + 1) }));
  const fits = within(MAX_TEXT - REST, MAX_DATES);
  const pages = paged(entries, (page) => fits(page.map(({ block }) => block)));
  const number = pageNumber(wanted, pages.length);
  const shown = pages[number]!;
  const moments = shown.map(({ one, number: n }): Moment => ({ ...one, number: n, label: oneLine(one.label) }));
  const file: ReplyFile = { name: 'what-happened-when.png', attachment: drawTimeline(moments), description: inWords(moments) };
  const partial = release === undefined && !of && base.size > LOOKED_THROUGH;
  const key = release === undefined ? '' : releaseKey(base.release(release)!);
  return message(
    [
      `**What happened when${of ? `: ${escapeText(cut(of.name, 120))}` : ''}**`,
      picture(file),
      ...shown.map(({ block }) => block),
      ...(partial
        ? [`-# From the newest ${LOOKED_THROUGH} of ${base.size} releases; name a person, a body or a release to see others.`]
        : []),
      ...pager(number, pages.length, (to) => customId(TIMELINE_PAGE, to, of ? partyMark(of) : '', key)),
      ...rows(shown.map(({ one, number: n }) => contextButton(proved(base, one.citation), n, all.length === 1))),
    ],
    { files: [file], result: true },
  );
}

function blockOf(base: KnowledgeBase, { label, planned, citation, ...days }: DatedFact, number: number): string {
  const first = `**${whenOf(days)}**${planned ? ' · planned' : ''} — ${escapeText(cut(label, MAX_LABEL))}`;
  return `${first}\n${citationBlock(proved(base, citation), number, MAX_TEXT - REST - first.length - 1)}`;
}

function whenOf({ first, last }: { first: string; last: string }): string {
  return first === last ? first : `${first} to ${last}`;
}

/** What the picture shows, for those who cannot see it. */
function inWords(moments: readonly Moment[]): string {
  const parts = moments.map((one) => `${whenOf(one)}${one.planned ? ' (planned)' : ''}: ${one.label} (${one.number})`);
  return cut(`What happened when: ${parts.join('; ')}.`, MAX_ALT);
}

import type { KnowledgeBase } from '../knowledge/base.ts';
import type { EntityKind, Reading } from '../model/reading.ts';
import { customId } from './custom-id.ts';
import { cut } from './cut.ts';
import { escapeText, link } from './escape.ts';
import { MAX_TEXT, message, type Reply } from './message.ts';
import { pageNumber, pager } from './pages.ts';

/** The action behind the pages of what is loaded. */
export const BRIEFINGS_PAGE = 'briefings';
const ON_A_PAGE = 6;
const MAX_NAMES = 20;

/** What is loaded, newest first, in pages. Only the releases of the page are looked into: there may be thousands. */
export function renderBriefings(base: KnowledgeBase, page?: string): Reply {
  if (base.size === 0) return message(['**No release is loaded.**'], { result: true });
  const first = `**${base.size === 1 ? 'One release is' : `${base.size} releases are`} loaded.**`;
  const pages = Math.ceil(base.size / ON_A_PAGE);
  const number = pageNumber(page, pages);
  const readings = base.entries.slice(number * ON_A_PAGE, (number + 1) * ON_A_PAGE).map((one) => one.reading);
  const whole = readings.map((reading) => entry(reading));
  const blocks = whole.join('').length <= MAX_TEXT - first.length ? whole : readings.map((reading) => entry(reading, true));
  return message([first, ...blocks, ...pager(number, pages, (to) => customId(BRIEFINGS_PAGE, to))], { result: true });
}

/** What was read from a release that was just added, so that a person can check it; for the one who added it only. */
export function renderAdded(reading: Reading): Reply {
  const { release, entities, facts } = reading;
  const names = (kind: EntityKind): string => {
    const all = entities.filter((e) => e.kind === kind).map((e) => escapeText(cut(e.name, 80)));
    const shown = all.slice(0, MAX_NAMES);
    return shown.join(', ') + (all.length > shown.length ? ` and ${all.length - shown.length} more` : '');
  };
  const meetings = facts.filter((f) => f.kind === 'meeting').length;
  const odd = [
    release.title === '' ? 'It has no title: begin the file with a line `# Title`.' : '',
    release.date === null
      ? 'It has no date, so “last week” in it means no days: put `date: YYYY-MM-DD` between two lines `---` at its top.'
      : '',
    names('person') === '' ? 'No person was found in it. Is it a press release in English?' : '',
  ].filter((line) => line !== '');
  return message(
    [
      '**Added. This server can ask it now; no other sees it.**',
      entry(reading),
      ...(names('person') === '' ? [] : [`People: ${names('person')}`]),
      `${count(meetings, 'meeting')} found; \`/graph release:${escapeText(cut(release.id, 80))}\` shows who met whom.`,
      ...odd.map((line) => `⚠ ${line}`),
    ],
    { ephemeral: true },
  );
}

/** One release; `short` leaves out what may be long. */
function entry({ release, sentences, entities, facts }: Reading, short = false): string {
  const people = entities.filter((e) => e.kind === 'person').length;
  const details = [
    release.date ?? 'undated',
    escapeText(cut(release.source, 80)),
    short ? '' : link('source', release.url),
    `id ${escapeText(cut(release.id, 80))}`,
    `${count(sentences.filter((s) => s.n > 0).length, 'sentence')}, ${count(people, 'person', 'people')}, ${count(facts.length, 'fact')}`,
  ];
  return `${escapeText(cut(release.title || release.id, short ? 60 : 160))}\n-# ${details.filter((d) => d !== '').join(' · ')}`;
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

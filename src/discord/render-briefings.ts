import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Entry } from '../knowledge/entry.ts';
import { customId } from './custom-id.ts';
import { cut } from './cut.ts';
import { escapeText, link } from './escape.ts';
import { MAX_TEXT, message, type Reply } from './message.ts';
import { pageNumber, pager } from './pages.ts';

/** The action behind the pages of what is loaded. */
export const BRIEFINGS_PAGE = 'briefings';
const ON_A_PAGE = 6;

/** What is loaded, newest first, in pages. Only the releases of the page are looked into: there may be thousands. */
export function renderBriefings(base: KnowledgeBase, page?: string): Reply {
  if (base.size === 0) return message(['**No release is loaded.**'], { result: true });
  const first = `**${base.size === 1 ? 'One release is' : `${base.size} releases are`} loaded.**`;
  const { blocks, number, pages } = pageOfReleases(base, page, MAX_TEXT - first.length, releaseEntry);
  return message([first, ...blocks, ...pager(number, pages, (to) => customId(BRIEFINGS_PAGE, to))], { result: true });
}

/** One page of the releases of a base. Only those on it are looked into: there may be thousands. */
export function pageOfReleases(
  base: KnowledgeBase,
  page: string | undefined,
  room: number,
  show: (entry: Entry, short: boolean) => string,
): { blocks: string[]; number: number; pages: number } {
  const pages = Math.max(1, Math.ceil(base.size / ON_A_PAGE));
  const number = pageNumber(page, pages);
  const entries = base.entries.slice(number * ON_A_PAGE, (number + 1) * ON_A_PAGE);
  const whole = entries.map((entry) => show(entry, false));
  return { blocks: whole.join('').length <= room ? whole : entries.map((entry) => show(entry, true)), number, pages };
}

/** One release in a few lines: title, date, source, id, what was read; `short` leaves out what may be long. */
export function releaseEntry({ release, card }: Pick<Entry, 'release' | 'card'>, short = false): string {
  const people = card.entities.filter((e) => e.kind === 'person').length;
  const details = [
    release.date ?? 'undated',
    escapeText(cut(release.source, 80)),
    short ? '' : link('source', release.url),
    `id ${escapeText(cut(release.id, 80))}`,
    `${count(card.sentences, 'sentence')}, ${count(people, 'person', 'people')}, ${count(card.facts, 'fact')}`,
  ];
  return `${escapeText(cut(release.title || release.id, short ? 60 : 160))}\n-# ${details.filter((d) => d !== '').join(' · ')}`;
}

/** A number with its noun. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

import { type APIComponentInContainer, ComponentType } from 'discord.js';
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Shelf } from '../knowledge/library.ts';
import { customId } from './custom-id.ts';
import { MAX_TEXT, message, type Reply, type ReplyFile } from './message.ts';
import { pager } from './pages.ts';
import { count, pageOfReleases, releaseEntry } from './render-briefings.ts';

/** The action behind the pages of a shelf. */
export const SHELF_PAGE = 'shelf';
/** Kept free for the headline. */
const REST = 300;

/** The shelf of a server in pages, newest first, telling its own releases from the common ones; for those who manage it. */
export function renderShelf(base: KnowledgeBase, shelf: Shelf, page?: string): Reply {
  const hidden = shelf.hidden === 'all' ? shelf.common.size : shelf.hidden.filter((id) => shelf.common.release(id)).length;
  const headline = [
    `**${count(shelf.own.size, 'release')} added in this server, ${base.size - shelf.own.size} common`,
    hidden > 0 ? `, ${hidden} hidden (\`/briefing unhide\`)` : '',
    '.**',
  ].join('');
  const { blocks, number, pages } = pageOfReleases(
    base,
    page,
    MAX_TEXT - REST,
    (entry, short) => `${shelf.own.release(entry.release.id) ? '★ ' : ''}${releaseEntry(entry, short)}`,
  );
  return message([headline, ...blocks, ...pager(number, pages, (to) => customId(SHELF_PAGE, to))], { ephemeral: true });
}

/** A file of the message, to be taken. */
export function attached({ name }: ReplyFile): APIComponentInContainer {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

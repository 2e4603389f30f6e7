import { type APIComponentInContainer, ButtonStyle, ComponentType } from 'discord.js';

/** Divides entries into pages, in their order, each as full as `fits` allows; an entry that fits nowhere has a page of its own. There is at least one page. */
export function paged<T>(entries: readonly T[], fits: (page: readonly T[]) => boolean): T[][] {
  const pages: T[][] = [[]];
  for (const entry of entries) {
    const page = pages.at(-1)!;
    if (page.length > 0 && !fits([...page, entry])) pages.push([entry]);
    else page.push(entry);
  }
  return pages;
}

/** What a page of texts may hold: so many characters and so many of them. */
export function within(length: number, most: number): (page: readonly string[]) => boolean {
  return (page) => page.length <= most && page.join('').length <= length;
}

/** The page that is shown when number `wanted` is asked for: pages may have become fewer. */
export function pageNumber(wanted: string | number | undefined, pages: number): number {
  const number = Number(wanted);
  return Number.isInteger(number) ? Math.min(Math.max(number, 0), pages - 1) : 0;
}

/** Buttons to the page before and after; none when there is one page only. `idOf` gives the custom id that shows a page, counted from 0. */
export function pager(page: number, pages: number, idOf: (page: number) => string): APIComponentInContainer[] {
  if (pages < 2) return [];
  const to = (label: string, target: number) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label,
    custom_id: idOf(target),
    disabled: target < 0 || target >= pages,
  });
  const here = { ...to(`${page + 1} of ${pages}`, page), disabled: true };
  return [{ type: ComponentType.ActionRow, components: [to('◀ Back', page - 1), here, to('Next ▶', page + 1)] }];
}

import { namedInText } from '../asking/release/named-in-text.ts';
import type { KnowledgeBase, KnownEntity } from '../knowledge/base.ts';
import { citationBlock, contextButton, type Proved, proved } from './citations.ts';
import type { CommandContext } from './command.ts';
import { customId } from './custom-id.ts';
import { cut } from './cut.ts';
import { escapeText } from './escape.ts';
import { type Block, MAX_TEXT, message, note, type Reply, rows, text } from './message.ts';
import { paged, pageNumber, pager, within } from './pages.ts';

/** The action behind the pages. */
export const NAMES_PAGE = 'names';
/** The number of the line that has all names: its pages are made from it alone. */
export const NAMES_PART = 103;
const BEFORE_NAMES = '-# Known names in it: ';
const BETWEEN_NAMES = ' · ';
/** People with their posts on one page; each has a quote. */
const ON_A_PAGE = 4;
const MAX_NAME = 100;
/** Characters that the line of all names may take. */
const MAX_NAMES = 1_400;
/** Characters kept free for what stands around the entries. */
const REST = 100;
const NOBODY = 'The releases know none of the names in that message.';

/** Who of those that the releases know is named in a text, with their posts. */
export function renderNames(context: CommandContext, content: string): Reply {
  const found = namedInText(context.base, content);
  if (found.length === 0) return note(NOBODY);
  return pageOf(context, found, 0);
}

/** Another page, made from the line of names that the first one has. */
export function renderNamesPage(context: CommandContext, line: string, page: string | undefined): Reply {
  const found = namedInText(context.base, line.slice(BEFORE_NAMES.length).split(BETWEEN_NAMES).join('\n'));
  return found.length === 0 ? note(NOBODY) : pageOf(context, found, page);
}

function pageOf(context: CommandContext, found: readonly KnownEntity[], wanted: string | number | undefined): Reply {
  const line = lineOf(found);
  const listed = found.slice(0, line.count);
  const room = MAX_TEXT - REST - line.text.length;
  const entries = listed.map((entity, i) => entryOf(context, entity, i + 1, room));
  const fits = within(room, ON_A_PAGE);
  const pages = paged(entries, (page) => fits(page.map((entry) => entry.block)));
  const number = pageNumber(wanted, pages.length);
  const shown = pages[number]!;
  const blocks: Block[] = [
    `**${found.length === 1 ? 'One name' : `${found.length} names`} in that message ${found.length === 1 ? 'is' : 'are'} known.**`,
    ...shown.map((entry) => entry.block),
    text(line.text, NAMES_PART),
    ...pager(number, pages.length, (to) => customId(NAMES_PAGE, to)),
    ...rows(shown.flatMap(({ proof, number: n }) => (proof ? [contextButton(proof, n)] : []))),
  ];
  return message(blocks, { ephemeral: true, result: true });
}

interface Entry {
  readonly block: string;
  readonly number: number;
  readonly proof?: Proved;
}

/** A person with the post that a release gives them, and its sentence; of a body, where it is named. */
function entryOf({ base, ask }: CommandContext, entity: KnownEntity, number: number, room: number): Entry {
  const name = `**${escapeText(cut(entity.name, MAX_NAME))}**`;
  if (entity.kind === 'person') {
    const answer = ask(`what post does ${entity.name} hold?`, {});
    const [citation] = answer.citations;
    if (answer.status === 'answered' && citation) {
      const proof = proved(base, citation);
      const post = escapeText(cut(answer.text, 300));
      return { block: `${name} — ${post}\n${citationBlock(proof, number, room - name.length - 400)}`, number, proof };
    }
  }
  const kind = entity.kind === 'person' ? 'no post is stated' : entity.kind;
  return { block: `${name} — ${kind}\n-# ${whereNamed(base, entity)}`, number };
}

function whereNamed(base: KnowledgeBase, { releases }: KnownEntity): string {
  const newest = base.release(releases[0]!);
  const title = escapeText(cut(newest?.title || releases[0]!, 120));
  const others = releases.length - 1;
  return `named in ${[title, newest?.date ?? ''].filter(Boolean).join(' · ')}${others > 0 ? ` and ${others} more` : ''}`;
}

/** As many of the names as the line holds, people and bodies alike. */
function lineOf(found: readonly KnownEntity[]): { text: string; count: number } {
  let line = BEFORE_NAMES;
  let count = 0;
  for (const { name } of found) {
    const next = `${count > 0 ? BETWEEN_NAMES : ''}${escapeText(name)}`;
    if (count > 0 && line.length + next.length > MAX_NAMES) break;
    line += next;
    count++;
  }
  return { text: line, count };
}

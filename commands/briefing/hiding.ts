import { note } from '../../src/discord/message.ts';
import { nameOption, releaseChoicesOf, textOf, unknownRelease } from '../../src/discord/options.ts';
import { count } from '../../src/discord/render-briefings.ts';
import type { Shelf } from '../../src/knowledge/library.ts';
import type { Subcommand } from './subcommand.ts';

const ALL_HIDDEN = 'Hidden: all releases that came with the bot. This server sees its own ones alone. `/briefing unhide` shows them again.';

/** `/briefing hide`: hides one common release from this server, or all. */
export const hide: Subcommand = {
  name: 'hide',
  define: (subcommand) =>
    subcommand
      .setDescription('Hide releases that all servers have from this one')
      .addStringOption(nameOption('release', 'Which one; all of them without it')),
  complete: (_option, typed, _base, { shelf }) =>
    releaseChoicesOf(shelf.common.completeRelease(typed).filter(({ id }) => !isHidden(shelf, id))),
  answer: async (interaction, { shelf }) => {
    const id = textOf(interaction, 'release');
    if (id === undefined) {
      await shelf.hide('all');
      return note(ALL_HIDDEN);
    }
    return toggled(shelf, id, true);
  },
};

/** `/briefing unhide`: shows them again. */
export const unhide: Subcommand = {
  name: 'unhide',
  define: (subcommand) =>
    subcommand.setDescription('Show hidden releases again').addStringOption(nameOption('release', 'Which one; all of them without it')),
  complete: (_option, typed, _base, { shelf }) =>
    releaseChoicesOf(shelf.common.completeRelease(typed).filter(({ id }) => isHidden(shelf, id))),
  answer: async (interaction, { shelf }) => {
    const id = textOf(interaction, 'release');
    if (id === undefined) {
      await shelf.hide([]);
      return note(`This server sees ${count(shelf.common.size, 'common release')} again.`);
    }
    return toggled(shelf, id, false);
  },
};

async function toggled(shelf: Shelf, id: string, hidden: boolean) {
  if (shelf.own.release(id)) return note('That release was added in this server: `/briefing remove` takes it away.');
  if (!shelf.common.release(id)) return unknownRelease(id);
  const before = shelf.hidden === 'all' ? shelf.common.releases.map((one) => one.id) : shelf.hidden;
  const others = before.filter((one) => one !== id);
  await shelf.hide(hidden ? [...others, id] : others);
  return note(hidden ? 'It is hidden from this server now. `/briefing unhide` shows it again.' : 'This server sees it again.');
}

function isHidden({ hidden }: Shelf, id: string): boolean {
  return hidden === 'all' || hidden.includes(id);
}

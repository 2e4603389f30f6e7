import { cut } from '../../src/discord/cut.ts';
import { escapeText } from '../../src/discord/escape.ts';
import { message, note, type ReplyFile } from '../../src/discord/message.ts';
import { nameOption, releaseChoicesOf, textOf, unknownRelease } from '../../src/discord/options.ts';
import { renderRead } from '../../src/discord/render-read.ts';
import { attached, renderShelf } from '../../src/discord/render-shelf.ts';
import { releaseFile } from '../../src/knowledge/exchange/release-file.ts';
import type { Release } from '../../src/model/release.ts';
import type { Subcommand } from './subcommand.ts';

/** `/briefing remove`: takes one of the server's own releases away, and gives it back as a file. */
export const remove: Subcommand = {
  name: 'remove',
  define: (subcommand) =>
    subcommand
      .setDescription('Remove a release that was added in this server')
      .addStringOption((option) => nameOption('release', 'Which one')(option).setRequired(true)),
  complete: (_option, typed, _base, { shelf }) => releaseChoicesOf(shelf.own.completeRelease(typed)),
  answer: async (interaction, { base, shelf }) => {
    const id = textOf(interaction, 'release') ?? '';
    const removed = await shelf.remove(id);
    if (removed) {
      const file = asFile(removed);
      const said = `**Removed: ${escapeText(cut(removed.title || removed.id, 160))}.** Nobody can ask it any more. Should you want it back: this is its file, for \`/briefing add\`.`;
      return message([said, attached(file)], { ephemeral: true, files: [file] });
    }
    if (!base.release(id)) return unknownRelease(id);
    return note('That release is one that all servers have, so it cannot be removed here. `/briefing hide` hides it from this server.');
  },
};

/** `/briefing show`: what was read from a release. */
export const show: Subcommand = {
  name: 'show',
  define: (subcommand) =>
    subcommand
      .setDescription('What was read from a release: people, meetings, dates, and what looks odd')
      .addStringOption((option) => nameOption('release', 'Which one')(option).setRequired(true)),
  complete: (_option, typed, base) => releaseChoicesOf(base.completeRelease(typed)),
  answer: (interaction, { base, shelf }) => {
    const id = textOf(interaction, 'release') ?? '';
    const reading = base.reading(id);
    if (!reading) return unknownRelease(id);
    const own = shelf.own.release(id) !== undefined;
    return renderRead(own ? 'Added in this server.' : 'One of those that all servers have.', reading, { own });
  },
};

/** `/briefing list`: the server's shelf in pages. */
export const list: Subcommand = {
  name: 'list',
  define: (subcommand) => subcommand.setDescription('The releases on the shelf of this server, its own and the common ones'),
  answer: (_interaction, { base, shelf }) => renderShelf(base, shelf),
};

function asFile(release: Release): ReplyFile {
  return { name: `${release.id}.md`, attachment: Buffer.from(releaseFile(release)), description: 'The release' };
}

import { cut } from '../../src/discord/cut.ts';
import { download } from '../../src/discord/download.ts';
import { escapeText } from '../../src/discord/escape.ts';
import { message, note, type Reply } from '../../src/discord/message.ts';
import { count } from '../../src/discord/render-briefings.ts';
import { attached } from '../../src/discord/render-shelf.ts';
import { exportArchive, exportParts } from '../../src/knowledge/exchange/export.ts';
import { filesOfArchive, type Imported, importFiles } from '../../src/knowledge/exchange/import.ts';
import { ReleaseFormatError } from '../../src/knowledge/front-matter.ts';
import type { Subcommand } from './subcommand.ts';

/** Discord takes no larger file from people who pay nothing. */
const MAX_ARCHIVE = 10 * 1024 * 1024;
const MAX_REFUSED = 10;

/** `/briefing export`: releases as files, and their facts as CSV and JSON-LD, in an archive. */
export const exporting: Subcommand = {
  name: 'export',
  define: (subcommand) =>
    subcommand
      .setDescription('The releases of this server as files, with all facts as CSV and JSON-LD')
      .addBooleanOption((option) => option.setName('common').setDescription('With the releases that all servers have'))
      .addIntegerOption((option) =>
        option.setName('part').setDescription('Which part, when there are too many for one file').setMinValue(1),
      ),
  slow: true,
  answer: async (interaction, { base, shelf }, progress) => {
    const wanted = interaction.options.getBoolean('common') ? base : shelf.own;
    if (wanted.size === 0) {
      return note(
        'No release was added in this server, so there is nothing to export. `common: True` exports those that all servers have.',
      );
    }
    const divided = exportParts(wanted);
    const parts = divided.length;
    const part = Math.min(interaction.options.getInteger('part') ?? 1, parts);
    const archive = await exportArchive(divided[part - 1]!, (done, of) => progress(`Writing ${done} of ${of} …`));
    // Parts are divided by their texts; only what hardly a release is, such as a text that no packing makes smaller, comes here.
    if (archive.byteLength > MAX_ARCHIVE)
      return note(`Part ${part} of ${parts} makes a file of more than 10 MB, and Discord takes none. \`part:\` gives the others.`);
    const name = parts === 1 ? 'briefing.zip' : `briefing-${part}-of-${parts}.zip`;
    const file = { name, attachment: Buffer.from(archive), description: 'Releases and facts' };
    const more = part < parts ? ` This is part ${part} of ${parts}: \`part: ${part + 1}\` gives the next.` : '';
    const said = `**${count(wanted.size, 'release')}, with their facts.**${more} \`/briefing import\` reads the file in another server.`;
    return message([said, attached(file)], { ephemeral: true, files: [file] });
  },
};

/** `/briefing import`: adds all releases of an archive. */
export const importing: Subcommand = {
  name: 'import',
  define: (subcommand) =>
    subcommand
      .setDescription('Add all releases of a zip archive, such as one that export made')
      .addAttachmentOption((option) => option.setName('file').setDescription('A zip archive').setRequired(true))
      .addBooleanOption((option) =>
        option.setName('replace').setDescription('Put them in the place of releases that have their names or texts'),
      ),
  slow: true,
  answer: async (interaction, { shelf }, progress) => {
    const { name, size, url } = interaction.options.getAttachment('file', true);
    try {
      if (size > MAX_ARCHIVE) throw new ReleaseFormatError('is larger than 10 MB; divide it into smaller archives');
      const files = filesOfArchive(await download(url, MAX_ARCHIVE));
      const replace = interaction.options.getBoolean('replace') ?? false;
      return report(await importFiles(shelf, files, { replace }, (done, of) => progress(`Reading ${done} of ${of} …`)));
    } catch (fault) {
      if (fault instanceof ReleaseFormatError)
        return note(`${escapeText(cut(name, 100))} ${escapeText(fault.message)}. Nothing was added.`);
      throw fault;
    }
  },
};

function report({ added, here, refused }: Imported): Reply {
  const shown = refused
    .slice(0, MAX_REFUSED)
    .map(({ file, problem }) => `⚠ ${escapeText(cut(file, 80))} ${escapeText(cut(problem, 160))}.`);
  const rest = refused.length - shown.length;
  return message(
    [
      `**${count(added.length, 'release')} added.** This server can ask them now; no other sees them.`,
      ...(here > 0
        ? [
            `${here === 1 ? 'One was' : `${here} were`} here already and stayed as they are; \`replace: True\` puts new ones in their place.`,
          ]
        : []),
      ...shown,
      ...(rest > 0 ? [`-# and ${rest} more files of which nothing was added.`] : []),
    ],
    { ephemeral: true },
  );
}

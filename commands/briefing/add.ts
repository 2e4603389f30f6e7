import { cut } from '../../src/discord/cut.ts';
import { download } from '../../src/discord/download.ts';
import { escapeText } from '../../src/discord/escape.ts';
import { note } from '../../src/discord/message.ts';
import { renderAdded } from '../../src/discord/render-briefings.ts';
import { checkFile, MAX_BYTES, releaseOfFile } from '../../src/knowledge/added-file.ts';
import { ReleaseFormatError } from '../../src/knowledge/front-matter.ts';
import { TooMuchError } from '../../src/knowledge/read-apart.ts';
import type { Subcommand } from './subcommand.ts';

/** `/briefing add file:…`: a release for this server alone. */
export const add: Subcommand = {
  name: 'add',
  define: (subcommand) =>
    subcommand
      .setDescription('Add a press release that this server can ask')
      .addAttachmentOption((option) => option.setName('file').setDescription('A text of at most 1 MB, .txt or .md').setRequired(true)),
  slow: true,
  answer: async (interaction, { shelf }) => {
    const { name, size, url } = interaction.options.getAttachment('file', true);
    const refused = (why: string) => note(`${escapeText(cut(name, 100))} ${escapeText(why)}. Nothing was added.`);
    try {
      checkFile(name, size);
      return renderAdded(await shelf.add(releaseOfFile(name, await download(url, MAX_BYTES))));
    } catch (fault) {
      if (fault instanceof ReleaseFormatError) return refused(fault.message);
      if (fault instanceof TooMuchError) return refused('is more text than can be read in five minutes');
      throw fault;
    }
  },
};

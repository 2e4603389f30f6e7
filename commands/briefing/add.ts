import { addTo, pasteForm } from '../../src/discord/adding.ts';
import { download } from '../../src/discord/download.ts';
import { releaseOfFile } from '../../src/knowledge/addition.ts';
import { checkFile, MAX_BYTES } from '../../src/knowledge/documents/index.ts';
import type { Subcommand } from './subcommand.ts';

/** `/briefing add`: a release for this server alone, from a file, or pasted into a form. */
export const add: Subcommand = {
  name: 'add',
  define: (subcommand) =>
    subcommand
      .setDescription('Add a press release that this server can ask')
      .addAttachmentOption((option) =>
        option.setName('file').setDescription('Text, Markdown, web page, PDF or Word; without one a form opens'),
      )
      .addBooleanOption((option) =>
        option.setName('replace').setDescription('Put it in the place of the release that has its name or text'),
      ),
  slow: (interaction) => interaction.options.getAttachment('file') !== null,
  answer: (interaction, { shelf }) => {
    const file = interaction.options.getAttachment('file');
    if (!file) return pasteForm();
    const { name, size, url } = file;
    const make = async () => {
      checkFile(name, size);
      return releaseOfFile({ name, bytes: await download(url, MAX_BYTES) });
    };
    return addTo(shelf, name, make, { replace: interaction.options.getBoolean('replace') ?? false });
  },
};

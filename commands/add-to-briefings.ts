import { ApplicationCommandType, type Attachment, ContextMenuCommandBuilder, type Message, PermissionFlagsBits } from 'discord.js';
import { addTo, pasteForm } from '../src/discord/adding.ts';
import { inServers } from '../src/discord/availability.ts';
import type { MessageCommand } from '../src/discord/command.ts';
import { download } from '../src/discord/download.ts';
import { note } from '../src/discord/message.ts';
import { releaseOfFile } from '../src/knowledge/addition.ts';
import { canBeRead, checkFile, MAX_BYTES } from '../src/knowledge/documents/index.ts';

/** *Add to briefings* in the menu of a message: its file, or its text in a form in which the rest can be filled in. */
export const addToBriefings: MessageCommand = {
  definition: inServers(new ContextMenuCommandBuilder().setName('Add to briefings').setType(ApplicationCommandType.Message))
    // The default that Discord enforces; a server can give the command to others in its own settings.
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .toJSON(),
  slow: (message) => fileOf(message) !== undefined,
  about: (message, { shelf }) => {
    const file = fileOf(message);
    if (file) {
      const { name, size, url } = file;
      return addTo(shelf, name, async () => {
        checkFile(name, size);
        return releaseOfFile({ name, bytes: await download(url, MAX_BYTES) });
      });
    }
    const text = textOf(message);
    if (text === '') return note('That message has no text and no file that could be added.');
    const [first = '', ...rest] = text.split('\n');
    const body = rest.join('\n').trim();
    // A first line that does not end as a sentence does is a headline.
    const headed = body !== '' && first.length <= 200 && !/[.!?]["'”’)\]]*$/.test(first.trim());
    const title = headed
      ? first
          .replace(/^#+ /, '')
          .replace(/^\*\*(.*)\*\*$/, '$1')
          .trim()
      : '';
    const link = /https?:\/\/[^\s<>)\]]+/.exec(text)?.[0] ?? message.url;
    return pasteForm({ text: headed ? body : text, title, date: message.createdAt.toISOString().slice(0, 10), url: link });
  },
};

/** The first file of a message that can be added. */
function fileOf(message: Message): Attachment | undefined {
  return message.attachments.find(({ name }) => canBeRead(name));
}

/** What was written, or what a post of a news channel shows. */
function textOf(message: Message): string {
  const embeds = message.embeds.flatMap(({ title, description }) => [title, description]);
  return [message.content, ...embeds].filter(Boolean).join('\n').trim();
}

import { ApplicationCommandType, ComponentType, ContextMenuCommandBuilder, type Message } from 'discord.js';
import { everywhere } from '../src/discord/availability.ts';
import type { MessageCommand } from '../src/discord/command.ts';
import { unescapeText } from '../src/discord/escape.ts';
import { renderNames } from '../src/discord/render-names.ts';

/** *Who is in this?* in the menu of a message: those whom it names and the releases know, with their posts. */
export const whoIsInThis: MessageCommand = {
  definition: everywhere(new ContextMenuCommandBuilder().setName('Who is in this?').setType(ApplicationCommandType.Message)).toJSON(),
  about: (message, context) => renderNames(context, textOf(message)),
};

/** All that a message says: what was written, and what embeds and components show. */
function textOf(message: Message): string {
  const embeds = message.embeds.flatMap(({ title, description, fields }) => [
    title,
    description,
    ...fields.flatMap((f) => [f.name, f.value]),
  ]);
  const shown = message.components.flatMap((top) => (top.type === ComponentType.Container ? top.components : [top]));
  const texts = shown.flatMap((one) => (one.type === ComponentType.TextDisplay ? [unescapeText(one.content)] : []));
  return [message.content, ...embeds, ...texts].filter(Boolean).join('\n');
}

import type { Message } from 'discord.js';
import type { CommandContext } from './command.ts';
import { oneLine } from './escape.ts';
import { note, type Reply } from './message.ts';
import { answerTo } from './question.ts';
import { MAX_QUESTION } from './render.ts';

/**
 * What a person says to the bot in their own words: a direct message, or a message that mentions it (a reply to it
 * does). Undefined for everything else: the bot speaks only when spoken to, and never to another bot.
 */
export function wordsTo(message: Message, me: string): string | undefined {
  const byPerson = !message.author.bot && !message.system && message.webhookId === null;
  // Roles and @everyone are not the bot: only its own name counts.
  if (!byPerson || (message.guildId !== null && !message.mentions.users.has(me))) return undefined;
  const names = message.mentions.users;
  return oneLine(
    message.content.replace(/<@!?(\d+)>/g, (_mark, id: string) => (id === me ? ' ' : ` ${names.get(id)?.displayName ?? ''} `)),
  );
}

/** The answer to such words. */
export async function answerToWords(words: string, message: Message, context: CommandContext): Promise<Reply> {
  if (words === '') return note('Ask me something, as in “who met the minister?”. `/help` shows what can be asked.');
  if (words.length > MAX_QUESTION) return note(`That is too long for a question: ask it in at most ${MAX_QUESTION} characters.`);
  return answerTo(words, { guildId: message.guildId, channelId: message.channelId, userId: message.author.id }, context);
}

import { randomBytes } from 'node:crypto';
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type InteractionReplyOptions,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Logger } from 'pino';
import { NotSavedError } from '../knowledge/errors.ts';
import type { Form, Update } from './action.ts';
import type { Choice, Progress } from './command.ts';
import { cut } from './cut.ts';
import { note, type Reply } from './message.ts';

const MAX_CHOICES = 25;
const MAX_CHOICE = 100;

/** What a message can answer. */
export type Answerable = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ButtonInteraction | ModalSubmitInteraction;

/**
 * This file is the one place that sends anything to Discord. Answers take milliseconds, so they are sent directly: a
 * deferred one costs a second request, which counts against the limiter of discord.js.
 */
export async function send(interaction: Answerable, reply: Reply): Promise<void> {
  // A deferral has settled already who sees the answer.
  if (interaction.deferred) await interaction.editReply({ ...bodyOf(reply), flags: reply.flags & MessageFlags.IsComponentsV2 } as object);
  else await interaction.reply({ ...bodyOf(reply), flags: reply.flags } as InteractionReplyOptions);
}

/** Answers a message where it was written; without a word where it is gone by now. Nobody is pinged. */
export async function sendReply(to: Message, reply: Reply): Promise<void> {
  const flags = reply.flags & MessageFlags.IsComponentsV2;
  await to.reply({ ...bodyOf(reply), flags, failIfNotExists: false, allowedMentions: { parse: [], repliedUser: false } } as object);
}

/** Says that the answer takes a moment, to the asker only. */
export async function sendWait(interaction: Answerable): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
}

/** How often the one who waits is told how far it is, in milliseconds. */
const PROGRESS = 1_500;

/** Tells the one who waits for a deferred answer how far it is; what comes too soon after the last is left out. Never throws. */
export function progressOf(interaction: Answerable): Progress {
  let last = performance.now();
  return (text) => {
    if (!interaction.deferred || performance.now() - last < PROGRESS) return;
    last = performance.now();
    // Only a courtesy: the answer itself comes after it.
    send(interaction, note(text)).catch(() => {});
  };
}

/** Opens a form. */
export async function sendForm(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ButtonInteraction,
  { form }: Form,
): Promise<void> {
  await interaction.showModal(form);
}

/** Changes the message that the button is on; its pictures go, unless new ones come. */
export async function sendUpdate(interaction: ButtonInteraction, { update }: Update): Promise<void> {
  await interaction.update({ ...bodyOf(update), flags: MessageFlags.IsComponentsV2, attachments: [] } as object);
}

/** Offers choices, cut to what Discord takes. A choice whose value is too long could not be sent back: it is left out. */
export async function offer(interaction: AutocompleteInteraction, choices: readonly Choice[]): Promise<void> {
  const fitting = choices.filter((c) => c.value.length <= MAX_CHOICE && c.value !== '');
  await interaction.respond(fitting.slice(0, MAX_CHOICES).map((c) => ({ name: cut(c.name, MAX_CHOICE) || c.value, value: c.value })));
}

/** Tells the asker that something failed, under a number that the log has too. Never throws. */
export async function sendFault(to: Answerable | Message, what: string, fault: unknown, log: Logger): Promise<void> {
  // The request was carried out and only its confirmation was lost: the asker has the answer.
  if (isCode(fault, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) return;
  if (isCode(fault, RESTJSONErrorCodes.UnknownInteraction)) {
    // Three seconds are over, and with them the way to this asker: Discord has told them.
    log.warn({ command: what }, 'too late to answer');
    return;
  }
  const id = randomBytes(4).toString('hex');
  log.error({ fault: id, command: what, err: fault }, 'a command failed');
  const apology =
    fault instanceof NotSavedError
      ? notSaved(id)
      : note(`Something went wrong here, and no answer was made. It is in the log as \`${id}\`: tell whoever runs this bot.`);
  try {
    if (!('author' in to)) {
      if (!to.replied) await send(to, apology);
    } else if (isRefusal(fault)) await sendWhyNot(to, id);
    else await sendReply(to, apology);
  } catch (second) {
    log.error({ fault: id, command: what, err: second }, 'the asker could not be told');
  }
}

function notSaved(id: string): Reply {
  return note(
    `That could not be saved: the store does not take it. Nothing was changed. What is loaded can be asked on; try again in a minute. It is in the log as \`${id}\`.`,
  );
}

/** Where the bot may not write, the asker is told in direct messages. */
async function sendWhyNot({ author, channelId }: Message, id: string): Promise<void> {
  const text = `I may not write in <#${channelId}>, so I could not answer you there. Somebody who manages that server can allow me *View Channel*, *Send Messages* and *Read Message History*, or you can use my commands there (\`/ask\`), which need no permission. It is in the log as \`${id}\`.`;
  const { flags, ...rest } = note(text);
  await author.send({ ...rest, flags: flags & MessageFlags.IsComponentsV2 } as object);
}

function isRefusal(fault: unknown): boolean {
  return [RESTJSONErrorCodes.MissingPermissions, RESTJSONErrorCodes.MissingAccess].some((code) => isCode(fault, code));
}

function isCode(fault: unknown, code: RESTJSONErrorCodes): boolean {
  return fault instanceof DiscordAPIError && fault.code === code;
}

function bodyOf({ components, allowedMentions, files }: Reply): object {
  // As Discord has them already: discord.js need not look through all of their keys.
  const ready = components.map((component) => ({ toJSON: () => component }));
  return { components: ready, allowedMentions, ...(files ? { files } : {}) };
}

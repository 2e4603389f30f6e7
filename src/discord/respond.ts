import { randomBytes } from 'node:crypto';
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Form } from './action.ts';
import type { Choice } from './command.ts';
import { cut } from './cut.ts';
import { note, type Reply } from './message.ts';

const MAX_CHOICES = 25;
const MAX_CHOICE = 100;

/** What a message can answer. */
export type Answerable = ChatInputCommandInteraction | ButtonInteraction | ModalSubmitInteraction;

/**
 * The one place that sends anything to Discord. Answers take milliseconds, so they are sent directly: a deferred
 * one costs a second request, which counts against the limiter of discord.js.
 */
export async function send(interaction: Answerable, reply: Reply): Promise<void> {
  const { flags, ...rest } = reply;
  // A deferral has settled already who sees the answer.
  if (interaction.deferred) await interaction.editReply({ ...rest, flags: flags & MessageFlags.IsComponentsV2 } as object);
  else await interaction.reply(reply as Parameters<ChatInputCommandInteraction['reply']>[0]);
}

/** Says that the answer takes a moment, to the asker only. */
export async function sendWait(interaction: Answerable): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
}

/** Opens a form. */
export async function sendForm(interaction: ButtonInteraction, { form }: Form): Promise<void> {
  await interaction.showModal(form);
}

/** Offers choices, cut to what Discord takes. A choice whose value is too long could not be sent back: it is left out. */
export async function offer(interaction: AutocompleteInteraction, choices: readonly Choice[]): Promise<void> {
  const fitting = choices.filter((c) => c.value.length <= MAX_CHOICE && c.value !== '');
  await interaction.respond(fitting.slice(0, MAX_CHOICES).map((c) => ({ name: cut(c.name, MAX_CHOICE) || c.value, value: c.value })));
}

/** Tells the asker that something failed, under a number that the log has too. Never throws. */
export async function sendFault(interaction: Answerable, what: string, fault: unknown, log: Logger): Promise<void> {
  const id = randomBytes(4).toString('hex');
  log.error({ fault: id, command: what, err: fault }, 'a command failed');
  try {
    const apology = note(`Something went wrong here, and no answer was made. It is in the log as \`${id}\`: tell whoever runs this bot.`);
    if (!interaction.replied) await send(interaction, apology);
  } catch (second) {
    log.error({ fault: id, command: what, err: second }, 'the asker could not be told');
  }
}

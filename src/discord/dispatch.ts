import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  Message,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Action } from './action.ts';
import type { AnyCommand, Command, CommandContext, ContextOf, MessageCommand } from './command.ts';
import { type Cooldown, noCooldown } from './cooldown.ts';
import { readCustomId } from './custom-id.ts';
import { Lanes } from './lanes.ts';
import { note, type Reply } from './message.ts';
import { type Answerable, offer, progressOf, send, sendFault, sendForm, sendReply, sendUpdate, sendWait } from './respond.ts';
import { privately } from './share.ts';
import { answerToWords, wordsTo } from './spoken-to.ts';
import { seenByAsker } from './visibility.ts';

/** What the bot can do. */
export interface Abilities {
  readonly commands: readonly AnyCommand[];
  readonly actions: readonly Action[];
}

/** What came of one interaction or message, for those who count. */
export interface Handled {
  readonly way: 'command' | 'choices' | 'button' | 'form' | 'message';
  /** Name of the command or action. */
  readonly name: string;
  readonly outcome: 'answered' | 'slowed down' | 'failed';
  /** From its arrival to the answer, in milliseconds. */
  readonly ms: number;
}

export interface DispatcherOptions {
  readonly context: ContextOf;
  readonly log: Logger;
  readonly cooldown?: Cooldown | undefined;
  readonly onHandled?: ((handled: Handled) => void) | undefined;
}

/** Takes every interaction and message to its command or action. Never throws: what fails is told to the asker and the log. */
export class Dispatcher {
  readonly #commands: ReadonlyMap<string, AnyCommand>;
  readonly #actions: ReadonlyMap<string, Action>;
  readonly #context: ContextOf;
  readonly #log: Logger;
  readonly #cooldown: Cooldown;
  readonly #onHandled: (handled: Handled) => void;
  readonly #underWay = new Set<Promise<void>>();
  readonly #lanes = new Lanes();

  constructor({ commands, actions }: Abilities, { context, log, cooldown = noCooldown, onHandled = () => {} }: DispatcherOptions) {
    this.#commands = new Map(commands.map((c) => [c.definition.name, c]));
    this.#actions = new Map(actions.map((a) => [a.name, a]));
    this.#context = context;
    this.#log = log;
    this.#cooldown = cooldown;
    this.#onHandled = onHandled;
  }

  handle(interaction: Interaction): void {
    this.#track(this.#lanes.run(interaction.user.id, () => this.#route(interaction)));
  }

  /** Answers a message if it speaks to the bot. */
  hear(message: Message): void {
    const words = wordsTo(message, message.client.user.id);
    if (words !== undefined) this.#track(this.#lanes.run(message.author.id, () => this.#reply(message, words)));
  }

  /** Resolves when everything that was under way has been answered. */
  async finished(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  #track(started: Promise<void>): void {
    const work = started.finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
  }

  async #route(interaction: Interaction): Promise<void> {
    if (interaction.isChatInputCommand()) {
      await this.#guarded('command', interaction, interaction.commandName, () => this.#answer(interaction));
    } else if (interaction.isMessageContextMenuCommand()) {
      await this.#guarded('command', interaction, interaction.commandName, () => this.#about(interaction));
    } else if (interaction.isAutocomplete()) await this.#complete(interaction);
    else if (interaction.isButton()) await this.#act('button', interaction, (action, state) => this.#press(interaction, action, state));
    else if (interaction.isModalSubmit()) await this.#act('form', interaction, (action, state) => this.#submit(interaction, action, state));
  }

  async #guarded(way: Handled['way'], to: Answerable, name: string, work: () => Promise<void>): Promise<void> {
    const began = performance.now();
    let outcome: Handled['outcome'] = 'answered';
    try {
      const wait = await this.#cooldown.take(to.user.id);
      if (wait) {
        outcome = 'slowed down';
        await send(to, tooFast(wait.seconds));
      } else await work();
    } catch (fault) {
      outcome = 'failed';
      await sendFault(to, name, fault, this.#log);
    }
    this.#done({ way, name, outcome, ms: performance.now() - began });
  }

  async #reply(message: Message, words: string): Promise<void> {
    const began = performance.now();
    let outcome: Handled['outcome'] = 'answered';
    try {
      const wait = await this.#cooldown.take(message.author.id);
      if (wait) {
        outcome = 'slowed down';
        // Once: an answer to each message of a flood would be a flood of its own.
        if (wait.first) await sendReply(message, tooFast(wait.seconds));
      } else await sendReply(message, await answerToWords(words, message, this.#context(message.guildId)));
    } catch (fault) {
      outcome = 'failed';
      await sendFault(message, 'message', fault, this.#log);
    }
    this.#done({ way: 'message', name: 'message', outcome, ms: performance.now() - began });
  }

  #done(handled: Handled): void {
    this.#log.debug(handled, 'handled');
    this.#onHandled(handled);
  }

  async #answer(interaction: ChatInputCommandInteraction): Promise<void> {
    const command = this.#command(interaction.commandName) as Command;
    if (command.slow?.(interaction)) await sendWait(interaction);
    const context = this.#context(interaction.guildId);
    const came = await command.answer(interaction, context, progressOf(interaction));
    if ('form' in came) await sendForm(interaction, came);
    else await this.#show(interaction, came, context);
  }

  async #about(interaction: MessageContextMenuCommandInteraction): Promise<void> {
    const command = this.#command(interaction.commandName) as MessageCommand;
    if (command.slow?.(interaction.targetMessage)) await sendWait(interaction);
    const came = await command.about(interaction.targetMessage, this.#context(interaction.guildId));
    if ('form' in came) await sendForm(interaction, came);
    else await send(interaction, privately(came));
  }

  /** Shows a result to everyone or to the asker alone, as the place wants it. */
  async #show(interaction: ChatInputCommandInteraction, reply: Reply, context: CommandContext): Promise<void> {
    await send(interaction, reply.result && (await seenByAsker(interaction, context)) ? privately(reply) : reply);
  }

  async #act(
    way: Handled['way'],
    interaction: ButtonInteraction | ModalSubmitInteraction,
    work: (action: Action, state: readonly string[]) => Promise<void>,
  ): Promise<void> {
    const { action: name, state } = readCustomId(interaction.customId);
    const action = this.#actions.get(name);
    // The name comes from a message: one that is not ours must not grow the list of what is counted.
    await this.#guarded(way, interaction, action ? name : 'unknown', async () => {
      if (action) await work(action, state);
      else await send(interaction, note('This button is of another version of the bot. Ask again to get one that works.'));
    });
  }

  async #press(interaction: ButtonInteraction, action: Action, state: readonly string[]): Promise<void> {
    if (action.slow === 'press') await sendWait(interaction);
    const came = await action.press!(interaction, state, this.#context(interaction.guildId));
    if ('form' in came) await sendForm(interaction, came);
    else if ('update' in came) await sendUpdate(interaction, { update: asBefore(interaction, came.update) });
    else await send(interaction, came);
  }

  async #submit(interaction: ModalSubmitInteraction, action: Action, state: readonly string[]): Promise<void> {
    if (action.slow === 'submit') await sendWait(interaction);
    await send(interaction, await action.submit!(interaction, state, this.#context(interaction.guildId)));
  }

  async #complete(interaction: AutocompleteInteraction): Promise<void> {
    const began = performance.now();
    let outcome: Handled['outcome'] = 'answered';
    try {
      const { name, value } = interaction.options.getFocused(true);
      const { base, shelf } = this.#context(interaction.guildId);
      const command = this.#command(interaction.commandName) as Command;
      await offer(
        interaction,
        command.complete?.(name, value, base, { shelf, subcommand: interaction.options.getSubcommand(false) }) ?? [],
      );
    } catch (fault) {
      outcome = 'failed';
      // No sentence can be shown while somebody types; they see no choices and can go on.
      this.#log.error({ command: interaction.commandName, err: fault }, 'choices could not be offered');
    }
    this.#done({ way: 'choices', name: interaction.commandName, outcome, ms: performance.now() - began });
  }

  #command(name: string): AnyCommand {
    const command = this.#commands.get(name);
    if (!command) throw new Error(`no command '${name}': the server still has one that this version lacks`);
    return command;
  }
}

function tooFast(seconds: number): Reply {
  return note(`That is a lot at once. Wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, then ask on.`);
}

/** What was for the asker alone keeps its button *Share*. */
function asBefore(interaction: ButtonInteraction, reply: Reply): Reply {
  return interaction.message.flags.has('Ephemeral') ? privately(reply) : reply;
}

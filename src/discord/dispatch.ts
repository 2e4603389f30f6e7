import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Action } from './action.ts';
import type { Command, ContextOf } from './command.ts';
import { readCustomId } from './custom-id.ts';
import { note } from './message.ts';
import { type Answerable, offer, send, sendFault, sendForm, sendWait } from './respond.ts';

/** What the bot can do. */
export interface Abilities {
  readonly commands: readonly Command[];
  readonly actions: readonly Action[];
}

/** Takes every interaction to its command or action. Never throws: what fails is told to the asker and the log. */
export class Dispatcher {
  readonly #commands: ReadonlyMap<string, Command>;
  readonly #actions: ReadonlyMap<string, Action>;
  readonly #context: ContextOf;
  readonly #log: Logger;
  readonly #underWay = new Set<Promise<void>>();

  constructor({ commands, actions }: Abilities, context: ContextOf, log: Logger) {
    this.#commands = new Map(commands.map((c) => [c.definition.name, c]));
    this.#actions = new Map(actions.map((a) => [a.name, a]));
    this.#context = context;
    this.#log = log;
  }

  handle(interaction: Interaction): void {
    const work = this.#route(interaction).finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
  }

  /** Resolves when everything that was under way has been answered. */
  async finished(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  async #route(interaction: Interaction): Promise<void> {
    if (interaction.isChatInputCommand()) await this.#guarded(interaction, interaction.commandName, () => this.#answer(interaction));
    else if (interaction.isAutocomplete()) await this.#complete(interaction);
    else if (interaction.isButton()) await this.#act(interaction, (action, state) => this.#press(interaction, action, state));
    else if (interaction.isModalSubmit()) await this.#act(interaction, (action, state) => this.#submit(interaction, action, state));
  }

  async #guarded(interaction: Answerable, what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.#log.debug({ command: what, ms: Date.now() - interaction.createdTimestamp }, 'answered');
    } catch (fault) {
      await sendFault(interaction, what, fault, this.#log);
    }
  }

  async #answer(interaction: ChatInputCommandInteraction): Promise<void> {
    const command = this.#command(interaction.commandName);
    if (command.slow?.(interaction)) await sendWait(interaction);
    await send(interaction, await command.answer(interaction, this.#context(interaction.guildId)));
  }

  async #act(
    interaction: ButtonInteraction | ModalSubmitInteraction,
    work: (action: Action, state: readonly string[]) => Promise<void>,
  ): Promise<void> {
    const { action: name, state } = readCustomId(interaction.customId);
    const action = this.#actions.get(name);
    await this.#guarded(interaction, name, async () => {
      if (action) await work(action, state);
      else await send(interaction, note('This button is of another version of the bot. Ask again to get one that works.'));
    });
  }

  async #press(interaction: ButtonInteraction, action: Action, state: readonly string[]): Promise<void> {
    const came = await action.press!(interaction, state, this.#context(interaction.guildId));
    if ('form' in came) await sendForm(interaction, came);
    else await send(interaction, came);
  }

  async #submit(interaction: ModalSubmitInteraction, action: Action, state: readonly string[]): Promise<void> {
    await send(interaction, await action.submit!(interaction, state, this.#context(interaction.guildId)));
  }

  async #complete(interaction: AutocompleteInteraction): Promise<void> {
    try {
      const { name, value } = interaction.options.getFocused(true);
      const { base } = this.#context(interaction.guildId);
      await offer(interaction, this.#command(interaction.commandName).complete?.(name, value, base) ?? []);
    } catch (fault) {
      // No sentence can be shown while somebody types; they see no choices and can go on.
      this.#log.error({ command: interaction.commandName, err: fault }, 'choices could not be offered');
    }
  }

  #command(name: string): Command {
    const command = this.#commands.get(name);
    if (!command) throw new Error(`no command '${name}': the server still has one that this version lacks`);
    return command;
  }
}

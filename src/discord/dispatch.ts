import type { AutocompleteInteraction, ChatInputCommandInteraction, Interaction } from 'discord.js';
import type { Logger } from 'pino';
import type { Command, CommandContext } from './command.ts';
import { offer, send, sendFault } from './respond.ts';

/** Takes every interaction to its command. Never throws: what fails is told to the asker and the log. */
export class Dispatcher {
  readonly #commands: ReadonlyMap<string, Command>;
  readonly #context: () => CommandContext;
  readonly #log: Logger;
  readonly #underWay = new Set<Promise<void>>();

  constructor(commands: readonly Command[], context: () => CommandContext, log: Logger) {
    this.#commands = new Map(commands.map((c) => [c.definition.name, c]));
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
    if (interaction.isChatInputCommand()) await this.#answer(interaction);
    else if (interaction.isAutocomplete()) await this.#complete(interaction);
  }

  async #answer(interaction: ChatInputCommandInteraction): Promise<void> {
    try {
      await send(interaction, await this.#command(interaction.commandName).answer(interaction, this.#context()));
      this.#log.debug({ command: interaction.commandName, ms: Date.now() - interaction.createdTimestamp }, 'answered');
    } catch (fault) {
      await sendFault(interaction, fault, this.#log);
    }
  }

  async #complete(interaction: AutocompleteInteraction): Promise<void> {
    try {
      const { name, value } = interaction.options.getFocused(true);
      await offer(interaction, this.#command(interaction.commandName).complete?.(name, value, this.#context().base) ?? []);
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

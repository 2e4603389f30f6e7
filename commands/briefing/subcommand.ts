import type { ChatInputCommandInteraction, SlashCommandSubcommandBuilder } from 'discord.js';
import type { Command } from '../../src/discord/command.ts';

/** One subcommand of `/briefing`; each has its place in a file here. */
export interface Subcommand extends Pick<Command, 'answer' | 'complete'> {
  readonly name: string;
  /** As registered with Discord, its name included. */
  define(subcommand: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder;
  /** Whether it may take longer than 3 seconds. */
  readonly slow?: boolean | ((interaction: ChatInputCommandInteraction) => boolean);
}

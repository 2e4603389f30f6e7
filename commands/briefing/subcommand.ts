import type { SlashCommandSubcommandBuilder } from 'discord.js';
import type { Command } from '../../src/discord/command.ts';

/** One subcommand of `/briefing`; each has its file. */
export interface Subcommand extends Pick<Command, 'answer'> {
  readonly name: string;
  /** As registered with Discord, its name included. */
  define(subcommand: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder;
  /** Whether it may take longer than 3 seconds. */
  readonly slow?: boolean;
}

import { type ChatInputCommandInteraction, InteractionContextType, PermissionFlagsBits, SlashCommandBuilder } from 'discord.js';
import type { Command } from '../../src/discord/command.ts';
import { add } from './add.ts';
import { reports } from './reports.ts';
import type { Subcommand } from './subcommand.ts';

const SUBCOMMANDS: readonly Subcommand[] = [add, reports];

const definition = new SlashCommandBuilder()
  .setName('briefing')
  .setDescription('Add releases for this server, and see what people report')
  .setContexts(InteractionContextType.Guild)
  // The default that Discord enforces; a server can give the command to others in its own settings.
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild);
for (const { name, define } of SUBCOMMANDS) definition.addSubcommand((subcommand) => define(subcommand.setName(name)));

/** `/briefing …`: what those who manage a server do with its releases. */
export const briefing: Command = {
  definition: definition.toJSON(),
  slow: (interaction) => chosen(interaction).slow === true,
  answer: (interaction, context) => chosen(interaction).answer(interaction, context),
};

function chosen(interaction: ChatInputCommandInteraction): Subcommand {
  const name = interaction.options.getSubcommand();
  const found = SUBCOMMANDS.find((one) => one.name === name);
  if (!found) throw new Error(`no subcommand '${name}': the server still has one that this version lacks`);
  return found;
}

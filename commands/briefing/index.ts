import { InteractionContextType, PermissionFlagsBits, SlashCommandBuilder } from 'discord.js';
import type { Command } from '../../src/discord/command.ts';
import { add } from './add.ts';
import { exporting, importing } from './exchange.ts';
import { hide, unhide } from './hiding.ts';
import { list, remove, show } from './releases.ts';
import { reports } from './reports.ts';
import type { Subcommand } from './subcommand.ts';

const SUBCOMMANDS: readonly Subcommand[] = [add, remove, show, list, hide, unhide, exporting, importing, reports];

const definition = new SlashCommandBuilder()
  .setName('briefing')
  .setDescription('The releases of this server, and what people report')
  .setContexts(InteractionContextType.Guild)
  // The default that Discord enforces; a server can give the command to others in its own settings.
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild);
for (const { name, define } of SUBCOMMANDS) definition.addSubcommand((subcommand) => define(subcommand.setName(name)));

/** `/briefing …`: what those who manage a server do with its releases. */
export const briefing: Command = {
  definition: definition.toJSON(),
  slow: (interaction) => {
    const { slow = false } = chosen(interaction.options.getSubcommand());
    return typeof slow === 'function' ? slow(interaction) : slow;
  },
  complete: (option, typed, base, more) => chosen(more.subcommand ?? '').complete?.(option, typed, base, more) ?? [],
  answer: (interaction, context, progress) => chosen(interaction.options.getSubcommand()).answer(interaction, context, progress),
};

function chosen(name: string): Subcommand {
  const found = SUBCOMMANDS.find((one) => one.name === name);
  if (!found) throw new Error(`no subcommand '${name}': the server still has one that this version lacks`);
  return found;
}

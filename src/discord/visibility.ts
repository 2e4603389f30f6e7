import { ApplicationIntegrationType, type ChatInputCommandInteraction, InteractionContextType } from 'discord.js';
import type { CommandContext } from './command.ts';

/**
 * Whether the asker alone sees a result: where the server has it so, and where the bot is a guest whom the asker
 * brought along (installed for the asker, not for the server or the group).
 */
export async function seenByAsker(interaction: ChatInputCommandInteraction, { settings }: CommandContext): Promise<boolean> {
  if (interaction.context === InteractionContextType.BotDM) return false;
  const owners = interaction.authorizingIntegrationOwners;
  if (owners && owners[ApplicationIntegrationType.GuildInstall] === undefined) return true;
  return (await settings?.get())?.answers === 'asker';
}

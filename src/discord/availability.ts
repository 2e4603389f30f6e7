import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

interface Placeable {
  setContexts(...contexts: InteractionContextType[]): this;
  setIntegrationTypes(...types: ApplicationIntegrationType[]): this;
}

/** Makes a command usable in servers, in direct messages and in groups, installed by a server or by a user for themselves. */
export function everywhere<T extends Placeable>(command: T): T {
  return command
    .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall);
}

/** Makes a command usable in servers that installed the bot. */
export function inServers<T extends Placeable>(command: T): T {
  return command.setContexts(InteractionContextType.Guild).setIntegrationTypes(ApplicationIntegrationType.GuildInstall);
}

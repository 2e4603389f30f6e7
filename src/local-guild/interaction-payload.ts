import type { Interaction } from './interaction.ts';
import type { Snowflake } from './model.ts';
import { channelPayload, memberPayload, userPayload } from './payloads.ts';
import type { World } from './world.ts';

/** INTERACTION_CREATE as the gateway sends it. */
export function interactionPayload(world: World, interaction: Interaction, data: unknown, fileBytes: number) {
  const { channel, user, source } = interaction;
  const guild = channel.guildId ? world.guild(channel.guildId) : null;
  const member = guild?.members.get(user.id);
  const bot = guild?.members.get(world.bot.id);
  return {
    id: interaction.id,
    application_id: world.applicationId,
    type: interaction.kind,
    token: interaction.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: { ...channelPayload(channel), ...(member ? { permissions: member.permissions } : {}) },
    ...(guild ? { guild_id: guild.id, guild: { id: guild.id, features: [], locale: 'en-US' }, guild_locale: 'en-US' } : {}),
    ...(member ? { member: { ...memberPayload(member), permissions: member.permissions } } : { user: userPayload(user) }),
    ...(source ? { message: source } : {}),
    app_permissions: bot?.permissions ?? '0',
    locale: 'en-US',
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: ownersOf(interaction),
    context: guild ? 0 : 1,
    attachment_size_limit: fileBytes,
  };
}

/** Who installed the application where the interaction happened: the guild, or nobody in particular. */
export function ownersOf(interaction: Interaction): Record<string, Snowflake> {
  return { 0: interaction.channel.guildId ?? '0' };
}

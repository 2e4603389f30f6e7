import { type Channel, ChannelKind, type Guild, type Member, type Message, type Snowflake, type Thread, type User } from './model.ts';
import type { World } from './world.ts';

/** Wire forms of what the world holds, shared by the HTTP routes, the gateway and interactions. */

export function userPayload(user: User) {
  return { ...user, banner: null, accent_color: null, avatar_decoration_data: null };
}

export function memberPayload(member: Member) {
  return {
    user: userPayload(member.user),
    nick: null,
    avatar: null,
    banner: null,
    roles: member.roles,
    joined_at: member.joined_at,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
  };
}

export function channelPayload(channel: Channel) {
  if (channel.thread) return threadPayload(channel, channel.thread);
  if (channel.type === ChannelKind.Direct)
    return { id: channel.id, type: 1, last_message_id: channel.lastMessageId, recipients: channel.recipients.map(userPayload), flags: 0 };
  return {
    id: channel.id,
    type: channel.type,
    guild_id: channel.guildId,
    name: channel.name,
    position: 0,
    permission_overwrites: [],
    parent_id: null,
    topic: null,
    nsfw: false,
    last_message_id: channel.lastMessageId,
    rate_limit_per_user: 0,
    flags: 0,
  };
}

function threadPayload(channel: Channel, thread: Thread) {
  return {
    id: channel.id,
    type: channel.type,
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: thread.parentId,
    owner_id: thread.ownerId,
    last_message_id: channel.lastMessageId,
    rate_limit_per_user: 0,
    flags: 0,
    message_count: 0,
    member_count: thread.members.size,
    total_message_sent: 0,
    thread_metadata: {
      archived: thread.archived,
      auto_archive_duration: thread.autoArchiveMinutes,
      archive_timestamp: thread.createdAt,
      create_timestamp: thread.createdAt,
      locked: false,
    },
  };
}

/** One membership of a thread. */
export function threadMemberPayload(channel: Channel, userId: Snowflake) {
  return { id: channel.id, user_id: userId, join_timestamp: channel.thread?.createdAt, flags: 0 };
}

/** A guild as `GET /guilds/:id` gives it. */
export function guildPayload(guild: Guild) {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    description: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    owner_id: guild.ownerId,
    application_id: null,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    nsfw: false,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: 'en-US',
    vanity_url_code: null,
    home_header: null,
    widget_enabled: false,
    widget_channel_id: null,
    max_presences: null,
    max_stage_video_channel_users: 0,
    max_video_channel_users: 0,
    incidents_data: null,
    max_members: 1000,
    features: [],
    emojis: [],
    stickers: [],
    roles: guild.roles.map((role) => ({
      ...role,
      color: 0,
      colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
      hoist: false,
      managed: false,
      mentionable: false,
      icon: null,
      unicode_emoji: null,
      flags: 0,
    })),
  };
}

/** A guild as the gateway announces it: with its channels and members. */
export function guildCreatePayload(world: World, guild: Guild) {
  return {
    ...guildPayload(guild),
    joined_at: guild.members.get(world.bot.id)?.joined_at,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: [...guild.members.values()].map(memberPayload),
    channels: world
      .channelsOf(guild.id)
      .filter((channel) => !channel.thread)
      .map(channelPayload),
    threads: world.threadsOf(guild.id).map(channelPayload),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** A message as the gateway sends it: with the guild and the author's membership, which HTTP leaves out. */
export function messageEventPayload(world: World, message: Message) {
  const { guildId, type } = world.channel(message.channel_id);
  if (guildId === null) return { ...message, channel_type: type };
  const member = world.member(guildId, message.author.id);
  return { ...message, channel_type: type, guild_id: guildId, ...(member ? { member: withoutUser(member) } : {}) };
}

function withoutUser(member: Member) {
  const { user: _, ...rest } = memberPayload(member);
  return rest;
}

/** The same message without what needs the message content intent. */
export function withoutContent<T extends Message>(message: T): T {
  return { ...message, content: '', embeds: [], attachments: [], components: [] };
}

export function partialGuild(id: Snowflake) {
  return { id, unavailable: true };
}

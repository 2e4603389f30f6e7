/** The shapes that travel between the bot, the server and the page: the parts of Discord's objects that are simulated. */

export type Snowflake = string;

export interface User {
  readonly id: Snowflake;
  readonly username: string;
  readonly global_name: string | null;
  readonly discriminator: string;
  readonly avatar: string | null;
  readonly bot: boolean;
  readonly public_flags: number;
  readonly flags: number;
  readonly primary_guild: null;
}

export interface Role {
  readonly id: Snowflake;
  readonly name: string;
  readonly permissions: string;
  readonly position: number;
}

export interface Member {
  readonly user: User;
  readonly roles: readonly Snowflake[];
  readonly joined_at: string;
  /** Computed permissions, as the bit set in a string that interactions carry. */
  readonly permissions: string;
}

export interface Guild {
  readonly id: Snowflake;
  readonly name: string;
  readonly ownerId: Snowflake;
  readonly roles: readonly Role[];
  readonly members: Map<Snowflake, Member>;
}

export const ChannelKind = { Text: 0, Direct: 1, Thread: 11 } as const;

/** Text channel of a guild, public thread in one, or a direct-message channel between one person and the bot. */
export interface Channel {
  readonly id: Snowflake;
  readonly type: (typeof ChannelKind)[keyof typeof ChannelKind];
  name: string | null;
  readonly guildId: Snowflake | null;
  readonly recipients: readonly User[];
  /** For threads only. */
  readonly thread?: Thread;
  lastMessageId: Snowflake | null;
}

export interface Thread {
  /** The channel it is in. */
  readonly parentId: Snowflake;
  readonly ownerId: Snowflake;
  readonly createdAt: string;
  readonly members: Set<Snowflake>;
  archived: boolean;
  autoArchiveMinutes: number;
}

export interface Attachment {
  readonly id: Snowflake;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly proxy_url: string;
  readonly content_type?: string;
  readonly description?: string;
  readonly width?: number;
  readonly height?: number;
  readonly ephemeral?: boolean;
}

/** A message component of any kind; which keys are present depends on `type`. */
export interface Component {
  type: number;
  id?: number;
  custom_id?: string;
  label?: string;
  style?: number;
  url?: string;
  disabled?: boolean;
  emoji?: { id?: string | null; name?: string | null };
  placeholder?: string;
  min_values?: number;
  max_values?: number;
  options?: { label: string; value: string; description?: string; default?: boolean }[];
  components?: Component[];
  component?: Component;
  accessory?: Component;
  content?: string;
  accent_color?: number | null;
  divider?: boolean;
  spacing?: number;
  spoiler?: boolean;
  description?: string | null;
  media?: MediaItem;
  file?: MediaItem;
  items?: { media: MediaItem; description?: string | null; spoiler?: boolean }[];
  value?: string;
  min_length?: number;
  max_length?: number;
  required?: boolean;
}

export interface MediaItem {
  url: string;
  proxy_url?: string;
  content_type?: string;
  width?: number;
  height?: number;
  attachment_id?: Snowflake;
}

export interface Embed {
  type?: string;
  title?: string;
  description?: string;
  url?: string;
  color?: number;
  timestamp?: string;
  author?: { name: string; url?: string; icon_url?: string };
  footer?: { text: string; icon_url?: string };
  image?: { url: string };
  thumbnail?: { url: string };
  fields?: { name: string; value: string; inline?: boolean }[];
}

export interface Message {
  readonly id: Snowflake;
  readonly channel_id: Snowflake;
  readonly author: User;
  readonly timestamp: string;
  readonly type: number;
  readonly tts: boolean;
  readonly pinned: boolean;
  content: string;
  edited_timestamp: string | null;
  mention_everyone: boolean;
  mentions: User[];
  mention_roles: Snowflake[];
  attachments: Attachment[];
  embeds: Embed[];
  components: Component[];
  flags: number;
  nonce?: string | number;
  webhook_id?: Snowflake;
  application_id?: Snowflake;
  message_reference?: { type: number; message_id: Snowflake; channel_id: Snowflake; guild_id?: Snowflake };
  referenced_message?: Message | null;
  /** The thread that was started from it, as the API gives it. */
  thread?: unknown;
  interaction_metadata?: { id: Snowflake; type: number; user: User; authorizing_integration_owners: Record<string, Snowflake> };
  interaction?: { id: Snowflake; type: number; name: string; user: User };
}

/** Bits of `Message.flags` that the server itself acts on. */
export const MessageFlag = { HasThread: 1 << 5, Ephemeral: 1 << 6, Loading: 1 << 7, ComponentsV2: 1 << 15 } as const;

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly Choice[];
  readonly options?: readonly CommandOption[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
}

export interface Command {
  readonly id: Snowflake;
  readonly application_id: Snowflake;
  readonly guild_id?: Snowflake;
  readonly version: Snowflake;
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly options?: readonly CommandOption[];
  readonly default_member_permissions: string | null;
  readonly nsfw: boolean;
  readonly contexts?: readonly number[] | null;
  readonly [extra: string]: unknown;
}

/** A form (modal) that the bot asked to be shown. */
export interface Form {
  readonly custom_id: string;
  readonly title: string;
  readonly components: Component[];
}

/** A file as uploaded. */
export interface Upload {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export const CommandKind = { ChatInput: 1, User: 2, Message: 3 } as const;
export const OptionKind = {
  Subcommand: 1,
  SubcommandGroup: 2,
  String: 3,
  Integer: 4,
  Boolean: 5,
  User: 6,
  Channel: 7,
  Role: 8,
  Mentionable: 9,
  Number: 10,
  Attachment: 11,
} as const;

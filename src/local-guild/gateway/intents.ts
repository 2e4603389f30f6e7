/** Gateway intents that decide what a client is sent. */
export const Intent = {
  Guilds: 1 << 0,
  GuildMembers: 1 << 1,
  GuildPresences: 1 << 8,
  GuildMessages: 1 << 9,
  GuildMessageTyping: 1 << 11,
  DirectMessages: 1 << 12,
  DirectMessageTyping: 1 << 14,
  MessageContent: 1 << 15,
} as const;

/** The intents that an application must be granted before a bot may ask for them. */
export const PRIVILEGED = {
  GuildMembers: Intent.GuildMembers,
  GuildPresences: Intent.GuildPresences,
  MessageContent: Intent.MessageContent,
} as const;

export type PrivilegedIntent = keyof typeof PRIVILEGED;

/** All bits that Discord knows; others close the connection with 4013. */
const KNOWN = 0x1ffffff;

export function isKnownIntents(intents: unknown): intents is number {
  return typeof intents === 'number' && Number.isInteger(intents) && intents >= 0 && (intents & ~KNOWN) === 0;
}

/** The bits of the granted privileged intents. */
export function grantedBits(granted: readonly PrivilegedIntent[]): number {
  return granted.reduce((bits, name) => bits | PRIVILEGED[name], 0);
}

/** The application flags by which a client can see what it was granted (the 'limited' flags of unverified bots). */
export function applicationFlags(granted: readonly PrivilegedIntent[]): number {
  const flag = { GuildPresences: 1 << 13, GuildMembers: 1 << 15, MessageContent: 1 << 19 };
  return granted.reduce((flags, name) => flags | flag[name], 0);
}

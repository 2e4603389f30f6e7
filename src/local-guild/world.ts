import { randomBytes } from 'node:crypto';
import { unknownChannel, unknownGuild, unknownMessage } from './errors.ts';
import {
  type Attachment,
  type Channel,
  ChannelKind,
  type Command,
  type Guild,
  type Member,
  type Message,
  type Snowflake,
  type Upload,
  type User,
} from './model.ts';
import { Permission } from './permissions.ts';
import { Signal } from './signal.ts';
import { snowflake } from './snowflake.ts';

/** What happened in the world, told to the gateway, the page and whoever waits. */
export type Change =
  | { readonly kind: 'message'; readonly message: Message; readonly visibleTo: Snowflake | null }
  | { readonly kind: 'edited'; readonly message: Message; readonly visibleTo: Snowflake | null }
  | { readonly kind: 'deleted'; readonly id: Snowflake; readonly channelId: Snowflake; readonly visibleTo: Snowflake | null }
  | { readonly kind: 'commands' }
  | { readonly kind: 'thread'; readonly thread: Channel; readonly fresh: boolean }
  | { readonly kind: 'typing'; readonly channelId: Snowflake; readonly user: User };

export interface WorldOptions {
  readonly guildName: string;
  readonly guildIds: readonly Snowflake[];
  readonly botName: string;
}

interface StoredMessage {
  readonly message: Message;
  /** Ephemeral messages are seen by one person only. */
  readonly visibleTo: Snowflake | null;
}

/** Everything the server remembers: guilds, people, channels, messages, files and commands. In memory only. */
export class World {
  readonly changes = new Signal<Change>();
  readonly applicationId = snowflake();
  readonly bot: User;
  readonly people: { readonly member: User; readonly admin: User };
  readonly guilds = new Map<Snowflake, Guild>();
  readonly channels = new Map<Snowflake, Channel>();
  /** Commands by scope: a guild's id, or `global`. */
  readonly #commands = new Map<string, Map<Snowflake, Command>>();
  readonly #messages = new Map<Snowflake, Map<Snowflake, StoredMessage>>();
  readonly #files = new Map<Snowflake, Upload>();
  #origin = '';

  constructor(options: WorldOptions) {
    // As on Discord for years now, the bot's user has the id of its application.
    this.bot = person(options.botName.toLowerCase().replaceAll(/[^a-z0-9._]+/g, '-'), options.botName, true, this.applicationId);
    this.people = { member: person('mira', 'Mira (member)', false), admin: person('ada', 'Ada (admin)', false) };
    options.guildIds.forEach((id, index) => {
      this.#addGuild(id, index === 0 ? options.guildName : `${options.guildName} ${index + 1}`);
    });
    for (const user of Object.values(this.people)) this.#addChannel(ChannelKind.Direct, null, null, [user]);
  }

  /** The address files are served from; known once the server listens. */
  set origin(origin: string) {
    this.#origin = origin;
  }

  guild(id: Snowflake): Guild {
    const guild = this.guilds.get(id);
    if (!guild) throw unknownGuild();
    return guild;
  }

  channel(id: Snowflake): Channel {
    const channel = this.channels.get(id);
    if (!channel) throw unknownChannel();
    return channel;
  }

  channelsOf(guildId: Snowflake): Channel[] {
    return [...this.channels.values()].filter((channel) => channel.guildId === guildId);
  }

  /** Threads of a guild that are not archived. */
  threadsOf(guildId: Snowflake): Channel[] {
    return this.channelsOf(guildId).filter((channel) => channel.thread && !channel.thread.archived);
  }

  /** Start a public thread in a channel; one that comes of a message has that message's id. */
  startThread(parent: Channel, owner: User, name: string, autoArchiveMinutes = 1440, from?: Message): Channel {
    const thread: Channel = {
      id: from?.id ?? snowflake(),
      type: ChannelKind.Thread,
      name,
      guildId: parent.guildId,
      recipients: [],
      lastMessageId: null,
      thread: {
        parentId: parent.id,
        ownerId: owner.id,
        createdAt: new Date().toISOString(),
        members: new Set([owner.id]),
        archived: false,
        autoArchiveMinutes,
      },
    };
    this.channels.set(thread.id, thread);
    this.changes.send({ kind: 'thread', thread, fresh: true });
    return thread;
  }

  /** Tell that a thread was renamed, archived or opened again. */
  threadChanged(thread: Channel): void {
    this.changes.send({ kind: 'thread', thread, fresh: false });
  }

  /** The channel of direct messages between a person and the bot. */
  directChannel(userId: Snowflake): Channel | undefined {
    return [...this.channels.values()].find((channel) => channel.type === ChannelKind.Direct && channel.recipients[0]?.id === userId);
  }

  user(id: Snowflake): User | undefined {
    return [this.bot, ...Object.values(this.people)].find((user) => user.id === id);
  }

  member(guildId: Snowflake, userId: Snowflake): Member | undefined {
    return this.guilds.get(guildId)?.members.get(userId);
  }

  addMessage(message: Message, visibleTo: Snowflake | null = null): Message {
    const channel = this.channel(message.channel_id);
    const list = this.#messages.get(channel.id) ?? new Map<Snowflake, StoredMessage>();
    this.#messages.set(channel.id, list);
    list.set(message.id, { message, visibleTo });
    if (visibleTo === null) channel.lastMessageId = message.id;
    // Whoever writes in a thread joins it.
    channel.thread?.members.add(message.author.id);
    this.changes.send({ kind: 'message', message, visibleTo });
    return message;
  }

  /** A message as stored, whoever may see it. */
  message(channelId: Snowflake, id: Snowflake): Message {
    const stored = this.#messages.get(channelId)?.get(id);
    if (!stored) throw unknownMessage();
    return stored.message;
  }

  visibleTo(channelId: Snowflake, id: Snowflake): Snowflake | null {
    return this.#messages.get(channelId)?.get(id)?.visibleTo ?? null;
  }

  /** Messages of a channel, oldest first; with `viewer`, without what only others may see. */
  messages(channelId: Snowflake, viewer?: Snowflake | null): Message[] {
    const stored = [...(this.#messages.get(channelId)?.values() ?? [])];
    return stored.filter((one) => viewer === undefined || one.visibleTo === null || one.visibleTo === viewer).map((one) => one.message);
  }

  /** Tell that a message was changed in place. */
  messageEdited(message: Message): void {
    this.changes.send({ kind: 'edited', message, visibleTo: this.visibleTo(message.channel_id, message.id) });
  }

  deleteMessage(channelId: Snowflake, id: Snowflake): void {
    const visibleTo = this.visibleTo(channelId, id);
    if (!this.#messages.get(channelId)?.delete(id)) throw unknownMessage();
    this.changes.send({ kind: 'deleted', id, channelId, visibleTo });
  }

  /** Keep an uploaded file and describe it as an attachment. */
  addFile(file: Upload, channelId: Snowflake, extra: Partial<Attachment> = {}): Attachment {
    const id = snowflake();
    this.#files.set(id, file);
    const url = `${this.#origin}/attachments/${channelId}/${id}/${encodeURIComponent(file.name)}`;
    return { id, filename: file.name, size: file.bytes.byteLength, url, proxy_url: url, content_type: file.type, ...extra };
  }

  file(id: Snowflake): Upload | undefined {
    return this.#files.get(id);
  }

  commands(scope: string): Map<Snowflake, Command> {
    const commands = this.#commands.get(scope) ?? new Map<Snowflake, Command>();
    this.#commands.set(scope, commands);
    return commands;
  }

  /** Tell that commands were registered or removed. */
  commandsChanged(): void {
    this.changes.send({ kind: 'commands' });
  }

  #addGuild(id: Snowflake, name: string): void {
    const joined = new Date().toISOString();
    const everyone = { id, name: '@everyone', permissions: Permission.everyone.toString(), position: 0 };
    const moderators = { id: snowflake(), name: 'Admins', permissions: Permission.all.toString(), position: 1 };
    const member = (user: User, roles: Snowflake[], permissions: bigint): [Snowflake, Member] => [
      user.id,
      { user, roles, joined_at: joined, permissions: permissions.toString() },
    ];
    this.guilds.set(id, {
      id,
      name,
      ownerId: this.people.admin.id,
      roles: [everyone, moderators],
      members: new Map([
        member(this.people.admin, [moderators.id], Permission.all),
        member(this.people.member, [], Permission.everyone),
        member(this.bot, [], Permission.everyone),
      ]),
    });
    this.#addChannel(ChannelKind.Text, 'general', id, []);
    this.#addChannel(ChannelKind.Text, 'newsroom', id, []);
  }

  #addChannel(type: 0 | 1, name: string | null, guildId: Snowflake | null, recipients: User[]): void {
    const id = snowflake();
    this.channels.set(id, { id, type, name, guildId, recipients, lastMessageId: null });
  }
}

/** A token of the three-part form that bot tokens have, good for this server only. */
export function freshToken(applicationId: Snowflake): string {
  return `${Buffer.from(applicationId).toString('base64url')}.local.${randomBytes(24).toString('base64url')}`;
}

function person(username: string, name: string, bot: boolean, id: Snowflake = snowflake()): User {
  return {
    id,
    username,
    global_name: bot ? null : name,
    discriminator: bot ? '0001' : '0',
    avatar: null,
    bot,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
  };
}

import type { IncomingMessage } from 'node:http';
import { type RawData, WebSocket } from 'ws';
import type { Message, Snowflake } from '../model.ts';
import { channelPayload, guildCreatePayload, messageEventPayload, partialGuild, userPayload, withoutContent } from '../payloads.ts';
import { Signal } from '../signal.ts';
import type { Change, World } from '../world.ts';
import { applicationFlags, grantedBits, Intent, isKnownIntents, PRIVILEGED, type PrivilegedIntent } from './intents.ts';
import { Session } from './session.ts';

export interface GatewayOptions {
  readonly token: string;
  readonly grantedIntents: readonly PrivilegedIntent[];
  readonly heartbeatMs: number;
  /** Address to resume at: the server's own. */
  readonly address: () => string;
  readonly log: (line: string) => void;
}

/** Reasons for which Discord closes a gateway connection. */
const Close = {
  UnknownOpcode: [4001, 'Unknown opcode.'],
  DecodeError: [4002, 'Error while decoding payload.'],
  NotAuthenticated: [4003, 'Not authenticated.'],
  AuthenticationFailed: [4004, 'Authentication failed.'],
  AlreadyAuthenticated: [4005, 'Already authenticated.'],
  RateLimited: [4008, 'Rate limited.'],
  SessionTimedOut: [4009, 'Session timed out.'],
  InvalidShard: [4010, 'Invalid shard.'],
  InvalidVersion: [4012, 'Invalid API version.'],
  InvalidIntents: [4013, 'Invalid intent(s).'],
  DisallowedIntents: [4014, 'Disallowed intent(s).'],
} as const;

const MAX_BYTES = 4096;
const SENDS_PER_MINUTE = 120;

interface Payload {
  readonly op: number;
  readonly d: unknown;
}

/** The gateway, version 10: sessions that live longer than their sockets, and the events they are sent. */
export class Gateway {
  readonly #sessions = new Map<string, Session>();
  /** Open sockets and the session each has identified as or resumed. */
  readonly #sockets = new Map<WebSocket, Session | null>();
  /** Tells whether the bot is connected, whenever that changes. */
  readonly presence = new Signal<boolean>();
  /** When set, heartbeats stay unanswered: a fault that a client must notice. */
  ignoreHeartbeats = false;

  constructor(
    private readonly world: World,
    private readonly options: GatewayOptions,
  ) {
    world.changes.subscribe((change) => this.#tell(change));
  }

  /** Whether a client is connected and identified now. */
  get connected(): boolean {
    return [...this.#sessions.values()].some((session) => session.socket !== null);
  }

  /** Send an event of a guild to every session that has it and has asked for such events; 0 stands for those that need no intent. */
  dispatch(type: string, data: unknown, guildId: Snowflake | null, intent = 0): void {
    for (const session of this.#sessions.values()) {
      if (session.hasGuild(guildId) && (intent === 0 || session.intents & intent)) session.dispatch(type, data);
    }
  }

  /** Cut all sockets as a broken network would, without a close frame. */
  dropSockets(): void {
    for (const socket of this.#sockets.keys()) socket.terminate();
  }

  /** Close all sockets with a code, as Discord does. */
  closeSockets(code: number, reason = ''): void {
    for (const socket of this.#sockets.keys()) socket.close(code, reason);
  }

  /** Ask all clients to reconnect (op 7). */
  askReconnect(): void {
    for (const socket of this.#sockets.keys()) send(socket, 7, null);
  }

  /** Tell all clients that their session is invalid (op 9); if it is not resumable, it is forgotten. */
  invalidateSessions(resumable: boolean): void {
    for (const [socket, session] of this.#sockets) {
      // The socket stays open: a client may resume or identify on it.
      this.#sockets.set(socket, null);
      session?.detach(socket);
      send(socket, 9, resumable);
    }
    if (!resumable) this.#sessions.clear();
  }

  close(): void {
    for (const socket of this.#sockets.keys()) socket.terminate();
    this.#sessions.clear();
  }

  /** Take over a new socket. */
  accept(socket: WebSocket, request: IncomingMessage): void {
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
    if ((query.get('v') ?? '10') !== '10') {
      socket.close(...Close.InvalidVersion);
      return;
    }
    if (query.get('encoding') === 'etf' || query.has('compress')) {
      this.options.log(`not simulated: gateway with ${query.toString()} (only JSON without compression)`);
      socket.close(...Close.DecodeError);
      return;
    }
    this.#sockets.set(socket, null);
    const sends: number[] = [];
    const watch = setTimeout(() => socket.close(...Close.SessionTimedOut), this.options.heartbeatMs * 2).unref();
    socket.on('close', () => {
      clearTimeout(watch);
      this.#sockets.get(socket)?.detach(socket);
      this.#sockets.delete(socket);
      this.presence.send(this.connected);
    });
    socket.on('error', (error) => this.options.log(`gateway socket: ${error.message}`));
    socket.on('message', (raw) => {
      if (tooFast(sends)) return socket.close(...Close.RateLimited);
      const payload = decode(raw);
      if (!payload) return socket.close(...Close.DecodeError);
      if (payload.op === 1) watch.refresh();
      const before = this.#sockets.get(socket) ?? null;
      const session = this.#receive(socket, before, payload);
      this.#sockets.set(socket, session);
      if (session !== before) this.presence.send(this.connected);
    });
    send(socket, 10, { heartbeat_interval: this.options.heartbeatMs, _trace: [] });
  }

  #receive(socket: WebSocket, session: Session | null, payload: Payload): Session | null {
    switch (payload.op) {
      case 1:
        if (!this.ignoreHeartbeats) send(socket, 11, null);
        return session;
      case 2:
        if (session) socket.close(...Close.AlreadyAuthenticated);
        return session ?? this.#identify(socket, payload.d as Record<string, unknown>);
      case 6:
        if (session) socket.close(...Close.AlreadyAuthenticated);
        return session ?? this.#resume(socket, payload.d as Record<string, unknown>);
      case 3:
      case 4:
      case 8:
      case 31:
        if (!session) socket.close(...Close.NotAuthenticated);
        else if (payload.op === 8) this.#members(session, payload.d as Record<string, unknown>);
        else if (payload.op !== 3) this.options.log(`not simulated: gateway opcode ${payload.op}`);
        return session;
      default:
        socket.close(...Close.UnknownOpcode);
        return session;
    }
  }

  #identify(socket: WebSocket, data: Record<string, unknown> | null): Session | null {
    const fail = (reason: readonly [number, string]) => {
      socket.close(...reason);
      return null;
    };
    if (!this.#isToken(data?.token)) return fail(Close.AuthenticationFailed);
    const shard = data?.shard ?? [0, 1];
    if (!isShard(shard)) return fail(Close.InvalidShard);
    if (!isKnownIntents(data?.intents)) return fail(Close.InvalidIntents);
    const privileged = Object.values(PRIVILEGED).reduce((bits, bit) => bits | bit, 0);
    if (data.intents & privileged & ~grantedBits(this.options.grantedIntents)) return fail(Close.DisallowedIntents);

    for (const old of this.#sessions.values()) if (old.expired) this.#sessions.delete(old.id);
    const session = new Session(socket, data.intents, shard);
    this.#sessions.set(session.id, session);
    const guilds = [...this.world.guilds.values()].filter((guild) => session.hasGuild(guild.id));
    session.dispatch('READY', {
      v: 10,
      user: { ...userPayload(this.world.bot), verified: true, mfa_enabled: false, email: null, flags: 0 },
      guilds: guilds.map((guild) => partialGuild(guild.id)),
      private_channels: [],
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: this.options.address(),
      application: { id: this.world.applicationId, flags: applicationFlags(this.options.grantedIntents) },
      shard,
      _trace: [],
    });
    if (data.intents & Intent.Guilds) {
      for (const guild of guilds) session.dispatch('GUILD_CREATE', guildCreatePayload(this.world, guild));
    }
    return session;
  }

  #resume(socket: WebSocket, data: Record<string, unknown> | null): Session | null {
    if (!this.#isToken(data?.token)) {
      socket.close(...Close.AuthenticationFailed);
      return null;
    }
    const session = this.#sessions.get(String(data?.session_id));
    if (!session || session.expired || typeof data?.seq !== 'number' || !session.canReplayAfter(data.seq)) {
      send(socket, 9, false);
      return null;
    }
    session.resume(socket, data.seq);
    return session;
  }

  #members(session: Session, data: Record<string, unknown>): void {
    const guild = this.world.guilds.get(String(data.guild_id));
    if (!guild) return;
    const wanted = data.user_ids === undefined ? null : [data.user_ids].flat().map(String);
    const created = guildCreatePayload(this.world, guild);
    session.dispatch('GUILD_MEMBERS_CHUNK', {
      guild_id: guild.id,
      members: created.members.filter((member) => !wanted || wanted.includes(member.user.id)),
      chunk_index: 0,
      chunk_count: 1,
      not_found: (wanted ?? []).filter((id) => !guild.members.has(id)),
      ...(data.nonce === undefined ? {} : { nonce: data.nonce }),
    });
  }

  #isToken(token: unknown): boolean {
    return typeof token === 'string' && token.replace(/^Bot /, '') === this.options.token;
  }

  /** Tell clients of changes; ephemeral messages are not announced to anyone, not even to their author. */
  #tell(change: Change): void {
    if (change.kind === 'thread') {
      const { thread, fresh } = change;
      const data = { ...channelPayload(thread), ...(fresh ? { newly_created: true } : {}) };
      this.dispatch(fresh ? 'THREAD_CREATE' : 'THREAD_UPDATE', data, thread.guildId, Intent.Guilds);
      return;
    }
    if (change.kind === 'commands' || change.kind === 'typing' || change.visibleTo !== null) return;
    const guildId = this.world.channel(change.kind === 'deleted' ? change.channelId : change.message.channel_id).guildId;
    const intent = guildId === null ? Intent.DirectMessages : Intent.GuildMessages;
    if (change.kind === 'deleted') {
      this.dispatch(
        'MESSAGE_DELETE',
        { id: change.id, channel_id: change.channelId, ...(guildId ? { guild_id: guildId } : {}) },
        guildId,
        intent,
      );
      return;
    }
    const full = messageEventPayload(this.world, change.message);
    for (const session of this.#sessions.values()) {
      if (!session.hasGuild(guildId) || !(session.intents & intent)) continue;
      const readable = this.#mayRead(session, change.message, guildId === null);
      session.dispatch(change.kind === 'message' ? 'MESSAGE_CREATE' : 'MESSAGE_UPDATE', readable ? full : withoutContent(full));
    }
  }

  /** Without the message content intent a bot reads its own messages, direct ones, and those that mention it. */
  #mayRead(session: Session, message: Message, direct: boolean): boolean {
    const bot = this.world.bot.id;
    const granted = session.intents & Intent.MessageContent;
    return granted !== 0 || direct || message.author.id === bot || message.mentions.some((user) => user.id === bot);
  }
}

function isShard(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isInteger) && value[0] >= 0 && value[0] < value[1];
}

function send(socket: WebSocket, op: number, data: unknown): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ op, d: data, s: null, t: null }));
}

function decode(raw: RawData): Payload | null {
  const text = raw.toString();
  if (Buffer.byteLength(text) > MAX_BYTES) return null;
  try {
    const payload: unknown = JSON.parse(text);
    if (typeof payload !== 'object' || payload === null) return null;
    const { op, d } = payload as Partial<Payload>;
    return typeof op === 'number' ? { op, d } : null;
  } catch {
    return null;
  }
}

/** Discord allows 120 payloads in 60 seconds. */
function tooFast(sends: number[]): boolean {
  const now = Date.now();
  while (sends[0] !== undefined && sends[0] < now - 60_000) sends.shift();
  sends.push(now);
  return sends.length > SENDS_PER_MINUTE;
}

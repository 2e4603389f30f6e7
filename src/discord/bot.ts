import { Client, Events, GatewayCloseCodes, GatewayIntentBits, Options, Partials } from 'discord.js';
import { warmUp } from '../asking/warm-up.ts';
import { type Abilities, Dispatcher, type DispatcherOptions } from './dispatch.ts';
import { inviteLink } from './invite.ts';
import { lineFor, StartError } from './start-error.ts';
import { passOverUnheard } from './unheard.ts';

/** How long Discord may take from login to ready, in milliseconds. */
const START_LIMIT = 30_000;

/** Closes after which Discord takes no reconnect: the bot cannot mend them, the person who runs it can. */
const FATAL_CLOSES: ReadonlySet<number> = new Set([
  GatewayCloseCodes.AuthenticationFailed,
  GatewayCloseCodes.InvalidShard,
  GatewayCloseCodes.ShardingRequired,
  GatewayCloseCodes.InvalidAPIVersion,
  GatewayCloseCodes.InvalidIntents,
  GatewayCloseCodes.DisallowedIntents,
]);

export interface BotOptions extends Abilities, DispatcherOptions {
  readonly token: string;
  /** Where the commands are registered: in this guild, or everywhere when it is left out. */
  readonly guildId?: string;
  /** Whether this process registers the commands; it does unless told otherwise. */
  readonly register?: boolean;
  /** Address of the API; Discord's own unless given. */
  readonly api?: string;
}

export interface Bot {
  /** The name that the bot has on Discord. */
  readonly name: string;
  /** Where somebody who manages a server can let it in. */
  readonly invite: string;
  /** Whether it is connected. */
  readonly isReady: () => boolean;
  /** Rejects with StartError when Discord ends the connection for good; never resolves otherwise. */
  readonly ended: Promise<never>;
  /** Finishes what is under way and leaves. */
  stop(): Promise<void>;
}

/** Nothing that is privileged: the content of a message comes along when it mentions the bot or is sent to it alone. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** Joins Discord and registers the commands in the guild. Throws StartError, with one line that says what to do. */
export async function startBot({ token, guildId, register = true, api, commands, actions, ...options }: BotOptions): Promise<Bot> {
  const { log } = options;
  const client = new Client({
    intents: INTENTS,
    // Direct messages come from channels that were not seen before.
    partials: [Partials.Channel],
    makeCache: smallCaches(),
    allowedMentions: { parse: [] },
    ...(api ? { rest: { api } } : {}),
  });
  const dispatcher = new Dispatcher({ commands, actions }, options);
  const ended = untilClosed(client);
  ended.catch(() => {});
  client.on(Events.Error, (err) => log.error({ err }, 'client'));
  // Either discord.js connects again by itself, or `ended` tells why not.
  client.on(Events.ShardError, (err) => log.info({ err }, 'gateway'));
  passOverUnheard(client);
  client.on(Events.InteractionCreate, (interaction) => dispatcher.handle(interaction));
  client.on(Events.MessageCreate, (message) => dispatcher.hear(message));
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  const limit = new AbortController();
  try {
    const joining = client.login(token).then(() => ready);
    // While Discord answers.
    warmUp();
    const joined = await Promise.race([joining, ended, timeLimit(limit.signal)]);
    const definitions = commands.map((c) => c.definition);
    if (register)
      await (guildId === undefined ? joined.application.commands.set(definitions) : joined.application.commands.set(definitions, guildId));
    log.info({ guild: guildId, commands: commands.length }, 'ready');
    return {
      name: joined.user.username,
      invite: inviteLink(joined.application.id),
      isReady: () => client.isReady(),
      ended,
      async stop() {
        client.removeAllListeners(Events.InteractionCreate);
        client.removeAllListeners(Events.MessageCreate);
        await dispatcher.finished();
        await client.destroy();
      },
    };
  } catch (fault) {
    await client.destroy();
    throw lineFor(fault, guildId ?? 'any', client.application?.id);
  } finally {
    limit.abort();
  }
}

/** What people write goes by and is not kept. */
function smallCaches(): ReturnType<typeof Options.cacheWithLimits> {
  const onlySelf = { maxSize: 50, keepOverLimit: (one: { id: string; client: Client }) => one.id === one.client.user?.id };
  return Options.cacheWithLimits({
    ...Options.DefaultMakeCacheSettings,
    MessageManager: 0,
    ReactionManager: 0,
    PresenceManager: 0,
    VoiceStateManager: 0,
    GuildMemberManager: onlySelf,
    UserManager: onlySelf,
  });
}

function untilClosed(client: Client): Promise<never> {
  return new Promise((_, reject) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      if (FATAL_CLOSES.has(code)) reject(StartError.ofClose(code));
    });
  });
}

function timeLimit(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(
      () => reject(new StartError('Discord did not answer in 30 seconds: check the network connection, then start again')),
      START_LIMIT,
    );
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}

import { Client, Events, GatewayCloseCodes, GatewayIntentBits } from 'discord.js';
import type { Logger } from 'pino';
import type { ContextOf } from './command.ts';
import { type Abilities, Dispatcher } from './dispatch.ts';
import { lineFor, StartError } from './start-error.ts';

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

export interface BotOptions extends Abilities {
  readonly token: string;
  /** Where the commands are registered: in this guild, or everywhere when it is left out. */
  readonly guildId?: string;
  /** Address of the API; Discord's own unless given. */
  readonly api?: string;
  readonly context: ContextOf;
  readonly log: Logger;
}

export interface Bot {
  /** The name that the bot has on Discord. */
  readonly name: string;
  /** Rejects with StartError when Discord ends the connection for good; never resolves otherwise. */
  readonly ended: Promise<never>;
  /** Finishes what is under way and leaves. */
  stop(): Promise<void>;
}

/** Joins Discord and registers the commands in the guild. Throws StartError, with one line that says what to do. */
export async function startBot({ token, guildId, api, commands, actions, context, log }: BotOptions): Promise<Bot> {
  // Slash commands need no privileged intent; `Guilds` alone keeps the caches small.
  const client = new Client({ intents: [GatewayIntentBits.Guilds], allowedMentions: { parse: [] }, ...(api ? { rest: { api } } : {}) });
  const dispatcher = new Dispatcher({ commands, actions }, context, log);
  const ended = untilClosed(client);
  ended.catch(() => {});
  client.on(Events.Error, (err) => log.error({ err }, 'client'));
  // Either discord.js connects again by itself, or `ended` tells why not.
  client.on(Events.ShardError, (err) => log.info({ err }, 'gateway'));
  client.on(Events.InteractionCreate, (interaction) => dispatcher.handle(interaction));
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  const limit = new AbortController();
  try {
    const joined = await Promise.race([client.login(token).then(() => ready), ended, timeLimit(limit.signal)]);
    const definitions = commands.map((c) => c.definition);
    await (guildId === undefined ? joined.application.commands.set(definitions) : joined.application.commands.set(definitions, guildId));
    log.info({ guild: guildId, commands: commands.length }, 'ready');
    return {
      name: joined.user.username,
      ended,
      async stop() {
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

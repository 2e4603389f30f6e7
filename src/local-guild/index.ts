import { Gateway } from './gateway/gateway.ts';
import { applicationFlags, type PrivilegedIntent } from './gateway/intents.ts';
import { Driver } from './guild.ts';
import { createApp } from './http/app.ts';
import type { Fault } from './http/faults.ts';
import { ignoredNotes } from './http/ignored.ts';
import { Interactions } from './interactions.ts';
import type { Snowflake } from './model.ts';
import { PageLink } from './page-link.ts';
import { People } from './people.ts';
import { listen } from './server.ts';
import { isSnowflake, snowflake } from './snowflake.ts';
import { Uploads } from './uploads.ts';
import { freshToken, World } from './world.ts';

export type { PrivilegedIntent } from './gateway/intents.ts';
export type { Doing, Reply, Who } from './guild.ts';
export type { Attachment, Choice, Command, CommandOption, Component, Embed, Form, Message, User } from './model.ts';
export { everyComponent } from './people.ts';

export interface LocalGuildOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly host?: '127.0.0.1';
  /** The token that the bot must show; a fresh one unless given. */
  readonly token?: string;
  readonly guildName?: string;
  /** User name of the bot. */
  readonly botName?: string;
  /** The guilds that the bot is in, the first one being the page's. Any other guild is one it has no access to. */
  readonly guildIds?: readonly Snowflake[];
  /** Privileged intents that the application was granted; none unless given. */
  readonly privilegedIntents?: readonly PrivilegedIntent[];
  /** Time to acknowledge an interaction: 3 seconds unless a test cannot wait that long. */
  readonly acknowledgeMs?: number;
  /** Life of an interaction's token: 15 minutes. */
  readonly tokenMs?: number;
  readonly heartbeatMs?: number;
  /** How many shards the bot is told to run. */
  readonly shards?: number;
  /** Largest file: 10 MiB, told to the bot as `attachment_size_limit`. */
  readonly fileBytes?: number;
  /** False switches rate limits off. */
  readonly rateLimits?: boolean;
  /** Takes what the server has to say, such as 'not simulated: …'; written to stderr unless given. */
  readonly log?: (line: string) => void;
}

/** A running test guild. */
export interface LocalGuild extends Driver {
  /** Address of the page. */
  readonly url: string;
  /** Address of the API, for `new Client({ rest: { api } })`. */
  readonly api: string;
  readonly token: string;
  readonly applicationId: Snowflake;
  readonly guildId: Snowflake;
  readonly channelId: Snowflake;
  /** What the server had to say so far. */
  readonly notices: readonly string[];
  /** The requests so far that Discord would have refused for their form, with its errors. */
  readonly violations: readonly string[];
  close(): Promise<void>;
}

/**
 * Start a test guild on this machine: Discord's HTTP API and gateway, version 10, as far as a bot with slash
 * commands uses them, and a page to type in. Rejects with `code: 'EADDRINUSE'` when the port is taken.
 */
export async function startLocalGuild(options: LocalGuildOptions = {}): Promise<LocalGuild> {
  const guildIds = options.guildIds ?? [snowflake()];
  const [guildId] = guildIds;
  if (guildId === undefined || !guildIds.every(isSnowflake)) throw new TypeError('guildIds must be one or more Discord ids');
  const notices: string[] = [];
  const violations: string[] = [];
  const log = (line: string) => {
    notices.push(line);
    (options.log ?? ((text) => console.error(`local guild: ${text}`)))(line);
  };
  const world = new World({ guildName: options.guildName ?? 'Local guild', botName: options.botName ?? 'Bot', guildIds });
  const channelId = world.channelsOf(guildId)[0]?.id ?? '';
  const token = options.token ?? freshToken(world.applicationId);
  const grantedIntents = options.privilegedIntents ?? [];
  const fileBytes = options.fileBytes ?? 10 * 1024 * 1024;
  let port = options.port ?? 0;
  const gatewayAddress = () => `ws://127.0.0.1:${port}/gateway`;

  const gateway = new Gateway(world, { token, grantedIntents, heartbeatMs: options.heartbeatMs ?? 41_250, address: gatewayAddress, log });
  const limits = { acknowledgeMs: options.acknowledgeMs ?? 3000, tokenMs: options.tokenMs ?? 15 * 60_000, fileBytes };
  const interactions = new Interactions(world, limits, (type, data, guild) => gateway.dispatch(type, data, guild));
  const people = new People(world, interactions);
  const uploads = new Uploads();
  const pageLink = new PageLink({ world, people, gateway, uploads, home: channelId, log });
  const faults: Fault[] = [];
  const parts = {
    world,
    gateway,
    interactions,
    uploads,
    token,
    applicationFlags: applicationFlags(grantedIntents),
    fileBytes,
    shards: options.shards ?? 1,
    rateLimits: options.rateLimits ?? true,
    gatewayAddress,
    note: ignoredNotes(log),
    violations,
    log,
  };
  const app = createApp(parts, () => port, faults);

  const listening = await listen(
    (request, env) => app.fetch(request, env as object),
    { '/gateway': (socket, request) => gateway.accept(socket, request), '/page/link': (socket) => pageLink.accept(socket) },
    options.host ?? '127.0.0.1',
    port,
  );
  port = listening.port;
  const url = `http://127.0.0.1:${port}`;
  world.origin = url;

  const driver = new Driver(world, people, gateway, faults, channelId);
  return Object.assign(driver, {
    url,
    api: `${url}/api`,
    token,
    applicationId: world.applicationId,
    guildId,
    channelId,
    notices,
    violations,
    async close() {
      interactions.close();
      gateway.close();
      await listening.close();
    },
  });
}

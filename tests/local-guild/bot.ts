import { Client, Events, GatewayIntentBits, type Interaction, Partials } from 'discord.js';
import { type LocalGuild, type LocalGuildOptions, startLocalGuild } from '../../src/local-guild/index.ts';

/** Everything that a test opened, to be closed after it in reverse order. */
const opened: (() => Promise<unknown>)[] = [];

export async function closeAll(): Promise<void> {
  while (opened.length > 0) await opened.pop()?.();
}

/** A local guild that keeps quiet about what it does not simulate; tests read `notices` instead. */
export async function openGuild(options: LocalGuildOptions = {}): Promise<LocalGuild> {
  const guild = await startLocalGuild({ log: () => {}, ...options });
  opened.push(() => guild.close());
  return guild;
}

export interface Setup {
  readonly intents?: readonly GatewayIntentBits[];
  readonly commands?: readonly object[];
  readonly onInteraction?: (interaction: Interaction) => unknown;
}

/** Log in with the real discord.js client and register commands; resolves once the bot is ready. */
export async function join(guild: LocalGuild, setup: Setup = {}): Promise<Client<true>> {
  const client = new Client({
    intents: setup.intents ?? [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    rest: { api: guild.api },
    // Direct messages come from channels that the client has not seen before.
    partials: [Partials.Channel],
  });
  opened.push(() => client.destroy());
  client.on(Events.Error, () => {});
  if (setup.onInteraction) client.on(Events.InteractionCreate, setup.onInteraction);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(guild.token);
  const bot = await ready;
  if (setup.commands) await bot.application.commands.set(setup.commands as never, guild.guildId);
  return bot;
}

/** A request to the API as the bot, without any client library. */
export function api(guild: LocalGuild, path: string, init: RequestInit & { json?: unknown } = {}): Promise<Response> {
  const { json, ...rest } = init;
  return fetch(`${guild.api}/v10${path}`, {
    ...rest,
    headers: {
      authorization: `Bot ${guild.token}`,
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...rest.headers,
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });
}

import * as spec from 'discord-api-spec/zod';
import { afterEach, expect, it } from 'vitest';
import type { ZodMiniType } from 'zod/mini';
import * as z from 'zod/mini';
import { api, closeAll, join, openGuild } from './bot.ts';

afterEach(closeAll);

const schemas = spec as unknown as Record<string, ZodMiniType>;

it.each([
  ['MessageResponseSchema', (_g: string, c: string, m: string) => `/channels/${c}/messages/${m}`],
  ['GuildChannelResponseSchema', (_g: string, c: string) => `/channels/${c}`],
  ['ThreadResponseSchema', (_g: string, _c: string, m: string) => `/channels/${m}`],
  ['ThreadsResponseSchema', (g: string) => `/guilds/${g}/threads/active`],
  ['GuildWithCountsResponseSchema', (g: string) => `/guilds/${g}?with_counts=true`],
  ['GuildMemberResponseSchema', (g: string) => `/guilds/${g}/members/@me`],
  ['UserPIIResponseSchema', () => '/users/@me'],
  ['GatewayBotResponseSchema', () => '/gateway/bot'],
])('answers as Discord’s published schema says: %s', async (name, path) => {
  const guild = await openGuild();
  await join(guild);
  const sent = guild.sendMessage({ content: 'x' });
  guild.startThread(sent, 'T');
  const answer = await api(guild, path(guild.guildId, guild.channelId, sent.id));
  const result = z.safeParse(schemas[name]!, await answer.json());
  expect(result.error?.issues ?? []).toEqual([]);
});

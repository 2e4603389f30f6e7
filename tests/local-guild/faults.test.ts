import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { api, closeAll, join, openGuild } from './bot.ts';

afterEach(closeAll);

const PING: Parameters<typeof join>[1] = {
  commands: [{ name: 'ping', description: 'Ping' }],
  onInteraction: (i) => i.isChatInputCommand() && i.reply('pong').catch(() => {}),
};

describe('what goes wrong on purpose', { timeout: 15_000 }, () => {
  it('a 429 is waited out by the client, which then gets through', async () => {
    const guild = await openGuild();
    const bot = await join(guild);
    guild.faults.limitNext('GET', /users\/@me$/, 0.3);
    const began = Date.now();
    await bot.rest.get('/users/@me');
    expect(Date.now() - began).toBeGreaterThanOrEqual(295);
  });

  it('a late answer comes late, a cut one not at all', async () => {
    const guild = await openGuild();
    guild.faults.delayNext('GET', /gateway$/, 200);
    const began = Date.now();
    expect((await api(guild, '/gateway')).status).toBe(200);
    expect(Date.now() - began).toBeGreaterThanOrEqual(195);
    guild.faults.cutNext('GET', /gateway$/);
    await expect(api(guild, '/gateway')).rejects.toThrow();
    expect((await api(guild, '/gateway')).status).toBe(200);
  });

  it('an answer that is lost leaves what was done', async () => {
    const guild = await openGuild();
    const send = () => api(guild, `/channels/${guild.channelId}/messages`, { method: 'POST', json: { content: 'once' } });
    guild.faults.cutNext('POST', /messages$/);
    await expect(send()).rejects.toThrow();
    expect(guild.messages()).toHaveLength(0);
    guild.faults.cutNext('POST', /messages$/, { done: true });
    await expect(send()).rejects.toThrow();
    expect(guild.messages()).toHaveLength(1);
  });

  it('an acknowledgement that is delayed over the limit is a failure for the person', async () => {
    const guild = await openGuild({ acknowledgeMs: 150 });
    await join(guild, PING);
    guild.faults.failNext('POST', /callback/, 503);
    guild.faults.delayNext('POST', /callback/, 300);
    const reply = await guild.runCommand({ name: 'ping' });
    expect([reply.ok, reply.failure]).toEqual([false, 'The application did not respond in 0.15 seconds']);
  });
});

describe('requests that Discord would refuse', () => {
  it('are listed; a clean run has none', async () => {
    const guild = await openGuild();
    await join(guild, PING);
    await guild.runCommand({ name: 'ping' });
    expect(guild.violations).toEqual([]);
    await api(guild, `/channels/${guild.channelId}/messages`, { method: 'POST', json: { content: 'x'.repeat(2001) } });
    expect(guild.violations).toEqual([expect.stringMatching(/^POST .*messages: .*"code":50035.*Must be 2000 or fewer/)]);
  });
});

describe('shards', () => {
  it('each get the guilds and interactions that are theirs', async () => {
    // Shard = (id >> 22) % 2.
    const guildIds = [String(4n << 22n), String(5n << 22n)];
    const guild = await openGuild({ guildIds, shards: 2 });
    const heard: [shard: number, guild: string | null][] = [];
    const clients = await Promise.all(
      [0, 1].map(async (shard) => {
        const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: guild.api }, shards: [shard], shardCount: 2 });
        client.on(Events.InteractionCreate, async (i) => {
          heard.push([shard, i.guildId]);
          if (i.isChatInputCommand()) await i.reply('pong');
        });
        const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
        await client.login(guild.token);
        await ready;
        return client;
      }),
    );
    expect(clients.map((one) => [...one.guilds.cache.keys()])).toEqual(guildIds.map((id) => [id]));
    await clients[0]!.application!.commands.set([{ name: 'ping', description: 'Ping' }]);
    for (const id of guildIds) await guild.runCommand({ name: 'ping', channel: guild.channelIdOf(id) });
    await guild.runCommand({ name: 'ping', channel: guild.directChannelId() });
    expect(heard).toEqual([
      [0, guildIds[0]],
      [1, guildIds[1]],
      [0, null],
    ]);
    await Promise.all(clients.map((one) => one.destroy()));
  });
});

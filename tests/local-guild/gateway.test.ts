import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { closeAll, join, openGuild } from './bot.ts';

afterEach(closeAll);

const PING = [{ name: 'ping', description: 'Ping' }];
type Bot = Awaited<ReturnType<typeof join>>;
const resumed = (bot: Bot) => new Promise<void>((resolve) => bot.once(Events.ShardResume, () => resolve()));

async function pingBot(options: Parameters<typeof openGuild>[0] = {}) {
  const guild = await openGuild(options);
  const bot = await join(guild, { commands: PING, onInteraction: (i) => i.isChatInputCommand() && i.reply('pong') });
  return { guild, bot };
}

/** Log in and say how that failed. */
async function failure(api: string, token: string, intents: GatewayIntentBits[]): Promise<unknown> {
  const client = new Client({ intents, rest: { api } });
  const closed = new Promise((resolve) => client.once(Events.ShardDisconnect, (event) => resolve(event.code)));
  const rejected = client.login(token).then(
    () => closed,
    (error: { code?: unknown; message: string }) => error.code ?? error.message,
  );
  const outcome = await Promise.race([rejected, closed]);
  await client.destroy();
  return outcome;
}

describe('the gateway', { timeout: 15_000 }, () => {
  it('refuses a wrong token', async () => {
    const guild = await openGuild();
    expect(await failure(guild.api, 'wrong', [GatewayIntentBits.Guilds])).toBe('TokenInvalid');
  });

  it('refuses privileged intents that the application was not granted, and takes those that it was', async () => {
    const guild = await openGuild({ privilegedIntents: ['MessageContent'] });
    const wanted = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.GuildMembers];
    expect(String(await failure(guild.api, guild.token, wanted))).toMatch(/DisallowedIntents|4014|disallowed intents/i);
    const bot = await join(guild, {
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
    });
    const heard = new Promise((resolve) => bot.once(Events.MessageCreate, (message) => resolve(message.content)));
    guild.sendMessage({ content: 'to whom it may concern' });
    expect(await heard).toBe('to whom it may concern');
  });

  it('shows a bot only the guilds it is in', async () => {
    const guild = await openGuild({ guildIds: ['111111111111111111', '222222222222222222'] });
    const bot = await join(guild);
    expect([...bot.guilds.cache.keys()]).toEqual(['111111111111111111', '222222222222222222']);
    await expect(bot.application.commands.set(PING, '333333333333333333')).rejects.toMatchObject({ code: 50001, status: 403 });
    await expect(bot.guilds.fetch('333333333333333333')).rejects.toMatchObject({ code: 50001 });
  });

  it('loses no interaction when the connection is cut', async () => {
    const { guild, bot } = await pingBot();
    const back = resumed(bot);
    guild.faults.dropSockets();
    const reply = await guild.runCommand({ name: 'ping' });
    await back;
    expect(reply.message?.content).toBe('pong');
    expect(guild.messages()).toHaveLength(1);
  });

  it('asks to reconnect, and the session goes on', async () => {
    const { guild, bot } = await pingBot();
    const back = resumed(bot);
    guild.faults.askReconnect();
    await back;
    expect((await guild.runCommand({ name: 'ping' })).message?.content).toBe('pong');
  });

  it('declares a session invalid, and the client resumes or begins anew', async () => {
    const { guild, bot } = await pingBot();
    const back = resumed(bot);
    guild.faults.invalidateSessions(true);
    await back;
    const anew = new Promise<void>((resolve) => bot.once(Events.ShardReady, () => resolve()));
    guild.faults.invalidateSessions(false);
    await anew;
    expect((await guild.runCommand({ name: 'ping' })).message?.content).toBe('pong');
  });

  it('leaves heartbeats unanswered on purpose, and the client comes back', async () => {
    const { guild, bot } = await pingBot({ heartbeatMs: 100 });
    const back = resumed(bot);
    guild.faults.ignoreHeartbeats(true);
    await new Promise<void>((resolve) => bot.once(Events.ShardReconnecting, () => resolve()));
    guild.faults.ignoreHeartbeats(false);
    await back;
    expect((await guild.runCommand({ name: 'ping' })).message?.content).toBe('pong');
  });

  it.each([
    ['an unknown opcode', '{"op":99}', 4001],
    ['what is not JSON', 'hello', 4002],
    ['a payload above 4096 bytes', JSON.stringify({ op: 1, d: 'x'.repeat(5000) }), 4002],
    ['a request before identify', '{"op":3,"d":{}}', 4003],
    ['a wrong token', '{"op":2,"d":{"token":"x","intents":0}}', 4004],
  ])('closes on %s', async (_, payload, code) => {
    const guild = await openGuild();
    const socket = new WebSocket(`${guild.url.replace('http', 'ws')}/gateway?v=10&encoding=json`);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await new Promise((resolve) => socket.once('open', resolve));
    socket.send(payload);
    expect(await closed).toBe(code);
  });
});

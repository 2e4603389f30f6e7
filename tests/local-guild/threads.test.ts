import { ActionRowBuilder, ChannelType, Events, type Interaction, type ThreadChannel, UserSelectMenuBuilder } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { api, closeAll, join, openGuild } from './bot.ts';

afterEach(closeAll);

describe('threads', () => {
  it('that a person starts are told to the bot, which can write in them', async () => {
    const guild = await openGuild();
    const bot = await join(guild);
    const heard = new Promise<ThreadChannel>((resolve) => bot.once(Events.ThreadCreate, (thread) => resolve(thread)));
    const message = guild.sendMessage({ content: 'Let us talk' });
    const id = guild.startThread(message, 'The talk', { user: 'admin' });
    const thread = await heard;
    expect([thread.id, thread.name, thread.parentId, thread.ownerId]).toEqual([id, 'The talk', guild.channelId, guild.users.admin.id]);
    expect(id).toBe(message.id);
    await thread.send('Here I am');
    expect(guild.messages(id).map((one) => one.content)).toEqual(['Here I am']);
    expect(guild.messages().map((one) => one.content)).toEqual(['Let us talk']);
    expect(() => guild.startThread(message, 'Again')).toThrow('has a thread already');
  });

  it('are started, listed, renamed, archived and left by the bot', async () => {
    const guild = await openGuild();
    const bot = await join(guild);
    const channel = await bot.channels.fetch(guild.channelId);
    if (channel?.type !== ChannelType.GuildText) throw new Error('no channel');
    const plain = await channel.threads.create({ name: 'Plain' });
    const told = await channel.send('Start here');
    const thread = await told.startThread({ name: 'From a message', autoArchiveDuration: 60 });
    expect((await channel.threads.fetchActive()).threads.map((one) => one.name).sort()).toEqual(['From a message', 'Plain']);
    expect((await told.fetch()).hasThread).toBe(true);
    const again = await api(guild, `/channels/${channel.id}/messages/${told.id}/threads`, { method: 'POST', json: { name: 'Again' } });
    expect(await again.json()).toMatchObject({ code: 160004 });
    await plain.setName('Renamed');
    await plain.setArchived(true);
    expect((await channel.threads.fetchActive()).threads.map((one) => one.name)).toEqual(['From a message']);
    expect([...(await thread.members.fetch()).keys()]).toEqual([bot.user.id]);
    await thread.leave();
    expect((await thread.members.fetch()).size).toBe(0);
    expect(guild.violations).toHaveLength(1);
  });

  it('take commands, and a follow-up stays in them', async () => {
    const guild = await openGuild();
    await join(guild, {
      commands: [{ name: 'ping', description: 'Ping' }],
      onInteraction: async (i: Interaction) => {
        if (!i.isChatInputCommand()) return;
        await i.reply(`in a thread: ${i.channel?.isThread()}`);
        await i.followUp('and more');
      },
    });
    const id = guild.startThread(guild.sendMessage({ content: 'x' }), 'T');
    await guild.runCommand({ name: 'ping', channel: id });
    await guild.waitForMessage((one) => one.content === 'and more');
    expect(guild.messages(id).map((one) => one.content)).toEqual(['in a thread: true', 'and more']);
  });

  it('with no name, or in direct messages, are refused', async () => {
    const guild = await openGuild();
    const at = (channel: string, json: unknown) => api(guild, `/channels/${channel}/threads`, { method: 'POST', json });
    expect(await (await at(guild.channelId, { type: 11 })).json()).toMatchObject({ code: 50035 });
    expect(await (await at(guild.directChannelId(), { name: 'x', type: 11 })).json()).toMatchObject({ code: 50024 });
    expect(await (await api(guild, `/channels/${guild.channelId}`, { method: 'PATCH', json: { name: 'x' } })).json()).toMatchObject({
      code: 50024,
    });
  });
});

it('a select of users gives whom was chosen, as the guild knows them', async () => {
  const guild = await openGuild();
  await join(guild, {
    commands: [{ name: 'pick', description: 'Pick' }],
    onInteraction: async (i: Interaction) => {
      if (i.isChatInputCommand()) {
        const row = new ActionRowBuilder<UserSelectMenuBuilder>().addComponents(new UserSelectMenuBuilder().setCustomId('who'));
        await i.reply({ components: [row], content: 'Whom?' });
      } else if (i.isUserSelectMenu()) await i.reply([...i.users.values()].map((one) => one.username).join());
    },
  });
  const { message } = await guild.runCommand({ name: 'pick' });
  expect((await guild.select(message!, 'who', [guild.users.admin.id])).message?.content).toBe('ada');
});

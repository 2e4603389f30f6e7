import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  Events,
  GatewayIntentBits,
  type Message,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { closeAll, join, openGuild } from './bot.ts';

afterEach(closeAll);

const ECHO = {
  name: 'echo',
  description: 'Say it again',
  options: [{ type: 3, name: 'text', description: 'What to say', required: true, autocomplete: true }],
};
const button = (id: string) =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(new ButtonBuilder().setCustomId(id).setLabel('Press').setStyle(ButtonStyle.Primary));

describe('the unmodified discord.js client', () => {
  it('connects, finds its guild, and registers commands', async () => {
    const guild = await openGuild({ guildName: 'Newsroom', botName: 'echo-bot' });
    const bot = await join(guild, { commands: [ECHO] });
    expect(bot.user.username).toBe('echo-bot');
    expect(bot.guilds.cache.map((one) => one.name)).toEqual(['Newsroom']);
    expect(guild.commands().map((one) => one.name)).toEqual(['echo']);
    expect((await bot.application.commands.fetch({ guildId: guild.guildId })).map((one) => one.name)).toEqual(['echo']);
    await bot.application.fetch();
    expect(bot.application.owner?.id).toBe(guild.users.admin.id);
    const there = await bot.guilds.fetch(guild.guildId);
    expect((await there.members.fetch(guild.users.member.id)).user.username).toBe('mira');
    expect((await there.channels.fetch()).map((one) => one?.name)).toEqual(['general', 'newsroom']);
    expect(guild.notices).toEqual([]);
  });

  it('gets a command with its options and replies', async () => {
    const guild = await openGuild();
    await join(guild, {
      commands: [ECHO],
      onInteraction: (i) =>
        i.isChatInputCommand() &&
        i.reply(`${i.user.username} in #${i.channel && 'name' in i.channel ? i.channel.name : ''}: ${i.options.getString('text')}`),
    });
    const reply = await guild.runCommand({ name: 'echo', options: { text: 'Geoană' } });
    expect(reply).toMatchObject({ ok: true, failure: null });
    expect(reply.message?.content).toBe('mira in #general: Geoană');
    expect(reply.message?.interaction_metadata?.user.id).toBe(guild.users.member.id);
    expect(guild.messages().map((one) => one.id)).toEqual([reply.message?.id]);
  });

  it('carries every kind of option', async () => {
    const guild = await openGuild();
    const kinds = { word: 3, count: 4, sure: 5, who: 6, where: 7, role: 8, anyone: 9, share: 10, paper: 11 };
    await join(guild, {
      commands: [
        {
          name: 'all',
          description: 'All',
          options: [
            {
              type: 1,
              name: 'kinds',
              description: 'k',
              options: Object.entries(kinds).map(([name, type]) => ({ type, name, description: 'd' })),
            },
          ],
        },
      ],
      onInteraction: async (i) => {
        if (!i.isChatInputCommand()) return;
        const { options } = i;
        const paper = options.getAttachment('paper', true);
        const text = await (await fetch(paper.url)).text();
        const parts = [
          options.getSubcommand(),
          options.getString('word'),
          options.getInteger('count'),
          options.getBoolean('sure'),
          options.getUser('who')?.username,
        ];
        const more = [
          options.getChannel('where')?.name,
          options.getRole('role')?.name,
          options.getMentionable('anyone')?.toString(),
          options.getNumber('share'),
          paper.name,
          text,
        ];
        await i.reply({ content: [...parts, ...more].join('|'), allowedMentions: { parse: [] } });
      },
    });
    const reply = await guild.runCommand({
      name: 'all kinds',
      options: {
        word: 'w',
        count: 3,
        sure: true,
        who: 'ada',
        where: 'general',
        role: 'Admins',
        anyone: 'mira',
        share: 0.5,
        paper: { name: 'a.txt', type: 'text/plain', bytes: new TextEncoder().encode('inside') },
      },
    });
    expect(reply.message?.content).toBe(`kinds|w|3|true|ada|general|Admins|<@${guild.users.member.id}>|0.5|a.txt|inside`);
    expect(reply.message?.mentions).toEqual([]);
  });

  it('defers, edits, and follows up', async () => {
    const guild = await openGuild();
    await join(guild, {
      commands: [ECHO],
      onInteraction: async (i) => {
        if (!i.isChatInputCommand()) return;
        await i.deferReply();
        await i.editReply('done');
        await i.followUp({ content: 'and more', flags: MessageFlags.Ephemeral });
      },
    });
    const reply = await guild.runCommand({ name: 'echo', options: { text: 'x' } });
    expect(reply.message).toMatchObject({ content: 'done', flags: 0, edited_timestamp: null });
    const more = await guild.waitForMessage((one) => one.content === 'and more');
    expect(more.flags & MessageFlags.Ephemeral).not.toBe(0);
    expect(more.message_reference?.message_id).toBe(reply.message?.id);
    expect(guild.messages(guild.channelId, { as: 'member' }).map((one) => one.content)).toEqual(['done', 'and more']);
    expect(guild.messages(guild.channelId, { as: 'admin' }).map((one) => one.content)).toEqual(['done']);
  });

  it('fills a deferral with the first follow-up, as Discord does', async () => {
    const guild = await openGuild();
    await join(guild, {
      commands: [ECHO],
      onInteraction: async (i) => {
        if (!i.isChatInputCommand()) return;
        await i.deferReply({ flags: MessageFlags.Ephemeral });
        await i.followUp('first');
      },
    });
    const reply = await guild.runCommand({ name: 'echo', options: { text: 'x' } });
    expect(reply.message).toMatchObject({ content: 'first', flags: MessageFlags.Ephemeral });
    expect(guild.messages()).toHaveLength(1);
  });

  it('autocompletes over the real path and sees the other options', async () => {
    const guild = await openGuild();
    await join(guild, {
      commands: [{ ...ECHO, options: [...ECHO.options, { type: 3, name: 'tone', description: 'How' }] }],
      onInteraction: (i) =>
        i.isAutocomplete() && i.respond([{ name: `${i.options.getString('tone')} ${i.options.getFocused()}!`, value: 'v' }]),
    });
    const choices = await guild.autocomplete({ name: 'echo', option: 'text', value: 'geo', options: { tone: 'kind' } });
    expect(choices).toEqual([{ name: 'kind geo!', value: 'v' }]);
  });

  it('answers buttons, selects and forms', async () => {
    const guild = await openGuild();
    const select = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
      new StringSelectMenuBuilder().setCustomId('pick').addOptions({ label: 'One', value: '1' }, { label: 'Two', value: '2' }),
    );
    const form = new ModalBuilder()
      .setCustomId('form')
      .setTitle('Ask')
      .addComponents(
        new ActionRowBuilder<TextInputBuilder>().addComponents(
          new TextInputBuilder().setCustomId('q').setLabel('Question').setStyle(TextInputStyle.Short),
        ),
      );
    await join(guild, {
      commands: [ECHO],
      onInteraction: (i) => {
        if (i.isChatInputCommand()) return i.reply({ content: 'start', components: [button('go'), select] });
        if (i.isButton()) return i.update({ content: 'pressed' });
        if (i.isStringSelectMenu()) return i.values[0] === '2' ? i.showModal(form) : i.deferUpdate();
        if (i.isModalSubmit()) return i.reply({ content: `asked ${i.fields.getTextInputValue('q')}`, flags: MessageFlags.Ephemeral });
        return undefined;
      },
    });
    const { message } = await guild.runCommand({ name: 'echo', options: { text: 'x' } });
    const pressed = await guild.click(message!, 'go');
    expect(pressed.message).toMatchObject({ id: message?.id, content: 'pressed' });
    expect(await guild.select(message!, 'pick', ['1'])).toMatchObject({ ok: true, message: null });
    const { form: shown } = await guild.select(message!, 'pick', ['2']);
    expect(shown?.title).toBe('Ask');
    const asked = await guild.submitForm(shown!, { q: 'who met him?' });
    // Nothing that the client library sends is unknown to the server.
    expect(guild.notices).toEqual([]);
    expect(asked.message).toMatchObject({ content: 'asked who met him?', flags: MessageFlags.Ephemeral });
    await expect(guild.click(message!, 'gone')).rejects.toThrow('no component "gone"');
  });

  it('sends files, which can be fetched, and shows them in Components V2', async () => {
    const guild = await openGuild();
    await join(guild, {
      commands: [ECHO],
      onInteraction: async (i) => {
        if (!i.isChatInputCommand()) return;
        await i.reply({
          content: 'files',
          files: [new AttachmentBuilder(Buffer.from('<p>hi</p>'), { name: 'a b.html', description: 'A page' })],
        });
        await i.followUp({
          flags: MessageFlags.IsComponentsV2,
          files: [new AttachmentBuilder(Buffer.from('x'), { name: 'p.png' })],
          components: [{ type: 12, items: [{ media: { url: 'attachment://p.png' }, description: 'who met whom' }] }],
        });
      },
    });
    const { message } = await guild.runCommand({ name: 'echo', options: { text: 'x' } });
    expect(message?.attachments[0]).toMatchObject({ filename: 'a_b.html', description: 'A page', size: 9 });
    const file = await fetch(message!.attachments[0]!.url);
    expect(await file.text()).toBe('<p>hi</p>');
    // A page that a bot sends must not run beside ours.
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    expect(guild.notices).toEqual([]);
    const gallery = await guild.waitForMessage((one) => (one.flags & MessageFlags.IsComponentsV2) !== 0);
    expect(gallery.components[0]?.items?.[0]).toMatchObject({ description: 'who met whom', media: { url: gallery.attachments[0]?.url } });
  });

  it('sends, edits and deletes messages of its own, and hears of them', async () => {
    const guild = await openGuild();
    const bot = await join(guild);
    const channel = await bot.channels.fetch(guild.channelId);
    if (!channel?.isSendable()) throw new Error('not sendable');
    const sent = await channel.send('hello');
    await sent.edit('hello again');
    expect(guild.messages()[0]).toMatchObject({ content: 'hello again' });
    const gone = new Promise((resolve) => bot.once(Events.MessageDelete, (one) => resolve(one.id)));
    await sent.delete();
    expect(await gone).toBe(sent.id);
    expect(guild.messages()).toEqual([]);
  });

  it('reads only what its intents allow: mentions and direct messages, not the rest', async () => {
    const guild = await openGuild();
    const seen: string[] = [];
    const bot = await join(guild, {
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    });
    const third = new Promise<void>((resolve) => {
      bot.on(Events.MessageCreate, (message: Message) => {
        seen.push(message.content);
        if (seen.length === 3) resolve();
      });
    });
    guild.sendMessage({ content: 'among ourselves' });
    guild.sendMessage({ user: 'admin', content: `<@${bot.user.id}> who met him?` });
    guild.sendMessage({ content: 'direct', channel: guild.directChannelId('member') });
    await third;
    expect(seen).toEqual(['', `<@${bot.user.id}> who met him?`, 'direct']);
  });

  it('keeps commands from people who may not use them', async () => {
    const guild = await openGuild();
    await join(guild, {
      commands: [{ name: 'reset', description: 'Reset', default_member_permissions: '32' }],
      onInteraction: (i) => i.isChatInputCommand() && i.reply('ok'),
    });
    await expect(guild.runCommand({ name: 'reset' })).rejects.toThrow('There is no command "reset" for mira');
    expect(await guild.runCommand({ user: 'admin', name: 'reset' })).toMatchObject({ ok: true });
  });

  it('says when the bot did not answer in time, and refuses the late answer', async () => {
    const guild = await openGuild({ acknowledgeMs: 50 });
    let late: (error: { code: number }) => void = () => {};
    const refused = new Promise<{ code: number }>((resolve) => {
      late = resolve;
    });
    let answer: () => void = () => {};
    await join(guild, {
      commands: [ECHO],
      onInteraction: (i) => {
        if (i.isChatInputCommand()) answer = () => void i.reply('late').catch(late);
      },
    });
    const reply = await guild.runCommand({ name: 'echo', options: { text: 'x' } });
    expect(reply).toMatchObject({ ok: false, message: null, failure: 'The application did not respond in 0.05 seconds' });
    answer();
    expect((await refused).code).toBe(10062);
  });
});

import { Client, GatewayDispatchEvents, GatewayIntentBits, InteractionType, MessageFlags } from '@discordjs/core';
import { REST } from '@discordjs/rest';
import { WebSocketManager } from '@discordjs/ws';
import * as Oceanic from 'oceanic.js';
import { afterEach, describe, expect, it } from 'vitest';
import { type LocalGuild, startLocalGuild } from '../../src/local-guild/index.ts';

// Bots that share no code with ours: they show that the server is Discord's likeness, not the bot's.

let guild: LocalGuild;
let leave: () => unknown;
afterEach(async () => {
  await leave();
  await guild.close();
});

const ECHO = {
  type: 1 as const,
  name: 'echo',
  description: 'Say it again',
  options: [{ type: 3 as const, name: 'text', description: 'What to say', required: true, autocomplete: true }],
};

/** What every bot must be able to do here, whatever it is made with. */
async function converse(): Promise<void> {
  await guild.waitForCommands((all) => all.some((one) => one.name === 'echo'));
  expect(await guild.autocomplete({ name: 'echo', option: 'text', value: 'he' })).toEqual([{ name: 'he!', value: 'he!' }]);
  const said = await guild.runCommand({ name: 'echo', options: { text: 'hello' } });
  expect([said.failure, said.message?.content]).toEqual([null, 'hello']);
  const pressed = await guild.click(said.message!, 'again');
  expect([pressed.message?.content, (pressed.message?.flags ?? 0) & 64]).toEqual(['again: hello', 64]);
  expect(guild.violations).toEqual([]);
  expect(guild.notices).toEqual([]);
}

const BUTTONS = [{ type: 1 as const, components: [{ type: 2 as const, style: 1 as const, label: 'Again', custom_id: 'again' }] }];

describe('a bot that is not ours', { timeout: 15_000 }, () => {
  it('made of @discordjs/core on bare @discordjs/ws registers a command and answers', async () => {
    guild = await startLocalGuild({ log: () => {} });
    const rest = new REST({ api: guild.api, version: '10' }).setToken(guild.token);
    const gateway = new WebSocketManager({
      token: guild.token,
      intents: GatewayIntentBits.Guilds,
      rest,
    });
    const client = new Client({ rest, gateway });
    leave = () => gateway.destroy();
    client.once(GatewayDispatchEvents.Ready, async ({ api, data }) => {
      await api.applicationCommands.bulkOverwriteGuildCommands(data.application.id, guild.guildId, [ECHO]);
    });
    client.on(GatewayDispatchEvents.InteractionCreate, async ({ api, data: i }) => {
      if (i.type === InteractionType.ApplicationCommandAutocomplete) {
        const [option] = i.data.options;
        const typed = option && 'value' in option ? `${option.value}!` : '';
        await api.interactions.createAutocompleteResponse(i.id, i.token, { choices: [{ name: typed, value: typed }] });
      } else if (i.type === InteractionType.ApplicationCommand) {
        const [option] = 'options' in i.data ? (i.data.options ?? []) : [];
        const content = option && 'value' in option ? String(option.value) : '';
        await api.interactions.reply(i.id, i.token, { content, components: BUTTONS });
      } else if (i.type === InteractionType.MessageComponent) {
        await api.interactions.defer(i.id, i.token, { flags: MessageFlags.Ephemeral });
        await api.interactions.editReply(i.application_id, i.token, { content: `again: ${i.message.content}` });
      }
    });
    await gateway.connect();
    await converse();
  });

  it('made of oceanic.js registers a command and answers', async () => {
    guild = await startLocalGuild({ log: () => {} });
    const bot = new Oceanic.Client({ auth: `Bot ${guild.token}`, rest: { baseURL: `${guild.api}/v10` }, gateway: { intents: ['GUILDS'] } });
    leave = () => bot.disconnect(false);
    // Without a listener, an answer that is still on its way when the guild closes would end the process.
    bot.on('error', () => {});
    bot.once('ready', () => bot.application.bulkEditGuildCommands(guild.guildId, [ECHO]));
    bot.on('interactionCreate', async (i) => {
      if (i.isAutocompleteInteraction()) {
        const typed = `${i.data.options.getFocused(true).value}!`;
        await i.result([{ name: typed, value: typed }]);
      } else if (i.isCommandInteraction()) {
        const components = [{ type: 1 as const, components: [{ type: 2 as const, style: 1 as const, label: 'Again', customID: 'again' }] }];
        await i.createMessage({ content: i.data.options.getString('text', true), components });
      } else if (i.isComponentInteraction()) {
        await i.defer(64);
        await i.editOriginal({ content: `again: ${i.message.content}` });
      }
    });
    await bot.connect();
    await converse();
  });
});

import { Client, Events, GatewayIntentBits } from 'discord.js';

// The least that a bot can do, as a yardstick: it answers every command with a word. PONG_API and PONG_TOKEN say where.

const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: process.env.PONG_API! } });
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) interaction.reply('pong').catch(console.error);
});
client.once(Events.ClientReady, async ({ application }) => {
  await application.commands.set([{ name: 'ping', description: 'Answers' }]);
  console.log('ready');
});
process.on('SIGTERM', () => void client.destroy().then(() => process.exit(0)));
await client.login(process.env.PONG_TOKEN);

import { PermissionFlagsBits, SlashCommandBuilder } from 'discord.js';
import { inServers } from '../src/discord/availability.ts';
import type { Command } from '../src/discord/command.ts';
import { note } from '../src/discord/message.ts';
import type { Settings } from '../src/knowledge/settings.ts';

const ANSWERS: Readonly<Record<Settings['answers'], string>> = {
  everyone: 'Everyone in the channel sees the answers to commands.',
  asker: 'Only the asker sees the answers to commands; a button *Share* shows one to the channel.',
};

/** `/settings`: what those who manage a server choose for it; without an option it shows what is chosen. */
export const settings: Command = {
  definition: inServers(new SlashCommandBuilder())
    .setName('settings')
    .setDescription('How the bot behaves in this server')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .addStringOption((option) =>
      option
        .setName('answers')
        .setDescription('Who sees the answers to commands')
        .addChoices({ name: 'everyone in the channel', value: 'everyone' }, { name: 'the asker only', value: 'asker' }),
    )
    .toJSON(),
  answer: async (interaction, { settings: kept }) => {
    if (!kept) return note('Settings belong to a server: use this command in one.');
    const answers = interaction.options.getString('answers') as Settings['answers'] | null;
    const now = answers ? await kept.set({ answers }) : await kept.get();
    return note(
      `${answers ? '**Saved.** ' : ''}${ANSWERS[now.answers]}\n-# A mention is always answered openly, as it was asked. Change this with the option \`answers\`.`,
    );
  },
};

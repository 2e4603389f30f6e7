import { SlashCommandBuilder } from 'discord.js';
import { everywhere } from '../src/discord/availability.ts';
import type { Command } from '../src/discord/command.ts';
import { renderBriefings } from '../src/discord/render-briefings.ts';

/** `/briefings`: what is loaded. */
export const briefings: Command = {
  definition: everywhere(new SlashCommandBuilder())
    .setName('briefings')
    .setDescription('The press releases that can be asked about')
    .toJSON(),
  answer: (_interaction, { base }) => renderBriefings(base),
};

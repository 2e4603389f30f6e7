import { SlashCommandBuilder } from 'discord.js';
import { everywhere } from '../src/discord/availability.ts';
import { releaseOption } from '../src/discord/options.ts';
import { questionCommand } from '../src/discord/question.ts';
import { EVENT_LENGTH, questionAbout } from './wording.ts';

/** `/where event:A met B`. */
export const where = questionCommand({
  definition: everywhere(new SlashCommandBuilder())
    .setName('where')
    .setDescription('Where something happened')
    .addStringOption((option) =>
      option.setName('event').setDescription('As in: the ambassadors met the commander').setMaxLength(EVENT_LENGTH).setRequired(true),
    )
    .addStringOption(releaseOption)
    .toJSON(),
  question: (value) => questionAbout('where', value('event')),
  hint: 'Fill in `event`, as in `/where event:the ambassadors met the commander`.',
});

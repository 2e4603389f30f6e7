import { SlashCommandBuilder } from 'discord.js';
import { everywhere } from '../src/discord/availability.ts';
import { releaseOption } from '../src/discord/options.ts';
import { questionCommand } from '../src/discord/question.ts';

/** `/ask question:…`: anything, in people's own words. */
export const ask = questionCommand({
  definition: everywhere(new SlashCommandBuilder())
    .setName('ask')
    .setDescription('Ask the releases anything, in your own words')
    .addStringOption((option) =>
      option.setName('question').setDescription('As in: who met the minister?').setMaxLength(500).setRequired(true),
    )
    .addStringOption(releaseOption)
    .toJSON(),
  question: (value) => value('question'),
  hint: 'Fill in `question`, as in `/ask question:who met the minister?`',
});

import { SlashCommandBuilder } from 'discord.js';
import { everywhere } from '../src/discord/availability.ts';
import { releaseOption } from '../src/discord/options.ts';
import { questionCommand } from '../src/discord/question.ts';
import { EVENT_LENGTH, questionAbout } from './wording.ts';

/** `/when event:the treaty was signed`. */
export const when = questionCommand({
  definition: everywhere(new SlashCommandBuilder())
    .setName('when')
    .setDescription('When something happened')
    .addStringOption((option) =>
      option.setName('event').setDescription('As in: the treaty was signed').setMaxLength(EVENT_LENGTH).setRequired(true),
    )
    .addStringOption(releaseOption)
    .toJSON(),
  question: (value) => questionAbout('when', value('event')),
  hint: 'Fill in `event`, as in `/when event:the treaty was signed`.',
});

import { SlashCommandBuilder } from 'discord.js';
import { everywhere } from '../src/discord/availability.ts';
import { nameChoices, nameOption, releaseOption } from '../src/discord/options.ts';
import { questionCommand } from '../src/discord/question.ts';

/** `/mandate of:MISSION`: the resolution, treaty or decision that something rests on. */
export const mandate = questionCommand({
  definition: everywhere(new SlashCommandBuilder())
    .setName('mandate')
    .setDescription('Under which mandate an organisation or mission acts')
    .addStringOption((option) => nameOption('of', 'The organisation or mission')(option).setRequired(true))
    .addStringOption(releaseOption)
    .toJSON(),
  complete: (_option, typed, base) => nameChoices(base, typed, ['organisation']),
  question: (value) => {
    const body = value('of');
    return body && `under which mandate does ${body} operate?`;
  },
  hint: 'Fill in `of`: `/mandate of:` and the first letters of an organisation or mission.',
});

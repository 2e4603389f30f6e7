import { SlashCommandBuilder } from 'discord.js';
import { everywhere } from '../src/discord/availability.ts';
import { nameChoices, nameOption, releaseOption } from '../src/discord/options.ts';
import { questionCommand } from '../src/discord/question.ts';

/** `/said speaker:NAME about:TOPIC`: what somebody said, or who spoke about something. */
export const said = questionCommand({
  definition: everywhere(new SlashCommandBuilder())
    .setName('said')
    .setDescription('What somebody said, or who spoke about something')
    .addStringOption(nameOption('speaker', 'Who spoke'))
    .addStringOption(nameOption('about', 'About whom or what'))
    .addStringOption(releaseOption)
    .toJSON(),
  complete: (option, typed, base) =>
    nameChoices(
      base,
      typed,
      option === 'speaker' ? ['person', 'organisation', 'group'] : ['person', 'organisation', 'group', 'place', 'document'],
    ),
  question: (value) => {
    const speaker = value('speaker');
    const about = value('about');
    if (speaker) return about ? `what did ${speaker} say about ${about}?` : `what did ${speaker} say?`;
    return about && `who spoke about ${about}?`;
  },
  hint: 'Fill in `speaker`, `about`, or both: `/said speaker:` and the first letters of a name.',
});

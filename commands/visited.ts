import { SlashCommandBuilder } from 'discord.js';
import { everywhere } from '../src/discord/availability.ts';
import { nameChoices, nameOption, releaseOption } from '../src/discord/options.ts';
import { questionCommand } from '../src/discord/question.ts';

/** `/visited person:…` asks where somebody went, `place:…` who came, both whether they did. */
export const visited = questionCommand({
  definition: everywhere(new SlashCommandBuilder())
    .setName('visited')
    .setDescription('Who visited which place')
    .addStringOption(nameOption('person', 'Who travelled'))
    .addStringOption(nameOption('place', 'Where to'))
    .addStringOption(releaseOption)
    .toJSON(),
  complete: (option, typed, base) =>
    nameChoices(base, typed, option === 'person' ? ['person', 'organisation', 'group'] : ['place', 'organisation']),
  question: (value) => {
    const person = value('person');
    const place = value('place');
    if (person) return place ? `did ${person} visit ${place}?` : `which places did ${person} visit?`;
    return place && `who visited ${place}?`;
  },
  hint: 'Fill in `person`, `place`, or both: `/visited place:` and the first letters of a name.',
});

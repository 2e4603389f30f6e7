import { SlashCommandBuilder } from 'discord.js';
import { everywhere } from '../src/discord/availability.ts';
import { nameChoices, nameOption, releaseOption } from '../src/discord/options.ts';
import { questionCommand } from '../src/discord/question.ts';

/** `/met person:NAME` asks whom he met; with both options, whether the two met. */
export const met = questionCommand({
  definition: everywhere(new SlashCommandBuilder())
    .setName('met')
    .setDescription('Who met whom')
    .addStringOption(nameOption('person', 'Whose meetings'))
    .addStringOption(nameOption('with', 'Whether they met this one'))
    .addStringOption(releaseOption)
    .toJSON(),
  complete: (option, typed, base) => nameChoices(base, typed, option === 'person' ? ['person'] : ['person', 'organisation', 'group']),
  question: (value) => {
    const person = value('person');
    const other = value('with');
    if (person && other) return `did ${person} meet ${other}?`;
    const one = person ?? other;
    return one && `who did ${one} meet?`;
  },
  hint: 'Fill in `person`, and `with` if you like: `/met person:` and the first letters of a name.',
});

import { SlashCommandBuilder } from 'discord.js';
import { everywhere } from '../src/discord/availability.ts';
import { nameChoices, nameOption, releaseOption } from '../src/discord/options.ts';
import { questionCommand } from '../src/discord/question.ts';

/** `/who name:…`: the post of a person, or the person in a post. */
export const who = questionCommand({
  definition: everywhere(new SlashCommandBuilder())
    .setName('who')
    .setDescription('Which post a person holds, or who holds a post')
    .addStringOption((option) => nameOption('name', 'A person or a post')(option).setRequired(true))
    .addStringOption(releaseOption)
    .toJSON(),
  complete: (_option, typed, base) => nameChoices(base, typed, ['person', 'post']),
  question: (value, base) => {
    const name = value('name');
    if (!name) return undefined;
    if (base.named(name, ['person'])) return `what post does ${name} hold?`;
    const article = base.named(name, ['post']) && !/^(?:the|an?) /i.test(name) ? 'the ' : '';
    return `who is ${article}${name}?`;
  },
  hint: 'Fill in `name`: `/who name:` and the first letters of a person or a post.',
});

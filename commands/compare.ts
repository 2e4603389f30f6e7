import { SlashCommandBuilder } from 'discord.js';
import { everywhere } from '../src/discord/availability.ts';
import type { Command } from '../src/discord/command.ts';
import { note } from '../src/discord/message.ts';
import { nameOption, releaseChoices, textOf, unknownRelease } from '../src/discord/options.ts';
import { renderCompare } from '../src/discord/render-compare.ts';

/** `/compare`: what two releases say of the same things. */
export const compare: Command = {
  definition: everywhere(new SlashCommandBuilder())
    .setName('compare')
    .setDescription('What two releases say of the same things')
    .addStringOption((option) => nameOption('first', 'One release')(option).setRequired(true))
    .addStringOption((option) => nameOption('second', 'The other release')(option).setRequired(true))
    .toJSON(),
  complete: (_option, typed, base) => releaseChoices(base, typed),
  answer: (interaction, { base }) => {
    const [first = '', second = ''] = [textOf(interaction, 'first'), textOf(interaction, 'second')];
    const [one, other] = [base.reading(first), base.reading(second)];
    if (!one) return unknownRelease(first);
    if (!other) return unknownRelease(second);
    if (one === other) return note('That is one release twice. Choose two that tell of the same event.');
    return renderCompare(base, one, other);
  },
};

import { SlashCommandBuilder } from 'discord.js';
import { everywhere } from '../src/discord/availability.ts';
import type { Command } from '../src/discord/command.ts';
import { escapeText } from '../src/discord/escape.ts';
import { note } from '../src/discord/message.ts';
import { nameChoices, nameOption, releaseChoices, releaseOption, textOf, unknownRelease } from '../src/discord/options.ts';
import { renderTimeline } from '../src/discord/render-timeline.ts';
import { partyNamed } from '../src/knowledge/meetings.ts';

/** `/timeline`: what happened when, as a list with a picture; of one person or body, or of one release, if wanted. */
export const timeline: Command = {
  definition: everywhere(new SlashCommandBuilder())
    .setName('timeline')
    .setDescription('What happened when, with a picture')
    .addStringOption(nameOption('of', 'About whom'))
    .addStringOption(releaseOption)
    .toJSON(),
  complete: (option, typed, base) =>
    option === 'release' ? releaseChoices(base, typed) : nameChoices(base, typed, ['person', 'organisation', 'group']),
  answer: (interaction, { base }) => {
    const name = textOf(interaction, 'of');
    const release = textOf(interaction, 'release');
    const of = name === undefined ? undefined : partyNamed(base, name);
    if (name !== undefined && !of)
      return note(`The releases name nobody called “${escapeText(name)}”. Pick a name from the list that opens while you type.`);
    if (release !== undefined && !base.release(release)) return unknownRelease(release);
    return renderTimeline(base, { of, release });
  },
};

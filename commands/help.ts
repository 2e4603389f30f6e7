import { SlashCommandBuilder } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { message } from '../src/discord/message.ts';

const EXAMPLES = [
  '`/met person:(name)` — whom somebody met; add `with:` to ask about one meeting',
  '`/said speaker:(name) about:(topic)` — what somebody said, or who spoke about something',
  '`/visited place:(place)` — who came, where somebody went',
  '`/who name:(post or person)` — who holds a post, or which post a person holds',
  '`/mandate of:(mission)` — under which resolution or treaty a mission acts',
  '`/when event:the treaty was signed` and `/where event:…`',
  '`/ask question:…` — anything, in your own words',
  '`/graph` — who met whom, as a picture',
  '`/briefings` — the releases that can be asked about',
];

/** `/help`: what can be asked, with examples; seen by the asker only. */
export const help: Command = {
  definition: new SlashCommandBuilder().setName('help').setDescription('What can be asked here, with examples').toJSON(),
  answer: () =>
    message(
      [
        '**I answer questions about official press releases, each with the sentence that proves it.**',
        EXAMPLES.join('\n'),
        'The option `release` of each question asks one release only. When the releases do not say it, so do I, and show the nearest thing they say.',
        '-# I read no messages and keep none; what you ask is answered and forgotten, unless you press *Not right* and send the form.',
      ],
      { ephemeral: true },
    ),
};

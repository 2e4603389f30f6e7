import { SlashCommandBuilder } from 'discord.js';
import { everywhere } from '../src/discord/availability.ts';
import type { Command } from '../src/discord/command.ts';
import { type Language, languages } from '../src/discord/languages/index.ts';
import { message, type Reply } from '../src/discord/message.ts';

const EXAMPLES = [
  '`/met person:(name)` — whom somebody met; add `with:` to ask about one meeting',
  '`/said speaker:(name) about:(topic)` — what somebody said, or who spoke about something',
  '`/visited place:(place)` — who came, where somebody went',
  '`/who name:(post or person)` — who holds a post, or which post a person holds',
  '`/mandate of:(mission)` — under which resolution or treaty a mission acts',
  '`/when event:the treaty was signed` and `/where event:…`',
  '`/ask question:…` — anything, in your own words',
  '`/graph` — who met whom, and `/timeline` — what happened when, as pictures',
  '`/compare first:(release) second:(release)` — what two releases say of the same things',
  '`/briefings` — the releases that can be asked about',
];
const ENGLISH = 'English';

/** `/help`: what can be asked, with examples, in the asker's language where there is one; seen by the asker only. */
export const help: Command = {
  definition: everywhere(new SlashCommandBuilder())
    .setName('help')
    .setDescription('What can be asked here, with examples')
    .addStringOption((option) =>
      option
        .setName('language')
        .setDescription('In which language')
        .addChoices([ENGLISH, ...languages.map((one) => one.name)].map((name) => ({ name, value: name }))),
    )
    .toJSON(),
  answer: (interaction) => {
    const wanted = interaction.options.getString('language');
    const language = languages.find((one) => (wanted ? one.name === wanted : one.locale !== null && one.locale === interaction.locale));
    return language ? translated(language) : english();
  },
};

function english(): Reply {
  return message(
    [
      '**I answer questions about official press releases, each with the sentence that proves it.**',
      EXAMPLES.join('\n'),
      'Or say it in your own words: mention me in a channel, or write to me directly. In the menu of any message, *Apps*, *Who is in this?* tells whom it names.',
      'The option `release` of each question asks one release only. When the releases do not say it, so do I, and show the nearest thing they say. Answers are in the language of the release.',
      '-# I read only what is said to me, and keep none of it: I remember your last question for ten minutes, so that you can go on from it, then forget it. A report that you send with *Not right* is kept for the admins of the server.',
    ],
    { ephemeral: true },
  );
}

/** The commands of the language, by the names under which its readers find them. */
function translated({ about, answers, words }: Language): Reply {
  const lines = Object.entries(words).flatMap(([key, [name, text]]) =>
    key.includes(' ') || text === '' ? [] : [`\`/${name}\` — ${text}`],
  );
  return message([`**${about}**`, lines.join('\n'), answers], { ephemeral: true });
}

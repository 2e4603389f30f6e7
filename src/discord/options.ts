import type { ChatInputCommandInteraction, SlashCommandStringOption } from 'discord.js';
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { EntityKind } from '../model/reading.ts';
import type { Release } from '../model/release.ts';
import type { Choice } from './command.ts';
import { escapeText, oneLine } from './escape.ts';
import { note, type Reply } from './message.ts';

/** Longest value of an option that is not free text; Discord takes no longer ones as choices either. */
export const NAME_LENGTH = 100;

/** What was typed into an option, on one line; undefined when nothing was. */
export function textOf(interaction: ChatInputCommandInteraction, option: string): string | undefined {
  return oneLine(interaction.options.getString(option) ?? '') || undefined;
}

/** Describes an option that takes a name and completes it. */
export function nameOption(name: string, description: string) {
  return (option: SlashCommandStringOption) =>
    option.setName(name).setDescription(description).setMaxLength(NAME_LENGTH).setAutocomplete(true);
}

/** The option that every question has: one release instead of all. */
export const releaseOption = nameOption('release', 'Ask this release only');

/** Names of these kinds that fit what was typed, as choices. */
export function nameChoices(base: KnowledgeBase, typed: string, kinds: readonly EntityKind[]): Choice[] {
  return base.complete(typed, kinds).map((name) => ({ name, value: name }));
}

/** Releases whose title or id has what was typed, newest first, as choices. */
export function releaseChoices(base: KnowledgeBase, typed: string): Choice[] {
  return releaseChoicesOf(base.completeRelease(typed));
}

/** Releases as choices. */
export function releaseChoicesOf(releases: readonly Release[]): Choice[] {
  return releases.map(({ id, title, date }) => ({ name: [date, title || id].filter(Boolean).join(' · '), value: id }));
}

/** What is said when the option names a release that is not there. */
export function unknownRelease(release: string): Reply {
  return note(
    `No release “${escapeText(release)}” is loaded. Pick one from the list that opens while you type; \`/briefings\` shows them all.`,
  );
}

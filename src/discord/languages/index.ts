import type { APIApplicationCommandOption } from 'discord.js';
import type { AnyCommand } from '../command.ts';
import { german } from './de.ts';
import { french } from './fr.ts';
import { croatian } from './hr.ts';
import type { Language } from './language.ts';
import { albanian } from './sq.ts';
import { serbian } from './sr.ts';

export type { Language } from './language.ts';

/** Every language beside English. */
export const languages: readonly Language[] = [german, french, croatian, serbian, albanian];

/** A command with its names and descriptions in each language that Discord offers; what has no words in one stays English there. */
export function localised<T extends AnyCommand>(command: T): T {
  const { definition } = command;
  const options = (list: readonly APIApplicationCommandOption[] | undefined, of: string): APIApplicationCommandOption[] | undefined =>
    list?.map((option) => {
      const key = `${of} ${option.name}`;
      const inner = 'options' in option ? { options: options(option.options, key) } : {};
      return { ...option, ...wordsOf(key, option.description !== undefined), ...inner } as APIApplicationCommandOption;
    });
  const described = 'description' in definition;
  const inner = 'options' in definition ? { options: options(definition.options, definition.name) } : {};
  return { ...command, definition: { ...definition, ...wordsOf(definition.name, described), ...inner } };
}

function wordsOf(key: string, described: boolean): object {
  const known = languages.flatMap(({ locale, words }) => (locale && words[key] ? [[locale, words[key]] as const] : []));
  if (known.length === 0) return {};
  return {
    name_localizations: Object.fromEntries(known.map(([locale, [name]]) => [locale, name])),
    ...(described ? { description_localizations: Object.fromEntries(known.map(([locale, [, text]]) => [locale, text])) } : {}),
  };
}

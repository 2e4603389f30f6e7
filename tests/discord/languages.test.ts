import { Locale } from 'discord.js';
import { expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { languages } from '../../src/discord/languages/index.ts';

const offered = languages.filter((one) => one.locale !== null);

it('are those of the region; Discord offers no Serbian and no Albanian, so those are for /help', () => {
  expect(languages.map((one) => one.name)).toEqual(['Deutsch', 'Français', 'Hrvatski', 'Srpski', 'Shqip']);
  for (const { locale } of offered) expect(Object.values(Locale)).toContain(locale);
  expect(Object.values<string>(Locale).filter((code) => /^(?:sr|sq)/.test(code))).toEqual([]);
});

it.each(offered.map((one) => [one.locale!, one] as const))(
  'every command has a name and a description in %s that Discord takes',
  (locale, { words }) => {
    const names = commands.map(({ definition }) => definition.name_localizations?.[locale]);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
    for (const { definition } of commands) {
      if (definition.type === 3) continue;
      expect(definition.name_localizations?.[locale]).toMatch(/^[-\p{Ll}\p{N}]{1,32}$/u);
      expect('description_localizations' in definition && definition.description_localizations?.[locale]).toMatch(/^.{1,100}$/u);
    }
    for (const [key, [name, text]] of Object.entries(words)) {
      expect([key, name.length <= 32 && text.length <= 100]).toEqual([key, true]);
    }
  },
);

it.each(languages.map((one) => [one.name, one] as const))('has no words in %s for a command that is not there', (_name, { words }) => {
  const known = commands.flatMap(({ definition }) => [
    definition.name,
    ...('options' in definition ? (definition.options ?? []).map((option) => `${definition.name} ${option.name}`) : []),
  ]);
  expect(Object.keys(words).filter((key) => !known.includes(key))).toEqual([]);
});

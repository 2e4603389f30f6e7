import { describe, expect, it } from 'vitest';

interface Option {
  name: string;
  required?: boolean;
}
interface Line {
  search?: string;
  command?: { path: string; options: Option[] };
  parts: { option: Option; value: string }[];
  current: { option: Option; value: string } | null;
  rest: string;
}

const { readLine, typedCommands, openOptions, missingOption, valuesOf, withOption, withValue } = (await import(
  new URL('../../src/local-guild/page/command-line.js', import.meta.url).href
)) as {
  typedCommands(commands: object[]): { path: string }[];
  readLine(text: string, commands: object[]): Line | null;
  openOptions(line: Line): Option[];
  missingOption(line: Line): Option | undefined;
  valuesOf(line: Line, picked?: Map<string, unknown>): Record<string, unknown>;
  withOption(text: string, line: Line, option: Option): string;
  withValue(text: string, line: Line, value: string): string;
};

const text = (name: string, required = false) => ({ type: 3, name, description: name, required });
const commands = typedCommands([
  { type: 1, name: 'met', description: 'Who met whom', options: [text('person'), text('with')] },
  { type: 1, name: 'ask', description: 'Ask', options: [text('question', true), text('release')] },
  {
    type: 1,
    name: 'release',
    description: 'Releases',
    options: [
      { type: 1, name: 'add', description: 'Add', options: [text('url', true)] },
      { type: 1, name: 'list', description: 'List' },
    ],
  },
  { type: 3, name: 'Not typed', description: '' },
]);
const read = (typed: string): Line => {
  const line = readLine(typed, commands);
  if (!line) throw new Error('not a command line');
  return line;
};

describe('reading what is typed after a slash', () => {
  it('offers commands and subcommands, not message commands', () => {
    expect(commands.map((one) => one.path)).toEqual(['ask', 'met', 'release add', 'release list']);
    expect(readLine('hello /met', commands)).toBeNull();
    expect(read('/m')).toEqual({ search: 'm' });
    expect(read('/release')).toEqual({ search: 'release' });
    expect(read('/met').command?.path).toBe('met');
  });

  it.each([
    ['/met person:Geoană', { person: 'Geoană' }],
    ['/met  person: Vjosa Osmani  with:NATO', { person: 'Vjosa Osmani', with: 'NATO' }],
    ['/met with:x person:y', { with: 'x', person: 'y' }],
    ['/met person:at 10:30 and more', { person: 'at 10:30 and more' }],
    ['/met person:', {}],
    ['/met', {}],
    ['/ask who met Osmani?', { question: 'who met Osmani?' }],
    ['/ask who met him? release:r1', { question: 'who met him?', release: 'r1' }],
    ['/release add url:https://x.org', { url: 'https://x.org' }],
  ])('%s', (typed, values) => {
    expect(valuesOf(read(typed))).toEqual(values);
  });

  it('knows what is missing, what may follow, and what belongs nowhere', () => {
    expect(missingOption(read('/ask'))?.name).toBe('question');
    expect(missingOption(read('/ask who?'))).toBeUndefined();
    expect(openOptions(read('/met ')).map((one) => one.name)).toEqual(['person', 'with']);
    expect(openOptions(read('/met person:x ')).map((one) => one.name)).toEqual(['with']);
    expect(openOptions(read('/met wi')).map((one) => one.name)).toEqual(['with']);
    expect(read('/met nonsense').rest).toBe('nonsense');
  });

  it('writes options and values into the line', () => {
    expect(withOption('/met wi', read('/met wi'), text('with'))).toBe('/met with:');
    expect(withOption('/met person:x ', read('/met person:x '), text('with'))).toBe('/met person:x with:');
    expect(withValue('/met person:geo', read('/met person:geo'), 'Mircea Geoană')).toBe('/met person:Mircea Geoană ');
    expect(withValue('/met person:', read('/met person:'), 'A')).toBe('/met person:A ');
    expect(withValue('/ask who', read('/ask who'), 'who met whom?')).toBe('/ask question:who met whom? ');
  });

  it('sends the value of a chosen suggestion, not its name', () => {
    const picked = new Map<string, unknown>([['person\nMircea Geoană', 'person:1']]);
    expect(valuesOf(read('/met person:Mircea Geoană '), picked)).toEqual({ person: 'person:1' });
    expect(valuesOf(read('/met person:Mircea'), picked)).toEqual({ person: 'Mircea' });
  });
});

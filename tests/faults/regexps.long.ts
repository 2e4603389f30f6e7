import { checkSync } from 'recheck';
import { expect, it } from 'vitest';
import { allPatterns } from './regexps.ts';

/** Milliseconds for one expression; where texts are short, those alone are looked for that blow up, which shows soon. */
const TIMEOUT = 5_000;
const SOON = 1_000;

/**
 * Where a text is short however long a release is: there time that grows by the square of it is no harm. What takes time that
 * doubles with every letter is a fault wherever it stands.
 */
const SHORT: readonly { readonly file: RegExp; readonly because: string }[] = [
  { file: /^src\/asking\//, because: 'a question has 1,000 characters at most (MAX_QUESTION), and a word of a release 500' },
  { file: /^commands\//, because: 'an option of a command, 500 characters at most' },
  {
    file: /^src\/reading\/dates\/(?:rules|to-come|index)\.ts$/,
    because: 'one sentence; white space is looked through once behind each word that may lead to a date',
  },
  { file: /^src\/reading\/sentences\.ts$/, because: 'looks at 501 letters at most' },
  { file: /^src\/knowledge\/added-file\.ts$/, because: 'the name of a file, cut to 60 characters' },
  { file: /^src\/local-guild\/page\//, because: 'one message in the reader’s own browser, 4,000 characters at most' },
];

const isShort = (file: string): boolean => SHORT.some((place) => place.file.test(file));

/** How the time that an expression takes grows with the text. */
function growth(source: string, flags: string, timeout = TIMEOUT): { type: string; summary: string } {
  const found = checkSync(source, flags, { timeout });
  // Too intricate to be decided in time: as little to be trusted as one that grows by the square.
  return found.status === 'unknown' ? { type: 'unknown', summary: 'cannot be decided' } : found.complexity;
}

it('knows an expression that blows up', () => {
  expect(growth('^(?:a|a)*$', '').type).toBe('exponential');
  expect(growth('\\s+$', '').type).toBe('polynomial');
  expect(growth('^[a-z]+$', '').type).toBe('linear');
});

it('no regular expression of the program blows up', async () => {
  const patterns = await allPatterns();
  expect(patterns.length).toBeGreaterThan(700);
  const bad = patterns.flatMap(({ source, flags, files }) => {
    const { type, summary } = growth(source, flags, files.every(isShort) ? SOON : TIMEOUT);
    if (type === 'safe' || type === 'linear') return [];
    const where = type === 'exponential' ? files : files.filter((file) => !isShort(file));
    return where.map((file) => `${file}: /${source}/${flags} ${summary}`);
  });
  expect(bad).toEqual([]);
}, 1_500_000);

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Release } from '../../src/model/release.ts';
import { buttonOf, startWholeBot, textOf, unescaped, type WholeBot } from '../discord/fixture.ts';

const ministry: Release = {
  id: 'ministry',
  title: 'Minister meets mayor',
  date: '2024-05-10',
  source: 'Ministry',
  url: '',
  text: [
    'Minister Hanna Vik met Mayor Jon Dahl in Sund on 6 May 2024.',
    'Mr. Karl Lie met Mr. Odd Berg.',
    'Minister Hanna Vik visited Fosse and met Mr. Per Bakke.',
    'Ms. Rita Moe met Mr. Ole Nes.',
  ].join(' '),
};
const town: Release = {
  ...ministry,
  id: 'town',
  title: 'A guest in town',
  source: 'Town hall',
  text: [
    'On 7 May 2024 Mayor Jon Dahl met Minister Hanna Vik in Sund.',
    'Mr. Odd Berg met Mr. Karl Lie.',
    'Ms. Anna Holm met Mr. Odd Berg.',
    'Mayor Jon Dahl did not meet Ms. Anna Holm.',
  ].join(' '),
};
const empty: Release = { ...ministry, id: 'empty', title: 'Weather', text: 'It rained.' };

let whole: WholeBot;
beforeAll(async () => {
  whole = await startWholeBot([ministry, town, empty]);
});
afterAll(() => whole.stop());

const run = async (first: string, second: string) =>
  (await whole.guild.runCommand({ name: 'compare', options: { first, second } })).message;
const blockUnder = (text: string, heading: string) => text.split(`**${heading}:**\n`)[1]?.split('\n**')[0];

it('sets out where two releases differ, what both say, and what only one says, each with its sentences', async () => {
  const message = await run('ministry', 'town');
  const pages = [unescaped(textOf(message))];
  await whole.restart();
  const { message: next } = await whole.guild.click(message!, buttonOf(message, 'Next'));
  pages.push(unescaped(textOf(next)));
  const text = pages.join('\n');
  const differ = blockUnder(text, 'They differ, or tell of two events');
  expect(differ).toContain('Meeting: Hanna Vik, Jon Dahl\nThe date: 2024-05-06, or 2024-05-07');
  expect(differ).toContain('> Minister Hanna Vik met Mayor Jon Dahl in Sund on 6 May 2024.');
  expect(differ).toContain('> On 7 May 2024 Mayor Jon Dahl met Minister Hanna Vik in Sund.');
  const both = blockUnder(text, 'Both say');
  expect(both).toContain('Meeting: Karl Lie, Odd Berg');
  expect(both).toContain('> Mr. Karl Lie met Mr. Odd Berg.');
  expect(both).toContain('> Mr. Odd Berg met Mr. Karl Lie.');
  expect(blockUnder(text, 'Only “Minister meets mayor” says')).toContain('Visit: Hanna Vik → Fosse');
  // A sentence that proves two things is quoted once on a page, and told by its number after that.
  expect(text.split('> Minister Hanna Vik visited Fosse')).toHaveLength(2);
  expect(text).toMatch(/\[\d+\], quoted above/);
  const only = blockUnder(text, 'Only “A guest in town” says');
  expect(only).toContain('Meeting: Anna Holm, Odd Berg');
  // What is denied is not said.
  expect(text).not.toContain('did not meet');
});

it.each([
  ['ministry', 'ministry', /one release twice/],
  ['ministry', 'none', /No release “none”/],
  ['empty', 'empty2', /No release “empty2”/],
])('says what to do for %s and %s', async (first, second, said) => {
  expect(textOf(await run(first, second))).toMatch(said);
});

it('offers releases for both', async () => {
  for (const option of ['first', 'second']) {
    const choices = await whole.guild.autocomplete({ name: 'compare', option, value: 'guest' });
    expect(choices.map((one) => one.value)).toEqual(['town']);
  }
});

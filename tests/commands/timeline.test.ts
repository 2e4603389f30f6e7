import { afterAll, beforeAll, expect, it } from 'vitest';
import { everyComponent } from '../../src/local-guild/index.ts';
import type { Release } from '../../src/model/release.ts';
import { buttonOf, startWholeBot, textOf, unescaped, type WholeBot } from '../discord/fixture.ts';

const spring: Release = {
  id: 'spring',
  title: 'Talks of the spring',
  date: '2024-05-10',
  source: '',
  url: '',
  text: [
    'Minister Hanna Vik met Mayor Jon Dahl in Sund on 6 May 2024.',
    'Mr. Karl Lie met Mr. Odd Berg in Fosse on 2 April 2024.',
    'Minister Hanna Vik will meet Ms. Anna Holm on 3 June 2024.',
    'Minister Hanna Vik met Mr. Karl Lie.',
    'Mr. Odd Berg did not meet Mayor Jon Dahl on 7 May 2024.',
  ].join(' '),
};
const many: Release = {
  ...spring,
  id: 'many',
  date: '2023-12-31',
  text: Array.from({ length: 9 }, (_, i) => `Ms. Rita Moe met Mr. Ole Nes on ${i + 1} March 2023.`).join(' '),
};

let whole: WholeBot;
beforeAll(async () => {
  whole = await startWholeBot([spring, many]);
});
afterAll(() => whole.stop());

const run = async (options: Record<string, string>) => (await whole.guild.runCommand({ name: 'timeline', options })).message;

it('lists what is dated, oldest first, each with its sentence, and draws it; nothing undated, nothing denied', async () => {
  const message = await run({ release: 'spring' });
  const text = unescaped(textOf(message));
  expect(
    [...text.matchAll(/^\*\*(\d{4}-\d\d-\d\d)\*\*( · planned)? — (.+)$/gm)].map(([, day, planned, label]) => [day, planned ?? '', label]),
  ).toEqual([
    ['2024-04-02', '', 'Meeting: Karl Lie, Odd Berg'],
    ['2024-05-06', '', 'Meeting: Hanna Vik, Jon Dahl'],
    ['2024-06-03', ' · planned', 'Meeting: Hanna Vik, Anna Holm'],
  ]);
  expect(text).toContain('> Mr. Karl Lie met Mr. Odd Berg in Fosse on 2 April 2024.\n-# [1] Talks of the spring · 2024-05-10 · sentence 2');
  const [item] = everyComponent(message!.components).flatMap((one) => one.items ?? []);
  expect(item?.description).toMatch(/^What happened when: 2024-04-02: Meeting: Karl Lie, Odd Berg \(1\); .*\(planned\)/);
  const bytes = Buffer.from(await (await fetch(item!.media.url)).arrayBuffer());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  const { message: context } = await whole.guild.click(message!, buttonOf(message, 'In context [2]'));
  expect(textOf(context)).toContain('6 May 2024');
});

it('draws one person’s dates', async () => {
  const text = unescaped(textOf(await run({ of: 'Hanna Vik' })));
  expect(text).toMatch(/^\*\*What happened when: Hanna Vik\*\*\n\*\*2024-05-06/);
  expect(text).not.toContain('Karl Lie');
});

it('has pages that work after a restart', async () => {
  const message = await run({ of: 'Rita Moe', release: 'many' });
  await whole.restart();
  const { message: next } = await whole.guild.click(message!, buttonOf(message, 'Next'));
  expect([...unescaped(textOf(next)).matchAll(/^\*\*2023-03-0(\d)/gm)].map((match) => match[1])).toEqual(['7', '8', '9']);
});

it.each([
  [{ of: 'Nobody Here' }, /name nobody called “Nobody Here”/],
  [{ release: 'none' }, /No release “none” is loaded/],
  [{ of: 'Anna Holm', release: 'many' }, /date nothing about Anna Holm that could be drawn/],
])('says why there is nothing to draw for %j', async (options, said) => {
  expect(unescaped(textOf(await run(options as Record<string, string>)))).toMatch(said);
});

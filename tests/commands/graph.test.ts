import { afterAll, beforeAll, expect, it } from 'vitest';
import { everyComponent } from '../../src/local-guild/index.ts';
import { buttonOf, startWholeBot, textOf, unescaped, type WholeBot } from '../discord/fixture.ts';
import { harbour } from '../discord/releases.ts';

let whole: WholeBot;
const talks = {
  ...harbour,
  id: 'talks',
  title: 'Talks in Fosse',
  text: 'Ms. Anna Holm, Mr. Karl Lie and Mr. Odd Berg met in Fosse. Minister Hanna Vik will meet Mr. Karl Lie in June. Mr. Odd Berg did not meet Mayor Jon Dahl.',
};
beforeAll(async () => {
  whole = await startWholeBot([harbour, talks]);
});
afterAll(() => whole.stop());

const run = async (options: Record<string, string>) => (await whole.guild.runCommand({ name: 'graph', options })).message;

it('draws who met whom as a PNG, says it in words, and cites each line', async () => {
  const message = await run({});
  const [item] = everyComponent(message!.components).flatMap((one) => one.items ?? []);
  expect(item?.description).toBe('Who met whom: Hanna Vik and Jon Dahl (1); Anna Holm, Karl Lie, Odd Berg together (2).');
  const bytes = Buffer.from(await (await fetch(item!.media.url)).arrayBuffer());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(item!.media.width).toBeGreaterThan(200);
  const text = unescaped(textOf(message));
  expect(text).toContain('> Minister Hanna Vik met Mayor Jon Dahl in the town hall.\n-# [1]');
  expect(text).toContain('> Ms. Anna Holm, Mr. Karl Lie and Mr. Odd Berg met in Fosse.\n-# [2]');
  // What is planned or denied is no meeting.
  expect(text).not.toContain('June');
  const { message: context } = await whole.guild.click(message!, buttonOf(message, 'In context [2]'));
  expect(textOf(context)).toContain('will meet');
});

it('draws one person’s meetings, or one release', async () => {
  expect(unescaped(textOf(await run({ of: 'Hanna Vik' })))).toMatch(/^\*\*Whom Hanna Vik met\*\*\n> Minister Hanna Vik met/);
  expect(textOf(await run({ release: 'talks' }))).not.toContain('town hall');
});

it.each([
  [{ of: 'Nobody Here' }, /name nobody called “Nobody Here”/],
  [{ release: 'none' }, /No release “none” is loaded/],
  [{ of: 'Hanna Vik', release: 'talks' }, /name no meeting of Hanna Vik that could be drawn/],
])('says why there is nothing to draw for %j', async (options, said) => {
  expect(unescaped(textOf(await run(options as Record<string, string>)))).toMatch(said);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Release } from '../../src/model/release.ts';
import { buttonOf, startWholeBot, textOf, unescaped, type WholeBot } from '../discord/fixture.ts';

const RELEASE: Release = {
  id: 'fair',
  title: 'The fair of Fosse',
  date: '2024-07-01',
  source: '',
  url: '',
  text: [
    'The Minister of Ports, Ms. Ana Lind, opened the fair.',
    'The Mayor of Fosse, Mr. Bo Berg, and the Director of the Harbour Office, Ms. Cora Dahl, met the Ambassador of Norway, Mr. Erik Foss.',
    'The Minister of Trade, Mr. Finn Holm, and the Minister of Finance, Ms. Greta Moe, met in Fosse.',
    'The European Union took part.',
  ].join(' '),
};

let whole: WholeBot;
beforeAll(async () => {
  whole = await startWholeBot([RELEASE]);
});
afterAll(() => whole.stop());

const about = (content: string) =>
  whole.guild.runMessageCommand({ name: 'Who is in this?', message: whole.guild.sendMessage({ content }) });

it('names those whom a message names and a release knows, with the post and the sentence that gives it, to the asker only', async () => {
  const { message } = await about('I saw ana lind with Berg yesterday, and Mrs Thatcher.');
  expect((message?.flags ?? 0) & 64).toBe(64);
  const text = unescaped(textOf(message));
  expect(text).toMatch(/^\*\*2 names in that message are known\.\*\*/);
  expect(text).toMatch(
    /\*\*Ana Lind\*\* — Minister of Ports\n> The Minister of Ports, Ms\. Ana Lind, opened the fair\.\n-# \[1\] The fair of Fosse · 2024-07-01 · sentence 1/,
  );
  expect(text).toMatch(/\*\*Bo Berg\*\* — Mayor of Fosse\n/);
  expect(text).not.toContain('Thatcher');
});

it.each(['dahl is a word here', 'May the minister march?', 'hello'])('knows nobody in “%s”, and says so', async (content) => {
  expect(textOf((await about(content)).message)).toBe('The releases know none of the names in that message.');
});

it('has pages that work after a restart, and a button that shares', async () => {
  const { message } = await about('Ana Lind, Bo Berg, Cora Dahl, Erik Foss, Finn Holm and Greta Moe');
  expect(unescaped(textOf(message))).toContain('**6 names in that message are known.**');
  expect(unescaped(textOf(message))).not.toContain('**Greta Moe**');
  await whole.restart();
  const { message: next } = await whole.guild.click(message!, buttonOf(message, 'Next'));
  expect(unescaped(textOf(next))).toContain('**Greta Moe** — ');
  expect(unescaped(textOf(next))).toContain('**6 names in that message are known.**');
  const { message: shared } = await whole.guild.click(next!, buttonOf(next, 'Share'));
  expect((shared?.flags ?? 0) & 64).toBe(0);
});

it('reads what an answer of the bot shows', async () => {
  const { message: answer } = await whole.guild.runCommand({ name: 'met', options: { person: 'Erik Foss' } });
  const { message } = await whole.guild.runMessageCommand({ name: 'Who is in this?', message: answer! });
  expect(unescaped(textOf(message))).toContain('**Cora Dahl**');
});

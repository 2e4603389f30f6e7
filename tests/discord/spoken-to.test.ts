import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../src/local-guild/index.ts';
import { buttonOf, startWholeBot, textOf, unescaped, type WholeBot } from './fixture.ts';
import { harbour } from './releases.ts';

let whole: WholeBot;
let me: string;
beforeAll(async () => {
  whole = await startWholeBot([harbour]);
  me = `<@${whole.guild.applicationId}>`;
});
afterAll(() => whole.stop());

/** What the bot wrote as a reply to this message. */
const replyTo = ({ id }: Message) => whole.guild.waitForMessage((one) => one.author.bot && one.message_reference?.message_id === id);
const ask = async (content: string, doing: { channel?: string; user?: 'member' | 'admin' } = {}) =>
  replyTo(whole.guild.sendMessage({ content, ...doing }));

describe('a message that mentions the bot', () => {
  it('is answered as a reply that pings nobody, with the buttons of any answer', async () => {
    const reply = await ask(`${me} who did Hanna Vik meet?`);
    expect(unescaped(textOf(reply))).toContain('> Minister Hanna Vik met Mayor Jon Dahl in the town hall.');
    expect(reply.mentions).toEqual([]);
    const { message } = await whole.guild.click(reply, buttonOf(reply, 'In context'));
    expect(textOf(message)).toContain('A lunch followed');
  });

  it('is answered in the thread that it is in, and goes on from the question before', async () => {
    const start = whole.guild.sendMessage({ content: 'The harbour' });
    const thread = whole.guild.startThread(start, 'The harbour');
    expect((await ask(`${me} who did Hanna Vik meet?`, { channel: thread })).channel_id).toBe(thread);
    const then = await ask(`and where? ${me}`, { channel: thread });
    expect(unescaped(textOf(then))).toMatch(/^\*\*.*town hall.*\*\*/);
    expect(textOf(then)).toContain('-# Asked: where did Hanna Vik meet?');
    // A command in the same thread goes on as well.
    const { message } = await whole.guild.runCommand({ name: 'ask', options: { question: 'what about Jon Dahl?' }, channel: thread });
    expect(textOf(message)).toContain('-# Asked: who did Jon Dahl meet?');
  });

  it.each([
    ['', /Ask me something/],
    ['x'.repeat(501), /too long for a question: ask it in at most 500/],
  ])('that asks “%s” gets a sentence that says what to do', async (words, said) => {
    expect(textOf(await ask(`${me} ${words}`))).toMatch(said);
  });
});

it('a direct message needs no mention, and is answered there', async () => {
  const channel = whole.guild.directChannelId();
  const reply = await ask('who did Hanna Vik meet?', { channel });
  expect(reply.channel_id).toBe(channel);
  expect(unescaped(textOf(reply))).toContain('Jon Dahl');
  expect(textOf(await ask('and where?', { channel }))).toMatch(/^\*\*.*town hall/);
});

it('says nothing to what is not said to it: no mention, @everyone, another person, its own messages', async () => {
  const before = whole.guild.messages().length;
  const said = ['who did Hanna Vik meet?', '@everyone who did Hanna Vik meet?', `<@${whole.guild.users.admin.id}> who met?`];
  for (const content of said) whole.guild.sendMessage({ content });
  // What comes after it on the same way has been answered: so has everything before.
  await ask(`${me} who did Hanna Vik meet?`);
  expect(whole.guild.messages().length).toBe(before + said.length + 2);
});

it('tells the asker in direct messages where it may not write', async () => {
  whole.guild.faults.failNext('POST', /channels\/\d+\/messages$/, 403, { message: 'Missing Permissions', code: 50013 });
  whole.guild.sendMessage({ content: `${me} who did Hanna Vik meet?` });
  const channel = whole.guild.directChannelId();
  const told = await whole.guild.waitForMessage((one) => one.channel_id === channel && textOf(one).includes('I may not write in'));
  expect(textOf(told)).toMatch(/`[0-9a-f]{8}`/);
});

it('answers although Discord first asks it to wait, and although it fails once', { timeout: 20_000 }, async () => {
  whole.guild.faults.limitNext('POST', /channels\/\d+\/messages$/, 0.1);
  expect(textOf(await ask(`${me} who did Hanna Vik meet?`))).toContain('Jon Dahl');
  whole.guild.faults.failNext('POST', /channels\/\d+\/messages$/, 500);
  expect(textOf(await ask(`${me} who did Hanna Vik meet?`))).toContain('Jon Dahl');
});

import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { startBot } from '../../src/discord/bot.ts';
import type { Command } from '../../src/discord/command.ts';
import { message } from '../../src/discord/message.ts';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import { startLocalGuild } from '../../src/local-guild/index.ts';
import { answer, base, cite, readingOf, visit } from '../knowledge/fixture.ts';
import { emptyContext, startTestBot, type TestBot, textOf } from './fixture.ts';

const EPHEMERAL = 64;
let test: TestBot | undefined;
afterEach(async () => {
  await test?.stop();
  test = undefined;
});
const question = { name: 'ask', options: { question: 'a secret question' } };

describe('when something fails', () => {
  it.each([
    [
      'the code',
      () => {
        throw new Error('the store is closed');
      },
      'the store is closed',
    ],
    [
      'a citation that is off by one',
      () => {
        const c = cite(visit, 1);
        return answer({ citations: [{ ...c, start: c.start + 1, end: c.end + 1 }] });
      },
      'not the text of the release',
    ],
  ])('%s: the asker gets a sentence with the number that the log has, and no answer', async (_what, reply, logged) => {
    test = await startTestBot(reply);
    const { message } = await test.guild.runCommand(question);
    const text = textOf(message);
    const id = /`([0-9a-f]{8})`/.exec(text)?.[1];
    expect(text).toContain('Something went wrong');
    expect(text).not.toContain('Bo Lind');
    expect((message?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    const line = test.logged.find((l) => l.fault === id);
    expect(JSON.stringify(line)).toContain(logged);
    expect(JSON.stringify(test.logged)).not.toContain('a secret question');
    expect(JSON.stringify(test.logged)).not.toContain(test.guild.token);
  });

  it('goes on after Discord refuses a reply', async () => {
    test = await startTestBot(() => answer({ text: 'Fine' }));
    test.guild.faults.failNext('POST', /callback/, 400, { message: 'Invalid Form Body', code: 50035 });
    const first = await test.guild.runCommand(question);
    expect(textOf(first.message)).toContain('Something went wrong');
    expect(textOf((await test.guild.runCommand(question)).message)).toContain('Fine');
    const line = test.logged.find((l) => l.fault !== undefined);
    // What was sent holds the question, and the address a token that the interaction is answered with.
    expect(line?.err).toMatchObject({ code: 50035, url: expect.stringMatching(/interactions\/\d+\/…\/callback/) as string });
    expect(JSON.stringify(test.logged)).not.toContain('a secret question');
  });

  it('answers on after the gateway was dropped', async () => {
    test = await startTestBot(() => answer({ text: 'Still here' }));
    test.guild.faults.dropSockets();
    // The interaction waits in the session until the client has resumed it.
    expect(textOf((await test.guild.runCommand(question)).message)).toContain('Still here');
  });

  it('tells of a connection that ends for good', async () => {
    test = await startTestBot(() => answer({}));
    test.guild.faults.closeSockets(4014);
    await expect(test.bot.ended).rejects.toThrow(/refused the intents/);
  });
});

it('uses a new base from one answer to the next', async () => {
  let current = base;
  const later = readingOf({ id: 'later', title: 'Later', date: '2025-01-01', source: '', url: '' }, ['One.']);
  test = await startTestBot(
    () => answer({}),
    () => current,
  );
  expect(await test.guild.autocomplete({ name: 'ask', option: 'release', value: 'later' })).toEqual([]);
  current = new KnowledgeBase([later]);
  expect((await test.guild.autocomplete({ name: 'ask', option: 'release', value: 'later' })).map((c) => c.value)).toEqual(['later']);
});

it('offers at most 25 choices of at most 100 characters, whatever the names are', async () => {
  const long = { kind: 'person' as const, aliases: [] };
  const people = Array.from({ length: 60 }, (_, i) => ({ ...long, id: `e${i}`, name: `Person ${i} ${'x'.repeat(i * 2)}` }));
  const release = readingOf({ id: 'r', title: 'T'.repeat(300), date: null, source: '', url: '' }, ['One.'], people);
  const crowded = new KnowledgeBase([release]);
  test = await startTestBot(
    () => answer({}),
    () => crowded,
  );
  const choices = await test.guild.autocomplete({ name: 'met', option: 'person', value: 'person' });
  expect(choices.length).toBe(25);
  const [only] = await test.guild.autocomplete({ name: 'met', option: 'release', value: '' });
  expect(only?.name.length).toBe(100);
  expect(only?.value).toBe('r');
});

it('stop finishes what is under way', async () => {
  const guild = await startLocalGuild({ log: () => {} });
  let release!: () => void;
  let begun!: () => void;
  const started = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow: Command = {
    definition: { name: 'slow', description: 'Waits' },
    answer: async () => {
      begun();
      await held;
      return message(['done']);
    },
  };
  const bot = await startBot({
    token: guild.token,
    guildId: guild.guildId,
    api: guild.api,
    commands: [slow],
    actions: [],
    context: emptyContext,
    log: pino({ level: 'silent' }),
  });
  const reply = guild.runCommand({ name: 'slow' });
  await started;
  const stopped = bot.stop();
  release();
  expect(textOf((await reply).message)).toBe('done');
  await stopped;
  await guild.close();
});

it('says so when Discord itself is out of order at the start', async () => {
  const guild = await startLocalGuild({ log: () => {} });
  // The first try and the three that discord.js makes after it.
  for (let i = 0; i < 4; i++) guild.faults.failNext('PUT', /commands$/, 500);
  const start = startBot({
    token: guild.token,
    guildId: guild.guildId,
    api: guild.api,
    commands: [],
    actions: [],
    context: emptyContext,
    log: pino({ level: 'silent' }),
  });
  await expect(start).rejects.toThrow('Discord is out of order (500): try again in some minutes');
  await guild.close();
});

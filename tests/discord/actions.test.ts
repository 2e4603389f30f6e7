import { afterEach, describe, expect, it } from 'vitest';
import { everyComponent } from '../../src/local-guild/index.ts';
import { answer, cite, visit } from '../knowledge/fixture.ts';
import { buttonOf, startTestBot, startWholeBot, type TestBot, textOf, unescaped, type WholeBot } from './fixture.ts';
import { harbour } from './releases.ts';

const EPHEMERAL = 64;
const QUESTION = { name: 'met', options: { person: 'Hanna Vik' } };
let whole: WholeBot | undefined;
let test: TestBot | undefined;
afterEach(async () => {
  await whole?.stop();
  await test?.stop();
  whole = test = undefined;
});

describe('In context', () => {
  it('shows the cited sentence in bold among its neighbours, to the one who pressed, also after a restart', async () => {
    whole = await startWholeBot([harbour]);
    const { message } = await whole.guild.runCommand(QUESTION);
    await whole.restart();
    const reply = await whole.guild.click(message!, buttonOf(message, 'In context'));
    expect((reply.message?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    expect(unescaped(textOf(reply.message)).split('\n')).toEqual([
      '> Minister Hanna Vik travelled to Sund on Monday.',
      '> The weather was mild.',
      '> **Minister Hanna Vik met Mayor Jon Dahl in the town hall.**',
      '> They spoke about the new pier.',
      '> A lunch followed.',
      '-# Minister Hanna Vik visits the harbour of Sund · 2024-03-04 · sentences 1 to 5 · [source](<https://ports.example/harbour>)',
    ]);
  });

  it('is tied to every letter of the release: a changed one gets another button', async () => {
    whole = await startWholeBot([harbour]);
    const { message } = await whole.guild.runCommand(QUESTION);
    const id = buttonOf(message, 'In context');
    await whole.stop();
    whole = await startWholeBot([{ ...harbour, text: `${harbour.text} One more.` }]);
    const again = await whole.guild.runCommand(QUESTION);
    expect(buttonOf(again.message, 'In context')).not.toBe(id);
  });

  it('has a button for each citation when there are several, and none grows over 100 characters', async () => {
    test = await startTestBot(() => answer({ text: 'Two', citations: [cite(visit, 1), cite(visit, 2)] }));
    const { message } = await test.guild.runCommand({ name: 'ask', options: { question: 'x' } });
    const buttons = everyComponent(message!.components).filter((one) => one.type === 2);
    expect(buttons.map((one) => one.label)).toEqual(['In context [1]', 'In context [2]', 'Why', 'Not right']);
    expect(Math.max(...buttons.map((one) => one.custom_id!.length))).toBeLessThanOrEqual(100);
    const { message: second } = await test.guild.click(message!, buttonOf(message, 'In context [2]'));
    expect(unescaped(textOf(second))).toContain(`**${cite(visit, 2).quote}**`);
  });

  it.each([
    ['context:unknown:text:0:10', /changed or removed/],
    ['gone:x', /another version of the bot/],
  ])('answers a button %s that leads nowhere with a sentence', async (id, said) => {
    test = await startTestBot(() => answer({ text: 'x', citations: [cite(visit, 1)] }));
    const channel = test.guild.channelId;
    await fetch(`${test.guild.api}/v10/channels/${channel}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${test.guild.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ content: 'x', components: [{ type: 1, components: [{ type: 2, style: 2, label: 'Old', custom_id: id }] }] }),
    });
    const [old] = test.guild.messages();
    expect(textOf((await test.guild.click(old!, id)).message)).toMatch(said);
  });
});

describe('Why', () => {
  it('shows the query, the fact, and the rule, to the one who pressed, also after a restart', async () => {
    whole = await startWholeBot([harbour]);
    const { message } = await whole.guild.runCommand(QUESTION);
    for (const round of ['at once', 'after a restart']) {
      const reply = await whole.guild.click(message!, buttonOf(message, 'Why'));
      expect([round, (reply.message?.flags ?? 0) & EPHEMERAL]).toEqual([round, EPHEMERAL]);
      const text = unescaped(textOf(reply.message));
      expect(text).toContain(
        '**Query** · asks for a meeting · found by: meetings of Hanna Vik · in one release\n> who did Hanna Vik meet?',
      );
      expect(text).toMatch(/\[1\] meeting, happened: participant “Minister Hanna Vik”, counterpart “Mayor Jon Dahl”/);
      expect(text).toMatch(/\*\*Rule\*\* · Only a meeting that the release itself says took place counts/);
      await whole.restart();
    }
  });

  it('says of an answer that is none that no fact answers', async () => {
    whole = await startWholeBot([harbour]);
    const { message } = await whole.guild.runCommand({ name: 'met', options: { person: 'Hanna Vik', with: 'Nobody Else' } });
    const text = textOf((await whole.guild.click(message!, buttonOf(message, 'Why'))).message);
    expect(text).toContain('none that answers it');
  });

  it('says so when the releases are no longer those of the answer', async () => {
    let shown = cite(visit, 1);
    test = await startTestBot(() => answer({ text: 'x', citations: [shown] }));
    const { message } = await test.guild.runCommand({ name: 'ask', options: { question: 'x' } });
    shown = cite(visit, 2);
    const why = await test.guild.click(message!, buttonOf(message, 'Why'));
    expect(textOf(why.message)).toContain('The releases were changed since that answer was made');
  });
});

describe('Share', () => {
  const settings = { name: 'settings', options: { answers: 'asker' }, user: 'admin' as const };

  it('shows to the channel what only the asker saw, without itself, also after a restart', async () => {
    whole = await startWholeBot([harbour]);
    const { guild } = whole;
    await guild.runCommand(settings);
    const { message } = await guild.runCommand(QUESTION);
    expect((message?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    for (const round of ['at once', 'after a restart']) {
      const { message: shared } = await guild.click(message!, buttonOf(message, 'Share'));
      expect([round, (shared?.flags ?? 0) & EPHEMERAL]).toEqual([round, 0]);
      expect(textOf(shared)).toBe(`-# Shared by Mira (member)\n${textOf(message)}`);
      expect(() => buttonOf(shared, 'Share')).toThrow();
      // The buttons of the shared answer work for others.
      const context = await guild.click(shared!, buttonOf(shared, 'In context'), { user: 'admin' });
      expect(textOf(context.message)).toContain('They spoke about the new pier');
      await whole.restart();
    }
    expect(guild.messages().filter((one) => (one.flags & EPHEMERAL) === 0).length).toBe(2);
  });

  it('takes a picture along', async () => {
    whole = await startWholeBot([harbour]);
    await whole.guild.runCommand(settings);
    const { message } = await whole.guild.runCommand({ name: 'graph' });
    const { message: shared } = await whole.guild.click(message!, buttonOf(message, 'Share'));
    const [item] = everyComponent(shared!.components).flatMap((one) => one.items ?? []);
    expect(item?.description).toBe('Who met whom: Hanna Vik and Jon Dahl (1).');
    const bytes = Buffer.from(await (await fetch(item!.media.url)).arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  });
});

describe('pages', () => {
  it('go on and back in the same message, also after a restart, and leave the answer as it is', async () => {
    const text = Array.from({ length: 14 }, (_, i) => `Minister Hanna Vik met Mayor Jon Dahl in hall number ${i + 1}.`).join(' ');
    whole = await startWholeBot([{ ...harbour, text }]);
    const { guild } = whole;
    const { message } = await guild.runCommand({ name: 'graph' });
    const quotes = (of: typeof message) =>
      unescaped(textOf(of))
        .split('\n')
        .filter((line) => line.startsWith('> '));
    const first = quotes(message);
    await whole.restart();
    const { message: next } = await guild.click(message!, buttonOf(message, 'Next'));
    expect(next?.id).toBe(message?.id);
    expect(quotes(next)).not.toEqual(first);
    expect([...first, ...quotes(next)].length).toBe(14);
    const { message: back } = await guild.click(next!, buttonOf(next, '◀'));
    expect(quotes(back)).toEqual(first);
    expect(everyComponent(back!.components).flatMap((one) => one.items ?? []).length).toBe(1);
  });

  it('of an answer are made from the question that its message shows', async () => {
    test = await startTestBot(() => answer({ text: 'Six', citations: [1, 2, 3, 1, 2, 3].map((n) => cite(visit, n)) }));
    const { message } = await test.guild.runCommand({ name: 'ask', options: { question: 'what *happened*?' } });
    const { message: next } = await test.guild.click(message!, buttonOf(message, 'Next'));
    expect(test.asked.map((one) => one.question)).toEqual(['what *happened*?', 'what *happened*?']);
    expect(textOf(next)).toMatch(/^\*\*Six\*\*\n> .*\n-# \\\[6\\\]/);
    expect(textOf(next)).not.toContain('\\[5\\]');
  });
});

describe('Not right', () => {
  it('keeps nothing in direct messages, where no admin could read it, and says so', async () => {
    whole = await startWholeBot([harbour]);
    const { message } = await whole.guild.runCommand({ ...QUESTION, channel: whole.guild.directChannelId() });
    const reply = await whole.guild.click(message!, buttonOf(message, 'Not right'));
    expect(reply.form).toBeNull();
    expect(textOf(reply.message)).toContain('in a server only');
  });

  it('opens a form, keeps the report over a restart, and lists it to the admins of that guild only', async () => {
    whole = await startWholeBot([harbour], { guildIds: ['111111111111111111', '222222222222222222'] });
    const { guild } = whole;
    const { message } = await guild.runCommand(QUESTION);
    await whole.restart();
    const { form } = await guild.click(message!, buttonOf(message, 'Not right'));
    const sent = await guild.submitForm(form!, { note: 'She met *two* people' });
    expect((sent.message?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    expect(textOf(sent.message)).toContain('The report was kept');

    await whole.restart();
    const list = await guild.runCommand({ name: 'briefing reports', user: 'admin' });
    expect((list.message?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    const lines = unescaped(textOf(list.message)).split('\n');
    expect(lines[0]).toBe('**One answer was reported.**');
    expect(lines[1]).toBe('**who did Hanna Vik meet?**');
    expect(lines[2]).toContain('Jon Dahl');
    expect(lines[3]).toBe('> She met *two* people');
    expect(lines[4]).toMatch(/UTC · reader \d+ [\w-]{22}$/);
    await expect(guild.runCommand({ name: 'briefing reports', user: 'member' })).rejects.toThrow(/no command/);
    const elsewhere = await guild.runCommand({ name: 'briefing reports', user: 'admin', channel: guild.channelIdOf('222222222222222222') });
    expect(textOf(elsewhere.message)).toContain('Nobody has reported');
  });
});

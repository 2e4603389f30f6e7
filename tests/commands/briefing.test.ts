import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttonOf, startWholeBot, textOf, unescaped, type WholeBot } from '../discord/fixture.ts';
import { BRIDGE, harbour, textFile } from '../discord/releases.ts';

const HERE = '111111111111111111';
const THERE = '222222222222222222';
const EPHEMERAL = 64;
let whole: WholeBot;
let there: string;
beforeAll(async () => {
  whole = await startWholeBot([harbour], { guildIds: [HERE, THERE] });
  there = whole.guild.channelIdOf(THERE);
});
afterAll(() => whole.stop());

async function add(file: ReturnType<typeof textFile>): Promise<string> {
  const { message } = await whole.guild.runCommand({ name: 'briefing add', options: { file }, user: 'admin' });
  expect((message?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
  return unescaped(textOf(message));
}
const ask = async (channel?: string) =>
  unescaped(textOf((await whole.guild.runCommand({ name: 'met', options: { person: 'Lena Moe' }, channel })).message));

describe('/briefing', { timeout: 60_000 }, () => {
  it.each([
    ['another kind of file', textFile('a.exe', 'x'), 'a.exe is of a kind that cannot be read'],
    ['an empty file', textFile('a.txt', ''), 'a.txt is empty'],
    ['a text that is here', textFile('other.txt', harbour.text), "has the same text as 'harbour', which is here already"],
    ['a name that is here', textFile('Harbour.md', 'Other text.'), "has the name of a release that is here already, 'harbour'"],
  ])('add refuses %s with a sentence, and adds nothing', async (_what, file, said) => {
    const text = await add(file);
    expect(text).toContain(said);
    expect(text).toContain('Nothing was added.');
    expect(unescaped(textOf((await whole.guild.runCommand({ name: 'briefings' })).message))).toContain('One release is loaded');
  });

  it('adds a release for its guild alone, says what it read, and keeps it over a restart', async () => {
    expect(await ask()).not.toContain('Per Bakke');
    const said = await add(textFile('The Bridge.md', BRIDGE));
    expect(said).toContain('**Added. This server can ask it now');
    for (const part of [
      'Director Lena Moe opens the bridge',
      '2024-05-06',
      'People: Lena Moe, Per Bakke',
      'Meetings: Lena Moe – Per Bakke',
      'It has no source link',
    ])
      expect(said).toContain(part);
    for (const round of ['now', 'after a restart']) {
      expect([round, await ask()]).toEqual([round, expect.stringContaining('Per Bakke')]);
      await whole.restart();
    }
    expect(await add(textFile('again.txt', BRIDGE))).toContain("has the same text as 'the-bridge'");
  });

  it('shows nothing of one guild to another, nor in direct messages', async () => {
    const SECRET = /Bakke|Lena Moe|the-bridge|nine million|opens the bridge/;
    const elsewhere = [there, whole.guild.directChannelId('admin')];
    const options: [name: string, options: Record<string, string>][] = [
      ['met', { person: 'Lena Moe' }],
      ['said', { about: 'bridge' }],
      ['who', { name: 'Director' }],
      ['ask', { question: 'what did the bridge cost?' }],
      ['briefings', {}],
      ['graph', {}],
      ['graph', { of: 'Lena Moe' }],
    ];
    for (const channel of elsewhere) {
      for (const [name, given] of options) {
        const { message } = await whole.guild.runCommand({ name, options: given, channel, user: 'admin' });
        // The question itself is repeated.
        const shown = unescaped(textOf(message))
          .split('\n')
          .filter((line) => !/Asked:|called “|does not mention/.test(line));
        expect([name, shown.join('\n')]).toEqual([name, expect.not.stringMatching(SECRET)]);
      }
      for (const value of ['', 'lena', 'bak', 'fos', 'bridge', 'the']) {
        for (const [name, option] of [
          ['met', 'person'],
          ['visited', 'place'],
          ['ask', 'release'],
          ['graph', 'of'],
        ] as const) {
          const choices = await whole.guild.autocomplete({ name, option, value, channel });
          expect(JSON.stringify(choices)).not.toMatch(SECRET);
        }
      }
    }
    for (const name of ['briefing list', 'briefing export']) {
      const { message } = await whole.guild.runCommand({ name, channel: there, user: 'admin' });
      expect(unescaped(textOf(message))).not.toMatch(SECRET);
    }
    for (const name of ['briefing remove', 'briefing show']) {
      const { message } = await whole.guild.runCommand({ name, options: { release: 'the-bridge' }, channel: there, user: 'admin' });
      expect(unescaped(textOf(message))).toContain('No release “the-bridge” is loaded');
      for (const value of ['', 'bridge']) {
        const choices = await whole.guild.autocomplete({ name, option: 'release', value, channel: there, user: 'admin' });
        expect(JSON.stringify(choices)).not.toMatch(SECRET);
      }
    }
    expect(await ask()).toContain('Per Bakke');
  });

  it('opens a form without a file, and says what is wrong with what was filled in', async () => {
    const { form } = await whole.guild.runCommand({ name: 'briefing add', user: 'admin' });
    const filled = {
      title: 'The tunnel',
      date: '2024-05-08',
      source: 'Roads',
      url: 'https://roads.example/t',
      text: 'Director Lena Moe met Mayor Ida Holm in Riga.',
    };
    const bad = await whole.guild.submitForm(form!, { ...filled, date: 'May' });
    expect(unescaped(textOf(bad.message))).toContain('the date "May" is not a day; write it as YYYY-MM-DD. Nothing was added.');
    const again = await whole.guild.runCommand({ name: 'briefing add', user: 'admin' });
    const good = await whole.guild.submitForm(again.form!, filled);
    expect(unescaped(textOf(good.message))).toContain('Meetings: Lena Moe – Ida Holm');
    expect(await ask()).toContain('Ida Holm');
  });

  it('asks for what is missing, and offers to replace', async () => {
    const plain = 'The council met the union in Fosse on Friday. It rained.';
    const { message } = await whole.guild.runCommand({
      name: 'briefing add',
      options: { file: textFile('plain.txt', plain) },
      user: 'admin',
    });
    expect(unescaped(textOf(message))).toMatch(/It has no title\.[\s\S]*It has no date/);
    const opened = await whole.guild.click(message!, buttonOf(message, 'Title, date'), { user: 'admin' });
    const filled = await whole.guild.submitForm(opened.form!, { title: 'Council meets union', date: '2024-05-10', source: '', url: '' });
    expect(unescaped(textOf(filled.message))).toMatch(/It is in its place[\s\S]*Council meets union[\s\S]*2024-05-10/);

    const offered = await whole.guild.runCommand({
      name: 'briefing add',
      options: { file: textFile('plain.txt', `${plain} Then it snowed.`) },
      user: 'admin',
    });
    expect(unescaped(textOf(offered.message))).toContain('It can take the place of “Council meets union”');
    const replaced = await whole.guild.click(offered.message!, buttonOf(offered.message, 'Replace it'), { user: 'admin' });
    expect(unescaped(textOf(replaced.message))).toContain('It is in its place');
    const late = await whole.guild.click(offered.message!, buttonOf(offered.message, 'Replace it'), { user: 'admin' });
    expect(unescaped(textOf(late.message))).toContain('That offer has run out');
  });

  it('takes a message along: its text in a form, its file at once', async () => {
    const text = 'Governor opens the pier\nGovernor Per Bakke met Mr. Odd Nes in Fosse. They spoke about boats.';
    const spoken = await whole.guild.sendMessage({ content: text, user: 'admin' });
    const { form } = await whole.guild.runMessageCommand({ name: 'Add to briefings', message: spoken, user: 'admin' });
    expect(JSON.stringify(form)).toContain('Governor opens the pier');
    const { message } = await whole.guild.submitForm(form!, {
      title: 'Governor opens the pier',
      date: '2024-05-11',
      source: '',
      url: '',
      text: text.split('\n')[1]!,
    });
    expect(unescaped(textOf(message))).toContain('Meetings: Per Bakke – Odd Nes');
  });

  it('lists, shows, removes and gives back, exports and imports, hides and shows again', async () => {
    const run = async (name: string, options = {}, channel?: string) =>
      unescaped(textOf((await whole.guild.runCommand({ name, options, channel, user: 'admin' })).message));
    expect(await run('briefing list')).toMatch(/^\*\*4 releases added in this server, 1 common\.\*\*/);
    expect(await run('briefing show', { release: 'the-bridge' })).toContain('People: Lena Moe, Per Bakke');
    const exported = await whole.guild.runCommand({ name: 'briefing export', user: 'admin' });
    const file = exported.message!.attachments![0]! as { url: string; filename: string };
    const archive = new Uint8Array(await (await fetch(file.url)).arrayBuffer());
    expect(await run('briefing remove', { release: 'the-bridge' })).toContain('Removed: Director Lena Moe opens the bridge');
    expect(await run('briefing remove', { release: 'harbour' })).toContain('`/briefing hide` hides it');
    expect(await ask()).not.toContain('Per Bakke');
    const zip = { name: file.filename, type: 'application/zip', bytes: archive };
    expect(await run('briefing import', { file: zip })).toMatch(/^\*\*1 release added\.\*\*[\s\S]*3 were here already/);
    expect(await ask()).toContain('Per Bakke');
    expect(await run('briefing hide')).toContain('Hidden');
    expect(await run('briefings')).not.toContain('harbour of Sund');
    expect(await run('briefings', {}, there)).toContain('harbour of Sund');
    await whole.restart();
    expect(await run('briefings')).not.toContain('harbour of Sund');
    expect(await run('briefing unhide', { release: 'harbour' })).toContain('sees it again');
    expect(await run('briefings')).toContain('harbour of Sund');
    expect(whole.guild.violations).toEqual([]);
  });
});

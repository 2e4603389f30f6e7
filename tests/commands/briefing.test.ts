import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWholeBot, textOf, unescaped, type WholeBot } from '../discord/fixture.ts';
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

describe('/briefing add', { timeout: 30_000 }, () => {
  it.each([
    ['another kind of file', textFile('a.exe', 'x'), 'a.exe is neither .txt nor .md; save the text'],
    ['an empty file', textFile('a.txt', ''), 'a.txt is empty'],
    ['white space', textFile('a.txt', ' \n '), 'a.txt has no text'],
    ['more than 1 MB', textFile('a.txt', 'x'.repeat(1024 * 1024 + 1)), 'a.txt is larger than 1 MB'],
    ['other bytes than UTF-8', textFile('a.txt', Uint8Array.of(0x61, 0xe9, 0x62)), 'a.txt is not UTF-8 text'],
    ['a date that is none', textFile('a.md', '---\ndate: 2024-02-30\n---\nText here.'), 'is not a day'],
    ['a text that is here', textFile('other.txt', harbour.text), "has the same text as 'harbour'"],
    ['a name that is here', textFile('Harbour.md', 'Other text.'), "has the name of a release that is here already, 'harbour'"],
  ])('refuses %s with a sentence, and adds nothing', async (_what, file, said) => {
    const text = await add(file);
    expect(text).toContain(said);
    expect(text).toMatch(/Nothing was added\.$/);
    expect(unescaped(textOf((await whole.guild.runCommand({ name: 'briefings' })).message))).toContain('One release is loaded');
  });

  it('adds a release for its guild alone, says what it read, and keeps it over a restart', async () => {
    expect(await ask()).not.toContain('Per Bakke');
    const said = await add(textFile('The Bridge.md', BRIDGE));
    expect(said).toContain('**Added. This server can ask it now');
    expect(said).toContain('Director Lena Moe opens the bridge');
    expect(said).toContain('2024-05-06');
    expect(said).toContain('People: Lena Moe, Per Bakke');
    expect(said).toContain('1 meeting found');
    for (const round of ['now', 'after a restart']) {
      expect([round, await ask()]).toEqual([round, expect.stringContaining('Per Bakke')]);
      expect(await ask(there)).not.toContain('Per Bakke');
      expect(await ask(whole.guild.directChannelId('admin'))).not.toContain('Per Bakke');
      const choices = (channel?: string) => whole.guild.autocomplete({ name: 'met', option: 'person', value: 'lena', channel });
      expect((await choices()).map((one) => one.value)).toEqual(['Lena Moe']);
      expect(await choices(there)).toEqual([]);
      await whole.restart();
    }
    expect(await add(textFile('again.txt', BRIDGE))).toContain("has the same text as 'the-bridge'");
  });

  it('says what is missing in a file that has no title and no date', async () => {
    const said = await add(textFile('plain.txt', 'The council met the union in Fosse on Friday. It rained.'));
    expect(said).toContain('It has no title');
    expect(said).toContain('It has no date');
  });
});

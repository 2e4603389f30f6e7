import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWholeBot, textOf, type WholeBot } from '../discord/fixture.ts';
import { harbour } from '../discord/releases.ts';

const GUILDS = ['111111111111111111', '222222222222222222'];
const EPHEMERAL = 64;
let whole: WholeBot;
beforeAll(async () => {
  whole = await startWholeBot([harbour], { guildIds: GUILDS });
});
afterAll(() => whole.stop());

const set = async (options = {}) => textOf((await whole.guild.runCommand({ name: 'settings', options, user: 'admin' })).message);
const isPrivate = async (channel?: string) => {
  const { message } = await whole.guild.runCommand({ name: 'met', options: { person: 'Hanna Vik' }, channel });
  return ((message?.flags ?? 0) & EPHEMERAL) !== 0;
};

it('answers are for everyone unless a server has them for the asker; kept over a restart, for that server alone', async () => {
  expect(await set()).toContain('Everyone in the channel sees the answers');
  expect(await isPrivate()).toBe(false);
  expect(await set({ answers: 'asker' })).toContain('**Saved.** Only the asker sees the answers');
  await whole.restart();
  expect(await set()).toContain('Only the asker sees the answers');
  expect(await isPrivate()).toBe(true);
  expect(await isPrivate(whole.guild.channelIdOf(GUILDS[1]!))).toBe(false);
  expect(await isPrivate(whole.guild.directChannelId())).toBe(false);
  await set({ answers: 'everyone' });
  expect(await isPrivate()).toBe(false);
});

it('is for those who manage a server only', async () => {
  await expect(whole.guild.runCommand({ name: 'settings', user: 'member' })).rejects.toThrow(/no command/);
  await expect(whole.guild.runCommand({ name: 'settings', user: 'admin', channel: whole.guild.directChannelId('admin') })).rejects.toThrow(
    /no command/,
  );
});

import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { contextOf } from '../../src/app.ts';
import { actions } from '../../src/discord/actions/index.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import { Library } from '../../src/knowledge/library.ts';
import { connectStore, type Store } from '../../src/knowledge/store/index.ts';
import { type LocalGuild, startLocalGuild } from '../../src/local-guild/index.ts';
import { redisProgram, type Server, startRedis } from '../servers.ts';
import { textOf, unescaped } from './fixture.ts';
import { BRIDGE, textFile } from './releases.ts';

describe.skipIf(!redisProgram)('a Redis that goes away in mid-run', { timeout: 120_000 }, () => {
  let redis: Server;
  let store: Store;
  let guild: LocalGuild;
  let bot: Bot;
  beforeAll(async () => {
    redis = await startRedis();
    guild = await startLocalGuild({ log: () => {} });
    ({ store } = await connectStore(redis.uri));
    const context = contextOf(await Library.open(new KnowledgeBase([]), store), store);
    bot = await startBot({ token: guild.token, api: guild.api, commands, actions, context, log: pino({ level: 'silent' }) });
  }, 120_000);
  afterAll(async () => {
    await bot?.stop();
    await store?.close();
    await guild?.close();
    await redis?.remove();
  });

  it('leaves what is in memory to be asked, says that nothing can be saved, and all recovers when it is back', async () => {
    const ask = async (person: string) => unescaped(textOf((await guild.runCommand({ name: 'met', options: { person } })).message));
    const add = async (name: string, text: string) =>
      unescaped(textOf((await guild.runCommand({ name: 'briefing add', options: { file: textFile(name, text) }, user: 'admin' })).message));
    const LATE = '# Late\n\nMs. Ana Berg met Mr. Bo Lind in Oslo.';
    expect(await add('bridge.md', BRIDGE)).toContain('Added.');
    await redis.kill();
    expect(await ask('Lena Moe')).toContain('Per Bakke');
    expect(await add('late.md', LATE)).toMatch(/^That could not be saved: the store does not take it\. Nothing was changed\./);
    expect(await ask('Ana Berg')).not.toContain('Bo Lind');
    await redis.start();
    await vi.waitFor(async () => expect(await add('late.md', LATE)).toContain('Added.'), { timeout: 60_000, interval: 1_000 });
    expect(await ask('Ana Berg')).toContain('Bo Lind');
  });
});

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type LocalGuild, startLocalGuild } from '../../src/local-guild/index.ts';
import { type Program, start } from '../cli/run.ts';
import { redisProgram, type Server, startRedis } from '../servers.ts';
import { textOf, unescaped } from './fixture.ts';
import { BRIDGE, textFile } from './releases.ts';

describe.skipIf(!redisProgram)('a Redis that goes away in mid-run', { timeout: 120_000 }, () => {
  let redis: Server;
  let guild: LocalGuild;
  let program: Program;
  beforeAll(async () => {
    redis = await startRedis();
    guild = await startLocalGuild({ log: () => {} });
    program = start('src/main.ts', [], { DISCORD_TOKEN: guild.token, DISCORD_API: guild.api, KEYV_URI: redis.uri });
    await vi.waitUntil(() => program.out().includes('has joined'), { timeout: 110_000 });
  }, 120_000);
  afterAll(async () => {
    program?.process.kill('SIGTERM');
    await program?.done;
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
    expect(program.process.exitCode).toBeNull();
  });
});

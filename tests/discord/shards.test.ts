import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type LocalGuild, startLocalGuild } from '../../src/local-guild/index.ts';
import { type Program, start } from '../cli/run.ts';
import { redisProgram, type Server, startRedis } from '../servers.ts';
import { textOf, unescaped } from './fixture.ts';
import { BRIDGE, textFile } from './releases.ts';

// Discord gives a guild to shard (id >> 22) % shards.
const HERE = '1000000000000000001';
const THERE = '1000000000004194305';
const TUNNEL = '# The tunnel\n\nDirector Ida Holm met Mayor Odd Nes in Riga.';

if (!redisProgram) console.warn('Redis is not installed here: the test of two shards is skipped. As root, .ci/run installs it.');

describe.skipIf(!redisProgram)('two shards, two guilds, one Redis', { timeout: 600_000 }, () => {
  let redis: Server;
  let guild: LocalGuild;
  let program: Program;
  beforeAll(async () => {
    redis = await startRedis();
    guild = await startLocalGuild({ log: () => {}, guildIds: [HERE, THERE], shards: 2 });
    const settings = { DISCORD_TOKEN: guild.token, DISCORD_API: guild.api, KEYV_URI: redis.uri, SHARDS: '2' };
    program = start('src/main.ts', [], settings);
    const ended = program.done.then(({ err }) => {
      throw new Error(`it ended: ${err}`);
    });
    ended.catch(() => {});
    await Promise.race([vi.waitUntil(() => program.out().includes('2 processes have joined'), { timeout: 580_000 }), ended]);
  }, 600_000);
  afterAll(async () => {
    program?.process.kill('SIGTERM');
    await program?.done;
    await guild?.close();
    await redis?.remove();
  });

  const ask = async (channel: string, person: string) =>
    unescaped(textOf((await guild.runCommand({ name: 'met', options: { person }, channel })).message));
  const add = async (channel: string, name: string, text: string) =>
    unescaped(
      textOf((await guild.runCommand({ name: 'briefing add', options: { file: textFile(name, text) }, channel, user: 'admin' })).message),
    );

  /** The processes that answer, by the number of their shard: told by the environment that discord.js gives them. */
  const processes = () => {
    const children = readFileSync(`/proc/${program.process.pid}/task/${program.process.pid}/children`, 'utf8').trim().split(' ');
    const shardOf = (pid: string) => /(?:^|\0)SHARDS=(\d+)/.exec(readFileSync(`/proc/${pid}/environ`, 'utf8'))?.[1];
    return new Map(children.map((pid) => [shardOf(pid), Number(pid)]));
  };

  it('each answers its guild; when one is killed the other answers on, and nothing is lost', async () => {
    const [here, there] = [guild.channelIdOf(HERE), guild.channelIdOf(THERE)];
    expect(await add(here, 'bridge.md', BRIDGE)).toContain('Added.');
    expect(await add(there, 'tunnel.md', TUNNEL)).toContain('Added.');
    expect(await ask(here, 'Lena Moe')).toContain('Per Bakke');
    expect(await ask(there, 'Lena Moe')).not.toContain('Per Bakke');

    const before = processes();
    expect([...before.keys()].sort()).toEqual(['0', '1']);
    const mine = String(Number((BigInt(HERE) >> 22n) % 2n));
    process.kill(before.get(mine)!, 'SIGKILL');
    expect(await ask(there, 'Ida Holm')).toContain('Odd Nes');
    expect(await add(there, 'more.md', '# More\n\nMayor Odd Nes met Governor Per Bakke in Riga.')).toContain('Added.');

    // Started again by itself, with what was added before.
    await vi.waitFor(async () => expect(await ask(here, 'Lena Moe')).toContain('Per Bakke'), { timeout: 400_000, interval: 1_000 });
    expect(processes().get(mine)).not.toBe(before.get(mine));
    expect(await ask(there, 'Odd Nes')).toContain('Per Bakke');
    expect(await ask(here, 'Odd Nes')).not.toContain('Ida Holm');
  });
});

it('several processes need a store that they can share', { timeout: 60_000 }, async () => {
  const { code, err } = await start('src/main.ts', [], { SHARDS: '2' }).done;
  expect({ code, line: err.trimEnd() }).toEqual({
    code: 1,
    line: expect.stringMatching(
      /^SHARDS needs a store that several processes can share: set KEYV_URI to a Redis or Postgres server .*leave SHARDS out$/,
    ),
  });
});

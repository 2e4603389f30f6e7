import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type LocalGuild, startLocalGuild } from '../../src/local-guild/index.ts';
import { type Program, type Run, start } from '../cli/run.ts';
import { expectNoViolations, textOf } from './fixture.ts';

// Each test starts a process of its own.
vi.setConfig({ testTimeout: 30_000 });

const MAIN = 'src/main.ts';
const STRANGER = `${Buffer.from('123456789012345678').toString('base64url')}.abcdef.${'x'.repeat(38)}`;
const SOMEWHERE = '123456789012345678';
const folder = mkdtempSync(join(tmpdir(), 'briefing-start-'));
const store = (name: string) => ({ KEYV_URI: `file:${join(folder, name)}` });
let guild: LocalGuild;
beforeAll(async () => {
  guild = await startLocalGuild({ log: () => {} });
});
afterAll(async () => {
  await guild.close();
  expectNoViolations(guild);
  rmSync(folder, { recursive: true });
});

function expectOneLine({ code, out, err }: Run, line: RegExp): void {
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err.trimEnd()).toMatch(line);
  expect(err.trimEnd()).not.toContain('\n');
  expect(err).not.toContain('x'.repeat(38));
}

/** Resolves when the program has said that it is ready. */
async function greeting(program: Program): Promise<string> {
  while (!program.out().includes('\n')) {
    const ended = await Promise.race([once(program.process.stdout!, 'data').then(() => undefined), program.done]);
    if (ended) throw new Error(`it ended with ${ended.code}: ${ended.err}`);
  }
  return program.out();
}

describe('each wrong setting: one line that says what to do, exit code 1, no stack trace', () => {
  const token = { DISCORD_TOKEN: STRANGER, GUILD_ID: SOMEWHERE };
  it.each<[what: string, settings: () => Record<string, string>, line: RegExp]>([
    ['a token of the wrong shape', () => ({ DISCORD_TOKEN: 'bad' }), /^DISCORD_TOKEN is not a bot token .*: copy it from/],
    [
      'a token of the wrong shape, with a server',
      () => ({ DISCORD_TOKEN: 'bad', GUILD_ID: SOMEWHERE }),
      /^DISCORD_TOKEN is not a bot token/,
    ],
    ['a cooldown that is no number', () => ({ COOLDOWN: 'soon' }), /^COOLDOWN is not a number of questions; write one/],
    ['a server that is no id', () => ({ DISCORD_TOKEN: STRANGER, GUILD_ID: 'my server' }), /^GUILD_ID is not the id of a server/],
    [
      'a token that Discord refuses',
      () => ({ ...token, ...store('t.db'), DISCORD_API: guild.api }),
      /^DISCORD_TOKEN is not a valid token: copy/,
    ],
    [
      'a server that the bot is not in',
      () => ({ DISCORD_TOKEN: guild.token, GUILD_ID: SOMEWHERE, ...store('s.db'), DISCORD_API: guild.api }),
      /^The bot is not in the server 123456789012345678 \(GUILD_ID\): check the id, or invite the bot with https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d{17,20}&/,
    ],
    [
      'no network',
      () => ({ ...token, ...store('n.db'), DISCORD_API: 'http://127.0.0.1:9/api' }),
      /^Discord cannot be reached \(ECONNREFUSED\): check the network/,
    ],
    ['an API that is no address', () => ({ DISCORD_API: 'discord' }), /^DISCORD_API is not a web address/],
    ['a port that is none', () => ({ PORT: '80x' }), /^PORT is not a port/],
    ['a port out of range', () => ({ PORT: '65536' }), /^PORT is not a port/],
    ['an unknown log level', () => ({ LOG_LEVEL: 'loud' }), /^LOG_LEVEL is not a level; write one of/],
    ['a store of another kind', () => ({ KEYV_URI: 'mysql://localhost' }), /^KEYV_URI has 'mysql:'/],
    ['a store that cannot be made', () => ({ KEYV_URI: `file:${folder}/no/such/folder.db` }), /^KEYV_URI: cannot open the store/],
    [
      'a missing folder of releases',
      () => ({ ...store('k.db'), KNOWLEDGE_DIR: join(folder, 'nowhere') }),
      /nowhere: no such folder; name a folder/,
    ],
  ])('%s', async (_what, settings, line) => {
    expectOneLine(await start(MAIN, [], settings()).done, line);
  });

  it('a port in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    expectOneLine(await start(MAIN, [], { ...store('p.db'), PORT: String(port) }).done, new RegExp(`^PORT ${port} is in use: stop`));
    server.close();
  });

  it('intents that Discord refuses', async () => {
    const program = start(MAIN, [], { DISCORD_TOKEN: guild.token, GUILD_ID: guild.guildId, ...store('i.db'), DISCORD_API: guild.api });
    await greeting(program);
    guild.faults.closeSockets(4014);
    const { code, err } = await program.done;
    expect(code).toBe(1);
    expect(err.trimEnd()).toMatch(
      /^Discord refused the intents of the bot \(4014\): switch them on for it at \S+ under Bot, then start again$/,
    );
  });
});

it('without a token it opens the local guild and prints one address; SIGTERM stops it', async () => {
  const program = start(MAIN, [], { ...store('local.db'), PORT: '0' });
  const text = await greeting(program);
  const addresses = text.match(/http:\/\/\S+/g)!;
  expect(addresses.length).toBe(1);
  expect((await fetch(addresses[0]!)).status).toBe(200);
  program.process.kill('SIGTERM');
  expect(await program.done).toMatchObject({ code: 0, err: '' });
});

it('with a token it joins that server, answers there, and SIGINT stops it', async () => {
  const program = start(MAIN, [], { DISCORD_TOKEN: guild.token, GUILD_ID: guild.guildId, ...store('join.db'), DISCORD_API: guild.api });
  expect(await greeting(program)).toContain(guild.guildId);
  const reply = await guild.runCommand({ name: 'briefings' });
  expect(textOf(reply.message)).toContain('loaded');
  program.process.kill('SIGINT');
  expect(await program.done).toMatchObject({ code: 0, err: '' });
});

it('with a token alone it registers its commands everywhere, and prints the link that lets it in, with the least permissions', async () => {
  const program = start(MAIN, [], { DISCORD_TOKEN: guild.token, ...store('all.db'), DISCORD_API: guild.api });
  const said = await greeting(program);
  expect(said).toMatch(
    /https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d{17,20}&scope=bot\+applications\.commands&permissions=274877975552\n/,
  );
  const { message } = await guild.runCommand({ name: 'briefings', channel: guild.directChannelId() });
  expect(textOf(message)).toContain('loaded');
  program.process.kill('SIGTERM');
  expect(await program.done).toMatchObject({ code: 0, err: '' });
});

it('with a bad release it names the file and serves the rest', async () => {
  const releases = mkdtempSync(join(folder, 'mixed-'));
  writeFileSync(join(releases, 'bad.md'), '---\ndate: soon\n---\nText.');
  writeFileSync(join(releases, 'good.md'), '---\ntitle: A good one\n---\nMr. Bo Lind met Ms. Ana Berg in Oslo.');
  const settings = { DISCORD_TOKEN: guild.token, GUILD_ID: guild.guildId, DISCORD_API: guild.api };
  const program = start(MAIN, [], { ...settings, ...store('b.db'), KNOWLEDGE_DIR: releases });
  await greeting(program);
  expect(textOf((await guild.runCommand({ name: 'briefings' })).message)).toContain('A good one');
  program.process.kill('SIGTERM');
  const { code, err } = await program.done;
  expect(code).toBe(0);
  expect(err.trimEnd()).toMatch(/^left out: \S+bad\.md: the date "soon" is not a day; write it as YYYY-MM-DD$/);
});

import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { startLocalGuild } from '../../src/local-guild/index.ts';
import { start } from '../cli/run.ts';

vi.setConfig({ testTimeout: 180_000 });

const folder = mkdtempSync(join(tmpdir(), 'briefing-token-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Fails where the token stands, or a part of it that nobody could guess. */
function expectNoToken(written: string, token: string): void {
  const [, stamp, secret] = token.split('.');
  for (const part of [token, secret!, `${stamp}.${secret!.slice(0, 8)}`]) expect(written.includes(part)).toBe(false);
}

it('the token stands in no output: not at the most talkative level, not when the connection breaks, not when requests fail', async () => {
  const guild = await startLocalGuild({ log: () => {} });
  const program = start('src/main.ts', [], {
    DISCORD_TOKEN: guild.token,
    GUILD_ID: guild.guildId,
    DISCORD_API: guild.api,
    KEYV_URI: `file:${join(folder, 'store.db')}`,
    LOG_LEVEL: 'trace',
  });
  while (!program.out().includes('\n')) await once(program.process.stdout!, 'data');
  // Replies that fail, a gateway that goes away and comes back, one that goes for good.
  guild.faults.failNext('POST', /callback/);
  await guild.runCommand({ name: 'briefings' });
  guild.faults.closeSockets(4000);
  await guild.runCommand({ name: 'briefings' });
  guild.faults.closeSockets(4014);
  const { out, err } = await program.done;
  expect(err.length).toBeGreaterThan(200);
  expectNoToken(out + err, guild.token);
  await guild.close();
});

it('an error that nobody expected, with the whole client in it, is logged without the token', async () => {
  const token = `${Buffer.from('123456789012345678').toString('base64url')}.abcdef.${'s3cret'.repeat(7)}`;
  const { code, out, err } = await start('src/main.ts', [], {
    DISCORD_TOKEN: token,
    GUILD_ID: '123456789012345678',
    // Answers, but not as Discord does.
    DISCORD_API: `${(await broken()).address}/api`,
    KEYV_URI: `file:${join(folder, 'broken.db')}`,
    LOG_LEVEL: 'trace',
  }).done;
  expect(code).toBe(1);
  expect(err).not.toBe('');
  expectNoToken(out + err, token);
});

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

/** A server that answers everything with half a page of HTML that repeats what it was sent. */
async function broken(): Promise<{ address: string }> {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<html>${request.headers.authorization}`);
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}` };
}

import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type LocalGuild, startLocalGuild } from '../../src/local-guild/index.ts';
import { api, closeAll, join, openGuild } from './bot.ts';

afterEach(closeAll);

/** A request with headers that `fetch` would not let one set. */
function raw(guild: LocalGuild, headers: Record<string, string>, path = '/'): Promise<number> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(guild.url);
    const sent = request({ host: '127.0.0.1', port, path, headers: { host: `127.0.0.1:${port}`, ...headers } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('who may talk to the server', () => {
  it('refuses foreign names and foreign origins, over HTTP and WebSocket', async () => {
    const guild = await openGuild();
    const { port, host } = new URL(guild.url);
    expect(await raw(guild, {})).toBe(200);
    expect(await raw(guild, { host: `localhost:${port}` })).toBe(200);
    expect(await raw(guild, { host: 'evil.example' })).toBe(403);
    expect(await raw(guild, { host: `evil.example:${port}` })).toBe(403);
    expect(await raw(guild, { host: `127.0.0.1:${Number(port) + 1}` })).toBe(403);
    expect(await raw(guild, { origin: 'https://evil.example' })).toBe(403);
    expect(await raw(guild, { origin: 'null' })).toBe(403);
    expect(await raw(guild, { origin: `http://${host}` })).toBe(200);
    for (const headers of [{ origin: 'https://evil.example' }, { host: 'evil.example' }]) {
      const socket = new WebSocket(`ws://${host}/page/link`, { headers });
      const error = await new Promise<Error>((resolve) => socket.once('error', resolve));
      expect(error.message).toContain('403');
    }
  });

  it('listens on loopback only, and says when the port is taken', async () => {
    const guild = await openGuild();
    expect(guild.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await expect(startLocalGuild({ port: Number(new URL(guild.url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('keeps the page to itself', async () => {
    const guild = await openGuild();
    const page = await fetch(guild.url);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect((await fetch(`${guild.url}/page/main.js`)).headers.get('content-type')).toContain('text/javascript');
    for (const path of ['/page/../index.ts', '/page/%2e%2e%2findex.ts', '/page/..%2fserver.ts', '/page/none.js']) {
      expect((await fetch(guild.url + path)).status).toBe(404);
    }
  });

  it('refuses oversized bodies and files', async () => {
    const guild = await openGuild({ fileBytes: 1000 });
    const send = (bytes: number) => {
      const form = new FormData();
      form.set('payload_json', JSON.stringify({ content: 'x' }));
      form.set('files[0]', new Blob([new Uint8Array(bytes)]), 'a.bin');
      return api(guild, `/channels/${guild.channelId}/messages`, { method: 'POST', body: form });
    };
    expect((await send(1000)).status).toBe(200);
    const large = await send(1001);
    expect([large.status, await large.json()]).toEqual([413, { message: 'Request entity too large', code: 40005 }]);
    expect((await send(26 * 1024 * 1024)).status).toBe(413);
  });
});

describe('the HTTP API', () => {
  it('answers a wrong token with 401, whatever is asked for', async () => {
    const guild = await openGuild();
    for (const path of ['/gateway/bot', '/users/@me', '/nothing']) {
      const answer = await api(guild, path, { headers: { authorization: 'Bot wrong' } });
      expect([answer.status, await answer.json()]).toEqual([401, { message: '401: Unauthorized', code: 0 }]);
    }
  });

  it('answers what it does not know as Discord does, and says so', async () => {
    const guild = await openGuild();
    const answer = await api(guild, '/guilds/1/auto-moderation/rules');
    expect([answer.status, await answer.json()]).toEqual([404, { message: '404: Not Found', code: 0 }]);
    expect(guild.notices).toEqual(['not simulated: GET /api/v10/guilds/1/auto-moderation/rules']);
  });

  it.each([
    ['/channels/1', 404, 10003],
    ['/guilds/1', 403, 50001],
    ['/users/1', 404, 10013],
    ['/webhooks/1/x/messages/@original', 404, 10015],
  ])('names what is not there: %s', async (path, status, code) => {
    const guild = await openGuild();
    const answer = await api(guild, path);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code });
  });

  it('never answers with a fault of its own, whatever is sent', async () => {
    const guild = await openGuild({ rateLimits: false });
    const paths = [
      `/channels/${guild.channelId}/messages`,
      '/users/@me/channels',
      `/applications/${guild.applicationId}/commands`,
      '/interactions/1/x/callback',
      '/webhooks/1/x',
    ];
    const bodies = [
      '',
      'null',
      '[]',
      '"x"',
      '0',
      '{',
      '[null]',
      '{"content":{},"embeds":[null],"components":[null],"attachments":[null]}',
      '[{"name":{},"options":[null,{"type":"x"}]}]',
    ];
    for (const path of paths) {
      for (const method of ['POST', 'PUT', 'PATCH']) {
        for (const body of bodies) {
          const answer = await api(guild, path, { method, body, headers: { 'content-type': 'application/json' } });
          expect([path, method, body, answer.status < 500]).toEqual([path, method, body, true]);
        }
      }
    }
    const broken = await api(guild, paths[0] ?? '', {
      method: 'POST',
      body: 'x',
      headers: { 'content-type': 'multipart/form-data; boundary=y' },
    });
    expect(broken.status).toBe(400);
    for (const query of ['?limit=x', '?limit=0', '?limit=101', '?before=x', '?after=-1']) {
      expect((await api(guild, `${paths[0]}${query}`)).status).toBe(400);
    }
    expect((await api(guild, '/webhooks/1/x/messages/%25')).status).toBe(404);
    expect(guild.notices.filter((line) => line.startsWith('fault'))).toEqual([]);
  });

  it('announces limits and refuses what exceeds them, until the window ends', async () => {
    const guild = await openGuild();
    const send = () => api(guild, `/channels/${guild.channelId}/messages`, { method: 'POST', json: { content: 'x' } });
    const first = await send();
    expect(first.headers.get('x-ratelimit-limit')).toBe('5');
    expect(first.headers.get('x-ratelimit-remaining')).toBe('4');
    expect(first.headers.get('x-ratelimit-bucket')).toBeTruthy();
    for (let n = 0; n < 4; n += 1) expect((await send()).status).toBe(200);
    const refused = await send();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    const body = (await refused.json()) as { retry_after: number };
    expect(body).toMatchObject({ message: 'You are being rate limited.', global: false });
    expect(body.retry_after).toBeLessThanOrEqual(5);
    expect(guild.messages()).toHaveLength(5);
  });

  it('lets an interaction be answered once, and followed up for the life of its token', async () => {
    const guild = await openGuild({ tokenMs: -1 });
    const bot = await join(guild, { commands: [{ name: 'ping', description: 'Ping' }] });
    const arrived = new Promise<{ id: string; token: string }>((resolve) => bot.once('interactionCreate', resolve));
    const reply = guild.runCommand({ name: 'ping' });
    const { id, token } = await arrived;
    const callback = (json: unknown, query = '') => api(guild, `/interactions/${id}/${token}/callback${query}`, { method: 'POST', json });
    const original = `/webhooks/${guild.applicationId}/${token}/messages/@original`;

    expect(await (await callback({ type: 6 })).json()).toMatchObject({ code: 50035 });
    expect(await (await callback({ type: 4, data: {} })).json()).toMatchObject({ code: 50006 });
    const done = await callback({ type: 4, data: { content: 'pong' } }, '?with_response=true');
    expect(await done.json()).toMatchObject({ interaction: { id, type: 2 }, resource: { type: 4, message: { content: 'pong' } } });
    expect((await reply).message?.content).toBe('pong');
    expect(await (await callback({ type: 4, data: { content: 'pong' } })).json()).toMatchObject({ code: 40060 });
    // The token's life is over at once in this guild.
    expect(await (await api(guild, original, { method: 'PATCH', json: { content: 'x' } })).json()).toMatchObject({ code: 50027 });
  });

  it('answers with a fault where a test asks for one, once', async () => {
    const guild = await openGuild();
    guild.faults.failNext('GET', /users\/@me$/, 503, { message: 'upstream', code: 0 });
    expect((await api(guild, '/users/@me')).status).toBe(503);
    expect((await api(guild, '/users/@me')).status).toBe(200);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { startLocalGuild } from '../../src/local-guild/index.ts';
import { Metrics } from '../../src/monitoring/metrics.ts';
import { startMonitoring } from '../../src/monitoring/server.ts';
import type { Running } from '../../src/running.ts';
import { start } from '../cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefing-monitoring-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  while (closing.length > 0) await closing.pop()!();
});

it('counts what the whole bot does, without a word of what was asked, and says that it is well', { timeout: 60_000 }, async () => {
  const guild = await startLocalGuild({ log: () => {} });
  closing.push(() => guild.close());
  // A port that was free a moment ago.
  const probe = await startMonitoring({ port: 0, host: '127.0.0.1', metrics: new Metrics(), isHealthy: async () => true });
  await probe.close();
  const app: Running = await startApp(
    readConfig({
      DISCORD_TOKEN: guild.token,
      DISCORD_API: guild.api,
      KEYV_URI: `file:${join(folder, 'store.db')}`,
      METRICS_PORT: String(probe.port),
      LOG_LEVEL: 'silent',
    }),
  );
  const address = `http://127.0.0.1:${probe.port}`;
  try {
    await guild.runCommand({ name: 'ask', options: { question: 'who met the secretkeeper?' } });
    expect(await (await fetch(`${address}/healthz`)).text()).toBe('ok\n');
    const text = await (await fetch(`${address}/metrics`)).text();
    expect(text).toContain('briefing_handled_total{way="command",name="ask",outcome="answered"} 1');
    expect(text).toContain('briefing_handling_seconds_count{way="command"} 1');
    expect(text).toContain('briefing_connected 1');
    expect(text).toContain('briefing_releases 1');
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).not.toContain('secretkeeper');
    expect((await fetch(`${address}/else`)).status).toBe(404);
  } finally {
    await app.stop();
  }
  await expect(fetch(`${address}/healthz`)).rejects.toThrow();
});

it.each([
  ['not connected', async () => false],
  ['a store that fails', () => Promise.reject(new Error('disk'))],
])('is not well while %s', async (_what, isHealthy) => {
  const monitoring = await startMonitoring({ port: 0, host: '127.0.0.1', metrics: new Metrics(), isHealthy });
  closing.push(() => monitoring.close());
  const reply = await fetch(`http://127.0.0.1:${monitoring.port}/healthz`);
  expect([reply.status, await reply.text()]).toEqual([503, 'not ready\n']);
});

it.each([
  ['no', false],
  ['yes', true],
])('with LOG_QUESTIONS=%s the log has the question: %s', { timeout: 60_000 }, async (setting, held) => {
  const guild = await startLocalGuild({ log: () => {} });
  closing.push(() => guild.close());
  const program = start('src/main.ts', [], {
    DISCORD_TOKEN: guild.token,
    DISCORD_API: guild.api,
    KEYV_URI: `file:${join(folder, `${setting}.db`)}`,
    LOG_LEVEL: 'trace',
    LOG_QUESTIONS: setting,
  });
  await guild.waitForCommands((all) => all.length > 0, 40_000);
  await guild.runCommand({ name: 'ask', options: { question: 'who met the secretkeeper?' } });
  program.process.kill('SIGTERM');
  const { err } = await program.done;
  expect(err.includes('secretkeeper')).toBe(held);
  expect(err).not.toContain(guild.token);
});

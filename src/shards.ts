import { fileURLToPath } from 'node:url';
import type { Config } from './config.ts';
import { startProcesses } from './discord/sharding.ts';
import { openLocalGuild } from './local.ts';
import { createLog } from './logs.ts';
import type { Running } from './running.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

/** Starts several processes that share one store: in the local guild when there is no token, which this process then serves. */
export async function startShards(config: Config, count: number): Promise<Running> {
  const log = createLog(config.logLevel);
  const guild = config.discord ? undefined : await openLocalGuild(config.port, (line) => log.warn({ part: 'local guild' }, line), count);
  // The processes read their settings from the environment, as this one does.
  if (guild) process.env.DISCORD_API = guild.api;
  try {
    const shards = await startProcesses({ file: MAIN, token: config.discord?.token ?? guild!.token, count, log });
    return {
      greeting: guild
        ? `Open ${guild.url} and type /met there; ${count} processes answer. Ctrl+C stops them.`
        : `${count} processes have joined Discord. Ctrl+C stops them.`,
      warnings: [],
      ended: new Promise<never>(() => {}),
      async stop() {
        await shards.stop();
        await guild?.close();
      },
    };
  } catch (fault) {
    await guild?.close();
    throw fault;
  }
}

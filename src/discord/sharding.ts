import { once } from 'node:events';
import { type Shard, ShardingManager } from 'discord.js';
import type { Logger } from 'pino';
import { StartError } from './start-error.ts';

/** Before a process that ended is started again, in milliseconds; doubled each time. Discord takes only so many starts a day. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 5 * 60_000;
/** A process that ran this long ended for another reason than the last one. */
const STABLE = 60_000;
/** How long one process may take to load its releases and join, in milliseconds. */
const START_LIMIT = 10 * 60_000;

export interface ShardsOptions {
  /** The program that each process runs. */
  readonly file: string;
  readonly token: string;
  readonly count: number;
  readonly log: Logger;
}

export interface Shards {
  stop(): Promise<void>;
}

/**
 * Starts as many processes as there are shards, by discord.js's own manager, one after the other as Discord wants it. One
 * that ends is started again while the others answer on. Throws StartError when one cannot start at all.
 */
export async function startProcesses({ file, token, count, log }: ShardsOptions): Promise<Shards> {
  const manager = new ShardingManager(file, { token, totalShards: count, respawn: false, execArgv: ['--import', 'tsx'] });
  let stopping = false;
  manager.on('shardCreate', (shard) => {
    let pause = FIRST_PAUSE;
    let began = performance.now();
    shard.on('error', (err) => log.warn({ shard: shard.id, err }, 'a process could not be started again'));
    shard.on('spawn', () => {
      began = performance.now();
    });
    shard.on('death', () => {
      if (stopping) return;
      pause = performance.now() - began > STABLE ? FIRST_PAUSE : Math.min(2 * pause, LONGEST_PAUSE);
      log.warn({ shard: shard.id, pause }, 'a process has ended and is started again');
      setTimeout(() => {
        if (!stopping) shard.spawn(START_LIMIT).catch((err) => shard.emit('error', err));
      }, pause);
    });
  });
  const stop = async (): Promise<void> => {
    stopping = true;
    await Promise.all([...manager.shards.values()].map(ended));
  };
  try {
    await manager.spawn({ timeout: START_LIMIT });
  } catch (fault) {
    await stop();
    // Its own line on standard error has told why.
    throw new StartError(`A process could not be started (${(fault as Error).message}): see the line above`);
  }
  return { stop };
}

async function ended(shard: Shard): Promise<void> {
  if (!shard.process) return;
  const death = once(shard, 'death');
  shard.kill();
  await death;
}

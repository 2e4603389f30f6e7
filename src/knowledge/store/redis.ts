import KeyvRedis, { createClient } from '@keyv/redis';
import type { Backend } from './backend.ts';
import { reasonOf, StoreError, shownAddress } from './store-error.ts';

/** How long one operation may take, in milliseconds: somebody waits for it. */
const LIMIT = 8_000;
/** Between two attempts to reach a server that has gone, in milliseconds. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 2_000;

/** The operations of an adapter that a person waits for. */
const OPERATIONS = ['get', 'getMany', 'set', 'setMany', 'has', 'hasMany', 'delete', 'deleteMany', 'clear'] as const;

/**
 * A Redis or Valkey server. While it is away every operation fails at once, and the client goes on trying to reach it:
 * by default it would keep commands waiting, and people with them.
 */
export function redisBackend(uri: string): Backend {
  const client = clientOf(uri);
  // Told by each operation that fails; without a listener the process would end.
  client.on('error', () => {});
  // Each namespace listens.
  client.setMaxListeners(0);
  return {
    async connect() {
      try {
        await within(LIMIT, client.connect());
        await within(LIMIT, client.ping());
        return await remarksOn(client);
      } catch (fault) {
        if (client.isOpen) client.destroy();
        throw new StoreError(
          `KEYV_URI: cannot reach the Redis server ${shownAddress(uri)}: ${reasonOf(fault)}; check the address, and that it runs`,
        );
      }
    },
    space(namespace) {
      const store = new KeyvRedis(client as never, { throwOnErrors: true, throwOnConnectError: true, keyPrefixSeparator: ':' });
      store.namespace = namespace;
      for (const name of OPERATIONS) {
        const work = (store[name] as (...values: unknown[]) => Promise<unknown>).bind(store);
        Object.assign(store, { [name]: (...values: unknown[]) => within(LIMIT, work(...values)) });
      }
      return { store, useKeyPrefix: false };
    },
    async close() {
      if (client.isOpen) client.destroy();
    },
  };
}

type Client = ReturnType<typeof createClient>;

function clientOf(uri: string): Client {
  let reached = false;
  try {
    const client = createClient({
      url: uri,
      disableOfflineQueue: true,
      socket: {
        connectTimeout: LIMIT,
        // Until the first connection a wrong address is told at once.
        reconnectStrategy: (attempts, cause) => (reached ? Math.min(FIRST_PAUSE * 2 ** attempts, LONGEST_PAUSE) : cause),
      },
    });
    client.on('ready', () => {
      reached = true;
    });
    return client as Client;
  } catch (fault) {
    throw new StoreError(`KEYV_URI is not the address of a Redis server (${reasonOf(fault)}); write for instance redis://localhost:6379`);
  }
}

/** What of the server's settings would lose what was confirmed. A server that does not tell its settings is believed. */
async function remarksOn(client: Client): Promise<string[]> {
  let settings: Record<string, string>;
  try {
    settings = await client.configGet(['appendonly', 'maxmemory-policy']);
  } catch {
    return [];
  }
  const remarks: string[] = [];
  if (settings.appendonly === 'no')
    remarks.push('the Redis server loses what was added last when it crashes: set appendonly yes and appendfsync always there');
  if (/^(?:allkeys|volatile)-/.test(settings['maxmemory-policy'] ?? ''))
    remarks.push('the Redis server may throw releases away when its memory is full: set maxmemory-policy noeviction there');
  return remarks;
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the Redis server did not answer in ${ms / 1000} seconds`)), ms);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

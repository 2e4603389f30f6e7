import Keyv from 'keyv';
import { ExpectedError } from '../../expected-error.ts';
import { DEFAULT_STORE } from '../places.ts';
import type { Backend } from './backend.ts';
import { fileBackend } from './file.ts';
import { prepareFormat } from './format.ts';
import { postgresBackend } from './postgres.ts';
import { redisBackend } from './redis.ts';
import { StoreError } from './store-error.ts';

export { StoreError } from './store-error.ts';

/** One namespace of a store. */
// biome-ignore lint/suspicious/noExplicitAny: as Keyv has it
export type Space<T = any> = Keyv<T>;

/** An open store: one place, many namespaces. */
export interface Store {
  /**
   * Connects to the store and brings what an older version of the program wrote to the form of this one. Throws
   * StoreError, in one line that says what to do. Returns what the person who runs it should know, in a line each.
   */
  ready(): Promise<string[]>;
  /** A namespace whose values are the only copy: an unreadable one is an error. */
  keep(namespace: string): Keyv;
  /** A namespace of values that can be made again: an unreadable one counts as missing, a fault of the store does not. */
  cache(namespace: string): Keyv;
  /** A namespace of values that are kept in this process alone, and each for `ttl` milliseconds at most. */
  passing<T>(namespace: string, ttl: number): Keyv<T>;
  close(): Promise<void>;
}

/** The kinds of store, by the scheme of their address. */
const BACKENDS: Readonly<Record<string, (uri: string) => Backend>> = {
  file: fileBackend,
  redis: redisBackend,
  rediss: redisBackend,
  postgres: postgresBackend,
  postgresql: postgresBackend,
};

/** How many passing values are kept at once: the oldest make room. */
const PASSING = 20_000;

class BoundedMap<K, V> extends Map<K, V> {
  override set(key: K, value: V): this {
    this.delete(key);
    super.set(key, value);
    if (this.size > PASSING) this.delete(this.keys().next().value as K);
    return this;
  }
}

/**
 * Opens the store that KEYV_URI names. Faults of the store are always thrown: Keyv hides them by default, and
 * a disk error would read as 'nothing there'.
 */
export function openStore(uri: string = DEFAULT_STORE): Store {
  const backend = backendOf(uri);
  // biome-ignore lint/suspicious/noExplicitAny: the type of Keyv's deserialisers
  const open = (namespace: string, deserialize: (data: string) => any) =>
    new Keyv({ ...backend.space(namespace), namespace, serialize: JSON.stringify, deserialize, throwOnErrors: true, emitErrors: false });
  const store: Store = {
    async ready() {
      const remarks = await backend.connect();
      await prepareFormat(store);
      return remarks;
    },
    keep: (namespace) => open(namespace, JSON.parse),
    cache: (namespace) => open(namespace, parsedOrMissing),
    passing: (namespace, ttl) => new Keyv({ namespace, ttl, store: new BoundedMap() }),
    close: () => backend.close(),
  };
  return store;
}

/** Whether several processes can share the store that an address names. */
export function isShared(uri: string): boolean {
  return schemeOf(uri) !== 'file';
}

function backendOf(uri: string): Backend {
  const scheme = schemeOf(uri);
  const backend = scheme === undefined ? undefined : BACKENDS[scheme];
  if (!backend) {
    const given = scheme ? `'${scheme}:'` : 'no scheme';
    throw new StoreError(
      `KEYV_URI has ${given}; write file:data/briefing.db, redis://host:6379 or postgres://user@host/database, or leave KEYV_URI out`,
    );
  }
  return backend(uri);
}

const schemeOf = (uri: string): string | undefined => /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase();

// biome-ignore lint/suspicious/noExplicitAny: the type of Keyv's deserialisers
function parsedOrMissing(data: string): any {
  try {
    return JSON.parse(data);
  } catch {
    return {};
  }
}

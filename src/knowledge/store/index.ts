import Keyv from 'keyv';
import { DEFAULT_STORE } from '../places.ts';
import type { Backend } from './backend.ts';
import { fileBackend } from './file.ts';
import { prepareFormat } from './format.ts';
import type { Store } from './store.ts';
import { StoreError } from './store-error.ts';

export type { Space, Store } from './store.ts';
export { StoreError } from './store-error.ts';

/** The kinds of store, by the scheme of their address. Those for servers are loaded when one is named: a start with a file is faster without. */
const BACKENDS: Readonly<Record<string, (uri: string) => Promise<Backend>>> = {
  file: async (uri) => fileBackend(uri),
  redis: async (uri) => (await import('./redis.ts')).redisBackend(uri),
  rediss: async (uri) => (await import('./redis.ts')).redisBackend(uri),
  postgres: async (uri) => (await import('./postgres.ts')).postgresBackend(uri),
  postgresql: async (uri) => (await import('./postgres.ts')).postgresBackend(uri),
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
 * Connects to the store that KEYV_URI names, and brings what an older version of the program wrote there to the form of
 * this one. Throws StoreError, in one line that says what to do. `remarks` are for the person who runs it, a line each.
 */
export async function connectStore(uri: string = DEFAULT_STORE): Promise<{ store: Store; remarks: readonly string[] }> {
  const scheme = schemeOf(uri);
  const backend = scheme === undefined ? undefined : BACKENDS[scheme];
  if (!backend) {
    const given = scheme ? `'${scheme}:'` : 'no scheme';
    throw new StoreError(
      `KEYV_URI has ${given}; write file:data/briefing.db, redis://host:6379 or postgres://user@host/database, or leave KEYV_URI out`,
    );
  }
  const opened = await backend(uri);
  const remarks = await opened.connect();
  const store = storeOf(opened);
  try {
    await prepareFormat(store);
  } catch (fault) {
    await store.close();
    throw fault;
  }
  return { store, remarks };
}

/** Opens the embedded store of a file, as it is. */
export function openStore(uri: string = DEFAULT_STORE): Store {
  return storeOf(fileBackend(uri));
}

/** Faults of the store are always thrown: Keyv hides them by default, and a disk error would read as 'nothing there'. */
function storeOf(backend: Backend): Store {
  // biome-ignore lint/suspicious/noExplicitAny: the type of Keyv's deserialisers
  const open = (namespace: string, deserialize: (data: string) => any) =>
    new Keyv({ ...backend.space(namespace), namespace, serialize: JSON.stringify, deserialize, throwOnErrors: true, emitErrors: false });
  return {
    keep: (namespace) => open(namespace, JSON.parse),
    cache: (namespace) => open(namespace, parsedOrMissing),
    passing,
    close: () => backend.close(),
  };
}

/** What stays in this process need not become text. */
function passing<T>(namespace: string, ttl: number): Keyv<T> {
  const space = new Keyv<T>({ namespace, ttl, store: new BoundedMap() });
  space.serialize = undefined;
  space.deserialize = undefined;
  return space;
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

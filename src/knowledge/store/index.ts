import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Keyv from 'keyv';
import { ExpectedError } from '../../expected-error.ts';
import { DEFAULT_STORE } from '../places.ts';
import { LibsqlFile, LibsqlStore } from './libsql.ts';

/** The store cannot be opened. The message is one line that says what to do. */
export class StoreError extends ExpectedError {}

/** One namespace of a store. */
// biome-ignore lint/suspicious/noExplicitAny: as Keyv has it
export type Space<T = any> = Keyv<T>;

/** An open store: one place, many namespaces. */
export interface Store {
  /** A namespace whose values are the only copy: an unreadable one is an error. */
  keep(namespace: string): Keyv;
  /** A namespace of values that can be made again: an unreadable one counts as missing, a fault of the store does not. */
  cache(namespace: string): Keyv;
  /** A namespace of values that are kept in this process alone, and each for `ttl` milliseconds at most. */
  passing<T>(namespace: string, ttl: number): Keyv<T>;
  close(): Promise<void>;
}

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
  const file = openFile(pathOf(uri), uri);
  // biome-ignore lint/suspicious/noExplicitAny: the type of Keyv's deserialisers
  const open = (namespace: string, deserialize: (data: string) => any) =>
    new Keyv({ namespace, store: new LibsqlStore(file), serialize: JSON.stringify, deserialize, throwOnErrors: true, emitErrors: false });
  return {
    keep: (namespace) => open(namespace, JSON.parse),
    cache: (namespace) => open(namespace, parsedOrMissing),
    passing: (namespace, ttl) => new Keyv({ namespace, ttl, store: new BoundedMap() }),
    close: async () => file.close(),
  };
}

function pathOf(uri: string): string {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase();
  if (scheme !== 'file') {
    const given = scheme ? `'${scheme}:'` : 'no scheme';
    throw new StoreError(`KEYV_URI has ${given}, and only file: is supported now; write file:data/briefing.db, or leave KEYV_URI out`);
  }
  const rest = uri.slice('file:'.length);
  if (rest === '' || rest.endsWith('/')) throw new StoreError('KEYV_URI names no file; write for instance file:data/briefing.db');
  try {
    return rest.startsWith('//') ? fileURLToPath(uri) : resolve(rest);
  } catch {
    throw new StoreError('KEYV_URI is not the address of a file on this machine; write for instance file:data/briefing.db');
  }
}

function openFile(path: string, uri: string): LibsqlFile {
  try {
    const folder = dirname(path);
    // One level only: a mistyped path should not grow a tree of folders.
    if (!existsSync(folder)) mkdirSync(folder);
    return new LibsqlFile(path);
  } catch (fault) {
    const { code, message } = fault as NodeJS.ErrnoException;
    const why =
      // The codes of SQLite; a file that cannot be opened comes without one.
      code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT'
        ? 'it is not a database, or a damaged one; move it away, or name another file'
        : `${/ConnectionFailed/.test(message) ? 'the file cannot be opened' : message.split('\n', 1)[0]}; check that its folder exists and may be written`;
    throw new StoreError(`KEYV_URI: cannot open the store ${uri === DEFAULT_STORE ? path : uri}: ${why}`);
  }
}

// biome-ignore lint/suspicious/noExplicitAny: the type of Keyv's deserialisers
function parsedOrMissing(data: string): any {
  try {
    return JSON.parse(data);
  } catch {
    return {};
  }
}

import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_STORE } from '../places.ts';
import type { Backend } from './backend.ts';
import { LibsqlFile, LibsqlStore } from './libsql.ts';
import { StoreError } from './store-error.ts';

/** The embedded store: one file on this machine, for one process. */
export function fileBackend(uri: string): Backend {
  const file = openFile(pathOf(uri), uri);
  return {
    connect: async () => [],
    space: () => ({ store: new LibsqlStore(file), useKeyPrefix: true }),
    close: async () => file.close(),
  };
}

function pathOf(uri: string): string {
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

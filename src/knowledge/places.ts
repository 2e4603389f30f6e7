import { fileURLToPath } from 'node:url';

// Inside this project, wherever it is started from.

/** Where releases lie when nothing else is said. */
export const DEFAULT_FOLDER = fileURLToPath(new URL('../../knowledge/releases', import.meta.url));

/** Where the store lies when KEYV_URI is not set. */
export const DEFAULT_STORE = new URL('../../data/briefing.db', import.meta.url).href;

/** Whether several processes can share the store that an address names. */
export function isShared(uri: string): boolean {
  return !/^file:/i.test(uri);
}

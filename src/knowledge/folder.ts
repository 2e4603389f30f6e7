import { fileURLToPath } from 'node:url';

/** Where releases lie when nothing else is said: `knowledge/releases` of this project, wherever it is started from. */
export const DEFAULT_FOLDER = fileURLToPath(new URL('../../knowledge/releases', import.meta.url));

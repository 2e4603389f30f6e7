import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { READER_VERSION } from '../reading/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** All that decides what is read from a text and kept of it: the code, the word lists, and the versions of the packages. */
const SOURCES = ['src/reading', 'src/knowledge/derived', 'knowledge/words', 'package-lock.json'].map((path) => join(ROOT, path));

let version: string | undefined;

/**
 * The version of the reader that runs: the number that its authors raise, and a fingerprint of its files, for the
 * day they forget. A stored reading of another version is read again: a stale one would answer in silence.
 */
export function readerVersion(): string {
  version ??= `${READER_VERSION} ${fingerprint(SOURCES)}`;
  return version;
}

/** A hash over the names and contents of files and folders. What does not exist counts as empty. */
export function fingerprint(paths: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (path: string, name: string): void => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) {
      for (const entry of readdirSync(path).sort()) add(join(path, entry), `${name}/${entry}`);
    } else if (found) {
      const content = readFileSync(path);
      hash.update(`${name}\0${content.length}\0`).update(content);
    }
  };
  for (const [i, path] of paths.entries()) add(path, String(i));
  return hash.digest('base64url').slice(0, 22);
}

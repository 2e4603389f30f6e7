import { extname } from 'node:path';
import type { Release } from '../model/release.ts';
import { foldKey } from '../reading/fold.ts';
import { decode, EXTENSIONS, parseRelease } from './files.ts';
import { ReleaseFormatError } from './front-matter.ts';

/** Longest file that people may add. */
export const MAX_BYTES = 1024 * 1024;
const MAX_ID = 60;

/** Whether a file can be added, by its name and size alone. Throws ReleaseFormatError with what is wrong. */
export function checkFile(name: string, bytes: number): void {
  if (!EXTENSIONS.has(extname(name).toLowerCase())) {
    throw new ReleaseFormatError('is neither .txt nor .md; save the text of the release as one of these');
  }
  if (bytes > MAX_BYTES) throw new ReleaseFormatError('is larger than 1 MB; a press release is a few pages of text');
  if (bytes === 0) throw new ReleaseFormatError('is empty');
}

/** Makes a release of a file that somebody added. Throws ReleaseFormatError with what is wrong. */
export function releaseOfFile(name: string, bytes: Uint8Array): Release {
  checkFile(name, bytes.byteLength);
  return parseRelease(idOf(name), decode(bytes));
}

/** The id of an added release: its file's name, as plain words that can be typed. */
function idOf(name: string): string {
  const plain = foldKey(name.slice(0, -extname(name).length)).replaceAll(' ', '-');
  return plain.slice(0, MAX_ID).replace(/^-+|-+$/g, '') || 'release';
}

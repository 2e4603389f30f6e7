import { extname } from 'node:path';
import { unzipSync } from 'fflate';
import { releaseOfFile } from '../addition.ts';
import { TooMuchError } from '../apart/thread.ts';
import { type GivenFile, KINDS } from '../documents/index.ts';
import { ReleaseFormatError } from '../front-matter.ts';
import { type AddOptions, DuplicateError, type Shelf } from '../shelf.ts';

const MAX_FILES = 2_000;
const MAX_UNPACKED = 64 * 1024 * 1024;
/** Of the machine that packed, not of a person. */
const NOT_MEANT = /(?:^|\/)(?:\.|__MACOSX\/)/;

/** What came of an archive. */
export interface Imported {
  /** Ids of the releases that were added. */
  readonly added: readonly string[];
  /** How many were here already, letter for letter. */
  readonly here: number;
  /** Files of which nothing was added, with what is wrong. */
  readonly refused: readonly { readonly file: string; readonly problem: string }[];
}

/** The releases of an archive (zip). Throws ReleaseFormatError when it is none, or unpacks to too much. */
export function filesOfArchive(bytes: Uint8Array): GivenFile[] {
  let size = 0;
  let files = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (NOT_MEANT.test(name) || !KINDS.includes(extname(name).toLowerCase())) return false;
    size += originalSize;
    files++;
    if (size > MAX_UNPACKED) throw new ReleaseFormatError('unpacks to more than 64 MB; divide it into smaller archives');
    if (files > MAX_FILES) throw new ReleaseFormatError(`holds more than ${MAX_FILES} files; divide it into smaller archives`);
    return true;
  };
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unzipSync(bytes, { filter });
  } catch (fault) {
    if (fault instanceof ReleaseFormatError) throw fault;
    throw new ReleaseFormatError('is not a zip archive that can be read');
  }
  const found = Object.entries(unpacked).map(([name, content]) => ({ name: name.split('/').at(-1)!, bytes: content }));
  if (found.length === 0) throw new ReleaseFormatError(`holds no releases (${KINDS.join(', ')})`);
  return found;
}

/** Adds files one after the other, each as if it was added alone: a bad one does not stop the others. Throws NotSavedError when the store does not take one. */
export async function importFiles(
  shelf: Shelf,
  files: readonly GivenFile[],
  options: AddOptions,
  progress: (done: number, of: number) => void = () => {},
): Promise<Imported> {
  const added: string[] = [];
  const refused: { file: string; problem: string }[] = [];
  let here = 0;
  for (const [i, file] of files.entries()) {
    progress(i, files.length);
    try {
      const release = await releaseOfFile(file);
      added.push((await shelf.add(release, options)).release.id);
    } catch (fault) {
      if (fault instanceof DuplicateError) here++;
      else if (fault instanceof ReleaseFormatError) refused.push({ file: file.name, problem: fault.message });
      else if (fault instanceof TooMuchError) refused.push({ file: file.name, problem: 'is more than can be read in five minutes' });
      else throw fault;
    }
  }
  return { added, here, refused };
}

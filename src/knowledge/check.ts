import { checked } from './addition.ts';
import { textDigest } from './derived/card.ts';
import type { FileProblem } from './errors.ts';
import { readFolder } from './files.ts';
import { ReleaseFormatError } from './front-matter.ts';

/**
 * What is wrong in a folder of releases: files that cannot be read, twice the same text, another language than English, a
 * wrong encoding, a date in the future. A bot serves all but the first.
 */
export async function checkFolder(folder: string, today = new Date()): Promise<{ releases: number; problems: FileProblem[] }> {
  const { releases, problems } = await readFolder(folder);
  const found = [...problems];
  const seen = new Map<string, string>();
  for (const release of releases) {
    const digest = textDigest(release);
    const same = seen.get(digest);
    seen.set(digest, release.id);
    try {
      if (same !== undefined) throw new ReleaseFormatError(`has the same text as '${same}'; remove one of the two`);
      checked(release, today);
    } catch (fault) {
      if (!(fault instanceof ReleaseFormatError)) throw fault;
      found.push({ file: release.id, problem: fault.message });
    }
  }
  return { releases: releases.length, problems: found };
}

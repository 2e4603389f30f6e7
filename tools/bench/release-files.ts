import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseFile } from '../../src/knowledge/exchange/release-file.ts';
import type { Release } from '../../src/model/release.ts';

/** Writes releases into a new folder, each as a file that the bot reads. */
export function writeReleases(releases: Iterable<Release>, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const release of releases) writeFileSync(join(folder, `${release.id}.md`), releaseFile(release));
}

import { setImmediate as turn } from 'node:timers/promises';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { KnowledgeBase } from '../base.ts';
import { factsOf } from '../fact-records.ts';
import { factsCsv } from './facts-csv.ts';
import { factsJsonLd } from './facts-jsonld.ts';
import { releaseFile } from './release-file.ts';

/** Releases in one archive: as many as surely fit into one file on Discord. */
export const EXPORT_PART = 250;
/** The folder of an archive that holds releases. */
export const RELEASES = 'releases/';

/** How many archives the releases of a base take. */
export function exportParts(base: KnowledgeBase): number {
  return Math.max(1, Math.ceil(base.size / EXPORT_PART));
}

/** One archive (zip), counted from 0: releases as files, newest first, and their facts as CSV and JSON-LD. Lets others go first in between. */
export async function exportArchive(
  base: KnowledgeBase,
  part: number,
  progress: (done: number, of: number) => void = () => {},
): Promise<Uint8Array> {
  const entries = base.entries.slice(part * EXPORT_PART, (part + 1) * EXPORT_PART);
  const files: Zippable = {};
  const facts = [];
  for (const [i, { release, reading }] of entries.entries()) {
    files[`${RELEASES}${release.id}.md`] = strToU8(releaseFile(release));
    facts.push({ release, records: [...factsOf(reading)] });
    progress(i, entries.length);
    await turn();
  }
  files['facts.csv'] = strToU8(factsCsv(facts));
  files['facts.jsonld'] = strToU8(factsJsonLd(facts));
  // The same releases make the same archive.
  return zipSync(files, { mtime: new Date(2000, 0, 1) });
}

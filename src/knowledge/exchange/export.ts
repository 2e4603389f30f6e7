import { setImmediate as turn } from 'node:timers/promises';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { KnowledgeBase } from '../base.ts';
import type { Entry } from '../entry.ts';
import { factsOf } from '../fact-records.ts';
import { factsCsv } from './facts-csv.ts';
import { factsJsonLd } from './facts-jsonld.ts';
import { releaseFile } from './release-file.ts';

/** Releases in one archive, and bytes of their texts (but for a single one): as much as fits into one file on Discord with its facts. */
const PART_RELEASES = 250;
const PART_BYTES = 3_000_000;
/** The folder of an archive that holds releases. */
export const RELEASES = 'releases/';

/** The releases of a base, newest first, divided so that each part makes one archive. */
export function exportParts(base: KnowledgeBase): readonly (readonly Entry[])[] {
  const parts: Entry[][] = [];
  let bytes = 0;
  for (const entry of base.entries) {
    const own = Buffer.byteLength(entry.release.text);
    const part = parts.at(-1);
    if (part && part.length < PART_RELEASES && bytes + own <= PART_BYTES) {
      part.push(entry);
      bytes += own;
    } else {
      parts.push([entry]);
      bytes = own;
    }
  }
  return parts;
}

/** An archive (zip) of releases: as files, in this order, and their facts as CSV and JSON-LD. Lets others go first in between. */
export async function exportArchive(
  entries: readonly Entry[],
  progress: (done: number, of: number) => void = () => {},
): Promise<Uint8Array> {
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

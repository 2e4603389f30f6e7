import { readRelease } from '../reading/index.ts';
import { KnowledgeBase } from './base.ts';
import { readReleases } from './files.ts';

/** Reads a folder of releases into a base that lives in memory only: leaves no files behind and needs no store. */
export async function loadInMemory(folder: string): Promise<KnowledgeBase> {
  const releases = await readReleases(folder);
  return new KnowledgeBase(releases.map(readRelease));
}

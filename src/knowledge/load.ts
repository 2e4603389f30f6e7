import type { Reading } from '../model/reading.ts';
import { readRelease } from '../reading/index.ts';
import { KnowledgeBase } from './base.ts';
import { readReleases } from './files.ts';
import type { Store } from './store/index.ts';
import { fromStored, toStored } from './stored-reading.ts';

/** Keys are 'release/ID': Keyv would take a bare id that starts with the namespace for one that is already prefixed. */
const NAMESPACE = 'readings';
const KEY = 'release/';
const BATCH = 100;

/** What loading did, for the log. */
export interface Loaded {
  readonly base: KnowledgeBase;
  /** How many releases were read now, taken from the store, and dropped from it. */
  readonly read: number;
  readonly reused: number;
  readonly dropped: number;
}

/** Reads a folder of releases into a base that lives in memory only: leaves no files behind and needs no store. */
export async function loadInMemory(folder: string): Promise<KnowledgeBase> {
  const releases = await readReleases(folder);
  return new KnowledgeBase(releases.map(readRelease));
}

/**
 * Builds the base of a folder of releases, whole or not at all. A release whose reading is in the store, of this
 * text and this version of the reader, is not read again. Throws KnowledgeError, or the store's fault.
 */
export async function loadKnowledge(folder: string, store: Store): Promise<Loaded> {
  const releases = await readReleases(folder);
  const byKey = new Map(releases.map((release) => [KEY + release.id, release]));
  const cache = store.cache(NAMESPACE);
  const kept = new Map<string, Reading>();
  const stale: string[] = [];
  for await (const [key, value] of cache.iterator!(undefined)) {
    const release = byKey.get(key);
    const reading = release && fromStored(value, release);
    if (reading) kept.set(key, reading);
    else if (!release) stale.push(key);
  }

  const fresh: Array<{ key: string; value: unknown }> = [];
  const readings = [...byKey].map(([key, release]) => {
    const known = kept.get(key);
    if (known) return known;
    const reading = readRelease(release);
    fresh.push({ key, value: toStored(reading) });
    return reading;
  });
  const base = new KnowledgeBase(readings);
  for (let i = 0; i < fresh.length; i += BATCH) await cache.setMany(fresh.slice(i, i + BATCH));
  if (stale.length > 0) await cache.deleteMany(stale);
  return { base, read: fresh.length, reused: kept.size, dropped: stale.length };
}

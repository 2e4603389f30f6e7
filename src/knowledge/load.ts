import { readRelease } from '../reading/index.ts';
import { KnowledgeBase } from './base.ts';
import { Catalogue } from './catalogue.ts';
import { type FileProblem, KnowledgeError } from './errors.ts';
import { readFolder } from './files.ts';
import { Part } from './part.ts';
import type { Store } from './store/index.ts';
import { fromStored, type StoredReading, toStored } from './stored-reading.ts';

/** Keys are 'release/ID': Keyv would take a bare id that starts with the namespace for one that is already prefixed. */
const NAMESPACE = 'common-cards';
const KEY = 'release/';
const BATCH = 100;

/** What loading did, for the log. */
export interface Loaded {
  readonly base: KnowledgeBase;
  /** The files that are not in it, with what to do about each. */
  readonly problems: readonly FileProblem[];
  /** How many releases were read now, taken from the store, and dropped from it. */
  readonly read: number;
  readonly reused: number;
  readonly dropped: number;
}

/**
 * Reads a folder of releases into a base that lives in memory only: leaves no files behind and needs no store. A bad file
 * is told to `tell` and left out; without `tell`, and when there is no good one, it throws KnowledgeError.
 */
export async function loadInMemory(folder: string, tell?: (problem: FileProblem) => void): Promise<KnowledgeBase> {
  const { releases, problems } = await readFolder(folder);
  if (problems.length > 0 && (!tell || releases.length === 0)) throw new KnowledgeError(problems);
  for (const problem of problems) tell?.(problem);
  return new KnowledgeBase(releases.map(readRelease));
}

/**
 * Builds the base of a folder of releases. A bad file is named and left out. A release whose reading is in the store, of
 * this text and this version of the reader, is not read again. Throws KnowledgeError for the folder, or the store's fault.
 */
export async function loadKnowledge(folder: string, store: Store): Promise<Loaded> {
  const { releases, problems } = await readFolder(folder);
  const cache = store.cache(NAMESPACE);
  const kept = new Map<string, unknown>();
  for await (const [key, value] of cache.iterator!(undefined)) kept.set(key, value);

  const catalogue = new Catalogue();
  const fresh: Array<{ key: string; value: StoredReading }> = [];
  for (const release of releases) {
    const key = KEY + release.id;
    let entry = fromStored(kept.get(key), release);
    kept.delete(key);
    if (!entry) {
      const value = toStored(readRelease(release));
      fresh.push({ key, value });
      entry = fromStored(value, release)!;
    }
    catalogue.add(entry);
  }
  for (let i = 0; i < fresh.length; i += BATCH) await cache.setMany(fresh.slice(i, i + BATCH));
  const stale = [...kept.keys()];
  if (stale.length > 0) await cache.deleteMany(stale);
  const base = new KnowledgeBase({ parts: [new Part(catalogue)] });
  return { base, problems, read: fresh.length, reused: releases.length - fresh.length, dropped: stale.length };
}

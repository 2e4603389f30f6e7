import { createHash } from 'node:crypto';
import type { Release } from '../model/release.ts';
import type { KnowledgeBase } from './base.ts';

const keys = new WeakMap<Release, string>();

/**
 * A short name for a release and every letter of it. Offsets that are kept with it point to the same words for ever:
 * when the release is changed, it goes by another key.
 */
export function releaseKey(release: Release): string {
  let key = keys.get(release);
  if (key === undefined) {
    const { id, title, text } = release;
    key = createHash('sha256')
      .update(JSON.stringify([id, title, text]))
      .digest('base64url')
      .slice(0, 22);
    keys.set(release, key);
  }
  return key;
}

/** The release that goes by a key, if this base has it unchanged. */
export function releaseByKey(base: KnowledgeBase, key: string): Release | undefined {
  return base.releases.find((release) => releaseKey(release) === key);
}

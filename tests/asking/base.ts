import { fileURLToPath } from 'node:url';
import type { KnowledgeBase } from '../../src/knowledge/base.ts';
import { loadInMemory } from '../../src/knowledge/load.ts';

/** The eight releases that the tables of styles and refusals ask about, each from another issuer. */
export function eightReleases(): Promise<KnowledgeBase> {
  return loadInMemory(fileURLToPath(new URL('releases', import.meta.url)));
}

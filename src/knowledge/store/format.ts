import type { Store } from './store.ts';
import { StoreError } from './store-error.ts';

/**
 * The form of what lies in a store, over all namespaces. Raised when a release, a report or a setting is written
 * otherwise than before; then a step in MIGRATIONS brings older stores there.
 */
export const FORMAT = 2;

const NAMESPACE = 'format';
const KEY = 'version';

/** Step N takes a store from form N to form N + 1. A step may be broken off and done again. */
const MIGRATIONS: Readonly<Record<number, (store: Store) => Promise<void>>> = {
  // Form 1 kept whole readings under these names. They are made again from the releases, in another shape, elsewhere.
  1: async (store) => {
    for (const namespace of ['readings', 'shelf-readings']) await store.cache(namespace).clear();
  },
};

/** Brings a store to the form of this program. Throws a line that says what to do when a newer program has written it. */
export async function prepareFormat(store: Store): Promise<void> {
  const space = store.keep(NAMESPACE);
  // Form 1 did not say so.
  const found: unknown = (await space.get(KEY)) ?? 1;
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1 || found > FORMAT) {
    throw new StoreError(
      `KEYV_URI: the store was written by a newer version of this program (form ${JSON.stringify(found)}, this one reads up to ${FORMAT}); update the program, or name another store`,
    );
  }
  for (let form = found; form < FORMAT; form++) await MIGRATIONS[form]!(store);
  if (found < FORMAT) await space.set(KEY, FORMAT);
}

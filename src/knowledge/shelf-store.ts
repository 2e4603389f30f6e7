import type { Release } from '../model/release.ts';
import type { Space, Store } from './store/index.ts';
import { StoreError } from './store/index.ts';
import type { StoredReading } from './stored-reading.ts';

/** Which of the common releases a guild has hidden. */
export type Hidden = 'all' | readonly string[];

/** Raised when the shape of a kept release or setting changes; then a step in store/format.ts brings older ones there. */
const SCHEMA = 1;

/** A release as a guild's shelf keeps it. */
interface Kept {
  readonly schema: number;
  readonly release: Release;
}

interface KeptHidden {
  readonly schema: number;
  readonly hidden: Hidden;
}

/** What is kept of one guild. */
export interface ShelfStore {
  /** Keeps a release, whole or not at all. */
  keep(release: Release, reading: StoredReading): Promise<void>;
  remove(id: string): Promise<void>;
  keepHidden(hidden: Hidden): Promise<void>;
}

/** What a store holds of one guild. */
export interface KeptShelf {
  readonly releases: Map<string, { readonly release: Release; readonly reading: unknown }>;
  hidden: Hidden;
}

/**
 * The shelves of all guilds in a store. A release is one key, 'GUILD/ID', written whole; what was read from it is
 * another, which can be made again, so that nothing needs both to be written.
 */
export class ShelfStores {
  readonly #kept: Space;
  readonly #readings: Space;
  readonly #hidden: Space;

  constructor(store: Store) {
    this.#kept = store.keep('shelves');
    this.#readings = store.cache('shelf-cards');
    this.#hidden = store.keep('shelf-hidden');
  }

  of(guild: string): ShelfStore {
    const key = (id: string): string => `${guild}/${id}`;
    return {
      keep: async (release, reading) => {
        await this.#kept.set(key(release.id), { schema: SCHEMA, release } satisfies Kept);
        // Confirmed from here on: without its reading it is read again at the next start.
        await this.#readings.set(key(release.id), reading).catch(() => {});
      },
      remove: async (id) => {
        // First what can be made again: a release must not leave its words behind.
        await this.#readings.delete(key(id));
        await this.#kept.delete(key(id));
      },
      keepHidden: async (hidden) => {
        await this.#hidden.set(guild, { schema: SCHEMA, hidden } satisfies KeptHidden);
      },
    };
  }

  /** Keeps a reading that was made again. */
  async keepReading(guild: string, id: string, reading: StoredReading): Promise<void> {
    await this.#readings.set(`${guild}/${id}`, reading);
  }

  /** Everything that is kept of the guilds that this process answers. Throws StoreError on a value that it cannot understand: it is never dropped. */
  async all(owns: (guild: string) => boolean): Promise<Map<string, KeptShelf>> {
    const shelves = new Map<string, KeptShelf>();
    const shelfOf = (guild: string): KeptShelf => {
      const shelf = shelves.get(guild) ?? { releases: new Map(), hidden: [] };
      shelves.set(guild, shelf);
      return shelf;
    };
    for await (const [key, value] of this.#kept.iterator!(undefined)) {
      const { guild, id } = partsOf(key);
      if (!owns(guild)) continue;
      const { schema, release } = (value ?? {}) as Partial<Kept>;
      if (schema !== SCHEMA || release?.id !== id) throw unknown(`a release (${key})`);
      shelfOf(guild).releases.set(id, { release, reading: undefined });
    }
    for await (const [key, reading] of this.#readings.iterator!(undefined)) {
      const { guild, id } = partsOf(key);
      const kept = shelves.get(guild)?.releases.get(id);
      if (kept) shelfOf(guild).releases.set(id, { ...kept, reading });
    }
    for await (const [guild, value] of this.#hidden.iterator!(undefined)) {
      if (!owns(guild)) continue;
      const { schema, hidden } = (value ?? {}) as Partial<KeptHidden>;
      if (schema !== SCHEMA || !hidden) throw unknown(`what a server has hidden (${guild})`);
      shelfOf(guild).hidden = hidden;
    }
    return shelves;
  }
}

function unknown(what: string): StoreError {
  return new StoreError(`KEYV_URI: the store holds ${what} that this version of the program cannot read; update the program`);
}

function partsOf(key: string): { guild: string; id: string } {
  const at = key.indexOf('/');
  return { guild: key.slice(0, at), id: key.slice(at + 1) };
}

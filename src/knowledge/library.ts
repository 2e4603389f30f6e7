import { readRelease } from '../reading/index.ts';
import { runApart } from './apart/thread.ts';
import { KnowledgeBase } from './base.ts';
import type { Entry } from './entry.ts';
import { ReleaseFormatError } from './front-matter.ts';
import { GuildShelf, type ReadApart, type Shelf } from './shelf.ts';
import { type KeptShelf, ShelfStores } from './shelf-store.ts';
import type { Store } from './store/index.ts';
import { fromStored, toStored } from './stored-reading.ts';

export type { Shelf } from './shelf.ts';

export interface LibraryOptions {
  /** Whether this process answers a guild; the shelves of others are not loaded. All, unless given. */
  readonly owns?: (guild: string) => boolean;
  /** How a release that is added is read: on a thread of its own, unless given. */
  readonly read?: ReadApart;
}

/**
 * The releases that each guild can ask: those of the knowledge folder, which all guilds see, and those that the guild
 * added itself, which no other sees.
 */
export class Library {
  readonly #common: KnowledgeBase;
  readonly #stores: ShelfStores;
  readonly #read: ReadApart;
  readonly #shelves = new Map<string, GuildShelf>();

  private constructor(common: KnowledgeBase, stores: ShelfStores, read: ReadApart) {
    this.#common = common;
    this.#stores = stores;
    this.#read = read;
  }

  /**
   * Opens the shelves that a store keeps. What another reader read is read again; a release that cannot be understood
   * is an error, never dropped.
   */
  static async open(
    common: KnowledgeBase,
    store: Store,
    { owns = () => true, read = (release) => runApart('read', release) }: LibraryOptions = {},
  ): Promise<Library> {
    const library = new Library(common, new ShelfStores(store), read);
    for (const [guild, kept] of await library.#stores.all(owns)) {
      const entries = await library.#entriesOf(guild, kept);
      library.#shelves.set(guild, library.#newShelf(guild, entries, kept.hidden));
    }
    return library;
  }

  /** What a guild can ask; without a guild (direct messages), what all can. */
  base(guild: string | null): KnowledgeBase {
    return (guild === null ? undefined : this.#shelves.get(guild)?.base) ?? this.#common;
  }

  /** The shelf of a guild. Direct messages have one that takes nothing: nobody could tell who may see what is added there. */
  shelf(guild: string | null): Shelf {
    if (guild === null) return new NoShelf(this.#common);
    let shelf = this.#shelves.get(guild);
    if (!shelf) {
      shelf = this.#newShelf(guild);
      this.#shelves.set(guild, shelf);
    }
    return shelf;
  }

  #newShelf(guild: string, ...kept: [entries?: readonly Entry[], hidden?: KeptShelf['hidden']]): GuildShelf {
    return new GuildShelf(this.#common, this.#stores.of(guild), this.#read, ...kept);
  }

  async #entriesOf(guild: string, { releases }: KeptShelf): Promise<Entry[]> {
    const entries: Entry[] = [];
    for (const { release, reading } of releases.values()) {
      const entry = fromStored(reading, release);
      if (entry) {
        entries.push(entry);
        continue;
      }
      const again = toStored(readRelease(release));
      entries.push(fromStored(again, release)!);
      await this.#stores.keepReading(guild, release.id, again);
    }
    return entries;
  }
}

class NoShelf implements Shelf {
  readonly common: KnowledgeBase;
  readonly own = new KnowledgeBase([]);
  readonly hidden = [];

  constructor(common: KnowledgeBase) {
    this.common = common;
  }

  async add(): Promise<never> {
    throw new ReleaseFormatError('can be added in a server only, not in direct messages');
  }

  async remove(): Promise<undefined> {
    return undefined;
  }

  async hide(): Promise<void> {}
}

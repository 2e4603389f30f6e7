import type { Reading } from '../model/reading.ts';
import type { Release } from '../model/release.ts';
import { readRelease } from '../reading/index.ts';
import { KnowledgeBase } from './base.ts';
import { ReleaseFormatError } from './front-matter.ts';
import { readApart } from './read-apart.ts';
import { type Space, type Store, StoreError } from './store/index.ts';
import { fromStored, toStored } from './stored-reading.ts';

/** Raised when the shape of a kept release changes. */
const SCHEMA = 1;

/** A release as a guild's shelf keeps it. */
interface Kept {
  readonly schema: number;
  readonly release: Release;
}

/** The shelf of one guild, or the common one, to read from and to add to. */
export interface Shelf {
  /**
   * Reads a release, keeps it, and only then lets it be asked. Throws ReleaseFormatError when it cannot stand on this
   * shelf, with what is wrong; TooMuchError when it cannot be read in reasonable time; the store's fault when it
   * could not be kept.
   */
  add(release: Release): Promise<Reading>;
}

/**
 * The releases that each guild can ask: those of the knowledge folder, which all guilds see, and those that the guild
 * added itself, which no other sees. A release is one key of the store, written whole, before it can be asked.
 */
export class Library {
  readonly #common: KnowledgeBase;
  readonly #kept: Space;
  readonly #readings: Space;
  readonly #bases: Map<string, KnowledgeBase>;
  /** Additions are made one after the other: each sees what those before it added, and one thread reads at a time. */
  #work: Promise<unknown> = Promise.resolve();

  private constructor(common: KnowledgeBase, kept: Space, readings: Space, bases: Map<string, KnowledgeBase>) {
    this.#common = common;
    this.#kept = kept;
    this.#readings = readings;
    this.#bases = bases;
  }

  /** Opens the shelves that a store keeps. What another reader read is read again; a release that cannot be understood is an error, never dropped. */
  static async open(common: KnowledgeBase, store: Store): Promise<Library> {
    const kept = store.keep('shelves');
    const readings = store.cache('shelf-readings');
    const added = new Map<string, Reading[]>();
    for await (const [key, value] of kept.iterator!(undefined)) {
      const { schema, release } = (value ?? {}) as Partial<Kept>;
      if (schema !== SCHEMA || !release) {
        throw new StoreError(
          `KEYV_URI: the store holds a release (${key}) that this version of the program cannot read; update the program`,
        );
      }
      let reading = fromStored(await readings.get(key), release);
      if (!reading) {
        reading = readRelease(release);
        await readings.set(key, toStored(reading));
      }
      const guild = key.slice(0, key.indexOf('/'));
      added.set(guild, [...(added.get(guild) ?? []), reading]);
    }
    const bases = new Map([...added].map(([guild, list]) => [guild, new KnowledgeBase([...common.readings, ...list])]));
    return new Library(common, kept, readings, bases);
  }

  /** What a guild can ask; without a guild (direct messages), what all can. */
  base(guild: string | null): KnowledgeBase {
    return (guild === null ? undefined : this.#bases.get(guild)) ?? this.#common;
  }

  /** The shelf that a guild adds to. Direct messages have none: nobody could tell who may see what is added there. */
  shelf(guild: string | null): Shelf {
    return {
      add: (release) => {
        if (guild === null) throw new ReleaseFormatError('can be added in a server only, not in direct messages');
        const added = this.#work.then(() => this.#add(guild, release));
        this.#work = added.catch(() => {});
        return added;
      },
    };
  }

  async #add(guild: string, release: Release): Promise<Reading> {
    const before = this.base(guild);
    refuseDouble(before, release);
    const reading = await readApart(release);
    const key = `${guild}/${release.id}`;
    await this.#kept.set(key, { schema: SCHEMA, release } satisfies Kept);
    await this.#readings.set(key, toStored(reading));
    this.#bases.set(guild, new KnowledgeBase([...before.readings, reading]));
    return reading;
  }
}

function refuseDouble(base: KnowledgeBase, release: Release): void {
  if (base.release(release.id)) {
    throw new ReleaseFormatError(`has the name of a release that is here already, '${release.id}'; give the file another name`);
  }
  const same = base.releases.find((one) => one.text.trim() === release.text.trim());
  if (same) throw new ReleaseFormatError(`has the same text as '${same.id}', which is here already`);
}

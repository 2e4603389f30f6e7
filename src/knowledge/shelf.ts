import type { Reading } from '../model/reading.ts';
import type { Release } from '../model/release.ts';
import { KnowledgeBase } from './base.ts';
import { Catalogue } from './catalogue.ts';
import { textDigest } from './derived/card.ts';
import type { Entry } from './entry.ts';
import { NotSavedError } from './errors.ts';
import { ReleaseFormatError } from './front-matter.ts';
import { Part } from './part.ts';
import type { Hidden, ShelfStore } from './shelf-store.ts';
import { fromStored, toStored } from './stored-reading.ts';

/** A release that is on the shelf already; adding with `replace` puts the new one in its place. */
export class DuplicateError extends ReleaseFormatError {
  readonly existing: Release;

  constructor(existing: Release, what: string) {
    super(what);
    this.existing = existing;
  }
}

/** Reads a release, elsewhere than where people are answered. Rejects with TooMuchError. */
export type ReadApart = (release: Release) => Promise<Reading>;

export interface AddOptions {
  /** Whether it takes the place of the release that has the same id or text. */
  readonly replace?: boolean;
}

/** The shelf of one guild, to read from and to change. Every change is kept first, and only then seen. */
export interface Shelf {
  /**
   * Reads a release, keeps it, and only then lets it be asked. Throws ReleaseFormatError when it cannot stand on this
   * shelf, with what is wrong (DuplicateError when it stands there already); TooMuchError when it cannot be read in
   * reasonable time; NotSavedError when it could not be kept.
   */
  add(release: Release, options?: AddOptions): Promise<Reading>;
  /** Takes one of the guild's own releases away and returns it; undefined when there is none of this id. Throws NotSavedError. */
  remove(id: string): Promise<Release | undefined>;
  /** Hides common releases from this guild, or shows them again. Throws NotSavedError. */
  hide(hidden: Hidden): Promise<void>;
  readonly hidden: Hidden;
  /** The guild's own releases, newest first. */
  readonly own: KnowledgeBase;
  /** Those that all guilds see, hidden ones included. */
  readonly common: KnowledgeBase;
}

/** The shelf of one guild, and the base that it makes together with the common releases. */
export class GuildShelf implements Shelf {
  readonly common: KnowledgeBase;
  readonly #store: ShelfStore;
  readonly #read: ReadApart;
  #part = new Part(new Catalogue());
  #commonParts: readonly Part[];
  #hidden: Hidden = [];
  #own: KnowledgeBase;
  #base: KnowledgeBase;
  /** Changes are made one after the other: each sees what those before it did. */
  #work: Promise<unknown> = Promise.resolve();

  constructor(common: KnowledgeBase, store: ShelfStore, read: ReadApart, kept: readonly Entry[] = [], hidden: Hidden = []) {
    this.common = common;
    this.#store = store;
    this.#read = read;
    this.#hidden = hidden;
    for (const entry of kept) this.#part.catalogue.add(entry);
    this.#part = this.#part.grown();
    this.#commonParts = this.#seenOfCommon();
    [this.#own, this.#base] = this.#bases();
  }

  /** What the guild can ask. Taken once for each answer: the shelf may change meanwhile. */
  get base(): KnowledgeBase {
    return this.#base;
  }

  get own(): KnowledgeBase {
    return this.#own;
  }

  get hidden(): Hidden {
    return this.#hidden;
  }

  add(release: Release, options: AddOptions = {}): Promise<Reading> {
    return this.#inTurn(() => this.#add(release, options));
  }

  remove(id: string): Promise<Release | undefined> {
    return this.#inTurn(async () => {
      const removed = this.own.release(id);
      if (!removed) return undefined;
      await saved(this.#store.remove(id));
      this.#part = this.#part.forgetting(id);
      // The common release that it stood in front of is seen again.
      if (this.common.release(id)) this.#commonParts = this.#seenOfCommon();
      [this.#own, this.#base] = this.#bases();
      return removed;
    });
  }

  hide(hidden: Hidden): Promise<void> {
    return this.#inTurn(async () => {
      await saved(this.#store.keepHidden(hidden));
      this.#hidden = hidden;
      this.#commonParts = this.#seenOfCommon();
      [this.#own, this.#base] = this.#bases();
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#work.then(work);
    this.#work = done.catch(() => {});
    return done;
  }

  async #add(given: Release, { replace = false }: AddOptions): Promise<Reading> {
    const double = doubleOf(this.#base, given);
    if (double && !replace) throw double;
    // In the place of another it goes by that one's id: one key of the store changes, whole.
    const release = double ? { ...given, id: double.existing.id } : given;
    const reading = await this.#read(release);
    const stored = toStored(reading);
    await saved(this.#store.keep(release, stored));
    this.#part = this.#part.forgetting(release.id);
    this.#part.catalogue.add(fromStored(stored, release)!);
    this.#part = this.#part.grown();
    this.#commonParts = this.#commonParts.map((part) => part.without(release.id));
    [this.#own, this.#base] = this.#bases();
    return reading;
  }

  /** The common releases that the guild sees: not those it has hidden, nor those in whose place one of its own stands. */
  #seenOfCommon(): readonly Part[] {
    if (this.#hidden === 'all') return [];
    const gone = [...this.#hidden, ...[...this.#part.entries()].map(({ release }) => release.id)];
    return this.common.parts.map((part) => gone.reduce((rest, id) => rest.without(id), part));
  }

  #bases(): [own: KnowledgeBase, base: KnowledgeBase] {
    return [new KnowledgeBase({ parts: [this.#part] }), new KnowledgeBase({ parts: [...this.#commonParts, this.#part] })];
  }
}

async function saved(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (fault) {
    throw new NotSavedError(fault);
  }
}

function doubleOf(base: KnowledgeBase, release: Release): DuplicateError | undefined {
  const named = base.release(release.id);
  if (named) return new DuplicateError(named, `has the name of a release that is here already, '${release.id}'`);
  const same = base.withText(textDigest(release));
  return same && new DuplicateError(same, `has the same text as '${same.id}', which is here already`);
}

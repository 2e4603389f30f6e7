import type { EntityKind, Reading } from '../model/reading.ts';
import type { Release } from '../model/release.ts';
import { foldKey } from '../reading/fold.ts';
import { Catalogue, entityKey } from './catalogue.ts';
import type { NamedEntity } from './derived/card.ts';
import { type Entry, entryOf, newestFirst } from './entry.ts';
import { Part } from './part.ts';

/** One entity over all releases, as its newest release names it, with every other form that any of them uses. */
export interface KnownEntity extends NamedEntity {
  /** Ids of the releases that mention it, newest first. */
  readonly releases: readonly string[];
}

/** Longest name that can be offered as a choice. */
const MAX_NAME = 100;

/** An entity in one place of the base: in which entry, and as which of its entities. */
interface Place {
  readonly entry: Entry;
  readonly i: number;
  readonly entity: NamedEntity;
}

/**
 * The releases in use and what was read from them. Immutable: a change makes a new base, which replaces the old one
 * whole. Bases share what they have in common, so that a new one costs the same however many releases it has.
 */
export class KnowledgeBase {
  /** What it is put together from; no two parts have a release of the same id. */
  readonly parts: readonly Part[];
  #entries: readonly Entry[] | undefined;
  #known: readonly KnownEntity[] | undefined;

  constructor(readings: readonly Reading[] | { readonly parts: readonly Part[] }) {
    if ('parts' in readings) {
      this.parts = readings.parts;
      return;
    }
    const catalogue = new Catalogue();
    for (const reading of readings) catalogue.add(entryOf(reading));
    this.parts = [new Part(catalogue)];
  }

  /** How many releases there are. */
  get size(): number {
    return this.parts.reduce((sum, part) => sum + part.count, 0);
  }

  /** Newest first; undated last; ties by id. */
  get entries(): readonly Entry[] {
    this.#entries ??= this.parts.flatMap((part) => [...part.entries()]).sort(newestFirst);
    return this.#entries;
  }

  get releases(): readonly Release[] {
    return this.entries.map((entry) => entry.release);
  }

  /** Every reading, in the order of `entries`. Unpacks all of them: for those who need all, such as a list of all facts. */
  get readings(): readonly Reading[] {
    return this.entries.map((entry) => entry.reading);
  }

  entry(id: string): Entry | undefined {
    for (const part of this.parts) {
      const at = part.numberOf(id);
      if (at !== undefined) return part.catalogue.at(at);
    }
    return undefined;
  }

  reading(id: string): Reading | undefined {
    return this.entry(id)?.reading;
  }

  release(id: string): Release | undefined {
    return this.entry(id)?.release;
  }

  /** A release with the same text, by its digest. */
  withText(digest: string): Release | undefined {
    for (const part of this.parts) {
      const at = part.catalogue.withText(digest).find((one) => part.has(one));
      if (at !== undefined) return part.catalogue.at(at)!.release;
    }
    return undefined;
  }

  /** All entities, one row per kind and folded name, in the order of the newest release that mentions them. Goes through all releases once. */
  known(): readonly KnownEntity[] {
    if (this.#known) return this.#known;
    const rows = new Map<string, { name: string; kind: EntityKind; aliases: Set<string>; releases: Set<string> }>();
    for (const { release, card } of this.entries) {
      for (const { name, kind, aliases } of card.entities) {
        const key = entityKey(kind, name);
        const row = rows.get(key) ?? { name, kind, aliases: new Set(), releases: new Set() };
        rows.set(key, row);
        for (const alias of aliases) row.aliases.add(alias);
        row.releases.add(release.id);
      }
    }
    this.#known = [...rows.values()].map((row) => ({ ...row, aliases: [...row.aliases], releases: [...row.releases] }));
    return this.#known;
  }

  /**
   * Names to offer while somebody types: those with a word that starts with what was typed, folded
   * ('lodz' finds 'Łódź'); whole-name starts first. At most `limit` names, each at most 100 characters.
   */
  complete(typed: string, kinds: readonly EntityKind[], limit = 25): string[] {
    const wanted = foldKey(typed);
    const first = new Map<string, Place>();
    const later = new Map<string, Place>();
    // Most names of all releases fit an empty start: those of the newest releases are enough then.
    const places = wanted === '' ? this.#newestPlaces(kinds, limit) : this.#placesOf((form) => startOf(form, wanted) !== undefined);
    for (const { form, place } of places) {
      const { kind } = place.entity;
      if (!kinds.includes(kind)) continue;
      const key = entityKey(kind, place.entity.name);
      if (startOf(form, wanted) === 'whole') first.set(key, place);
      else later.set(key, place);
    }
    const names = [first, later].flatMap((found) => this.#namesOf(found, limit));
    return [...new Set(names)].slice(0, limit);
  }

  /** The entity that goes by this name or alias, folded, if there is one of these kinds. */
  named(name: string, kinds: readonly EntityKind[]): NamedEntity | undefined {
    const wanted = foldKey(name);
    const found = new Map<string, Place>();
    for (const { place } of this.#placesOf(wanted)) {
      if (kinds.includes(place.entity.kind)) found.set(entityKey(place.entity.kind, place.entity.name), place);
    }
    const places = [...found.values()].map((place) => this.#newest(place)).sort(byPlace);
    return (places.find(({ entity }) => foldKey(entity.name) === wanted) ?? places[0])?.entity;
  }

  /** Releases to offer while somebody types: those whose title or id has every word that was typed, folded; newest first. */
  completeRelease(typed: string, limit = 25): Release[] {
    const words = foldKey(typed).split(' ');
    const found: Release[] = [];
    for (const { release } of this.entries) {
      const key = foldedTitle(release);
      if (words.every((word) => key.includes(word))) found.push(release);
      if (found.length === limit) break;
    }
    return found;
  }

  /** Wherever a folded form of a name stands, or any form that fits. */
  *#placesOf(wanted: string | ((form: string) => boolean)): Generator<{ form: string; place: Place }> {
    for (const part of this.parts) {
      const forms = typeof wanted === 'string' ? [wanted] : part.catalogue.names();
      for (const form of forms) {
        if (typeof wanted === 'function' && !wanted(form)) continue;
        for (const { at, i, entity } of part.catalogue.named(form))
          if (part.has(at)) yield { form, place: { entry: part.catalogue.at(at)!, i, entity } };
      }
    }
  }

  /** The entities of the newest releases, as many different ones of each kind as can be shown. */
  *#newestPlaces(kinds: readonly EntityKind[], limit: number): Generator<{ form: string; place: Place }> {
    const seen = new Map(kinds.map((kind) => [kind, new Set<string>()]));
    for (const entry of this.entries) {
      for (const [i, entity] of entry.card.entities.entries()) {
        const names = seen.get(entity.kind);
        // Twice as many: two may share a folded name.
        if (!names || names.size > 2 * limit) continue;
        names.add(entity.name);
        yield { form: foldKey(entity.name), place: { entry, i, entity } };
      }
      if ([...seen.values()].every((names) => names.size > 2 * limit)) return;
    }
  }

  /** The names of entities as their newest release writes them, in the order of these releases. */
  #namesOf(found: ReadonlyMap<string, Place>, limit: number): string[] {
    const places = [...found.values()].map((place) => this.#newest(place)).sort(byPlace);
    return places
      .map(({ entity }) => entity.name)
      .filter((name) => name.length <= MAX_NAME)
      .slice(0, 2 * limit);
  }

  /** The same entity in the newest release that names it. */
  #newest(place: Place): Place {
    const { kind, name } = place.entity;
    const own = foldKey(name);
    let newest = place;
    for (const { place: other } of this.#placesOf(own)) {
      if (other.entity.kind === kind && foldKey(other.entity.name) === own && byPlace(other, newest) < 0) newest = other;
    }
    return newest;
  }
}

/** In the order of the releases, and in each as they come. */
function byPlace(a: Place, b: Place): number {
  return a.entry === b.entry ? a.i - b.i : newestFirst(a.entry, b.entry);
}

/** Whether a folded name starts with what was typed, or one of its words does. */
function startOf(form: string, wanted: string): 'whole' | 'word' | undefined {
  if (form.startsWith(wanted)) return 'whole';
  return ` ${form}`.includes(` ${wanted}`) ? 'word' : undefined;
}

const titles = new WeakMap<Release, string>();

function foldedTitle(release: Release): string {
  let key = titles.get(release);
  if (key === undefined) {
    key = foldKey(`${release.title} ${release.id} ${release.date ?? ''}`);
    titles.set(release, key);
  }
  return key;
}

import type { EntityKind, Reading } from '../model/reading.ts';
import type { Release } from '../model/release.ts';
import { foldKey } from '../reading/fold.ts';

/** A name that people can pick: one entity over all releases, under its fullest name. */
export interface KnownEntity {
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  /** Ids of the releases that mention it. */
  readonly releases: readonly string[];
}

/** The releases in use and what was read from them. Immutable: a change builds a new base, which replaces the old one whole. */
export class KnowledgeBase {
  /** Newest first; undated last; ties by id. */
  readonly readings: readonly Reading[];
  readonly #byId: ReadonlyMap<string, Reading>;
  #known: readonly KnownEntity[] | undefined;
  /** The folded names of each known entity, its own name first: folding them at every keystroke would take too long. */
  #keys: ReadonlyMap<KnownEntity, readonly string[]> | undefined;

  constructor(readings: readonly Reading[]) {
    this.readings = [...readings].sort(
      (a, b) => (b.release.date ?? '').localeCompare(a.release.date ?? '') || a.release.id.localeCompare(b.release.id),
    );
    this.#byId = new Map(this.readings.map((r) => [r.release.id, r]));
  }

  get releases(): readonly Release[] {
    return this.readings.map((r) => r.release);
  }

  reading(id: string): Reading | undefined {
    return this.#byId.get(id);
  }

  release(id: string): Release | undefined {
    return this.#byId.get(id)?.release;
  }

  /** All entities, one row per kind and folded name, in the order of the newest release that mentions them. */
  known(): readonly KnownEntity[] {
    if (this.#known) return this.#known;
    const rows = new Map<string, { name: string; kind: EntityKind; aliases: Set<string>; releases: Set<string> }>();
    for (const { release, entities } of this.readings) {
      for (const entity of entities) {
        const key = `${entity.kind} ${foldKey(entity.name)}`;
        let row = rows.get(key);
        if (!row) {
          row = { name: entity.name, kind: entity.kind, aliases: new Set(), releases: new Set() };
          rows.set(key, row);
        }
        for (const alias of entity.aliases) row.aliases.add(alias);
        row.releases.add(release.id);
      }
    }
    this.#known = [...rows.values()].map((r) => ({ ...r, aliases: [...r.aliases], releases: [...r.releases] }));
    return this.#known;
  }

  /**
   * Names to offer while somebody types: those with a word that starts with what was typed, folded
   * ('lodz' finds 'Łódź'); whole-name starts first. At most `limit` names, each at most 100 characters.
   */
  complete(typed: string, kinds: readonly EntityKind[], limit = 25): string[] {
    const wanted = foldKey(typed);
    const first: string[] = [];
    const later: string[] = [];
    const seen = new Set<string>();
    for (const [{ name, kind }, keys] of this.#folded()) {
      if (!kinds.includes(kind) || name.length > 100 || seen.has(name)) continue;
      if (keys.some((k) => k.startsWith(wanted))) first.push(name);
      else if (keys.some((k) => ` ${k}`.includes(` ${wanted}`))) later.push(name);
      else continue;
      seen.add(name);
    }
    return [...first, ...later].slice(0, limit);
  }

  /** The entity that goes by this name or alias, folded, if there is one of these kinds. */
  named(name: string, kinds: readonly EntityKind[]): KnownEntity | undefined {
    const wanted = foldKey(name);
    const among = [...this.#folded()].filter(([entity, keys]) => kinds.includes(entity.kind) && keys.includes(wanted));
    return (among.find(([, [own]]) => own === wanted) ?? among[0])?.[0];
  }

  /** Releases to offer while somebody types: those whose title or id has every word that was typed, folded; newest first. */
  completeRelease(typed: string, limit = 25): Release[] {
    const words = foldKey(typed).split(' ');
    const fits = ({ id, title, date }: Release) => {
      const key = foldKey(`${title} ${id} ${date ?? ''}`);
      return words.every((word) => key.includes(word));
    };
    return this.releases.filter(fits).slice(0, limit);
  }

  #folded(): ReadonlyMap<KnownEntity, readonly string[]> {
    this.#keys ??= new Map(this.known().map((entity) => [entity, [entity.name, ...entity.aliases].map(foldKey)]));
    return this.#keys;
  }
}

import type { Space, Store } from './store/index.ts';

/** What a guild has chosen. */
export interface Settings {
  /** Who sees the answer to a command: everyone in the channel, or the asker alone. */
  readonly answers: 'everyone' | 'asker';
}

/** The settings of one guild. */
export interface GuildSettings {
  /** What was known last while the store cannot be read: questions are answered on. */
  get(): Promise<Settings>;
  /** Changes some of them, and gives all. */
  set(changed: Partial<Settings>): Promise<Settings>;
}

export const DEFAULT_SETTINGS: Settings = { answers: 'everyone' };
/** While nobody can know what a guild has chosen, the asker alone sees the answer: who wanted it so is not overruled. */
const UNKNOWN: Settings = { answers: 'asker' };

/** The settings of all guilds, in the store. */
export class AllSettings {
  readonly #kept: Space<Partial<Settings>>;
  readonly #lastKnown = new Map<string, Settings>();

  constructor(store: Store) {
    this.#kept = store.keep('settings');
  }

  of(guild: string): GuildSettings {
    const get = async (): Promise<Settings> => {
      const found = { ...DEFAULT_SETTINGS, ...(await this.#kept.get(guild)) };
      this.#lastKnown.set(guild, found);
      return found;
    };
    return {
      get: () => get().catch(() => this.#lastKnown.get(guild) ?? UNKNOWN),
      set: async (changed) => {
        const all = { ...(await get()), ...changed };
        await this.#kept.set(guild, all);
        this.#lastKnown.set(guild, all);
        return all;
      },
    };
  }
}

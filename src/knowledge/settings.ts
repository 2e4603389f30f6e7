import type { Space, Store } from './store/index.ts';

/** What a guild has chosen. */
export interface Settings {
  /** Who sees the answer to a command: everyone in the channel, or the asker alone. */
  readonly answers: 'everyone' | 'asker';
}

/** The settings of one guild. */
export interface GuildSettings {
  get(): Promise<Settings>;
  /** Changes some of them, and gives all. */
  set(changed: Partial<Settings>): Promise<Settings>;
}

export const DEFAULT_SETTINGS: Settings = { answers: 'everyone' };

/** The settings of all guilds, in the store. */
export class AllSettings {
  readonly #kept: Space<Partial<Settings>>;

  constructor(store: Store) {
    this.#kept = store.keep('settings');
  }

  of(guild: string): GuildSettings {
    const get = async (): Promise<Settings> => ({ ...DEFAULT_SETTINGS, ...(await this.#kept.get(guild)) });
    return {
      get,
      set: async (changed) => {
        const all = { ...(await get()), ...changed };
        await this.#kept.set(guild, all);
        return all;
      },
    };
  }
}

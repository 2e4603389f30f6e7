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

/** How long settings that were read are taken as they are, in milliseconds: every answer asks for them, and who changes them changes them here. */
const FRESH = 5_000;

interface Known {
  readonly settings: Settings;
  /** When the store had them so. */
  readonly at: number;
}

/** The settings of all guilds, in the store. */
export class AllSettings {
  readonly #kept: Space<Partial<Settings>>;
  readonly #known = new Map<string, Known>();

  constructor(store: Store) {
    this.#kept = store.keep('settings');
  }

  of(guild: string): GuildSettings {
    return { get: () => this.#get(guild), set: (changed) => this.#set(guild, changed) };
  }

  async #get(guild: string): Promise<Settings> {
    const known = this.#known.get(guild);
    if (known && performance.now() - known.at < FRESH) return known.settings;
    try {
      const settings = await this.#read(guild);
      // Unless they were changed in the meantime.
      if (this.#known.get(guild) === known) this.#know(guild, settings);
      return this.#known.get(guild)!.settings;
    } catch {
      return known?.settings ?? UNKNOWN;
    }
  }

  async #set(guild: string, changed: Partial<Settings>): Promise<Settings> {
    const settings = { ...(await this.#read(guild)), ...changed };
    await this.#kept.set(guild, settings);
    this.#know(guild, settings);
    return settings;
  }

  async #read(guild: string): Promise<Settings> {
    return { ...DEFAULT_SETTINGS, ...(await this.#kept.get(guild)) };
  }

  #know(guild: string, settings: Settings): void {
    this.#known.set(guild, { settings, at: performance.now() });
  }
}

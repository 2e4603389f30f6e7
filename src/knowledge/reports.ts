import { randomBytes } from 'node:crypto';
import type { Space, Store } from './store/index.ts';

/** What somebody said is not right with an answer. Nothing in it tells who said so. */
export interface Report {
  readonly question: string;
  readonly answer: string;
  /** What the answer should have been, in the person's words; may be empty. */
  readonly note: string;
  /** The version of the reader that answered. */
  readonly reader: string;
}

export interface KeptReport extends Report {
  /** ISO time. */
  readonly at: string;
}

/** The reports of one guild. */
export interface GuildReports {
  add(report: Report): Promise<void>;
  /** Newest first. */
  list(): Promise<KeptReport[]>;
}

/** Kept per guild; beyond that the oldest goes, so that nobody can fill the disk with reports. */
const MOST = 200;

/** The reports that people made, in the store, by guild. */
export class Reports {
  readonly #kept: Space;

  constructor(store: Store) {
    this.#kept = store.keep('reports');
  }

  of(guild: string): GuildReports {
    const prefix = `${guild}/`;
    return {
      add: async (report) => {
        const at = new Date().toISOString();
        await this.#kept.set(`${prefix}${at}-${randomBytes(3).toString('hex')}`, { ...report, at } satisfies KeptReport);
        const keys = (await this.#entries(prefix)).map(([key]) => key);
        if (keys.length > MOST) await this.#kept.deleteMany(keys.slice(0, keys.length - MOST));
      },
      list: async () => (await this.#entries(prefix)).map(([, report]) => report).reverse(),
    };
  }

  /** Oldest first: the keys begin with the time. */
  async #entries(prefix: string): Promise<[key: string, report: KeptReport][]> {
    const found: [string, KeptReport][] = [];
    for await (const [key, value] of this.#kept.iterator!(undefined)) {
      if (String(key).startsWith(prefix)) found.push([String(key), value as KeptReport]);
    }
    return found.sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

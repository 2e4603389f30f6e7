import type Keyv from 'keyv';

/** One namespace of a store. */
// biome-ignore lint/suspicious/noExplicitAny: as Keyv has it
export type Space<T = any> = Keyv<T>;

/** An open store: one place, many namespaces. */
export interface Store {
  /** A namespace whose values are the only copy: an unreadable one is an error. */
  keep(namespace: string): Keyv;
  /** A namespace of values that can be made again: an unreadable one counts as missing, a fault of the store does not. */
  cache(namespace: string): Keyv;
  /** A namespace of values that are kept in this process alone, and each for `ttl` milliseconds at most. */
  passing<T>(namespace: string, ttl: number): Keyv<T>;
  close(): Promise<void>;
}

import type { KeyvStoreAdapter } from 'keyv';

/** One place where values are kept. */
export interface Backend {
  /** Sees that the place can be reached and written. Throws StoreError. Returns remarks for the person who runs it. */
  connect(): Promise<string[]>;
  /** What Keyv needs to know for one namespace: an adapter of its own, and which of the two puts the namespace before keys. */
  space(namespace: string): { readonly store: KeyvStoreAdapter; readonly useKeyPrefix: boolean };
  close(): Promise<void>;
}

import type { Release } from '../../model/release.ts';

/** A file that somebody gives. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A release as far as its file tells: the id is given to it later. */
export type Draft = Omit<Release, 'id'>;

import type { Reading } from '../../model/reading.ts';
import type { Release } from '../../model/release.ts';
import { readRelease } from '../../reading/index.ts';
import { type Draft, type GivenFile, readDocument } from '../documents/index.ts';

/** What the thread can do: all that may take long, or that hostile input may break. */
export const tasks = {
  read: async (release: Release): Promise<Reading> => readRelease(release),
  open: async (file: GivenFile): Promise<Draft> => readDocument(file),
};

export type Tasks = typeof tasks;

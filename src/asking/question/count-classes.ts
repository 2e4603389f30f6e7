import { readFileSync } from 'node:fs';
import { stem } from '../../reading/language.ts';

const path = new URL('../../../knowledge/words/count-classes.txt', import.meta.url);
const classes: readonly (readonly string[])[] = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(/\s+/).map((word) => stem(word)));

const NONE: ReadonlySet<string> = new Set();
const found = new Map<string, ReadonlySet<string>>();
for (const members of classes) for (const member of members) found.set(member, new Set([...(found.get(member) ?? []), ...members]));

/** The stems that may tell of counted things what this stem asks of them, itself included; none for a stem of no class. */
export const countClassesOf = (root: string): ReadonlySet<string> => found.get(root) ?? NONE;

import { createRequire } from 'node:module';

type Package = { getGender(name: string): string };

let names: Package | undefined;
const known = new Map<string, boolean>();

/** True for a word, in lower case and without accents, that people are given as a first name in some country (about 64,000 names). */
export function isGivenName(lower: string): boolean {
  let given = known.get(lower);
  if (given === undefined) {
    // Loaded at the first name read: a bot that finds its readings in the store starts a tenth of a second sooner.
    names ??= createRequire(import.meta.url)('gender-detection-from-name') as Package;
    given = names.getGender(lower) !== 'unknown';
    if (known.size > 20_000) known.clear();
    known.set(lower, given);
  }
  return given;
}

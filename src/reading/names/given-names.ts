import { createRequire } from 'node:module';

type Package = { getGender(name: string): string };

let names: Package | undefined;
const genders = new Map<string, 'male' | 'female' | 'unknown'>();

/** The gender that a first name, in lower case and without accents, mostly goes with; 'unknown' for names of both and for other words. */
export function genderOfName(lower: string): 'male' | 'female' | 'unknown' {
  let gender = genders.get(lower);
  if (gender === undefined) {
    // Loaded at the first name read: a bot that finds its readings in the store starts a tenth of a second sooner.
    names ??= createRequire(import.meta.url)('gender-detection-from-name') as Package;
    const found = names.getGender(lower);
    gender = found === 'male' || found === 'female' ? found : 'unknown';
    if (genders.size > 20_000) genders.clear();
    genders.set(lower, gender);
  }
  return gender;
}

/** True for a word, in lower case and without accents, that people are given as a first name in some country (about 64,000 names). */
export const isGivenName = (lower: string): boolean => genderOfName(lower) !== 'unknown';

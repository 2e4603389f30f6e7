import { getGender } from 'gender-detection-from-name';

const known = new Map<string, boolean>();

/** True for a word, in lower case and without accents, that people are given as a first name in some country (about 64,000 names). */
export function isGivenName(lower: string): boolean {
  let given = known.get(lower);
  if (given === undefined) {
    given = getGender(lower) !== 'unknown';
    if (known.size > 20_000) known.clear();
    known.set(lower, given);
  }
  return given;
}

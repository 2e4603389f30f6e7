import { stem } from '../../reading/language.ts';
import { acronyms } from '../../reading/lexicon.ts';

/** True when capitals of words side by side in a post spell the short form: 'eeas' in 'European External Action Service Secretary General'. */
export function isInitialled(short: string, post: string): boolean {
  const letters = post
    .split(/[\s-]+/)
    .map((w) => (/^[A-Z]/.test(w) ? w[0]! : ' '))
    .join('')
    .toLowerCase();
  return short.length >= 3 && letters.includes(short);
}

/** True when a short form stands in the post in full: 'au' for 'African Union'. */
export function spelledOut(short: string, postStems: readonly string[]): boolean {
  const long = acronyms.get(short);
  return long?.split(' ').every((w) => postStems.includes(stem(w))) ?? false;
}

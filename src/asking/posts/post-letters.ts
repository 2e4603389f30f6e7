import { stem } from '../../reading/language.ts';
import { acronyms } from '../../reading/lexicon.ts';

const OF_THE_UN = ['secretary', 'general'].map((w) => stem(w));
const SENT_BY = new Set(['envoy', 'representative', 'adviser', 'advisor'].map((w) => stem(w)));

/** True when capitals of words side by side in a post spell the short form: 'eeas' in 'European External Action Service Secretary General'. */
export function isInitialled(short: string, post: string): boolean {
  const letters = post
    .split(/[\s-]+/)
    // 'EUSR' of 'EU Special Representative'
    .map((w) => (/^[A-Z]{2,}$/.test(w) ? w : /^[A-Z]/.test(w) ? w[0]! : ' '))
    .join('')
    .toLowerCase();
  return short.length >= 3 && letters.includes(short);
}

/** True when a short form stands in the post in full: 'au' for 'African Union'. */
export function spelledOut(short: string, postStems: readonly string[]): boolean {
  // 'the UN envoy': a Special Representative of the Secretary-General
  if (short === 'un' && OF_THE_UN.every((w) => postStems.includes(w)) && postStems.some((w) => SENT_BY.has(w))) return true;
  const long = acronyms.get(short);
  return long?.split(' ').every((w) => postStems.includes(stem(w))) ?? false;
}

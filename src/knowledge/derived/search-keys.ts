import type { Reading } from '../../model/reading.ts';
import { foldKey } from '../../reading/fold.ts';
import { stem } from '../../reading/language.ts';
import { commonWords, countryOfCapital, countryOfCity, countryOfProvince, demonyms, placeNames } from '../../reading/lexicon.ts';

/**
 * What a release is found by, each once: beginnings of word stems as they are; '#7' a number, '@norway' a country, '=nato' a short form
 * that a name would have, '~geoana' a word of a name. Whatever asking takes for the same word or a near one shares a key.
 */
export function searchKeysOf(reading: Pick<Reading, 'sentences' | 'entities'>): Set<string> {
  const keys = new Set<string>();
  for (const { tokens } of reading.sentences) {
    for (const { lower, lemma, text } of tokens) {
      if (!isWord(lower)) continue;
      keys.add(headOf(stem(lemma)));
      keys.add(keyOfWord(lower));
      const number = numeral(lower);
      if (/^\d/.test(number)) keys.add(`#${number}`);
      const geo = /^\p{Lu}/u.test(text) ? geoOf(foldKey(text)) : undefined;
      if (geo) keys.add(`@${countryOf(geo)}`);
    }
  }
  for (const { name, aliases, kind } of reading.entities) {
    if (kind === 'date' || kind === 'post') continue;
    for (const form of [name, ...aliases]) {
      const key = foldKey(form).replace(/^the /, '');
      const geo = kind === 'place' && countryOfCity.has(key) ? key : geoOf(key);
      if (geo) keys.add(`@${landOf(geo)}`);
      for (const word of key.split(' ')) {
        keys.add(headOf(word));
        if (word.length < 5 || commonWords.has(word)) continue;
        keys.add(`~${word}`);
      }
    }
    if (kind === 'organisation') keys.add(`=${(name.match(/\b[A-Z]/g) ?? []).join('').toLowerCase()}`);
  }
  return keys;
}

/** Every word of a reading in lower case, each once. */
export function wordsOf({ sentences }: Pick<Reading, 'sentences'>): Set<string> {
  return new Set(sentences.flatMap(({ tokens }) => tokens.map(({ lower }) => lower).filter(isWord)));
}

/** The search key of every release that has a word, given in lower case. */
export const keyOfWord = (lower: string): string => headOf(lower.replaceAll('.', ''));

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The first letters of a stem: words of one family share them. */
export const headOf = (root: string): string => root.slice(0, 4);

const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

/** The digits of a small number written as a word, or the word itself. */
export function numeral(word: string): string {
  const at = NUMBERS.indexOf(word);
  return at >= 0 ? String(at) : word;
}

/** The folded country or place that a folded word or name stands for, nationalities included. */
export function geoOf(key: string): string | undefined {
  return placeNames.get(key) ?? demonyms.get(key) ?? (key.endsWith('s') ? demonyms.get(key.slice(0, -1)) : undefined);
}

/** The country of a capital or province, or the place itself. */
export function countryOf(geo: string): string {
  return countryOfCapital.get(geo) ?? countryOfProvince.get(geo) ?? geo;
}

/** The country of a capital, province or any city; of no city where the name is known to be something else. */
export function landOf(geo: string): string {
  return countryOfCapital.get(geo) ?? countryOfCity.get(geo) ?? countryOf(geo);
}

import { type StoredReading, toStored } from '../../src/knowledge/stored-reading.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Release } from '../../src/model/release.ts';
import { isVocabulary } from '../../src/reading/lexicon.ts';
import { seeded } from './seeded.ts';

/** A release under other names, and the same exchange for questions about it. */
export interface Variant {
  readonly reading: Reading;
  rename(question: string): string;
}

/**
 * Another release of the same shape: every word of a name that is no ordinary word gets other letters, as many of each case as before,
 * so that all offsets hold and nothing needs to be read again. `copy` makes them differ; the same copy is always the same release.
 */
export function vary(reading: Reading, copy: number): Variant {
  const words = new Set<string>();
  for (const { name, aliases, kind } of reading.entities)
    if (/^(?:person|organisation|place|group|other)$/.test(kind))
      for (const word of [name, ...aliases].join(' ').match(/\p{Lu}[\p{L}]{3,}/gu) ?? [])
        if (!isVocabulary(word.toLowerCase())) words.add(word.toLowerCase());
  const other = new Map([...words].map((word) => [word, renamed(word, copy)]));
  const rename = (text: string): string => text.replace(/\p{L}{4,}/gu, (word) => withCase(word, other.get(word.toLowerCase())));
  const varied = JSON.parse(rename(textOf(reading))) as Reading;
  const release = { ...varied.release, id: idOf(reading, copy) };
  return { reading: { ...varied, release }, rename };
}

/** A release of a made shelf, as the store keeps it. */
export interface Shelved {
  readonly release: Release;
  readonly stored: StoredReading;
}

const shelved = new Map<string, Shelved>();

/** A release as the store keeps it; made once, whichever part of the bench needs it first. */
export function shelve(reading: Reading): Shelved {
  let known = shelved.get(reading.release.id);
  if (!known) {
    known = { release: reading.release, stored: toStored(reading) };
    shelved.set(reading.release.id, known);
  }
  return known;
}

/** The release at a place of a shelf that is made of copies of the given ones. */
export function shelvedAt(readings: readonly Reading[], at: number): Shelved {
  const original = readings[at % readings.length]!;
  const copy = Math.floor(at / readings.length);
  return shelved.get(idOf(original, copy)) ?? shelve(vary(original, copy).reading);
}

const idOf = (reading: Reading, copy: number): string => `${reading.release.id}-${copy}`;

const texts = new WeakMap<Reading, string>();

/** A reading as JSON, made once for all of its copies. */
function textOf(reading: Reading): string {
  let text = texts.get(reading);
  if (text === undefined) {
    text = JSON.stringify(reading);
    texts.set(reading, text);
  }
  return text;
}

/** A word of the same length with consonants for consonants and vowels for vowels. */
function renamed(word: string, copy: number): string {
  const next = seeded(`${word} ${copy}`);
  const pick = (letters: string): string => letters[Math.floor(next() * letters.length)]!;
  return [...word].map((c) => (/[aeiouy]/.test(c) ? pick('aeiou') : /[a-z]/.test(c) ? pick('bdfgklmnprstvz') : c)).join('');
}

function withCase(word: string, other: string | undefined): string {
  if (other === undefined || other.length !== word.length) return word;
  return [...other].map((c, i) => (word[i] === word[i]!.toUpperCase() ? c.toUpperCase() : c)).join('');
}

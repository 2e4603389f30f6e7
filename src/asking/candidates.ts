import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Reading, Token } from '../model/reading.ts';
import { foldKey } from '../reading/fold.ts';
import { stem } from '../reading/language.ts';
import { acronyms, commonWords } from '../reading/lexicon.ts';
import { nearNames } from './spelling.ts';
import { isStopWord } from './stop-words.ts';
import { countryOf, geoOf } from './view.ts';
import { numeral, synonymsOf } from './words.ts';

/** Releases that are read closely for one question at most; beyond it, those that share most with the question, the newest first. */
const CLOSE_READS = 24;
/** A release that shares less than this part of what the best one shares is left out. */
const NEAR_BEST = 0.75;
/** A release must share this part of all that the question says; answering asks for more (see open.ts). */
const ENOUGH = 0.4;

/**
 * Which of many releases can answer a question at all: an inverted index from the beginnings of word stems, places and short forms to releases.
 * It never leaves out a release for the form of a word: whatever `align` takes for the same word or a near one shares a key here.
 */
class ShelfIndex {
  readonly #readings: readonly Reading[];
  readonly #postings = new Map<string, number[]>();
  readonly #names = new Map<string, string[]>();
  readonly #vocabulary = new Set<string>();

  constructor(readings: readonly Reading[]) {
    this.#readings = readings;
    const names = new Set<string>();
    for (const [at, reading] of readings.entries()) {
      const { keys, nameWords, words } = keysOf(reading);
      for (const word of words) this.#vocabulary.add(word);
      for (const key of keys) {
        const row = this.#postings.get(key);
        if (row) row.push(at);
        else this.#postings.set(key, [at]);
      }
      for (const name of nameWords) names.add(name);
    }
    for (const name of names) {
      const row = this.#names.get(name[0]!);
      if (row) row.push(name);
      else this.#names.set(name[0]!, [name]);
    }
  }

  /** True when any release has the word, whatever its letter case. */
  has(lower: string): boolean {
    return this.#vocabulary.has(lower);
  }

  /** The releases that share most with the question, in the order of the shelf. */
  candidates(tokens: readonly Token[]): readonly Reading[] {
    const mass = new Float32Array(this.#readings.length);
    const met = new Uint32Array(this.#readings.length);
    let total = 0;
    for (const [k, { weight, keys }] of this.#termsOf(tokens).entries()) {
      total += weight;
      for (const key of keys) {
        for (const at of this.#postings.get(key) ?? []) {
          if (met[at] === k + 1) continue;
          met[at] = k + 1;
          mass[at]! += weight;
        }
      }
    }
    if (total === 0) return this.#readings.slice(0, CLOSE_READS);
    const best = mass.reduce((a, b) => Math.max(a, b), 0);
    const floor = Math.max(NEAR_BEST * best, ENOUGH * total) - 1e-4;
    const near: number[] = [];
    for (let at = 0; at < mass.length; at++) if (mass[at]! >= floor) near.push(at);
    if (near.length > CLOSE_READS) {
      near.sort((a, b) => mass[b]! - mass[a]! || a - b);
      near.length = CLOSE_READS;
      near.sort((a, b) => a - b);
    }
    return near.map((at) => this.#readings[at]!);
  }

  /** What of the question is looked for, and under which keys; a word that is no known word is also looked for as a misspelled name. */
  #termsOf(tokens: readonly Token[]): { weight: number; keys: Set<string> }[] {
    const out: { weight: number; keys: Set<string> }[] = [];
    const words = tokens.map((t) => foldKey(t.text));
    for (const [i, { lemma, text, pos }] of tokens.entries()) {
      const word = words[i]!;
      if (!word || isStopWord(text.toLowerCase())) continue;
      const keys = new Set<string>([headOf(stem(lemma)), headOf(stem(word)), headOf(word), `=${word}`]);
      for (const root of synonymsOf(stem(lemma))) keys.add(headOf(root));
      const number = numeral(word);
      if (number !== word || /^\d/.test(word)) keys.add(`#${number}`);
      for (const part of (acronyms.get(word) ?? '').split(' ')) if (part.length > 3) keys.add(headOf(stem(part)));
      for (let first = Math.max(0, i - 3); first <= i; first++)
        for (let last = i; last < Math.min(words.length, i + 4); last++) {
          const geo = geoOf(
            words
              .slice(first, last + 1)
              .join(' ')
              .replace(/^the /, ''),
          );
          if (geo) keys.add(`@${countryOf(geo)}`);
        }
      const ordinary = commonWords.has(word) || commonWords.has(lemma);
      if (!ordinary && word.length >= 5 && ![...keys].some((key) => this.#postings.has(key) && key.length > 4))
        for (const name of nearNames(this.#names.get(word[0]!) ?? [], word)) keys.add(`~${name}`);
      out.push({ weight: ordinary ? (pos === 'VERB' || pos === 'ADV' || pos === 'ADJ' ? 0.6 : 1) : 1.6, keys });
    }
    return out;
  }
}

/** The first letters of a stem: words of one family share them. */
const headOf = (root: string): string => root.slice(0, 4);

interface Keys {
  readonly keys: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly nameWords: ReadonlySet<string>;
}

const known = new WeakMap<Reading, Keys>();

function keysOf(reading: Reading): Keys {
  let found = known.get(reading);
  if (found) return found;
  const keys = new Set<string>();
  const nameWords = new Set<string>();
  const words = new Set<string>();
  for (const { tokens } of reading.sentences) {
    for (const { lower, lemma, text } of tokens) {
      if (!/[\p{L}\p{N}]/u.test(lower)) continue;
      keys.add(headOf(stem(lemma)));
      keys.add(headOf(lower.replaceAll('.', '')));
      words.add(lower);
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
      const geo = geoOf(key);
      if (geo) keys.add(`@${countryOf(geo)}`);
      for (const word of key.split(' ')) {
        keys.add(headOf(word));
        if (word.length < 5 || commonWords.has(word)) continue;
        nameWords.add(word);
        keys.add(`~${word}`);
      }
    }
    if (kind === 'organisation') keys.add(`=${(name.match(/\b[A-Z]/g) ?? []).join('').toLowerCase()}`);
  }
  found = { keys, nameWords, words };
  known.set(reading, found);
  return found;
}

const indexes = new WeakMap<KnowledgeBase, ShelfIndex>();

function indexOf(base: KnowledgeBase): ShelfIndex {
  let index = indexes.get(base);
  if (!index) {
    index = new ShelfIndex(base.readings);
    indexes.set(base, index);
  }
  return index;
}

/**
 * The releases worth reading closely for a question, newest first; the newest one where none shares enough with it.
 * The index is built once per base, at its first question over several releases.
 */
export function candidates(base: KnowledgeBase, tokens: readonly Token[]): readonly Reading[] {
  if (base.readings.length <= 1) return base.readings;
  const near = indexOf(base).candidates(tokens);
  return near.length > 0 ? near : base.readings.slice(0, 1);
}

/** True when a release of the base has the word, given in lower case. */
export function isMentioned(base: KnowledgeBase, lower: string): boolean {
  return indexOf(base).has(lower);
}

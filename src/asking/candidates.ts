import type { KnowledgeBase } from '../knowledge/base.ts';
import { headOf } from '../knowledge/derived/search-keys.ts';
import { type Entry, newestFirst } from '../knowledge/entry.ts';
import type { Part } from '../knowledge/part.ts';
import type { Reading, Token } from '../model/reading.ts';
import { foldKey } from '../reading/fold.ts';
import { stem } from '../reading/language.ts';
import { acronyms, commonWords } from '../reading/lexicon.ts';
import { nearNames } from './question/spelling.ts';
import { isStopWord } from './question/stop-words.ts';
import { countryOf, geoOf } from './release/view.ts';
import { numeral, someOf, synonymsOf } from './release/words.ts';

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
class ShelfSearch {
  readonly #base: KnowledgeBase;

  constructor(base: KnowledgeBase) {
    this.#base = base;
  }

  /** The releases that share most with the question, in the order of the shelf. */
  candidates(tokens: readonly Token[]): readonly Reading[] {
    const terms = this.#termsOf(tokens);
    const total = terms.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0) return this.#newest(CLOSE_READS);
    const shares = this.#base.parts.map((part) => ({ part, mass: massOf(part, terms) }));
    const best = shares.reduce((most, { mass }) => mass.reduce((a, b) => Math.max(a, b), most), 0);
    const floor = Math.max(NEAR_BEST * best, ENOUGH * total) - 1e-4;
    const near: { entry: Entry; mass: number }[] = [];
    for (const { part, mass } of shares)
      for (let at = 0; at < mass.length; at++)
        if (mass[at]! >= floor && part.has(at)) near.push({ entry: part.catalogue.at(at)!, mass: mass[at]! });
    near.sort((a, b) => b.mass - a.mass || newestFirst(a.entry, b.entry));
    near.length = Math.min(near.length, CLOSE_READS);
    return near.sort((a, b) => newestFirst(a.entry, b.entry)).map(({ entry }) => entry.reading);
  }

  #newest(count: number): readonly Reading[] {
    return this.#base.entries.slice(0, count).map((entry) => entry.reading);
  }

  #hasKey(key: string): boolean {
    return this.#base.parts.some((part) => part.catalogue.withKey(key).some((at) => part.has(at)));
  }

  /** The words of names that begin with a letter. */
  *#nameWords(letter: string): Generator<string> {
    for (const part of this.#base.parts)
      for (const word of part.catalogue.nameWords(letter))
        if (part.whole || part.catalogue.withKey(`~${word}`).some((at) => part.has(at))) yield word;
  }

  /** What of the question is looked for, and under which keys; a word that is no known word is also looked for as a misspelled name. */
  #termsOf(tokens: readonly Token[]): { weight: number; keys: Set<string> }[] {
    const out: { weight: number; keys: Set<string> }[] = [];
    const words = tokens.map((t) => foldKey(t.text));
    for (const [i, { lemma, text, pos }] of tokens.entries()) {
      const word = words[i]!;
      if (!word || isStopWord(text.toLowerCase())) continue;
      const keys = new Set<string>([headOf(stem(lemma)), headOf(stem(word)), headOf(word), `=${word}`]);
      for (const root of [...synonymsOf(stem(lemma)), ...someOf(stem(lemma))]) keys.add(headOf(root));
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
      if (!ordinary && word.length >= 5 && ![...keys].some((key) => key.length > 4 && this.#hasKey(key)))
        for (const name of nearNames(this.#nameWords(word[0]!), word)) keys.add(`~${name}`);
      out.push({ weight: ordinary ? (pos === 'VERB' || pos === 'ADV' || pos === 'ADJ' ? 0.6 : 1) : 1.6, keys });
    }
    return out;
  }
}

/** How much of the question each release of a part shares; 0 for those left out. */
function massOf(part: Part, terms: readonly { weight: number; keys: ReadonlySet<string> }[]): Float32Array {
  const mass = new Float32Array(part.size);
  const met = new Uint32Array(part.size);
  for (const [k, { weight, keys }] of terms.entries()) {
    for (const key of keys) {
      for (const at of part.catalogue.withKey(key)) {
        if (at >= part.size) break;
        if (met[at] === k + 1) continue;
        met[at] = k + 1;
        mass[at]! += weight;
      }
    }
  }
  for (const at of part.leftOut) mass[at] = 0;
  return mass;
}

/** The releases worth reading closely for a question, newest first; the newest one where none shares enough with it. */
export function candidates(base: KnowledgeBase, tokens: readonly Token[]): readonly Reading[] {
  if (base.size <= 1) return base.readings;
  const near = new ShelfSearch(base).candidates(tokens);
  return near.length > 0 ? near : base.entries.slice(0, 1).map((entry) => entry.reading);
}

/** True when a release of the base has the word, given in lower case. */
export function isMentioned(base: KnowledgeBase, lower: string): boolean {
  return base.parts.some((part) => {
    for (const at of part.catalogue.withWord(lower)) if (part.has(at)) return true;
    return false;
  });
}

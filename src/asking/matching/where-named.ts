import { foldKey } from '../../reading/fold.ts';
import { acronyms, placeNames } from '../../reading/lexicon.ts';
import type { Question } from '../question/question.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import type { TermMatch } from '../release/word-index.ts';
import { matchTerm } from './align.ts';
import { isWithinLongerName } from './longer-names.ts';

/** A stretch of the question, token indexes inclusive: what it asks to have named. */
export interface Asked {
  readonly first: number;
  readonly last: number;
}

/** The words asked for, as the question has them. */
export const wordsAsked = ({ text, tokens }: Question, { first, last }: Asked): string =>
  text.slice(tokens[first]!.start, tokens[last]!.end);

/**
 * The tokens of a sentence at which it names what is asked for: by its own name, a short or long form of it, the very words, or all of them
 * in other forms. Not by a people for its country, and not within the longer name of something else. Empty where it does not.
 */
export function namedAt(s: SentenceView, question: Question, asked: Asked): number[] {
  const link = question.links.find((l) => l.first >= asked.first && l.last <= asked.last);
  const whole = link && isAllOf(question, asked, link.first, link.last) ? link : undefined;
  const terms = question.terms.filter((t) => t.first >= asked.first && t.last <= asked.last);
  const isAsked = (i: number): boolean => terms.some((t) => t.first !== t.last && matchTerm(t, s).tokens.includes(i));
  const alone = (at: readonly number[]): number[] =>
    at.filter((i) => !isWithinLongerName(s, i, whole, (k) => at.includes(k) || isAsked(k)));
  if (whole) {
    const named = s.mentions
      .filter((m) => /^(?:name|title)$/.test(m.form) && whole.entities.includes(m.entity))
      .flatMap((m) => Array.from({ length: m.last - m.first + 1 }, (_, k) => m.first + k));
    const placed = s.geo.flatMap((g, i) => (g !== undefined && g === whole.geo && !isPeople(s, i) ? [i] : []));
    const at = alone([...named, ...placed]);
    if (at.length > 0) return at;
  }
  const words = wordsAsked(question, asked);
  const literal = alone(formsOf(words).flatMap((form) => literally(s, form)));
  if (literal.length > 0) return literal;
  const content = terms.filter((t) => t.weight >= 0.7 || t.link);
  // A name is there or it is not; a short form may be there in full.
  if (whole?.kind === 'person') return [];
  if (content.length === 1 && !whole && foldKey(words) === content[0]!.word) {
    const full = s.view.words.isShortForm(content[0]!.word) ? matchTerm(content[0]!, s) : undefined;
    return full && full.score >= 0.9 ? alone(full.tokens) : [];
  }
  const matches = content.map((t) => ({ t, at: matchTerm(t, s) }));
  if (content.length < 2 || matches.some(({ at }) => at.score < 0.95))
    return whole || terms.length < 2 ? [] : alone(inOtherWords(terms.map((t) => matchTerm(t, s))));
  const met = matches.map(({ at }) => alone(at.tokens));
  return met.every((at) => at.length > 0) ? met.flat() : [];
}

/** 'Fundamental freedoms' for 'basic freedoms': the same noun, with near-equal words right before it. */
function inOtherWords(matches: readonly TermMatch[]): number[] {
  const noun = matches.at(-1)!;
  if (noun.score < 0.95 || matches.some(({ score }) => score < 0.8)) return [];
  const at = noun.tokens.find((i) => matches.every(({ tokens }, k) => tokens.includes(i - (matches.length - 1 - k))));
  return at === undefined ? [] : Array.from({ length: matches.length }, (_, k) => at - k);
}

/** True when nothing of the asked stretch but little words lies outside the tokens from `first` to `last`. */
const isAllOf = ({ terms }: Question, asked: Asked, first: number, last: number): boolean =>
  terms.every((t) => t.last < asked.first || t.first > asked.last || (t.first >= first && t.last <= last));

/** 'Norwegian' where Norway is asked for: it names the people. */
const isPeople = (s: SentenceView, i: number): boolean => {
  const mention = s.mentionAt(i);
  return (
    !placeNames.has(foldKey(s.tokens[i]!.text)) &&
    !(mention && mention.last > mention.first && s.view.entity(mention.entity)?.kind === 'place')
  );
};

/** The words with their short form for the long one and the long one for their short form, folded. */
function formsOf(words: string): string[] {
  const key = foldKey(words).replace(/^the /, '');
  const long = acronyms.get(key);
  const short = [...acronyms].filter(([, name]) => foldKey(name) === key).map(([letters]) => letters);
  return [key, ...(long ? [foldKey(long)] : []), ...short.filter((letters) => letters.length > 2)];
}

/** Where the words stand one after the other, in the singular or plural, with anything but letters between them and around. */
function literally(s: SentenceView, key: string): number[] {
  const parts = key.split(' ').filter(Boolean);
  const at: number[] = [];
  for (let i = 0; i < s.tokens.length; i++) {
    const run = runAt(s, i, parts);
    if (run) for (let k = run[0]; k <= run[1]; k++) at.push(k);
  }
  return at;
}

/** Tokens from `i` on that are just these words; a token may hold several of them, or more after a hyphen: 'COVID-19'. */
function runAt(s: SentenceView, i: number, parts: readonly string[]): [number, number] | undefined {
  let met = 0;
  for (let k = i; k < s.tokens.length && met < parts.length; k++) {
    const words = foldKey(s.tokens[k]!.text).split(' ').filter(Boolean);
    if (words.length === 0) {
      if (met === 0 || !/^[-'".]$/.test(s.tokens[k]!.text)) return undefined;
      continue;
    }
    const from = met === 0 ? words.findIndex((w) => isForm(w, parts[0]!, parts.length === 1)) : 0;
    if (from < 0) return undefined;
    for (let w = from; w < words.length && met < parts.length; w++) {
      if (!isForm(words[w]!, parts[met]!, met === parts.length - 1)) return undefined;
      met++;
    }
    if (met === parts.length) return [i, k];
  }
  return undefined;
}

/** The word itself; the last of a name also in the plural, or the singular of it. */
const isForm = (word: string, wanted: string, isLast: boolean): boolean =>
  word === wanted || (isLast && wanted.length > 2 && singulars(word).some((w) => singulars(wanted).includes(w)));

const singulars = (word: string): string[] => [
  word,
  ...(/[^s]s$/.test(word) ? [word.slice(0, -1)] : []),
  ...(/(?:[sxz]|ch|sh)es$/.test(word) ? [word.slice(0, -2)] : []),
  ...(/ies$/.test(word) ? [`${word.slice(0, -3)}y`] : []),
];

const folded = new WeakMap<ReleaseView, string>();

/** Title and text of a release, folded. */
function foldedText(view: ReleaseView): string {
  let text = folded.get(view);
  if (text === undefined) {
    text = foldKey(`${view.release.title} ${view.release.text}`);
    folded.set(view, text);
  }
  return text;
}

/** Letters of a word by which any form of it is known: 'drug' of 'drugs', 'migra' of 'migrants'. */
const rootOf = (word: string): string => word.slice(0, Math.max(4, word.length - 3));

/**
 * True when it may be said that no release has these words: one of them is nowhere, not even as part of another word ('aus' is in
 * 'Australia'), nor a people for a country or a short form spelled out.
 */
export function isNowhere(views: readonly ReleaseView[], words: string): boolean {
  const parts = foldKey(words)
    .split(' ')
    .filter((w) => w.length > 2 && !/^(?:the|and|for|any)$/.test(w));
  return parts.some((part) => {
    const long = acronyms.get(part);
    return views.every((view) => {
      const text = foldedText(view);
      return !text.includes(rootOf(part)) && !(long && text.includes(foldKey(long))) && !view.words.isShortForm(part);
    });
  });
}

import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';
import { areSynonyms, someOf } from '../release/words.ts';
import { listed } from './listed.ts';
import { chunkFrom } from './place.ts';

/**
 * 'which temple', 'in which districts', 'on which ship': the phrases whose own noun is the one asked for and that name one of its kind:
 * 'the Great Temple', 'Upper Sava district', 'the districts of A, B and C', 'the frigate Nord'. Each as token indexes, with what is coordinated with it.
 */
export function phrasesOfNoun(question: Question, { s }: Alignment): [number, number][][] {
  const { focus } = question;
  if (!focus || focus.link || !/^(?:which|what)$/.test(question.wh)) return [];
  const out: [number, number][][] = [];
  for (const [i, token] of s.tokens.entries()) {
    if (
      !/^(?:NOUN|PROPN)$/.test(token.pos) ||
      !(s.stems[i] === focus.stem || areSynonyms(s.stems[i]!, focus.stem) || someOf(focus.stem).has(s.stems[i]!))
    )
      continue;
    const named = nameBefore(s, i) ?? namesBehind(s, i);
    if (named && !named.some(([first, last]) => out.flat().some(([a, b]) => a <= last && first <= b))) out.push(named);
  }
  return out;
}

/** 'the Great | Temple' and what belongs to it behind: 'the National University of A'. */
function nameBefore(s: SentenceView, i: number): [number, number][] | undefined {
  let first = i;
  while (first > 0 && isPartOfName(s, first - 1)) first--;
  if (first === i || !s.tokens.slice(first, i).some((_, k) => isNamePart(s, first + k))) return undefined;
  const mention = s.mentionAt(i);
  const last = mention?.form === 'name' && mention.last > i ? mention.last : i;
  const start = mention?.form === 'name' ? Math.min(first, mention.first) : first;
  return [...before(s, start), ...listed(s, [start, last])];
}

/** The names listed in front of a phrase: 'the Lake Centre and the | Hill Facility'. */
function before(s: SentenceView, first: number): [number, number][] {
  const skipsArticle = (i: number): number => (s.tokens[i]?.lower === 'the' ? i - 1 : i);
  const out: [number, number][] = [];
  let at = skipsArticle(first - 1);
  if (!/^(?:and|or|&)$/.test(s.tokens[at]?.lower ?? '')) return [];
  for (;;) {
    const end = s.tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
    const name = s.mentions.find((m) => m.last === end && m.form === 'name' && s.view.entity(m.entity)?.kind !== 'person');
    if (!name) return out;
    out.unshift([name.first, name.last]);
    at = skipsArticle(name.first - 1);
    if (s.tokens[at]?.text !== ',') return out;
    at++;
  }
}

/** 'district of | A, B and C', 'ship | Nord': the noun with its name, then the names coordinated with it. */
function namesBehind(s: SentenceView, i: number): [number, number][] | undefined {
  const joined = /^(?:of|called|named|,)$/.test(s.tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  const start = s.tokens[joined]?.lower === 'the' ? joined + 1 : joined;
  const chunk = isNamePart(s, start) && s.entityAt(start)?.kind !== 'person' ? nameFrom(s, start) : undefined;
  if (!chunk) return undefined;
  const names: [number, number][] = [[i, chunk]];
  let at = chunk + 1;
  while (/^(?:,|and|or|&)$/.test(s.tokens[at]?.lower ?? '')) {
    while (/^(?:,|and|or|&|the)$/.test(s.tokens[at]?.lower ?? '')) at++;
    if (!isNamePart(s, at) || s.entityAt(at)?.kind === 'person') break;
    const last = nameFrom(s, at);
    names.push([at, last]);
    at = last + 1;
  }
  return names;
}

/** Last token of the name that begins at `at`. */
function nameFrom(s: SentenceView, at: number): number {
  const mention = s.mentionAt(at);
  if (mention?.form === 'name' && mention.first === at) return mention.last;
  let last = at;
  while (isNamePart(s, last + 1) || (/^(?:de|da|di|du|la|el|al|of|-)$/.test(s.tokens[last + 1]?.lower ?? '') && isNamePart(s, last + 2)))
    last++;
  return Math.min(last, chunkFrom(s, at)?.[1] ?? last);
}

const isNamePart = (s: SentenceView, i: number): boolean => {
  const token = s.tokens[i];
  return (
    token !== undefined &&
    /^\p{Lu}/u.test(token.text) &&
    /^(?:NOUN|PROPN|ADJ|X)$/.test(token.pos) &&
    !s.dates.some((d) => d.first <= i && i <= d.last)
  );
};

const isPartOfName = (s: SentenceView, i: number): boolean =>
  isNamePart(s, i) ||
  (/^(?:of|-|”|"|’|'s|’s)$/.test(s.tokens[i]!.text) && i > 0 && isNamePart(s, i - 1)) ||
  /^(?:NOUN|ADJ)$/.test(s.tokens[i]!.pos);

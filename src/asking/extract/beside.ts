import type { Token } from '../../model/reading.ts';
import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { unitOf } from '../question/units.ts';
import { type Item, spanItem } from '../release/found.ts';
import type { SentenceView } from '../release/view.ts';
import { unitAsked } from './measure.ts';
import { isPeople } from './people-counted.ts';
import { chunkFrom } from './place.ts';
import { type Quantity, quantities } from './quantities.ts';

// What stands beside a number: those it leaves out, what else has as much of a unit, and a second number whose noun is left out.

const ASKS_OTHERS = /\b(?:others?|else|more|further|additional)\b/;

/** '{A and} 17 other states': so many more than those named, and no answer to how many there are. */
export function isRemainder({ shape }: Question, s: SentenceView, q: Quantity): boolean {
  if (ASKS_OTHERS.test(shape)) return false;
  const last = Math.max(q.last, q.noun);
  const others = s.tokens.slice(q.last + 1, last + 2).some((t) => /^others?$/.test(t.lower));
  const joined = q.first > 1 && /^(?:and|with|as|&)$/.test(s.tokens[q.first - 1]!.lower);
  // 'One man died and two others were hurt': those hurt are no more than these.
  return others && joined && /^(?:NOUN|PROPN|PUNCT|ADP)$/.test(s.tokens[q.first - 2]!.pos);
}

/** 'how many kilos was the freight' is not answered by the weight of goods, where the release gives another weight too and calls neither freight. */
export function isOfOtherThing(question: Question, { s, matches }: Alignment, q: Quantity): boolean {
  const unit = q.kind === 'measure' ? unitOf(s.tokens[q.last]!.lower) : undefined;
  if (unit === undefined || unitAsked(question) === undefined) return false;
  const thing = question.terms.find((t) => t !== question.focus && !t.link && !t.isVerb && t.weight >= 1 && unitOf(t.word) === undefined);
  if (!thing || matches.get(thing)!.score >= 0.95) return false;
  return s.view.sentences.some((o) => quantities(o).some((x) => x !== q && unitOf(o.tokens[x.last]!.lower) === unit));
}

const REST = /^(?:remainder|rest|balance|others)$/;

/** '$2 million for A and the rest | for B': what is told of the rest is told of no number. */
export function isBeforeRest({ terms }: Question, { s, matches }: Alignment, q: Quantity): boolean {
  const rest = s.tokens.findIndex((t, i) => i > q.last && REST.test(t.lower) && s.tokens[i - 1]!.lower === 'the');
  if (rest < 0) return false;
  const said = terms.filter((t) => !t.isVerb && t.weight >= 0.5 && matches.get(t)!.score >= 0.7 && matches.get(t)!.tokens.length > 0);
  return said.length > 0 && said.every((t) => matches.get(t)!.tokens.every((i) => i > rest));
}

/**
 * 'How many troops' is not answered by '30 Allies' in a sentence whose 'troops' only say what others are ('troop contributing partners'): the
 * number counts another noun, and what is asked for is the kind of a third.
 */
export function isBesideKind({ focus, shape, verb }: Question, { s, matches }: Alignment, q: Quantity): boolean {
  if (!focus || focus.link || q.noun < 0 || !/\bhow many\b/.test(shape)) return false;
  // 'how many voters registered' <- 'the voter census registered 900 citizens'
  if (verb && matches.get(verb)!.score >= 0.7) return false;
  const places = matches.get(focus)?.tokens ?? [];
  return places.length > 0 && places.every((i) => !(i >= q.first && i <= q.noun) && isKindOfNext(s, i));
}

/** 'troop | partners', 'troop | contributing partners' */
function isKindOfNext({ tokens }: SentenceView, i: number): boolean {
  const [own, next, after] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  const isNoun = (t: Token | undefined): boolean => /^(?:NOUN|PROPN)$/.test(t?.pos ?? '');
  return own.lower === own.lemma && (isNoun(next) || (/ing$/.test(next?.lower ?? '') && isNoun(after)));
}

/** The noun is shown with its number where it is near. */
const NEAR = 5;

/** The number with what it counts, and with the numbers of the same that the sentence gives apart: 'nine fires in A | two in B', unless the question names one of the places. */
export function itemsOf(question: Question, { s, matches }: Alignment, q: Quantity): Item[] {
  const together = peopleInRow(question, s, q);
  if (together.length > 1) return together.map((span) => spanItem(s, ...span));
  // '300 and | 90 soldiers': the noun stands behind another number.
  const isBehindNext =
    /^(?:,|and)$/.test(s.tokens[q.last + 1]?.lower ?? '') && quantities(s).some((o) => o.first > q.last && o.first < q.noun);
  const last = q.noun > q.last && q.noun - q.last <= NEAR && !isBehindNext ? q.noun : q.last;
  const own = spanItem(s, q.first, last);
  const circumstance = endOfCircumstance(s, last + 1);
  if (circumstance < 0 || q.noun < 0 || !/^(?:number|measure)$/.test(q.kind)) return [own];
  const rest: { first: number; last: number }[] = [];
  let end = circumstance;
  for (;;) {
    const joint = s.tokens[end + 1]?.text === ',' && s.tokens[end + 2]?.lower === 'and' ? end + 3 : end + 2;
    const next = /^(?:,|and)$/.test(s.tokens[end + 1]?.lower ?? '') ? quantities(s).find((o) => o.first === joint) : undefined;
    const close = next && next.noun < 0 ? endOfCircumstance(s, next.last + 1) : -1;
    if (!next || close < 0) break;
    rest.push({ first: next.first, last: close });
    end = close;
  }
  if (rest.length === 0) return [own];
  // 'how many fires in B': one of them is asked for, or one of elsewhere.
  const named = question.terms.some((t) => {
    const { score, tokens } = matches.get(t)!;
    if (score < 0.7) return t.weight >= 1 && !t.isVerb;
    return t.link?.kind === 'place' || t.link?.geo !== undefined || tokens.some((i) => i > last && i <= end);
  });
  return named ? [own] : [spanItem(s, q.first, circumstance), ...rest.map((r) => spanItem(s, r.first, r.last))];
}

const ASKS_PEOPLE =
  /\bhow many (?:people|persons|individuals)\b|\bhow many (?:have |had |has )?(?:died|die|perished|(?:were|are|was|been|got|get) \w+(?:ed|en|hurt|shot))\b|\bdeath toll\b|\bnumber of (?:people|persons|dead|deaths|victims|casualties)\b/;

/** '11 soldiers, | two civilians and a driver': where people are asked for, all of the row of people that the number stands in. */
function peopleInRow({ shape, focus, verb }: Question, s: SentenceView, q: Quantity): [number, number][] {
  if (q.kind !== 'number' || q.noun < 0 || !isPeople(s.tokens[q.noun]!) || !ASKS_PEOPLE.test(shape)) return [];
  if (
    focus &&
    focus !== verb &&
    !focus.isVerb &&
    !/^(?:people|person|individual|dead|death|toll|victim|casualty|number)s?$/.test(focus.lemma)
  )
    return [];
  return s.tree.conjuncts(s.tree.firstConjunct(q.noun)).flatMap((noun): [number, number][] => {
    if (!isPeople(s.tokens[noun]!)) return [];
    const counted = quantities(s).find((o) => o.noun === noun && o.kind === 'number');
    const one = s.tree.kids(noun, 'det').find((d) => /^an?$/.test(s.tokens[d]!.lower));
    const first = counted?.first ?? one;
    return first === undefined || noun - first > NEAR ? [] : [[first, noun]];
  });
}

/** The last token of 'in B', 'near the pier', 'in 2018' that begins at `at`; -1 where none does. */
function endOfCircumstance(s: SentenceView, at: number): number {
  if (!/^(?:in|at|near|on|from|during|for)$/.test(s.tokens[at]?.lower ?? '')) return -1;
  const date = s.dates.find((d) => d.first <= at + 1 && at + 1 <= d.last);
  return date?.last ?? chunkFrom(s, at + 1)?.[1] ?? -1;
}

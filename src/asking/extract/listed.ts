import { postNouns } from '../../reading/lexicon.ts';
import type { SentenceView } from '../release/view.ts';
import { chunkFrom } from './place.ts';

/**
 * The noun phrase at these tokens with those listed behind it, by the order of words, which holds where the tree does not: 'the parties, unions
 * and civil society'. Commas alone make no list: an 'and' or 'or' must come. With `preposition` it may stand before each: 'in A and in B'.
 */
export function listed(s: SentenceView, phrase: readonly [number, number], preposition?: string): [number, number][] {
  const whole = withExamples(s, phrase);
  return [whole, ...behind(s, whole[1], preposition)];
}

/** Those listed behind a phrase that ends at `last`. */
function behind(s: SentenceView, last: number, preposition?: string): [number, number][] {
  const parts: [number, number][] = [];
  let waiting: [number, number][] = [];
  let at = last + 1;
  while (at < s.tokens.length) {
    const [start, closes] = separator(s, at);
    if (start === at) break;
    const chunk = member(s, s.tokens[start]?.lower === preposition ? start + 1 : start);
    if (!chunk || /^(?:VERB|AUX)$/.test(s.tokens[chunk[1] + 1]?.pos ?? '') || s.mentionAt(chunk[1])?.form === 'pronoun') break;
    waiting.push(chunk);
    at = chunk[1] + 1;
    if (!closes) continue;
    parts.push(...waiting);
    waiting = [];
  }
  return parts;
}

/** What may be listed: a noun phrase, or a deed with what it is done to: 'advising, training | the crews'. */
export function member(s: SentenceView, i: number): [number, number] | undefined {
  const token = s.tokens[i];
  if (token?.pos !== 'VERB' || !/ing$/.test(token.lower)) return chunkFrom(s, i);
  return [i, chunkFrom(s, i + 1)?.[1] ?? i];
}

/** Where the next member of a list begins behind what separates it, and whether that closes the list; `at` itself when nothing separates. */
function separator(s: SentenceView, at: number): [start: number, closes: boolean] {
  let i = at;
  if (/^[,;]$/.test(s.tokens[i]?.text ?? '')) i++;
  if (/^(?:and|or|&)$/.test(s.tokens[i]?.lower ?? '')) return [i + 1, true];
  if (s.tokens[i]?.lower === 'as' && s.tokens[i + 1]?.lower === 'well' && s.tokens[i + 2]?.lower === 'as') return [i + 3, true];
  return [i, false];
}

/** 'issues | such as A and B': what a phrase takes for examples belongs to it. */
function withExamples(s: SentenceView, [first, last]: readonly [number, number]): [number, number] {
  // 'the Chair of the Committee, | Ambassador A B'
  const beside =
    s.tokens[last + 1]?.text === ',' && s.entityAt(last)?.kind !== 'person' ? (s.mentionAt(last + 2) ?? s.mentionAt(last + 3)) : undefined;
  if (
    beside &&
    beside.form !== 'pronoun' &&
    s.view.entity(beside.entity)?.kind === 'person' &&
    postNouns.has(s.tokens[first]!.lower === 'the' ? s.tokens[first + 1]!.lower : s.tokens[first]!.lower)
  )
    return [first, beside.last];
  const such = s.tokens[last + 1]?.lower === 'such' && s.tokens[last + 2]?.lower === 'as' ? last + 3 : -1;
  const chunk = such > 0 ? member(s, such) : undefined;
  return chunk ? [first, behind(s, chunk[1]).at(-1)?.[1] ?? chunk[1]] : [first, last];
}

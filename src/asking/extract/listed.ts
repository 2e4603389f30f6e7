import { postNouns } from '../../reading/lexicon.ts';
import type { SentenceView } from '../release/view.ts';
import { chunkFrom } from './place.ts';

/**
 * The noun phrase at these tokens with those listed behind it, by the order of words, which holds where the tree does not: 'the parties, unions
 * and civil society'. Commas alone make no list: an 'and' or 'or' must come. With `preposition` it may stand before each: 'in A and in B'.
 */
export function listed(s: SentenceView, phrase: readonly [number, number], preposition?: string): [number, number][] {
  const whole = withExamples(s, phrase);
  const others = behind(s, whole[1], preposition);
  const isDeed = (i: number): boolean => s.tokens[i]!.pos === 'VERB' && /ing$/.test(s.tokens[i]!.lower);
  // 'suspected of protecting | and enabling gangs': deeds that share what they are done to are one.
  const shares = whole[0] === whole[1] && isDeed(whole[0]) && others.some(([from, to]) => isDeed(from) && to > from);
  return shares ? [[whole[0], others.at(-1)![1]]] : [whole, ...others];
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

/** The longest member of a list between semicolons, in tokens. */
const LONGEST_MEMBER = 30;

/**
 * 'fisheries, including quotas; ferry safety; and tourism': all members of a list that semicolons part, from the one that begins at `first`
 * on. Undefined where it is none: an 'and' or 'or' must lead to the last, and none may have a deed of its own.
 */
export function partedBySemicolons(s: SentenceView, first: number, last: number): [number, number][] | undefined {
  const parts: [number, number][] = [];
  let from = first;
  for (let i = last + 1; i <= s.tokens.length; i++) {
    const text = s.tokens[i]?.text ?? '.';
    if (!/^[;.:]$/.test(text)) continue;
    const start = /^(?:and|or)$/.test(s.tokens[from]?.lower ?? '') && parts.length > 0 ? from + 1 : from;
    if (i - 1 < start || i - start > LONGEST_MEMBER) return undefined;
    parts.push([start, i - 1]);
    if (text !== ';') return parts.length > 1 && start > from && parts.every((p) => tellsNoDeed(s, p)) ? parts : undefined;
    from = i + 1;
  }
  return undefined;
}

/** True for words without a deed but such as say which one: 'the strike that ended', 'as agreed'. */
function tellsNoDeed({ tokens }: SentenceView, [from, to]: readonly [number, number]): boolean {
  const at = tokens.findIndex((t, i) => i >= from && i <= to && (t.pos === 'AUX' || (t.pos === 'VERB' && !/(?:ing|ed)$/.test(t.lower))));
  return at < 0 || tokens.slice(from, at).some((t) => /^(?:that|which|who|to|where|as)$/.test(t.lower));
}

const LEADS_TO_TWO = /^(?:such as|among them|in particular|above all|most notably|for example|for instance|not least)$/;
const LEADS_TO_MEMBERS = /^(?:including|notably|namely|especially|particularly)$/;

/** How many words lead from a noun for all of them to its members at `i`: 'such as', 'including'; 0 where none do. */
const leading = ({ tokens }: SentenceView, i: number): number => {
  if (LEADS_TO_TWO.test(`${tokens[i]?.lower ?? ''} ${tokens[i + 1]?.lower ?? ''}`)) return 2;
  return LEADS_TO_MEMBERS.test(tokens[i]?.lower ?? '') ? 1 : 0;
};

/** The last word of a phrase before it tells of its members: 'services | such as clean water'. */
export function beforeMembers(s: SentenceView, [first, last]: readonly [number, number]): number {
  const at = s.tokens.findIndex((_, i) => i > first && i <= last && leading(s, i) > 0);
  if (at < 0) return last;
  return s.tokens[at - 1]!.text === ',' ? at - 2 : at - 1;
}

/** 'Several chemicals, | notably lead and mercury', 'services | such as A and B': the members that stand behind a noun for all of them. */
export function membersBehind(s: SentenceView, last: number): [number, number][] {
  const at = s.tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  const led = leading(s, at);
  if (led === 0) return [];
  let start = s.tokens[at + led]?.text === ',' ? at + led + 1 : at + led;
  const parts: [number, number][] = [];
  let waiting: [number, number][] = [];
  for (let closes = true; ; ) {
    const chunk = memberWithPlace(s, start);
    if (!chunk) break;
    waiting.push(chunk);
    if (closes) {
      parts.push(...waiting);
      waiting = [];
    }
    const [next, isLast] = separator(s, chunk[1] + 1);
    if (next === chunk[1] + 1) break;
    start = next;
    closes = isLast;
  }
  return parts;
}

/** A member with what tells where or of what it is: 'piracy | off the coast'; a name stands for itself. */
function memberWithPlace(s: SentenceView, i: number): [number, number] | undefined {
  const chunk = member(s, i);
  if (!chunk) return undefined;
  const [first] = chunk;
  let last = chunk[1];
  for (let left = 2; left > 0; left--) {
    const { pos, lower } = s.tokens[last + 1] ?? { pos: '', lower: '' };
    const more = pos === 'ADP' && (lower === 'of' || /^\p{Ll}/u.test(s.tokens[last]!.text)) ? chunkFrom(s, last + 2) : undefined;
    if (!more) break;
    last = more[1];
  }
  return [first, last];
}

/** 'Paris', '“Ada”', 'resolution | 1244', but not '450 | sailors'. */
export const isNameOrNumber = (s: SentenceView, text: string, last: number): boolean =>
  /^[\p{Lu}"“]/u.test(text) || (/^\d/.test(text) && !(s.tokens[last]!.pos === 'NOUN' && /^\p{Ll}/u.test(s.tokens[last]!.text)));

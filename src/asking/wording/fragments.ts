import type { Token } from '../../model/reading.ts';
import { analyse } from '../../reading/language.ts';
import { turnedRound } from './turned.ts';

const OPENS = /^(?:the|all|those|that|both|every)$/;
const RELATIVE = /^(?:that|which|who|whom)$/;
/** Before a noun: 'the two new | treaties'. */
const BEFORE_NOUN = /^(?:ADJ|NUM|NOUN|PROPN)$/;
const SUBJECT = /^(?:the|his|her|their|its|this|he|she|they|it|we)$/;
const PERSON = /^(?:people|persons?|ones?|man|men|woman|women|everyone|everybody|somebody|someone|guy|guys|individuals?)$/;
const THING = /^(?:things?|stuff|something)$/;
/** Asked for by a word of its own elsewhere, or of no thing that has a name. */
const OTHERWISE =
  /^(?:day|days|date|dates|time|times|moment|year|years|month|months|week|hour|place|places|spot|location|reason|reasons|way|ways|fact|number|amount|sum|total|count|percentage|share|period|length|duration|first|last|only|same|rest|others?|latest|whole|idea|news|words?|answer|question|point|case|kind|sort|type)$/;
const ASKS = /^(?:what|which|who|whom|whose|when|where|why|how)$/;
const PREPOSITION = /^(?:to|in|at|on|with|for|from|about|of|by|into|over|under|through|against|around|after|before|near)$/;

/**
 * A thing named by a clause alone, asked for as it is in a question: 'the clinic she toured' as 'which clinic did she tour', 'the two treaties that Lind
 * signed' as 'which two treaties did Lind sign', 'the officer who led the patrol' as 'which officer led the patrol'. Undefined for anything else.
 */
export function ofFragment(question: string): string | undefined {
  const plain = question.replace(/[?.!\s]+$/, '');
  if (/[,;:()"“”]| [-–—] |\?/.test(plain)) return undefined;
  const tokens = analyse(plain);
  if (tokens.length < 4 || tokens.length > 24 || !OPENS.test(tokens[0]!.lower)) return undefined;
  const first = tokens[0]!.lower === 'all' && /^(?:the|those)$/.test(tokens[1]!.lower) ? 2 : 1;
  const noun = lastOfNoun(tokens, first);
  if (noun < first || OTHERWISE.test(tokens[noun]!.lower)) return undefined;
  return clauseBehind(plain, tokens, first, noun);
}

/** The noun of the thing: the last one before its clause; -1 where no clause begins behind it. */
function lastOfNoun(tokens: readonly Token[], first: number): number {
  for (let i = first; i < Math.min(tokens.length - 2, first + 5); i++) {
    const { pos, lower } = tokens[i]!;
    const next = tokens[i + 1]!;
    if (/^(?:NOUN|PROPN)$/.test(pos) || (pos === 'PRON' && PERSON.test(lower)))
      if (RELATIVE.test(next.lower) || SUBJECT.test(next.lower) || (next.pos === 'PROPN' && pos === 'NOUN')) return i;
    if (!BEFORE_NOUN.test(pos) && tokens[i]!.text !== '-') return -1;
  }
  return -1;
}

function clauseBehind(asked: string, tokens: readonly Token[], first: number, noun: number): string | undefined {
  const isRelative = RELATIVE.test(tokens[noun + 1]!.lower);
  const start = tokens[noun + (isRelative ? 2 : 1)];
  if (!start || tokens.some((t, i) => i > noun + 1 && ASKS.test(t.lower))) return undefined;
  const what = PERSON.test(tokens[noun]!.lower)
    ? 'who'
    : THING.test(tokens[noun]!.lower)
      ? 'what'
      : `which ${asked.slice(tokens[first]!.start, tokens[noun]!.end)}`;
  const clause = asked.slice(start.start);
  if (isRelative && /^(?:VERB|AUX)$/.test(start.pos)) return `${what} ${clause}`;
  if (!SUBJECT.test(start.lower) && start.pos !== 'PROPN' && !isRelative) return undefined;
  // 'the island she went to': what stands at the end is what it goes with.
  const last = tokens.at(-1)!;
  const turned = turnedRound(`${clause} ${what === 'who' ? 'whom' : what}`);
  if (turned === undefined) return undefined;
  const isHung = PREPOSITION.test(last.lower);
  return isHung && !turned.endsWith(last.lower) && !new RegExp(`^${last.lower} `, 'i').test(turned)
    ? undefined
    : turned.replace(/^whom /, 'who ');
}

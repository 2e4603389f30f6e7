import { currencies } from '../../reading/lexicon.ts';
import type { SentenceView } from '../view.ts';

const NUMBER_WORD =
  /^(?:no|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|million|millions|mln|billion|billions|bln|dozen|dozens|half|quarter|third|thirds|both|several|first|second|fourth|fourths|fifth|fifths|quarters|tenths|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|inaugural|\d+(?:st|nd|rd|th))$/;
const UNIT =
  /^(?:kg|kilograms?|tons?|tonnes?|km|kilomet(?:er|re)s?|miles?|metres?|meters?|hectares?|litres?|liters?|percent|per|cent|%|dollars?|euros?|pounds?|francs?|yen|days?|weeks?|months?|years?|hours?|minutes?|points?|degrees?|dlrs?|stg)$/;
const TIME = /^(?:day|week|month|year|hour|minute)s?$/;

const FRACTION = /^(?:half|thirds?|quarters?|fourths?|fifths?|tenths?)$/;

/** A number of a sentence. Token indexes. */
export interface Quantity {
  first: number;
  last: number;
  /** The noun that is counted, when there is one. */
  noun: number;
  kind: 'money' | 'percent' | 'time' | 'measure' | 'ordinal' | 'number';
}

/** A sign of one letter is one only right before its number. */
const isCurrency = (text: string): boolean => text.length > 1 && currencies.has(text.replace(/\.$/, ''));

/** True for a number with its currency's sign glued to it: 'RM27', 'USD279', and 'R46' where a word such as 'billion' follows. */
function isGlued({ tokens }: SentenceView, i: number): boolean {
  const [, sign, digits] = /^([A-Za-z]{1,3})(\d[\d.,]*)$/.exec(tokens[i]!.text) ?? [];
  if (sign === undefined || digits === undefined || !currencies.has(sign)) return false;
  const scaled = [tokens[i + 1], tokens[i + 3]].some((t) => /^(?:thousand|million|billion|trillion|m|bn)$/.test(t?.lower ?? ''));
  // 'COP26' is a conference.
  return scaled || (sign.length === 3 && digits.length > 2);
}

/** All numbers of a sentence, with what they count. */
export function quantities(s: SentenceView): Quantity[] {
  const out: Quantity[] = [];
  const { tokens } = s;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const digit = /^[\d][\d.,]*(?:m|bn|k|th|st|nd|rd)?$/i.test(token.text);
    const glued = isGlued(s, i);
    // The number before 'million' was passed over, as part of a date or a name: half of it is none.
    if (/^(?:thousand|million|billion|trillion)$/.test(token.lower) && /\d$/.test(tokens[i - 1]?.text ?? '')) continue;
    if (!(digit || glued || NUMBER_WORD.test(token.lower)) || s.dates.some((d) => d.first <= i && i <= d.last)) continue;
    if (/^(?:one|no|first|second|third|both|several)$/.test(token.lower) && token.pos === 'PRON' && token.lower !== 'one') continue;
    if (token.lower === 'no' && /^(?:longer|more|\.|one)$/.test(tokens[i + 1]?.lower ?? '')) continue;
    const mention = s.mentionAt(i);
    if (mention && mention.last > mention.first && s.view.entity(mention.entity)?.kind !== 'other') continue;
    let first = i;
    let last = i;
    // 'RM1.27 billion': the words of the text part it at its point.
    if (glued && tokens[i + 1]?.text === '.' && tokens[i + 1]!.start === token.end && /^\d+$/.test(tokens[i + 2]?.text ?? '')) last += 2;
    while (
      tokens[last + 1] &&
      (/^[\d][\d.,]*$/.test(tokens[last + 1]!.text) ||
        NUMBER_WORD.test(tokens[last + 1]!.lower) ||
        (tokens[last + 1]!.text === '-' &&
          /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/.test(tokens[last]!.lower) &&
          NUMBER_WORD.test(tokens[last + 2]?.lower ?? '')) ||
        (/^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/.test(tokens[last - 1]?.lower ?? '') && tokens[last]!.text === '-') ||
        (tokens[last + 1]!.lower === 'and' &&
          NUMBER_WORD.test(tokens[last + 2]?.lower ?? '') &&
          /hundred|thousand|million/.test(tokens[last]!.lower)) ||
        (/^(?:a|-|of)$/.test(tokens[last + 1]!.lower) &&
          /^(?:half|quarter|third|two|three)$/.test(tokens[last]!.lower) &&
          NUMBER_WORD.test(tokens[last + 2]?.lower ?? '')))
    )
      last++;
    let kind: Quantity['kind'] = glued
      ? 'money'
      : /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|twentieth|inaugural|\d+(?:st|nd|rd|th))$/.test(
            tokens[last]!.lower,
          ) && last === i
        ? 'ordinal'
        : 'number';
    if (/^(?:US|AU|NZ|CA|A)?[$€£¥]$/.test(tokens[first - 1]?.text ?? '') || isCurrency(tokens[first - 1]?.text ?? '')) {
      first--;
      if (/^(?:US|AU|NZ|CA|A)$/.test(tokens[first - 1]?.text ?? '') && tokens[first - 1]!.end === tokens[first]!.start) first--;
      kind = 'money';
    }
    let next = tokens[last + 1];
    if (next?.text === '-' && next.start === tokens[last]!.end && tokens[last + 2]) {
      // 'three-day visit'
      if (UNIT.test(tokens[last + 2]!.lower)) {
        last += 2;
        kind = TIME.test(tokens[last]!.lower) ? 'time' : 'measure';
      }
      next = tokens[last + 1];
    } else if (next && UNIT.test(next.lower)) {
      last++;
      if (next.lower === 'per' && tokens[last + 1]?.lower === 'cent') last++;
      kind = /^(?:percent|per|%)$/.test(next.lower)
        ? 'percent'
        : TIME.test(next.lower)
          ? 'time'
          : /^(?:dollars?|dlrs?|stg|euros?|pounds?|francs?|yen)$/.test(next.lower)
            ? 'money'
            : 'measure';
    }
    // 'one fifth of', 'half of'
    if (
      kind === 'number' &&
      FRACTION.test(tokens[last]!.lower) &&
      (last > i || tokens[i]!.lower === 'half') &&
      tokens[last + 1]?.lower === 'of'
    )
      kind = 'percent';
    while (
      /^(?:over|nearly|almost|about|around|approximately|some|least|than|at|more|fewer|less|up|to|roughly)$/.test(
        tokens[first - 1]?.lower ?? '',
      ) &&
      !(tokens[first - 1]!.lower === 'to' && tokens[first - 2]?.lower !== 'up') &&
      !(tokens[first - 1]!.lower === 'at' && tokens[first]!.lower !== 'least') &&
      !(tokens[first - 1]!.lower === 'up' && tokens[first]!.lower !== 'to')
    )
      first--;
    out.push({ first, last, noun: nounOf(s, first, last), kind });
    i = last;
  }
  return out;
}

/** '14 long-term observers', '18 OSCE participating States': what is counted is the last noun of the phrase. */
function headOfCompound(s: SentenceView, noun: number): number {
  const { tokens } = s;
  let at = noun;
  for (let head = tokens[at]!.head; head > at && head - at <= 4; head = tokens[at]!.head) {
    const between = tokens.slice(at + 1, head + 1);
    if (
      !/^(?:compound|amod|nmod|nummod|flat)$/.test(tokens[at]!.dep) ||
      !between.every((t) => /^(?:NOUN|PROPN|ADJ|VERB)$/.test(t.pos) || t.text === '-')
    )
      break;
    at = head;
  }
  if (tokens[at - 1]?.text === '-' && tokens[at]!.pos !== 'PROPN') while (/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '')) at++;
  return at;
}

/** The noun that a number counts: its head where it modifies one, else the first noun right after it. */
function nounOf(s: SentenceView, first: number, last: number): number {
  const { tokens } = s;
  for (let i = last; i >= first; i--) {
    const token = tokens[i]!;
    // A number counts what stands near it: no verb or colon between.
    const between = token.head > last ? tokens.slice(last + 1, token.head) : [];
    if (between.length > 6 || between.some((t) => (t.pos === 'VERB' && t.dep !== 'amod') || /^[:;]$/.test(t.text))) continue;
    if (token.head > last && /^(?:nummod|det|amod|nmod|compound)/.test(token.dep) && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[token.head]!.pos))
      return headOfCompound(s, token.head);
  }
  const of = tokens[last + 1]?.lower === 'of' ? last + 2 : last + 1;
  for (let j = of; j < tokens.length && j <= of + 4; j++) {
    const token = tokens[j]!;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') {
      let k = j;
      while (tokens[k + 1] && /^(?:NOUN|PROPN)$/.test(tokens[k + 1]!.pos)) k++;
      return k;
    }
    if (!/^(?:ADJ|DET|PUNCT|NUM|ADV)$/.test(token.pos) || /^[,.;:]$/.test(token.text)) break;
  }
  return -1;
}

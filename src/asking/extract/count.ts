import { currencies } from '../../reading/lexicon.ts';
import type { Alignment } from '../align.ts';
import { type Item, spanItem } from '../found.ts';
import type { Question, Term } from '../question.ts';
import type { SentenceView } from '../view.ts';
import { type Extract, nearness } from './types.ts';

const NUMBER_WORD =
  /^(?:no|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|million|millions|billion|billions|dozen|dozens|half|quarter|third|thirds|both|several|first|second|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/;
const UNIT =
  /^(?:kg|kilograms?|tons?|tonnes?|km|kilomet(?:er|re)s?|miles?|metres?|meters?|hectares?|litres?|liters?|percent|per|cent|%|dollars?|euros?|pounds?|francs?|yen|days?|weeks?|months?|years?|hours?|minutes?|points?|degrees?)$/;
const MONEY =
  /^(?:money|funding|fund|funds|dollar|dollars|euro|euros|sum|amount|aid|cost|finance|financing|budget|loan|grant|worth|support|contribution|price|investment|cash)$/;
const TIME = /^(?:day|week|month|year|hour|minute)s?$/;
const WEIGHT = /^(?:tonnage|weight|heavy|weigh|tons?|tonnes?|kilos?|kg)$/;

/** True for words that ask for an amount rather than name what is counted. */
export const isQuantity = (term: Term): boolean => MONEY.test(term.word);

export interface Quantity {
  first: number;
  last: number;
  /** The noun that is counted, when there is one. */
  noun: number;
  kind: 'money' | 'percent' | 'time' | 'measure' | 'ordinal' | 'number';
}

/** The number of what was asked for: it must count the very noun (or be money, a share, a time, where those were asked). */
export function extractCount(question: Question, alignment: Alignment): Extract | undefined {
  const { s } = alignment;
  const wants = wantedQuantity(question);
  const counted =
    question.focus &&
    !isQuantity(question.focus) &&
    !/^(?:number|share|part|percentage|size|length|weight|edition|long)$/.test(question.focus.word)
      ? question.focus
      : countedAfterOf(question);
  const ranked: { q: Quantity; far: number; bonus: number }[] = [];
  for (const q of quantities(s)) {
    if (wants && q.kind !== wants) continue;
    if (isTheWhole(question, s, q)) continue;
    if (!wants && q.kind === 'money' && question.kind === 'count' && /\bhow many\b/.test(question.shape)) continue;
    if (!wants && q.kind === 'ordinal') continue;
    let bonus = 0;
    if (counted && wants !== 'ordinal') {
      const tokens = alignment.matches.get(counted)!.tokens;
      if (q.noun >= 0 && tokens.includes(q.noun)) bonus = 0.1;
      else if (tokens.some((t) => s.tokens[t]!.pos === 'VERB') && q.noun >= 0) {
        // 'how many wounded': who were hurt are the subject or object of the verb that was found.
        const governor = tokens.find((t) => s.tokens[t]!.pos === 'VERB')!;
        if (s.tree.verbOf(q.noun) !== governor) continue;
        bonus = 0.08;
      } else if (s.tokens[q.first]!.lower === 'no') continue;
      else if (tokens.some((t) => t > q.last && t <= q.last + 5 && s.tree.isBelow(t, q.noun >= 0 ? q.noun : q.last))) bonus = 0.06;
      else if (wants === 'money' || wants === 'percent') bonus = 0;
      else if (q.noun < 0 && tokens.length > 0) bonus = 0.02;
      else if (!elided(q, tokens)) continue;
    }
    // '€2 million a day': a word of the question right behind the number speaks for it.
    if (question.terms.some((t) => t !== counted && alignment.matches.get(t)!.tokens.some((i) => i > q.last && i <= q.last + 2 && !t.link)))
      bonus += 0.06;
    ranked.push({ q, far: nearness(question, alignment, q.last) + placeGap(question, alignment, q), bonus });
  }
  ranked.sort((a, b) => (b.bonus - a.bonus > 0.05 ? 1 : a.bonus - b.bonus > 0.05 ? -1 : a.far - b.far || a.q.first - b.q.first));
  const best = ranked[0];
  if (!best || best.far > 7) return undefined;
  const items: Item[] = [
    spanItem(
      s,
      best.q.first,
      Math.max(best.q.last, best.q.noun > best.q.last && best.q.noun - best.q.last <= 5 ? best.q.noun : best.q.last),
    ),
  ];
  return { items, fit: best.bonus - (best.far > 4 ? 0.05 : 0), because: 'the number nearest to what was asked' };
}

/** 'how many of the applicants' is not answered by the number of all: '17 of the | 90 applicants'. */
export function isTheWhole(question: Question, s: SentenceView, q: Quantity): boolean {
  if (!/\bhow many of\b/.test(question.shape)) return false;
  const before = [s.tokens[q.first - 1]?.lower ?? '', s.tokens[q.first - 2]?.lower ?? ''];
  return before[0] === 'of' || (before[1] === 'of' && /^(?:the|its|their|all|these|those)$/.test(before[0]!));
}

/** The measure that the question names: money, a share, a time, a weight. */
export function wantedQuantity(question: Question): Quantity['kind'] | undefined {
  const { shape } = question;
  if (
    /\bhow (?:much|many) (?:more |new |further |additional |extra )?(?:money|dollars|euros|pounds|funding|aid|cash)\b|\b(?:cost|budget|price|worth|sum)\b|\bamount of (?:money|funding|aid)\b/.test(
      shape,
    )
  )
    return 'money';
  if (/\b(?:percentage|share|proportion|per cent|percent|what part)\b/.test(shape)) return 'percent';
  if (/\bhow long\b|\bduration\b|\blength of (?:the )?(?:visit|trip|stay|term|mission)\b/.test(shape)) return 'time';
  if (/\b(?:edition|which round|how often)\b/.test(shape)) return 'ordinal';
  if (/\bgrowth\b/.test(shape)) return 'percent';
  if (question.terms.some((t) => WEIGHT.test(t.word)) || /\bhow (?:far|heavy|high|deep|big|large)\b/.test(shape)) return 'measure';
  return undefined;
}

/** 'number of visitors', 'length of the bridge': what stands after 'of'. */
function countedAfterOf(question: Question): Term | undefined {
  const of = question.tokens.findIndex(
    (t, i) => t.lower === 'of' && /^(?:number|total|count|share|size|part)$/.test(question.tokens[i - 1]?.lower ?? ''),
  );
  return of < 0 ? undefined : question.terms.find((t) => t.first > of && !t.isVerb);
}

/** 'no cases in the north and 12 in the south': a number whose noun is left out, after a number that has it. */
function elided(q: Quantity, tokens: readonly number[]): boolean {
  return q.noun < 0 && tokens.some((t) => t < q.first);
}

/** Prefers the number that the named place follows before the next number does. */
function placeGap(question: Question, alignment: Alignment, q: Quantity): number {
  const { s } = alignment;
  let gap = 0;
  for (const term of question.terms) {
    if (!term.link) continue;
    const tokens = alignment.matches.get(term)!.tokens;
    if (tokens.length === 0) continue;
    const after = Math.min(...tokens.map((t) => (t >= q.first ? t - q.last : 30)));
    const between = after < 30 ? quantities(s).filter((o) => o.first > q.last && o.last < q.last + after).length : 0;
    gap += (after < 30 ? Math.min(after, 12) / 8 : 1) + between * 2;
  }
  return gap;
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
      : /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/.test(tokens[last]!.lower) && last === i
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
          : /^(?:dollars?|euros?|pounds?|francs?|yen)$/.test(next.lower)
            ? 'money'
            : 'measure';
    }
    while (
      /^(?:over|nearly|almost|about|around|approximately|some|least|than|at|more|fewer|less|up|to|roughly)$/.test(
        tokens[first - 1]?.lower ?? '',
      ) &&
      !(tokens[first - 1]!.lower === 'to' && tokens[first - 2]?.lower !== 'up') &&
      !(tokens[first - 1]!.lower === 'at' && tokens[first]!.lower !== 'least')
    )
      first--;
    out.push({ first, last, noun: nounOf(s, first, last), kind });
    i = last;
  }
  return out;
}

/** The noun that a number counts: its head where it modifies one, else the first noun right after it. */
function nounOf(s: SentenceView, first: number, last: number): number {
  const { tokens } = s;
  for (let i = last; i >= first; i--) {
    const token = tokens[i]!;
    // A number counts what stands near it: no verb or colon between.
    const between = token.head > last ? tokens.slice(last + 1, token.head) : [];
    if (between.length > 6 || between.some((t) => t.pos === 'VERB' || /^[:;]$/.test(t.text))) continue;
    if (token.head > last && /^(?:nummod|det|amod|nmod|compound)/.test(token.dep) && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[token.head]!.pos))
      return token.head;
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

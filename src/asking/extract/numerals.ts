import { currencies } from '../../reading/lexicon.ts';
import type { SentenceView } from '../release/view.ts';

const ONES =
  'no|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const SCALES = 'hundred|thousand|million|mln|billion|bln|trillion|dozen';
const ORDINALS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|inaugural|\\d+(?:st|nd|rd|th)';
const PARTS = 'half|third|quarter|fourth|fifth|tenth';
const NUMBER_WORD = new RegExp(`^(?:${ONES}|${TENS}|(?:${SCALES})s?|(?:${PARTS})s?|both|several|${ORDINALS})$`);
/** A number by itself, no scale of the digits before it. */
const SMALL = new RegExp(`^(?:${ONES}|${TENS}|${ORDINALS})$`);
const TEN = new RegExp(`^(?:${TENS})$`);
const ORDINAL = new RegExp(`^(?:${ORDINALS})$`);
const PART = new RegExp(`^(?:${PARTS})s?$`);
const SCALE = /^(?:hundred|thousand|million|mln|billion|bln|trillion)$/;
const MANY = /^(?:tens|dozens|hundreds|thousands|millions|billions)$/;
const DIGITS = /^\d[\d.,]*$/;
const CURRENCY_SIGN = /^(?:US|AU|NZ|CA|A)?[$€£¥]$/;
/** Nouns whose number is their name: 'Phase 2', 'page 14'. */
const NUMBERED =
  /^(?:phase|stage|article|paragraph|chapter|section|annex|page|room|gate|camp|lot|tier|category|pillar|goal|target|item|level|route|highway|sector|district|terminal|reactor|resolution|decision|law|decree|number|no\.?|nos\.?)$/;

/** The tokens of a number, its signs and units left out. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly kind: 'ordinal' | 'part' | 'money' | 'number';
}

/** A sign of one letter is one only right before its number. */
const isCurrency = (text: string): boolean => CURRENCY_SIGN.test(text) || (text.length > 1 && currencies.has(text.replace(/\.$/, '')));

/** How many tokens before token `i` are the sign of its money: '€', 'US | $', 'USD'. */
export function signBefore({ tokens }: SentenceView, i: number): number {
  if (!isCurrency(tokens[i - 1]?.text ?? '')) return 0;
  return /^(?:US|AU|NZ|CA|A)$/.test(tokens[i - 2]?.text ?? '') && tokens[i - 2]!.end === tokens[i - 1]!.start ? 2 : 1;
}

/** True for a number with its currency's sign glued to it: 'RM27', 'USD279', and 'R46' where a word such as 'billion' follows. */
function isGlued({ tokens }: SentenceView, i: number): boolean {
  const [, sign, digits] = /^([A-Za-z]{1,3})(\d[\d.,]*)$/.exec(tokens[i]!.text) ?? [];
  if (sign === undefined || digits === undefined || !currencies.has(sign)) return false;
  const scaled = [tokens[i + 1], tokens[i + 3]].some((t) => /^(?:thousand|million|billion|trillion|m|bn)$/.test(t?.lower ?? ''));
  // 'COP26' is a conference.
  return scaled || (sign.length === 3 && digits.length > 2);
}

const isNumber = (s: SentenceView, i: number): boolean =>
  DIGITS.test(s.tokens[i]?.text ?? '') || NUMBER_WORD.test(s.tokens[i]?.lower ?? '');

/** The number that begins at token `i`; undefined where none does, or where it is part of a date, a name or a time of day. */
export function numeralAt(s: SentenceView, i: number): Numeral | undefined {
  const { tokens } = s;
  const token = tokens[i]!;
  const digit = /^\d[\d.,]*(?:m|bn|k|th|st|nd|rd)?$/i.test(token.text);
  const glued = isGlued(s, i);
  const next = tokens[i + 1]?.lower ?? '';
  if (!(digit || glued || NUMBER_WORD.test(token.lower) || (token.lower === 'tens' && next === 'of'))) return undefined;
  // The number before 'million' was passed over, as part of a date or a name: half of it is none.
  if (/^(?:thousand|million|billion|trillion)$/.test(token.lower) && /\d$/.test(tokens[i - 1]?.text ?? '')) return undefined;
  if (s.dates.some((d) => d.first <= i && i <= d.last)) return undefined;
  if (token.pos === 'PRON' && /^(?:no|first|second|third|both|several)$/.test(token.lower)) return undefined;
  if (token.lower === 'no' && /^(?:longer|more|\.|one)$/.test(next)) return undefined;
  if (/^(?:a|p)\.?m\.?$/.test(next) || isNamesNumber(s, i)) return undefined;
  const last = endOf(s, i, glued);
  const lower = tokens[last]!.lower;
  if (glued) return { first: i, last, kind: 'money' };
  if (PART.test(lower) && isPart(s, i, last)) return { first: i, last, kind: 'part' };
  return { first: i, last, kind: last === i && ORDINAL.test(lower) ? 'ordinal' : 'number' };
}

/** 'Camp 9', 'phase 2', 'COVID-19', and every number within a name that is none of money. */
function isNamesNumber(s: SentenceView, i: number): boolean {
  const { tokens } = s;
  const token = tokens[i]!;
  const mention = s.mentionAt(i);
  const ofMoney = mention && mention.last === i && mention.first === i - 1 && signBefore(s, i) === 1;
  if (mention && mention.last > mention.first && !ofMoney && s.view.entity(mention.entity)?.kind !== 'other') return true;
  if (!/^\d+$/.test(token.text)) return false;
  // 'the 1951 | Treaty'
  if (/^(?:1[89]|20)\d\d$/.test(token.text) && tokens[i + 1]?.pos === 'PROPN' && !/s$/.test(tokens[token.head]?.lower ?? '')) return true;
  const before = tokens[i - 1];
  if (!before || before.end === token.start) return before?.text === '-' && /^[A-Za-z]/.test(tokens[i - 2]?.text ?? '');
  if (isModel(s, i)) return true;
  if (token.head > i || isCurrency(before.text)) return false;
  return NUMBERED.test(before.lower) || (before.pos === 'PROPN' && token.dep === 'flat' && token.head === i - 1);
}

/** 'with Leopard | 2 tanks': a model and its number, right behind a preposition; 'to Norway 2 tanks' counts them. */
function isModel(s: SentenceView, i: number): boolean {
  const { tokens, geo } = s;
  const before = tokens[i - 1]!;
  return (
    before.pos === 'PROPN' &&
    /^[A-Z][a-z]/.test(before.text) &&
    /^(?:ADP|DET|NUM|ADJ)$/.test(tokens[i - 2]?.pos ?? '') &&
    tokens[i + 1]?.pos === 'NOUN' &&
    geo[i - 1] === undefined &&
    !/^(?:person|place|organisation)$/.test(s.entityAt(i - 1)?.kind ?? '')
  );
}

/** Where the number ends: 'twenty-five', 'two and a half million', 'twelve (12)', '20 to 30', 'tens of thousands'. */
function endOf(s: SentenceView, i: number, glued: boolean): number {
  const { tokens } = s;
  const lower = (k: number): string => tokens[k]?.lower ?? '';
  let last = i;
  // 'RM1.27 billion': the words of the text part it at its point.
  if (glued && tokens[i + 1]?.text === '.' && tokens[i + 1]!.start === tokens[i]!.end && /^\d+$/.test(tokens[i + 2]?.text ?? '')) last += 2;
  for (;;) {
    const word = lower(last);
    // '35 | five years ago' are two numbers.
    const isNext = isNumber(s, last + 1) && !(DIGITS.test(word) && SMALL.test(lower(last + 1)));
    const hyphenated = tokens[last + 1]?.text === '-' && TEN.test(word) && NUMBER_WORD.test(lower(last + 2));
    // '3 | -million | -dollar loan'
    const scaled = tokens[last + 1]?.text === '-' && DIGITS.test(word) && SCALE.test(lower(last + 2));
    const added = lower(last + 1) === 'and' && NUMBER_WORD.test(lower(last + 2)) && /hundred|thousand|million/.test(word);
    const ofPart =
      /^(?:a|-|of)$/.test(lower(last + 1)) && /^(?:half|quarter|third|two|three)$/.test(word) && NUMBER_WORD.test(lower(last + 2));
    const andPart = lower(last + 1) === 'and' && lower(last + 2) === 'a' && /^(?:half|quarter)$/.test(lower(last + 3));
    const ofMany = lower(last + 1) === 'of' && MANY.test(word) && MANY.test(lower(last + 2));
    if (isNext) last++;
    else if (andPart) last += 3;
    else if (hyphenated || scaled || added || ofPart || ofMany) last += 2;
    else break;
  }
  // 'twelve (12) months': said twice.
  if (
    NUMBER_WORD.test(lower(last)) &&
    tokens[last + 1]?.text === '(' &&
    DIGITS.test(tokens[last + 2]?.text ?? '') &&
    tokens[last + 3]?.text === ')'
  )
    return last + 3;
  return endOfRange(s, i, last);
}

/** 'between 20 | and 30', '20 | to 30', '20-30', 'five | or six': both ends; 'from 20 to 30' tells of a change. */
function endOfRange(s: SentenceView, first: number, last: number): number {
  const { tokens } = s;
  const before = tokens[first - 1]?.lower ?? '';
  const joint = tokens[last + 1];
  if (
    !joint ||
    before === 'from' ||
    ORDINAL.test(tokens[last]!.lower) ||
    !isNumber(s, last + 2) ||
    s.dates.some((d) => d.first === last + 2)
  )
    return last;
  const joins =
    /^(?:to|or)$/.test(joint.lower) ||
    (joint.lower === 'and' && before === 'between') ||
    (/^[-–]$/.test(joint.text) && DIGITS.test(tokens[last]!.text) && DIGITS.test(tokens[last + 2]!.text));
  if (!joins || ORDINAL.test(tokens[last + 2]!.lower)) return last;
  let end = last + 2;
  while (isNumber(s, end + 1)) end++;
  return end;
}

/** 'two-thirds of', 'a quarter of', 'half the population': a share, where 'third' might be the third of a row. */
function isPart({ tokens }: SentenceView, first: number, last: number): boolean {
  const next = tokens[last + 1]?.lower ?? '';
  const counted = last > first || tokens[first]!.lower === 'half' || /^(?:a|one)$/.test(tokens[first - 1]?.lower ?? '');
  return counted && (next === 'of' || (tokens[last]!.lower === 'half' && /^(?:the|its|their|all)$/.test(next)));
}

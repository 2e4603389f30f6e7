import { currencyNames } from '../../reading/lexicon.ts';
import type { Question, Term } from '../question/question.ts';
import { measuredBy, QUALIFIER, unitOf } from '../question/units.ts';
import type { Quantity } from './quantities.ts';

const MONEY =
  /^(?:money|funding|fund|funds|dollar|dollars|euro|euros|sum|amount|aid|cost|finance|financing|budget|loan|grant|worth|support|contribution|price|investment|cash)$/;
/** What is of a size in money. */
export const FINANCED =
  /^(?:loans?|grants?|funds?|packages?|credits?|compacts?|gaps?|shortfalls?|deficits?|surplus|budgets?|donations?|pledges?|contributions?|investments?|debts?|bonds?|salar(?:y|ies)|pensions?|fines?|fees?|contracts?|deals?|trade|exports?|imports?|turnover|revenues?|sales|assistance|aid|facility|money|funding|financing|support|tranche|appeal)$/;
const WEIGHT = /^(?:tonnage|weight|heavy|weigh|tons?|tonnes?|kilos?|kg)$/;

/** The unit that the question asks for: 'how many km of pipes', 'for how many days'. */
export function unitAsked({ shape }: Question): string | undefined {
  const behind = /\bhow many (.+)/.exec(shape)?.[1]?.split(' ') ?? [];
  const word = behind.find((w) => !QUALIFIER.test(w) && !/^(?:other|new|extra)$/.test(w));
  return word === undefined ? undefined : unitOf(word);
}

/** 'how old are they', 'at what age', 'average age' */
export const asksForAge = ({ shape }: Question): boolean => /\b(?:how old|(?:what|which|average|median) age)\b/.test(shape);

const GROWS =
  '(?:ris(?:e|en)|rose|gr[eo]wn?|increased?|f[ae]ll(?:en)?|dropp?(?:ed)?|declined?|decreased?|surged?|jump(?:ed)?|go(?:ne)? (?:up|down)|went (?:up|down))';
const BY_HOW_MUCH = new RegExp(`\\bby how (?:much|many)\\b|\\bhow much (?:more |faster )?(?:did|has|have|had) .*\\b${GROWS}\\b`);

/** 'by how much did trade rise', 'how much has it fallen': the step, not what there is. */
export const asksForChange = ({ shape }: Question): boolean => BY_HOW_MUCH.test(shape);

/** Words that ask for a number and name nothing that could be counted. */
const NUMBER = /^(?:number|no\.?|nr|headcount|tally|toll|share|part|percentage|size|length|weight|edition|long)$/;
const COUNTS_WHAT_FOLLOWS = /^(?:number|no\.?|nr|headcount|tally|total|count|share|size|part)$/;

/** What is counted: the noun of 'how many ships', or of 'number of ships'; undefined where a measure is asked for. */
export function countedIn(question: Question): Term | undefined {
  const { focus, tokens, terms } = question;
  if (focus && unitAsked(question) === undefined && !isQuantity(focus) && !NUMBER.test(focus.word)) return focus;
  const of = tokens.findIndex((t, i) => t.lower === 'of' && COUNTS_WHAT_FOLLOWS.test(tokens[i - 1]?.lower ?? ''));
  const behind = of < 0 ? [] : terms.filter((t) => t.first > of && !t.isVerb);
  // 'number of displaced people': the noun, not what is said of it.
  return behind.find((t) => t.link || tokens[t.last]!.pos === 'NOUN') ?? behind[0];
}

/** True for words that ask for an amount rather than name what is counted. */
export const isQuantity = (term: Term): boolean => MONEY.test(term.word);

/** The measure that the question names: money, a share, a time, a weight. */
export function wantedQuantity(question: Question): Quantity['kind'] | undefined {
  const { shape, focus } = question;
  if (asksForChange(question)) return undefined;
  if (
    /\bhow (?:much|many) (?:more |new |further |additional |extra )?(?:money|dollars|euros|pounds|funding|aid|cash)\b|\b(?:cost|budget|price|worth|sum)\b|\bamount of (?:money|funding|aid)\b/.test(
      shape,
    )
  )
    return 'money';
  const counted = /\bhow many (?:(?:more|million|billion|thousand) )?([a-z]+)/.exec(shape)?.[1] ?? '';
  if (currencyNames.has(counted) || currencyNames.has(counted.replace(/s$/, ''))) return 'money';
  if (HOW_MUCH_FOR.test(shape)) return 'money';
  if (/\b(?:percentage|share|proportion|per cent|percent|what part|how much of)\b/.test(shape) && !(focus && isQuantity(focus)))
    return 'percent';
  if (isOfMoney(question)) return 'money';
  if (/\bhow long\b|\bduration\b|\blength of (?:the )?(?:visit|trip|stay|term|mission)\b/.test(shape)) return 'time';
  const unit = unitAsked(question);
  if (unit !== undefined) return measuredBy(unit) === 'time' ? 'time' : 'measure';
  if (asksWhichOne(question)) return 'ordinal';
  if (/\bgrowth\b/.test(shape)) return 'percent';
  if (question.terms.some((t) => WEIGHT.test(t.word)) || /\bhow (?:far|heavy|high|deep)\b/.test(shape)) return 'measure';
  return undefined;
}

/** 'how much for the school', 'how much of it goes to the school' */
const HOW_MUCH_FOR =
  /\bhow much (?:(?:goes|went|is|was|will go|will be) )?(?:for|to)\b|\bhow much of (?:it|this|that|the (?:money|sum|amount|total|funding|aid|grant|loan|package|budget)) (?:(?:is|was|will|would|goes?|went|be|has|been) )*(?:for|to)\b/;

/** 'which edition', 'which round was it', 'the talks are which round': an ordinal number. */
export const asksWhichOne = ({ shape }: Question): boolean =>
  /\b(?:edition|which round|how manyth)\b|^(?:and |so )?(?:which|what) (?:number\b.*|(?:round|meeting|session|summit|time|visit|conference|forum|dialogue|anniversary|exercise|rotation|mission|tour|call|trip)\b.*)\b(?:is|was|are|were) (?:it|this|that|they)\b/.test(
    shape,
  );

/** 'how much did A give', 'size of the loan': nothing but money is given so, or so large. */
function isOfMoney({ shape, focus, terms }: Question): boolean {
  if (/\bhow much (?:did|do|does|has|have|had|will|would|is|was|can)\b/.test(shape))
    return !/\b(?:grow|grew|grown|rise|rose|risen|increase[ds]?|fall|fell|fallen|drop|dropped|weighs?|weighed)\b/.test(shape);
  if (/\bhow much\b/.test(shape) && focus && !focus.link && FINANCED.test(focus.word)) return true;
  if (!/\b(?:size|value|volume|amount|worth|total|how (?:big|large))\b/.test(shape) && !/\bin (?:dollars|euros|money|cash)\b/.test(shape))
    return false;
  return terms.some((t) => t !== focus && !t.link && FINANCED.test(t.word)) || (focus !== undefined && FINANCED.test(focus.word));
}

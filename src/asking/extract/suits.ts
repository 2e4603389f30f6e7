import { demonyms, peopleNouns, postNouns, ranks } from '../../reading/lexicon.ts';
import type { Alignment } from '../align.ts';
import type { Question } from '../question.ts';
import { unitOf } from '../units.ts';
import { countryOf, type SentenceView } from '../view.ts';
import { isQuantity, unitAsked, wantedQuantity } from './measure.ts';
import { type Quantity, quantities } from './quantities.ts';

/** False for a number that counts something else than the question asks for, whatever else speaks for it. */
export function suits(question: Question, alignment: Alignment, q: Quantity): boolean {
  const { s } = alignment;
  return (
    isOfUnit(question, s, q) &&
    !isTheWhole(question, s, q) &&
    !isStep(question, s, q) &&
    !isPart(question, s, q) &&
    suitsPeople(question, s, q) &&
    !isOfOtherFate(question, s, q) &&
    !isOfOtherPeople(question, s, q) &&
    !isOfOtherCompound(question, s, q) &&
    !isPairedElsewhere(question, alignment, q) &&
    !isOfOtherPeriod(question, s, q)
  );
}

/** 'how many nurses' is no number of days. */
function isOfUnit(question: Question, s: SentenceView, q: Quantity): boolean {
  const unit = unitAsked(question);
  if (unit !== undefined) return unitOf(s.tokens[q.last]!.lower) === unit;
  const { focus, shape } = question;
  const counted = /\bhow many (?:more |other |new |further )?([a-z]+)/.exec(shape)?.[1];
  if (counted === undefined || !focus || focus.link) return true;
  return !/^(?:time|measure|money)$/.test(q.kind) || MEASURES.test(counted) || wantedQuantity(question) === q.kind || isQuantity(focus);
}

const MEASURES =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|nights?|tons?|tonnes?|kilos?|kilograms?|kg|km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|hectares?|lit(?:er|re)s?|points?|degrees?|dollars?|euros?|pounds?|francs?|yen|times?)$/;

/** 'how many of the applicants', 'how many have arrived' is not answered by the number of all: '17 of the | 90 applicants'. */
function isTheWhole({ shape }: Question, s: SentenceView, q: Quantity): boolean {
  const lower = (i: number): string => s.tokens[i]?.lower ?? '';
  let of = q.first - 1;
  if (/^(?:the|its|their|all|these|those)$/.test(lower(of))) of--;
  if (lower(of) !== 'of') return false;
  if (/\bhow many of\b/.test(shape)) return true;
  return quantities(s).some((o) => o.last === of - 1) && /\b(?:so far|already|yet|have|has)\b/.test(shape);
}

/** 'raised by 75 points to 4 per cent': by how much it was raised is not how much it is. */
function isStep({ shape }: Question, s: SentenceView, q: Quantity): boolean {
  if (s.tokens[q.first - 1]?.lower !== 'by' || /\b(?:by how|how much (?:did|has|have|was|were))\b/.test(shape)) return false;
  return quantities(s).some((o) => o.first > q.last && o.first - q.last < 5 && s.tokens[o.first - 1]?.lower === 'to');
}

/** 'how many in all' is not answered by '24 long-term ones', which are 'among them', nor 'how many staff' by '60 of them women'. */
function isPart({ shape, terms }: Question, s: SentenceView, q: Quantity): boolean {
  const behind = s.tokens.slice(q.last + 1, q.last + 6).map((t) => t.lower);
  if (/^of (?:them|whom|which)\b/.test(behind.join(' ')) && quantities(s).some((o) => o.last < q.first && o.kind === q.kind))
    return !/\bof (?:them|whom|these|those)\b/.test(shape) && !terms.some((t) => behind.some((w) => w === t.word || w === t.lemma));
  if (!/\b(?:in all|in total|altogether|overall|total)\b/.test(shape)) return false;
  const before = s.tokens.slice(Math.max(0, q.first - 3), q.first).map((t) => t.lower);
  return /\b(?:among them|including|of whom|of which|of these)\b/.test(before.join(' '));
}

export const asksForPeople = ({ shape }: Question): boolean =>
  /\bhow many (?:more |other |new )?(?:people|persons|individuals)\b/.test(shape);
/** What people are counted as, beside their nouns: by what befell them, or how they came to be counted. */
const PEOPLE =
  /^(?:persons?|dead|death|casualty|fatality|life|live|injured|wounded|missing|inhabitant|citizen|national|passenger|crew|sailor|fisherman|migrant|evacuee|household|beneficiary|visitor|patient|displaced|others?|adult|girl|boy|men|women|children|colleague|native|recruit|cadet|athlete|artist|applicant|pilgrim|tourist|cent|%|percent)$/;
/** What befalls people: who were hurt are not those who died. */
const FATES = [/^(?:dead|died?|deaths?|killed|fatalit\w+|lives|perished|lost)$/, /^(?:wound\w*|injur\w*|hurt)$/, /^missing$/] as const;

/** 'how many people' is not answered by 'two areas': what is counted must be people, or left out. */
function suitsPeople(question: Question, s: SentenceView, q: Quantity): boolean {
  if (!asksForPeople(question)) return true;
  if (/^(?:money|time|measure)$/.test(q.kind)) return false;
  const noun = s.tokens[q.noun];
  if (!noun) return true;
  const singular = noun.lower.replace(/ies$/, 'y').replace(/s$/, '');
  return [noun.lower, noun.lemma, singular].some(
    (w) => peopleNouns.has(w) || postNouns.has(w) || ranks.has(w) || demonyms.has(w) || PEOPLE.test(w),
  );
}

/** 'how many were hurt' is not answered by '17 deaths', nor 'how many died' by '12 are missing'. */
function isOfOtherFate({ terms }: Question, s: SentenceView, q: Quantity): boolean {
  const asked = FATES.filter((fate) => terms.some((t) => fate.test(t.word)));
  if (asked.length === 0) return false;
  const counted = Math.max(q.noun, q.last);
  const verb = s.tree.verbOf(counted);
  const suffers = verb > counted && /^nsubj/.test(s.tokens[s.tree.firstConjunct(counted)]!.dep);
  const behind = [s.tokens[counted]!, ...(q.noun < 0 ? s.tokens.slice(q.last + 1, q.last + 3) : []), ...(suffers ? [s.tokens[verb]!] : [])];
  const told = FATES.filter((fate) => behind.some((t) => fate.test(t.lower)));
  return told.length > 0 && !told.some((fate) => asked.includes(fate));
}

/** 'how many Chadian soldiers' is not answered by '40 Malian soldiers'. */
function isOfOtherPeople(question: Question, s: SentenceView, q: Quantity): boolean {
  const { focus } = question;
  if (!focus || q.noun <= q.last) return false;
  const asked = question.terms.find((t) => t.last + 1 === focus.first && t.link?.geo && demonyms.has(t.word))?.link?.geo;
  if (!asked) return false;
  const told = s.tokens.slice(q.last + 1, q.noun).flatMap((t) => demonyms.get(t.lower) ?? []);
  return told.length > 0 && !told.some((geo) => countryOf(geo) === countryOf(asked));
}

/** 'how many long-term observers' is not answered by '200 short-term observers'. */
function isOfOtherCompound({ tokens }: Question, s: SentenceView, q: Quantity): boolean {
  const at = tokens.findIndex((t, i) => t.text === '-' && t.start === tokens[i - 1]?.end && t.end === tokens[i + 1]?.start);
  if (at < 0 || q.noun <= q.last) return false;
  const [first, second] = [tokens[at - 1]!.lower, tokens[at + 1]!.lower];
  return s.tokens.some(
    (t, i) => i > q.last && i < q.noun + 1 && t.lower === second && s.tokens[i - 1]!.text === '-' && s.tokens[i - 2]!.lower !== first,
  );
}

/**
 * '12 in the north and seven in the south', 'in the north 12 and in the south seven': each number belongs to the place or day beside it.
 * True where the place or day that the question names has another number beside it.
 */
function isPairedElsewhere(question: Question, alignment: Alignment, q: Quantity): boolean {
  const { s, matches } = alignment;
  const asked = question.terms.flatMap((t) =>
    t.link?.kind === 'place' || t.link?.geo || COMPASS.test(t.word) || /^(?:19|20)\d\d$/.test(t.word) ? matches.get(t)!.tokens : [],
  );
  if (asked.length === 0) return false;
  const anchors = anchorsOf(s);
  const mine = anchors.filter((a) => asked.some((i) => a.first <= i && i <= a.last));
  const others = anchors.filter((a) => !mine.includes(a));
  if (mine.length === 1 && isRightBehindAnother(s, q, mine[0]!)) return true;
  // All that the question names must stand beside the same number: 'between A and B' names a pair.
  if (mine.length !== 1 || others.length === 0) return false;
  const numbers = quantities(s).filter((o) => o.kind === q.kind && o.kind !== 'ordinal' && o.kind !== 'time');
  if (numbers.length < 2) return false;
  const owner = ownerOf(numbers, anchors);
  const own = numbers.filter((o) => owner.get(o) === mine[0]);
  return own.length > 0 && !own.some((o) => o.first === q.first);
}

/** 'stood at 217 million in 2024, to be raised to one billion': the year, and what is of it, told once. */
function isRightBehindAnother(s: SentenceView, q: Quantity, { first }: Anchor): boolean {
  if (!s.dates.some((d) => d.first === first)) return false;
  const owner = quantities(s).find((o) => o.kind === q.kind && o.last === first - 2 && s.tokens[first - 1]!.lower === 'in');
  return owner !== undefined && owner.first !== q.first;
}

interface Anchor {
  readonly first: number;
  readonly last: number;
}

const COMPASS = /^(?:(?:north|south)(?:east|west)?|east|west|centre|center)$/;

/** Places and days that circumstances name: 'in the north', 'in 2009'. */
function anchorsOf(s: SentenceView): Anchor[] {
  const places = s.mentions.filter(
    (m) =>
      m.form === 'name' &&
      s.view.entity(m.entity)?.kind === 'place' &&
      /^(?:in|at|from|near|on|for)$/.test(s.tokens[m.first - (s.tokens[m.first - 1]?.lower === 'the' ? 2 : 1)]?.lower ?? ''),
  );
  const days = s.dates.filter((d) => /^(?:in|on|for)$/.test(s.tokens[d.first - 1]?.lower ?? ''));
  // 'in the north'
  const parts = s.tokens.flatMap((t, i) =>
    COMPASS.test(t.lower) && s.tokens[i - 1]?.lower === 'the' && /^(?:in|at|from)$/.test(s.tokens[i - 2]?.lower ?? '')
      ? [{ first: i, last: i }]
      : [],
  );
  const all = [...places, ...days, ...parts].map(({ first, last }) => ({ first, last }));
  return all
    .filter((a) => !all.some((o) => o !== a && o.first <= a.first && a.last <= o.last && o.last - o.first > a.last - a.first))
    .sort((a, b) => a.first - b.first);
}

const BEFORE =
  /^(?:[\w-]+ ){0,2}(?:(?:last|previous|the previous|the preceding|the same) (?:reporting )?(?:week|month|year|day|period|quarter|season)|(?:a|one|the) (?:day|week|month|year) (?:earlier|before|ago))\b/;
const COMPARED = /\b(?:compared (?:with|to)|against|(?:down|up) from|from)(?: (?:some|about|the))?$/;
const ASKS_BEFORE =
  /\b(?:(?:week|day|month|year|period) (?:before|earlier|ago)|(?:last|previous|preceding) (?:reporting )?(?:week|month|year|day|period|quarter|season))\b/;

/** '27 families (18 last week)', '186, compared with 93 a day earlier': the number of another time than the question means. */
function isOfOtherPeriod({ shape }: Question, s: SentenceView, q: Quantity): boolean {
  const told = quantities(s).filter((o) => o.kind === q.kind);
  const then = told.filter((o) => isOfBefore(s, o));
  if (then.length === 0 || then.length === told.length) return false;
  return ASKS_BEFORE.test(shape) !== then.some((o) => o.first === q.first);
}

function isOfBefore({ tokens }: SentenceView, q: Quantity): boolean {
  const words = (from: number, to: number): string =>
    tokens
      .slice(Math.max(0, from), to)
      .map((t) => t.lower)
      .join(' ');
  const compared = COMPARED.test(words(q.first - 4, q.first)) && !/^to\b/.test(words(q.last + 1, q.last + 2));
  const opened = tokens[q.first - 1]?.text === '(';
  return (compared || opened) && BEFORE.test(words(q.last + 1, q.last + 8));
}

/** To each number the place or day that it is told of: the one before it where the row begins with such, else the one after it. */
function ownerOf(numbers: readonly Quantity[], anchors: readonly Anchor[]): Map<Quantity, Anchor | undefined> {
  const before = anchors[0]!.first < numbers[0]!.first;
  return new Map(
    numbers.map((q, i) => {
      const between = before
        ? anchors.findLast((a) => a.last < q.first && !(numbers[i - 1] && a.last < numbers[i - 1]!.first))
        : anchors.find((a) => a.first > q.last && !(numbers[i + 1] && a.first > numbers[i + 1]!.first));
      return [q, between];
    }),
  );
}

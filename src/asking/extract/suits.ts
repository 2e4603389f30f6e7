import { demonyms } from '../../reading/lexicon.ts';
import type { Alignment } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { measuredBy, unitOf } from '../question/units.ts';
import { countryOf, type SentenceView } from '../release/view.ts';
import { areSynonyms } from '../release/words.ts';
import { isOfOtherTime } from './before-and-now.ts';
import { isBeforeRest, isBesideKind, isOfOtherThing, isRemainder } from './beside.ts';
import { isOfOtherFate } from './fates.ts';
import { asksHowOften, isCountedBy } from './frequency.ts';
import { isOfOtherGiver } from './giver.ts';
import { asksForAge, countedIn, isQuantity, unitAsked, wantedQuantity } from './measure.ts';
import { isNotSoTold } from './not-so-told.ts';
import { isOfOtherState } from './other-state.ts';
import { isToldOfAnother } from './own-stretch.ts';
import { isOfOtherOwner } from './owner-asked.ts';
import { isOfOtherPart } from './part-asked.ts';
import { countsPeople, isPeople } from './people-counted.ts';
import { type Quantity, quantities } from './quantities.ts';
import { turnInRow } from './respectively.ts';
import { isOfOtherSpan, isOfOtherStuff } from './span-asked.ts';

/** False for a number that counts something else than the question asks for, whatever else speaks for it. */
export function suits(question: Question, alignment: Alignment, q: Quantity): boolean {
  const { s } = alignment;
  // How often is no number by itself, but where it is told by the day.
  if (asksHowOften(question) && !isCountedBy(question, s)) return false;
  const turn = turnInRow(question, alignment, q);
  return (
    turn !== 'other' &&
    isOfUnit(question, s, q) &&
    (asksForAge(question) ? /^(?:age|time)$/.test(q.kind) : q.kind !== 'age') &&
    !countsAnother(question, alignment, q) &&
    !isNoneOfAnother(question, alignment, q) &&
    !isAddition(question, s, q) &&
    !isRemainder(question, s, q) &&
    !isBeforeRest(question, alignment, q) &&
    !isOfOtherThing(question, alignment, q) &&
    !isBesideKind(question, alignment, q) &&
    !isOfOtherLength(question, alignment, q) &&
    !isTheWhole(question, s, q) &&
    !isStep(question, s, q) &&
    !isPart(question, s, q) &&
    !isOfOtherSide(question, alignment, q) &&
    suitsPeople(question, s, q) &&
    !isOfOtherFate(question, alignment, q) &&
    !isOfOtherPeople(question, s, q) &&
    !isOfOtherCompound(question, s, q) &&
    (turn === 'own' || !isPairedElsewhere(question, alignment, q)) &&
    !isForAnother(question, alignment, q) &&
    !isOfOtherGiver(question, alignment, Math.max(q.noun, q.last)) &&
    !isOfOtherOwner(question, alignment, Math.max(q.noun, q.last)) &&
    !isOfOtherPeriod(question, alignment, q) &&
    !isOfOtherState(question, alignment, q) &&
    (turn === 'own' || !isToldOfAnother(question, alignment, q)) &&
    !isOfOtherPart(question, alignment, q) &&
    !isNotSoTold(question, alignment, q) &&
    !isOfOtherTime(question, alignment, q) &&
    !isOfOtherSpan(question, alignment, q) &&
    !isOfOtherStuff(question, alignment, q)
  );
}

/** 'how many nurses' is no number of days. */
function isOfUnit(question: Question, s: SentenceView, q: Quantity): boolean {
  const unit = unitAsked(question);
  if (unit !== undefined) return unitOf(s.tokens[q.last]!.lower) === unit;
  const { focus, shape } = question;
  // 'how much for the school' is no 'over three years'.
  if (q.kind === 'time' && /\bhow much\b(?! (?:time|longer|later|earlier))/.test(shape)) return false;
  const counted = /\bhow many (?:more |other |new |further |<\w+> )?([a-z]+)/.exec(shape)?.[1];
  if (counted === undefined || !focus || focus.link) return true;
  return (
    !/^(?:time|measure|money)$/.test(q.kind) ||
    measuredBy(counted) !== undefined ||
    wantedQuantity(question) === q.kind ||
    isQuantity(focus)
  );
}

/** 'how many of the applicants', 'how many have arrived' is not answered by the number of all: '17 of the | 90 applicants'. */
function isTheWhole({ shape }: Question, s: SentenceView, q: Quantity): boolean {
  const lower = (i: number): string => s.tokens[i]?.lower ?? '';
  const isOfThem = (o: Quantity): boolean => lower(o.last + 1) === 'of' && /^(?:them|whom|which|these|those)$/.test(lower(o.last + 2));
  if (/\bhow many of\b/.test(shape) && !isOfThem(q) && quantities(s).some(isOfThem)) return true;
  let of = q.first - 1;
  if (/^(?:the|its|their|all|these|those)$/.test(lower(of))) of--;
  if (lower(of) !== 'of') return false;
  const part = quantities(s).some((o) => o.last === of - 1) || /^(?:some|most|many|none|all)$/.test(lower(of - 1));
  if (/\bhow many of\b/.test(shape)) return part || of < q.first - 1;
  return part && /\b(?:so far|already|yet|have|has)\b(?!$)/.test(shape);
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
  return /\b(?:among them|including|of whom|of which|of these)\b/.test(before.join(' ')) || isOneKind(s, q);
}

/** '28 | long-term observers', where '350 | short-term observers' are told as well: no number of all. */
function isOneKind(s: SentenceView, q: Quantity): boolean {
  const kind = ({ tokens }: SentenceView, { last, noun }: Quantity): string =>
    tokens
      .slice(last + 1, Math.max(noun, last + 1))
      .map((t) => t.lower)
      .join(' ');
  if (q.noun <= q.last + 1) return false;
  const own = kind(s, q);
  return s.view.sentences.some((o) =>
    quantities(o).some((x) => x.noun > x.last + 1 && o.tokens[x.noun]!.lemma === s.tokens[q.noun]!.lemma && kind(o, x) !== own),
  );
}

/** The score of a match by the family of the word alone. */
const OF_FAMILY = 0.85;

/** 'how many refugees' is not answered by '42 armed groups', though refugees are spoken of: the noun must be one of the words asked for, or people both. */
function countsAnother(question: Question, { s, matches }: Alignment, q: Quantity): boolean {
  const counted = countedIn(question);
  if (
    !counted ||
    counted.link ||
    q.kind !== 'number' ||
    q.noun < 0 ||
    !/\b(?:how many|(?<!phone |fax )(?:number|no\.?|nr) of)\b/.test(question.shape)
  )
    return false;
  const { tokens } = matches.get(counted)!;
  // 'how many wounded' is asked of a deed.
  if (tokens.some((t) => s.tokens[t]!.pos === 'VERB') || counted.isVerb) return false;
  const last = s.tokens.findLastIndex((_, i) => i >= q.noun && s.tree.isBelow(i, q.noun));
  const named = question.terms.some((t) => {
    const match = matches.get(t)!;
    // 'stations' and 'states' are words of one family: that is enough for a deed, not for what is counted.
    return (
      !t.isVerb && !(t === counted && match.score === OF_FAMILY) && match.tokens.some((i) => q.first <= i && i <= Math.max(last, q.noun))
    );
  });
  return !named && !areSynonyms(s.stems[q.noun]!, counted.stem) && !(countsPeople(s, q) && isPeople(question.tokens[counted.last]!));
}

/** 'Of the 32 recommendations made, 21 were carried out', 'of the aid announced, $12 million is for schools': what is asked is told of the whole or of the part. */
function isOfOtherSide({ terms, shape }: Question, { s, matches }: Alignment, q: Quantity): boolean {
  const { tokens } = s;
  const of = tokens.findIndex(
    (t, i) =>
      t.lower === 'of' &&
      /^[.,;:]$/.test(tokens[i - 1]?.text ?? '.') &&
      /^(?:the|these|those|this|that|its|their)$/.test(tokens[i + 1]?.lower ?? ''),
  );
  const comma = of < 0 ? -1 : tokens.findIndex((t, i) => i > of && t.text === ',');
  if (comma < 0 || q.last < of) return false;
  const counted = new Set(countedTokens(s, of, comma));
  const toldOf = terms.filter((t) => !matches.get(t)!.tokens.some((i) => counted.has(i)));
  const inPart = toldOf.some((t) => matches.get(t)!.tokens.some((i) => i > comma));
  const isPart = q.first > comma;
  return isPart ? !inPart && !/\bof (?:the|them|these|those)\b/.test(shape) : inPart;
}

/** The noun behind 'of the', by which the whole is called, with what stands before it. */
function countedTokens({ tokens }: SentenceView, of: number, comma: number): number[] {
  const out: number[] = [];
  for (let i = of + 1; i < comma && /^(?:DET|NUM|ADJ|NOUN|PROPN)$/.test(tokens[i]!.pos); i++) out.push(i);
  return out;
}

/** 'how long was the road closed', 'how long did the debate last': no other deed's or event's time will do. */
function isOfOtherLength({ shape, terms, tokens, verb }: Question, { matches }: Alignment, q: Quantity): boolean {
  if (q.kind !== 'time' || !/\bhow long\b/.test(shape)) return false;
  const deed = verb && !/^(?:last|take|run|go|stay|spend|remain|be)$/.test(verb.lemma) ? verb : undefined;
  const isSubject = (i: number): boolean =>
    /^(?:the|this|their|his|her)$/.test(tokens[i - 1]?.lower ?? '') && /^(?:did|does|was|were|is|will)$/.test(tokens[i - 2]?.lower ?? '');
  const about = deed ?? terms.find((t) => !t.link && isSubject(t.first));
  return about !== undefined && matches.get(about)!.score < 0.7;
}

/** 'how much so far' is not answered by 'a further $5 million'. */
function isAddition({ shape }: Question, { tokens }: SentenceView, q: Quantity): boolean {
  if (!/\b(?:so far|to date|up to now|until now|till now|by now)\b/.test(shape)) return false;
  return [tokens[q.first - 1], tokens[q.last + 1]].some((t) => /^(?:further|additional|another|extra|more)$/.test(t?.lower ?? ''));
}

/** 'how many boats' is not answered by 'no date': none is a number of what was asked for alone. */
function isNoneOfAnother(question: Question, { s, matches }: Alignment, q: Quantity): boolean {
  const counted = countedIn(question);
  return s.tokens[q.first]!.lower === 'no' && !(counted && q.noun >= 0 && matches.get(counted)!.tokens.includes(q.noun));
}

export const asksForPeople = ({ shape }: Question): boolean =>
  /\bhow many (?:more |other |new )?(?:people|persons|individuals)\b/.test(shape);
/** 'how many people' is not answered by 'two areas': what is counted must be people, or left out. */
function suitsPeople(question: Question, s: SentenceView, q: Quantity): boolean {
  if (!asksForPeople(question)) return true;
  if (/^(?:money|time|measure)$/.test(q.kind)) return false;
  // '46 per cent in favour' counts nobody, '60 per cent of the women' does.
  if (q.kind === 'percent' && s.tokens[q.last + 1]?.lower !== 'of') return false;
  return q.noun < 0 || countsPeople(s, q);
}

const isDemonym = (word: string): boolean => demonyms.has(word) || demonyms.has(word.replace(/s$/, ''));

/** 'how many Chadian soldiers' is not answered by '40 Malian soldiers'. */
function isOfOtherPeople(question: Question, s: SentenceView, q: Quantity): boolean {
  const { focus } = question;
  if (!focus || q.noun <= q.last) return false;
  // 'how many Malians', 'how many Malian soldiers'
  const asked = question.terms.find((t) => (t === focus || t.last + 1 === focus.first) && t.link?.geo && isDemonym(t.word))?.link?.geo;
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
    /^(?:place|other)$/.test(t.link?.kind ?? '') || t.link?.geo || COMPASS.test(t.word) || /^(?:19|20)\d\d$/.test(t.word)
      ? matches.get(t)!.tokens
      : [],
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

/** 'how much did A give to B' is not answered by what A gave to C. */
function isForAnother({ terms, tokens }: Question, { s, matches }: Alignment, q: Quantity): boolean {
  if (q.kind !== 'money') return false;
  const isPlace = (t: Term): boolean => t.link?.kind === 'place' || t.link?.geo !== undefined;
  const asked = terms.find((t) => isPlace(t) && (/^(?:to|for)$/.test(tokens[t.first - 1]?.lower ?? '') || isGiven(tokens, t)));
  if (!asked || matches.get(asked)!.score >= 0.7) return false;
  return s.mentions.some(
    (m) =>
      m.form === 'name' &&
      m.first > q.last &&
      s.view.entity(m.entity)?.kind === 'place' &&
      s.tree.prepositions(m.last).some((p) => /^(?:to|for)$/.test(p)) &&
      !terms.some((t) => t.link?.entities.includes(m.entity)),
  );
}

/** 'gave | Burundi', 'does | Chad get' */
const isGiven = (tokens: Question['tokens'], { first, last }: Term): boolean =>
  /^(?:give|gives|gave|lend|lends|lent|pay|pays|paid|grant|grants|send|sends|sent|owe|owes)$/.test(tokens[first - 1]?.lower ?? '') ||
  /^(?:get|gets|receive|receives)$/.test(tokens[last + 1]?.lower ?? '');

const NEVER = /^(?!)/;
const COMPASS = /^(?:(?:north|south)(?:east|west)?|east|west|centre|center)$/;

/** Places and days that circumstances name: 'in the north', 'in 2009'. */
function anchorsOf(s: SentenceView): Anchor[] {
  const places = s.mentions.filter(
    (m) =>
      m.form === 'name' &&
      (s.view.entity(m.entity)?.kind === 'place'
        ? /^(?:in|at|from|near|on|for)$/
        : s.view.entity(m.entity)?.kind === 'other'
          ? /^in$/
          : NEVER
      ).test(s.tokens[m.first - (s.tokens[m.first - 1]?.lower === 'the' ? 2 : 1)]?.lower ?? ''),
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
  /^(?:[\w-]+ ){0,2}(?:(?:last|previous|the previous|the preceding|the same) (?:reporting )?(?:week|month|year|day|period|quarter|season)|(?:an?|one|the|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:day|week|month|year|decade)s? (?:earlier|before|ago))\b/;
const COMPARED = /\b(?:compared (?:with|to)|against|(?:down|up) from|from)(?: (?:some|about|the))?$/;
const ASKS_BEFORE =
  /\b(?:(?:week|day|month|year|period|decade)s? (?:before|earlier|ago)|(?:last|previous|preceding) (?:reporting )?(?:week|month|year|day|period|quarter|season))\b/;

/** '27 families (18 last week)', '186, compared with 93 a day earlier': the number of another time than the question means. */
function isOfOtherPeriod({ shape, terms }: Question, { s, matches }: Alignment, q: Quantity): boolean {
  // 'In the previous week it recorded two' is told beside the number of this week.
  const asksPrevious = ASKS_PREVIOUS.test(shape);
  if (asksPrevious ? !tellsPrevious(s) : OF_PREVIOUS.test(opening(s))) return true;
  const told = quantities(s).filter((o) => o.kind === q.kind);
  // 'compared with 4,011 | in February': told of another month, which the question names where it means that.
  const date = comparedIn(s, q);
  if (date && told.length > 1 && !terms.some((t) => matches.get(t)!.tokens.some((i) => date.first <= i && i <= date.last))) return true;
  const then = told.filter((o) => isOfBefore(s, o));
  if (then.length === 0 || then.length === told.length) return false;
  return ASKS_BEFORE.test(shape) !== then.some((o) => o.first === q.first);
}

/** The date behind a number that another is compared with: 'up from 60 | in 2019'. */
function comparedIn(s: SentenceView, q: Quantity): SentenceView['dates'][number] | undefined {
  const before = s.tokens.slice(Math.max(0, q.first - 4), q.first).map((t) => t.lower);
  if (!COMPARED.test(before.join(' '))) return undefined;
  const last = Math.max(q.last, q.noun);
  return s.dates.find((d) => d.first > last && d.first <= last + 3);
}

const ASKS_PREVIOUS =
  /\b(?:(?:week|day|month|period|quarter) before|(?:previous|preceding) (?:reporting )?(?:week|day|month|period|quarter))\b/;
const OF_PREVIOUS = /^(?:in|during|over) the (?:previous|preceding) (?:reporting )?(?:week|day|month|period|quarter)\b/;

const opening = ({ tokens }: SentenceView): string =>
  tokens
    .slice(0, 6)
    .map((t) => t.lower)
    .join(' ');

const tellsPrevious = (s: SentenceView): boolean => s.tokens.some((t) => /^(?:previous|preceding|before|earlier|ago|last)$/.test(t.lower));

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

/** To each number the place or day that it is told of: the one before it where the row begins with such, else the one after it; none where both do. */
function ownerOf(numbers: readonly Quantity[], anchors: readonly Anchor[]): Map<Quantity, Anchor | undefined> {
  const before = anchors[0]!.first < numbers[0]!.first;
  // 'In May 5,310 came to A, compared with 3,020 in April'
  if (before && anchors.at(-1)!.first > numbers.at(-1)!.last) return new Map();
  return new Map(
    numbers.map((q, i) => {
      const between = before
        ? anchors.findLast((a) => a.last < q.first && !(numbers[i - 1] && a.last < numbers[i - 1]!.first))
        : anchors.find((a) => a.first > q.last && !(numbers[i + 1] && a.first > numbers[i + 1]!.first));
      return [q, between];
    }),
  );
}

import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { measuredBy } from '../question/units.ts';
import { spanItem } from '../release/found.ts';
import type { SentenceView } from '../release/view.ts';
import { quantities } from './quantities.ts';
import { type Extract, nearness } from './types.ts';

/** 'how often', 'how many times a week' */
export const asksHowOften = ({ shape }: Question): boolean =>
  /\bhow (?:often|frequently|regularly)\b|\bhow many (?:[a-z]+ )?[a-z]+ (?:an?|per|each|every) (?:hour|day|night|week|month|year)\b/.test(
    shape,
  );

const OF_ITSELF =
  /^(?:hourly|daily|nightly|weekly|fortnightly|biweekly|monthly|bimonthly|quarterly|annual|annually|yearly|biannual|biannually|semiannual|semiannually|biennial|biennially|triennial|triennially)$/;
const PER = /^(?:a|an|per|each|every)$/;
/** Days and seasons that come round, as units of time do. */
const RECURRING =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:spring|summer|autumn|winter|morning|evening|weekend|quarter|season)s?$/;
const TIMES = /^(?:once|twice|thrice)$/;

interface Span {
  readonly first: number;
  readonly last: number;
}

/** How often what was asked about happens: 'monthly', 'twice a week', 'every two years', 'three flights a week'. */
export function extractFrequency(question: Question, alignment: Alignment): Extract | undefined {
  const { s } = alignment;
  // 'how many flights a day' wants a number: 'daily' is none.
  const wantsNumber = /\bhow many\b/.test(question.shape);
  const all = frequencies(s).filter(
    (o) => !(wantsNumber && o.first === o.last && OF_ITSELF.test(s.tokens[o.first]!.lower)) && !isOfOtherVerb(question, alignment, o.first),
  );
  const ranked = ofThoseAsked(question, alignment, all)
    .map((span) => ({ span, far: nearness(question, alignment, span.last) }))
    .sort((a, b) => a.far - b.far || a.span.first - b.span.first);
  const best = ranked[0];
  if (!best || best.far > 6) return undefined;
  return { items: [spanItem(s, best.span.first, best.span.last)], fit: 0.1, because: 'the number nearest to what was asked' };
}

/** 'The fund, which | reports | annually, will provide boats': the rhythm of another verb than the one asked about. */
function isOfOtherVerb({ verb }: Question, { s, matches }: Alignment, at: number): boolean {
  const asked = verb ? matches.get(verb)!.tokens.filter((i) => s.tokens[i]!.pos === 'VERB') : [];
  const before = s.tokens[at - 1];
  const isVerb = before?.pos === 'VERB' || /^(?:which|who|that)$/.test(s.tokens[at - 2]?.lower ?? '');
  return asked.length > 0 && isVerb && !asked.includes(at - 1);
}

/** 'saw A three times and | B twice': of several, those that follow somebody or something that the question names behind the verb. */
function ofThoseAsked(question: Question, { s, matches }: Alignment, all: readonly Span[]): readonly Span[] {
  const mine = all.filter((span, i) => {
    const from = i > 0 ? all[i - 1]!.last : Math.max(-1, s.tree.verbOf(span.last));
    return question.terms.some((t) => !t.isVerb && matches.get(t)!.tokens.some((k) => from < k && k < span.first));
  });
  return all.length > 1 && mine.length > 0 ? mine : all;
}

/** 'from one daily flight to four', asked 'how many a day': the numbers of the sentence are told by the day. */
export function isCountedBy({ shape }: Question, { tokens }: SentenceView): boolean {
  const unit = /\bhow many (?:[a-z]+ )?[a-z]+ (?:an?|per|each|every) (hour|day|week|month|year)\b/.exec(shape)?.[1];
  return unit !== undefined && tokens.some((t) => t.lower === BY[unit]);
}

const BY: Readonly<Record<string, string>> = { hour: 'hourly', day: 'daily', week: 'weekly', month: 'monthly', year: 'yearly' };

/** Every stretch of a sentence that tells how often. */
export function frequencies(s: SentenceView): Span[] {
  const out: Span[] = [];
  for (let i = 0; i < s.tokens.length; i++) {
    const span = countedPer(s, i) ?? everySo(s, i) ?? (OF_ITSELF.test(s.tokens[i]!.lower) ? { first: i, last: i } : undefined);
    if (!span) continue;
    out.push(span);
    i = span.last;
  }
  return out;
}

const isTime = (s: SentenceView, i: number): boolean => {
  const lower = s.tokens[i]?.lower ?? '';
  return measuredBy(lower) === 'time' || RECURRING.test(lower);
};

/** 'once a year', 'five times per week', 'three flights a week' */
function countedPer(s: SentenceView, i: number): Span | undefined {
  const { tokens } = s;
  const q = quantities(s).find((o) => o.first === i && /^(?:number|time|measure|money)$/.test(o.kind));
  const from = TIMES.test(tokens[i]!.lower) ? i : q ? Math.max(q.last, q.noun) : -1;
  if (from < 0) return undefined;
  const article = tokens[from + 1]?.lower ?? '';
  // 'twice-yearly', 'once every two years'
  if (article === '-' && OF_ITSELF.test(tokens[from + 2]?.lower ?? '')) return { first: i, last: from + 2 };
  const every = article === 'every' || article === 'each' ? everySo(s, from + 1) : undefined;
  if (every) return { first: i, last: every.last };
  if (PER.test(article) && isTime(s, from + 2)) return { first: i, last: from + 2 };
  // 'on 53 occasions', 'twice'
  return q === undefined || /^(?:times|occasions)$/.test(tokens[from]!.lower) ? { first: i, last: from } : undefined;
}

/** 'every year', 'every other week', 'every two years', 'each Monday' */
function everySo(s: SentenceView, i: number): Span | undefined {
  if (!/^(?:every|each)$/.test(s.tokens[i]?.lower ?? '')) return undefined;
  const counted = quantities(s).find((o) => o.first === i + 1);
  if (counted)
    return counted.kind === 'time'
      ? { first: i, last: counted.last }
      : isTime(s, counted.last + 1)
        ? { first: i, last: counted.last + 1 }
        : undefined;
  const at = /^(?:other|few|single)$/.test(s.tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  return isTime(s, at) ? { first: i, last: at } : undefined;
}

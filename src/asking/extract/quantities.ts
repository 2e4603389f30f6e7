import { demonyms, peopleNouns } from '../../reading/lexicon.ts';
import { measuredBy, QUALIFIER } from '../question/units.ts';
import type { SentenceView } from '../release/view.ts';
import { type Numeral, numeralAt, signBefore } from './numerals.ts';

/** A number of a sentence. Token indexes. */
export interface Quantity {
  first: number;
  last: number;
  /** The noun that is counted, when there is one. */
  noun: number;
  kind: 'money' | 'percent' | 'time' | 'measure' | 'ordinal' | 'age' | 'number';
}

const found = new WeakMap<SentenceView, readonly Quantity[]>();

/** All numbers of a sentence, with what they count. */
export function quantities(s: SentenceView): readonly Quantity[] {
  let known = found.get(s);
  if (!known) {
    known = findQuantities(s);
    found.set(s, known);
  }
  return known;
}

function findQuantities(s: SentenceView): Quantity[] {
  const out: Quantity[] = [];
  for (let i = 0; i < s.tokens.length; i++) {
    const numeral = numeralAt(s, i);
    if (!numeral) continue;
    const q = withSmallerUnit(s, withUnit(s, numeral));
    q.first = firstOf(s, q.first);
    q.noun = nounOf(s, q.first, q.last);
    if (isAge(s, q)) q.kind = 'age';
    if (isOfTitle(s, q) || isOfManner(s, numeral.last)) continue;
    if (isElidedMoney(s, q, out.at(-1))) q.kind = 'money';
    out.push(q);
    i = q.last;
  }
  if (s.tokens.some((t) => t.lower === 'respectively')) shareUnits(s, out);
  return out;
}

/** '61 | and 54 per cent, respectively': the unit of the last of a row is that of all. */
function shareUnits({ tokens }: SentenceView, row: readonly Quantity[]): void {
  for (let i = row.length - 1; i > 0; i--) {
    const [before, q] = [row[i - 1]!, row[i]!];
    if (before.kind !== 'number' || !/^(?:percent|time|measure)$/.test(q.kind)) continue;
    if (tokens.slice(before.last + 1, q.first).every((t) => /^(?:,|and)$/.test(t.lower))) Object.assign(before, { kind: q.kind, noun: -1 });
  }
}

/** 'two | -way trade', 'four-tier system': how something is, and no number of anything. */
const isOfManner = ({ tokens }: SentenceView, i: number): boolean =>
  tokens[i + 1]?.text === '-' &&
  tokens[i + 1]!.start === tokens[i]!.end &&
  /^(?:way|sided|track|tier|tiered|pronged|level|dimensional|faceted|off|on|time|size|state|party|stop|piece)$/.test(
    tokens[i + 2]?.lower ?? '',
  );

/** 'the | Two Million Trees campaign': a number in words that is part of what something is called. */
function isOfTitle({ tokens }: SentenceView, { first, last, kind }: Quantity): boolean {
  const next = tokens[last + 1];
  // 'the | Third Session of the Committee' is the third all the same.
  if (kind === 'ordinal' && /^(?:sessions?|meetings?|rounds?|summits?|editions?|conferences?)$/.test(next?.lower ?? '')) return false;
  if (!next || first === 0 || /^[.:!?]$/.test(tokens[first - 1]!.text) || demonyms.has(next.lower)) return false;
  return /^(?:NOUN|PROPN)$/.test(next.pos) && tokens.slice(first, last + 2).every((t) => /^[A-Z][a-z]/.test(t.text));
}

/** 'US$ 5 million for roads and | 2 million for wells': money again, its sign said once. */
const isElidedMoney = ({ tokens }: SentenceView, { kind, noun, last }: Quantity, before: Quantity | undefined): boolean =>
  kind === 'number' && noun < 0 && before?.kind === 'money' && /^(?:million|billion|mln|bln|trillion)$/.test(tokens[last]!.lower);

/** The number with its sign and its unit: '€ | 3 million', '140 | metric tons', 'three | -day' visit, '30 | per cent'. */
function withUnit(s: SentenceView, numeral: Numeral): Quantity {
  const { tokens } = s;
  const signs = signBefore(s, numeral.first);
  const first = numeral.first - signs;
  const bare = numeral.kind === 'part' ? 'percent' : numeral.kind;
  const q: Quantity = { first, last: numeral.last, noun: -1, kind: signs > 0 ? 'money' : bare };
  const lower = (k: number): string => tokens[k]?.lower ?? '';
  const next = tokens[q.last + 1];
  if (!next || bare === 'ordinal') return q;
  if (next.text === '-' && next.start === tokens[q.last]!.end) {
    // 'three-day visit'
    const measured = measuredBy(lower(q.last + 2));
    if (measured) Object.assign(q, { last: q.last + 2, kind: measured });
    return q;
  }
  if (next.lower === 'per' && lower(q.last + 2) === 'cent') return { ...q, last: q.last + 2, kind: 'percent' };
  // 'half an hour'
  if (lower(q.last) === 'half' && /^an?$/.test(next.lower)) {
    const measured = measuredBy(lower(q.last + 2));
    return measured ? { ...q, last: q.last + 2, kind: measured } : q;
  }
  let at = q.last + 1;
  while (QUALIFIER.test(lower(at)) || (at === q.last + 1 && isIssuer(s, at))) at++;
  const measured = isUnit(s, at) ? measuredBy(lower(at)) : undefined;
  // '24 more percent' is not said, 'five more years' is.
  if (measured === undefined || (at > q.last + 1 && measured === 'percent' && lower(at - 1) !== 'percentage')) return q;
  // A sign of money before it: what follows is no unit of it ('$5 million a year' has an article between).
  return signs > 0 && measured !== 'money' ? q : { ...q, last: at, kind: measured };
}

/** Units of time, the longest first. */
const TIMES = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** 'four years | and six months', 'two hours, | 30 minutes': one length of time, told in two units. */
function withSmallerUnit(s: SentenceView, q: Quantity): Quantity {
  const { tokens } = s;
  const rank = (i: number): number => TIMES.indexOf(tokens[i]!.lower.replace(/s$/, ''));
  const joint = tokens[q.last + 1]?.text === ',' && tokens[q.last + 2]?.lower === 'and' ? q.last + 2 : q.last + 1;
  const at = /^(?:and|,)$/.test(tokens[joint]?.lower ?? '') ? joint + 1 : q.last + 1;
  const next = q.kind === 'time' && tokens[at] ? numeralAt(s, at) : undefined;
  if (next?.kind !== 'number' || !tokens[next.last + 1] || rank(q.last) < 0 || rank(next.last + 1) <= rank(q.last)) return q;
  return withSmallerUnit(s, { ...q, last: next.last + 1 });
}

/** 'US | dollars', 'Canadian | dollars': whose money it is. */
const isIssuer = ({ tokens }: SentenceView, i: number): boolean =>
  (/^(?:us|u\.s\.)$/.test(tokens[i]!.lower) || demonyms.has(tokens[i]!.lower)) && measuredBy(tokens[i + 1]?.lower ?? '') === 'money';

const isUnit = ({ tokens }: SentenceView, i: number): boolean =>
  /^(?:NOUN|PROPN|SYM|NUM|X)$/.test(tokens[i]?.pos ?? '') || tokens[i]?.text === '%';

const ABOUT = /^(?:over|nearly|almost|about|around|approximately|some|least|than|at|more|fewer|less|up|to|roughly)$/;

const PHRASAL =
  /^(?:hand|take|turn|sign|bring|carry|pass|get|give|win|cross|fly|move|run|look|go)(?:s|es|ed|ing|ning|n)?$|^(?:took|taken|brought|gave|given|won|flew|flown|went|ran|gone|got)$/;
const SCALE = /^(?:dozen|hundred|thousand|million|billion|trillion)$/;

/** Where 'more than', 'up to', 'at least' before a number begin. */
function firstOf({ tokens }: SentenceView, number: number): number {
  const lower = (k: number): string => tokens[k]?.lower ?? '';
  let first = number;
  // 'a | hundred', 'a few | dozen'
  if (SCALE.test(lower(first))) {
    const article = lower(first - 1) === 'few' ? first - 2 : first - 1;
    if (/^an?$/.test(lower(article))) first = article;
  }
  while (
    ABOUT.test(lower(first - 1)) &&
    !(lower(first - 1) === 'to' && lower(first - 2) !== 'up') &&
    !(lower(first - 1) === 'at' && lower(first) !== 'least') &&
    // 'handed over | two ambulances', 'took over | 12 posts'
    !(lower(first - 1) === 'over' && PHRASAL.test(lower(first - 2))) &&
    !(lower(first - 1) === 'up' && lower(first) !== 'to')
  )
    first--;
  return first;
}

/** 'children under five', 'aged 15', 'people over 60': how old somebody is, not how many there are. */
function isAge({ tokens }: SentenceView, q: Quantity): boolean {
  const before = tokens[q.first - 1]?.lower ?? '';
  if (/^(?:aged|ages)$/.test(before)) return true;
  if (before === 'of' && tokens[q.first - 2]?.lower === 'age') return true;
  const limit = /^(?:under|below|above|over)$/;
  const at = limit.test(before) ? q.first - 1 : limit.test(tokens[q.first]!.lower) ? q.first : -1;
  const whose = at < 1 ? undefined : tokens[at - 1]!;
  return (
    whose !== undefined &&
    q.noun < 0 &&
    /^(?:number|time)$/.test(q.kind) &&
    (peopleNouns.has(whose.lemma) || /^(?:children|women|men|people|girls|boys)$/.test(whose.lower))
  );
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

/** What stands before an article: 'half the harvest', 'both the ships'. */
const PARTIAL = /^(?:half|third|quarter|both|thirds|quarters|double|twice)$/;

/** Small numbers in words, each a number of its own behind another. */
const NUMBERS = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/;

/** The noun that a number counts: its head where it modifies one, else the first noun right after it. */
function nounOf(s: SentenceView, first: number, last: number): number {
  const { tokens } = s;
  // 'a 120 | -seat parliament' counts seats.
  const [joint, counted] = [tokens[last + 1], tokens[last + 2]];
  if (joint?.text === '-' && joint.start === tokens[last]!.end && joint.end === counted?.start && counted.pos === 'NOUN') return last + 2;
  const inDate = (i: number): boolean => s.dates.some((d) => d.first <= i && i <= d.last);
  for (let i = last; i >= first; i--) {
    const token = tokens[i]!;
    // A number counts what stands near it: no verb or colon between.
    const between = token.head > last ? tokens.slice(last + 1, token.head) : [];
    if (
      between.length > 6 ||
      between.some((t) => NUMBERS.test(t.lower)) ||
      between.some((t) => (t.pos === 'VERB' && t.dep !== 'amod') || /^[:;(]$/.test(t.text))
    )
      continue;
    if (
      token.head > last &&
      /^(?:nummod|det|amod|nmod|compound)/.test(token.dep) &&
      /^(?:NOUN|PROPN|ADJ)$/.test(tokens[token.head]!.pos) &&
      !inDate(token.head)
    )
      return headOfCompound(s, token.head);
  }
  const of = tokens[last + 1]?.lower === 'of' ? last + 2 : last + 1;
  for (let j = of; j < tokens.length && j <= of + 4; j++) {
    const token = tokens[j]!;
    // '35 | five years ago' are two numbers, and '118 | the week before' counts no weeks.
    if (inDate(j) || NUMBERS.test(token.lower) || (j === last + 1 && token.pos === 'DET' && !PARTIAL.test(tokens[last]!.lower))) break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') {
      let k = j;
      while (tokens[k + 1] && /^(?:NOUN|PROPN)$/.test(tokens[k + 1]!.pos) && !inDate(k + 1)) k++;
      // 'a fifth of the island | 's total catch': what is counted is what the owner has.
      if (/^['’]s?$/.test(tokens[k + 1]?.lower ?? '') && tokens[k + 1]!.pos !== 'AUX') {
        j = k + 1;
        continue;
      }
      return k;
    }
    if (!/^(?:ADJ|DET|PUNCT|NUM|ADV)$/.test(token.pos) || /^[,.;:(]$/.test(token.text)) break;
  }
  return -1;
}

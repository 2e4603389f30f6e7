import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { spanItem } from '../release/found.ts';
import type { SentenceView } from '../release/view.ts';
import { itemsOf } from './beside.ts';
import { asksHowOften, extractFrequency, isCountedBy } from './frequency.ts';
import { countedIn, wantedQuantity } from './measure.ts';
import { type Quantity, quantities } from './quantities.ts';
import { asksForPeople, suits } from './suits.ts';
import { type Extract, nearness } from './types.ts';

/** The number of what was asked for: it must count the very noun (or be money, a share, a time, where those were asked). */
export function extractCount(question: Question, alignment: Alignment): Extract | undefined {
  const { s } = alignment;
  if (asksHowOften(question)) {
    const often = extractFrequency(question, alignment);
    if (often || !isCountedBy(question, s)) return often;
  }
  const since = /\bhow long (?:has|have|had)\b/.test(question.shape) ? beginning(question, alignment) : undefined;
  if (since) return since;
  const wants = wantedQuantity(question);
  const counted = countedIn(question);
  const ranked: { q: Quantity; far: number; bonus: number }[] = [];
  for (const q of quantities(s)) {
    if (wants && q.kind !== wants) continue;
    if (!wants && q.kind === 'money' && question.kind === 'count' && /\bhow many\b/.test(question.shape)) continue;
    if (!wants && q.kind === 'ordinal') continue;
    if (!suits(question, alignment, q)) continue;
    let bonus = !counted && asksForPeople(question) && q.noun >= 0 ? 0.1 : 0;
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
    if (wants === 'time' && isOfEvent(question, alignment, q)) bonus += 0.1;
    bonus += ofChange(question, s, q);
    ranked.push({ q, far: nearness(question, alignment, q.last) + placeGap(question, alignment, q), bonus });
  }
  ranked.sort((a, b) => (b.bonus - a.bonus > 0.05 ? 1 : a.bonus - b.bonus > 0.05 ? -1 : a.far - b.far || a.q.first - b.q.first));
  const best = ranked[0];
  if (!best || best.far > 7) return undefined;
  return {
    items: itemsOf(question, alignment, best.q),
    fit: best.bonus - (best.far > 4 ? 0.05 : 0),
    because: 'the number nearest to what was asked',
  };
}

/** 'from 330 to 450': what it is now, or 'to how many' it was raised, is the second; what it was before is the first. */
function ofChange({ shape }: Question, s: SentenceView, q: Quantity): number {
  const lower = (i: number): string => s.tokens[i]?.lower ?? '';
  const all = quantities(s);
  const second = lower(q.first - 1) === 'to' && all.some((o) => o.last < q.first && lower(o.first - 1) === 'from' && q.first - o.last < 12);
  const first = lower(q.first - 1) === 'from' && all.some((o) => o.first > q.last && lower(o.first - 1) === 'to' && o.first - q.last < 12);
  if (!first && !second) return 0;
  return first === /\b(?:before|previously|until|originally|earlier|from (?:how|what))\b/.test(shape) ? 0.17 : 0;
}

/** 'there has been no water since | mid-May' tells how long, too. */
function beginning(question: Question, alignment: Alignment): Extract | undefined {
  const { s } = alignment;
  const [date, ...others] = s.dates.filter((d) => s.tokens[d.first - 1]?.lower === 'since');
  if (!date || others.length > 0 || nearness(question, alignment, date.last) > 4) return undefined;
  return { items: [spanItem(s, date.first - 1, date.last)], fit: 0.1, because: 'the date nearest to what was asked' };
}

/** 'an 18-day | mission': how long the very thing lasted that was asked about. */
function isOfEvent(question: Question, { s, matches }: Alignment, q: Quantity): boolean {
  return s.tokens[q.last - 1]?.text === '-' && question.terms.some((t) => !t.link && matches.get(t)!.tokens.includes(q.noun));
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

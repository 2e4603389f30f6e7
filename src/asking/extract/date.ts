import { isMonth } from '../../reading/calendar.ts';
import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { type Item, spanItem } from '../release/found.ts';
import type { SentenceView } from '../release/view.ts';
import { ownDay } from './own-day.ts';
import { type Extract, nearness } from './types.ts';

/** The date that hangs nearest to what was asked: as written and, where it can be placed, as ISO. */
export function extractDate(question: Question, alignment: Alignment): Extract | undefined {
  const { s } = alignment;
  const dates = [...s.dates, ...datesBesideNouns(question, alignment)].filter(
    (d) => !mentionedInQuestion(question, s.text(d.first, d.last)) && !inDateline(s, d.last) && !isGivenUp(question, s, d),
  );
  if (dates.length === 0) return undefined;
  // 'arrived on Monday and will leave on Friday': the date of the very verb that was asked about.
  const asked = question.verb ? alignment.matches.get(question.verb)! : undefined;
  const verbs = asked && asked.score >= 0.7 ? asked.tokens.filter((i) => s.tokens[i]!.pos === 'VERB') : [];
  const own = dates.filter((d) => verbs.includes(s.tree.verbOf(s.tokens[d.last]!.head)));
  const told = ownDay(question, alignment);
  const there = inClauseOfPlace(question, alignment, dates);
  if (there?.length === 0) return undefined;
  const within = dates.filter((d) => isWithinNoun(question, alignment, d));
  const ofIts = within.length === 1 ? within : (there ?? (told && dates.includes(told) ? [told] : own));
  const ranked = (ofIts.length > 0 ? ofIts : dates)
    .map((d) => ({ d, far: nearness(question, alignment, d.last) }))
    .sort((a, b) => a.far - b.far || a.d.first - b.d.first);
  const best = ranked[0]!;
  if (best.far > 5.5) return undefined;
  const items = [best.d, ...joinedTo(question, s, dates, best.d)].flatMap((d): Item[] => [
    spanItem(s, d.first, d.last),
    ...(d.value ? d.value.split('/').map((text) => ({ text })) : []),
  ]);
  return {
    items,
    fit: Math.max(-0.12, 0.1 - 0.03 * best.far) - otherClause(question, alignment, best.d.last),
    because: 'the date nearest to what was asked',
  };
}

/** 'The licences end in 2027 | and 2029': the days that stand joined to it, where it is asked of several. */
function joinedTo({ tokens, shape }: Question, s: SentenceView, dates: readonly DateSpan[], one: DateSpan): DateSpan[] {
  const isOfSeveral =
    /\b(?:two|three|four|both|each)\b/.test(shape) ||
    tokens.some((t) => /^nsubj/.test(t.dep) && t.pos === 'NOUN' && t.lower !== t.lemma && t.lower.endsWith('s'));
  if (!isOfSeveral) return [];
  const out: DateSpan[] = [];
  for (let last = one.last; ; ) {
    const and = s.tokens[last + 1]?.text === ',' && s.tokens[last + 2]?.lower === 'and' ? last + 2 : last + 1;
    const next = /^(?:and|,)$/.test(s.tokens[and]?.lower ?? '')
      ? dates.find((d) => d.first === and + 1 && d.grain === one.grain)
      : undefined;
    if (!next) break;
    out.push(next);
    last = next.last;
  }
  // A comma alone joins nothing: 'on 3 May, 2029'.
  return s.tokens.slice(one.last, out.at(-1)?.first ?? one.last).some((t) => t.lower === 'and') ? out : [];
}

/** 'announced the results of the | 30 April parliamentary elections': the day stands before the very noun whose day is asked for. */
function isWithinNoun({ terms, shape }: Question, { s, matches }: Alignment, { first, last }: DateSpan): boolean {
  if (
    ![first - 1, first].some((i) => /^(?:the|its|their|this|an?)$/.test(s.tokens[i]?.lower ?? '')) ||
    !/^when (?:was|were|is|are|did) /.test(shape)
  )
    return false;
  let noun = last + 1;
  while (
    noun <= last + 4 &&
    /^(?:ADJ|NOUN|PROPN)$/.test(s.tokens[noun]?.pos ?? '') &&
    /^(?:NOUN|PROPN)$/.test(s.tokens[noun + 1]?.pos ?? '')
  )
    noun++;
  return s.tokens[noun]?.pos === 'NOUN' && terms.some((t) => !t.isVerb && !t.link && matches.get(t)!.tokens.includes(noun));
}

/**
 * '40 were held in A on 3 May; ten were held in | B the next day': the days told in the part of the sentence in which the place stands that the
 * question names. Undefined where no semicolon parts it from others.
 */
export function inClauseOfPlace(question: Question, { s, matches }: Alignment, dates: readonly DateSpan[]): DateSpan[] | undefined {
  const partOf = (i: number): number => s.tokens.slice(0, i).filter((t) => t.text === ';').length;
  if (partOf(s.tokens.length) === 0) return undefined;
  const places = question.terms.filter(
    (t) =>
      (t.link?.kind === 'place' || t.link?.geo !== undefined) && /^(?:in|at|near|from|to)$/.test(question.tokens[t.first - 1]?.lower ?? ''),
  );
  const parts = new Set(places.flatMap((t) => matches.get(t)!.tokens.map(partOf)));
  return parts.size === 1 ? dates.filter((d) => parts.has(partOf(d.first))) : undefined;
}

/** The date of a dateline ('TIRANA, 10 June -') says when the release was written, not when what follows happened. */
export function inDateline(s: SentenceView, last: number): boolean {
  const dash = s.tokens.slice(0, 16).findIndex((t) => t.text === '-');
  return s.n > 0 && last < dash && s.tokens[0]!.pos === 'PROPN';
}

type DateSpan = SentenceView['dates'][number];

const YEAR = /^(?:1[89]|20)\d\d$/;

/** 'the 1951 Fisheries Treaty', 'restored at the August elections': the year or month of the very noun that was asked about, or of what hangs on the verb. */
function datesBesideNouns(question: Question, { s, matches }: Alignment): DateSpan[] {
  const asked = new Set(question.terms.flatMap((t) => (t.isVerb ? [] : matches.get(t)!.tokens)));
  const verbs = question.verb ? matches.get(question.verb)!.tokens : [];
  return s.tokens.flatMap((token, i) => {
    const isYear = YEAR.test(token.text);
    if (!(isYear || (isMonth(token.lower) && /^[A-Z]/.test(token.text))) || s.dates.some((d) => d.first <= i && i <= d.last)) return [];
    const date = [{ first: i, last: i, value: isYear ? `${token.text}-01-01/${token.text}-12-31` : '', grain: isYear ? 'year' : 'month' }];
    // 'the 2021 | Harbour Code'
    const named = isYear ? s.mentions.find((m) => m.first === i + 1 && s.view.entity(m.entity)?.kind === 'document') : undefined;
    if (named && [...asked].some((a) => named.first <= a && a <= named.last)) return date;
    const next = s.tokens[i + 1];
    if (token.head <= i || token.head - i > 8 || !next || !/^(?:NOUN|PROPN|ADJ)$/.test(next.pos)) return [];
    // All between is one name or noun phrase, and what was asked for is its noun.
    const name = s.tokens.slice(i + 1, token.head + 1);
    const isMeant = asked.has(token.head) || (/^obl/.test(s.tokens[token.head]!.dep) && verbs.includes(s.tokens[token.head]!.head));
    if (!isMeant || name.some((t) => !/^(?:NOUN|PROPN|ADJ|PUNCT|CCONJ|ADP)$/.test(t.pos))) return [];
    return date;
  });
}

/** 'originally planned for this week, was postponed': a day on which it will not be. */
export function isGivenUp({ shape }: Question, s: SentenceView, d: DateSpan): boolean {
  if (/\b(?:original\w*|initial\w*|first|postpon\w*|cancel\w*|delay\w*|put off|called off|planned|scheduled)\b/.test(shape)) return false;
  const before = s.tokens
    .slice(Math.max(0, d.first - 6), d.first)
    .map((t) => t.lower)
    .join(' ');
  // 'which was due to begin on 2 May, has been put off'
  const isPutOff = s.tokens.some(
    (t, i) =>
      /^(?:postponed|cancell?ed|delayed|rescheduled|suspended)$/.test(t.lower) ||
      (t.lower === 'off' && /^(?:put|called)$/.test(s.tokens[i - 1]?.lower ?? '')),
  );
  if (isPutOff && /\b(?:was|were|had been) (?:due|planned|scheduled|set|supposed|expected|foreseen|slated|to)\b/.test(before)) return true;
  return /\b(?:originally|initially|previously|first) (?:planned|scheduled|set|due|foreseen|slated|expected)\b/.test(before);
}

function mentionedInQuestion(question: Question, text: string): boolean {
  return question.text.toLowerCase().includes(text.toLowerCase());
}

/** A penalty where the verb asked about stands in the sentence, but the date belongs to another one: 'signed on 3 May, … when it takes effect'. */
function otherClause(question: Question, alignment: Alignment, date: number): number {
  const { s } = alignment;
  const { verb } = question;
  if (!verb || verb.weight < 0.5) return 0;
  const verbs = alignment.matches.get(verb)!.tokens.filter((i) => s.tokens[i]!.pos === 'VERB');
  const own = s.tree.verbOf(s.tokens[date]!.head);
  if (verbs.length === 0 || own < 0 || verbs.includes(own)) return 0;
  return verbs.some((v) => s.tree.isBelow(own, v) || s.tree.isBelow(v, own)) ? 0.05 : 0.15;
}

import { GIVES } from '../extract/giver.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { clauseStarts } from './other-clause.ts';

// '54,000 people in A, B and C': how many they are in B alone is not told, nor what one of two gave who gave together.

const IN = /^(?:in|at|near|from|for|of|to)$/;

/** True for a number that is told of several places or givers together, where one of them is asked about. */
export function isNumberOfSeveral(view: ReleaseView, question: Question, { items }: Found): boolean {
  const span = items[0]?.span;
  if (question.kind !== 'count' || !span || question.links.length === 0) return false;
  const s = view.sentences[span.n]!;
  const asked = question.terms.filter((t) => t.link && /^(?:place|geo|other|organisation)$/.test(t.link.kind) && isMeant(question, t));
  if (asked.length !== 1) return false;
  const at = s.tokens.findIndex((t) => t.start >= span.start);
  const places = matchTerm(asked[0]!, s).tokens;
  if (places.length === 0 || s.tokens.some((t) => /^(?:each|every|apiece|respectively|both)$/.test(t.lower))) return false;
  // The place told nearest to the number.
  const [nearest] = [...places].sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  const row = rowOf(s, nearest!);
  return row !== undefined && !(at >= row[0] && at <= row[1]) && isNear(s, at, row);
}

/** 'in | A', or 'did | A give'. */
function isMeant({ tokens, verb }: Question, t: Term): boolean {
  if (tokens[t.last + 1]?.lower === 'and' || tokens[t.first - 1]?.lower === 'and') return false;
  const before = tokens[tokens[t.first - 1]?.lower === 'the' ? t.first - 2 : t.first - 1]?.lower ?? '';
  return IN.test(before) || (/^(?:did|does|do|has|have|had|will)$/.test(before) && GIVES.test(verb?.lemma ?? ''));
}

/** First and last token of the row of names that the one at the token stands in: 'A, B and C'. */
function rowOf({ tokens, dates, geo }: SentenceView, i: number): [number, number] | undefined {
  // '3 million in April and | B two million'
  const isDay = (k: number): boolean => dates.some((d) => d.first <= k && k <= d.last);
  // 'Bosnia | and | Herzegovina': within the name of one country it joins none.
  const isWithin = (k: number): boolean => geo[k] !== undefined && /^(?:and|&)$/.test(tokens[k]!.lower);
  const isName = (k: number): boolean =>
    !isDay(k) && (tokens[k]?.pos === 'PROPN' || isWithin(k) || /^(?:the|of)$/.test(tokens[k]?.lower ?? ''));
  const isJoin = (k: number): boolean => /^(?:,|and|&)$/.test(tokens[k]?.lower ?? '') && !isWithin(k);
  let [first, last] = [i, i];
  let joins = 0;
  while (isName(first - 1) || (isJoin(first - 1) && (isName(first - 2) || isJoin(first - 2)))) {
    if (isJoin(first - 1)) joins++;
    first--;
  }
  while (isName(last + 1) || (isJoin(last + 1) && (isName(last + 2) || isJoin(last + 2)))) {
    if (isJoin(last + 1)) joins++;
    last++;
  }
  const hasAnd = tokens.slice(first, last + 1).some((t, k) => /^(?:and|&)$/.test(t.lower) && !isWithin(first + k));
  return joins > 0 && hasAnd ? [first, last] : undefined;
}

/** The number stands in the clause of the row: no semicolon parts them, and no other number does. */
function isNear({ tokens }: SentenceView, at: number, [first, last]: readonly [number, number]): boolean {
  const between = at < first ? tokens.slice(at + 1, first) : tokens.slice(last + 1, at);
  return !between.some((t) => t.text === ';');
}

const AUXILIARY = /^(?:did|does|do|has|have|had)$/;

/**
 * True for a number of things that the sentence calls another's: 'how many battalions does A have' <- 'two of | B's five battalions', 'how much will
 * A give' <- 'B would double its aid of 2 million if A did'.
 */
export function isNumberOfOther(view: ReleaseView, question: Question, { items }: Found): boolean {
  const span = items[0]?.span;
  if (question.kind !== 'count' || !span || span.n === 0) return false;
  const { tokens, terms, verb } = question;
  const isAsked = (t: Term): boolean =>
    !t.isVerb &&
    /^(?:NOUN|PROPN)$/.test(tokens[t.last]!.pos) &&
    AUXILIARY.test(tokens[tokens[t.first - 1]?.lower === 'the' ? t.first - 2 : t.first - 1]?.lower ?? '');
  const asked = terms.find(isAsked);
  const s = view.sentences[span.n]!;
  const own = asked ? matchTerm(asked, s).tokens : [];
  if (!asked || own.length === 0 || /^(?:get|receive|obtain|free|release|seize|capture|take)$/.test(verb?.lemma ?? '')) return false;
  const at = s.tokens.findIndex((t) => t.start >= span.start);
  const within = s.tokens.flatMap((t, i) => (t.start >= span.start && t.end <= span.end ? [i] : []));
  const top = within.find((i) => !within.includes(s.tokens[i]!.head)) ?? at;
  const above = s.tree.prepositions(top).includes('of') ? s.tokens[top]!.head : -1;
  const owners = [...within, ...(above >= 0 && s.tokens[above]!.pos === 'NOUN' ? [above] : [])].flatMap((i) => s.tree.kids(i, 'nmod:poss'));
  if (owners.length === 0) return false;
  const isOther = (k: number): boolean => {
    const m = s.mentionAt(k);
    if (m && m.form !== 'pronoun') return !own.some((i) => m.first <= i && i <= m.last) && !asked.link?.entities.includes(m.entity);
    const subjects = /^(?:its|their)$/.test(s.tokens[k]!.lower) ? s.tree.subjects(s.tree.verbOf(at)) : [];
    return subjects.length > 0 && subjects.every((i) => i < k && !own.some((o) => (o >= i && o < k) || s.tree.isBelow(o, i)));
  };
  return owners.every(isOther);
}

/** True where it is asked for how long A talked with B, and the sentence does not speak of B, or only in a clause of somebody else's deed. */
export function isTimeWithOther(view: ReleaseView, question: Question, { items }: Found): boolean {
  const span = items[0]?.span;
  if (question.kind !== 'count' || !span || !/^(?:for )?how (?:long|many (?:minutes|hours|days))\b/.test(question.shape)) return false;
  const other = question.terms.find((t) => t.link?.kind === 'person' && question.tokens[t.first - 1]?.lower === 'with');
  if (!other) return false;
  const s = view.sentences[span.n]!;
  const named = s.mentions.filter((m) => other.link!.entities.includes(m.entity));
  const isOfQuestion = (id: string): boolean => question.links.some((l) => l.entities.includes(id));
  if (named.length === 0 && matchTerm(other, s).tokens.length === 0)
    return s.mentions.some((m) => /^(?:name|title)$/.test(m.form) && view.entity(m.entity)?.kind === 'person' && !isOfQuestion(m.entity));
  const starts = clauseStarts(s);
  const clauseOf = (i: number): number => starts.findLastIndex((start) => start <= i);
  const own = clauseOf(s.tokens.findIndex((t) => t.end > span.start));
  return starts.length > 1 && named.length > 0 && named.every((m) => clauseOf(m.first) !== own);
}

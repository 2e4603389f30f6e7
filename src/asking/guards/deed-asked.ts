import { inClauseOfPlace } from '../extract/date.ts';
import type { Extract } from '../extract/types.ts';
import type { Alignment } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';

// What was done or how things stood is part of what is asked: a number, day or place of something else is no answer to it.

const BE = /^(?:is|are|was|were|been|be|being)$/;
const ADVERB = /^(?:still|already|now|currently|also|ever|\w+ly)$/;
/** Fates have words of their own, held against the number itself. */
const FATE = /^(?:dead|killed|wounded|injured|hurt|arrested|detained|jailed|imprisoned|sentenced|convicted|abducted|kidnapped|affected)$/;

const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d|year|month|week|\w+day)$/;

/** True where the question asks how many were destroyed, were seriously hurt, are under repair, and the sentence says nothing of it. */
export function lacksDeed(question: Question, said: readonly Term[], { matches }: Alignment): boolean {
  if (question.kind !== 'count' || !/\bhow many\b/.test(question.shape)) return false;
  const missing = (t: Term): boolean => matches.get(t)!.score < 0.7;
  // 'pulled from the rubble' for 'saved from the rubble': what else is asked may tell the deed.
  if (said.some((t) => t !== question.focus && !missing(t) && !TIME.test(t.word))) return false;
  const words = question.tokens.map((t) => t.lower);
  return said.some((t) => {
    if (t.link || !missing(t)) return false;
    const before = words[t.first - 1] ?? '';
    const isDone = t === question.verb && t.weight > 0.5 && !/ing$/.test(t.word) && !FATE.test(t.word);
    if (isDone && (BE.test(before) || (ADVERB.test(before) && BE.test(words[t.first - 2] ?? '')))) return true;
    // 'seriously | injured'
    if (/ly$/.test(t.word) && BE.test(before) && t.last + 1 === question.verb?.first) return true;
    return before === 'under' && BE.test(words[t.first - (ADVERB.test(words[t.first - 2] ?? '') ? 3 : 2)] ?? '');
  });
}

const PLACED = /^(?:at|in|on|near|outside|inside|aboard)$/;

/** True for a place of another clause, where the deed that is asked for has one of its own, and for one of which the sentence says that nothing was there. */
export function isPlaceOfOtherClause(question: Question, extract: Extract, { s, matches }: Alignment): boolean {
  const { kind, verb, shape } = question;
  const span = extract.items[0]?.span;
  if (kind !== 'where' || !span || span.n !== s.n) return false;
  const at = s.tokens.findIndex((t) => t.start >= span.start);
  if (!/\b(?:no|not|never|none)\b/.test(shape) && tellsNone(s, s.tree.verbOf(s.tokens[at]!.head))) return true;
  // 'Through which gate did they come' <- 'crossed | through the Old Gate and arrived in P': the preposition asked for tells the clause.
  const way = /^(?:and )?(through|via|across|over) (?:which|what)\b/.exec(shape)?.[1];
  if (way && s.tokens.slice(Math.max(0, at - 3), at).some((t) => t.lower === way && t.dep === 'case')) return false;
  const verbs = verb && matches.get(verb)!.score >= 0.7 ? matches.get(verb)!.tokens.filter((i) => s.tokens[i]!.pos === 'VERB') : [];
  const [v] = verbs;
  if (v === undefined || verbs.length > 1) return false;
  const isPlaced = (i: number): boolean =>
    i > v && i - v <= 8 && s.tokens[i]!.dep === 'case' && PLACED.test(s.tokens[i]!.lower) && isOfVerb(s, i, v);
  const own = s.tokens.findIndex((t, i) => isPlaced(i) && !s.dates.some((d) => d.first <= t.head && t.head <= d.last));
  // What is told before the deed in a clause of its own: 'where he saw the crossing in A and laid a wreath at the memorial'.
  return own >= 0 && at < v && !s.tree.isBelow(at, v) && /^(?:conj|xcomp|advcl|acl:relcl|acl)$/.test(s.tokens[v]!.dep);
}

/** Days before the issue of a release at which a weekday or month that it names alone may have been placed too early. */
const SLACK = 60;

/** 'When will A join B' is not answered by a day long before the release was written. */
export function isLongPast({ kind, tense, shape }: Question, extract: Extract, { s }: Alignment): boolean {
  const span = extract.items[0]?.span;
  const { date: issued } = s.view.release;
  if (kind !== 'when' || tense !== 'future' || !/\bwill\b/.test(shape) || !span || span.n !== s.n || !issued) return false;
  const at = s.tokens.findIndex((t) => t.start >= span.start);
  const end = s.dates
    .find((d) => d.first <= at && at <= d.last)
    ?.value.split('/')
    .at(-1);
  return end !== undefined && end !== '' && Date.parse(issued) - Date.parse(end) > SLACK * 86_400_000;
}

/** True for a day of another deed than the one asked for: 'signed in A, entered into force | in 1999', 'built by B, was opened | on 3 May'. */
export function isDayOfOtherClause(question: Question, extract: Extract, alignment: Alignment): boolean {
  const { s, matches } = alignment;
  const { kind, verb } = question;
  const span = extract.items[0]?.span;
  const there = kind === 'when' && span?.n === s.n ? inClauseOfPlace(question, alignment, s.dates) : undefined;
  if (there && !there.some((d) => s.tokens[d.first]!.start < span!.end && s.tokens[d.last]!.end > span!.start)) return true;
  if (kind !== 'when' || !verb || verb.weight < 0.5 || !span || span.n !== s.n || matches.get(verb)!.score < 0.95) return false;
  const verbs = matches.get(verb)!.tokens.filter((i) => s.tokens[i]!.pos === 'VERB');
  const [v] = verbs;
  const at = s.tokens.findIndex((t) => t.start >= span.start);
  if (v !== undefined && (isWithinOtherRelative(s, at, verbs) || isOfParticiple(s, at, verbs))) return true;
  if (v === undefined || verbs.length > 1) return false;
  const date = s.dates.find((d) => d.first <= at && at <= d.last);
  if (!date || date.first < v) return false;
  const heads = s.tokens.slice(date.first, date.last + 1).flatMap((t) => (t.head < date.first || t.head > date.last ? [t.head] : []));
  const w = heads.length > 0 ? s.tree.verbOf(heads[0]!) : -1;
  if (w <= v || w > date.first || s.tokens[w]!.pos !== 'VERB') return false;
  const { dep, head } = s.tokens[w]!;
  return (dep === 'conj' && head === v) || (/^acl/.test(s.tokens[v]!.dep) && !s.tree.isBelow(w, v) && s.tree.isBelow(v, w));
}

/** 'The boat built | in 2019 was sold': the day of a participle that describes a noun is none of the verbs outside. */
function isOfParticiple({ tokens, tree }: SentenceView, at: number, verbs: readonly number[]): boolean {
  const w = tokens.findLastIndex((t, i) => i < at && i >= at - 4 && t.pos === 'VERB');
  if (
    w < 0 ||
    tokens[w]!.dep !== 'acl' ||
    !/(?:ed|en|lt|nt|de|ld)$/.test(tokens[w]!.lower) ||
    tokens.slice(w, at).some((t) => t.text === ',')
  )
    return false;
  const noun = tokens[w]!.head;
  return noun >= 0 && noun < w && verbs.every((v) => v !== w && !tree.isBelow(v, w) && (v > at || v < noun));
}

/** 'The accord, which was drafted | in 2022, was signed': a day of what 'which' tells is none of the verbs outside. */
function isWithinOtherRelative({ tokens, tree }: SentenceView, at: number, verbs: readonly number[]): boolean {
  const which = tokens.findLastIndex((t, i) => i < at && i > at - 8 && /^(?:which|who)$/.test(t.lower) && tokens[i - 1]?.text === ',');
  // 'who was the envoy | from 2001 to 2004'
  const isTold = (i: number): boolean => tokens[i]!.pos === 'VERB' || (/^acl/.test(tokens[i]!.dep) && tree.kids(i, 'cop').length > 0);
  const w = which < 0 ? -1 : tokens.findIndex((_, i) => i > which && isTold(i));
  if (w < 0 || w > at || !/^acl/.test(tokens[w]!.dep) || tokens.slice(which, at).some((t) => t.text === ',')) return false;
  return verbs.every((v) => v !== w && (v < which || v > at) && !tree.isBelow(v, w));
}

/** The phrase that the preposition at token `i` opens hangs on the verb or on its object. */
function isOfVerb({ tokens, tree }: SentenceView, i: number, v: number): boolean {
  const noun = tokens[i]!.head;
  return noun > i && tree.verbOf(noun) === v && tree.isBelow(noun, v);
}

/** '| No shots were heard in A' */
function tellsNone({ tokens, tree }: SentenceView, v: number): boolean {
  if (v < 0) return false;
  return tree
    .kids(v, 'nsubj', 'nsubj:pass', 'obj')
    .some((i) => tree.kids(i, 'det').some((d) => tokens[d]!.lower === 'no') || /^(?:none|nobody)$/.test(tokens[i]!.lower));
}

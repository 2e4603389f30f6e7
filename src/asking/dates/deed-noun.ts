import { patientOf } from '../guards/patient.ts';
import { whoUndergoes } from '../guards/told-by-noun.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { cite, type Found } from '../release/found.ts';
import { overlap } from '../release/interval.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { dateItems, type SentenceDate } from './clause.ts';

/**
 * 'When was the government formed', where the release has a noun for the deed: 'the formation of a new government in February'. The date stands
 * right behind what was done. Undefined where sentences tell different days.
 */
export function answerDeedNoun(view: ReleaseView, question: Question): Found | undefined {
  const { verb, terms } = question;
  const thing = patientOf(question) ?? whoUndergoes(question);
  if (question.yesNo || question.kind !== 'when' || question.tense !== 'past' || !verb || !thing || terms.some((t) => t.unknown))
    return undefined;
  const rest = terms.filter((t) => t !== verb && t !== thing);
  const found = view.sentences.slice(1).flatMap((s) => {
    if (matchTerm(thing, s).score < 0.7) return [];
    if (!rest.every((t) => matchTerm(t, s).score >= 0.7)) return [];
    const nouns = s.tokens.flatMap((t, i) => (/^(?:NOUN|PROPN)$/.test(t.pos) && isNounOf(t.lower, verb.lemma) ? [i] : []));
    return nouns.flatMap((noun) => dateOf(s, noun, matchTerm(thing, s).tokens) ?? []).map((date) => ({ s, date }));
  });
  const [first] = found;
  if (!first || found.some((f) => !overlap(f.date.value, first.date.value))) return undefined;
  return {
    items: dateItems(first.s, first.date),
    citations: cite(view, [...new Set(found.map((f) => f.s.n))].slice(0, 2)),
    score: 0.8,
    because: 'the date behind a noun for the deed',
  };
}

/** True for the noun that English makes of a verb: 'formation' of 'form', 'closure' of 'close', 'ratification' of 'ratify', 'release' of itself. */
function isNounOf(noun: string, verb: string): boolean {
  if (verb.length < 3) return false;
  const root = verb.replace(/e$/, '');
  const ends = noun.startsWith(root) ? noun.slice(root.length) : undefined;
  if (ends !== undefined && /^(?:e|ation|ion|ition|ment|ement|ure|al|ance|ence|ing|ning|ting|y)?$/.test(ends)) return true;
  return verb.endsWith('y') && noun === `${verb.slice(0, -1)}ication`;
}

/** 'the formation | of a new government in Norland | in February' */
function dateOf(s: SentenceView, noun: number, thing: readonly number[]): SentenceDate | undefined {
  const { tokens, tree } = s;
  const over = tree.verbOf(tokens[noun]!.head);
  const isBehind = tree.prepositions(noun).some((p) => /^(?:after|following|since|upon|despite)$/.test(p));
  if (!isBehind && !(over >= 0 && !tree.isNegated(over) && FACT.test(tokens[over]!.lemma))) return undefined;
  const done = tree
    .kids(noun, 'nmod')
    .find((k) => tree.prepositions(k).includes('of') && thing.some((i) => i >= tree.span(k)[0] && i <= tree.span(k)[1]));
  if (done === undefined) return undefined;
  return s.dates.find((d) => {
    if (!d.value || d.first <= done) return false;
    const between = tokens.slice(done + 1, d.first);
    // 'the sentencing of A | to nine years in prison by the regional court | on 4 June'
    const isMore = /^(?:to|by|for)$/.test(between[0]?.lower ?? '') && between.length <= FAR;
    // No verb, no other clause and no second noun between: 'the release of A | and the visit of 2 May'.
    return isMore
      ? between.every((t) => /^(?:ADP|DET|PROPN|ADJ|NOUN|NUM)$/.test(t.pos))
      : between.length < REACH && between.every((t) => /^(?:ADP|DET|PROPN|ADJ)$/.test(t.pos));
  });
}

/** Verbs whose object has come about: a call for it, or a plan, tells no day on which it did. */
const FACT =
  /^(?:welcome|congratulate|note|recall|mark|regret|condemn|deplore|celebrate|praise|commend|hail|thank|applaud|salute|acknowledge|appreciate|follow|confirm|witness|attend|remember|criticize|criticise|denounce|mourn|lament|greet|protest|announce|take|occur|complete)$/;

/** How many words may stand between: a place, and what opens the date. */
const REACH = 7;
const FAR = 14;

import type { Fact, Role } from '../../model/reading.ts';
import type { FactSentence } from './context.ts';
import { TALKS } from './meeting.ts';

const CHAIRED = /^(?:co-chaired|chaired|convened|opened|hosted|held)$/;

const isChairing = ({ sentence: { tokens } }: FactSentence, { start }: Role): boolean =>
  tokens.some((t) => t.start === start && CHAIRED.test(t.lower));

const isOfOccasion = ({ sentence: { tokens } }: FactSentence, { start, end }: Role): boolean =>
  tokens.some((t) => t.start >= start && t.end <= end && TALKS.test(t.lower));

/**
 * Of the meetings told before those that the sentence has the noun of, where one is told so, and rather those with a verb of their own than what is told
 * by the way ('A, who had met B', 'recalled the day when she met B'); never what the sentence itself tells to have been attended.
 */
export function ofMain(s: FactSentence, v: number, told: readonly Fact[], sentences: readonly FactSentence[]): readonly Fact[] {
  const others = told.filter((f) => !(f.rule === 'attended by X' && f.evidence[0] === s.n));
  const noun = s.sentence.tokens.find((t, i) => i > v && i < v + 5 && TALKS.test(t.lower))?.lemma;
  const isSo = (f: Fact): boolean => sentences[f.evidence[0]!]!.sentence.tokens.some((t) => t.lemma === noun);
  const ofNoun = noun ? others.filter((f) => f.rule !== 'a meeting of X with Y' && isSo(f)) : [];
  const those = ofNoun.length > 0 ? ofNoun : others;
  const main = those.filter((f) => !isByTheWay(f, sentences[f.evidence[0]!]!));
  return main.length > 0 ? main : those;
}

/** 'A, who had met B in P', 'the visit in May, when she was received by B' */
function isByTheWay(fact: Fact, s: FactSentence): boolean {
  const sides = fact.roles.filter((r) => r.n === s.n && /^(?:participant|counterpart)$/.test(r.role));
  const first = Math.min(...sides.map((r) => r.start));
  return s.sentence.tokens.some(
    (t, i) => i > 2 && /^(?:when|where|who|whom)$/.test(t.lower) && (t.start < first || sides.some((r) => r.start === t.start)),
  );
}

/** 'A chaired a meeting on trade.': who did, for those who are told to have attended it. */
export const chairedBefore = (s: FactSentence, facts: readonly Fact[], sentences: readonly FactSentence[]): Fact | undefined =>
  facts.findLast(
    (f) =>
      f.kind === 'event' &&
      f.polarity === 'positive' &&
      f.modality === 'happened' &&
      f.evidence[0]! < s.n &&
      f.evidence[0]! >= s.n - 3 &&
      f.roles.some((r) => r.role === 'actor' && s.kindOf(r.entity) === 'person') &&
      f.roles.some((r) => r.role === 'verb' && isChairing(sentences[r.n]!, r)) &&
      f.roles.some((r) => r.role === 'object' && isOfOccasion(sentences[r.n]!, r)),
  );

/**
 * The meeting that somebody attended: the one told last within three sentences; before one that is only mentioned there goes one that a verb
 * tells further up in the paragraph ('A received B. … She recalled her talks with C in P. … D attended the meeting').
 */
export function toldNear(s: FactSentence, told: readonly Fact[]): Fact | undefined {
  const near = told.filter((f) => f.evidence[0]! >= s.n - 3);
  const last = toldLast(near);
  if (last && last.rule !== 'a meeting of X with Y' && last.evidence[0]! > 0) return last;
  const { paragraph } = s.sentence;
  const within = told.filter(
    ({ evidence: [n], rule }) =>
      rule !== 'a meeting of X with Y' && n! > 0 && n! >= s.n - 6 && s.context.sentences[n!]?.paragraph === paragraph,
  );
  return within.at(-1) ?? last;
}

/**
 * The meeting that the text told last, which is not the headline's where the text has told one: its facts are listed behind the others.
 * What a verb tells goes before a meeting that is only mentioned ('her talks in P last week').
 */
export function toldLast(told: readonly Fact[]): Fact | undefined {
  const text = told.filter((f) => f.evidence[0]! > 0);
  const by = text.length > 0 ? text : told;
  return by.findLast((f) => f.rule !== 'a meeting of X with Y') ?? by.at(-1);
}

/** A meeting that was held, with two sides or more. */
export function isMeetingOfTwo({ kind, polarity, modality, roles: found }: Fact): boolean {
  const count = (role: string): number => found.filter((r) => r.role === role).length;
  const ofTwo = count('participant') > 0 && (count('counterpart') > 0 || count('participant') > 1);
  return kind === 'meeting' && polarity === 'positive' && modality === 'happened' && ofTwo;
}

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

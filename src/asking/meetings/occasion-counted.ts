import { stem } from '../../reading/language.ts';
import { assertionOf } from '../guards/assertion.ts';
import type { Question } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';

// Whether 'the first visit' of a sentence is surely the occasion that is asked about: not one hoped for, of another time, or of another thing.

/** What leaves it open whether it comes about, or whether it is the first. */
const DOUBTS =
  /^(?:hope[sd]?|hoping|wish(?:es|ed)?|plans?|planned|propos\w+|possibl[ey]|possibility|unclear|clear|whether|if|no|without|unless|perhaps|maybe|likely|denie[sd]|claim(?:s|ed)?|reportedly)$/;
/** Verbs whose object is spoken of and does not take place. */
const SPEAKS_OF =
  /^(?:discuss|review|recall|remember|propose|suggest|seek|demand|request|mention|consider|urge|invite|prepare|plan|follow)$/;
/** 'On the sidelines of the first round': it is where something else took place. */
const BESIDE = /^(?:sidelines?|margins?|fringes?|eve|results?|outcomes?|since|before|after|following)$/;
/** 'The third stop of her trip', 'the second meeting of the day': counted within a greater whole. */
const WHOLES = /^(?:day|morning|afternoon|evening|week|month|trip|tour|visit|journey)$/;
const ROUNDS = /^(?:meeting|talk|session|round|consultation|negotiation|dialogue|dialog)s?$/;

/** False where the ordinal at token `i`, counting the noun at `noun`, does not surely count what the question is about. */
export function countsAsked(s: SentenceView, i: number, noun: number, counted: 'first' | 'later', question: Question): boolean {
  const { tokens, tree } = s;
  if (tokens.slice(0, i).some((t) => DOUBTS.test(t.lower))) return false;
  if (tokens.slice(Math.max(0, i - 4), i).some((t) => BESIDE.test(t.lower))) return false;
  const v = tree.verbOf(noun);
  if (v >= 0 && (assertionOf(s, v) === 'supposed' || (v < i && SPEAKS_OF.test(tokens[v]!.lemma)))) return false;
  if (isOfAnother(s, noun, question) || tokens[noun + 1]?.lower === 'abroad') return false;
  return counted === 'later' || !isOfAnotherTime(s, v, noun);
}

/** 'The fourth meeting | of the Council', which the question does not speak of. */
function isOfAnother({ tokens }: SentenceView, noun: number, question: Question): boolean {
  if (tokens[noun + 1]?.lower !== 'of') return false;
  const end = tokens.findIndex((t, k) => k > noun + 1 && !/^(?:NOUN|PROPN|ADJ|DET|NUM|PRON|PART)$/.test(t.pos) && t.text !== '-');
  const phrase = tokens.slice(noun + 2, end < 0 ? tokens.length : end);
  const head = phrase.findLast((t) => /^(?:NOUN|PROPN)$/.test(t.pos));
  if (!head || phrase.some((t) => WHOLES.test(t.lower))) return true;
  const isAsked = phrase.some((t) => question.tokens.some((q) => stem(q.lemma) === stem(t.lemma)));
  return /^(?:meeting|talk|session|round)s?$/.test(tokens[noun]!.lower) && !isAsked && !ROUNDS.test(head.lower);
}

/** In an earlier year or month, in the past perfect, 'after the war', or with another time told behind it ('they met again'). */
function isOfAnotherTime(s: SentenceView, v: number, noun: number): boolean {
  const { tokens, tree, view } = s;
  const [year, month] = (view.release.date ?? '').split('-').map(Number) as [number, number];
  const isLongAgo = (value: string): boolean => {
    const [y, m] = value.split('-').map(Number) as [number, number | undefined];
    return /^\d{4}(?:-\d\d)?/.test(value) && (year - y) * 12 + (m ? month - m : 0) > 1;
  };
  const isSince = (k: number): boolean => tokens.slice(Math.max(0, k - 8), k).some((t) => t.lower === 'since');
  if (s.dates.some((d) => isLongAgo(d.value) && !isSince(d.first))) return true;
  if (v >= 0 && tree.kids(v, 'aux').some((a) => tokens[a]!.lower === 'had')) return true;
  if (tokens.some((t, k) => k > noun && /^(?:after|following|under)$/.test(t.lower) && tokens[k - 1]!.text !== ',')) return true;
  const next = view.sentences[s.n + 1]?.tokens ?? [];
  return [...tokens, ...next].some((t) => /^(?:again|earlier|previously)$/.test(t.lower));
}

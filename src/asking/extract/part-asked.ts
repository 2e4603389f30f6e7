import type { Alignment } from '../matching/align.ts';
import { countClassesOf } from '../question/count-classes.ts';
import type { Question, Term } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';
import { meetsFate } from './fates.ts';
import { type Quantity, quantities } from './quantities.ts';

// A part of what was counted and the whole: '45 of its 67 posts', '15 judges, of whom six are women'.

const OF_THEM = /\bhow many of (?:the|these|those|its|their|all|his|her) /;
const IS = /^(?:is|are|was|were|be|been|has|have|had|did|do|does|will|would|can|could)$/;
/** Words that tell of when, and of nothing else. */
const WHEN = /^(?:now|yet|still|already|so|far|left|far|today|currently|date|year|month|week)$/;
const HAS =
  /\bhow many [^?]*\b(?:do|does|did) [^?]*\b(?:have|hold|keep|run|maintain|operate)(?: in all)?$|\bhow many [^?]*\b(?:are|were) there\b(?! (?:in|on|at) )|\b(?:in all|in total|altogether)\b/;

/** True for a number of all where a part is asked for, of a part where all are, and of a part of which something else is told. */
export function isOfOtherPart(question: Question, alignment: Alignment, q: Quantity): boolean {
  return isOtherEnd(question, alignment, q) || isToldOfNoSuchPart(question, alignment, q) || isOfOtherSum(question, alignment);
}

/** 'How much of the 20 million goes to P': a share of something else, where the sentence has no such sum. */
const isOfOtherSum = ({ shape, terms }: Question, { matches }: Alignment): boolean =>
  /\bhow (?:much|many) of (?:the|its|this|that|their|his|her) (?:\w+ )?[$€£]?\d/.test(shape) &&
  terms.some((t) => /^[$€£]?\d/.test(t.word) && matches.get(t)!.score < 0.7);

/** '45 of its | 67 posts': how many posts were left is the first number, how many there are the second. */
function isOtherEnd({ shape, terms, focus }: Question, { s, matches }: Alignment, q: Quantity): boolean {
  if (/\bhow many of\b/.test(shape) || !/\bhow many\b/.test(shape)) return false;
  if (quantities(s).some((o) => isWholeOf(s, o, q))) return HAS.test(shape);
  if (HAS.test(shape) || !quantities(s).some((o) => isWholeOf(s, q, o))) return false;
  // '7 of the 12 clinics | promised': what was done to all of them.
  const noun = Math.max(q.noun, q.last);
  const isBelow = (t: Term): boolean => matches.get(t)!.tokens.some((i) => s.tree.isBelow(i, noun));
  return terms.some((t) => !t.link && focus !== undefined && t.first > focus.last && !WHEN.test(t.word) && !isBelow(t));
}

/** '| 45 of its 67 posts', '| 45 of the town's 67 posts': the second is the number of all. */
function isWholeOf({ tokens, dates }: SentenceView, { first, kind }: Quantity, part: Quantity): boolean {
  const of = part.last + 1;
  const between = tokens.slice(of + 1, first);
  const isOwner =
    between.length > 1 && between.length < 5 && /^['’]s?$/.test(between.at(-1)!.lower) && between.every((t) => t.pos !== 'VERB');
  return (
    kind === 'number' &&
    part.kind === 'number' &&
    tokens[of]?.lower === 'of' &&
    (isOwner || (between.length === 1 && /^(?:the|its|their|these|those|his|her|our|all)$/.test(between[0]!.lower))) &&
    !dates.some((d) => d.first <= part.last && part.last <= d.last)
  );
}

/** 'How many of the judges are men' is answered by no number where nothing is said of men, nor 'are not paid' where nothing is denied. */
function isToldOfNoSuchPart({ shape, terms, tokens, verb }: Question, { s, matches }: Alignment, q: Quantity): boolean {
  if (!OF_THEM.test(shape)) return false;
  const is = tokens.findIndex((t, i) => i > 3 && (IS.test(t.lower) || i === verb?.first));
  if (is < 0) return false;
  const denies = /\b(?:not|never)\b|n't\b/;
  if (denies.test(shape) && !s.tokens.some((t) => /^(?:not|n't|never|no|none|without|un\w{4,}|non)$/.test(t.lower))) return true;
  const told = terms.filter((t) => t.first > is && !WHEN.test(t.word));
  const last = told.at(-1);
  return (
    last !== undefined &&
    !last.isVerb &&
    /^(?:NOUN|PROPN|NUM)$/.test(tokens[last.last]!.pos) &&
    !isMet(last, { s, matches } as Alignment, q)
  );
}

function isMet(term: Term, { s, matches }: Alignment, q: Quantity): boolean {
  if (matches.get(term)!.score >= 0.6 || meetsFate(term.word, s, q)) return true;
  const classes = countClassesOf(term.stem);
  return classes.size > 0 && s.stems.some((stem) => classes.has(stem));
}

import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';
import { sharedTokens } from './types.ts';

// Reasons that the verb itself tells: what somebody is thanked for, what brought something about.

/** Token indexes of a reason, its opening word included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const THANKS = /^(?:thank|appreciate|praise|commend|applaud|salute|hail|congratulate|compliment|honou?r)$/;

/**
 * What is thanked for, where the question asks why somebody is thanked: 'thanked A | for its patience', 'appreciates | A's work'. 'none' where the
 * sentence thanks another than the question means, or tells nothing of why.
 */
export function thankedFor(question: Question, { s, matches }: Alignment): Span | 'none' | undefined {
  const asked = question.terms.filter((t) => !t.link && matches.get(t)!.score >= 0.7);
  const v = s.tokens.findIndex((t, i) => t.pos === 'VERB' && THANKS.test(t.lemma) && asked.some((a) => matches.get(a)!.tokens.includes(i)));
  if (v < 0) return undefined;
  const term = asked.find((a) => matches.get(a)!.tokens.includes(v))!;
  // Another thanked them.
  if (question.terms.some((t) => t.first < term.first && t.weight >= 1 && matches.get(t)!.score < 0.7)) return 'none';
  const object = s.tree.kids(v, 'obj')[0];
  if (object === undefined || object < v) return undefined;
  // Who is thanked stands behind the verb in both.
  const isThanked = question.terms.every((t) => {
    const { score, tokens } = matches.get(t)!;
    return !t.link || t.first < term.last || (score >= 0.7 && (tokens.length === 0 || tokens.some((i) => i > v)));
  });
  if (!isThanked) return 'none';
  const why = s.tokens.findIndex(
    (t, i) =>
      i > object && (t.lower === 'for' || (t.lower === 'on' && s.tokens[v]!.lemma === 'congratulate')) && followsObject(s, v, object, i),
  );
  if (why >= 0) return { first: why, last: endOfPhrase(s, why, v) };
  const [first, last] = s.tree.span(object);
  const said = new Set(question.terms.flatMap((t) => matches.get(t)!.tokens));
  const isMore = s.tokens.slice(first, last + 1).some((t, k) => /^(?:NOUN|PROPN)$/.test(t.pos) && !said.has(first + k));
  return isMore ? { first: s.tokens[first]!.pos === 'DET' ? first + 1 : first, last } : 'none';
}

/** True for a 'for' with nothing but the object and what belongs to it in front of it: 'thanked the people of A | for …'. */
function followsObject(s: SentenceView, v: number, object: number, at: number): boolean {
  const head = s.tokens[at]!.head;
  const governor = head < 0 ? -1 : s.tokens[head]!.head;
  if (governor === v || governor === object || head === v) return true;
  return s.tokens.slice(v + 1, at).every((t) => /^(?:DET|ADJ|NOUN|PROPN|PRON|PART|NUM|CCONJ)$/.test(t.pos) || t.lower === 'of');
}

/** The end of the phrase that opens at `at`: as far as the tree says, or a comma before a new clause. */
function endOfPhrase(s: SentenceView, at: number, v: number): number {
  const head = s.tokens[at]!.head > at ? s.tokens[at]!.head : at;
  const [, last] = s.tree.span(head === v ? at : head);
  for (let i = at + 1; i <= last; i++)
    if (s.tokens[i]!.text === ',' && /ing$/.test(s.tokens[i + 1]?.lower ?? '') && s.tokens[i + 1]!.pos === 'VERB') return i - 1;
  return Math.max(last, at + 1);
}

const BRINGS = /^(?:cause|trigger|prompt|provoke|spark)$/;
const RESULT = /^(?:result|consequence|outcome|product)$/;
const FROM = /^(?:result|stem|arise)$/;

/** What brought about what is asked of: 'the closure was the result of | falling catches', '| heavy rain caused the delay', 'resulted from | a strike'. */
export function broughtAbout(question: Question, alignment: Alignment): Span | undefined {
  const { s, matches } = alignment;
  const shared = sharedTokens(question, alignment);
  const own = question.terms.filter((t) => !t.link && t.weight >= 0.5);
  // All that the question names and says must be in what came about.
  const tellsOf = (first: number, last: number): boolean =>
    own.length > 0 &&
    question.terms.every(
      (t) =>
        /^(?:accord|say|state|note|tell)$/.test(t.lemma) ||
        isSpeaker(question, t.first) ||
        matches.get(t)!.tokens.some((i) => first <= i && i <= last),
    );
  const fresh = ([first, last]: readonly [number, number]): Span | undefined =>
    last >= first && !s.tokens.slice(first, last + 1).every((_, k) => shared.has(first + k)) ? { first, last } : undefined;
  for (const [i, token] of s.tokens.entries()) {
    const next = s.tokens[i + 1]?.lower ?? '';
    const cop = s.tokens.findLastIndex((t, k) => k < i && k >= i - 4 && t.lemma === 'be');
    if (isUnsure(s, token.pos === 'VERB' ? i : cop, i)) continue;
    if (RESULT.test(token.lemma) && next === 'of' && cop > 0 && tellsOf(startOfClause(s, cop), cop))
      return fresh([i + 2, endOfClause(s, i + 2)]);
    if (token.pos !== 'VERB') continue;
    if (FROM.test(token.lemma) && next === 'from' && tellsOf(startOfClause(s, i), i)) return fresh([i + 2, endOfClause(s, i + 2)]);
    const leads = BRINGS.test(token.lemma) || (token.lemma === 'lead' && next === 'to') || (token.lemma === 'result' && next === 'in');
    if (!leads || s.tree.isNegated(i)) continue;
    if (s.tree.isPassive(i)) {
      if (next === 'by' && tellsOf(startOfClause(s, i), i)) return fresh([i + 2, endOfClause(s, i + 2)]);
      continue;
    }
    const subject = s.tree.subjects(i)[0];
    if (subject === undefined || s.tokens[subject]!.pos === 'PRON' || !tellsOf(i, endOfClause(s, i))) continue;
    return fresh(s.tree.span(subject));
  }
  return undefined;
}

/** 'did not result from', 'was not the result of', 'could have caused': no cause is told. */
function isUnsure(s: SentenceView, v: number, until: number): boolean {
  if (v < 0) return false;
  const doubts = (i: number): boolean => /^(?:not|n't|never|no|may|might|could|would)$/.test(s.tokens[i]!.lower);
  const between = s.tokens.slice(v, until).some((_, k) => doubts(v + k));
  return between || s.tree.isNegated(v) || s.tree.kids(v, 'aux', 'advmod').some(doubts) || doubts(Math.max(0, v - 1));
}

/** 'according to | the president': whose words they are. */
const isSpeaker = ({ tokens }: Question, first: number): boolean => {
  const i = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return tokens[i]?.lower === 'to' && tokens[i - 1]?.lower === 'according';
};

/** Where the clause begins that token `at` stands in: behind 'that', a comma or a colon. */
function startOfClause(s: SentenceView, at: number): number {
  const before = s.tokens.findLastIndex(
    (t, i) => i < at && (/^(?:that|because|while|and)$/.test(t.lower) || /^[,:;]$/.test(t.text)) && i > 0 && t.lower !== 'and',
  );
  return before + 1;
}

/** The last token of the clause that goes on at `at`. */
function endOfClause(s: SentenceView, at: number): number {
  let last = at;
  while (s.tokens[last + 1] && !/^[.;]$/.test(s.tokens[last + 1]!.text)) {
    if (
      s.tokens[last + 1]!.text === ',' &&
      /^(?:which|while|but|and)$/.test(s.tokens[last + 2]?.lower ?? '') &&
      s.tokens[last + 2]!.lower !== 'and'
    )
      break;
    last++;
  }
  return last;
}

import { assertionOf, isToBe } from '../guards/assertion.ts';
import { isAnothersDeed, isDoneToAnother } from '../guards/doer.ts';
import { isInClauseOfAnother } from '../guards/other-clause.ts';
import { accountsFor } from '../matching/accounts-for.ts';
import { type Alignment, align } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { cite, type Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { isDeniedVerb, isNone, type Verdict } from './clause.ts';
import { answerDeedTold, WILLS } from './deed-noun.ts';
import { isInOtherPlace, isOfOtherSubject, isUndoneThere } from './parts.ts';
import { areTurnedRound, hasSameParts } from './roles.ts';

/** A verdict with the verb or predicate that gives it, by its token. */
interface Told {
  readonly verdict: Verdict;
  readonly at: number;
}

/** How sure the best sentence must be for a yes. */
const YES = 0.8;

/** Yes only where one sentence says all of it, no where it denies it. */
export function answerYesNo(view: ReleaseView, question: Question): Found | undefined {
  let best: { n: number; verdict: Verdict; score: number } | undefined;
  for (const s of view.sentences) {
    if (s.tokens.length < 3) continue;
    const alignment = align(question, s);
    if (!accountsFor(question, alignment, new Set())) continue;
    const told = verdictOf(question, alignment);
    if (!told) continue;
    const { verdict } = told;
    if (isOfMeeting(question) && !isToldMeeting(question, alignment, told)) continue;
    // 'A came with B and laid a wreath': B laid none. 'A praised B and said that C had gone': A praised no C.
    if (verdict === 'yes' && (isAnothersDeed(question, alignment) || isDoneToAnother(question, alignment))) continue;
    // The title rarely says more than the text: it is asked last.
    const score = 0.75 * alignment.coverage + 0.25 * alignment.inContext + (verdict === 'no' ? 0.05 : 0) - (s.n === 0 ? 0.15 : 0);
    if (score >= YES && (!best || score > best.score)) best = { n: s.n, verdict, score };
  }
  // 'Has C decided to join': no meeting, though 'to join' may be one.
  if (!best) return isOfMeeting(question) && !WILLS.test(question.verb?.lemma ?? '') ? undefined : answerDeedTold(view, question);
  return {
    items: [{ text: best.verdict }],
    citations: cite(view, [best.n]),
    score: Math.min(1, best.score),
    because: best.verdict === 'no' ? 'the sentence denies it' : 'the sentence says so',
  };
}

const isOfMeeting = ({ kind, verb }: Question): boolean => /^(?:met|visit)$/.test(kind) && !OF_PLANS.test(verb?.lemma ?? '');
/** 'Was the meeting cancelled', 'did A offer to go': asked is the deed, not the meeting or journey. */
const OF_PLANS = /^(?:cancel|postpone|delay|reschedule|adjourn|suspend|announce|offer|refuse|decline|promise|plan|intend)$/;

/** Of those whom the question names in their parts, of its time, and no yes for a meeting that came about. */
function isToldMeeting(question: Question, alignment: Alignment, { verdict, at }: Told): boolean {
  const { kind, tense } = question;
  if (verdict === 'yes' && kind === 'met' && tense !== 'future') return false;
  return assertionOf(alignment.s, at) === (tense === 'future' ? 'planned' : 'told') && hasSameParts(question, alignment, at);
}

/** 'did she open it', 'has she opened it yet' */
const isOfPast = ({ tense, shape }: Question): boolean => tense === 'past' || /^(?:and |so )?(?:has|have|had)\b/.test(shape);

/** '| No levels above normal have been measured', whatever the tree makes of it: nothing but the noun with 'no' stands before the verb. */
function opensWithNo({ tokens }: SentenceView, v: number): boolean {
  const no = tokens.findLastIndex((t, i) => i < v && /^(?:no|none|neither|nobody)$/.test(t.lower));
  const opens = no === 0 || (no > 0 && /^(?:[,;]|and|but)$/.test(tokens[no - 1]!.lower));
  return opens && tokens.slice(no + 1, v).every((t) => t.pos !== 'VERB' && !/^[,;]$/.test(t.text));
}

/** 'there are no plans for | a special visa': what is asked about stands behind a plan that there is not. */
function isRuledOut({ terms, verb }: Question, { s, matches }: Alignment): boolean {
  const { tokens } = s;
  const no = tokens.findIndex(
    (t, i) => t.lower === 'no' && /^(?:plans?|intentions?|proposals?|provisions?|prospects?)$/.test(tokens[i + 1]?.lower ?? ''),
  );
  if (no < 0) return false;
  const last = tokens.findIndex((t, i) => i > no && (/^[.,;:]$/.test(t.text) || t.pos === 'AUX'));
  const within = (i: number): boolean => i > no + 1 && (last < 0 || i < last);
  return terms.some((t) => t !== verb && !t.link && matches.get(t)!.tokens.some(within));
}

/** Verbs whose 'that' clause is told as true: 'recalled that the treaty covers C'. */
const FACTIVE = /^(?:recall|note|confirm|acknowledge|recogni[sz]e|remember|reveal|realize|learn|discover)$/;

/** 'She recalled | that the treaty covers C': what is told as true, in whoever's words. */
function isHeldTrue(s: SentenceView, v: number): boolean {
  const { dep, head } = s.tokens[v]!;
  return (
    dep === 'ccomp' &&
    s.tree.kids(v, 'mark').some((m) => s.tokens[m]!.lower === 'that') &&
    FACTIVE.test(s.tokens[head]!.lemma) &&
    !isDeniedVerb(s, head) &&
    assertionOf(s, head) === 'told'
  );
}

/** 'Water came back after they | repaired the pump': what was done before, with or because of something that is told as done. */
function isDoneBefore({ tokens, tree }: SentenceView, v: number): boolean {
  const { dep, head, lower, lemma } = tokens[v]!;
  const above = tokens[head];
  return (
    dep === 'advcl' &&
    tree.kids(v, 'mark').every((m) => /^(?:after|because|since|although|though|while|as)$/.test(tokens[m]!.lower)) &&
    tree.kids(v, 'nsubj', 'nsubj:pass').length > 0 &&
    (lower !== lemma || tree.kids(v, 'aux:pass').length > 0) &&
    !lower.endsWith('ing') &&
    above?.pos === 'VERB' &&
    above.lower !== above.lemma &&
    !tree.kids(v, 'aux').some((a) => !/^(?:had|has|have|was|were)$/.test(tokens[a]!.lower)) &&
    !tree.kids(head, 'aux').some((a) => !/^(?:had|has|have|was|were)$/.test(tokens[a]!.lower))
  );
}

/** The verbs, those first in whose clause most of what the question names stands: 'A was signed; B could not be | signed'. */
function withMost({ terms, verb }: Question, { s, matches }: Alignment, verbs: readonly number[]): number[] {
  const share = (v: number): number =>
    terms.filter((t) => t !== verb && matches.get(t)!.tokens.some((i) => i !== v && s.tree.verbOf(i) === v)).length;
  return [...verbs].sort((a, b) => share(b) - share(a) || a - b);
}

/** 'Is C critical of it' where 'C has criticised it': a verb of the adjective's family, with the same one for its subject. */
function verbForAdjective({ terms, tokens, verb, shape }: Question, { s, matches }: Alignment): number | undefined {
  if (verb || !/^(?:and |so |but )?(?:is|are|was|were) /.test(shape)) return undefined;
  const at = terms.findIndex(
    (t) => !t.link && tokens[t.first]!.pos === 'ADJ' && /^(?:of|about|for|to|on|with)$/.test(tokens[t.last + 1]?.lower ?? ''),
  );
  const of = terms[at - 1];
  if (at < 1 || !of || of.last + 1 < terms[at]!.first - 1) return undefined;
  return matches
    .get(terms[at]!)!
    .tokens.find(
      (i) =>
        s.tokens[i]!.pos === 'VERB' &&
        !s.tree.isPassive(i) &&
        assertionOf(s, i) === 'told' &&
        s.tree.subjects(i).some((k) => s.tree.conjuncts(k).some((c) => matches.get(of)!.tokens.includes(c))),
    );
}

/** A question for yes or no that a sentence settles: no where it denies; yes only where it says all of it. */
export function verdictOf(question: Question, alignment: Alignment): Told | undefined {
  const { s } = alignment;
  const verbTokens = question.verb ? withMost(question, alignment, alignment.matches.get(question.verb)!.tokens) : [];
  // Without a verb the predicate decides: 'the bridge is safe'.
  const all = verbTokens.filter((i) => s.tokens[i]!.pos === 'VERB');
  // 'It was to | verify the removal': nothing says that it did; 'it has not | verified it' does.
  const verbs = isOfPast(question) ? all.filter((i) => !isToBe(s, i)) : all;
  if (verbs.length === 0 && all.length > 0) return undefined;
  const v =
    verbs.find((i) => !isOfOtherSubject(question, alignment, i)) ??
    verbs[0] ??
    question.terms.flatMap((t) => alignment.matches.get(t)!.tokens).find((i) => s.tree.kids(i, 'cop').length > 0) ??
    verbForAdjective(question, alignment);
  if (v === undefined) return undefined;
  const isPlan = isOfPast(question) && s.tree.kids(v, 'aux').some((a) => /^(?:will|shall|should|may|might)$/.test(s.tokens[a]!.lower));
  const isCondition = s.tree.kids(v, 'mark').some((m) => /^(?:if|unless|whether)$/.test(s.tokens[m]!.lower));
  if ((isDeniedVerb(s, v) || opensWithNo(s, v)) && (isPlan || isCondition)) return undefined;
  if (!isDeniedVerb(s, v) && isRuledOut(question, alignment)) return { verdict: 'no', at: v };
  const isOfNobody = opensWithNo(s, v) || s.tree.subjects(v).some((i) => isNone(s, i));
  if (verbs.length > 0 && !isOfNobody && isOfOtherSubject(question, alignment, v)) return undefined;
  if (isDeniedVerb(s, v) || isOfNobody) return { verdict: 'no', at: v };
  // 'A and B supported it; C abstained': what A and B did is not told of C.
  if (isInClauseOfAnother(question, alignment, v)) return undefined;
  if (alignment.coverage < 0.93 || question.terms.length < 2) return undefined;
  // 'He had wanted to see it', 'X said that …': the clause itself must be asserted.
  const isFact = isHeldTrue(s, v);
  // 'called on them to review it and | to repeal A': nothing says that A was repealed.
  if (!isFact && isOfPast(question) && assertionOf(s, v) === 'supposed') return undefined;
  if (!isFact && !isDoneBefore(s, v) && s.tree.kids(v, 'mark').length > 0 && /^(?:xcomp|advcl|ccomp|acl)$/.test(s.tokens[v]!.dep))
    return undefined;
  if (!isFact && /^(?:xcomp|ccomp)$/.test(s.tokens[v]!.dep)) return undefined;
  if (
    s.tree.kids(v, 'aux').some((a) => /^(?:will|would|could|may|might|should|must|shall|ought|can)$/.test(s.tokens[a]!.lower)) &&
    isOfPast(question)
  )
    return undefined;
  if (areTurnedRound(question, alignment, v) || isInOtherPlace(question, alignment, v) || isUndoneThere(question, alignment, v))
    return undefined;
  // 'Will it be sold': not where it might be.
  if (question.tense === 'future' && s.tree.kids(v, 'aux').some((a) => /^(?:may|might|could)$/.test(s.tokens[a]!.lower))) return undefined;
  return { verdict: 'yes', at: v };
}

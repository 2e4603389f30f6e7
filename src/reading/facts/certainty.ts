import type { Modality, Sentence } from '../../model/reading.ts';
import { sayingVerbs } from '../lexicon.ts';
import type { Tree } from '../tree.ts';

/** How sure a clause is: whether it came about, is planned or only possible; whether it is denied; who says so. */

/** What is looked at of a sentence. */
interface Clauses {
  readonly sentence: Sentence;
  readonly tree: Tree;
  mentionAt(i: number): { readonly entity: string } | undefined;
  kindOf(entity: string): string | undefined;
}

const PLANS = /^(?:schedule|plan|intend|expect|set|due|slate|travel|arrive|prepare|agree|decide|arrange|look|promise|commit|undertake)$/;
const JOURNEYS = /^(?:travell?ed|flew|went|came|crossed|drove|returned)$/;
const WISHES =
  /^(?:call|urge|ask|hope|want|wish|invite|request|offer|refuse|decline|fail|encourage|seek|appeal|like|ready|willing|prepared|able|unable|keen|eager|open|welcome)$/;
const WISH_NOUNS =
  /^(?:invitation|request|offer|proposal|wish|hope|desire|readiness|willingness|call|appeal|intention|possibility|opportunity)$/;
/** What they keep somebody from doing is not done: 'prevented A from visiting P'. */
const PREVENTS = /^(?:prevent|keep|stop|hinder|prohibit|bar|deter|preclude|block|ban|dissuade)$/;
/** How one does gladly what one did: 'was pleased to meet A'. */
const GLAD = /^(?:pleased|glad|delighted|honou?red|happy|proud|moved|privileged|fortunate|lucky|touched|thrilled)$/;
const GOES_ON = /^(?:continue|keep|proceed|cease|manage|tend)$/;
const REFUSALS = /^(?:decline|refuse|fail|cancel|unable|postpone|deny|avoid|omit)$/;
const HAPPENS =
  /^(?:take|happen|occur|go|form|feature|figure|proceed|materialise|materialize|hold|place|arrange|grant|realise|realize|part|plan|schedule|foresee|envisage|option|question|agree|fit|accommodate|push|come|work|keep)$/;
const CALLED_OFF = /^(?:cancel|postpone|scrap|suspend|replace|abandon|defer|delay|deny|drop|refuse|decline)$/;
/** Verbs under which 'on doing' and 'in doing' tell what is meant to be done. */
const AGREED = /^(?:agree|concur|discuss|decide|consider|insist|settle|plan|think|speak|talk|focus|consult)$/;
const CONDITION = /^(?:if|unless|whether)$/;

/** Whether what the verb `v` tells happened, is planned or is only possible. */
export function modality(s: Clauses, v: number, depth = 0): Modality {
  const { tokens } = s.sentence;
  const token = tokens[v]!;
  // 'A will this week | lead': the tree hangs 'will' on the day.
  const before = s.tree.kids(v, 'nsubj', 'obl', 'obl:tmod').filter((c) => c < v);
  const auxiliaries = [...s.tree.kids(v, 'aux', 'aux:pass', 'cop'), ...before.flatMap((c) => s.tree.kids(c, 'aux'))];
  const words = auxiliaries.map((c) => tokens[c]!.lower);
  const marks = s.tree.kids(v, 'mark').map((c) => tokens[c]!.lower);
  if (marks.some((w) => CONDITION.test(w)) || opensWithHad(s, v)) return 'possible';
  if (words.some((w) => /^(?:will|shall|'ll)$/.test(w))) return 'planned';
  // 'X said that A would meet B' is a plan told in the past.
  if (words.includes('would') && (sayingAbove(s, v) >= 0 || attributedTo(s, v))) return 'planned';
  if (words.some((w) => /^(?:would|could|may|might|should|can|must)$/.test(w))) return 'possible';
  const to = marks.includes('to');
  // 'A is to meet B'
  if (to && words.some((w) => /^(?:is|are|was|were)$/.test(w))) return 'planned';
  const head = token.head >= 0 ? tokens[token.head]! : undefined;
  if (!head || depth > 6) return 'happened';
  if (to) {
    if (head.lemma === 'accept') return 'planned';
    // 'is to pay a call on A and to visit B' wishes for nothing.
    const wished = token.dep !== 'conj' && s.tree.kids(token.head, 'obj', 'nsubj:pass').some((o) => WISH_NOUNS.test(tokens[o]!.lemma));
    // 'They were able to visit P' tells that they did.
    const wasAble =
      /^(?:able|allowed|permitted)$/.test(head.lower) &&
      s.tree.kids(token.head, 'cop', 'aux:pass').some((c) => /^(?:was|were)$/.test(tokens[c]!.lower));
    if (wasAble && !s.tree.isNegated(token.head)) return 'happened';
    // 'was moved to lay a wreath and to meet A'
    const gladly = token.dep === 'conj' ? tokens[s.tree.firstConjunct(v)]!.head : token.head;
    if (wasGlad(s, gladly) && !s.tree.isNegated(gladly)) return 'happened';
    if (WISHES.test(head.lemma) || wished) return deniedBy(s, v) ? 'happened' : 'possible';
    if (WISH_NOUNS.test(head.lemma)) return 'possible';
    // 'travelled to P last week to meet A' tells a meeting, 'travels to P to meet A' a plan.
    if (JOURNEYS.test(head.lower) && !s.tree.isNegated(token.head)) return modality(s, token.head, depth + 1);
    if (PLANS.test(head.lemma)) return 'planned';
    if (deniedBy(s, v)) return 'happened';
    const above = modality(s, token.head, depth + 1);
    // 'continues to demand it'
    if (GOES_ON.test(head.lemma)) return above;
    // 'was the first minister to call on A'
    const wasFirst =
      s.tree.children[token.head]!.some((c) => /^(?:first|last|only|second|third)$/.test(tokens[c]!.lower)) &&
      (s.tree.kids(token.head, 'cop').some((c) => /^(?:was|were)$/.test(tokens[c]!.lower)) || tokens[head.head]?.lower === 'became');
    return above === 'happened' && !wasFirst ? 'planned' : above;
  }
  // 'will meet A, the Speaker, before leaving': the participle goes with the clause it stands in.
  if (
    token.lower.endsWith('ing') &&
    words.length === 0 &&
    marks.some((w) => /^(?:before|after|while|when|by)$/.test(w)) &&
    s.tree.verbOf(token.head) >= 0
  )
    return modality(s, s.tree.verbOf(token.head), depth + 1);
  // 'will be a guest and consult with A'
  const predicate = s.tree.kids(token.head, 'cop').length > 0;
  if (head.pos !== 'VERB' && head.pos !== 'AUX' && !predicate) return 'happened';
  if (/^(?:conj|xcomp)$/.test(token.dep) && words.length === 0) {
    // 'will meet A and discuss': what is coordinated shares the auxiliary; a finite form of its own does not.
    const finite = token.lower !== token.lemma && !token.lower.endsWith('ing');
    if (token.dep === 'conj' && finite && s.tree.kids(token.head, 'aux:pass').length === 0) return 'happened';
    return modality(s, token.head, depth + 1);
  }
  // 'will meet A before leaving', 'looks forward to meeting A'
  if (/^(?:advcl|obl)$/.test(token.dep) && /ing$/.test(token.lower) && words.length === 0) {
    if (head.lemma === 'look') return 'planned';
    // 'agreed on holding talks', 'discussed opening an office': what is agreed on is still to come.
    if (AGREED.test(head.lemma) && marks.some((w) => /^(?:in|on|to|of)$/.test(w))) return 'possible';
    return modality(s, token.head, depth + 1);
  }
  return 'happened';
}

const wasGlad = (s: Clauses, i: number): boolean =>
  GLAD.test(s.sentence.tokens[i]?.lower ?? '') &&
  s.tree.kids(i, 'cop', 'aux:pass', 'aux').some((c) => /^(?:was|were)$/.test(s.sentence.tokens[c]!.lower));

/** 'Had A met B, …': a condition without a word for it. */
function opensWithHad(s: Clauses, v: number): boolean {
  const { tokens } = s.sentence;
  if (tokens[0]!.lower !== 'had' || s.tree.verbOf(0) !== v || !tokens[v]!.lower) return false;
  return tokens.some((t) => /^(?:would|could|might)$/.test(t.lower));
}

/** True when the clause of `v` says that it did not come about. */
export function isNegated(s: Clauses, v: number): boolean {
  const { tokens } = s.sentence;
  // 'did not only meet A but also B', 'met not just A'
  const not = tokens.findIndex((t, i) => i > v - 4 && i < v + 2 && /^(?:not|n't)$/.test(t.lower));
  if (not >= 0 && /^(?:only|just|merely|simply)$/.test(tokens[not + 1]?.lower ?? '')) return false;
  if (s.tree.isNegated(v) || deniedBy(s, v) || fellThrough(s, v) || isBehindNor(tokens, v)) return true;
  const token = tokens[v]!;
  // 'Neither A nor B met C', 'No minister met C', 'did not travel to P or meet C'
  const nobody = s.tree
    .kids(v, 'nsubj', 'nsubj:pass', 'cc')
    .some(
      (c) =>
        /^(?:neither|nobody|none)$/.test(tokens[c]!.lower) || s.tree.children[c]!.some((k) => /^(?:neither|no)$/.test(tokens[k]!.lower)),
    );
  if (nobody) return true;
  return token.dep === 'conj' && s.tree.kids(v, 'cc').some((c) => /^n?or$/.test(tokens[c]!.lower)) && s.tree.isNegated(token.head);
}

/** 'nor is a visit to P planned', 'nor did she meet A': 'nor' with its verb right behind it denies what follows. */
const isBehindNor = (tokens: Clauses['sentence']['tokens'], v: number): boolean => {
  const nor = tokens.findLastIndex((t, i) => i < v && i >= v - 8 && t.lower === 'nor');
  return (
    nor >= 0 && tokens[nor + 1]?.pos === 'AUX' && !tokens.slice(nor, v).some((t) => /^[,;:]$/.test(t.text) || /^(?:and|but)$/.test(t.lower))
  );
};

/** 'had been due to visit P | but was briefed by video instead', 'was to fly to P | but the flight was called off' */
function fellThrough(s: Clauses, v: number): boolean {
  const { tokens } = s.sentence;
  const due = tokens.findLastIndex((t, i) => i < v && i > v - 4 && t.lower === 'to') - 1;
  if (due < 0 || !/^(?:due|scheduled|set|expected|planned|hoping|hoped|intended|was|were)$/.test(tokens[due]!.lower)) return false;
  if (!tokens.slice(Math.max(0, due - 4), due + 1).some((t) => /^(?:had|was|were)$/.test(t.lower))) return false;
  if (isDueInAside(tokens, due, v)) return true;
  const but = tokens.findIndex((t, i) => i > v && t.lower === 'but');
  // 'was to have travelled to P, but …': what was to have been done was not.
  if (but > 0 && /^(?:was|were)$/.test(tokens[due]!.lower) && tokens[due + 2]?.lower === 'have') return true;
  const rest =
    but < 0
      ? ''
      : tokens
          .slice(but, but + 16)
          .map((t) => t.lower)
          .join(' ');
  return /\b(?:instead|called off|cancelled|canceled|postponed|abandoned|scrapped|grounded|(?:fell|been taken|was taken|were taken) ill|(?:did|could|was|were) (?:not|n't|unable)|prevented|fell through)\b/.test(
    rest,
  );
}

/** 'A, | who had been due to travel with B, | was detained in P': what was to be done told by the way, and behind the comma what came instead. */
function isDueInAside(tokens: Clauses['sentence']['tokens'], due: number, v: number): boolean {
  const who = tokens.findLastIndex((t, i) => i < due && i > due - 6 && t.lower === 'who');
  if (who < 1 || tokens[who - 1]!.text !== ',' || !tokens.slice(who, due + 1).some((t) => t.lower === 'had' || t.lower === 'was'))
    return false;
  const close = tokens.findIndex((t, i) => i > v && t.text === ',');
  const rest =
    close < 0
      ? ''
      : tokens
          .slice(close + 1, close + 4)
          .map((t) => t.lower)
          .join(' ');
  return /^(?:(?:is|was|were) (?:\w+ly )?(?:detained|delayed|ill|absent|held|kept|indisposed|unable|prevented|hospitali[sz]ed|grounded|called|recalled|stuck|not)|(?:stayed|remained|had to|fell ill|could not|did not|sent (?:his|her) (?:regrets|apologies)|cancelled|withdrew|excused))\b/.test(
    rest,
  );
}

/** 'refused to meet', 'was unable to meet', 'was not allowed to visit', 'denied that she had met', 'has yet to meet' */
function deniedBy(s: Clauses, v: number): boolean {
  const { tokens } = s.sentence;
  const token = tokens[v]!;
  const head = tokens[token.head];
  if (!head) return false;
  const marks = s.tree.kids(v, 'mark').map((m) => tokens[m]!.lower);
  if (marks.includes('from') && PREVENTS.test(head.lemma)) return !s.tree.isNegated(token.head);
  // 'There are no plans for her to meet A'
  if (token.dep === 'acl' && marks.includes('to') && /^(?:NOUN|PROPN)$/.test(head.pos))
    return s.tree.kids(token.head, 'det').some((d) => tokens[d]!.lower === 'no');
  if (!/^(?:xcomp|ccomp|advcl)$/.test(token.dep)) return false;
  if (REFUSALS.test(head.lemma)) return !s.tree.isNegated(token.head);
  if (!marks.includes('to')) return false;
  if (/^(?:have|be)$/.test(head.lemma) && s.tree.kids(token.head, 'advmod').some((c) => tokens[c]!.lower === 'yet')) return true;
  return s.tree.isNegated(token.head);
}

/** True for an event noun that did not come about: 'the meeting did not take place', 'the visit was called off', 'denied a meeting'. */
export function cameToNothing(s: Clauses, i: number): boolean {
  const { tokens } = s.sentence;
  const token = tokens[i]!;
  if (s.tree.kids(i, 'det').some((c) => tokens[c]!.lower === 'no') || isBehindNor(tokens, i)) return true;
  for (const k of s.tree.kids(i, 'parataxis')) if (s.tree.isNegated(k) && HAPPENS.test(tokens[k]!.lemma)) return true;
  if (isUndoneBehindClause(s, i)) return true;
  const v = token.head;
  if (v < 0 || !/^(?:nsubj|nsubj:pass|obj)$/.test(token.dep)) return false;
  // 'The meeting, announced last week, was cancelled.'
  // 'had to be cancelled'
  const forced = /^(?:have|need)$/.test(tokens[v]!.lemma) ? s.tree.kids(v, 'xcomp') : [];
  const verbs =
    token.dep === 'obj'
      ? [v]
      : [v, ...forced, ...s.tree.kids(v, 'conj', 'parataxis', 'advcl').filter((c) => s.tree.kids(c, 'nsubj', 'nsubj:pass').length === 0)];
  return verbs.some((k) => callsOff(s, k) || (s.tree.isNegated(k) && HAPPENS.test(tokens[k]!.lemma)));
}

/**
 * 'A visit to P | which was to have closed the tour | had to be called off': where the tree hangs the verb of the sentence below the clause
 * between. The noun then has no verb, and one below it calls it off or denies it.
 */
function isUndoneBehindClause(s: Clauses, i: number): boolean {
  const { tokens } = s.sentence;
  if (tokens[i]!.dep !== 'root' || s.tree.kids(i, 'cop').length > 0) return false;
  const below = s.tree.kids(i, 'acl:relcl', 'acl').flatMap((c) => [c, ...s.tree.kids(c, 'xcomp', 'conj')]);
  return [...below, ...below.flatMap((c) => s.tree.kids(c, 'xcomp'))].some(
    (c) => callsOff(s, c) || (s.tree.isNegated(c) && HAPPENS.test(tokens[c]!.lemma)),
  );
}

/** 'cancelled', 'called off', 'put off', 'fell through' */
function callsOff(s: Clauses, v: number): boolean {
  const { tokens } = s.sentence;
  const { lemma } = tokens[v]!;
  if (CALLED_OFF.test(lemma)) return !s.tree.isNegated(v);
  if (/^(?:reschedule|move|shift|push)$/.test(lemma) && isToLater(s, v)) return !s.tree.isNegated(v);
  if (lemma === 'reschedule' && s.tree.isPassive(v) && /^[.;,]$/.test(tokens[v + 1]?.text ?? '.')) return !s.tree.isNegated(v);
  if (/^(?:fall|fell)$/.test(lemma) && tokens[v + 1]?.lower === 'through') return !s.tree.isNegated(v);
  // 'was left pending', 'was put on hold'
  if (lemma === 'leave' && /^(?:pending|open|undone)$/.test(tokens[v + 1]?.lower ?? '')) return !s.tree.isNegated(v);
  if (lemma === 'put' && tokens[v + 1]?.lower === 'on' && /^(?:hold|ice)$/.test(tokens[v + 2]?.lower ?? '')) return !s.tree.isNegated(v);
  return /^(?:call|put)$/.test(lemma) && s.tree.kids(v, 'compound:prt', 'advmod', 'obl').some((c) => tokens[c]!.lower === 'off');
}

/** 'rescheduled | for a later date', 'moved to another time': to no day that is told. */
function isToLater(s: Clauses, v: number): boolean {
  const behind = s.sentence.tokens
    .slice(v + 1, v + 7)
    .map((t) => t.lower)
    .join(' ');
  return /^(?:back )?(?:for|to|until) (?:(?:a|an|some|the) )?(?:later|another|future|new|mutually \w+) (?:date|time|stage|occasion|day|week|month|year)\b/.test(
    behind,
  );
}

/** Who says that the clause of `v` is so, when it is the content of a verb of saying or told 'according to' somebody. */
export function attributedTo(s: Clauses, v: number): string | undefined {
  const { tokens } = s.sentence;
  const saying = sayingAbove(s, v);
  if (saying >= 0) return sayer(s, saying);
  // 'A met B, C said'
  for (const c of s.tree.kids(v, 'parataxis', 'ccomp'))
    if (c > v && /^(?:say|report|announce|tell|add)$/.test(tokens[c]!.lemma)) return sayer(s, c);
  return accordingTo(s);
}

/** The verb of saying whose content the clause of `v` is; -1 when there is none. */
function sayingAbove(s: Clauses, v: number): number {
  const { tokens } = s.sentence;
  let at = v;
  for (let guard = 0; guard < 12; guard++) {
    const { head, dep } = tokens[at]!;
    if (head < 0) return -1;
    if (/^(?:ccomp|parataxis)$/.test(dep) && sayingVerbs.has(tokens[head]!.lemma)) return head;
    at = head;
  }
  return -1;
}

function sayer(s: Clauses, v: number): string | undefined {
  for (const subject of s.tree.subjects(v)) {
    const mention = s.mentionAt(subject);
    if (mention) return mention.entity;
  }
  return undefined;
}

/** 'According to X, …': the person or body on whose word the sentence rests. */
function accordingTo(s: Clauses): string | undefined {
  const { tokens } = s.sentence;
  const at = tokens.findIndex((t, i) => t.lower === 'according' && tokens[i + 1]?.lower === 'to');
  if (at < 0) return undefined;
  for (let i = at + 2; i < Math.min(tokens.length, at + 5); i++) {
    const mention = s.mentionAt(i);
    if (mention && /^(?:person|organisation)$/.test(s.kindOf(mention.entity) ?? '')) return mention.entity;
  }
  return undefined;
}

import { type Alignment, matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';
import { type Quantity, quantities } from './quantities.ts';

// Numbers beside the deed or state that was asked for: of those who did something else, of before, of what is only named.

/** True where the sentence does not tell the number with the deed, the state, the purpose or the time that the question names. */
export const isNotSoTold = (question: Question, alignment: Alignment, q: Quantity): boolean =>
  isOfOtherTime(question, alignment.s, q) ||
  isOnlyNamed(question, alignment) ||
  isOfOtherNoun(question, alignment, q) ||
  isOfOtherClause(question, alignment, q) ||
  isWholeOfPart(question, alignment, q) ||
  isOnlyCompared(question, alignment, q) ||
  isDone(question, alignment.s, q) ||
  isForOtherThing(question, alignment, q);

/** How many were built is not told by what is to be built, nor how many will be by what was. */
function isOfOtherTime({ kind, tense, shape, verb: asked }: Question, s: SentenceView, q: Quantity): boolean {
  if (kind !== 'count' || q.kind !== 'number' || !/\bhow many\b/.test(shape)) return false;
  if (tense === 'past' && asked && isYetToCome(s, matchTerm(asked, s).tokens)) return true;
  const verb = s.tree.verbOf(Math.max(q.noun, q.last));
  return tense === 'past' ? isAimOrClaim(s, verb, q.first) : tense === 'future' && verb >= 0 && !isBehindTo(s, q.first) && isPast(s, verb);
}

/** 'which | are to arrive on Friday': what is asked of as done has yet to come. */
const isYetToCome = ({ tokens }: SentenceView, at: readonly number[]): boolean =>
  at.length > 0 && at.every((i) => i > 1 && tokens[i - 1]!.lower === 'to' && /^(?:is|are)$/.test(tokens[i - 2]!.lower));

/** Verbs and adjectives that tell that the infinitive behind them came about: 'helped to', 'was able to'. */
const ACHIEVES = /^(?:help|manage|enable|allow|able|continue|begin|start|go|come|use|serve)$/;
/** Nouns of which the clause behind 'that' is so. */
const FACTUAL = /^(?:fact|news|announcement|confirmation|statement)$/;
/** What is felt at something that is so, where that is told of the past: 'concern that three have been held', but not 'that three may be held'. */
const FELT = /^(?:concern|alarm|regret|dismay|outrage|sorrow|sadness|shock|disappointment|satisfaction|pride|gratitude|relief)$/;

/** 'a project to | build', 'ready to | send', 'the claim that they were | freed', 'short of | freeing': an aim, a claim, nothing that was done. */
function isAimOrClaim({ tokens, tree }: SentenceView, verb: number, first: number): boolean {
  // 'a project to build | 12 schools', however the tree hangs the number.
  if (tokens[first - 2]?.lower === 'to' && tokens[first - 1]!.pos === 'VERB' && /^(?:NOUN|ADJ)$/.test(tokens[first - 3]?.pos ?? ''))
    return !ACHIEVES.test(tokens[first - 3]!.lemma);
  if (verb < 0) return false;
  const { dep, head } = tokens[verb]!;
  const above = tokens[head];
  if (!above) return false;
  const marks = tree.kids(verb, 'mark', 'case').map((m) => tokens[m]!.lower);
  if (marks.includes('to') && /^(?:acl|xcomp|ccomp|advcl)$/.test(dep))
    return !ACHIEVES.test(above.lemma) && /^(?:NOUN|ADJ)$/.test(above.pos);
  if (marks.includes('that') && /^(?:acl|ccomp)$/.test(dep))
    return above.pos === 'NOUN' && !FACTUAL.test(above.lemma) && !(FELT.test(above.lemma) && hasPastAux(tree, tokens, verb));
  return marks.includes('of') && above.lemma === 'short';
}

/** 'have been held', 'were held' */
const hasPastAux = (tree: SentenceView['tree'], tokens: SentenceView['tokens'], verb: number): boolean => {
  const aux = tree.kids(verb, 'aux', 'aux:pass').map((a) => tokens[a]!.lower);
  return aux.length > 0 && aux.every((a) => /^(?:has|have|had|been|was|were)$/.test(a));
};

/** 'reaffirmed its readiness to send | three monitors' */
const isBehindTo = ({ tokens }: SentenceView, first: number): boolean =>
  tokens.slice(Math.max(0, first - 3), first).some((t) => t.lower === 'to');

/** 'were trained', 'built': no deed of the time to come. */
const isPast = ({ tokens, tree }: SentenceView, verb: number): boolean => {
  const aux = tree.kids(verb, 'aux', 'aux:pass').map((a) => tokens[a]!.lower);
  if (aux.some((a) => /^(?:was|were|had|did)$/.test(a))) return true;
  const { lower, lemma, dep } = tokens[verb]!;
  return aux.length === 0 && lower !== lemma && !/(?:s|ing)$/.test(lower) && dep !== 'acl';
};

/** The token is part of what another noun is called: 'withdrawal' in 'the withdrawal lines'. */
const isModifier = ({ tokens }: SentenceView, i: number): boolean =>
  tokens[i]!.dep === 'compound' &&
  tokens[i]!.pos !== 'VERB' &&
  tokens[i]!.head > i &&
  /^(?:NOUN|PROPN)$/.test(tokens[tokens[i]!.head]!.pos);

/** 'How many were withdrawn' is not answered by a sentence whose only word of it stands in a name: 'withdrawal lines'. */
function isOnlyNamed({ verb, shape }: Question, { s, matches }: Alignment): boolean {
  if (!verb || verb.weight <= 0.5 || !/\bhow many\b/.test(shape)) return false;
  const { tokens, score } = matches.get(verb)!;
  return score >= 0.7 && tokens.length > 0 && tokens.every((i) => isModifier(s, i));
}

/** 'How many were sent back' <- 'for every child who is sent back, | three are ready to leave': a bare number is of its own clause. */
function isOfOtherClause({ verb, shape }: Question, { s, matches }: Alignment, q: Quantity): boolean {
  if (!verb || q.kind !== 'number' || q.noun >= 0 || !/\bhow many\b/.test(shape) || verb.weight <= 0.5) return false;
  const { tokens } = matches.get(verb)!;
  const { dep, head } = s.tokens[q.first]!;
  if (tokens.length === 0 || !/^nsubj/.test(dep) || head < 0 || tokens.includes(head)) return false;
  const isRelative = (i: number): boolean =>
    s.tree.kids(i, 'nsubj', 'nsubj:pass').some((k) => /^(?:who|which|that)$/.test(s.tokens[k]!.lower)) && i < q.first;
  return tokens.every((i) => isRelative(i) || (/^(?:acl|acl:relcl|advcl)$/.test(s.tokens[i]!.dep) && !s.tree.isBelow(q.first, i)));
}

/** 'How many pilots' is not answered by 'ten of our instructors train pilots', nor 'how many interpreters' by 'five monitors and an interpreter'. */
function isOfOtherNoun({ focus, shape, verb }: Question, { s, matches }: Alignment, q: Quantity): boolean {
  if (!focus || focus.link || q.kind !== 'number' || !/\bhow many\b/.test(shape)) return false;
  const { tokens, score } = matches.get(focus)!;
  // '| 200 were destroyed': of what, this sentence or the one before it says.
  if (score === 0 && q.noun < 0 && verb && !NAMELESS.test(focus.word)) return !isSaidBefore(s, focus);
  if (score < 0.7 || tokens.length === 0 || focus.isVerb) return false;
  const of = q.noun < 0 ? nounBehindOf(s, q) : -1;
  // '33 of its members | are women'
  if (of >= 0) return !tokens.some((i) => (i >= q.first && i <= of) || s.tokens[q.first]!.head === i);
  return q.noun >= 0 && tokens.every((i) => i > q.noun && s.tokens[i]!.dep === 'conj' && s.tree.firstConjunct(i) === q.noun);
}

const NAMELESS = /^(?:people|persons?|individuals|others|ones|victims|casualties|deaths|injuries|times)$/;

const isSaidBefore = (s: SentenceView, term: Term): boolean => {
  const before = s.view.sentences[s.n - 1];
  return before !== undefined && s.n > 1 && matchTerm(term, before).score >= 0.6;
};

/** 'instructors' in 'ten of our instructors'; -1 where no noun follows so. */
function nounBehindOf({ tokens }: SentenceView, { last }: Quantity): number {
  if (tokens[last + 1]?.lower !== 'of') return -1;
  let at = last + 2;
  while (/^(?:DET|PRON|NUM|ADJ|PROPN)$/.test(tokens[at]?.pos ?? '') && !/^(?:them|whom|which)$/.test(tokens[at]!.lower)) at++;
  while (/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '')) at++;
  return tokens[at]?.pos === 'NOUN' ? at : -1;
}

/** Words for a part that is no number: 'half of', 'most of', 'a third of', '60 per cent of'. */
const PART = /^(?:half|most|majority|bulk|part|portion|share|thirds?|quarters?|fifths?|tenths?|percent|cent|%|some|many|several|few|none)$/;

/** 'Ten of the | 14 goals were met', 'half of the | 60 boats are afloat': who asks for those that were met or are afloat does not ask for all. */
function isWholeOfPart({ terms, focus }: Question, { s, matches }: Alignment, q: Quantity): boolean {
  const { tokens, tree } = s;
  const of = /^(?:the|its|their|all|these|those|our)$/.test(tokens[q.first - 1]?.lower ?? '') ? q.first - 2 : q.first - 1;
  // 'Of the | 60 boats checked' opens with the whole.
  if (of < 1 || tokens[of]!.lower !== 'of') return false;
  const isPart = PART.test(tokens[of - 1]!.lower) || quantities(s).some((o) => o.last === of - 1 && o.kind !== 'ordinal');
  if (!isPart) return false;
  // What is told of the part: its verb, before or behind it, or what it is said to be.
  return terms.some(
    (t) =>
      t !== focus &&
      !t.link &&
      matches.get(t)!.tokens.some((i) => i < of - 1 || i > Math.max(q.noun, q.last)) &&
      isToldOf(tree, of - 1, matches.get(t)!.tokens),
  );
}

const isToldOf = (tree: SentenceView['tree'], part: number, at: readonly number[]): boolean =>
  at.some((i) => tree.verbOf(part) === i || tree.isBelow(part, i));

/** 'in August, twice as many as | in July': what is asked for stands in a comparison, whose number is not told. */
function isOnlyCompared({ terms, shape }: Question, { s, matches }: Alignment, q: Quantity): boolean {
  if (/\b(?:than|compared|as many|as much)\b/.test(shape)) return false;
  const at = s.tokens.findIndex(
    (t, i) =>
      i > q.last &&
      (t.lower === 'than' || (t.lower === 'as' && /^(?:many|much|high|large)$/.test(s.tokens[i - 1]!.lower))) &&
      /^(?:in|on|at|during|for)$/.test(s.tokens[i + 1]?.lower ?? ''),
  );
  if (at < 0) return false;
  const end = s.tokens.findIndex((t, i) => i > at && /^[,;.]$/.test(t.text));
  return terms.some((t) => {
    const { score, tokens } = matches.get(t)!;
    return score >= 0.7 && tokens.length > 0 && tokens.every((i) => i > at && (end < 0 || i < end));
  });
}

/** 'How many are being built' is not answered by those that have been. */
function isDone({ shape }: Question, { tree, tokens }: SentenceView, q: Quantity): boolean {
  if (!/\bhow many\b.* (?:are|is|were|was) (?:still |currently |now )?being\b/.test(shape)) return false;
  const verb = tree.verbOf(Math.max(q.noun, q.last));
  if (verb < 0) return false;
  const helpers = tree.kids(verb, 'aux', 'aux:pass').map((i) => tokens[i]!.lower);
  return helpers.some((w) => /^(?:have|has|had|was|were)$/.test(w)) && !helpers.includes('being');
}

/** The noun behind 'for' in the question: 'hospitals' in 'how much is for hospitals'. */
const purposeOf = ({ terms, tokens }: Question): Term | undefined =>
  terms.find((t) => !t.link && t.weight >= 1 && tokens[t.last]!.pos === 'NOUN' && tokens[t.first - 1]?.lower === 'for');

/** 'How much is for schools' is not answered by '5 million for roads'. */
function isForOtherThing(question: Question, { s, matches }: Alignment, q: Quantity): boolean {
  const purpose = q.kind === 'money' ? purposeOf(question) : undefined;
  if (!purpose || matches.get(purpose)!.score >= 0.5) return false;
  const next = s.tokens[q.last + 2];
  return s.tokens[q.last + 1]?.lower === 'for' && /^(?:NOUN|ADJ)$/.test(next?.pos ?? '');
}

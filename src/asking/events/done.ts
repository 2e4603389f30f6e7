import type { Token } from '../../model/reading.ts';
import { assertionOf } from '../guards/assertion.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found, rawItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

const DOES = /^(?:and |so )?what (?:did|does|do|will|is|are|was|were|has|have|had) .+ (?:do|doing|done)\b(?! (?:about|for|with|to)\b)/;
const HAPPENS =
  /^(?:and |so )?what(?:'s| is| was| has| had| have| will| did)? (?:happen(?:s|ed|ing)?|takes? place|took place|taken place)\b/;
const HAPPENED_TO = /^(?:and |so )?what(?:'s| is| has| had)? happened to\b/;
/** Words of such a question that name nothing. */
const EMPTY = /^(?:do|doing|done|happen|happens|happened|happening|take|takes|took|taken|place|end|exactly|now|currently)$/;
/** The least weight of what a question for what happened must name. */
const NAMED = 1.5;
/** A sentence with more places than this names them for another reason. */
const PLACES = 2;
/** How many sentences are one answer. */
const MOST = 2;

/**
 * What somebody did, does or will do somewhere, and what happened to something: the sentences in which the one named is the doer, or what is
 * named is what it happened to, where they are few and name all the rest of the question.
 */
export function answerDone(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  if (question.yesNo || question.wh !== 'what' || question.terms.some((t) => t.unknown)) return undefined;
  const told = DOES.test(question.shape) ? doneBy(view, question) : HAPPENS.test(question.shape) ? happened(view, question) : [];
  if (told === 'silent') return told;
  // 'What happened to A' is not answered by a sentence that only names A.
  if (told.length === 0 || told.length > MOST) return HAPPENED_TO.test(question.shape) ? 'silent' : undefined;
  return {
    items: told.map(({ n, sentence }) => rawItem(view, n, sentence.start, withoutStop(view, sentence.end))),
    citations: cite(
      view,
      told.map(({ n }) => n),
    ),
    score: 0.8,
    because: 'what was done or happened',
  };
}

const withoutStop = (view: ReleaseView, end: number): number => (view.release.text[end - 1] === '.' ? end - 1 : end);

/** 'silent' where it is told of another time alone: what will be done is not yet done. */
function doneBy(view: ReleaseView, question: Question): SentenceView[] | 'silent' {
  const at = question.tokens.findIndex((t, i) => i > 1 && /^(?:do|doing|done)$/.test(t.lower));
  const doer = question.terms.findLast((t) => t.last < at && t.last >= at - 2 && !EMPTY.test(t.word));
  if (!doer || doer.isVerb) return [];
  const others = question.terms.filter((t) => t !== doer && !EMPTY.test(t.word));
  // 'What did the minister do' is the whole release.
  if (others.length === 0 && doer.link?.kind !== undefined && /^(?:person|organisation|place|geo)$/.test(doer.link.kind)) return [];
  const told = view.sentences.slice(1).filter((s) => deedsOf(s, doer).length > 0 && others.every((t) => isThere(question, s, t)));
  const inTime = told.filter((s) => deedsOf(s, doer).some((v) => suitsTime(question, s, v)));
  return inTime.length === 0 && told.length > 0 ? 'silent' : inTime;
}

/** The verbs of the main clause of which the one named is the doer. */
function deedsOf(s: SentenceView, doer: Term): number[] {
  const { tokens, tree } = s;
  const named = new Set(matchTerm(doer, s).score >= 0.75 ? matchTerm(doer, s).tokens : []);
  return tokens.flatMap((t, v) => {
    if (t.pos !== 'VERB' || !/^(?:root|conj|parataxis)$/.test(t.dep) || tree.isPassive(v) || tree.isNegated(v)) return [];
    return tree.subjects(v).some((i) => tree.conjuncts(i).some((k) => named.has(k))) ? [v] : [];
  });
}

/** 'Will do' is told of what is to come, 'did' of what is not. */
function suitsTime({ tense, shape }: Question, s: SentenceView, v: number): boolean {
  // 'Will open A and | meet B': the first of several verbs says when.
  let first = v;
  while (s.tokens[first]!.dep === 'conj' && s.tokens[s.tokens[first]!.head]?.pos === 'VERB') first = s.tokens[first]!.head;
  const own = assertionOf(s, v);
  const how = own === 'told' ? assertionOf(s, first) : own;
  if (tense === 'future') return how === 'planned';
  return /^(?:and |so )?what (?:is|are)\b/.test(shape) ? how === 'told' || how === 'planned' : how === 'told';
}

/** A place is where it was done, and no stop of a journey or where it began; anything else is named in the sentence. */
function isThere(question: Question, s: SentenceView, term: Term): boolean {
  const { score, tokens } = matchTerm(term, s);
  if (score < 0.75) return false;
  if (term.link?.geo === undefined && term.link?.kind !== 'place') return true;
  if (/^(?:with|about|for)$/.test(question.tokens[term.first - 1]?.lower ?? '')) return true;
  const places = new Set(s.mentions.filter((m) => s.view.entity(m.entity)?.kind === 'place').map((m) => m.entity));
  const before = (i: number): string => s.tokens[i - 1]?.lower ?? '';
  const opens = tokens.some((i) => i <= 3 && /^(?:in|at)$/.test(before(i)));
  const isGoal = (i: number): boolean => before(i) === 'to' && /^(?:to|for|where)$/.test(s.tokens[i + 1]?.lower ?? '');
  return opens || (places.size <= PLACES && tokens.some((i) => /^(?:in|at)$/.test(before(i)) || isGoal(i)));
}

/** The sentences that name all that the question names, and have it for their subject or object where something happened to it. */
function happened(view: ReleaseView, question: Question): SentenceView[] {
  const named = question.terms.filter((t) => !EMPTY.test(t.word));
  const to = question.tokens.findIndex((t) => t.lower === 'to');
  const patient = to < 0 ? undefined : named.findLast((t) => t.first > to && !t.link);
  if (!patient && (to >= 0 || named.reduce((sum, t) => sum + t.weight, 0) < NAMED)) return [];
  return view.sentences
    .slice(1)
    .filter(
      (s) => named.every((t) => matchTerm(t, s).score >= 0.75) && (!patient || matchTerm(patient, s).tokens.some((i) => isPatient(s, i))),
    );
}

/** True for what something was done to, or what did something by itself; also at the head of a sentence, where the tree may lose its verb. */
function isPatient({ tokens, tree, view, n }: SentenceView, i: number): boolean {
  const s = view.sentences[n]!;
  const { dep, head } = tokens[i]!;
  if (/^(?:nsubj|nsubj:pass|obj)$/.test(dep))
    return isDeed(tokens[head]) && /^(?:root|conj|parataxis)$/.test(tokens[head]!.dep) && assertionOf(s, head) === 'told';
  const verb = tokens.findLastIndex((t, v) => v > i && t.pos === 'VERB' && tree.isPassive(v));
  return dep === 'root' && i <= 2 && verb > 0 && assertionOf(s, verb) === 'told' && !tree.isNegated(verb);
}

/** A verb, or a participle taken for an adjective: 'was burnt down'. */
const isDeed = (t: Token | undefined): boolean => t?.pos === 'VERB' || (t?.pos === 'ADJ' && /(?:ed|nt|en|wn|lt|ut)$/.test(t.lower));

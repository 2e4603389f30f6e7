import { ordinalOf } from '../extract/ordinals.ts';
import type { Extract } from '../extract/types.ts';
import { type Alignment, matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { numeral } from '../release/words.ts';
import { doerOf } from './doer.ts';

// 'A paid 5 million, and | B has offered tents': each clause is told of its own subject, and what stands in the one is no deed of the other's.

const JOINS = /^(?:and|but|while|whereas)$/;
/** How far behind 'and' the subject of a new clause may stand. */
const SUBJECT_NEAR = 8;

/** Where the clauses of a sentence begin that have a subject of their own, by token. */
export function clauseStarts({ tokens, tree }: SentenceView): number[] {
  return tokens.flatMap((t, i) => {
    if (i === 0) return [0];
    if (t.text !== ';' && !JOINS.test(t.lower)) return [];
    const verb = tokens.findIndex((x, k) => k > i && x.pos === 'VERB');
    const subject = tokens.findIndex(
      (x, k) => k > i && k <= i + SUBJECT_NEAR && /^nsubj/.test(x.dep) && x.head > k && !/^(?:who|which|that)$/.test(x.lower),
    );
    const isOwn = subject > 0 && verb > subject && tree.subjects(tokens[subject]!.head).includes(subject);
    return isOwn || isClauseByItsWords(tokens, i) ? [i] : [];
  });
}

/** ', and the contractor, Brunor, | was fined': a new subject and its verb, wherever the tree hangs them. */
function isClauseByItsWords(tokens: SentenceView['tokens'], join: number): boolean {
  if (tokens[join]!.text !== ';' && tokens[join - 1]?.text !== ',') return false;
  const end = tokens.findIndex(
    (t, k) => k > join && !(/^(?:DET|ADJ|NOUN|PROPN)$/.test(t.pos) || t.text === ',' || /^(?:he|she|they|it|others)$/.test(t.lower)),
  );
  const subject = end < 0 || end > join + SUBJECT_NEAR + 2 ? [] : tokens.slice(join + 1, end);
  return (
    subject.some((t) => /^(?:NOUN|PROPN|PRON)$/.test(t.pos)) && /^(?:was|were|is|are|has|have|had|will|would)$/.test(tokens[end]!.lower)
  );
}

/**
 * True where the one who does it in the question stands in the sentence, but not in the clause of token `at`, which has a subject of its own: 'how
 * much did B give' <- 'A paid | 5 million, and B has offered tents'.
 */
export function isInClauseOfAnother(question: Question, { s, matches }: Alignment, at: number): boolean {
  const doer = doerOf(question);
  const { score, tokens } = (doer && matches.get(doer)) ?? { score: 0, tokens: [] };
  if (!doer || score < 0.7 || tokens.length === 0) return false;
  // Without the deed the sentence tells of something else anyhow.
  const deed = question.verb ? matches.get(question.verb)!.tokens : [];
  if (!deed.some((i) => s.tokens[i]!.pos === 'VERB')) return false;
  const starts = clauseStarts(s);
  const clauseOf = (i: number): number => starts.findLastIndex((start) => start <= i);
  const own = clauseOf(at);
  if (starts.length < 2 || tokens.some((i) => clauseOf(i) === own)) return false;
  const first = starts[own]!;
  const end = starts[own + 1] ?? s.tokens.length;
  // 'She met B, and | he gave her a list': a pronoun may be the one named.
  const subjects = s.tokens.flatMap((t, i) => (i >= first && i < end && /^nsubj/.test(t.dep) ? [i] : []));
  return subjects.length > 0 && subjects.every((i) => s.tokens[i]!.pos !== 'PRON');
}

/** True for an answer from a clause of somebody else. */
export function isOfOtherClause(question: Question, extract: Extract, alignment: Alignment): boolean {
  const { s } = alignment;
  const span = extract.items[0]?.span;
  if (!/^(?:count|when|where)$/.test(question.kind) || !span || span.n !== s.n) return false;
  const at = s.tokens.findIndex((t) => t.start >= span.start);
  return at >= 0 && (isInClauseOfAnother(question, alignment, at) || (question.kind === 'where' && isInRelative(question, alignment, at)));
}

/**
 * 'found 14 of those | who were in the province; the others were seen in P': where they were before or others were is not where the deed of the
 * question was done.
 */
function isInRelative({ verb }: Question, { s, matches }: Alignment, at: number): boolean {
  const { score, tokens } = (verb && matches.get(verb)) ?? { score: 0, tokens: [] };
  const [v] = tokens;
  if (score < 0.7 || v === undefined || tokens.length > 1 || s.tokens[v]!.pos !== 'VERB') return false;
  for (let i = at, left = s.tokens.length; i >= 0 && i !== v && left > 0; i = s.tokens[i]!.head, left--) {
    const { dep, head } = s.tokens[i]!;
    // 'the meeting, | which will take place in P': that tells where it is.
    if (dep === 'acl:relcl') return s.tokens[i]!.pos !== 'VERB' && s.tree.isBelow(i, v);
    const subjects = /^(?:conj|parataxis)$/.test(dep) && head === v ? s.tree.subjects(i) : [];
    if (subjects.length > 0 && subjects.every((k) => k > v && s.tokens[k]!.pos === 'NOUN')) return true;
  }
  return false;
}

/** 'When is the second round' is not answered by the day of the first: 'the | first will be held on 3 July and the second in the autumn'. */
export function isOfOtherTurn(question: Question, extract: Extract, { s }: Alignment): boolean {
  const span = extract.items[0]?.span;
  if (!/^(?:count|when|where)$/.test(question.kind) || !span || span.n !== s.n) return false;
  const asked = question.terms.flatMap((t) => (!t.link && ordinalOf(t.word) >= 0 ? [ordinalOf(t.word)] : []));
  const isDay = (i: number): boolean => s.dates.some((d) => d.first <= i && i <= d.last);
  const told = s.tokens.flatMap((t, i) => (ordinalOf(t.lower) >= 0 && !isDay(i) ? [{ nth: ordinalOf(t.lower), i }] : []));
  if (asked.length !== 1 || told.length < 2 || !told.some(({ nth }) => nth === asked[0])) return false;
  const at = s.tokens.findIndex((t) => t.start >= span.start);
  const before = told.findLast(({ i }) => i < at);
  return before !== undefined && before.nth !== asked[0];
}

const SHARE = /^(?:half|third|quarter|fifth|tenth)$/;

/** 'a third | of the water', '12 | million' */
const isShareOrSum = ({ tokens }: Question, t: Term): boolean =>
  (SHARE.test(t.word) && tokens[t.last + 1]?.lower === 'of') ||
  (/^\d/.test(t.word) && /^(?:million|billion|per)$/.test(tokens[t.last + 1]?.lower ?? ''));

/** 'Which country gave 12 million' <- 'she appealed for 12 million; B has pledged three': the number is told in another clause than the one who answers. */
export function isByOtherNumber(view: ReleaseView, question: Question, { items }: Found): boolean {
  const span = items[0]?.span;
  if (question.yesNo || !/^(?:who|what|met)$/.test(question.kind) || question.gap !== 'subject' || !span || span.n === 0) return false;
  const s = view.sentences[span.n]!;
  const numbers = question.terms.filter(
    (t) => !t.link && (/^\d/.test(numeral(t.word)) || SHARE.test(t.word)) && !/^(?:19|20)\d\d$/.test(t.word),
  );
  if (numbers.some((t) => isShareOrSum(question, t) && matchTerm(t, s).score < 0.7)) return true;
  const told = numbers.map((t) => matchTerm(t, s).tokens).filter((places) => places.length > 0);
  if (told.length === 0) return false;
  const starts = clauseStarts(s);
  const clauseOf = (i: number): number => starts.findLastIndex((start) => start <= i);
  const own = clauseOf(s.tokens.findIndex((t) => t.end > span.start));
  return starts.length > 1 && told.every((places) => places.every((i) => clauseOf(i) !== own));
}

/** 'Which article does it breach' <- 'A holds that it breaches Article 7, and B relies on | Article 12': told in the clause of another deed. */
export function isOfOtherDeedsClause(view: ReleaseView, question: Question, { items }: Found): boolean {
  const span = items[0]?.span;
  const { verb, kind, wh, gap } = question;
  const isPaper = kind === 'mandate' && !question.yesNo;
  const isSide = wh === 'which' && gap === 'subject' && kind === 'said';
  if (!span || span.n === 0 || !(isPaper || isSide)) return false;
  const s = view.sentences[span.n]!;
  const starts = clauseStarts(s);
  if (starts.length < 2) return false;
  const clauseOf = (i: number): number => starts.findLastIndex((start) => start <= i);
  const own = clauseOf(s.tokens.findIndex((t) => t.end > span.start));
  const isApart = (t: Term): boolean => {
    const { tokens, score } = matchTerm(t, s);
    return score >= 0.9 && tokens.length > 0 && tokens.every((i) => clauseOf(i) !== own);
  };
  if (isPaper) return verb !== undefined && verb.weight >= 0.8 && isApart(verb);
  return question.terms.some((t) => !t.link && t !== verb && t !== question.focus && question.tokens[t.last]!.pos === 'NOUN' && isApart(t));
}

/**
 * 'the signing of a plan by A and B; a memorandum between C and D; and a letter by E and F': who is named in another part than the thing
 * that is asked about did something else.
 */
export function isOfOtherPart(view: ReleaseView, question: Question, { items }: Found): boolean {
  if (!/^(?:who|met|role)$/.test(question.kind) || question.yesNo) return false;
  const n = items[0]?.span?.n;
  const s = n === undefined ? undefined : view.sentences[n]!;
  if (!s?.tokens.some((t) => t.text === ';')) return false;
  const partOf = (i: number): number => s.tokens.slice(0, i).filter((t) => t.text === ';').length;
  const own = items.flatMap(({ span }) => (span && span.n === n ? [partOf(s.tokens.findIndex((t) => t.start >= span.start))] : []));
  // '…; it was handed over by A': what the part before told of.
  if (s.tokens.some((t, i) => s.tokens[i - 1]?.text === ';' && /^(?:it|they|this|these|both|the)$/.test(t.lower))) return false;
  // The subject of the sentence goes with every part.
  const root = s.tokens.findIndex((t) => t.head < 0);
  const spans = root < 0 ? [] : s.tree.subjects(root).map((x) => s.tree.span(x));
  const isOfWhole = (i: number): boolean => spans.some(([first, last]) => first <= i && i <= last);
  const things = question.terms
    .filter((t) => !t.link && t !== question.verb && t !== question.focus)
    .map((t) =>
      matchTerm(t, s)
        .tokens.filter((i) => !isOfWhole(i))
        .map(partOf),
    )
    .filter((parts) => parts.length > 0);
  return things.length > 0 && things.every((parts) => !parts.some((k) => own.includes(k)));
}

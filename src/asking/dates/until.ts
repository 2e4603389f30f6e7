import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found, type Item, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { dateItems, headOf, isInClauseOfOther, isOfThing, peopleOf, type SentenceDate, wordBefore } from './clause.ts';

const ASKS = /^(?:and )?(?:until|till|til|by) (?:when|what|which)\b|\b(?:until|till|til|by) when$/;
/** 'When does the mandate run out' */
const ASKS_END = /^(?:and )?when (?:does|do|will|did|is|was) .* (?:runs? out|expires?|expired|lapse[sd]?|be over|over)$/;
/** 'When does the mandate end': of that very noun, since much else may end by then. */
const ENDS_PLAINLY = /^(?:and )?when (?:does|do|will) (?:the|this|that|its|their|his|her) .* end$/;
const HOW_LONG =
  /^(?:for )?how long (?:does|do|will|is|are|was|were|can|may) .* (?:runs?|lasts?|stays?|remains?|valid|in force|go on|good for|continue|extended(?: for)?)$/;
/** What must be done until a day is done by it. */
const DUE =
  /^(?:and )?by (?:when|what|which)\b|\bby when$|\b(?:must|have to|has to|had to|need to|needs to|should|supposed|due|required|asked to|obliged|deadline)\b/;
/** Words that say no more than that something goes on. */
const GOES_ON =
  /^(?:until|till|til|date|day|year|month|time|last|lasts|lasted|ends?|run|runs|running|ran|out|over|stay|stays|remain|remains|valid|continue|continues|go|goes|going|on|be|expires?|expired|lapse[sd]?|force|have|has|must|long|extended?)$/;
const JOB = /^(?:job|office|post|position|role|function|charge)$/;
const TERM = /^(?:mandate|term|tenure|appointment|secondment)$/;
const ENDS = /^(?:expire|end|lapse|conclude|finish|terminate)$/;

/** What was found, unless the question asks until when and its date is no end. */
export function endingAsked(view: ReleaseView, question: Question, found: Found | undefined): Found | undefined {
  const span = found?.items[0]?.span;
  if (!span || !(ASKS.test(question.shape) || ENDS_PLAINLY.test(question.shape))) return found;
  const s = view.sentences[span.n]!;
  if (!ASKS.test(question.shape)) return isEndOfOther(s, question, span.start) ? undefined : found;
  const people = peopleOf(question.terms);
  const isEnd = (d: SentenceDate): boolean => s.tokens[d.first]!.start === span.start && !isInClauseOfOther(s, d.first, people, /^who$/);
  return endsOf(s, question).some(isEnd) ? found : undefined;
}

/**
 * Until when something goes on ('until when was the mandate extended', 'how long does it run', 'when does it run out') or by when it is due: the date
 * behind 'until' or 'by', or of a verb of ending, of the one sentence that tells all of it; 'silent' where no date stands so at all.
 */
export function answerUntil(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const { shape, terms } = question;
  const asksDate = ASKS.test(shape);
  const asksEnd = ENDS_PLAINLY.test(shape);
  if (question.yesNo || !(asksDate || asksEnd || ASKS_END.test(shape) || HOW_LONG.test(shape))) return undefined;
  const about = terms.filter((t) => t !== question.focus && (t.link || !GOES_ON.test(t.word)));
  if (about.length === 0 || about.some((t) => t.unknown)) return undefined;
  const people = peopleOf(about);
  const found = view.sentences.slice(1).flatMap((s) => {
    const dates = endsOf(s, question);
    const isTold = dates.length === 1 && !isInClauseOfOther(s, dates[0]!.first, people, /^who$/) && tells(s, dates[0]!, about);
    return isTold && (!asksEnd || isOfThing(s, headOf(s, dates[0]!), subjectOf(question, s))) ? [{ s, date: dates[0]! }] : [];
  });
  const [first] = found;
  if (!first) return asksDate && !view.sentences.some((s) => endsOf(s, question).length > 0) ? 'silent' : undefined;
  if (found.some((f) => f.date.value !== first.date.value)) return undefined;
  const last = { ...first.date, value: first.date.value.split('/').at(-1)! };
  return {
    items: HOW_LONG.test(shape) ? [untilItem(first.s, last), ...dateItems(first.s, last).slice(1)] : dateItems(first.s, last),
    citations: cite(
      view,
      found.map((f) => f.s.n),
    ),
    score: 0.85,
    because: 'the date behind until',
  };
}

/** True for the day on which another noun of the sentence ends: 'the crossing' of 'was opened under an accord that runs out on D'. */
function isEndOfOther(s: SentenceView, question: Question, start: number): boolean {
  const date = s.dates.find((d) => s.tokens[d.first]!.start === start);
  const v = date ? s.tree.verbOf(headOf(s, date)) : -1;
  const things = subjectOf(question, s);
  const isEnding = v >= 0 && (ENDS.test(s.tokens[v]!.lemma) || isRunningOut(s, v));
  return isEnding && things.length > 0 && s.tree.subjects(v).length > 0 && !isOfThing(s, headOf(s, date!), things);
}

/** Where a sentence has the noun that ends by the question. */
function subjectOf({ terms, tokens }: Question, s: SentenceView): readonly number[] {
  const subject = terms.find((t) => tokens.slice(t.first, t.last + 1).some(({ dep }) => dep === 'nsubj'));
  return subject ? matchTerm(subject, s).tokens : [];
}

/** The dates of a sentence at which something ends, or by which it is due where the question asks for that. */
function endsOf(s: SentenceView, question: Question): SentenceDate[] {
  const isDue = DUE.test(question.shape);
  return s.dates.filter((d) => {
    const word = wordBefore(s, d.first);
    if (/^(?:until|till|through|to)$/.test(word) || (isDue && (word === 'by' || isAtLatest(s, d.first)))) return true;
    const v = s.tree.verbOf(headOf(s, d));
    if (isLeaving(s, v, question)) return true;
    return v >= 0 && (ENDS.test(s.tokens[v]!.lemma) || isRunningOut(s, v)) && !s.tree.isNegated(v) && isIntransitive(s, v);
  });
}

/** 'no later than | the end of March' */
const isAtLatest = (s: SentenceView, i: number): boolean =>
  i > 2 && / (?:no|not|never) later than(?: the)?(?: end of| beginning of)?$/i.test(` ${s.text(Math.max(0, i - 7), i - 1)}`);

/** 'which runs out on 15 August', told of no stock: 'the fuel ran out' ends nothing that was meant to last. */
const isRunningOut = ({ tokens }: SentenceView, v: number): boolean => tokens[v]!.lemma === 'run' && tokens[v + 1]?.lower === 'out';

/** 'until when is A with the mission', 'how long does A stay in P' */
const ASKS_STAY =
  /\b(?:is|are|be|stays?|staying|remains?|remaining|works?|serves?|was|were) (?:\S+ )?(?:with|in|at|on|a member of|part of)\b/;

/** 'A will leave the mission | on D': A is with it until then, where A and the mission are what the question names. */
function isLeaving(s: SentenceView, v: number, { shape, terms }: Question): boolean {
  if (v < 0 || !ASKS_STAY.test(shape) || s.tokens[v]!.lemma !== 'leave' || s.tree.isNegated(v)) return false;
  const { tree } = s;
  const who = tree.subjects(v).flatMap((i) => (/^(?:who|which|that)$/.test(s.tokens[i]!.lower) ? [s.tokens[v]!.head] : tree.conjuncts(i)));
  const left = tree.kids(v, 'obj').flatMap((i) => {
    const [first, last] = tree.nounPhrase(i);
    return Array.from({ length: last - first + 1 }, (_, k) => first + k);
  });
  const isAt = (t: Term, places: readonly number[]): boolean => {
    const { score, tokens } = matchTerm(t, s);
    const entities = places.map((i) => s.mentionAt(i)?.entity ?? '');
    return (score >= 0.7 && places.some((i) => tokens.includes(i))) || (t.link?.entities.some((e) => entities.includes(e)) ?? false);
  };
  const said = terms.filter((t) => t.link || !GOES_ON.test(t.word));
  return said.every((t) => isAt(t, who) || isAt(t, left)) && said.some((t) => isAt(t, who)) && said.some((t) => isAt(t, left));
}

const isIntransitive = (s: SentenceView, v: number): boolean => s.tree.kids(v, 'obj').length === 0;

/** 'until 3 May', as it stands. */
function untilItem(s: SentenceView, d: SentenceDate): Item {
  const at = s.tokens.findLastIndex((t, i) => i < d.first && d.first - i <= 4 && /^(?:until|till)$/.test(t.lower));
  return spanItem(s, at < 0 ? d.first : at, d.last);
}

/** True when the sentence tells that end of all that the question names: of somebody in a job by the mandate or the term that is theirs. */
function tells(s: SentenceView, date: SentenceDate, about: readonly Term[]): boolean {
  const jobs = about.filter((t) => !t.link && JOB.test(t.word));
  const rest = about.filter((t) => !jobs.includes(t));
  if (jobs.length > 0) return isOfMandate(s) && rest.every((t) => [s, before(s)].some((o) => o && matchTerm(t, o).score >= 0.7));
  const missing = rest.filter((t) => !(matchTerm(t, s).score >= 0.7 || (t.link !== undefined && isAbout(s, t))));
  if (missing.length === 0) return true;
  // 'hand in' for 'submit': the deed in another word, where all else is there and the date is of that very clause.
  const deed = missing.length === 1 && !missing[0]!.link && (missing[0]!.isVerb || /^(?:hand|send|give|turn)$/.test(missing[0]!.word));
  const others = rest.filter((t) => t !== missing[0] && matchTerm(t, s).tokens.length > 0);
  return (
    deed &&
    others.length > 1 &&
    isOfThing(
      s,
      headOf(s, date),
      others.filter((t) => !t.isVerb).flatMap((t) => matchTerm(t, s).tokens),
    )
  );
}

/** The sentence before it in its paragraph. */
function before(s: SentenceView): SentenceView | undefined {
  const other = s.n > 1 ? s.view.sentences[s.n - 1] : undefined;
  return other?.sentence.paragraph === s.sentence.paragraph ? other : undefined;
}

/** 'His mandate …', or what goes on about it: 'It runs until 31 August'. */
const isOfMandate = (s: SentenceView): boolean =>
  s.tokens.some((t) => TERM.test(t.lower)) || (s.goesOn && s.view.sentences[s.n - 1]!.tokens.some((t) => TERM.test(t.lower)));

/** What the sentence, its paragraph before it, or the title is about. */
const isAbout = (s: SentenceView, term: Term): boolean =>
  s.view.sentences.some((o) => (o.n === 0 || (o.n < s.n && o.n >= s.n - 3)) && matchTerm(term, o).score >= 0.8);

import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

// A number is told of a deed, a use, a direction and a kind of people: where the question names others, it is no answer.

/** True for a number of another use, another direction or other people than the question asks about, and for a year in place of a number. */
export function isOfOtherThing(view: ReleaseView, question: Question, { items }: Found): boolean {
  const span = items[0]?.span;
  if (question.kind !== 'count' || question.yesNo || !span || span.n === 0) return false;
  const s = view.sentences[span.n]!;
  const at = s.tokens.findIndex((t) => t.end > span.start);
  return (
    isYear(question, s, at) ||
    isOnCondition(question, s, at) ||
    isOfOtherUse(question, s, at) ||
    isOfOtherDirection(question, s) ||
    isOfOtherPeople(question, s, items[0]!.text) ||
    isOfThingElsewhere(question, s) ||
    isOfWholeElsewhere(question, s) ||
    isNotDisclosed(question, s) ||
    isNoWorth(question, s, at) ||
    isOfOtherDeed(question, s)
  );
}

/** 'warned as early as | 2016' counts nobody. */
const isYear = ({ shape }: Question, s: SentenceView, at: number): boolean =>
  /\bhow many\b/.test(shape) &&
  /^(?:19|20)\d\d$/.test(s.tokens[at]?.text ?? '') &&
  /^(?:as|in|since|of|by|until)$/.test(s.tokens[at - 1]?.lower ?? '');

/** 'How many states have ratified it' <- 'once | five states have ratified it': they have not yet. */
const isOnCondition = ({ shape }: Question, { tokens }: SentenceView, at: number): boolean =>
  /\b(?:have|has|did|were|was|had)\b/.test(shape) &&
  !/\b(?:must|need(?:ed|s)?|required?|necessary|should|would|before|once|if|have to|has to|needs? to)\b/.test(shape) &&
  tokens
    .slice(Math.max(0, at - 3), at)
    .some((t, i, all) => /^(?:once|if|unless)$/.test(t.lower) && all.slice(i + 1).every((o) => o.pos !== 'VERB'));

const isBehind = ({ tokens }: Question, t: Term, what: RegExp): boolean => {
  let i = t.first - 1;
  while (i > 0 && /^(?:DET|ADJ|PRON|NOUN)$/.test(tokens[i]!.pos) && t.first - i < 4) i--;
  return what.test(tokens[i]?.lower ?? '');
};

/** 'How much did it lend for | roads' <- 'lent 90 million for its railways'. */
function isOfOtherUse(question: Question, s: SentenceView, at: number): boolean {
  const { tokens, terms, verb } = question;
  const use = terms.find(
    (t) =>
      !t.link &&
      !t.isVerb &&
      tokens[t.last]!.pos === 'NOUN' &&
      t !== question.focus &&
      (!verb || t.first > verb.last) &&
      isBehind(question, t, /^for$/),
  );
  if (!use || isSaid(use, s)) return false;
  const end = s.tokens.findIndex((t, i) => i > at && /^[;,]$/.test(t.text));
  const own = s.tokens.findIndex((t, i) => t.lower === 'for' && i > at && i - at < 8 && (end < 0 || i < end));
  const head = own < 0 ? -1 : s.tokens[own]!.head;
  return (
    head > own &&
    s.tokens[head]!.pos === 'NOUN' &&
    !s.dates.some((d) => d.first <= head && head <= d.last) &&
    !terms.some((t) => matchTerm(t, s).tokens.some((i) => i > own && i <= head))
  );
}

/** 'Exports to A' <- 'exports from A to B'. */
function isOfOtherDirection({ tokens, terms }: Question, s: SentenceView): boolean {
  const before = (all: readonly { lower: string }[], i: number): string => all[all[i - 1]?.lower === 'the' ? i - 2 : i - 1]?.lower ?? '';
  return terms.some((t) => {
    const way = before(tokens, t.first);
    if (!t.link || !/^(?:to|from)$/.test(way)) return false;
    const told = matchTerm(t, s).tokens.map((i) => before(s.tokens, s.mentionAt(i)?.first ?? i));
    return told.length > 0 && told.every((w) => /^(?:to|into|from)$/.test(w) && (w === 'from') !== (way === 'from'));
  });
}

/** 'What is the price' <- 'at a cost of 180 million', where another sentence says that the price was not disclosed. */
function isNotDisclosed({ terms }: Question, { view, n }: SentenceView): boolean {
  const asked = terms.filter((t) => !t.link && /^(?:price|value|cost|amount|sum|number|toll|size|figure|worth|budget|fee)$/.test(t.lemma));
  return view.sentences.some(
    (o) =>
      o.n !== n &&
      o.tokens.some(
        (t, v) =>
          /^(?:disclose|reveal|publish|specify|announce|release|state|know|give)$/.test(t.lemma) &&
          o.tree.isNegated(v) &&
          o.tree.subjects(v).some((i) => asked.some((a) => a.lemma === o.tokens[i]!.lemma)),
      ),
  );
}

/** 'How much was the | elevator worth' <- 'a payment of 3 million to those hurt at the elevator': paid for something, and no worth of the thing. */
function isNoWorth({ shape }: Question, { tokens }: SentenceView, at: number): boolean {
  if (!/\bhow much (?:is|was|are|were) .+ worth\b|\b(?:price|value|worth) of\b/.test(shape)) return false;
  return (
    tokens[at - 1]?.lower === 'of' &&
    /^(?:payment|fine|grant|salary|reward|compensation|penalty|bail|donation|allowance|pension)$/.test(tokens[at - 2]?.lemma ?? '')
  );
}

/** What things may be called that the release calls otherwise. */
const ANY_THING =
  /^(?:building|facility|project|scheme|work|thing|plan|program(?:me)?|construction|cent(?:re|er)|deal|purchase|order|aid|structure|complex|site|repair|upgrade|renovation|operation|event|trip|visit|exercise|mission|war|damage|disaster|initiative|measure|system|equipment|material|investment|product|weapon|vehicle|plane|ship|boat|house|home|road|line)s?$/;
const AUXILIARY = /^(?:did|does|do|will|would|has|have|had|is|are|was|were|can|could|should)$/;

/** 'How much did the | bridge cost' <- 'the terminal cost 60 million': the release tells of a bridge, and neither here nor right before. */
function isOfThingElsewhere({ tokens, terms, shape }: Question, s: SentenceView): boolean {
  if (!/\bhow much\b|\bcosts?\b|\bworth\b/.test(shape)) return false;
  const thing = terms.find((t) => {
    if (t.link || t.isVerb || tokens[t.last]!.pos !== 'NOUN' || tokens[t.last + 1]?.pos === 'NOUN') return false;
    let i = t.first - 1;
    while (/^(?:ADJ|NOUN)$/.test(tokens[i]?.pos ?? '') && t.first - i < 4) i--;
    return /^(?:the|this|that)$/.test(tokens[i]?.lower ?? '') && AUXILIARY.test(tokens[i - 1]?.lower ?? '');
  });
  if (!thing || matchTerm(thing, s.view.sentences[0]!).score >= 0.5) return false;
  // Of ambulances the release says nothing at all.
  if (!s.view.words.hasStem(thing.stem))
    return /\bcosts?\b/.test(shape) && !ANY_THING.test(thing.lemma) && s.view.sentences.every((o) => matchTerm(thing, o).score < 0.3);
  return ![s.n, s.n - 1, s.n - 2].some((n) => n > 0 && matchTerm(thing, s.view.sentences[n]!).score >= 0.3);
}

const OF_WHOLE = /\bhow many \S+(?: \S+)? (?:will|would) (?:the|this|that) .*\b(?:have|comprise|number|need|get|field)\b/;

/** 'How many soldiers will the | rescue force | have' <- 'Norland keeps 300 soldiers there', where the force is told of elsewhere. */
function isOfWholeElsewhere({ tokens, terms, shape }: Question, s: SentenceView): boolean {
  if (!OF_WHOLE.test(shape)) return false;
  const aux = tokens.findIndex((t, i) => AUXILIARY.test(t.lower) && /^(?:the|this|that)$/.test(tokens[i + 1]?.lower ?? ''));
  const end = tokens.findIndex((t, i) => i > aux + 1 && !/^(?:NOUN|ADJ)$/.test(t.pos));
  const whole = terms.filter((t) => !t.link && t.first > aux + 1 && t.last < end);
  const tells = (o: SentenceView | undefined): boolean => o !== undefined && whole.every((t) => matchTerm(t, o).score >= 0.95);
  if (aux < 0 || whole.length === 0 || [s.n, s.n - 1, s.n - 2].some((n) => n >= 0 && tells(s.view.sentences[n]))) return false;
  return s.view.sentences.some((o) => o.n > 0 && tells(o));
}

const ANYBODY =
  /^(?:people|person|citizen|resident|inhabitant|human|soul|individual|member|one|victim|casualty|man|woman|participant|attendee|guest|official|representative|expert|delegate|worker|employee|staff|troop|soldier)s?$/;

/** 'How many nationals died' <- '73 people have died'. */
function isOfOtherPeople({ focus, shape }: Question, s: SentenceView, text: string): boolean {
  if (!focus || focus.link || !/\bhow many (?!of\b)/.test(shape) || ANYBODY.test(focus.lemma)) return false;
  const isOfPeople = /\b(?:people|persons)$/.test(text);
  // A word that may stand for people is none for those of another kind.
  return (isOfPeople || /^\D{0,12}[\d.,]+$/.test(text)) && !isSaid(focus, s, isOfPeople ? 0.85 : 0.5) && s.view.words.hasStem(focus.stem);
}

/** Verbs that are told in many words. */
export const PLAIN =
  /^(?:be|do|have|get|go|come|take|make|give|hold|say|tell|know|want|need|see|work|live|happen|run|cost|last|spend|bring|put|set|keep|find|use|pay|help|fund|fly|send|join|attend|cover|invest|contribute|donate|provide|allocate|receive|obtain|acquire|buy|purchase|sell|deliver|supply|hand|accept)$/;

/** 'How much has A repaid' <- 'lent A 90 million': the deed is told nowhere near. */
function isOfOtherDeed({ verb, terms, shape }: Question, s: SentenceView): boolean {
  if (!verb || verb.weight < 0.8 || PLAIN.test(verb.lemma) || !/^how (?:much|many)\b.* (?:did|has|have|had) (?:the )?<\w+> \w+/.test(shape))
    return false;
  return matchTerm(verb, s).score < 0.3 && terms.some((t) => t.link && matchTerm(t, s).score >= 0.7);
}

/** In the sentence, or in the one before it. */
const isSaid = (t: Term, s: SentenceView, least = 0.5): boolean =>
  [s.n, s.n - 1].some((n) => n > 0 && matchTerm(t, s.view.sentences[n]!).score >= least);

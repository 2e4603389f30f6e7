import { isMonthOrDay } from '../reading/calendar.ts';
import { isYearOfOtherName } from './dates/named-year.ts';
import { areCompanions } from './events/companions.ts';
import { extractCount } from './extract/count.ts';
import { extractDate } from './extract/date.ts';
import { extractDocument } from './extract/document.ts';
import { extractByType } from './extract/fallback.ts';
import { inTown } from './extract/in-town.ts';
import { isQuantity } from './extract/measure.ts';
import { isOnlySpokenOf } from './extract/noun-fillers.ts';
import { isDayOfOtherThing } from './extract/own-day.ts';
import { extractPhrase } from './extract/phrase.ts';
import { extractPlace, isLandOfNamed } from './extract/place.ts';
import { suitsPlaceNoun } from './extract/place-kind.ts';
import { extractReason } from './extract/reason.ts';
import type { Extract } from './extract/types.ts';
import { isOfOtherEnd } from './extract/which-way.ts';
import { assertionOf, isOnlyWished } from './guards/assertion.ts';
import { leavesOpenWhich } from './guards/bare-noun.ts';
import { isClauseForNames, isNounAlone } from './guards/clause-for-names.ts';
import { isWithinWords } from './guards/day-of-words.ts';
import { isDayOfOtherClause, isLongPast, isPlaceOfOtherClause, lacksDeed } from './guards/deed-asked.ts';
import { isAnothersDeed, isDoneToAnother } from './guards/doer.ts';
import { isOfOtherClass, isOfOtherObject } from './guards/doer-object.ts';
import { asksDoer, isItsDoer } from './guards/doers-told.ts';
import { isElsewhere } from './guards/elsewhere.ts';
import { isOfThingDiscussed } from './guards/met-with.ts';
import { isOfOtherNoun } from './guards/noun-asked.ts';
import { isNumberElsewhere } from './guards/number-elsewhere.ts';
import { isOfOtherClause, isOfOtherTurn } from './guards/other-clause.ts';
import { isDayOfOtherEvent, isDoerOfIt } from './guards/other-event.ts';
import { isOfOtherHolder } from './guards/other-holder.ts';
import { isOfOtherBody } from './guards/own-post.ts';
import { isOfOtherSubject } from './guards/own-subject.ts';
import { isElectedElsewhere, isPastHolder } from './guards/past-holder.ts';
import { isOfAnotherThing } from './guards/patient.ts';
import { isPlaceOfOtherNoun } from './guards/place-of-noun.ts';
import { isOfThingUntold } from './guards/thing-untold.ts';
import { isOtherwiseByNoun } from './guards/told-by-noun.ts';
import { isAnybodyNamed } from './guards/undone.ts';
import { accountsFor } from './matching/accounts-for.ts';
import { type Alignment, align } from './matching/align.ts';
import { tellsEnd } from './matching/ends-told.ts';
import { withOneAdjective } from './matching/one-adjective.ts';
import { datesOf } from './question/asked-dates.ts';
import type { Question, Term } from './question/question.ts';
import { cite, type Found, type Item } from './release/found.ts';
import { overlap } from './release/interval.ts';
import type { ReleaseView, SentenceView } from './release/view.ts';
import { agrees, isSameName } from './select/agreement.ts';
import type { Candidate } from './select/candidate.ts';
import { askedOf, featuresOf } from './select/features.ts';
import { choose } from './select/selector.ts';
import { answerYesNo } from './verdicts/verdict.ts';

/** How sure an answer must be, 0 to 1: set on the development sets, see docs/measuring.md. */
const SURE = 0.6;
/** Sentences that are looked at closely. */
const CLOSE = 10;
/** The least share of the question that such a sentence must account for. */
const NEAR = 0.15;

/** A candidate with what speaks for it. */
export interface Weighed extends Candidate {
  readonly features: Float64Array;
}

/**
 * Answers what no kind of fact covers: finds the sentences that account for most of what the question says, in them the parts
 * of the kind asked for, and weighs these. Silent when the best one is not sure enough.
 */
export function answerOpen(view: ReleaseView, question: Question): Found | undefined {
  if (question.yesNo || isOfThingUntold(view, question)) return question.yesNo ? answerYesNo(view, question) : undefined;
  const candidates = candidatesFor(view, question);
  const best = choose(
    candidates.map((c) => c.features),
    undefined,
    (a, b) =>
      agrees(candidates[a]!, candidates[b]!, question.kind === 'count') ||
      areCompanions(question, candidates[a]!.alignment.s, candidates[a]!.extract.items[0], candidates[b]!.extract.items[0]) ||
      (/^whom?$|^whose$/.test(question.wh) && isSameName(candidates[a]!, candidates[b]!, false)),
  );
  if (!best || best.sure < SURE) return undefined;
  const chosen = candidates[best.at]!;
  if (leavesOpenWhich(question, chosen.extract, chosen.alignment) || isDoerOfIt(question, chosen.extract, chosen.alignment))
    return undefined;
  if (isOfOtherClass(question, chosen.alignment) || isClauseForNames(question, chosen.extract, chosen.alignment)) return undefined;
  if (isNounAlone(question, chosen.extract, chosen.alignment) || isOfOtherBody(question, chosen.alignment)) return undefined;
  const found = foundOf(view, chosen, best.sure);
  return question.kind === 'where' ? { ...found, items: found.items.map((item) => inTown(view, item)) } : found;
}

/** What an answer made of one candidate is. */
export function foundOf(view: ReleaseView, { extract, alignment }: Candidate, score: number): Found {
  return {
    items: withOneAdjective(view, extract.items),
    citations: cite(view, [alignment.s.n, ...(extract.also ?? [])]),
    score,
    because: extract.because,
  };
}

/** The same item, or a piece of it: 'the governments of A' and 'A' of 'the governments of A and B'. */
function isPartOf({ items, rule }: Extract, { text, span }: Item): boolean {
  const own = items[0]?.span;
  if (items[0]?.text === text) return true;
  if (items.length !== 1 || !span || own?.n !== span.n || own.start < span.start || own.end > span.end) return false;
  return own.start === span.start || /phrase around/.test(rule ?? '');
}

const tokenAt = (s: SentenceView, start: number): number => s.tokens.findIndex((t) => t.start >= start);

/** A day or place that belongs to a plan, a condition or a claim is none of what happened. */
function isTold(question: Question, extract: Extract, { s }: Alignment): boolean {
  if (!/^(?:past|future)$/.test(question.tense) || !/^(?:when|where|visit)$/.test(question.kind)) return true;
  const span = extract.items[0]?.span;
  const at = span && span.n === s.n ? s.tokens.findIndex((t) => t.start >= span.start) : -1;
  const verb = at >= 0 ? s.tree.verbOf(s.tokens[at]!.head) : -1;
  if (question.tense === 'future') return verb < 0 || !isOnlyWished(s, verb);
  return verb < 0 || assertionOf(s, verb) === 'told';
}

const isCalendar = (word: string): boolean => isMonthOrDay(word) || /^(?:today|yesterday|tomorrow)$/.test(word);

const YEAR = /^(?:19|20)\d\d$/;
const COMPASS = /^(?:(?:north|south)(?:east|west)?|east|west)$/;

/** What no likeness makes up for: a name that is nowhere, a day that is another one, and where a day or place is asked for the verb. */
function lacks(question: Question, said: readonly Term[], { s, matches }: Alignment): boolean {
  const missing = (t: Term): boolean => matches.get(t)!.score < 0.7;
  // 'until next April' tells of no next convoy.
  const isOfDay = (turn: Term): boolean => matches.get(turn)!.tokens.every((i) => s.dates.some((d) => d.first <= i && i <= d.last));
  const lacksNoun = (turn: Term): boolean =>
    (matches.get(turn)!.score < 0.95 || isOfDay(turn)) && said.some((t) => t.first === turn.last + 1 && missing(t));
  if (said.some((t) => t.unknown && missing(t))) return true;
  // 'A on the costs': what A says of them.
  if (said.some((t) => t.first === 0 && t.link?.kind === 'person' && question.tokens[t.last + 1]?.lower === 'on' && missing(t)))
    return true;
  // Another year, or another part of the country.
  const yearsLacking = said.filter((t) => YEAR.test(t.word) && missing(t));
  if (
    yearsLacking.length > 0 &&
    !sharesDay(question, s) &&
    ((question.kind === 'count' && s.dates.some((d) => d.value)) || s.tokens.some((t) => YEAR.test(t.text)))
  )
    return true;
  if (/^(?:count|when)$/.test(question.kind) && said.some((t) => COMPASS.test(t.word) && !s.tokens.some((o) => o.lower.startsWith(t.word))))
    return true;
  // 'how much did A give to B' says nothing but names.
  if (question.kind === 'count' && said.length > 1 && said.every((t) => t.link || t.weight < 0.5) && said.some((t) => t.link && missing(t)))
    return true;
  if (said.some((t) => isCalendar(t.word) && missing(t)) && !sharesDay(question, s)) return true;
  // 'Where will she be on 18 May' <- 'in P on 16 May': another day.
  if (
    /^(?:where|visit|met)$/.test(question.kind) &&
    asksOfOneDay(question, s.view) &&
    s.dates.some((d) => d.value) &&
    !sharesDay(question, s)
  )
    return true;
  const { verb } = question;
  // 'When did the second shipment come' is not answered by the day of the first, nor of something else.
  if (/^(?:when|where|count)$/.test(question.kind) && said.some((t) => asksTurn(question, t) && (missing(t) || lacksNoun(t)))) return true;
  // 'When was the election in P': a sentence that names P and no election tells another day.
  const nouns = said.filter((t) => !t.link && !t.isVerb && t.weight >= 1 && !/\d/.test(t.word));
  if (EVENT_IN_PLACE.test(question.shape) && nouns.length > 0 && nouns.every(missing)) return true;
  // 'Why did A talk to B': a sentence without B tells why somebody else was talked to.
  if (question.kind === 'why' && said.some((t) => t.link?.kind === 'person' && question.verb && t.first > question.verb.last && missing(t)))
    return true;
  // 'Who was appointed treasurer': no one appointed where no treasurer is spoken of.
  if (question.kind === 'role' && verb && NAMED_TO.test(verb.lemma) && nouns.some((t) => t.first > verb.last && missing(t))) return true;
  // 'Where is the captain being held': no place that is only spoken of in the same sentence.
  if (isHeldSomewhere(question) && verb !== undefined && missing(verb)) return true;
  // 'Last time a defence minister was there': of no other's visit.
  if (/^when last\b/.test(question.shape) && said.some((t) => t.weight >= 0.8 && missing(t))) return true;
  return (
    /^(?:when|where|visit)$/.test(question.kind) &&
    verb !== undefined &&
    (verb.weight > 0.5 || SEES.test(verb.lemma)) &&
    said.includes(verb) &&
    missing(verb) &&
    !tellsEnd(question, s)
  );
}

const NAMED_TO = /^(?:appoint|name|elect|nominate|designate|promote)$/;

const EVENT =
  /\b(?:forum|conference|summit|meeting|session|festival|assembly|dialogue|talks|games|congress|fair|day|week|round|election|ceremony|exercise|cup|council|committee|consultation|workshop|seminar)s?\b/;

/** 'Where is A being | held': of a person or a thing with a name, never of an event. */
const isHeldSomewhere = ({ kind, verb, shape, links, text }: Question): boolean =>
  kind === 'where' &&
  verb?.lemma === 'hold' &&
  /\bbeing held$/.test(shape) &&
  links.some((l) => l.last < verb.first && /^(?:person|other)$/.test(l.kind ?? '') && !EVENT.test(text.toLowerCase()));

const TURN = /^(?:next|upcoming|previous|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final)$/;

/** True for the word by which one of a row is asked for, right before its noun. */
function asksTurn({ tokens, terms }: Question, term: Term): boolean {
  if (!TURN.test(term.word) || !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[term.last + 1]?.pos ?? '')) return false;
  return terms.some((t) => t.first === term.last + 1);
}

/** Light verbs that tell places apart: where people were seen is none of where something is. */
const SEES = /^(?:see|find|live|reside|stay)$/;

const EVENT_IN_PLACE =
  /^(?:when (?:was|were|is|are|will)|(?:the )?dates? of|(?:on )?(?:what|which) (?:day|date) (?:was|were|is|are)) (?:the |an? )?(?:\w+ ){1,3}(?:be )?in (?:the )?<place>$/;

/** Nouns that any place or person may be asked for with. */
const ANY =
  /^(?:country|city|town|place|village|location|venue|area|region|capital|province|state|district|site|building|room|person|politician|official|leader|dignitary|guest|side|party)$/;

/** 'which hospital did she visit', 'which admirals did she meet': a sentence without one, by that or a near-equal word, names another kind. */
function isOfOtherKind(question: Question, { s, matches }: Alignment): boolean {
  const { focus } = question;
  if (!focus || focus.link || !/^(?:which|what)$/.test(question.wh) || !/^(?:visit|met|where)$/.test(question.kind)) return false;
  // That a place is a village, the release must say.
  if (focus.lemma === 'village') return !s.view.words.hasStem(focus.stem);
  return !ANY.test(focus.lemma) && matches.get(focus)!.score < 0.7;
}

/** True where the question names one day by its month and number. */
const asksOfOneDay = (question: Question, view: ReleaseView): boolean =>
  datesOf(question, view).some((d) => d.grain === 'day' && /\d/.test(question.text.slice(d.start, d.end)));

/** True when a date of the sentence falls on the day that the question names. */
function sharesDay(question: Question, s: SentenceView): boolean {
  return datesOf(question, s.view).some((d) => s.dates.some((o) => o.value && overlap(o.value, d.value)));
}

/** Everything in the release that may answer an open question, with what speaks for each. */
export function candidatesFor(view: ReleaseView, question: Question): Weighed[] {
  const skip = answerTerms(question);
  const said = question.terms.filter((t) => !skip.has(t));
  // One name alone ('how much does X get') is too little to tell one sentence from another.
  if (
    said.length === 0 ||
    (said.length === 1 &&
      said[0]!.link &&
      said[0]!.first === said[0]!.last &&
      /^(?:count|who|when)$/.test(question.kind) &&
      !question.focus)
  )
    return [];
  const alignments = view.sentences.filter((s) => s.tokens.length >= 3).map((s) => align(question, s, skip));
  const asked = askedOf(question, alignments, skip);
  const near = alignments
    .filter(
      (a) =>
        a.coverage >= NEAR &&
        !lacks(question, said, a) &&
        !lacksDeed(question, said, a) &&
        !saysOtherwise(question, a) &&
        !isElectedElsewhere(question, a) &&
        !isNumberElsewhere(question, a) &&
        !isOfOtherKind(question, a) &&
        !isOfOtherObject(question, a) &&
        !isOfOtherHolder(question, a),
    )
    .sort((a, b) => b.coverage + b.inContext - a.coverage - a.inContext || a.s.n - b.s.n)
    .slice(0, CLOSE)
    .sort((a, b) => b.coverage - a.coverage || a.s.n - b.s.n);
  // Who held it before is told most closely: nobody is told to hold it now.
  if (near.some((a) => isPastHolder(question, a) && near.every((o) => o.coverage <= a.coverage))) return [];
  return near.flatMap((alignment, i) => {
    const lead = alignment.coverage - (near[i === 0 ? 1 : 0]?.coverage ?? 0);
    const first = extractFor(question, alignment);
    const others = extractByType(question, alignment).filter((o) => !first?.items.some((item) => isPartOf(o, item)));
    const extracts = [...(first && first.items.length > 0 ? [first] : []), ...others];
    const rivals = extracts
      .filter(
        (extract) =>
          isTold(question, extract, alignment) &&
          !isOfOtherEnd(question, extract, alignment) &&
          !extract.items.some(
            (item) => item.span?.n === alignment.s.n && isLandOfNamed(question, alignment, tokenAt(alignment.s, item.span.start)),
          ) &&
          !isPlaceOfOtherClause(question, extract, alignment) &&
          !isPlaceOfOtherNoun(question, extract, alignment) &&
          !isDayOfOtherClause(question, extract, alignment) &&
          !isDayOfOtherThing(question, extract, alignment) &&
          !isWithinWords(question, extract, alignment) &&
          !isDayOfOtherEvent(question, extract, alignment) &&
          !isLongPast(question, extract, alignment) &&
          !isOfOtherClause(question, extract, alignment) &&
          !isOfOtherSubject(question, extract, alignment) &&
          !isOfOtherNoun(question, extract, alignment) &&
          !isOfOtherTurn(question, extract, alignment) &&
          !isYearOfOtherName(question, extract, alignment) &&
          !isAnybodyNamed(question, extract, alignment) &&
          !isOfThingDiscussed(question, extract, alignment) &&
          !(asksDoer(question) && isOfOtherDoer(question, extract, alignment)) &&
          extract.items.every((item) => !item.span || suitsPlaceNoun(question, item.text)),
      )
      .map((extract) => ({ extract, alignment }));
    const accounts = rivals.length > 0 && accountsFor(question, alignment, skip);
    return rivals.map((candidate) => ({
      ...candidate,
      features: featuresOf(asked, candidate, lead, rivals, near, accounts && candidate.extract === first),
    }));
  });
}

/** 'after payment of a ransom' */
const DEED_NOUN = /(?:ment|ing|[st]ion|ance|ence|al)s?$/;

/** True where the sentence tells the deed of others than the extract names; of whom it only names, a noun for the deed must tell that they did it. */
function isOfOtherDoer(question: Question, { items, rule }: Extract, { s, matches }: Alignment): boolean {
  const verdicts = items.map((item) => isItsDoer(question, s, item));
  if (verdicts.every((v) => v === 'no')) return true;
  const places = matches.get(question.verb!)!.tokens;
  const isByNoun = places.length > 0 && places.every((i) => s.tokens[i]!.pos === 'NOUN' && DEED_NOUN.test(s.tokens[i]!.lower));
  return isByNoun && /^any /.test(rule ?? '') && !verdicts.includes('yes');
}

/** True when the sentence is about what was asked and says otherwise: it denies it, tells it of somebody else, or as no more than a plan, a condition or a claim. */
function saysOtherwise(question: Question, alignment: Alignment): boolean {
  const { s, matches } = alignment;
  const told = question.verb && !question.yesNo ? matches.get(question.verb)!.tokens : [];
  // 'took part' tells nothing of what took place.
  const deeds = / (?:take[ns]?|took) place\b/.test(question.shape) ? told.filter((i) => s.tokens[i + 1]?.lower === 'place') : told;
  const verbs = deeds.filter((i) => s.tokens[i]!.pos === 'VERB');
  if (isOtherwiseByNoun(question, s, deeds)) return true;
  if (verbs.length === 0)
    return /^(?:who|what)$/.test(question.wh) && deeds.length > 0 && deeds.every((i) => isOnlySpokenOf(question, s, i));
  const asked = question.tokens.some((t) => /^(?:not|n't|never|no|without)$/.test(t.lower));
  if (!asked && verbs.every((v) => s.tree.isNegated(v))) return true;
  if (isAnothersDeed(question, alignment) || isDoneToAnother(question, alignment) || isElsewhere(question, alignment)) return true;
  if (/^(?:when|where)$/.test(question.kind) && isOfAnotherThing(question, alignment)) return true;
  if (question.kind === 'said' || question.tense !== 'past') return false;
  const wanted = /\b(?:would|could|may|might|should|plan(?:s|ned|ning)?|want\w*|if)\b/.test(question.shape);
  return !wanted && !asksWhatWasToBe(question) && verbs.every((v) => assertionOf(s, v) !== 'told');
}

/** 'When was the convoy | to leave', 'was | due to leave': asked is the plan. */
const asksWhatWasToBe = ({ shape, tokens, verb }: Question): boolean =>
  verb !== undefined && tokens[verb.first - 1]?.lower === 'to' && /^(?:\w+ ){1,3}?(?:was|were) /.test(shape);

const HOW_LARGE = /^(?:big|large|high|far|heavy|deep|tall|wide|fast|old)$/;

/** Terms that the answer itself meets: 'treaty' in 'which treaty', 'date' in 'date of'. */
function answerTerms(question: Question): Set<Term> {
  const skip = new Set<Term>();
  const meta =
    /^(?:no|no\.|nr|headcount|toll|tally|long|date|dates|day|time|year|month|place|location|venue|reason|purpose|aim|goal|number|amount|name|total|legal|basis|kind|type|cause|edition|size|document|pursuant|sum|share|tonnage|growth|volume|capacity|extent|percentage|figure|take|held|hold|city|town|country|building|stand|stands|mean|abbreviation|acronym|full|form|happen|happened|exact|exactly|duration|length)$/;
  for (const term of question.terms) {
    if (term.link) continue;
    if (
      meta.test(term.word) &&
      (term === question.focus ||
        question.kind === 'when' ||
        question.kind === 'where' ||
        question.kind === 'why' ||
        question.kind === 'count' ||
        question.kind === 'mandate')
    )
      skip.add(term);
  }
  if (question.focus && (question.kind === 'mandate' || question.kind === 'who' || question.kind === 'where' || question.kind === 'visit'))
    skip.add(question.focus);
  if (question.focus && question.kind === 'count' && /\bhow much\b/.test(question.shape) && isQuantity(question.focus))
    skip.add(question.focus);
  if (question.kind === 'count')
    for (const t of question.terms) if (HOW_LARGE.test(t.word) && question.tokens[t.first - 1]?.lower === 'how') skip.add(t);
  if (/\bhow long\b/.test(question.shape))
    for (const t of question.terms) if (/^(?:last|lasts|lasted|take|takes|took|run|ran|go)$/.test(t.word)) skip.add(t);
  if (question.kind === 'mandate')
    for (const t of question.terms)
      if (
        /^(?:mandate|act|acts|operate|operates|work|works|basis|legal|pursuant|covers?|covered|governs?|governed|appl(?:y|ies)|regulates?|regulated|invokes?|invoked|cited?|cites|provides?|binds?|bound|lays|laid|sets?|stands?)$/.test(
          t.word,
        ) &&
        question.terms.length - skip.size > 1
      )
        skip.add(t);
  return skip;
}

function extractFor(question: Question, alignment: Alignment): Extract | undefined {
  switch (question.kind) {
    case 'when':
      return extractDate(question, alignment);
    case 'where':
      return extractPlace(question, alignment);
    case 'visit':
      // 'Who went to P with A': no place answers it.
      return /^whom?$/.test(question.wh) ? extractPhrase(question, alignment) : extractPlace(question, alignment);
    case 'count':
      return extractCount(question, alignment);
    case 'mandate':
      return extractDocument(question, alignment) ?? extractPhrase(question, alignment);
    case 'why':
      return extractReason(question, alignment);
    default:
      return extractPhrase(question, alignment);
  }
}

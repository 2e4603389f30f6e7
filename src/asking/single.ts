import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Answer } from '../model/answer.ts';
import type { Reading, Token } from '../model/reading.ts';
import { answerAbbreviation } from './abbreviations.ts';
import { answerAffiliation } from './affiliation.ts';
import { matchTerm } from './align.ts';
import { answerAttendance } from './attendance.ts';
import { answerBareEvent } from './bare-event.ts';
import { answerBothSides } from './both-sides.ts';
import { candidates, isMentioned } from './candidates.ts';
import { checked } from './check.ts';
import { compose, nothingLoaded, notStated, notUnderstood } from './compose.ts';
import { answerCompoundDoer } from './compound-doer.ts';
import { answerContact } from './contacts.ts';
import { answerDeedNoun } from './dates/deed-noun.ts';
import { answerEventDate } from './dates/event.ts';
import { answerInForce } from './dates/in-force.ts';
import { answerIssued } from './dates/issued.ts';
import { answerOfficeDate } from './dates/office.ts';
import { answerUntil, endingAsked } from './dates/until.ts';
import { isDeedOf } from './deeds.ts';
import { answerDelegation, isOfDelegationAsked } from './delegation.ts';
import { answerDiscussed, isBesideTalks } from './discussed.ts';
import { answerDocument, answerNamedDocuments, ofKindAsked } from './documents.ts';
import { ofDoers } from './doers-told.ts';
import { answerDuration } from './duration.ts';
import { answerEvent } from './events.ts';
import type { Found } from './found.ts';
import { answerInstruments } from './instruments.ts';
import { isPostWord } from './kinds.ts';
import { answerLeader, ofWhatIsLed } from './leaders.ts';
import { answerMainEvent } from './main-event.ts';
import { answerCircumstance, isOnlyClaimed, isPlainMeeting } from './meeting-circumstance.ts';
import { asksIfThere, asksWhoMet, asksWhoWasCalled } from './meeting-query.ts';
import { answerMeeting } from './meetings.ts';
import { answerAbout, answerMentioned, mentionAsked } from './mentioned.ts';
import { nearestSentences } from './nearest.ts';
import { answerOpen } from './open.ts';
import { answerOtherName } from './other-names.ts';
import { answerOverview } from './overview.ts';
import { pronounLink, resolvePeople } from './people.ts';
import { SHORT_POSTS } from './posts.ts';
import { type Question, readQuestion, wordsOf } from './question.ts';
import { answerRole, bodyRole } from './roles.ts';
import { answerDenied } from './said/denied.ts';
import { answerByWords, answerSaid, hasSpeaker, isOwnWords } from './said/index.ts';
import { answerSuccession } from './succession.ts';
import { answerTally } from './tally.ts';
import { withTitles } from './titles.ts';
import { answerTopic, isTopic } from './topics/index.ts';
import { answerTripDate } from './trips.ts';
import { uncoveredDate } from './uncovered-date.ts';
import { type ReleaseView, viewOf } from './view.ts';
import { answerVisit, isPlainVisit } from './visits.ts';
import { isNowhere, wordsAsked } from './where-named.ts';

export interface AskOptions {
  /** Ask this release only. */
  readonly release?: string;
}

/** Answers a question that asks one thing. */
export function askOne(base: KnowledgeBase, question: string, options: AskOptions = {}): Answer {
  const words = wordsOf(question);
  if (!words.some((t) => /[\p{L}\p{N}]/u.test(t.text))) return notUnderstood(question);
  const readings = options.release === undefined ? candidates(base, words) : [base.reading(options.release)].filter((r) => r !== undefined);
  if (readings.length === 0) return nothingLoaded();
  const asked = readings.map((reading) => {
    const understood = understand(reading, question, words);
    return { ...understood, found: answer(understood.view, understood.question) };
  });
  const hits = inOrderAsked(
    words,
    asked.filter((a) => a.found !== undefined),
  );
  if (hits.length > 0) return compose(hits.map((h) => ({ view: h.view, question: h.question, found: h.found! })));
  const whole = options.release === undefined;
  const first = (asked.find((a) => !a.question.wrongTitle) ?? asked[0]!).question;
  const uncovered = uncoveredDate(question, whole ? base : readings[0]!);
  return notStated(first, nearestSentences(asked), whole ? base.size : 1, absentWords(first, asked, whole ? base : undefined), uncovered);
}

/** Words of the question that none of the releases has: what it asks to have mentioned, else a name that they do not know. */
function absentWords(first: Question, asked: readonly { view: ReleaseView }[], base: KnowledgeBase | undefined): string | undefined {
  const views = asked.map(({ view }) => view);
  const isAbsent = (words: string): boolean =>
    isNowhere(views, words) && !(base && words.split(/\s+/).every((word) => isMentioned(base, word.toLowerCase())));
  const mention = mentionAsked(first);
  if (mention) {
    const words = wordsAsked(first, mention.asked);
    return isAbsent(words) ? words : undefined;
  }
  return first.terms
    .filter((t) => t.unknown)
    .map((t) => wordsAsked(first, t))
    .find(isAbsent);
}

/** 'When did A last meet B', 'their first meeting': of several releases that tell of it, the newest or the oldest alone. */
function inOrderAsked<T>(words: readonly Token[], newestFirst: T[]): T[] {
  if (newestFirst.length < 2) return newestFirst;
  if (words.some((t) => /^(?:last|latest|newest)$/.test(t.lower))) return newestFirst.slice(0, 1);
  if (words.some((t) => /^(?:first|earliest)$/.test(t.lower))) return newestFirst.slice(-1);
  return newestFirst;
}

/** 'How many people did A meet': as many as are named, where all are named. */
function countPeople(view: ReleaseView, question: Question): Found | undefined {
  if (
    !/^how many (?:people|persons|politicians|leaders|officials|ministers|counterparts|others)\b.*\b(?:met|meet|see|accompan\w+|received?|joined?|talk\w*)\b/.test(
      question.shape,
    )
  )
    return undefined;
  const list = answerMeeting(view, { ...question, kind: 'met', focus: undefined });
  if (!list || list === 'denied' || !list.items.every((i) => i.span && isPerson(view, i.span))) return undefined;
  return { ...list, items: [{ text: String(list.items.length) }, ...list.items], because: `${list.because}, counted` };
}

const isPerson = (view: ReleaseView, span: { n: number; start: number; end: number }): boolean =>
  view.reading.mentions.some(
    (m) => m.n === span.n && m.start >= span.start && m.end <= span.end && view.entity(m.entity)?.kind === 'person',
  );

/** A question as read against one release. */
export function understand(reading: Reading, question: string, words: readonly Token[]): { view: ReleaseView; question: Question } {
  const view = viewOf(reading);
  return { view, question: withPeople(view, withTitles(view, readQuestion(view, question, words))) };
}

/** 'the PM': a post, though a headline of the release reads as if it were a body. */
function withoutShortPosts(question: Question): Question {
  const isPost = (l: Question['links'][number]): boolean =>
    l.first === l.last && /^(?:organisation|other)$/.test(l.kind) && SHORT_POSTS.has(question.tokens[l.first]!.lower);
  if (!question.links.some(isPost)) return question;
  return {
    ...question,
    links: question.links.filter((l) => !isPost(l)),
    terms: question.terms.map((t) => {
      if (!t.link || !isPost(t.link)) return t;
      const { link: _, ...plain } = t;
      return plain;
    }),
  };
}

/** Adds the people that posts and pronouns in the question stand for, so that 'the vice president' counts as her name does. */
function withPeople(view: ReleaseView, asRead: Question): Question {
  const question = withoutShortPosts(asRead);
  const links = question.kind === 'role' ? [] : resolvePeople(view, question);
  const pronoun = pronounLink(view, question, links);
  if (pronoun) links.push(pronoun);
  if (links.length === 0) return question;
  const inside = (i: number): boolean => links.some((l) => l.first <= i && i <= l.last);
  const kept = question.terms.filter((t) => !inside(t.first) && !inside(t.last));
  const added = links.map((link) => {
    const word = question.tokens
      .slice(link.first, link.last + 1)
      .map((t) => t.lower)
      .join(' ');
    return {
      first: link.first,
      last: link.last,
      word,
      lemma: word,
      stem: word,
      weight: link === pronoun ? 0.7 : 1.5,
      link,
      unknown: false,
      isVerb: false,
    };
  });
  const terms = [...kept, ...added].sort((a, b) => a.first - b.first);
  return {
    ...question,
    links: [...question.links.filter((l) => !inside(l.first)), ...links],
    terms,
    focus: question.focus && terms.includes(question.focus) ? question.focus : undefined,
    verb: question.verb && terms.includes(question.verb) ? question.verb : undefined,
  };
}

/** Answers by the kind of question; `open` is asked for what no kind of fact covers. */
export function answer(view: ReleaseView, question: Question, open: typeof answerOpen = answerOpen): Found | undefined {
  if (question.wrongTitle) return undefined;
  const overview = answerOverview(view, question);
  if (overview) return overview;
  const mentioned = answerMentioned(view, question);
  if (mentioned) return mentioned === 'silent' ? undefined : mentioned;
  const discussed = answerDiscussed(view, question);
  if (discussed) return discussed;
  const bare = answerBareEvent(view, question);
  if (bare) return bare === 'silent' ? undefined : checked(view, question, bare);
  const found = answerOfKind(view, question, open) ?? answerAbout(view, question) ?? answerCompoundDoer(view, question);
  const suits =
    found &&
    isOfDelegationAsked(view, question, found) &&
    isTopic(view, question, found) &&
    isDeedOf(view, question, found) &&
    !isBesideTalks(view, question, found);
  return suits ? checked(view, question, found) : undefined;
}

/** What was found, where its sentence names all that the question names but whoever speaks. */
function namingAll(view: ReleaseView, question: Question, found: Found | undefined): Found | undefined {
  const n = found?.items[0]?.span?.n;
  const s = n === undefined ? undefined : view.sentences[n];
  const named = question.terms.filter(
    (t) => t.link && !(view.entity(t.link.entities[0] ?? '')?.kind === 'person' && t.first < (question.verb?.first ?? 0)),
  );
  return s && named.every((t) => matchTerm(t, s).score >= 0.7) ? found : undefined;
}

/** True when a sentence of the answer holds words of somebody. */
const tellsOfWords = (view: ReleaseView, { citations }: Found): boolean =>
  view.facts('statement').some((f) => f.roles.some((r) => r.role === 'content' && citations.some((c) => c.n === r.n)));

/** Words found as open answers are; where the question names whose words it wants, only that one's. */
function openWords(view: ReleaseView, question: Question, open: typeof answerOpen): Found | undefined {
  const found = open(view, question);
  // 'What did A say' is answered by words, not by a sentence in which nobody says anything.
  if (
    found &&
    !question.yesNo &&
    /^(?:say|tell|state|announce|claim|declare)$/.test(question.verb?.lemma ?? '') &&
    !tellsOfWords(view, found)
  )
    return undefined;
  return found && (question.yesNo || !hasSpeaker(view, question) || isOwnWords(view, question, found)) ? found : undefined;
}

const asksForNoPost = ({ wh, verb, focus, shape }: Question): boolean =>
  /^(?:what|which)$/.test(wh) &&
  verb !== undefined &&
  verb.weight > 0.5 &&
  !(focus && isPostWord(focus.word)) &&
  !/\b(?:posts?|positions?|jobs?|titles?|ranks?|roles?|capacity|hold|holds|held|serve[sd]?|represents?|represented|work|works|worked)\b/.test(
    shape,
  );

/** When something was or is, where the question names no more than a post, a term, a journey or an event. */
function answerDate(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const special =
    answerIssued(view, question) ?? answerInForce(view, question) ?? answerUntil(view, question) ?? answerOfficeDate(view, question);
  if (special) return special;
  const trip = answerTripDate(view, question);
  if (trip && trip !== 'silent') return trip;
  return answerEventDate(view, question) ?? trip ?? answerMainEvent(view, question) ?? answerDeedNoun(view, question);
}

function answerOfKind(view: ReleaseView, question: Question, open: typeof answerOpen): Found | undefined {
  const counted = countPeople(view, question) ?? answerDuration(view, question);
  if (counted) return counted;
  const long = answerAbbreviation(view, question);
  if (long) return long === 'silent' ? undefined : long;
  const called = answerOtherName(view, question);
  if (called) return called === 'silent' ? undefined : called;
  const contact = answerContact(view, question);
  if (contact) return contact;
  const sides = answerBothSides(view, question);
  if (sides) return sides === 'silent' ? undefined : sides;
  const done = ofDoers(view, question, answerEvent(view, question));
  if (done) return done;
  const signed = answerInstruments(view, question);
  if (signed) return signed;
  const next = answerSuccession(view, question);
  if (next) return next;
  const from = answerAffiliation(view, question);
  if (from) return from === 'silent' ? undefined : from;
  const topic = answerTopic(view, question);
  if (topic) return topic;
  const delegation = answerDelegation(view, question);
  if (delegation) return delegation;
  const met =
    question.kind !== 'met' && (asksWhoMet(question) || asksIfThere(question))
      ? (answerAttendance(view, question) ?? answerMeeting(view, question))
      : undefined;
  if (met && met !== 'denied') return met;
  const leader = question.kind === 'role' ? undefined : ofDoers(view, question, answerLeader(view, question));
  if (leader) return leader;
  // 'Who did A phone?': no other sentence tells a call.
  if (question.kind === 'who' && asksWhoWasCalled(question)) return undefined;
  switch (question.kind) {
    case 'met': {
      // 'What did A meet B about'
      if (question.wh === 'what' && / about$/.test(question.shape))
        return namingAll(view, question, open(view, { ...question, kind: 'why' }));
      const found = answerAttendance(view, question) ?? answerMeeting(view, question);
      if (found === 'denied') return undefined;
      return (
        found ?? (question.yesNo || isPlainMeeting(view, question) || isOnlyClaimed(view, question) ? undefined : open(view, question))
      );
    }
    case 'visit':
      return answerVisit(view, question) ?? (question.yesNo || isPlainVisit(view, question) ? undefined : open(view, question));
    case 'role':
      return (
        answerRole(view, question) ??
        ofDoers(view, question, answerLeader(view, question)) ??
        bodyRole(view, question) ??
        (question.wh === 'who' && question.verb && !/^who (?:speaks for|represents)\b/.test(question.shape)
          ? ofDoers(view, question, ofWhatIsLed(view, question, open(view, question)))
          : undefined) ??
        // 'What are the ministers going to sign': a post in the question, and no post asked for.
        (asksForNoPost(question) ? open(view, { ...question, kind: 'what' }) : undefined)
      );
    case 'said':
      return (
        ofDoers(view, question, answerSaid(view, question)) ??
        // 'What did A ask for', 'what does A thank B for': the words may be told as a reason.
        (/ for$/.test(question.shape) ? namingAll(view, question, open(view, { ...question, kind: 'why' })) : undefined) ??
        ofDoers(view, question, openWords(view, question, open)) ??
        answerDenied(view, question)
      );
    case 'when':
    case 'where': {
      const main =
        question.kind === 'when' ? answerDate(view, question) : (answerTripDate(view, question) ?? answerMainEvent(view, question));
      if (main) return main === 'silent' ? undefined : main;
      const told = answerCircumstance(view, question);
      return told === 'no such meeting'
        ? undefined
        : (told ?? (isOnlyClaimed(view, question) ? undefined : endingAsked(view, question, open(view, question))));
    }
    case 'who':
    case 'what':
      return (
        answerTally(view, question, open) ??
        ofDoers(view, question, open(view, question) ?? answerByWords(view, question)) ??
        answerDenied(view, question)
      );
    case 'count':
      return answerTally(view, question, open) ?? open(view, question);
    case 'mandate':
      return (
        answerNamedDocuments(view, question) ??
        answerDocument(view, question, 0.9) ??
        ofKindAsked(question, open(view, question)) ??
        answerDocument(view, question)
      );
    default:
      return open(view, question);
  }
}

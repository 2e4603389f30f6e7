import { answerDeedNoun } from './dates/deed-noun.ts';
import { answerEventDate } from './dates/event.ts';
import { answerFromWhen } from './dates/from-when.ts';
import { answerHour } from './dates/hour-told.ts';
import { answerInForce } from './dates/in-force.ts';
import { answerIssued } from './dates/issued.ts';
import { answerNamedYear } from './dates/named-year.ts';
import { answerOfficeDate } from './dates/office.ts';
import { answerSince, beginningAsked } from './dates/since.ts';
import { answerTimeTold } from './dates/time-told.ts';
import { answerUntil, endingAsked } from './dates/until.ts';
import { answerEventPlace } from './events/event-place.ts';
import { answerMainEvent } from './events/main-event.ts';
import type { Open } from './extract/types.ts';
import { askedBy, isOwnPost, ofPeopleNamed } from './guards/own-post.ts';
import { answerTripDate } from './journeys/trips.ts';
import { answerVisit, isPlainVisit, seesThing } from './journeys/visits.ts';
import { matchTerm } from './matching/align.ts';
import { asksWhoWasCalled } from './meetings/asks-who-met.ts';
import { answerAttendance } from './meetings/attendance.ts';
import { answerCircumstance, isOnlyClaimed, isPlainMeeting } from './meetings/meeting-circumstance.ts';
import { isBodyWord } from './meetings/meeting-query.ts';
import { answerMeeting } from './meetings/meetings.ts';
import { answerDocument, answerNamedDocuments, asksDocument, ofKindAsked, ofRuleAsked, ofThingsAsked } from './naming/documents.ts';
import { answerBesides } from './numbers/besides.ts';
import { answerHowOften } from './numbers/how-often.ts';
import { answerListedNumber } from './numbers/listed-numbers.ts';
import { answerPartTold } from './numbers/part-told.ts';
import { answerShareTold } from './numbers/share-told.ts';
import { answerTally } from './numbers/tally.ts';
import { answerVotesTold } from './numbers/votes-told.ts';
import { answerCapacity } from './posts/capacity.ts';
import { answerHeads, answerLeader, answerLed, asksLed, isOfGroup, ofWhatIsLed } from './posts/leaders.ts';
import { answerRole, bodyRole } from './posts/roles.ts';
import { isMetByOne } from './question/described.ts';
import { isPostWord } from './question/kinds.ts';
import type { Question } from './question/question.ts';
import type { Found } from './release/found.ts';
import type { ReleaseView } from './release/view.ts';
import { byDoers, firstOf, type Room, silentAsNone } from './room.ts';
import { answerDenied } from './said/denied.ts';
import { answerByWords, answerSaid, hasSpeaker, isOwnWords } from './said/index.ts';
import { answerNoComment } from './said/no-comment.ts';
import { answerPartOfWords } from './said/part-of-words.ts';

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
function openWords(view: ReleaseView, question: Question, open: Open): Found | undefined {
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
const ofDate = firstOf([
  answerIssued,
  answerTimeTold,
  answerHour,
  answerFromWhen,
  answerInForce,
  // A day that is told of it says more than the year in its name.
  (view, question, open) => {
    const named = answerNamedYear(view, question);
    const told = named && open(view, question);
    return told && told.score >= 0.75 ? told : named;
  },
  answerUntil,
  answerOfficeDate,
  answerSince,
  (view, question) => {
    const trip = answerTripDate(view, question);
    // Another event of the question may have a day of its own where the journey has none.
    return trip === 'silent' ? (answerEventDate(view, question) ?? trip) : (trip ?? answerEventDate(view, question));
  },
  answerMainEvent,
  answerDeedNoun,
]);

const ofPlace = firstOf([answerTripDate, answerMainEvent, answerEventPlace]);

/** Where or when: of the event that the release is about, of a meeting, else of whatever the open path finds. */
function circumstance(event: Room): Room {
  return (view, question, open) => {
    const main = event(view, question, open);
    if (main) return main;
    const told = answerCircumstance(view, question);
    if (told === 'no such meeting') return undefined;
    return (
      told ??
      (isOnlyClaimed(view, question) ? undefined : beginningAsked(view, question, endingAsked(view, question, open(view, question))))
    );
  };
}

/** What talks and meetings do with what they are about. */
const COVERS = /^(?:cover|address|include|concern|involve|discuss|raise|review|focus|touch|explore|examine|consider)$/;

/** 'Which ministers travelled with A': whoever is met on the way did not come along. */
const WENT_WITH =
  /^(?:who|which [\w ]+?|what [\w ]+?) (?:(?:has|had|have|is|are|was|were|will|also|be) )*(?:travel(?:l?ed|ling|s)?|came|coming|comes?|flew|fly(?:ing)?|went|going|go|arrived?|accompan\w+) (?:along |together )?(?:with |by )?(?:the |mr |ms |mrs |dr )?(?:<person>|him|her|them|\w+(?: \w+)?)$/;

/** 'Who hosted the conference' asks for its host alone. */
const HOSTED =
  /^(?:and )?(?:who|which \w+) (?:(?:will|would|is|was|has|had|also|be) )*host(?:s|ed|ing)? (?:the|this|that|their|its) (?:\w+ ){0,3}(?:conference|workshop|seminar|forum|summit|session|exercise|exhibition|ceremony|event|symposium|assembly|congress)\b/;

/** Meetings: by their facts; a question that names more than a meeting's parts, by the open path too. */
function met(view: ReleaseView, question: Question, open: Open): Found | undefined {
  // 'What did A meet B about'
  if (question.wh === 'what' && / about$/.test(question.shape)) return namingAll(view, question, open(view, { ...question, kind: 'why' }));
  // 'What did the talks with B cover': no people.
  if (question.wh === 'what' && !question.focus && !question.yesNo && question.verb && COVERS.test(question.verb.lemma))
    return namingAll(view, question, open(view, { ...question, kind: 'what' }));
  if (HOSTED.test(question.shape)) return namingAll(view, question, open(view, { ...question, kind: 'who' }));
  const found = seesThing(question) ? answerVisit(view, question) : (answerAttendance(view, question) ?? answerMeeting(view, question));
  if (found === 'denied' || (found && isOtherDeed(view, question, found))) return undefined;
  if (question.yesNo) return found ?? open(view, question);
  if (
    found ||
    isPlainMeeting(view, question) ||
    isOnlyClaimed(view, question) ||
    isMetByOne(question.shape) ||
    WENT_WITH.test(question.shape)
  )
    return found;
  const told = open(view, question);
  // 'Which agencies did she meet in P': none that she met in Q.
  return question.focus && isBodyWord(question.focus) ? namingAll(view, question, told) : told;
}

/** 'Who was appointed ambassador of P' is not answered by one of Q: what was found, where its sentence names the countries of the question. */
function namingLands(view: ReleaseView, { terms }: Question, found: Found | undefined): Found | undefined {
  const n = found?.items[0]?.span?.n;
  const lands = terms.filter((t) => t.link?.geo);
  const around = n === undefined ? [] : [view.sentences[0]!, ...view.sentences.filter((o) => o.n > 0 && Math.abs(o.n - n) <= 1)];
  return lands.every((t) => around.some((o) => matchTerm(t, o).score >= 0.7)) ? found : undefined;
}

/** 'With whom does A lead the dialogue': a meeting that the two had is none that A led. */
const isOtherDeed = (view: ReleaseView, { verb }: Question, { citations }: Found): boolean =>
  verb !== undefined &&
  /^(?:co-?)?(?:lead|chair|head|preside)$/.test(verb.lemma) &&
  citations.every((c) => matchTerm(verb, view.sentences[c.n]!).score < 0.7);

/** 'Who leads the talks': whoever does what the question tells of a post's holder. */
const ledByWhom = byDoers((view, question, open) =>
  question.wh === 'who' && question.verb && !/^who (?:speaks for|represents)\b/.test(question.shape)
    ? namingLands(view, question, ofWhatIsLed(view, question, open(view, question)))
    : undefined,
);

/** The document that something rests on. */
function ofDocuments(view: ReleaseView, question: Question, open: Open): Found | undefined {
  const found = firstOf([
    answerNamedDocuments,
    () => answerDocument(view, question, 0.9),
    () => ofKindAsked(question, open(view, question)),
    () => answerDocument(view, question),
  ])(view, question, open);
  return ofRuleAsked(view, question, silentAsNone(found));
}

/** What the words of a question want, where no wording is known: the rooms of each kind, in order. */
const KINDS: Partial<Record<Question['kind'], Room>> = {
  met,
  visit: firstOf([
    answerVisit,
    (view, question, open) => (!question.yesNo && isPlainVisit(view, question) ? undefined : open(view, question)),
  ]),
  role: firstOf([
    answerCapacity,
    byDoers((view, question) => (isOfGroup(question) ? answerLeader(view, question) : undefined)),
    // What fills the place of the object beside another's name is nothing that this one leads: 'silent' where neither knows.
    answerLed,
    (view, question) => {
      const found = answerRole(view, question) ?? answerHeads(view, question);
      return found && isOwnPost(question, found)
        ? question.wh === 'who'
          ? 'silent'
          : undefined
        : (found ?? (asksLed(question) ? 'silent' : undefined));
    },
    byDoers(answerLeader),
    bodyRole,
    ledByWhom,
    // 'What are the ministers going to sign': a post in the question, and no post asked for.
    (view, question, open) =>
      asksForNoPost(question) ? ofPeopleNamed(view, question, open(view, { ...question, kind: 'what' })) : undefined,
  ]),
  said: firstOf([
    answerPartOfWords,
    (view, question) => (asksDocument(question) ? answerDocument(view, { ...question, kind: 'mandate' }, 0.75) : undefined),
    byDoers(answerSaid),
    // 'What did A ask for', 'what does A thank B for': the words may be told as a reason.
    (view, question, open) =>
      / for$/.test(question.shape)
        ? askedBy(view, question, namingAll(view, question, open(view, { ...question, kind: 'why' })))
        : undefined,
    answerNoComment,
    byDoers(openWords),
    answerDenied,
  ]),
  when: circumstance(ofDate),
  where: circumstance(ofPlace),
  who: anyDoer(),
  what: anyDoer(),
  count: firstOf([
    answerVotesTold,
    answerBesides,
    answerHowOften,
    answerPartTold,
    answerShareTold,
    answerTally,
    answerListedNumber,
    (view, question, open) => open(view, question),
  ]),
  mandate: ofDocuments,
};

/** Who or what is told with the other words of the question. */
function anyDoer(): Room {
  return firstOf([
    answerShareTold,
    answerTally,
    (view, question, open) =>
      asksDocument(question) ? ofThingsAsked(view, question, ofDocuments(view, { ...question, kind: 'mandate' }, open)) : undefined,
    byDoers((view, question, open) => {
      const told = ofKindAsked(question, ofWhatIsLed(view, question, open(view, question)));
      return told ?? answerByWords(view, question);
    }),
    answerDenied,
  ]);
}

/** Answers by what is asked for, person, day, place, number or words: where no wording is known. */
export function ofItsKind(view: ReleaseView, question: Question, open: Open): Found | 'silent' | undefined {
  // 'Who did A phone?': no other sentence tells a call.
  if (question.kind === 'who' && asksWhoWasCalled(question)) return undefined;
  return (KINDS[question.kind] ?? open)(view, question, open);
}

import { answerDeedNoun } from './dates/deed-noun.ts';
import { answerEventDate } from './dates/event.ts';
import { answerFromWhen } from './dates/from-when.ts';
import { answerHour } from './dates/hour-told.ts';
import { answerInForce } from './dates/in-force.ts';
import { answerIssued } from './dates/issued.ts';
import { answerLastTime } from './dates/last-time.ts';
import { answerNamedYear } from './dates/named-year.ts';
import { answerOfficeDate } from './dates/office.ts';
import { answerSince, beginningAsked } from './dates/since.ts';
import { answerTimeTold } from './dates/time-told.ts';
import { answerUntil, endingAsked } from './dates/until.ts';
import { answerAccord } from './events/accord-told.ts';
import { answerBareEvent } from './events/bare-event.ts';
import { answerBelongs } from './events/belongs.ts';
import { answerBothSides } from './events/both-sides.ts';
import { answerBroughtAbout } from './events/brought-about.ts';
import { answerCharge } from './events/charge.ts';
import { withCompanions } from './events/companions.ts';
import { answerCompoundDoer } from './events/compound-doer.ts';
import { answerDeedBy } from './events/deed-by.ts';
import { isDeedOf } from './events/deeds.ts';
import { answerDone } from './events/done.ts';
import { answerEffect } from './events/effects.ts';
import { answerEventPlace } from './events/event-place.ts';
import { answerEvent } from './events/events.ts';
import { answerInstruments } from './events/instruments.ts';
import { answerInviter } from './events/invited.ts';
import { answerMainEvent } from './events/main-event.ts';
import { answerNthEvent } from './events/nth-event.ts';
import { answerContents } from './events/paper-contents.ts';
import { answerPlaceOfNoun } from './events/place-of-noun.ts';
import { answerTableCompany } from './events/table-company.ts';
import type { Open } from './extract/types.ts';
import { checked } from './guards/check.ts';
import { ofDoers } from './guards/doers-told.ts';
import { askedBy, isOwnPost, ofPeopleNamed } from './guards/own-post.ts';
import { answerKeptAway } from './journeys/kept-away.ts';
import { answerStop } from './journeys/stops.ts';
import { answerTripPurpose } from './journeys/trip-purpose.ts';
import { answerTripDate } from './journeys/trips.ts';
import { answerVisit, isPlainVisit, seesThing } from './journeys/visits.ts';
import { matchTerm } from './matching/align.ts';
import { asksIfThere, asksWhoMet, asksWhoWasCalled } from './meetings/asks-who-met.ts';
import { answerAttendance } from './meetings/attendance.ts';
import { answerCalledOff } from './meetings/called-off.ts';
import { answerDelegation, isOfDelegationAsked } from './meetings/delegation.ts';
import { answerEachOther } from './meetings/each-other.ts';
import { answerFirstTime } from './meetings/first-time.ts';
import { answerCircumstance, isOnlyClaimed, isPlainMeeting } from './meetings/meeting-circumstance.ts';
import { isBodyWord } from './meetings/meeting-query.ts';
import { answerMeeting } from './meetings/meetings.ts';
import { answerMetBefore, asksIfMetBefore } from './meetings/met-before.ts';
import { countPeopleMet } from './meetings/people-met.ts';
import { answerAbbreviation } from './naming/abbreviations.ts';
import { answerContact } from './naming/contacts.ts';
import { answerDocument, answerNamedDocuments, asksDocument, ofKindAsked, ofRuleAsked, ofThingsAsked } from './naming/documents.ts';
import { answerAbout, answerMentioned } from './naming/mentioned.ts';
import { answerOtherName } from './naming/other-names.ts';
import { answerOverview } from './naming/overview.ts';
import { answerBesides } from './numbers/besides.ts';
import { answerDuration } from './numbers/duration.ts';
import { answerHowOften } from './numbers/how-often.ts';
import { answerMoneyUse } from './numbers/money-use.ts';
import { answerPartTold } from './numbers/part-told.ts';
import { answerShareTold } from './numbers/share-told.ts';
import { answerTally } from './numbers/tally.ts';
import { answerOpen } from './open.ts';
import { answerActing } from './posts/acting.ts';
import { answerAffiliation } from './posts/affiliation.ts';
import { answerEmployer } from './posts/employer.ts';
import { answerLeader, answerLed, asksLed, isOfGroup, ofWhatIsLed } from './posts/leaders.ts';
import { answerPostHeld } from './posts/post-held.ts';
import { answerRole, bodyRole } from './posts/roles.ts';
import { answerSpouse } from './posts/spouse.ts';
import { answerSuccession } from './posts/succession.ts';
import { isMetByOne } from './question/described.ts';
import { isPostWord } from './question/kinds.ts';
import type { Question } from './question/question.ts';
import { type Found, withProof } from './release/found.ts';
import type { ReleaseView } from './release/view.ts';
import { answerAppeal } from './said/appeals.ts';
import { answerDenied } from './said/denied.ts';
import { answerExplained } from './said/explained.ts';
import { answerByWords, answerSaid, hasSpeaker, isOwnWords } from './said/index.ts';
import { answerNoComment } from './said/no-comment.ts';
import { answerSharedNoun } from './said/shared-nouns.ts';
import { answerWants, isActOfAsked } from './said/wants.ts';
import { answerDiscussed, isBesideTalks } from './topics/discussed.ts';
import { answerTopic, isTopic } from './topics/index.ts';
import { BY_ITS_NOUN } from './verdicts/deed-noun.ts';
import { answerVerdict } from './verdicts/index.ts';

/**
 * Answers one kind of wording or event; undefined where the question is of another kind, and the next room is asked; 'silent' where it is of
 * this kind and the release does not tell.
 */
type Room = (view: ReleaseView, question: Question, open: Open) => Found | 'silent' | undefined;

/** The first of the rooms that has something to say; 'silent' ends the search too. */
function firstOf(rooms: readonly Room[]): Room {
  return (view, question, open) => {
    for (const room of rooms) {
      const told = room(view, question, open);
      if (told) return told;
    }
    return undefined;
  };
}

/** A room whose answer names whoever did something: only who is told to have done it. */
const byDoers =
  (room: (view: ReleaseView, question: Question, open: Open) => Found | undefined): Room =>
  (view, question, open) => {
    const found = room(view, question, open);
    return found?.because === BY_ITS_NOUN ? found : ofDoers(view, question, withCompanions(view, question, found));
  };

/**
 * Answers by the kind of question; `open` is asked for what no kind of fact covers. Undefined where the release does not say, or the
 * question has a title that the release gives to nobody of that name.
 */
export function answer(view: ReleaseView, question: Question, open: Open = answerOpen): Found | undefined {
  if (question.wrongTitle) return undefined;
  const whole = ofWholeText(view, question, open);
  const found = whole ?? ofAnyKind(view, question, open);
  if (!found || found === 'silent') return undefined;
  const suits = whole ? found : checked(view, question, found);
  return suits && withProof(view, suits);
}

/** What is asked of the release as a whole: its subject, its words, its talks. No fact has to be checked against the question's words. */
const ofWholeText = firstOf([answerOverview, answerMentioned, answerDiscussed]);

/** Rooms that know a wording of the question, whatever its kind; the narrower ones first. */
const ofWording = firstOf([
  countPeopleMet,
  answerMetBefore,
  answerFirstTime,
  answerLastTime,
  (_, question) => (asksIfMetBefore(question) ? 'silent' : undefined),
  answerStop,
  answerNthEvent,
  answerVerdict,
  answerCalledOff,
  answerEachOther,
  answerDuration,
  answerAbbreviation,
  answerOtherName,
  answerCharge,
  answerContents,
  answerKeptAway,
  answerBroughtAbout,
  answerContact,
  answerBothSides,
  answerBelongs,
  answerDeedBy,
  answerPlaceOfNoun,
  answerInviter,
  byDoers(answerEvent),
  answerInstruments,
  answerSuccession,
  answerSpouse,
  answerTableCompany,
  answerActing,
  answerPostHeld,
  answerAffiliation,
  answerEmployer,
  answerTopic,
  answerAccord,
  answerEffect,
  answerDone,
  answerMoneyUse,
  answerAppeal,
  answerExplained,
  answerSharedNoun,
  answerWants,
  answerDelegation,
  metInOtherWords,
  byDoers((view, question) => (question.kind === 'role' ? undefined : answerLeader(view, question))),
]);

const ofAnyKind = firstOf([
  answerTripPurpose,
  answerBareEvent,
  suiting(
    firstOf([
      // A wording that is known ends in silence or an answer; the rooms behind stand in where the rooms of its kind have none.
      (view, question, open) => silentAsNone(firstOf([ofWording, ofItsKind])(view, question, open)),
      answerAbout,
      answerCompoundDoer,
    ]),
  ),
]);

const silentAsNone = (told: Found | 'silent' | undefined): Found | undefined => (told === 'silent' ? undefined : told);

/** What a room found, where it is what the question asks: of the delegation, the topic, the deed and the talks that it names. */
function suiting(room: Room): Room {
  return (view, question, open) => {
    const found = silentAsNone(room(view, question, open));
    const suits =
      found &&
      isOfDelegationAsked(view, question, found) &&
      isTopic(view, question, found) &&
      (found.because === BY_ITS_NOUN || (isActOfAsked(view, question, found) && isDeedOf(view, question, found))) &&
      !isBesideTalks(view, question, found);
    return suits ? found : undefined;
  };
}

/** 'Who was there', 'who came': a meeting asked for without its verbs. */
function metInOtherWords(view: ReleaseView, question: Question): Found | undefined {
  if (question.kind === 'met' || !(asksWhoMet(question) || asksIfThere(question))) return undefined;
  const met = answerAttendance(view, question) ?? answerMeeting(view, question);
  return met === 'denied' ? undefined : met;
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

/** Meetings: by their facts; a question that names more than a meeting's parts, by the open path too. */
function met(view: ReleaseView, question: Question, open: Open): Found | undefined {
  // 'What did A meet B about'
  if (question.wh === 'what' && / about$/.test(question.shape)) return namingAll(view, question, open(view, { ...question, kind: 'why' }));
  // 'What did the talks with B cover': no people.
  if (question.wh === 'what' && !question.focus && !question.yesNo && question.verb && COVERS.test(question.verb.lemma))
    return namingAll(view, question, open(view, { ...question, kind: 'what' }));
  const found = seesThing(question) ? answerVisit(view, question) : (answerAttendance(view, question) ?? answerMeeting(view, question));
  if (found === 'denied' || (found && isOtherDeed(view, question, found))) return undefined;
  if (question.yesNo) return found ?? open(view, question);
  if (found || isPlainMeeting(view, question) || isOnlyClaimed(view, question) || isMetByOne(question.shape)) return found;
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
    byDoers((view, question) => (isOfGroup(question) ? answerLeader(view, question) : undefined)),
    // What fills the place of the object beside another's name is nothing that this one leads: 'silent' where neither knows.
    answerLed,
    (view, question) => {
      const found = answerRole(view, question);
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
    answerBesides,
    answerHowOften,
    answerPartTold,
    answerShareTold,
    answerTally,
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

function ofItsKind(view: ReleaseView, question: Question, open: Open): Found | 'silent' | undefined {
  // 'Who did A phone?': no other sentence tells a call.
  if (question.kind === 'who' && asksWhoWasCalled(question)) return undefined;
  return (KINDS[question.kind] ?? open)(view, question, open);
}

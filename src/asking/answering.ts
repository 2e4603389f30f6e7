import { ofItsKind } from './by-kind.ts';
import { answerCountryOf } from './country-of.ts';
import { answerLastTime } from './dates/last-time.ts';
import { answerAccord } from './events/accord-told.ts';
import { answerBareEvent } from './events/bare-event.ts';
import { answerBelongs } from './events/belongs.ts';
import { answerBothSides } from './events/both-sides.ts';
import { answerBroughtAbout } from './events/brought-about.ts';
import { answerCharge } from './events/charge.ts';
import { answerCompoundDoer } from './events/compound-doer.ts';
import { answerCrime } from './events/crimes.ts';
import { answerDeedBy } from './events/deed-by.ts';
import { isDeedOf } from './events/deeds.ts';
import { answerDone } from './events/done.ts';
import { answerEffect, WHAT_IT_DOES } from './events/effects.ts';
import { answerEvent } from './events/events.ts';
import { answerForSide } from './events/for-side.ts';
import { answerInstruments } from './events/instruments.ts';
import { answerInviter } from './events/invited.ts';
import { answerMoneyFrom } from './events/money-from.ts';
import { answerNthEvent } from './events/nth-event.ts';
import { answerOccasion } from './events/occasion-asked.ts';
import { answerContents } from './events/paper-contents.ts';
import { answerPlaceOfNoun } from './events/place-of-noun.ts';
import { answerRecipient } from './events/recipients.ts';
import { answerTableCompany } from './events/table-company.ts';
import { answerVotersTold } from './events/voters-told.ts';
import { withPluralsNamed } from './extract/plural-named.ts';
import type { Open } from './extract/types.ts';
import { checked } from './guards/check.ts';
import { answerKeptAway } from './journeys/kept-away.ts';
import { answerStop } from './journeys/stops.ts';
import { answerTripPurpose } from './journeys/trip-purpose.ts';
import { asksIfThere, asksWhoMet } from './meetings/asks-who-met.ts';
import { answerAttendance, answerInPresence } from './meetings/attendance.ts';
import { answerCalledOff } from './meetings/called-off.ts';
import { answerDelegation, isOfDelegationAsked } from './meetings/delegation.ts';
import { answerEachOther } from './meetings/each-other.ts';
import { answerFirstTime } from './meetings/first-time.ts';
import { answerMeeting } from './meetings/meetings.ts';
import { answerMetBefore, asksIfMetBefore } from './meetings/met-before.ts';
import { countPeopleMet } from './meetings/people-met.ts';
import { answerTookPartAfar } from './meetings/took-part-afar.ts';
import { answerAbbreviation } from './naming/abbreviations.ts';
import { answerContact } from './naming/contacts.ts';
import { answerAbout, answerMentioned } from './naming/mentioned.ts';
import { answerOtherName } from './naming/other-names.ts';
import { answerOverview } from './naming/overview.ts';
import { answerDuration } from './numbers/duration.ts';
import { answerMoneyUse } from './numbers/money-use.ts';
import { answerOpen } from './open.ts';
import { answerActing } from './posts/acting.ts';
import { answerAffiliation } from './posts/affiliation.ts';
import { answerAppointedBy } from './posts/appointed-by.ts';
import { answerEmployer } from './posts/employer.ts';
import { answerLeader } from './posts/leaders.ts';
import { answerPostHeld } from './posts/post-held.ts';
import { answerSchooling } from './posts/schooling.ts';
import { answerSpouse } from './posts/spouse.ts';
import { answerSuccession } from './posts/succession.ts';
import type { Question } from './question/question.ts';
import { type Found, withProof } from './release/found.ts';
import type { ReleaseView } from './release/view.ts';
import { byDoers, firstOf, type Room, silentAsNone } from './room.ts';
import { answerAppeal } from './said/appeals.ts';
import { answerAppraised } from './said/appraised.ts';
import { answerExplained } from './said/explained.ts';
import { answerSharedNoun } from './said/shared-nouns.ts';
import { answerWants, isActOfAsked } from './said/wants.ts';
import { answerDiscussed, isBesideTalks } from './topics/discussed.ts';
import { answerTopic, isTopic } from './topics/index.ts';
import { BY_ITS_NOUN } from './verdicts/deed-noun.ts';
import { answerVerdict } from './verdicts/index.ts';
import { answerWhichPerson, asksWhichDid, isCalledOtherwise } from './which-person.ts';

/**
 * Answers by the kind of question; `open` is asked for what no kind of fact covers. Undefined where the release does not say, or the
 * question has a title that the release gives to nobody of that name.
 */
export function answer(view: ReleaseView, question: Question, open: Open = answerOpen): Found | undefined {
  if (question.wrongTitle) return undefined;
  const land = answerCountryOf(view, question, (v, q) => answer(v, q, open));
  if (land) return land === 'silent' ? undefined : withProof(view, land);
  const whole = ofWholeText(view, question, open);
  if (whole === 'silent') return undefined;
  if (whole) return withProof(view, whole);
  const ask = (v: ReleaseView, q: Question): Found | undefined => answer(v, q, open);
  // Who did it is told more surely than which one of a kind.
  const asWho = asksWhichDid(question) ? answerWhichPerson(view, question, ask) : undefined;
  if (asWho === 'silent') return undefined;
  const found = asWho ?? silentAsNone(ofAnyKind(view, question, open));
  const own = asWho ?? (found && checked(view, question, found));
  const told = own && !isCalledOtherwise(view, question, own) ? own : silentAsNone(answerWhichPerson(view, question, ask));
  return told && withProof(view, withPluralsNamed(view, question, told));
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
  answerSchooling,
  answerTookPartAfar,
  answerAppointedBy,
  answerNthEvent,
  answerVerdict,
  answerCalledOff,
  answerEachOther,
  answerDuration,
  answerAbbreviation,
  answerOtherName,
  answerCrime,
  answerCharge,
  answerContents,
  answerKeptAway,
  answerBroughtAbout,
  answerContact,
  answerBothSides,
  answerBelongs,
  answerDeedBy,
  // 'Which country leads the brigade' asks for no place.
  (view, question) =>
    /^(?:and )?which (?:country|countries|nation|state)\b/.test(question.shape) ? answerCompoundDoer(view, question) : undefined,
  answerForSide,
  answerVotersTold,
  answerPlaceOfNoun,
  answerOccasion,
  answerRecipient,
  answerMoneyFrom,
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
  answerAppraised,
  answerSharedNoun,
  answerWants,
  answerDelegation,
  answerInPresence,
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

/** What a room found, where it is what the question asks: of the delegation, the topic, the deed and the talks that it names. */
function suiting(room: Room): Room {
  return (view, question, open) => {
    const found = silentAsNone(room(view, question, open));
    const suits =
      found &&
      isOfDelegationAsked(view, question, found) &&
      isTopic(view, question, found) &&
      (found.because === BY_ITS_NOUN ||
        found.because === WHAT_IT_DOES ||
        (isActOfAsked(view, question, found) && isDeedOf(view, question, found))) &&
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

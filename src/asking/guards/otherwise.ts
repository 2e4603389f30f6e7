import type { Question } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';
import { isFromAside } from './aside.ts';
import { lacksContraryDeed } from './contrary-deed.ts';
import { isOfAnyNation, isOfOtherGiver } from './counted-nation.ts';
import { isDayOfAnother } from './day-of-another.ts';
import { isLawOfOthers } from './law-of-others.ts';
import { isOfOtherThing } from './number-asked.ts';
import { isNumberOnlyWished } from './number-put.ts';
import { isNumberOfOther, isNumberOfSeveral, isTimeWithOther } from './number-shared.ts';
import { isOnlyDelivered } from './only-delivered.ts';
import { isByOtherNumber, isOfOtherDeedsClause, isOfOtherPart } from './other-clause.ts';
import { isOfOtherNation } from './other-nation.ts';
import { isOfOtherPair } from './other-pair.ts';
import { isOfEarlierTrip, isOfOtherTwo } from './other-two.ts';
import { isOfOtherVotes } from './other-votes.ts';
import { isOfOtherPaper, isUnderOther } from './paper-asked.ts';
import { isTheWhole } from './part-of-whole.ts';
import { isToldOfAnother } from './told-of-another.ts';
import { isTurnedRound } from './turned-round.ts';
import { isDoneThough, isOfOtherOccasion, isOnOtherTopic } from './undone.ts';
import { isWhyOfOther } from './why-deed.ts';
import { isWhyDone } from './why-not.ts';

/** True where the sentences shown tell of another nation, deed, reason or pair, or the other way round. */
export const isOtherwise = (view: ReleaseView, question: Question, found: Found): boolean =>
  isOfOtherNation(view, question, found) ||
  isTheWhole(view, question, found) ||
  isFromAside(view, question, found) ||
  isOnlyDelivered(view, question, found) ||
  isLawOfOthers(view, question, found) ||
  lacksContraryDeed(view, question, found) ||
  isWhyOfOther(view, question, found) ||
  isWhyDone(view, question, found) ||
  isDayOfAnother(view, question, found) ||
  isToldOfAnother(view, question, found) ||
  isOfOtherTwo(view, question, found) ||
  isOfEarlierTrip(view, question, found) ||
  isOfOtherPair(question, found) ||
  isOfOtherPart(view, question, found) ||
  isOfOtherPaper(view, question, found) ||
  isUnderOther(view, question, found) ||
  isByOtherNumber(view, question, found) ||
  isOfOtherDeedsClause(view, question, found) ||
  isTurnedRound(view, question, found) ||
  isDoneThough(view, question, found) ||
  isOfOtherOccasion(view, question, found) ||
  isOnOtherTopic(view, question) ||
  isNumberOnlyWished(view, question, found) ||
  isNumberOfSeveral(view, question, found) ||
  isOfAnyNation(view, question, found) ||
  isOfOtherGiver(view, question, found) ||
  isNumberOfOther(view, question, found) ||
  isTimeWithOther(view, question, found) ||
  isOfOtherVotes(view, question, found) ||
  isOfOtherThing(view, question, found);

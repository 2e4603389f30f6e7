import type { Token } from '../../../model/reading.ts';
import { mendAttachments } from './attachments.ts';
import { mendBareNouns } from './bare-nouns.ts';
import { mendCopulas } from './copulas.ts';
import { mendFarPhrases } from './far-phrases.ts';
import { mendFirstTo } from './first-to.ts';
import { mendGenitives } from './genitives.ts';
import { mendAsides, mendIncluded, mendVisiting } from './guests.ts';
import { mendApart, mendBareClauses, mendHeadless, mendPredicates, mendReduced, mendReported } from './headless.ts';
import { mendHyphened } from './hyphened.ts';
import { mendInterruptedObjects } from './interrupted-objects.ts';
import { mendMembers } from './members.ts';
import { mendMisplacedSubjects } from './misplaced-subjects.ts';
import { mendObjects } from './objects.ts';
import { mendOfPhrases } from './of-phrases.ts';
import { mendOpeningDay, mendOpeningPlace } from './opening-day.ts';
import { mendParallelCases } from './parallel-cases.ts';
import { mendPartedRelatives } from './parted.ts';
import { mendQuestions } from './questions.ts';
import { mendQuotedNames } from './quoted-names.ts';
import { mendRelatives } from './relatives.ts';
import { mendSharedCases } from './shared-cases.ts';
import { mendSplitSubjects } from './split-subjects.ts';
import { mendTwinSubjects } from './twin-subjects.ts';
import { mendTwoClauses } from './two-clauses.ts';

type Parsed = Pick<Token, 'text' | 'lower' | 'lemma' | 'pos' | 'head' | 'dep'>;

/**
 * What the parser gets wrong in ways that words and tags alone tell, set right in the finished tree: each mend has a file and a reason of its own. Their
 * order matters: verbs and subjects first, then phrases and lists, which are looked for beside them.
 */
export function mendTree(tokens: Parsed[]): void {
  mendCopulas(tokens);
  mendHyphened(tokens);
  mendAttachments(tokens);
  mendHeadless(tokens);
  mendPredicates(tokens);
  mendReported(tokens);
  mendReduced(tokens);
  mendBareClauses(tokens);
  mendApart(tokens);
  mendMisplacedSubjects(tokens);
  mendGenitives(tokens);
  mendOfPhrases(tokens);
  mendObjects(tokens);
  mendInterruptedObjects(tokens);
  mendSharedCases(tokens);
  mendParallelCases(tokens);
  mendFarPhrases(tokens);
  mendSplitSubjects(tokens);
  mendTwinSubjects(tokens);
  mendPartedRelatives(tokens);
  mendQuotedNames(tokens);
  mendFirstTo(tokens);
  mendRelatives(tokens);
  mendOpeningDay(tokens);
  mendOpeningPlace(tokens);
  mendTwoClauses(tokens);
  mendMembers(tokens);
  mendVisiting(tokens);
  mendAsides(tokens);
  mendIncluded(tokens);
  mendBareNouns(tokens);
  mendQuestions(tokens);
}

import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';
import { type Verdict, verdictOn } from './clause.ts';

const ASKS =
  /^(?:and |so |but )?(?:(?:did|has|have) (?:anyone|anybody|someone|any (?:country|countries|state|states|member|members|delegation|delegations)) (abstain(?:ed)?|(?:vote |voted )?against)|(?:was|were) (?:there )?(?:any(?:one|body)?|any (?:country|member|state|votes?)) (against)|(?:were there (?:any )?)(abstentions))\b/;
const NUMBER = '(\\d+|none|no|nil|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen)';
const AGAINST = new RegExp(`\\b${NUMBER} (?:votes? |voted |members? voted )?against\\b`, 'i');
const ABSTAIN = new RegExp(`\\b${NUMBER} (?:abstentions?|abstaining|abstained)\\b`, 'i');
const IN_FAVOUR = /\b(?:in favou?r|for|to|with)\b/i;
/** Words of such a question that name nothing voted on. */
const OF_VOTES = /^(?:votes?|voted|against|abstain|abstained|abstentions?|country|countries|states?|members?|delegations?)$/;

/**
 * 'Did anyone vote against it', 'did any member abstain': from the numbers of a vote, 'by 13 in favour to none against, with 2 abstentions'. Silent
 * where the release tells of several votes that differ.
 */
export function answerVotes(view: ReleaseView, question: Question): Found | undefined {
  const asked = question.yesNo ? ASKS.exec(question.shape) : null;
  if (!asked || question.terms.some((t) => t.unknown)) return undefined;
  const pattern = asked.slice(1).some((w) => w?.startsWith('abst')) ? ABSTAIN : AGAINST;
  const others = question.terms.filter((t) => !OF_VOTES.test(t.word));
  const told = view.sentences.slice(1).flatMap((s): { n: number; how: Verdict }[] => {
    const text = view.release.text.slice(s.sentence.start, s.sentence.end);
    const number = pattern.exec(text)?.[1]?.toLowerCase();
    if (number === undefined || !IN_FAVOUR.test(text) || others.some((t) => matchTerm(t, s).score < 0.7)) return [];
    return [{ n: s.n, how: /^(?:none|no|nil|zero|0)$/.test(number) ? 'no' : 'yes' }];
  });
  const [first] = told;
  return first && told.every(({ how }) => how === first.how) ? verdictOn(view, first.n, first.how, 'the numbers of the vote') : undefined;
}

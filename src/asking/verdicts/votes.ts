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
/** 'Was the vote unanimous', 'was it adopted unanimously' */
const UNANIMOUS =
  /^(?:and |so |but )?(?:was|were|is|has) (?:the (?:\w+ ){0,3}?(?:vote|resolution|decision|text|motion|bill|adoption|measure|law|budget)|it|this|that|they|all members)\b.*\bunanimous(?:ly)?$/;
/** Words of such a question that name nothing voted on. */
const OF_VOTES =
  /^(?:votes?|voted|against|abstain|abstained|abstentions?|unanimous(?:ly)?|adopt(?:ed)?|passed|approved|resolution|decision|text|motion|country|countries|states?|members?|delegations?)$/;

/**
 * 'Did anyone vote against it', 'did any member abstain': from the numbers of a vote, 'by 13 in favour to none against, with 2 abstentions'. Silent
 * where the release tells of several votes that differ.
 */
export function answerVotes(view: ReleaseView, question: Question): Found | undefined {
  const unanimous = question.yesNo && UNANIMOUS.test(question.shape) ? wasUnanimous(view, question) : undefined;
  if (unanimous) return unanimous;
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

/** Yes where it is told to be so, or where the numbers of the vote have nobody against and nobody abstaining; no where they have. */
function wasUnanimous(view: ReleaseView, question: Question): Found | undefined {
  if (question.terms.some((t) => t.unknown && !OF_VOTES.test(t.word))) return undefined;
  const others = question.terms.filter((t) => !OF_VOTES.test(t.word));
  const told = view.sentences.slice(1).flatMap((s): { n: number; how: Verdict }[] => {
    const text = view.release.text.slice(s.sentence.start, s.sentence.end);
    if (others.some((t) => matchTerm(t, s).score < 0.7)) return [];
    if (
      /\b(?:unanimously|unanimous vote|by unanimity)\b/i.test(text) &&
      /\b(?:adopt|approv|pass|vot|endors|agree|decid|elect|renew|extend)/i.test(text) &&
      !/\bnot unanimous/i.test(text)
    )
      return [{ n: s.n, how: 'yes' }];
    const numbers = [AGAINST, ABSTAIN].map((kind) => kind.exec(text)?.[1]?.toLowerCase());
    if (!IN_FAVOUR.test(text) || numbers.every((x) => x === undefined)) return [];
    return numbers.some((x) => x !== undefined && !/^(?:none|no|nil|zero|0)$/.test(x)) ? [{ n: s.n, how: 'no' }] : [];
  });
  const [first] = told;
  return first && told.every(({ how }) => how === first.how) ? verdictOn(view, first.n, first.how, 'the numbers of the vote') : undefined;
}

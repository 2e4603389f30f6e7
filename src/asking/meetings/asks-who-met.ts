import { demonyms } from '../../reading/lexicon.ts';
import type { Question } from '../question/question.ts';
import { GROUPS, isPeopleWord, PRESENT_FRAGMENT, SIDES } from './meeting-query.ts';

/** True for a word by which a question shows that it is about a meeting. */
export const isMeetingWord = (word: string): boolean =>
  /^(?:meet|meets|met|meeting|meetings|see|saw|seen|talk|talks|talked|talking|speak|spoke|spoken|speaking|discussions?|bilaterals?|receive[ds]?|hosts?|hosted|welcomed?|greeted?|conversations?|accompan\w+|join|joins|joined|joining|companions?|phone[ds]?|telephone[ds]?|ring|rang|call|calls|called|consult\w*|dine[ds]?|dinner|lunch|luncheon|banquet|attend|attends|attended|present|table|negotiat\w+|conferred|sat|sit|sits|touch|contact|counterparts?|interlocutors?|represented|audience|tete)$/.test(
    word,
  );

/** 'Who was with the envoy?', 'who will go to P with him?' */
const COMPANY_ASKED =
  /^(?:and )?who (?:else )?(?:(?:was|were|is|are|will be) (?:there )?with|(?:will |did |does |is |are |was )?(?:also )?(?:go|goes|went|travel\w*|fly|flies|flew|came|come|comes|visit\w*|toured?) .*\b(?:with|alongside)) (?:(?:the|his|her|u\.n\.|un) )?(?:<\w+>|he|she|him|her|them|\w+)(?: (?:\w+|<\w+>)){0,3}$/;

/** 'Who sat with A?' */
const SAT_WITH = /^(?:and )?who (?:else )?(?:sat|sits|was sitting|were sitting) (?:in )?(?:with|beside|alongside|next to)\b/;

/** Meeting and company in several words. */
const MEETING_PHRASES =
  /\b(?:(?:get|gets|got|getting) together|(?:go|goes|went|come|comes|came) along|turn(?:s|ed)? up|(?:take|takes|took|taking) part|exchange[sd]? views|sessions? with|in the room with|by (?:his|her|their) side|at <person>'s side|b(?:id|ade|idding) farewell|(?:say|said) goodbye|travell?(?:ing|ed|s)? with|accompanying|whom (?:did|does|will|has) .*visit(?:ed)?|co-?chair(?:ed|s)? |came|turned up|attended)\b/;

/** True when the question may be read as one for the people of a meeting. */
export function asksWhoMet(question: Question): boolean {
  const { shape, tokens, terms } = question;
  if (!question.yesNo && (COMPANY_ASKED.test(shape) || PRESENT_FRAGMENT.test(shape) || SAT_WITH.test(shape))) return true;
  if (welcomesThing(question)) return false;
  if (question.yesNo || /^(?:when|where|why|how)$/.test(question.wh) || /^(?:when|where|count)$/.test(question.kind)) return false;
  // 'governor she sees in P': asked by a post, but for whom somebody met.
  if (
    question.kind === 'role' &&
    !(question.wh === '' && /\b(?:<person>|he|she|they) (?:will |is to )?(?:see|sees|saw|meets?|met)\b/.test(shape))
  )
    return false;
  const focus = question.focus;
  const asksPeople =
    /\b(?:who|whom|whose|everyone|everybody)\b|^(?:and )?(?:which|what) (?:\S+ ){0,2}people (?:did|does|do|will|has|have|had)\b/.test(
      shape,
    ) ||
    (focus !== undefined && (isPeopleWord(focus) || (focus.link?.geo !== undefined && demonyms.has(focus.word)))) ||
    (/^(?:which|what)$/.test(question.wh) &&
      terms.some((t) => t.first < 5 && isPeopleWord(t) && t.word.endsWith('s') && !GROUPS.test(t.word)));
  if (asksPeople && MEETING_PHRASES.test(shape)) return true;
  if (/\b(?:(?:asked|ask|called|calls|call) for|requested|proposed|initiated|sat in for|sits in for)\b/.test(shape)) return false;
  const fragment = /^(?:and |so )?(?:who |whom )?(?:in|at) (?:the )?<(?:place|body)>(?: whom?)?$/.test(shape);
  if (fragment) return true;
  if (
    !tokens.some((t) => isMeetingWord(t.lower) && !terms.some((x) => x.link && x.first <= tokens.indexOf(t) && tokens.indexOf(t) <= x.last))
  )
    return false;
  return asksPeople;
}

/** Words for a call by telephone. */
export const isCalling = (word: string): boolean => /^(?:(?:tele)?phone[sd]?|(?:tele)?phoning|ring|rang)$/.test(word);

/** 'Who did A ring?' */
export const asksWhoWasCalled = (question: Question): boolean =>
  asksWhoMet(question) && /^who /.test(question.shape) && question.terms.some((t) => !t.link && isCalling(t.word));

/** 'Who welcomed | the new sites': what is welcomed is no guest. */
function welcomesThing({ tokens, terms }: Question): boolean {
  const verb = tokens.findIndex((t) => /^welcom(?:e|es|ed|ing)$/.test(t.lower));
  if (verb < 0 || !/^(?:the|a|an|this|that|these|those|its|his|her|their|new|\d+)$/.test(tokens[verb + 1]?.lower ?? '')) return false;
  let head = -1;
  for (let i = verb + 1; i < tokens.length && /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(tokens[i]!.pos); i++) head = i;
  const noun = terms.find((t) => t.first <= head && head <= t.last);
  return noun !== undefined && !noun.link && !isPeopleWord(noun) && !SIDES.test(noun.word);
}

/** 'Was A at the table?': asks whether somebody took part. */
export const THERE =
  /\b(?:at the table|present|in the room|on the line|on the call|attend\w*|take part|took part|among (?:them|those))\b|\bthere$/;
export const asksIfThere = ({ yesNo, shape, terms, tokens }: Question): boolean => {
  if (!yesNo || !/^(?:was|is|were|did) /.test(shape) || !THERE.test(shape)) return false;
  const first = tokens[1]?.lower === 'the' ? 2 : 1;
  return terms.some((t) => t.first === first && t.link?.kind === 'person');
};

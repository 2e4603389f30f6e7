import { type Form, LONE, said, WHO } from '../forms.ts';

// Who follows whom, what somebody is next or was before, whom somebody had before him or on the line, in the few words of a chat: 'whose place does
// Lind take', 'Lind's next job', 'who was on the line from Oslo', 'the next place the leaders gather'.

const S = `(?:'s|’s|s'|s’)`;
/** Somebody by a name, a post or a pronoun: short, so that a long text is soon refused. */
const SUBJECT = LONE.replace('[^,;:?!]+?', '[^,;:?!]{1,45}?');
const PLACE = '((?:in|at) [^,;:?!]{1,40}?)';
const CHAIR = '(?:place|shoes|seat|chair|job|post|position|office)';
const FOLLOWED = '(?:replaced|succeeded|followed|relieved)';
const POST = '(?:job|post|position|role|assignment|posting|appointment|function)';
const TALKS = '(?:meetings?|talks|appointments?|conversations?|bilaterals?)';
const SCREEN =
  '(?:(?:only |just )?(?:on|over|by|via|through|from) (?:the |a )?(?:screen|video|video ?link|videoconference|zoom|skype)|remotely|virtually|online)';

/** A question of a chat, in the words in which the rooms know it. */
export const BRIEF_FORMS: readonly Form[] = [
  // 'whose place does Lind take', 'whose shoes will she fill'
  [
    said(
      `whose ${CHAIR} (does|did|will|is|has) ${SUBJECT} (?:going to )?(?:take|taking|taken|takes|fill|filling|filled|step(?:ping|ped)? into|inherit(?:ing|ed)?)(?: over| up)?`,
    ),
    ([aux, name]) => `whom ${/^(?:did|will)$/i.test(aux!) ? aux : 'does'} ${name} succeed`,
  ],
  // 'Lind is replaced by whom', 'by whom is Lind replaced'
  [
    said(`${SUBJECT} (?:is|was|will be|is being|is to be|has been|gets) ${FOLLOWED} by whom?`),
    ([name]) => (isOne(name!) ? `who succeeds ${name}` : undefined),
  ],
  [
    said(`(?:by )?whom? (?:is|was|will|has) ${SUBJECT} (?:to be |be |being |been )?${FOLLOWED}(?: by)?`),
    ([name]) => (isOne(name!) ? `who succeeds ${name}` : undefined),
  ],
  // 'Lind's next job'
  [
    said(`(?:what(?:'s|’s|s| is| will be| was) )?${SUBJECT}${S} (?:next|future|upcoming|coming) ${POST}`),
    ([name]) => (isOne(name!) ? `what will ${name} become` : undefined),
  ],
  // 'Lind used to be what'
  [said(`${SUBJECT} used to be(?: what)?`), ([name]) => (isOne(name!) ? `what was ${name} before` : undefined)],
  // 'who was on the line from Oslo', 'who came on the call from Oslo'
  [
    said(`who (?:else )?(?:was|came|dialled in|dialed in|got|joined in) on the (?:line|call|phone) (from [^,;:?!]{1,40}?)`),
    ([from]) => `who joined the call ${from}`,
  ],
  // 'who did Lind have on the line'
  [
    said(`whom? (did|does|will) ${SUBJECT} have on (?:the |her |his )?(?:line|phone|screen|video|other end)`),
    ([aux, name]) => `who ${aux} ${name} speak to`,
  ],
  // 'who was there only on screen', 'who took part online'
  [said(`who (?:was|were) (?:there|present|with them|in) ${SCREEN}`), () => 'who took part by video'],
  // 'who sits in when the minister has Lind over'
  [
    said(
      `who (?:else )?(sits|sat|is sitting|will sit) in(?: on it)? when ${SUBJECT} (?:has|had|receives|received|meets|met|sees|saw|hosts|hosted|welcomes|welcomed) ([^,;:?!]{1,40}?)(?: over)?`,
    ),
    ([sits, name, other]) => `who ${sits === 'sat' ? 'joined' : 'joins'} ${name} in the talks with ${other}`,
  ],
  // 'Lind's meetings in Oslo, with whom', 'Lind's appointment in Oslo is with'
  [said(`${SUBJECT}${S} ${TALKS} ${PLACE},? (?:and )?with (?:whom?|which people)`), ([name, place]) => `who did ${name} meet ${place}`],
  [
    said(`${SUBJECT}${S} ${TALKS} ${PLACE} (is|was|are|were|will be)(?: going to be)? with(?: ${WHO})?`),
    ([name, place, was, who]) => `${who ?? 'who'} ${/^(?:was|were)$/i.test(was!) ? 'did' : 'will'} ${name} meet ${place}`,
  ],
  // 'Lind's guest from Oslo'
  [
    said(`(?:who (?:is|was|were|are) )?${SUBJECT}${S} guests? (from [^,;:?!]{1,40}?)`),
    ([name, from]) => (isOne(name!) ? `who did ${name} receive ${from}` : undefined),
  ],
  // 'time of the press briefing'
  [
    said(
      `(?:the )?(?:exact |start(?:ing)? )?time (?:of|for) (the (?:[^\\s,;:?!]+ ){0,3}?(?:briefing|ceremony|meeting|session|lunch|dinner|press conference|reception|talks|hearing|vote|event|launch|call)(?: with [^,;:?!]{1,40}?)?)`,
    ),
    ([what]) => `what time is ${what}`,
  ],
  // 'the next place the leaders gather'
  [
    said(
      `(?:the )?next (?:place|city|town|venue|location|spot) (?:where |that |at which |in which )?${SUBJECT} (?:will |are to |is to )?(?:gather|meet|convene|get together|come together|sit)s?`,
    ),
    ([who]) => `where will ${who} meet next`,
  ],
  // 'what are the ministers to put first'
  [
    said(`what (are|is|was|were|should|must|will) ${SUBJECT} (to )?(?:put|place) first`),
    ([are, who, to]) => `what ${are} ${who} ${to ?? ''}give priority to`,
  ],
];

/** Whether words stand for one person: a name or a post, no thing that is 'replaced by' another. */
const isOne = (words: string): boolean =>
  !/^(?:it|this|that|they|these|those|its|their)\b/i.test(words) &&
  !/\b(?:company|firm|bridge|law|rule|plan|system|currency|force|fleet|treaty|deal)$/i.test(words);

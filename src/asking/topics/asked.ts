const TALKS =
  '(?:talks?|meetings?|calls?|conversations?|discussions?|consultations?|dialogue|dialog|visit|session|exchanges?|summit|negotiations?|briefing)';
const MATTERS = '(?:topics?|issues?|matters?|subjects?|questions?|points?|themes?)';
/** Verbs that take what was talked about as their object, by themselves or with the word behind. */
const DISCUSS =
  '(?:discuss(?:ed|ing)?|(?:talk|speak)(?:ed|ing)? about|exchang(?:e|ed|ing) views (?:on|about)|confer(?:red)? (?:on|about)|go(?:ne|ing)? over)';
/** Verbs of meeting that ask for what was talked about with 'about' at the end. */
const MEET = '(?:meet|meeting|met|see|seeing|call|phone|ring|talk|talking|speak|speaking|consult|confer|visit)';
const AUX = '(?:did|does|do|will|would|is|are|was|were|has|have|had)';
/** With whom, where and when. */
const AROUND = '(?: (?:with|in|at|on|during|while|to|from|when) .+)?';

const PATTERNS = [
  new RegExp(`^(?:and |so )?what (?:else |all )?${AUX} (?:.+ )?${DISCUSS}${AROUND}$`),
  new RegExp(`^(?:and |so )?what ${AUX} (?:.+ )?(?:talk|speak|talking|speaking)(?: (?:with|to|in|at|during) .+)? about${AROUND}$`),
  new RegExp(`^(?:and |so )?what ${AUX} (?:.+ )?${MEET} .+ about$`),
  new RegExp(`^(?:and |so )?what (?:was|were|is|are|will)(?: the| their| his| her)? (?:.+ )?${TALKS}\\b.* about$`),
  new RegExp(`^(?:and |so )?what(?:'s|s| is| was| were| will be) (?:on|the) (?:the )?agenda${AROUND}$`),
  new RegExp(
    `^(?:and |so )?(?:what|which)(?: other)? ${MATTERS} (?:was|were|is|are|did|do|does|will|came|have|has).*\\b(?:discuss\\w*|talk\\w*|speak|spoke|up|address\\w*|rais\\w+|cover\\w*)(?: about| on)?${AROUND}$`,
  ),
  new RegExp(`^(?:and |so )?what (?:was|were|is|will be|has been|came)(?: to be)? (?:discussed|talked about|spoken about|up)${AROUND}$`),
];

/** True for a question for what was or will be talked about. `shape`: names replaced by their kind. */
export const asksTopic = (shape: string): boolean => PATTERNS.some((pattern) => pattern.test(shape)) && !/\bsay\b/.test(shape);

/** True where any purpose of a meeting is an answer: 'what did A meet B about', 'what was the meeting about'. */
export const asksAboutMeeting = (shape: string): boolean => / about$/.test(shape) && !ENDS_IN_TALK.test(shape);

const ENDS_IN_TALK = new RegExp(`\\b${DISCUSS}$`);

/** Words of such a question that name no matter of their own. */
export const isOfTalks = (word: string): boolean => OF_TALKS.test(word);

const OF_TALKS = new RegExp(
  `^(?:${TALKS}|${MATTERS}|talk\\w*|speak\\w*|spoke|discuss\\w*|exchang\\w*|views?|agenda|came|come|two|leaders|sides|address\\w*|rais\\w+|cover\\w*|bilateral|meet|met|see|seeing|call|phone|confer|consult|visit|going|gone|go|else|talks)$`,
);

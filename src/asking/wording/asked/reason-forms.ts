import { analyse } from '../../../reading/language.ts';
import { END } from '../forms.ts';
import { fronted } from '../turns/indirect.ts';

// Reasons are asked for in many forms; those below come out as the ones by which the rooms know them.

/** What is done to somebody in words, with its plain form. */
const THANKED: Readonly<Record<string, string>> = {
  thanked: 'thank',
  praised: 'praise',
  commended: 'commend',
  congratulated: 'congratulate',
  criticised: 'criticise',
  criticized: 'criticize',
  blamed: 'blame',
  condemned: 'condemn',
  applauded: 'applaud',
  honoured: 'honour',
  honored: 'honor',
};
const DONE = Object.keys(THANKED).join('|');

/** 'for what was A thanked by B' */
const PASSIVE_THANKS = new RegExp(`^(for|on|over) what (?:was|were|is|are|has|have) (.+?) (?:been )?(${DONE}) by (.+?)${END}`, 'i');
/** 'why was A thanked by B' */
const WHY_THANKED = new RegExp(`^why (?:was|were|is|are) (.+?) (${DONE}) by (.+?)${END}`, 'i');

/** 'what kept A from visiting P' */
const KEPT = new RegExp(
  `^what (kept|prevented|stopped|hindered|barred|keeps|prevents|stops|hinders|bars) (.+?) from ((?:\\w+)ing)(?: (.+?))?${END}`,
  'i',
);
/** 'what prevented the visit to P' */
const KEPT_EVENT = new RegExp(
  `^what (?:prevented|stopped|hindered) ((?:the|his|her|their|a) (?:\\w+ ){0,2}?(?:visit|trip|meeting|talks|signing|tour|stop|journey|session|ceremony)(?: .+?)?)${END}`,
  'i',
);
const BROUGHT =
  /^what (?:brought|took|drew|led) ((?!(?:about|up|down|off|place|so|long|part|over)\b)(?:\S+ ){1,6}?)to (?!(?:an? end|be|do|the (?:fore|surface|attention|conclusion|table|brink|decision|idea))\b)/i;
/** 'what led to the opening of the office' */
const LED_TO =
  /^what (?:led to|brought about|was behind|caused|triggered|prompted) (the (?:\w+ )?(?:establishment|creation|founding|opening|launch|closure|closing|cancellation|postponement|resignation|suspension|withdrawal|dismissal|appointment|formation|setting up)\b)/i;

/** Forms whose words only change their places. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^why (was|is) it (?:impossible|not possible) for (.+?) to /i, 'why could $2 not '],
  [new RegExp(`^(?:what|which \\w+) (was|were|is|are) (.+?) in (?:response|reply|reaction|answer) to(?: what)?${END}`, 'i'), 'why $1 $2'],
  [new RegExp(`^(.+?) (was|were|is|are) (.+) in (?:response|reply|reaction|answer) to what${END}`, 'i'), 'why $2 $1 $3'],
  [new RegExp(`^(.+?) (is|are|was|were) (meant|intended|supposed|earmarked|destined) for what${END}`, 'i'), 'what $2 $1 $3 for'],
  [new RegExp(`^(.+?) (is|was|are|were) (grateful|thankful) to (.+?) for what${END}`, 'i'), 'what $2 $1 $3 to $4 for'],
  [new RegExp(`^(.+?) serve[sd]? (?:what|which) (?:purpose|aim|goal)s?${END}`, 'i'), 'what is the purpose of $1'],
  [new RegExp(`^(?:what|which) (?:purpose|aim|goal)s? (?:did|does|do|will) (.+?) serve${END}`, 'i'), 'what is the purpose of $1'],
  [new RegExp(`^what(?:'s| is| was| were| are) (.+?)['’]s? (?:objectives?|aims?|purpose|goals?)${END}`, 'i'), 'what was the purpose of $1'],
  [
    new RegExp(`^((?:\\S+ ){1,8}?)met(?: up)?(?:,| [-–—])? to (discuss|talk about|speak about|review|address) what${END}`, 'i'),
    'what did $1meet to $2',
  ],
];

const SHARED: Readonly<Record<string, string>> = {
  exchanged: 'exchange',
  signed: 'sign',
  adopted: 'adopt',
  raised: 'raise',
  announced: 'announce',
};
/** 'agreements signed by the two ministers' */
const DONE_BY = new RegExp(
  `^(?!.*\\b(?:was|were|is|are|has|have|been|whom?|what|which)\\b)(?:the )?((?:\\w+ ){0,2}?\\w+s) (${Object.keys(SHARED).join('|')}) by (.+?)${END}`,
  'i',
);

/** 'people marched in P, | what was the reason?', 'the treaty was not signed - | how come' */
const ASKED_BEHIND =
  /^(?!(?:who|whom|whose|what|which|when|where|why|how|did|does|do|is|are|was|were|will)\b)(.+?)(?:[,;:.]| [-–—])+ (?:and )?(?:what(?:'s| is| was) the (?:reason|cause)(?: for (?:that|it|this))?|how come|what for|for what(?: reason)?|why(?: (?:is|was) that| so)?)[?.!\s]*$/i;
const WITH_AUX = /^(.+?) (is|are|was|were|will|can|could|has|have|had) (.+)$/i;

/** The question by which the rooms know a reason asked for in another form; undefined for one of no such form. */
export function reasonForm(question: string): string | undefined {
  for (const [form, plain] of FORMS) if (form.test(question)) return question.replace(form, plain);
  const thanked = PASSIVE_THANKS.exec(question);
  if (thanked)
    return question.replace(thanked[0], `what did ${thanked[4]} ${THANKED[thanked[3]!.toLowerCase()]} ${thanked[2]} ${thanked[1]}`);
  const why = WHY_THANKED.exec(question);
  if (why) return question.replace(why[0], `why did ${why[3]} ${THANKED[why[2]!.toLowerCase()]} ${why[1]}`);
  const event = KEPT_EVENT.exec(question)?.[1];
  if (event) return `why did ${event} not take place?`;
  const told = ASKED_BEHIND.exec(question)?.[1];
  if (told !== undefined) {
    const [, who, aux, rest] = WITH_AUX.exec(told) ?? [];
    return aux === undefined ? fronted(`${told} why`) : `why ${aux} ${who} ${rest}?`;
  }
  const done = DONE_BY.exec(question);
  if (done) return `which ${done[1]} did ${done[3]} ${SHARED[done[2]!.toLowerCase()]}?`;
  const brought = BROUGHT.exec(question);
  if (brought) return question.replace(brought[0], `why did ${brought[1]}go to `);
  const led = LED_TO.exec(question);
  if (led) return question.replace(led[0], `reason for ${led[1]}`);
  return keptFrom(question);
}

/** 'what kept A from visiting P' as 'why did A not visit P', 'what keeps A from being there' as 'why is A not there'. */
function keptFrom(question: string): string | undefined {
  const kept = KEPT.exec(question);
  if (!kept) return undefined;
  const [, verb, who, deed, rest] = kept;
  const isNow = /s$/.test(verb!) && !/^(?:was|is)$/.test(verb!);
  const behind = rest ? ` ${rest}` : '';
  if (deed!.toLowerCase() === 'being') return `why ${isNow ? 'is' : 'was'} ${who} not${behind}?`;
  const tagged = analyse(`they were ${deed}`).at(-1)!;
  return `why ${isNow ? 'can' : 'could'} ${who} not ${tagged.lemma}${behind}?`;
}

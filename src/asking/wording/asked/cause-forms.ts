import { analyse } from '../../../reading/language.ts';
import { END } from '../forms.ts';

// Reasons and aims asked for by an idiom, a noun or a preposition before 'what' come out as 'why' or 'what for'.

/** Somebody or something, in no clause of its own. */
const WHO = String.raw`((?!(?:who|whom|whose|what|which|when|where|why|how|it|that|there|did|does|do|is|are|was|were|if|any|you|in|on|at)\b)[^,:;?!"“”]{2,80}?)`;
const OWING =
  '(?:owing to|due to|because of|on account of|for lack of|for want of|thanks to|in view of|by reason of|on the strength of|in consequence of)';
const GROUNDS = `(?:on (?:what|which) (?:grounds?|account|pretext)|for (?:what|which) (?:reasons?|cause|grounds)|in (?:what|which) context|against (?:what|which) background|${OWING} what(?: (?:reasons?|circumstances?|cause))?|out of what)`;
const EVENT =
  '(?:visits?|trips?|journeys?|meetings?|talks|signing|tour|stop|session|ceremony|flight|call|inspection|summit|march|match|vote)';
const AWARD = '(?:medals?|orders?|decorations?|prizes?|awards?|honou?rs?|cross|title|praise|thanks)';

const SPENT = 'spent|used|go|put|devoted|allocated|earmarked|invested|directed|dedicated';
/** Money, by its figure or its name. */
const SUM = String.raw`((?!(?:who|what|which|when|where|why|how|it)\b)(?=[^,:;?!]*(?:\d|\b(?:money|funds?|funding|grants?|loans?|sum|donations?|contributions?|credits?|proceeds|aid)\b))[^,:;?!]{3,70}?)`;

const FORMS: readonly (readonly [RegExp, string])[] = [
  // 'Owing to what was the visit put off', 'on what grounds were they held'
  [new RegExp(`^${GROUNDS} (?=(?:was|were|is|are|did|does|do|has|have|had|will|could|can)\\b)`, 'i'), 'why '],
  // 'The visit was put off owing to what'
  [new RegExp(`^${WHO} (was|were|is|are) (.+?)(?:,|;| [-–—])? (?:${GROUNDS}|why|how come)${END}`, 'i'), 'why $2 $1 $3'],
  // 'What got in the way of the visit'
  [
    new RegExp(
      `^what (?:got in the way of|stood in the way of|was in the way of|came in the way of|scuppered|scuttled|foiled|thwarted|put paid to|put a stop to|spoil(?:ed|t)|ruined|upset|derailed|wrecked|(?:threw|put) a spanner in) ((?:the|his|her|their|a) (?:\\w+ ){0,3}?${EVENT}(?: .+?)?)${END}`,
      'i',
    ),
    'why did $1 not take place',
  ],
  // 'To discuss what will A meet B'
  [
    new RegExp(
      `^to (discuss|talk about|review|debate|negotiate) what (will|did|does|do|is|are) ${WHO} (meet|see|visit|call on|receive|sit down with)(?: with)? (.+?)${END}`,
      'i',
    ),
    'what $2 $3 $1 with $5',
  ],
  [
    new RegExp(
      `^what(?:'s|s| is| will be)? (?:up for discussion|on the table|on the agenda|to be discussed|due to be discussed) (with) (.+?)${END}`,
      'i',
    ),
    'what will be discussed $1 $2',
  ],
  [new RegExp(`^what (was|were) (?:up for discussion|on the table) (with|at|in|during) (.+?)${END}`, 'i'), 'what $1 discussed $2 $3'],
  // 'What had happened that the council sent a mission'
  [/^what (?:had |has )?happened (?:for|to make) (.+?) to ((?!be\b)\w+)/i, 'why did $1 $2'],
  // 'What drove the villagers out of the valley'
  [
    new RegExp(
      `^what (?:drove|forced|chased) ${WHO} (?:away from|out of|from|off) (their (?:homes?|houses|villages?|country|land|towns?)(?: .+?)?)${END}`,
      'i',
    ),
    'why did $1 flee $2',
  ],
  [new RegExp(`^what (drove|forced|chased) ${WHO} (?:away from|out of|from|off) (.+?)${END}`, 'i'), 'why did $2 leave $3'],
  [
    new RegExp(
      `^what (?:did|does|do|have|had|were|are) ${WHO} (?:run(?:ning)?(?: away)? from|fle(?:e|d|eing) from|escap(?:e|ed|ing) from)${END}`,
      'i',
    ),
    'what did $1 flee',
  ],
  // 'What was the trigger for the inquiry'
  [
    new RegExp(
      `^what (?:was|is|were) (?:the )?(?:trigger|grounds?|motive|occasion|pretext|cause|background|rationale|thinking) (?:for|of|to|behind) (.+?)${END}`,
      'i',
    ),
    'reason for $1',
  ],
  // 'What led to the inquiry'
  [
    new RegExp(
      `^what (?:led to|gave rise to|brought about|brought on|was behind|lay behind|lies behind|is behind|caused|triggered|prompted|sparked|set off|occasioned) (the (?:\\w+ )?(?:inquiry|enquiry|investigation|probe|inquest|evacuation|ban|boycott|walkout|decision|move|arrests?|mission|deployment|recall|expulsion|embargo|sanctions)\\b.*?)${END}`,
      'i',
    ),
    'reason for $1',
  ],
  // 'What business did A have in P', 'what was A in P for'
  [new RegExp(`^what (?:business|errand) (did|does|will) ${WHO} have (in|at) (.+?)${END}`, 'i'), 'why $1 $2 go to $4'],
  [new RegExp(`^what (was|is|were|are) ${WHO} (?:doing )?(?:in|at) (\\p{Lu}\\S*(?: \\p{Lu}\\S*)*) for${END}`, 'iu'), 'why did $2 go to $3'],
  [
    new RegExp(
      `^what (did|does|do|will) ${WHO} (?:want|seek|hope|intend|mean|aim|set out|wish|plan|try)(?: to (?:get done|achieve|accomplish|get|do|attain|bring about))? (?:in|at) (?!return|exchange|general|particular|future|full|the |all|any|least|first|last)(.+?)${END}`,
      'i',
    ),
    'why $1 $2 go to $3',
  ],
  [new RegExp(`^what (did|does|do|will) ${WHO} (?:go|come|travel|fly) to (.+?) (?:for|to do)${END}`, 'i'), 'why $1 $2 go to $3'],
  // 'What's taking A to P'
  [
    new RegExp(`^what(?:'s|s| is) (?:taking|bringing|drawing|leading) ${WHO} to (?!(?:an? end|be|do)\\b)(.+?)${END}`, 'i'),
    'why is $1 going to $2',
  ],
  // 'What did A do to earn the medal', 'how did A earn the medal'
  [
    new RegExp(
      `^what (?:did|has|had) ${WHO} (?:do|done) to (?:earn|deserve|win|get|merit|receive|be (?:given|awarded|granted|worthy of)) (.*\\b${AWARD}(?: .+?)?)${END}`,
      'i',
    ),
    'what did $1 get $2 for',
  ],
  [new RegExp(`^how did ${WHO} (?:earn|deserve|merit) (.*\\b${AWARD}(?: .+?)?)${END}`, 'i'), 'what did $1 get $2 for'],
  [new RegExp(`^(?:the )?(?:use|purpose|destination) of ${SUM}${END}`, 'i'), 'what is $1 for'],
  // 'On what will the sum be spent', 'what do the funds go towards', 'the grant pays for what'
  [
    new RegExp(
      `^(?:on|for|to|towards|into) what (?:will|is|are|was|were|can|should) ${SUM} (?:to )?(?:be |being )?(?:${SPENT})${END}`,
      'i',
    ),
    'what is $1 for',
  ],
  [
    new RegExp(
      `^what (?:will|is|are|was|were|can|should) ${SUM} (?:to )?(?:be |being )?(?:${SPENT}) (?:on|for|to|towards|into)${END}`,
      'i',
    ),
    'what is $1 for',
  ],
  [new RegExp(`^what (?:do|does|did|will) ${SUM} (?:go to|go towards?|go into|pay for)${END}`, 'i'), 'what is $1 for'],
  [
    new RegExp(
      `^${SUM} (?:pays?|goes|go|will pay|will go|is|are|is meant|are meant|is spent|are spent|will be (?:${SPENT})) (?:for|to|towards?|into|on) what${END}`,
      'i',
    ),
    'what is $1 for',
  ],
];

/** The question with a reason or aim asked for plainly; one of no such form comes back as it is. */
export function causeForm(question: string): string {
  for (const [form, plain] of FORMS) if (form.test(question)) return question.replace(form, plain).replace(/ {2,}/g, ' ');
  return happened(question);
}

const HAPPENED = /^what (?:had |has )?happened (?:so )?that (.+?)[?.!\s]*$/i;

/** 'what had happened that the council sent a mission' as 'why did the council send a mission'. */
function happened(question: string): string {
  const clause = HAPPENED.exec(question)?.[1];
  if (clause === undefined) return question;
  const tokens = analyse(clause);
  const verb = tokens.findIndex((t, i) => i > 0 && t.pos === 'VERB' && t.lower !== t.lemma && !/(?:s|ing)$/.test(t.lower));
  if (verb < 1 || tokens[verb - 1]!.pos === 'AUX') return question;
  return `why did ${clause.slice(0, tokens[verb]!.start)}${tokens[verb]!.lemma}${clause.slice(tokens[verb]!.end)}`;
}

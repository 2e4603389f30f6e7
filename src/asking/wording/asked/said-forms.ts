import { END } from '../forms.ts';

// Words, views and requests asked for by a noun or an idiom come out as what somebody said, asked or admitted.

/** Whoever speaks: no clause, and no question of its own. */
const WHO = String.raw`((?!(?:who|whom|whose|what|which|when|where|why|how|it|that|there|did|does|do|is|are|was|were|if|any)\b)[^,:;?!"“”]{2,60}?)`;
const OWN = `(?:'s|’s|s'|s’)(?: own| exact| precise| first| main)?`;
const VIEW =
  '(?:words?|verdict|stand|thinking|observations?|feelings?|musings?|judge?ment|assessment|impressions?|comments?|remarks?|statements?|two cents)';
/** With what is known as a view already; a topic in front may go with any of them. */
const ANY_VIEW = `(?:${VIEW.slice(3, -1)}|take|views?|opinion|position|stance|line|message|thoughts?|reaction|answer|reply|response)`;
const ON = '(?:on|about|of|regarding|concerning|as to|towards?|to|over)';
const ISSUE = '(?:make|issue|give|put out|offer|have|voice|release)';

/** What asks for no other thing than the verb of saying does: 'what failing did A admit'. */
const ADMITTED = 'failings?|failures?|faults?|mistakes?|errors?|shortcomings?|weakness(?:es)?|flaws?|problems?|facts?|wrongs?|wrongdoing';

const FORMS: readonly (readonly [RegExp, string])[] = [
  // 'What were A's words on C', 'A's verdict on C?'
  [new RegExp(`^(?:what(?:'s|s| is| was| are| were) )?(?:the )?${WHO}${OWN} ${VIEW} ${ON} (.+?)${END}`, 'i'), 'what did $1 say about $2'],
  [new RegExp(`^what (?:is|was|are|were) the ${VIEW} of ${WHO} ${ON} (.+?)${END}`, 'i'), 'what did $1 say about $2'],
  // 'The harvest: what were A's words'
  [
    new RegExp(
      `^${WHO}(?:[:;,]| [-–—]) (?:and )?what(?:'s|s| is| was| are| were) ${WHO}${OWN} ${ANY_VIEW}(?: ${ON} (?:it|this|that|them|these|those))?${END}`,
      'i',
    ),
    'what did $2 say about $1',
  ],
  [
    new RegExp(`^${WHO}(?:[:;,]| [-–—]) (?:and )?what (?:did|does|do|had|has|have) ${WHO} (?:have to say|say|think|to say)${END}`, 'i'),
    'what did $2 say about $1',
  ],
  [new RegExp(`^what (?:had|has|have) ${WHO} to say (?:on|about|of|regarding) (.+?)${END}`, 'i'), 'what did $1 say about $2'],
  [
    new RegExp(
      `^(?:what|which) (?:observations?|points?|words?|comments?|remarks?|statements?) (?:did|does|do|has|have) ${WHO} ${ISSUE} (?:on|about|regarding|concerning) (.+?)${END}`,
      'i',
    ),
    'what did $1 say about $2',
  ],
  [new RegExp(`^where (?:does|do|did) ${WHO} stand on (.+?)${END}`, 'i'), "what is $1's position on $2"],
  [new RegExp(`^what (did|does|do) ${WHO} make of (.+?)${END}`, 'i'), 'what $1 $2 think of $3'],
  [new RegExp(`^how (did|does|do) ${WHO} feel about (.+?)${END}`, 'i'), 'what $1 $2 think of $3'],
  // 'The fund was described as what by A', 'how did A sum it up'
  [
    new RegExp(
      `^${WHO} (?:was|were|is|are) (?:described|characteri[sz]ed|hailed|branded|portrayed|praised|denounced|seen|regarded|viewed|referred to) as what by (.+?)${END}`,
      'i',
    ),
    'how did $2 describe $1',
  ],
  [new RegExp(`^how (did|does|do|has|have) ${WHO} (?:sum up|summed up) (.+?)${END}`, 'i'), 'how $1 $2 describe $3'],
  // 'A's big concern', 'what is on A's mind'
  [
    new RegExp(
      `^(?:what(?:'s|s| is| was| are| were) )?${WHO}(?:'s|’s|s'|s’) (?:big|biggest|main|chief|greatest|great) (?:concern|worry|fear|worries|concerns|fears)${END}`,
      'i',
    ),
    'what is $1 worried about',
  ],
  [new RegExp(`^what(?:'s|s| is| was) (?:troubling|worrying|bothering|preoccupying) ${WHO}${END}`, 'i'), 'what is $1 worried about'],
  [
    new RegExp(`^what(?:'s|s| is| was) ${WHO} (?:uneasy|anxious|fretting|nervous|losing sleep) (?:about|over)${END}`, 'i'),
    'what is $1 worried about',
  ],
  // 'The pact was called what by A'
  [new RegExp(`^${WHO} (?:was|were|is|are) (?:called|termed|labelled|dubbed) what by (.+?)${END}`, 'i'), 'what did $2 call $1'],
  // 'What commitment did A make on C', 'what request did A have for B'
  [
    new RegExp(
      `^(?:what|which) (?:sort of |kind of )?(?:commitments?|pledges?|promises?|assurances?|undertakings?|guarantees?) (did|does|do|has|have) ${WHO} (?:make|give|offer|made|given|offered)(?: to ${WHO})? (?:on|about|regarding|concerning|over) (.+?)${END}`,
      'i',
    ),
    'what did $2 promise $3 about $4',
  ],
  [
    new RegExp(`^(?:what (?:is|was|are|were) )?${WHO}${OWN} (?:pleas?|entreat(?:y|ies)|appeal|advice|exhortation) to ${WHO}${END}`, 'i'),
    'what did $1 ask $2 to do',
  ],
  [
    new RegExp(
      `^(?:what|which) (?:pleas?|requests?|favou?rs?|demands?|wish) (did|does|do|has|have) ${WHO} (?:have|make|put|address|voice|made|put|addressed) (?:for|to) ${WHO}${END}`,
      'i',
    ),
    'what $1 $2 ask $3 to do',
  ],
  [
    new RegExp(
      `^${WHO} (?:had|has|made|makes) (?:an? |one )?(?:pleas?|requests?|favou?rs?|appeal|wish) (?:for|to) ${WHO}[,;:.]? ?(?:[-–—] )?what (?:was|is) (?:it|that)${END}`,
      'i',
    ),
    'what did $1 ask $2 to do',
  ],
  [
    new RegExp(
      `^what (?:help|support|assistance|backing|aid|favou?rs?) (?:was|were|is|are) ${WHO} (?:hoping|trying|seeking|looking|wanting|asking) (?:to (?:get|obtain|receive|win|secure)|for) from (.+?)${END}`,
      'i',
    ),
    'what did $1 want from $2',
  ],
  [
    new RegExp(
      `^what (?:help|support|assistance|backing|aid|favou?rs?) (did|does|do) ${WHO} (?:want|hope for|seek|need|wish|hope to get|hope to receive|want to get|seek to get) from (.+?)${END}`,
      'i',
    ),
    'what $1 $2 want from $3',
  ],
  // 'What failing did A own up to', 'what did A come clean about'
  [
    new RegExp(
      `^(?:what|which) (?:${ADMITTED}) (did|does|do|has|have) ${WHO} (admit|concede|acknowledge|confess|recognise|recognize|own up)(?:ted|d|ged|ed)?(?: to)?${END}`,
      'i',
    ),
    'what $1 $2 admit',
  ],
  [new RegExp(`^what (did|does|do) ${WHO} (?:own up to|come clean about|confess to|concede)${END}`, 'i'), 'what $1 $2 admit'],
  // 'What news about P did A break', 'what news did A make public'
  [
    new RegExp(
      `^what (?:piece of )?news ((?:(?:about|on|of|from) (?:\\S+ ){1,4}?)?)(did|does|do|will) ${WHO} (?:make public|break|share|give|bring|reveal)((?: .+?)?)${END}`,
      'i',
    ),
    'what $2 $3 announce $1$4',
  ],
];

/** 'families will not have to queue | any more' */
const ANY_MORE =
  /^(what .+? )(will|would|can|could|need|do|does|did)(?: not|n't|n’t) (.+?) any ?(?:more|longer)(?=(?:,? (?:according to|in the (?:words|view) of) .+?)?[?.!\s]*$)/i;

/** 'what were A's words on C' as 'what did A say about C'; a question of no such form comes back as it is. */
export function saidForm(question: string): string {
  for (const [form, plain] of FORMS) if (form.test(question)) return question.replace(form, plain).replace(/ {2,}/g, ' ');
  return question.replace(ANY_MORE, '$1$2 no longer $3');
}

import { END } from '../forms.ts';

// Papers, what they and talks are about, what something was called and what deal is planned, asked for by nouns and idioms.

/** Somebody or something, in no clause of its own. */
const WHO = String.raw`((?!(?:who|whom|whose|what|which|when|where|why|how|it|that|there|did|does|do|is|are|was|were|if|any)\b)[^,:;?!"“”]{2,80}?)`;
const DOCUMENT =
  '(?:resolutions?|decisions?|treat(?:y|ies)|agreements?|laws?|decrees?|orders?|articles?|conventions?|accords?|declarations?|protocols?|bills?)';
const BODY = String.raw`(?:(?:the )?(?:un|u\.n\.|united nations|(?:un |u\.n\. )?security council|general assembly) )`;
const RULE = '(?:charter|treaty|constitution|convention|agreement|statute|act|protocol)';
const PAPER =
  '(?:memorand(?:a|um)(?:s)?(?: of understandings?)?|mous?|agreements?|treat(?:y|ies)|accords?|pacts?|letters?|declarations?|deals?|protocols?|documents?|papers?|reports?|communiqu[eé]s?|conventions?)';
const TALKS =
  '(?:talks?|discussions?|meetings?|consultations?|negotiations?|conversations?|rounds?|sessions?|dialogues?|seminars?|conferences?|calls?|briefings?|workshops?|summits?|forums?|lectures?|speech(?:es)?|exchange)';
const ABOUT = '(?:subject(?: matter)?|topics?|themes?|focus|content|contents|substance|matter|gist|point at issue)';
const SOME = '(?:the |this |that |these |those |their |his |her |its )';
const PENS = '(?:names?|pens?|signatures?|initials|hands?)';

const FORMS: readonly (readonly [RegExp, string])[] = [
  // 'Number of the resolution that prolonged it'
  [
    new RegExp(
      `^(?:what(?:'s|s| is| was) )?(?:the )?(?:number|title|symbol) of (?:the |an? )?((?:\\S+ ){0,4}?${DOCUMENT}) (?:that|which) `,
      'i',
    ),
    'which $1 ',
  ],
  [
    new RegExp(
      `^(?:what(?:'s|s| is| was) )?(?:the )?(?:number|title|symbol) of (?:the |an? )?((?:\\S+ ){0,4}?${DOCUMENT}) (under|by|on|in|with) which `,
      'i',
    ),
    '$2 which $1 ',
  ],
  [
    new RegExp(
      `^(?:what(?:'s|s| is| was) )?(?:the )?(?:number|symbol) of (?:the |an? )?((?:\\S+ ){0,4}?resolutions?) (on|about|concerning|regarding|behind|for) (.+?)${END}`,
      'i',
    ),
    'which $1 is $2 $3',
  ],
  // 'Youth and rivers: what's the number of the resolution'
  [
    new RegExp(
      `^${WHO.replace(',:;', ':;')}(?::| [-–—]) what(?:'s|s| is| was) the (?:number|symbol) of the ((?:\\S+ ){0,4}?resolutions?)(?: on (?:it|this|that))?${END}`,
      'i',
    ),
    'which $2 is on $1',
  ],
  // 'Which council decision', 'by what decision of the council'
  [
    new RegExp(`\\b(which|what) (?:(?:earlier|later|new) )?(${BODY})(?:text|decision|document|paper|measure|act)\\b`, 'i'),
    '$1 $2resolution',
  ],
  [
    /\b(which|what) (?:text|decision|document|paper|measure|act|resolution) of the ((?:un |u\.n\. )?(?:security council|general assembly))\b/i,
    '$1 $2 resolution',
  ],
  [new RegExp(`\\b(which|what) (?:part|provision) of (?=(?:the|its|their) (?:\\w+ )?${RULE}\\b)`, 'i'), '$1 article of '],
  // 'Where does the post have its origin'
  [
    new RegExp(
      `^where (?:does|do|did) ${WHO} (?:have|find|get|take|draw|derive) (?:its|their) (?:legal |formal )?(?:origins?|basis|roots?|source|foundations?|grounds?|authority|mandate)${END}`,
      'i',
    ),
    'which document established $1',
  ],
  [
    new RegExp(
      `^what(?:'s|s| is| was) the (?:legal |formal )?(?:origin|foundation|source) of (the (?:post|office|position|function|role|mission|mandate) .+?)${END}`,
      'i',
    ),
    'which document established $1',
  ],
  // 'What do the papers cover', 'subject of the papers signed'
  [
    new RegExp(
      `^what (?:(?:topics?|subjects?|issues?|fields?|areas?|matters?|themes?) )?(?:do|did) (${SOME}(?:\\S+ ){0,3}?${PAPER}(?: (?:signed|exchanged|adopted|concluded|initialled)(?: (?:by|in|on|with|between) .+?)?)?) (?:cover|deal with|concern|address|treat|relate to|regard|touch on)${END}`,
      'i',
    ),
    'what are $1 about',
  ],
  [
    new RegExp(`^(?:what (?:is|was|are|were) )?(?:the )?${ABOUT} of (${SOME}(?:\\S+ ){0,3}?${PAPER}\\b(?: .+?)?)${END}`, 'i'),
    'what are $1 about',
  ],
  [
    new RegExp(
      `^(?:what (?:will be|is|are) )?(?:the )?${ABOUT} (?:of|for) (${SOME}(?:next|upcoming|coming|second|third|planned) (?:\\S+ ){0,2}?${TALKS}\\b(?: .+?)?)${END}`,
      'i',
    ),
    'what will $1 be about',
  ],
  [
    new RegExp(
      `^what (is|was|are|were|will be) (?:the )?(?:main )?${ABOUT} (?:of|at|for) (${SOME}(?:\\S+ ){0,3}?${TALKS}\\b(?: .+?)?)${END}`,
      'i',
    ),
    'what $1 $2 about',
  ],
  [
    new RegExp(
      `^(?:what|which) (?:topics?|subjects?|issues?|matters?|themes?|questions?) will (${SOME}(?:\\S+ ){0,3}?${TALKS}) (?:take up|deal with|cover|address|discuss|tackle|treat)${END}`,
      'i',
    ),
    'what will $1 be about',
  ],
  [new RegExp(`^what (?:is|are) (${SOME}(?:\\S+ ){0,3}?${TALKS}(?: .+?)?) going to be about${END}`, 'i'), 'what will $1 be about'],
  // 'They act under what'
  [new RegExp(`^${WHO} (is|are|was|were) (\\w+ed|held|made|set|built|run|paid) under what${END}`, 'i'), 'under which rule $2 $1 $3'],
  // 'To what paper did they put their pens'
  [
    new RegExp(
      `^to (what|which) (.*?)(did|do|does|will|have|has) ${WHO} (?:put|set|append|affix|lend) (?:their|his|her|its) ${PENS}${END}`,
      'i',
    ),
    '$1 $2$3 $4 sign',
  ],
  [
    new RegExp(
      `^(what|which) (.*?)(did|do|does|will) ${WHO} (?:put|set|append|affix) (?:their|his|her|its) (?:${PENS}) (?:to|on|under)\\b`,
      'i',
    ),
    '$1 $2$3 $4 sign',
  ],
  [new RegExp(`^who (?:put|set) (?:their|his|her) ${PENS} (?:to|on|under) `, 'i'), 'who signed '],
  [
    new RegExp(
      `^(what|which) (\\S+(?: \\S+)?) (?:bears?|carr(?:y|ies)|has|have) (?:the (?:names?|signatures?) of ${WHO}|${WHO}(?:'s|’s|s'|s’) (?:names?|signatures?))${END}`,
      'i',
    ),
    '$1 $2 did $3$4 sign',
  ],
  // 'Sarnak's former name', 'under what name was it known'
  [
    new RegExp(`^(?:what(?:'s|s| is| was) )?${WHO}(?:'s|’s|s'|s’) (former|old|previous|earlier|original) name${END}`, 'i'),
    'former name of $1',
  ],
  [
    new RegExp(
      `^(?:under|by) (?:what|which)(?: other)? name was ${WHO} (?:once |formerly |previously |earlier )?(?:known|called|referred to)(?: (?:in the past|before|earlier|once|formerly|previously|until then))?${END}`,
      'i',
    ),
    'former name of $1',
  ],
  [
    new RegExp(
      `^what (?:name did ${WHO} (?:have|bear|carry|go by)|did ${WHO} use to be called) ?(?:before|in the past|earlier|once|formerly|previously)?${END}`,
      'i',
    ),
    'former name of $1$2',
  ],
  [
    new RegExp(
      `^what was ${WHO} (?:once |formerly |previously )?(?:called|known as) (?:in the past|in former times|in earlier times|in the old days)${END}`,
      'i',
    ),
    'former name of $1',
  ],
  // 'What is planned for the day after the vote'
  [
    new RegExp(
      `^what is (?:planned|scheduled|foreseen|due|on the programme|lined up|to happen)(?: for)? ((?:on |in )?(?:the )?(?:day|week|month|morning|year|evening) (?:after|before|following) .+?)${END}`,
      'i',
    ),
    'what happens $1',
  ],
];

/** The question about a paper, a subject or a name in its plain form; one of no such form comes back as it is. */
export function paperForm(question: string): string {
  for (const [form, plain] of FORMS) {
    if (!form.test(question)) continue;
    const short = question.replace(form, plain).replace(/ {2,}/g, ' ');
    if (short !== question)
      return short
        .replace('what will be ', 'what will ')
        .replace(/^what will (.+) about(?=[?.!\s]*$)/, (all, what: string) => (what.endsWith(' be') ? all : `what will ${what} be about`));
  }
  return question;
}

import { analyse } from '../../reading/language.ts';
import { postNouns } from '../../reading/lexicon.ts';
import { causeForm } from './asked/cause-forms.ts';
import { activeOfByWhom, deedOfNoun } from './asked/doer-nouns.ts';
import { everydayForm } from './asked/everyday-forms.ts';
import { paperForm } from './asked/paper-forms.ts';
import { postForm } from './asked/post-forms.ts';
import { reasonForm } from './asked/reason-forms.ts';
import { saidForm } from './asked/said-forms.ts';
import { setPhrase } from './asked/set-phrases.ts';
import { whenForm } from './asked/when-where-forms.ts';
import { plainInPassing } from './turns/in-passing.ts';
import { direct, fronted } from './turns/indirect.ts';
import { ofLabel } from './turns/labels.ts';
import { looseForm } from './turns/loose-forms.ts';
import { withNamesInPlace } from './turns/names-behind.ts';
import { nounWithClause } from './turns/noun-with-clause.ts';
import { plainForm } from './turns/plain-forms.ts';
import { thereWording } from './turns/there-wordings.ts';
import { inOneClause } from './turns/topic-first.ts';
import { placeLast, turnedRound } from './turns/turned.ts';

/** 'what is it about again': asked to be reminded, where nothing is told that could happen twice. */
const AGAIN =
  /^(?!.*\b(?:open|meet|met|start|began|begin|visit|return|happen|sp(?:ea|o)k|talk|see|saw|run|ran|came|come|resum|try|tri|vot|elect|win|won|h[oe]ld|play|go|went|cross|clos|attack|attend|host|use|call)\w*)(.+) again(?=[?.!\s]*$)/i;

/** 'of her stay', of no stretch of the calendar. */
const OF_IT = String.raw`of (?!(?:the |this |that )?(?:week|month|year|\d|january|february|march|april|may|june|july|august|september|october|november|december))(.+?)(?=[?.!\s]*$)`;

/** Participles: 'get delayed', 'get held up'. */
const DONE_TO =
  '((?!need\\b|speed\\b|feed\\b|indeed\\b)[a-z]{2,}ed|held|put|cut|hit|shut|hurt|sold|built|made|sent|given|paid|chosen|taken|broken|stolen|thrown|lost|caught|struck|sunk|shot|swept)';

/** Longer ways to ask, and how that is asked shortly. */
const WORDINGS: readonly (readonly [RegExp, string])[] = [
  [
    /^(who|whom|what|when|where|why)(?: exactly| actually| precisely)? (?:was|is|were) it(?: exactly| actually)? (?:that|who|whom|when|where) /i,
    '$1 ',
  ],
  [/^who (?:was|is|were|are) the (?:one|ones|person|people|man|woman|guy) (?:who|that) /i, 'who '],
  // 'names of those | sanctioned'
  [
    new RegExp(
      `^(?:the )?(?:names?|list) of (?:all )?(?:the )?(?:people|persons?|individuals|officials|ones?|those|men|women) (?:who were )?${DONE_TO}(?=(?: (?:by|in|on|at|for|to|during|under) .*)?[,?.!]|(?: (?:by|in|on|at|for|to|during|under) .*)?$)`,
      'i',
    ),
    'who was $1',
  ],
  [
    /^(?:the )?(?:names?|list) of (?:all )?(?:the )?(?:people|persons?|officials|ones?|everyone|everybody|those|man|woman)(?: that| who| whom)? /i,
    'who ',
  ],
  [
    /^(?:(?:list|name|give me|show me|show) )?(?:all (?:the )?)?(?:everyone|everybody|people|persons|those)(?: that| who| whom)? (?=(?:(?!who\b)\S+ ){1,6}(?:met|saw)\b)/i,
    'who ',
  ],
  [/^with (?:which|what) (?:people|persons) /i, 'with whom '],
  [/\bthe following (?=(?:session|round|meeting|conference|summit|edition|stage|phase|exercise)\b)/i, 'the next '],
  [/^(?:place|venue|location) for (?=the next )/i, 'place of '],
  [/^(?:which|what) (?:person|individual|guy) (?=\w)/i, 'who '],
  // 'which minister's proposal did she praise'
  [/^(?:which|what) (?:person|individual|president|minister|prime minister|leader|politician)['’]s (?=\w)/i, 'whose '],
  [/^who (?:has|have|had) (said|told|called|asked|warned|thanked|praised|signed|opened|led|chaired|hosted|announced) /i, 'who $1 '],
  [/^who (?:holds?|held|has|had|occupies|fills|got|took) the (?:post|position|office|job|role|title|function)s? of /i, 'who is '],
  [
    /^who (?:works|acts|is acting|is working|is (?:mentioned|named|listed|identified|given|introduced|described|presented|cited)) as /i,
    'who is ',
  ],
  [/^(.+?)'s? interlocutors\b/i, 'who did $1 meet'],
  [/^(?:the )?meetings (?:of|held by) (.+?)(?=(?: (?:in|at|on|during|while) .+)?[?.!\s]*$)/i, 'who did $1 meet'],
  [/^(?!the\b)(\S+(?: \S+)??)'s meetings(?=(?: (?:in|at|on|during|while) .+)?[?.!\s]*$)/i, 'who did $1 meet'],
  // 'Why did the search get delayed'
  [
    new RegExp(`^((?:and |so |but )?(?:why|when|where|how)) did (.+?) (?:finally |eventually |actually )?get ${DONE_TO}\\b`, 'i'),
    '$1 was $2 $3',
  ],
  [/^(why (?:was|were|is|are) .+?) held up(?=[?.!\s]*$)/i, '$1 delayed'],
  [/^what (?:held|has held|had held) up (?=(?:the|its|their|his|her)\b)/i, 'what delayed '],
  [/^at (?:what|which) (?:point|moment)(?: in time)? /i, 'when '],
  [/^(?:in|at) (?:what|which) (?:place|location|spot) (?=(?:did|was|were|is|are|will|do|does)\b)/i, 'where '],
  [/^(?:what|which) (?:place|location|spot) ((?:did|was|were|is|are|will|do|does) .+?) (?:in|at)(?=[?.!\s]*$)/i, 'where $1'],
  [new RegExp(`^what(?:'s| is| will be) the (?:last|final|closing) day ${OF_IT}`, 'i'), 'when does $1 end'],
  [new RegExp(`^what (?:was|were) the (?:last|final|closing) day ${OF_IT}`, 'i'), 'when did $1 end'],
  [new RegExp(`^what(?:'s| is| will be) the (?:first|opening) day ${OF_IT}`, 'i'), 'when does $1 start'],
  [new RegExp(`^what (?:was|were) the (?:first|opening) day ${OF_IT}`, 'i'), 'when did $1 start'],
  [/^what was said by (\S+(?: \S+)??) (about|on|regarding) /i, 'what did $1 say $2 '],
  [/^what (?:words|language) did (.+?) use (?:about|on|for|regarding) /i, 'what did $1 say about '],
  [
    /^(?:which|what) (?:city|town|capital|venue|hotel|village) (?:will host|hosts|is hosting|is (?:due |going |set )?to host) (.+?)(?=[?.!\s]*$)/i,
    'where will $1 be held',
  ],
  [/^(?:which|what) (?:city|town|capital|venue|hotel|village) hosted (.+?)(?=[?.!\s]*$)/i, 'where was $1 held'],
  [/^(?:on |in )?(?:what|which) (?:days|dates) (?=(?:was|were|is|are|will) )/i, 'when '],
  [/^(?:from|since) (?:what|which) (?:year|month|day|date) (?:onwards? )?(?=(?:has|have|had) )/i, 'since when '],
  [
    /^(?:what(?:'s| is| was| will be) )?(?:the )?length of (the (?:\w+ )?(?:talks|meeting|visit|trip|journey|conference|summit|session|stay|training|exercise|call|conversation)\b.*?)(?=[?.!\s]*$)/i,
    'how long did $1 last',
  ],
  [
    /^(.+?) (?:(?:is|was|were|has been|have been) )?(extended|prolonged|renewed) (?:to|until|till|up to) (?:what|which) (?:date|day|month|year)(?=[?.!\s]*$)/i,
    'until when is $1 $2',
  ],
  [/^what (?:number|numbers|count) of /i, 'how many '],
  [/^what (?:amount|quantity|sum) of /i, 'how much '],
  [/^what (?:is|was|are|were) the (?:number|count) of /i, 'number of '],
  [/^what (?:prompted|led|caused|induced|moved|drove|pushed) (.+?) to (?=[a-z]+)/i, 'why did $1 '],
  [/^(who|whom|what|when|why|how many|how much|which \w+) (?:actually|precisely) /i, '$1 '],
  [/^(who|whom|what|when|why|how many|how much) exactly /i, '$1 '],
  [AGAIN, '$1'],
  [/^(?!.*\b(?:where|many|much)\b)(.+) (?:exactly|precisely)(?=[?.!\s]*$)/i, '$1'],
];

/** 'the day when | she left', 'place where | they met' */
const NOUN_OF_WORD: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:(?:what(?:'s| is| was) )?the |a )?(?:day|date|time|moment|year|month) (?:when|that|on which|at which|in which) (?=\S+ \S)/i,
    'when ',
  ],
  [/^(?:the |a )?(?:place|spot|location|city|town|venue) (?:where|in which|at which) (?=\S+ \S)/i, 'where '],
  [/^(?:what (?:is|was) )?the reason (?:why|that|for which) (?=\S+ \S)/i, 'why '],
];
/** 'what is the envoy called' */
const CALLED = /^what(?:['’]?s| is| was) the (.+?) (?:called|named)(?=[?.!\s]*$)/i;

const NUMBER_OF = /^(?:what(?:'s| is| was| are| were) )?(?:the )?(?:total |exact )?(?:number|count) of (?!the\b)/i;
/** What is counted, by its last noun. */
const MANY = /^(?:people|staff|personnel|men|women|children|police)$/;

/** 'number of nurses (that were) trained' as 'how many nurses were trained': what is counted is told of by a verb. */
function counted(question: string): string {
  const what = question.replace(NUMBER_OF, '');
  if (what === question) return question;
  const tokens = analyse(what);
  const end = tokens.findIndex((t) => !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(t.pos) && t.text !== '-');
  const noun = tokens[(end < 0 ? tokens.length : end) - 1];
  if (!noun || !(noun.lower.endsWith('s') || MANY.test(noun.lower))) return question;
  const rest = what.slice(noun.end).trim();
  const clause = rest.replace(/^(?:that|who|which) /i, '');
  const [first] = analyse(clause);
  const isBare =
    clause === rest && (/^to be /.test(rest) || (first?.pos === 'VERB' && /(?:ed|ing|en|wn|pt|lt|nt|ld|de)$/.test(first.lower)));
  return `how many ${what.slice(0, noun.end)}${isBare ? ' are' : ''} ${clause}`;
}

/** 'name of the church | the presidents toured' */
const NAME_OF =
  /^(?:what(?:'s| is| was) the |the )?name of the (\w+)(?: that| which)? ((?:the|its|their|his|her|they|he|she|\p{Lu}\S*) .+?)(?=[?.!\s]*$)/iu;

/** 'name of the church the presidents toured' as 'which church did the presidents tour'. */
function ofName(question: string): string | undefined {
  const named = NAME_OF.exec(question);
  return named ? turnedRound(`${named[2]} which ${named[1]}`) : undefined;
}

/** The question with a long wording of its question word said shortly: 'which person' as 'who', 'the day when she left' as 'when did she left'. */
export function shortWording(asked: string): string {
  const question = plainInPassing(everydayForm(setPhrase(looseForm(withNamesInPlace(asked) ?? asked))));
  const there = thereWording(question);
  if (there !== undefined) return there;
  const named = nounWithClause(question);
  if (named !== undefined) return shortWording(named);
  let short = plainForm(question) ?? whenForm(paperForm(causeForm(saidForm(postForm(deedOfNoun(question))))));
  for (const [long, to] of WORDINGS) short = short.replace(long, to);
  short = activeOfByWhom(short) ?? short;
  for (const [long, to] of NOUN_OF_WORD) {
    const rest = short.replace(long, to);
    if (rest !== short) return direct(rest);
  }
  short = ofLabel(short) ?? short;
  short = counted(short);
  const reason = reasonForm(short);
  if (reason !== undefined) return reason;
  const front = inOneClause(short) ?? fronted(short) ?? placeLast(short) ?? turnedRound(short) ?? ofName(short);
  if (front) return front;
  const post = CALLED.exec(short)?.[1] ?? '';
  const head = post
    .toLowerCase()
    .replace(/ (?:of|for|to|in|at) .*$/, '')
    .split(' ')
    .at(-1)!;
  return postNouns.has(head) ? `who is the ${post}` : short;
}

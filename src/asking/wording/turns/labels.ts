import { analyse } from '../../../reading/language.ts';
import { direct } from './indirect.ts';

/** What a question without a verb asks for, as people label a line of a form, and how the same is asked so that its kind is plain. */
const LABELS: readonly (readonly [label: RegExp, asked: string])[] = [
  [/^(?:dates?|days?|exact dates?|exact day|calendar date)$/, 'date of $'],
  [/^(?:years?|months?|weekday|day of the week)$/, 'in which @ was $'],
  [/^(?:hour|exact time|exact hour|time of day|start(?:ing)? time|kick-?off time|begin+ing time)$/, 'at what time did $ start'],
  [/^opening (?:time|hour)$/, 'at what time does $ open'],
  [/^(?:end(?:ing)? time|closing time|closing hour|finish(?:ing)? time)$/, 'at what time did $ end'],
  [/^(?:start(?:ing)?|beginning|first|kick-?off) (?:date|day)$|^(?:start|beginning)$/, 'when did $ start'],
  [/^(?:end(?:ing)?|closing|final|finish) (?:date|day)$|^end$/, 'when did $ end'],
  [/^(?:opening|inauguration|launch|signing|signature|departure|arrival|release|publication) (?:date|day)$/, 'date of the & of $'],
  [/^(?:founding|foundation|birth|construction|purchase) (?:date|day|year)$|^year of (?:founding|foundation)$/, 'date of the & of $'],
  [/^(?:venue|place|location|setting|exact venue|exact location|exact place|whereabouts)$/, 'place of $'],
  [/^(?:city|town|village)$/, 'in which @ was $'],
  [/^(?:length|duration|cost|costs|price|size|value|weight|volume|capacity|amount|budget)$/, '& of $'],
  [/^(?:number|count|headcount|total|total number|exact number)$/, 'number of $'],
];
const NAMES = LABELS.map(([label]) => label.source.replace(/[$^]/g, '')).join('|');

const OPENS =
  /^(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|will|would|can|could|in|on|at|by|to|from|since|until|till|with|for|and|but|any|list|name|tell|give|show|all|by|after|before|during|last|next|same|date|dates|day|time)\b/i;
/** 'the talks: | start time' */
const BEHIND_MARK = new RegExp(String.raw`^([^:;?!"“”()]+?)(?:\s*[:,;]\s+|\s+[-–—]+\s+)(?:the |their |its |in )?(${NAMES})$`, 'i');
/** 'the workshop | venue' */
const BEHIND = new RegExp(`^((?:the |this |her |his |their )?[^:;,?!"“”()]+?)(?:'s|’s|s'|s’)? (${NAMES})$`, 'i');
/** 'start time | of the talks' */
const BEFORE = new RegExp(`^(?:what (?:was|is|were|are) )?(?:the )?(${NAMES}) (?:of|for) (.+)$`, 'i');
/** 'year | the ferry sank' */
const WITH_CLAUSE =
  /^(?:the )?(?:exact )?(date|day|year|month|weekday|hour|time)(?: on which| in which| at which| when| that)? (?!of\b|for\b|when\b|that\b)(\S+ \S.*)$/i;
/** Nouns that name a day by themselves before 'day': it is none of theirs. */
const OWN =
  /\b(?:(?:working|each|every|per|a|one|that|this|next|last|past|coming|previous|same|first|second|third|\d+(?:st|nd|rd|th)?|financial|fiscal|school|academic|calendar) (?:day|date|year|month)s?|(?:independence|victory|labou?r|memorial|national|\p{L}+'s) days?)$/iu;
/** Of these the part that is behind 'of' has the deed as well. */
const OF_DEED =
  /^(?:opening|inauguration|launch|signing|signature|departure|arrival|release|publication|length|duration|costs?|price|size|value|weight|volume|capacity|amount|budget|dates?|days?|number|count|headcount|total|place|venue|location)\b/i;

/**
 * 'year of the embargo' as 'in which year was the embargo', 'workshop venue' and 'workshop: venue?' as 'place of the workshop', 'year the ferry
 * sank' as 'in which year did the ferry sink': a label with no verb says by its noun what kind of answer is wanted. Undefined for what is none.
 */
export function ofLabel(question: string): string | undefined {
  const plain = question.replace(/[?.!\s]+$/, '');
  const before = BEFORE.exec(plain);
  if (before) return isThing(before[2]!) && !OF_DEED.test(before[1]!) ? asked(before[1]!, before[2]!) : undefined;
  const clause = WITH_CLAUSE.exec(plain);
  if (clause) return inClause(clause[1]!, clause[2]! + question.slice(plain.length));
  if (OPENS.test(plain) || /\bup to date$/i.test(plain)) return undefined;
  if (NEW_FIGURE.test(plain)) return `what is ${/^the /i.test(plain) ? '' : 'the '}${plain}`;
  const marked = BEHIND_MARK.exec(plain);
  if (marked) return isThing(marked[1]!) ? asked(marked[2]!, marked[1]!) : undefined;
  const behind = BEHIND.exec(plain);
  if (!behind || OWN.test(plain) || !isThing(behind[1]!)) return undefined;
  return asked(behind[2]!, behind[1]!);
}

function asked(label: string, thing: string): string | undefined {
  const lower = label.toLowerCase();
  const form = LABELS.find(([known]) => known.test(lower))?.[1];
  const the = /^(?:\p{Lu}|(?:the|this|that|her|his|their|its|an?) )/u.test(thing) ? thing : `the ${thing}`;
  return form
    ?.replace('$', () => the)
    .replace('@', lower.replace(/s$/, ''))
    .replace('&', lower.split(' ')[0]!);
}

/** 'new fee for vendors': a figure by its noun, with an adjective that is no name. */
const NEW_FIGURE =
  /^(?:the )?(?:new|current|old|present|former|previous|planned|proposed|monthly|annual|yearly|daily|maximum|minimum|highest|lowest) (?:\p{L}+ )?(?:quota|cap|ceiling|limit|fee|fare|price|rate|wage|salary|budget|threshold|toll|target|tariff)s?(?: (?:for|of|on|in|per)\b.*)?$/iu;

/** What is named without a verb of its own. */
function isThing(words: string): boolean {
  const tokens = analyse(words);
  return tokens.length <= 14 && !tokens.some((t) => t.pos === 'AUX' || /^(?:who|what|which|when|where|why|how|whom|whose)$/.test(t.lower));
}

/** 'year | the ferry sank': the deed of that year. */
function inClause(noun: string, clause: string): string | undefined {
  const when = direct(`when ${clause}`);
  if (when === `when ${clause}`) return undefined;
  return /^(?:year|month|weekday)$/i.test(noun)
    ? when.replace(/^when/, `in which ${noun.toLowerCase()}`)
    : when.replace(/^when/, /^(?:hour|time)$/i.test(noun) ? 'at what time' : 'when');
}

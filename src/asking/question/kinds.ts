import type { QuestionKind } from '../../model/answer.ts';
import type { Token } from '../../model/reading.ts';
import { postNouns, sayingVerbs } from '../../reading/lexicon.ts';
import { kindByPhrase } from './answer-type.ts';
import { asksWhomMet } from './asks-met.ts';
import { asksPostOfPerson } from './asks-post.ts';
import { isMetByOne } from './described.ts';
import { describedAt } from './described-posts.ts';
import type { Link } from './link.ts';
import { asksForFeeling, asksForWords, isAttributed } from './saying-shapes.ts';

/** Verbs that say too little to tell one sentence from another. */
export const LIGHT = new Set([
  'be',
  'do',
  'have',
  'make',
  'get',
  'take',
  'give',
  'go',
  'hold',
  'happen',
  'let',
  'come',
  'put',
  'use',
  'want',
  'need',
  'keep',
  'set',
  'see',
  'look',
  'say',
  'tell',
  'call',
  'know',
  'find',
  'plan',
]);

/** Verbs of saying that as often tell of a deed. */
const NOT_WORDS =
  /^(?:support|offer|share|extend|raise|report|outline|flag|discuss|commit|conclude|write|reveal|signal|salute|hail|agree|call)$/;

const POST_WORDS = '(?:job|post|position|title|role|office|function|portfolio|rank|occupation|capacity)';
const POST_WORD = new RegExp(`\\b${POST_WORDS}s?\\b`);
/** 'A's job' */
const POST_OF = new RegExp(`(?:<person>|<body>)(?:'s|s'|')? (?:\\w+ )?${POST_WORDS}\\b`);
/** 'A, which post' */
const POST_BEHIND = new RegExp(
  `^<person>,? (?:which|what) ${POST_WORDS}$|^<person> (?:holds|held|has) (?:which|what) ${POST_WORDS}$|^<person> -+ who (?:is|was) (?:he|she|that)$`,
);

/**
 * What kind of answer a question wants, by its words with names replaced by their kind ('who did <person> meet in <place>').
 * Ordered: the first rule that fits wins.
 */
export function kindOf(shape: string, tokens: readonly Token[], linkAt: (i: number) => Link | undefined): QuestionKind {
  const s = shape
    .replace(/^(?:and|so|but|then|ok|hey|please),? /, '')
    .replace(/^(?:besides|apart from|aside from|other than|except for|in addition to) [^,]{1,60}, (?=(?:what|which|where) )/, '');
  if (asksWhatWasSaid(s, tokens, linkAt) || asksForFeeling(s)) return 'said';
  const kind = kindByRule(s, tokens, linkAt);
  // Whose words are wanted goes before what they are about; a day, place, number or document is one whoever tells it.
  const open = /^(?:what|role|who|why)$/.test(kind)
    ? !/^why\b/.test(s)
    : kind === 'met' && /^(?:how\b|what (?:is|was|are|were) .* called (?:on|upon)\b)/.test(s);
  if (open && (isAttributed(s) || asksForWords(s))) return 'said';
  return kind;
}

/**
 * 'What did A say about B's role', 'what does A thank B for', 'what support did A ask for': the verb of saying is the one that the question
 * word belongs to, so that what is asked for are words, whatever they are about.
 */
function asksWhatWasSaid(s: string, tokens: readonly Token[], linkAt: (i: number) => Link | undefined): boolean {
  if (saysNow(tokens, linkAt)) return true;
  if (!/^(?:(?:for|on|about) )?what (?:(?:support|help|assistance|aid|kind of \w+) )?(?:did|does|do|has|have|had|will|would) /.test(s))
    return false;
  const aux = tokens.findIndex((t) => /^(?:did|does|do|has|have|had|will|would)$/.test(t.lower));
  const verb = tokens.findIndex((t, i) => i > aux + 1 && t.pos === 'VERB' && !linkAt(i));
  const lemma = tokens[verb]?.lemma ?? '';
  if (verb < 0 || !sayingVerbs.has(lemma)) return lemma === 'ask' || (/^(?:hope|wish|want|plead|appeal)$/.test(lemma) && / for$/.test(s));
  return !NOT_WORDS.test(lemma) || / (?:for|about)$/.test(s);
}

/** 'What is A | calling for', 'what were the members | urging B to do': the verb of saying goes on. */
function saysNow(tokens: readonly Token[], linkAt: (i: number) => Link | undefined): boolean {
  if (tokens[0]?.lower !== 'what' || !/^(?:is|are|was|were)$/.test(tokens[1]?.lower ?? '')) return false;
  const verb = tokens.findIndex((t, i) => i > 2 && /ing$/.test(t.lower) && /^(?:VERB|NOUN)$/.test(t.pos) && !linkAt(i));
  if (verb < 0 || tokens.slice(2, verb).some((t, i) => !/^(?:DET|ADJ|NOUN|PROPN|PRON|PART|CCONJ|ADP)$/.test(t.pos) && !linkAt(i + 2)))
    return false;
  const { lemma } = tokens[verb]!;
  return (
    (sayingVerbs.has(lemma) && (!NOT_WORDS.test(lemma) || /^(?:call|offer)$/.test(lemma))) ||
    /^(?:demand|ask|hope|appeal|complain)$/.test(lemma)
  );
}

const HOW_MUCH = /\b(?:how (?:many|much|long|old|far|big|often|large|high)|(?:what|which) number)\b/;
/** Nouns that ask for a number, where no other question word opens: 'why did the number of A fall' asks for no number. */
const SIZE_OF =
  /\b(?:number of|tonnage of|growth of|volume of|capacity of|extent of|amount of|what (?:share|percentage|proportion|amount|sum|size|part)|share of|size of|weight of|length of|total (?:of|number)|which edition|what edition|cost of|price of|value of|duration of|weight)\b/;

function kindByRule(s: string, tokens: readonly Token[], linkAt: (i: number) => Link | undefined): QuestionKind {
  const named = kindByPhrase(s, tokens);
  if (/, from when (?:to|till|until) when$/.test(s)) return 'when';
  // 'What is Ned Price': a name, whatever its words mean.
  if (/^(?:who|what)(?:'s| is| was) <person>$/.test(s)) return 'role';
  // 'What is A minister for'
  if (named === 'why' && asksPostOfPerson(tokens, linkAt)) return 'role';
  if (named) return named;
  if (HOW_MUCH.test(s) || (SIZE_OF.test(s) && !/^(?:why|how come|when|where|whom?|whose)\b/.test(s))) return 'count';
  if (
    /^what (?:is|was|were|are|will) (?!\w+ing\b)(?:the )?(?:[\w'<>-]+ ){0,3}(?:inflation|rate|growth|budget|deficit|turnover|unemployment|population|price|toll)\b/.test(
      s,
    )
  )
    return 'count';
  if (
    /^(?:and |so )?(?:which|what) (?:round|session|edition)\b(?:.*\b(?:is|was|are|were) (?:it|this|that|they))?$|^(?:and |so )?(?:which|what) (?:meeting|summit|visit|conference|forum|dialogue|anniversary|exercise|rotation|tour|call|trip)\b.*\b(?:is|was) (?:it|this|that)(?:, .*)?$/.test(
      s,
    )
  )
    return 'count';
  if (isAmount(s) || isAmount(wordsOf(tokens))) return 'count';
  if (/\bin (?:what|which) (?:role|capacity|function)\b/.test(s)) return 'role';
  if (/^(?:the )?(?:location|venue|place) of\b/.test(s)) return 'where';
  if (/^(?:since|until|till|from|by) when\b|^(?:dates?|days?|time) (?:of|for)\b|\bwhat dates?\b/.test(s)) return 'when';
  // 'what did the clinic receive': things, and nobody.
  if (/^what (?:did|does|do|has|have|had|will|would) (?:(?!who\b)[\w'<>-]+ ){1,8}(?:receive|received|accept|get)(?: from\b.*)?$/.test(s))
    return 'what';
  // 'has it received permission to land': a grant, and nobody.
  if (
    /^(?:did|has|have|had) [\w'<> -]+? received? (?:(?:the|a|an|any|its|their) )?(?:\w+ )?(?:clearance|permission|approval|authori[sz]ation|consent|permit|licen[cs]e|visas?|access|fund(?:s|ing)|reply|answer|response)\b/.test(
      s,
    )
  )
    return 'what';
  if (asksWhomMet(tokens, linkAt, isPostWord) || isMetByOne(s)) return 'met';
  // 'when did A take office', whatever the post.
  if (/^when (?:did|does|do|will|is|was|has)\b/.test(s)) return 'when';
  if (isRole(s, tokens, linkAt)) return 'role';
  if (
    /^(?:since when|until when|by when|from when|when|what time)\b|\b(?:which|what) (?:date|day|dates|days|year|month|week)\b|\bdates? (?:of|for)\b|^when\b|\bfrom when (?:to|till|until) when\b|\bwhen (?:did|does|do|is|are|was|were|will|has|have|had)\b|\bdeadline\b|, when$/.test(
      s,
    )
  )
    return 'when';
  if (
    /\b(?:why|how come|what reasons?|what for|for what (?:reason|purpose)|reasons? (?:for|of|behind|given)|purpose of|aims? of|goals? of|objectives? of|what(?:'s| is| was) the (?:reason|purpose|aim|goal|point|objective)|what caused|because of what)\b|, (?:the )?reason$|^what (?:is|was|were|are) .* (?:about|for)$|^what .* (?:in order )?to achieve$/.test(
      s,
    )
  )
    return 'why';
  if (
    /\b(?:under|pursuant to|in accordance with|in line with|on the basis of|based on) (?:which|what) (?!conditions?|circumstances|terms)|\bon (?:which|what) (?:legal )?basis\b|\b(?:which|what) (?:un |eu |osce |nato )?(?:<\w+> )?(?:\w+ )?(?:treaty|treaties|agreements?|resolutions?|article|laws?|conventions?|acts?|charter|protocol|accord|accords|covenant|regulation|directive|decision|legal basis|mandate|legal act|instrument|mechanism|declaration|statute|pact|memorandum|proclamation)\b|\blegal (?:basis|ground|base|act|authority)\b|\b(?:implementation|pursuance|fulfilment|line|accordance|conformity|keeping|compliance) (?:of|with) (?:what|which)\b|\bmandate\b|\bpursuant to what\b|^on (?:which|what) .*\b(?:based|founded|grounded|rests?)$|\b(?:stipulated|enshrined|laid down|set out) in what\b|\bwhich (?:paragraph|chapter)\b/.test(
      s,
    )
  )
    return 'mandate';
  if (
    /^what (?:did|does|has|have|do|will)\b/.test(s) &&
    tokens.some(
      (t, i) =>
        (t.pos === 'VERB' || /^[?!.]*$/.test(tokens[i + 1]?.text ?? '')) &&
        !linkAt(i) &&
        sayingVerbs.has(t.lemma) &&
        !NOT_WORDS.test(t.lemma),
    )
  )
    return 'said';
  if (/^what (?:did|does) (?:the )?(?:<(?:person|body|place)>|\w+) (?:call|compare|liken|ask|deplore)\b/.test(s)) return 'said';
  // 'What does A consider key to peace'
  if (/^what (?:did|does|do) (?:the )?(?:<(?:person|body|place)>|\w+)(?: \w+)? (?:consider|deem|view as|regard as) (?!doing|to )/.test(s))
    return 'said';
  if (/^who (?:(?:was|is|were) )?(?:welcomed|greeted|received|hosted) (?:by )?(?:the )?<(?:person|body)>/.test(s)) return 'met';
  // A deed, though told by a verb of saying.
  if (/^(?:who|which \w+)\b.*\bclaim(?:s|ed)? (?:responsibility|credit)\b/.test(s)) return 'who';
  if (
    /\b(?:say|says|said|tell|told|stress|stressed|claim|claimed|comment|commented|statement by|(?<!\b(?:the|a|of|member|host) )state|stated|according to|think|thought|promise|promised|warn|warned|announce|announced|reaffirm|reaffirmed|emphasi[sz]ed?|underlin\w+|underscor\w+|highlight\w*|mention\w*|quote|quoted|condemn\w*|praise\w*|thank\w*|congratulat\w+|urge\w*|reiterat\w+|recall\w*|describe\w*|remark\w*|react(?:s|ed|ing|ions?)?|reply|replied|respon\w+|suggest\w*|accus\w+|call for|called for|pledge\w*|agrees?|agreed|express\w*|voice\w*|welcome[d]? |ask|asks|asked|want|wants|wanted|hopes?|hoped|insist\w*|argue\w*|explain\w*|admit\w*)\b/.test(
      s,
    ) &&
    !/^(?:when|where)\b/.test(s)
  )
    return 'said';
  // 'What did A offer to host' is no question for whom A hosted.
  if (/^what (?:did|does|has) .* (?:offer|promise|propose|pledge|refuse|decline|undertake|threaten|volunteer)(?:ed|d|s)? to \w+$/.test(s))
    return 'said';
  if (/\b(?:which|what) (?:cities|countries|places|towns|capitals|islands) (?:was|is|were|are|has|have) (?:<person>|he|she|they)\b/.test(s))
    return 'visit';
  if (
    /^(?:in|at|on|near) (?:which|what) (?:\w+ )?(?:place|city|town|country|building|room|hall|venue|hotel|palace|village|office|capital)\b/.test(
      s,
    )
  )
    return /\b(?:go|going|went|travel\w*|visit\w*|trip|head|headed|heading|bound|off to|fly|flying|flew)\b/.test(s) ? 'visit' : 'where';
  if (
    /^(?:which|what) (?:\w+ ){1,2}(?:is|are) on (?:<person>|his|her|their)(?:'s|s)? itinerary$|^(?:(?:the|all) )?(?:cities|countries|places|towns|capitals|sites) (?:that )?<person> (?:visit\w*|went to|saw|toured)$|^(?:which|what) (?:country|countries|cities|city) (?:is|was|were|are) (?:<person>|he|she|they) in$/.test(
      s,
    )
  )
    return 'visit';
  if (
    /^(?:which|what) (?:\w+ ){1,3}(?:did|does|will|has|is) (?:<person>|he|she|they) (?:going to )?(?:tour|inspect|look at|stop at)\w*/.test(
      s,
    ) ||
    /^what (?:did|does|will|has) (?:<person>|he|she|they) (?:tour|inspect|visit)/.test(s)
  )
    return 'visit';
  // 'which reservoir did he see', 'what did they look at in P': a thing, no person.
  if (
    /^what (?:did|does|do|will|has) (?:the )?(?:<\w+>|\w+)(?: \w+)? (?:go (?:and|to) see|look(?:ed)? at|come (?:and|to) see)\b/.test(s) ||
    /^(?:which|what) (?:\w+ )?(?:reservoir|dam|plant|factory|school|museum|hospital|clinic|project|site|port|harbou?r|base|park|monument|church|mosque|camp|market|farm|mine|bridge|memorial|exhibition|centre|center|laboratory|ship|university|facilit(?:y|ies)) (?:did|does|will|has) (?:the )?(?:<person>|he|she|they|\w+) (?:see|look at|inspect|tour|go to|go and see)\b/.test(
      s,
    )
  )
    return 'visit';
  // 'What kind of reports did they see': things, unless people are asked for.
  if (
    /^what (?:kind|type|sort)s? of (?!people\b|persons?\b|officials?\b|leaders?\b|guests?\b|politicians?\b).*\b(?:see|saw|seen)\b/.test(s)
  )
    return 'what';
  if (isMeeting(s)) return 'met';
  if (
    /\b(?:which|what) (?:\w+ )?(?:politicians|leaders|officials|ministers|dignitaries|diplomats)\b/.test(s) &&
    !tokens.some((t) => t.pos === 'VERB')
  )
    return 'met';
  if (
    /^(?:where|from where|to where)\b|\bwhere (?:did|does|do|is|are|was|were|will|has|exactly)\b|\b(?:which|what) (?:place|venue|location|city|town|building|area|areas|region)\b|\b(?:in|at|near|on) (?:which|what) (?:\w+ )?(?:place|city|town|country|building|venue|location|port|village|site|palace|hotel|region|river|sea)\b|\bnear (?:which|what)\b|\bvenue\b|, where$/.test(
      s,
    )
  )
    return /\b(?:go|going|went|travel\w*|visit\w*|trip|head|headed|heading|bound|off to|fly|flying|flew)\b/.test(s) ? 'visit' : 'where';
  // 'Who is hosting the visit': somebody else than who makes it.
  if (
    /^who (?:else )?(?:is |was |will |has |had |have )?(?:host|organi[sz]|arrang|request|approv|postpon|cancel|prepar|pay|paid|fund)\w* (?:for )?(?:the|this|his|her|their) (?:\w+ )?(?:visit|trip|tour)\b/.test(
      s,
    )
  )
    return 'who';
  if (
    /\b(?:visit|visits|visited|visiting|tour|toured|travel|travelled|traveled|travelling|traveling|trip|go to|went to|go|going|off to|heading to|headed to|bound for|stops? at|called at)\b/.test(
      s,
    ) &&
    /^(?:which|what|where|who|whom|did|does|has|is|was|will|name|list)\b/.test(s)
  )
    return 'visit';
  if (/^(?:who|whom|whose|to whom|by whom|with whom|from whom|for whom)\b|\bwho\b|\bwhom\b|\bwhose\b/.test(s)) return 'who';
  return 'what';
}

/** Nouns whose answer is a number, and those that are so where a year or the like shows that their size is meant. */
const FIGURES =
  'headcount|head count|toll|death toll|number|no\\.?|nr|tally|turnout|attendance|population|unemployment|inflation|interest rate|repo rate|rate|gdp|deficit|surplus|turnover|revenues?|budget|price|salary|wage|distance|temperature|magnitude|height|depth|age|speed|quota|cap|ceiling|upper limit|limit|fee|fare|threshold';
const TRADED = 'trade|exports?|imports?|investments?|aid|production|output|remittances|tourism|sales';
const HEAD_OF_FRAGMENT =
  '(?:the |this )?(?:(?:total|annual|bilateral|two-way|overall|current|new|key|final|official|average|<\\w+>|\\w+) ){0,3}';
const FIGURE = new RegExp(`^${HEAD_OF_FRAGMENT}(?:${FIGURES})(?: (?:of|in|among|for|from|at|on|between|now|last|this)\\b.*)?$`);
const TRADE = new RegExp(
  `^${HEAD_OF_FRAGMENT}(?:${TRADED})\\b.*\\b(?:in (?:19|20)\\d\\d|last year|this year|last month|in (?:dollars|euros|money|cash|tonnes|figures|numbers|\\w+ dollars)|volume|total|figures?)\\b.*$`,
);
const OPENS_QUESTION =
  /^(?:who|whom|whose|what|which|when|where|why|how|did|does|do|is|are|was|were|has|have|had|will|can|could|would|should|name|list|tell|in|on|at|by|with|to|from|any|topics?|reasons?|names?|dates?)\b/;

/** The words of a question in small letters, its names as written: 'key repo rate' may be one. */
const wordsOf = (tokens: readonly Token[]): string =>
  tokens
    .map((t) => t.lower)
    .filter((w) => /[a-z0-9]/.test(w))
    .join(' ');

/** 'death toll of the landslides', 'trade between A and B in 2009', 'what is the repo rate now': a figure, asked for without 'how many'. */
function isAmount(s: string): boolean {
  const asked = /^what(?:'s| is| was| were| are) (?!<person>)(.*)$/.exec(s)?.[1];
  if (asked === undefined && OPENS_QUESTION.test(s)) return false;
  const label = (asked ?? s).replace(/\?.*$/, '');
  return FIGURE.test(label) || TRADE.test(label);
}

/** Questions for the post of a person or the holder of a post. */
function isRole(s: string, tokens: readonly Token[], linkAt: (i: number) => Link | undefined): boolean {
  // 'When did A take office'
  if (/^(?:(?:since|until|till|from|by) )?(?:when|where)\b/.test(s)) return false;
  // 'With which envoy should A work', 'by which minister was A thanked': somebody else is asked for.
  const [, noun = ''] = /^(?:with|to|by|against) (?:which|what) ([a-z]+) /.exec(s) ?? [];
  if (isPostWord(noun)) return false;
  if (asksPostOfPerson(tokens, linkAt)) return true;
  if (
    /^what (?:other|additional|second) (?:posts?|jobs?|roles?|positions?|functions?|offices?|titles?)\b.*(?:<person>|\bhe|\bshe)\b/.test(s)
  )
    return true;
  // 'What was the call between A and the premier | about'
  if (/^what (?:is|was|are|were) .*\babout$/.test(s)) return false;
  // 'What has A been doing since 2019', 'what was she before that'
  if (/^what (?:has|had) (?:<person>|he|she) been(?: doing| working as)? since\b/.test(s)) return true;
  if (/^what (?:was|were) (?:<person>|he|she) (?:doing )?(?:before|prior to|from \d{4} (?:to|until)|between \d{4} and)\b/.test(s))
    return true;
  // 'what was A in Hanoi'
  if (/^what (?:is|was) <person> (?:in|at) (?:the )?<(?:place|body)>$/.test(s)) return true;
  if (POST_OF.test(s)) return true;
  if (
    POST_WORD.test(s) &&
    /\b(?:hold|holds|held|have|has|occupy|of|is|'s)\b/.test(s) &&
    /^(?:what|which|in what|name|office|post|job|title|position|role)/.test(s) &&
    /<person>/.test(s)
  )
    return true;
  if (
    /^what (?:does|do|did(?=.* for a living$)) (?:<person>|mr\.? <person>|ms\.? <person>|mrs\.? <person>|dr\.? <person>)(?: do)?(?: for a living)?$/.test(
      s,
    )
  )
    return true;
  if (
    /^(?:who|what)(?:'s| is| was| are)(?: (?:the|this|mr|ms|mrs|dr|general|ambassador|minister|president|a)\.?)* <person>(?:,? (?:anyway|exactly|again|now|currently|today|at the moment|at present))?$/.test(
      s,
    )
  )
    return true;
  if (
    /^(?:what|and|so)? ?(?:(?:smt|shri|kumari|amb|gen|col|hon|prof|sir)\.? )?<person> (?:does|is) what$/.test(s) ||
    /^what is <person> (?:in charge of|responsible for|head of)$/.test(s)
  )
    return true;
  if (
    /\b(?:resolutions?|decisions?|treat(?:y|ies)|articles?|agreements?|mandates?|charter)\b|^what (?:is|was) the (?:legal )?basis\b/.test(s)
  )
    return false;
  if (/^<person>(?:,)? (?:is|was)? ?(?:what|who|head of|in charge of|minister of|director of|chief of|leader of)/.test(s)) return true;
  if (/^<person>(?:'s|')? ?(?:job|post|office|title|role|function|position)?$/.test(s) && tokens.length < 6) return true;
  if (POST_BEHIND.test(s)) return true;
  if (/^(?:and )?who(?:'s| is| was) (?:the )?(?:<place>(?:'s)? )?(?:diplomat|official|guest|visitor|host|politician)$/.test(s)) return true;
  const post = tokens.some((t, i) => !linkAt(i) && (isPostWord(t.lower) || describedAt(tokens, i)?.isNoun));
  if (
    /^(?:who|what)(?:'s| is| are| was| were| will be| becomes?| will become)\b/.test(s) &&
    post &&
    !/\b(?:say|said|meet|met|meeting|told|visit\w*|accompan\w*|with|when|where)\b/.test(s)
  )
    return true;
  if (
    /^who(?:'s| is| was) in charge\b|^who (?:heads?|leads?|runs?|chairs?|commands?|directs?|presides|headed|led|chaired|commanded|used to be|serves? as|served as|holds?|represents|speaks for)\b/.test(
      s,
    ) &&
    !/^who (?:holds?|held) <person>/.test(s) &&
    !/^who (?:held|holds?|led|leads?|chaired|chairs?) (?:the )?(?:talks|meeting|discussions|session|visit|delegation)/.test(s)
  )
    return true;
  if (/^(?:the )?(?:name of the |name the )?(?:boss|head|chief|leader|director) of\b/.test(s)) return true;
  if (
    post &&
    !/\b(?:did|does|do|will|came|come|comes|goes|saw|had|gave|got|meet|met|see|say|said|visit\w*|travel\w*|attend\w*|join\w*|talk\w*|receive[ds]?|call\w*|go|went|hold|held|host\w*|accompan\w*|sign\w*|announce\w*|congratulat\w*|thank\w*|invit\w*|welcom\w*|greet\w*|urge\w*|asked|told|brief\w*|inform\w*|prais\w*|critici\w*|accus\w*|warn\w*|touch|contacts?|when|where|why|how)\b/.test(
      s,
    ) &&
    tokens.length <= 12 &&
    !/^(?:which|under|what (?:did|does|do|will))\b/.test(s) &&
    !/^(?:did|does|has|have|had|was|were|is|are|will)\b/.test(s)
  )
    return true;
  return false;
}

const ABBREVIATED_POSTS = new Set(['vp', 'pm', 'fm', 'sg', 'ceo', 'srsg', 'boss', 'premier']);
export const isPostWord = (lower: string): boolean =>
  postNouns.has(lower) || ABBREVIATED_POSTS.has(lower) || (lower.endsWith('s') && postNouns.has(lower.slice(0, -1)) && lower !== 'affairs');

function isMeeting(s: string): boolean {
  if (
    /\bwhom? (?:did|does|will|has) (?:<person>|he|she|they) (?:consult|confer with|call on|phone|ring)\b|\bwhom? (?:was|were) with <person>|\bpaid .*\b(?:call|visit)\b|\bsat in\b|\b(?:who|whom) (?:else )?(?:goes|went|travels|flies|flew) .*\bwith (?:the )?<person>/.test(
      s,
    )
  )
    return true;
  if (
    /\b(?:meet|met|meets|meeting with|talks? with|talked (?:to|with)|talk (?:to|with)|spoke (?:to|with)|speak (?:to|with)|discussions? with|sit down|sat down|sat at|received by|receive|received|hosted|host|welcomed by|call(?:ed|s)? on|consult\w* with|conversation with|hold (?:talks|discussions|a meeting|meetings)|held (?:talks|discussions|a meeting|meetings)|talks between|meeting between|negotiat\w+ with|dine[ds]? with|lunch with|dinner with|accompanied|accompan(?:y|ies)|came along|travel(?:l?ed|s|ing)? (?:along )?with|went with|(?:came|come|comes|goes|going|go|flew|flies) (?:along )?with|joined|join|on the phone with|phone[d]?|call(?:ed)? with|counterpart|counterparts|present at|attended|who took part|who takes part|who else|on the line|on the call|who came to|who was there|with whom)\b/.test(
      s,
    )
  )
    return /^(?:when|where)\b/.test(s)
      ? false
      : /\b(?:who|whom|which|did|does|has|was|is|were|will|name|everybody|everyone|list|all|and)\b/.test(s) || s.startsWith('<person> met');
  if (!/^(?:when|where)\b/.test(s) && /\b(?:see|saw|seen)\b/.test(s) && /\b(?:who|whom|which|did|does|will)\b/.test(s)) return true;
  return false;
}

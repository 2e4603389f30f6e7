import { END } from '../forms.ts';
import { direct } from '../turns/indirect.ts';

// How people type what releases tell in other constructions: the thing first and 'which one was it' behind, posts by 'the man in charge of', stays by 'once
// she is in', forces by their size, those who sign by their signatures, wishes by 'what would she like them to do'.

type Turn = (parts: readonly (string | undefined)[]) => string | undefined;
const turn = (form: string, to: Turn | string): readonly [RegExp, Turn] => {
  const pattern = new RegExp(form, 'iu');
  return [pattern, typeof to === 'string' ? (p) => to.replace(/\$(\d)/g, (_, n: string) => p[Number(n) - 1] ?? '') : to];
};

/** Somebody or something, in no clause of its own. */
const THING = String.raw`((?!(?:who|whom|whose|what|which|when|where|why|how|is|was|are|were|did|does|do|if|that)\b)[^,;:?!()]{2,70}?)`;
/** A place as it is typed, one to four words. */
const PLACE = String.raw`((?:the )?[\p{L}’'-]+(?: [\p{L}’'-]+){0,3}?)`;
const S = `(?:'s|’s|s'|s’)`;
const DAY =
  '((?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|june|july|august|september|october|november|december) \\d{1,2}|\\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december))';
const PRONOUN = '(?:he|she|they|it)';

/** Words for a stay, said by its place alone. */
const SETTINGS: readonly (readonly [RegExp, Turn])[] = [
  // 'once she is in Oslo, who …', 'while she was in Oslo, …'
  turn(
    `^(?:while|once|when|back when|whilst) ${PRONOUN} (?:is|was|are|were|gets|got) (?:there )?(in|at) ${PLACE},? (?=(?:who|whom|which|what|with whom|how many|how much)\\b)(.+)`,
    (p) => `${p[2]!.replace(/[?.!\s]+$/, '')} ${p[0]} ${p[1]}`,
  ),
  turn(
    `^((?:who|whom|with whom|what|which|names? of|the names? of)\\b.+?),? (?:back )?(?:while|once|when|whilst) ${PRONOUN} (?:is|was|are|were|gets|got) (in|at) ${PLACE}${END}`,
    '$1 $2 $3',
  ),
  turn(`^(during|on) (?:his|her|their) (?:stay|stop|stopover|time) (?:in|at) ${PLACE},`, (p) => `in ${p[1]},`),
  turn(
    `^((?:who|whom|with whom|what|which)\\b.+?),? (?:during|on) (?:his|her|their) (?:stay|stop|stopover|time) (in|at) ${PLACE}${END}`,
    '$1 $2 $3',
  ),
  turn(
    `^(?:on|during|for) the ${PLACE} (?:stop|leg|stopover|stage|part of (?:his|her|their|the) (?:trip|tour|journey|visit)),? (?=\\S+ \\S)`,
    (p) => (/^(?:first|second|third|last|next|final|same|final|opening|previous|other)$/i.test(p[0]!) ? undefined : `in ${p[0]}, `),
  ),
];

const SOME_PEOPLE =
  '(?:people|person|persons|man|woman|men|women|ones?|pair|guy|guys|those|officials?|figures?|politicians?|leaders?|visitors?|guests?|someone|somebody)';
const COUNT = '(?:two|three|four|five|six|seven|eight|nine|ten|both|pair of|couple of)';
/** 'what's he called', 'who is it' */
const CALLED = `(?:what(?:'s|s| is| was| are| were) (?:he|she|they|it|his name|her name|their names?|the name)(?: called| named)?|who (?:is|was|are|were) (?:he|she|it|that|they|those)|(?:his|her) name|name)`;
const IN_CHARGE =
  '(?:in charge of|responsible for|running|leading|heading|heading up|commanding|chairing|directing|at the head of|at the helm of)';

/** What covers something and is in charge of nothing. */
const NOBODY =
  /(?:^|\s)(?:it|this|they|we|you|that|agreements?|deals?|treat(?:y|ies)|talks|meetings?|memorand(?:um|a)|mous?|accords?|pacts?|laws?|reports?|projects?|program(?:me)?s?|plans?|funds?|visits?|parts?|chapters?|grants?|loans?|missions?|strateg(?:y|ies))$/i;

/** 'names of those | invited to the talks' */
const DONE_TO_THEM = /^(?!need|feed|speed)[a-z]{3,}ed(?! (?:the|an?|his|her|its|their|with|on)\b)/;

/** People asked for by a clause or by what they are in charge of. */
const PEOPLE: readonly (readonly [RegExp, Turn])[] = [
  // 'the two people who put pen to paper', 'the person who did the signing was?'
  turn(`^(?:the |those )?(?:${COUNT} )?${SOME_PEOPLE} (?:who|that) ([^,;:?]+?)(?: (?:was|were|is|are)(?: who| whom)?)?${END}`, 'who $1'),
  // 'name of the person the VP rang up', 'names of those she saw'
  turn(
    `^(?:the |i(?:'d| would) (?:like|need) (?:the )?)?(?:full )?names? of (?:all )?(?:the |that |those )?(?:${COUNT} )?(?:top |senior )?(?:people|persons?|man|woman|men|women|one|ones|those|visitors?|guests?|officials?|politicians?|leaders?|individuals?)(?: that| who| whom)? (?!of\\b|in\\b|from\\b|at\\b|on\\b|for\\b|with\\b|to\\b)(.+)`,
    (p) => (DONE_TO_THEM.test(p[0]!) ? `who was ${p[0]!.replace(/[?.!\s]+$/, '')} by name` : direct(`who ${p[0]}`)),
  ),
  // 'name of the general now running the force', 'the man in charge of trade - what's he called?'
  turn(`^(?:the )?(?:full )?names? of (?:the )?(?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+ (?:now |currently )?(${IN_CHARGE}) (.+)`, 'who is $1 $2'),
  turn(
    `^(?:the )?(?:man|woman|person|guy|lady|one|official|minister|general|officer) (?:now |currently )?(${IN_CHARGE}) ([^,;:?]+?)(?: ?[,;:]| [-–—])+ ?${CALLED}${END}`,
    'who is $1 $2',
  ),
  turn(`^(?:the )?(?:man|woman|person|guy|lady|one) (?:now |currently )?(${IN_CHARGE}) ([^,;:?]+?)${END}`, 'who is $1 $2'),
  turn(`^(?:the )?(?:full )?names? of ${THING}${S} (?:top|chief|senior|most senior) diplomat (in|at) (.+)`, "who is $1's ambassador $2 $3"),
  // 'who looks after trade in the Norlandic government', 'whose job is trade'
  turn(
    `^(who|(?:which|what) minister) (?:looks after|takes care of|deals with|handles|is the person for|has charge of) ((?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+) (in|for) (the [\\p{L}-]+(?: [\\p{L}-]+)? (?:government|cabinet|administration))${END}`,
    'who is in charge of $2 $3 $4',
  ),
  turn(
    `^(?:what (?:does|do) ${THING} (?:look after|take care of)|(?:which|what) (?:areas?|fields?|issues?|matters?|polic(?:y|ies)|portfolios?|sectors?) (?:does|do) ${THING} (?:look after|take care of|deal with|handle|cover|run|manage|oversee))(?: (?:in|at|for) (?:the )?(?:[\\p{L}-]+ ){0,2}?(?:government|cabinet|ministry|department|administration|commission|un|eu|nato))?${END}`,
    (p) => {
      const who = p[0] ?? p[1]!;
      return NOBODY.test(who) ? undefined : `what is ${who} responsible for`;
    },
  ),
  turn(
    `^((?:which|what) [^,;:?]+?) (?:is|was) ${THING} (?:in charge of|the boss of|the head of|at the head of|at the helm of)${END}`,
    '$1 does $2 head',
  ),
  // 'who works for', 'employer'
  turn(
    `^${THING}${S} employer(?: back)?(?: when ${PRONOUN} (?:was|were))? (in|at|before|until|during) ([^,;:?]+?)${END}`,
    'which organisation did $1 work for $2 $3',
  ),
  turn(`^who (?:was|is) ${THING}${S} employer (in|at|before|until|during) ([^,;:?]+?)${END}`, 'which organisation did $1 work for $2 $3'),
  turn(
    `^((?:which|what) (?:organi[sz]ation|company|body|firm|charity|agency|ngo|institution|group|employer)) (?:was|were) (he|she|they|[\\p{L}’'-]+(?: [\\p{L}’'-]+)?) with ((?:in|during|before|until|at) [^,;:?]+?)${END}`,
    '$1 did $2 work for $3',
  ),
  turn(
    `^(?:what|which) (?:post|job|position|role|office) (?:was|has|is) ${THING} (?:been )?(?:just |recently |newly |now )*(?:been )?(?:given|handed|awarded|entrusted with|appointed to|named to|picked for|chosen for)${END}`,
    "what is $1's new job",
  ),
  turn(
    `^(?:the )?(?:post|job|position|role) ${THING} (?:was|has been|is|has) (?:just |recently |newly |now )*(?:been )?(?:given|handed|appointed to|named to|got|taken up|taken on|picked for|chosen for)${END}`,
    "what is $1's new job",
  ),
  turn(
    `^what (?:was|has|is) ${THING} (?:just |recently |newly |now )*(?:been )?(?:just |recently |newly )?(?:named|appointed|made|sworn in|installed|inaugurated|invested|commissioned)(?: as| to be| to)?${END}`,
    (p) => (/^(?:the|it|he|she|they) ?/i.test(p[0]!) ? undefined : `what is ${p[0]}'s new job`),
  ),
];

const NAME_OR_POST = String.raw`(?:(?:the|he|she|they) ?)?[\p{L}’'-]*(?: [\p{L}’'-]+){0,3}?`;
const PENS = '(?:signatures?|names?|initials|autographs?)';
const SIGHT =
  '(?:hospital|clinic|school|university|factory|plant|museum|church|mosque|temple|monastery|camp|port|harbou?r|base|bridge|market|farm|mine|village|centre|center|site|shelter|prison|laborator(?:y|ies)|lab|station|exhibition|workshop|library|college|shipyard|dam|garden|park|monument|memorial|cemetery|ship|facilit(?:y|ies)|project|hub|institute)';

/** Deeds by idioms of several words that do not stand together. */
const DEEDS: readonly (readonly [RegExp, Turn])[] = [
  turn(
    `^whose ${PENS} (?:is|are|was|were|stands?|appears?|will be|can be found) (?:now )?(?:on|under|below|at the (?:bottom|foot|end) of|beneath) `,
    'who signed ',
  ),
  turn(
    `^(who) (?:did the signing|was doing the signing|inked|put pen to paper on|put their signatures? (?:on|to|under)|put (?:his|her) signature (?:on|to|under))(?: (?=for|on|of|the|an?|this|that)|${END})`,
    '$1 signed ',
  ),
  turn(`^on the ([\\p{L}-]+(?: [\\p{L}-]+)?) side,? (.+?)${END}`, (p) =>
    /^(?:other|positive|negative|same|bright|far|left|right|plus)$/i.test(p[0]!)
      ? undefined
      : `${PEOPLE[0]![0].test(p[1]!) ? applied(PEOPLE[0]!, p[1]!) : p[1]} on the ${p[0]} side`,
  ),
  turn(
    `^(?:which|what) ([\\p{L}-]+) (?:official|representative|politician|leader|side's representative|dignitary) (?:signed|put (?:his|her|their) names? to|inked|initialled) (.+?)${END}`,
    'who signed $2 for $1',
  ),
  // 'which hospital was she shown around'
  turn(
    `^((?:which|what) (?:[\\p{L}-]+ ){0,2}?${SIGHT}) (?:was|were) ${THING} (?:shown (?:around|round|over|through)|given a tour of|taken (?:around|round|through|to see|on a tour of)|led (?:around|through))`,
    '$1 did $2 tour',
  ),
  turn(
    `^((?:which|what) (?:[\\p{L}-]+ ){0,2}?${SIGHT}) did ${THING} (?:take|have|get) a (?:good |close |closer |quick )?look (?:at|around|round|over)${END}`,
    '$1 did $2 tour',
  ),
  // wishes
  turn(`^what would ${THING} (?:like|love|want|have) ${THING} (to )?do${END}`, (p) =>
    /\bto$/i.test(p[1]!) || p[2] ? `what did ${p[0]} ask ${p[1]} to do` : undefined,
  ),
  turn(`^what (?:is|was) ${THING}${S} (?:wish|request|appeal|plea|ask) (?:to|of|for) ${THING}${END}`, 'what did $1 ask $2 to do'),
  // what gladdened somebody
  turn(
    `^what (?:gave|gives|has given) ${THING} (?:hope|heart|cause for (?:hope|optimism)|reason (?:for|to) hope|(?:some )?encouragement|confidence|(?:some )?optimism)${END}`,
    'what encouraged $1',
  ),
  turn(`^what (?:makes|made|has made|left|leaves) ${THING} (?:feel )?(?:hopeful|optimistic|upbeat|confident)${END}`, 'what encouraged $1'),
  turn(`^what (?:raised|lifted|buoyed|boosted) ${THING}${S} (?:hopes|spirits|confidence)${END}`, 'what encouraged $1'),
  turn(
    `^${THING} (?:had|held) (?:talks|a meeting|meetings|discussions|conversations|a conversation|consultations|a chat|a sit-down) with (who|whom|(?:which|what) [^,;:?]+?)${END}`,
    (p) => `${/^(?:whom?|which people|what people)$/i.test(p[1]!) ? 'who' : p[1]} did ${p[0]} meet`,
  ),
  turn(
    `^((?:in|at|during|on) [^,;:?]{2,40}, )(${NAME_OR_POST}) (?:had|held) (?:talks|a meeting|meetings|discussions|conversations|a conversation|consultations|a chat|a sit-down) with (who|whom|(?:which|what) [^,;:?]+?)${END}`,
    (p) => `${p[0]}${/^(?:whom?|which people|what people)$/i.test(p[2]!) ? 'who' : p[2]} did ${p[1]} meet`,
  ),
  // courtesy calls
  turn(
    `^(who|whom|(?:which|what) [^,;:?]+?) (did|will|does) ${THING} (?:stop by|drop by|drop in|pop in|come by|call in|look in|go)? ?(?:to )?(?:say hello to|greet briefly|pay (?:his|her|their) respects to|make a (?:short |brief )?polite visit to|pop in on|look in on|say hi to)( (?:in|on|at|before|after|during) [^,;:?]+?)?${END}`,
    (p) => `${/^who$/i.test(p[0]!) ? 'on whom' : `on ${p[0]}`} ${p[1]} ${p[2]} pay a courtesy call${p[3] ?? ''}`,
  ),
  // those who look on
  turn(
    `^who (?:was looking on|looked on|was watching|watched|stood by|was standing by|was present|was there|was in the room|were present|were there|sat in|was on hand|was at hand|was in attendance) (?:as|when|while) (the (?:[^\\s,;:?]+ ){0,4}?[^\\s,;:?]+) (was|were) (?:being )?(signed|exchanged|swapped|initialled|unveiled|handed over|concluded)${END}`,
    (p) => `in whose presence ${p[1]} ${p[0]} ${p[2] === 'swapped' ? 'exchanged' : p[2]}`,
  ),
  turn(
    `^who (?:was looking on|looked on|was watching|watched|stood by|was standing by|was present|was there|was in the room|were present|were there|sat in|was on hand|was at hand|was in attendance) (?:as|when|while) (?:they|the (?:two |three )?(?:sides|parties|ministers|leaders|countries|governments|delegations)|both (?:sides|parties|ministers|countries)) (signed|exchanged|swapped|initialled) ((?:the |their )?[^,;:?]+?)${END}`,
    (p) => `in whose presence were ${p[1]} ${p[0] === 'swapped' ? 'exchanged' : p[0]}`,
  ),
  // captives
  turn(
    `^((?:how many|who|whom|which|when)\\b.*?) (?:got|came|walked|went|has got|have got|have come|have walked) (?:out (?:of|from) (?:jail|prison|custody|detention|captivity|gaol|police cells?)|free)\\b`,
    (p) => (/ (?:did|do|does|is|was|will) /i.test(`${p[0]} `) ? undefined : `${p[0]} were freed`),
  ),
  // 'since when has Tarn been in rebel hands'
  turn(
    `^(?:how long|since when|since what (?:date|month|year)|from when) (?:has|have|had) ${THING} been (?:in ${THING}(?:'s|’s|'|’) hands|in the hands of ${THING}|under ${THING}(?:'s|’s|'|’) control|under the control of ${THING}|held by ${THING}|controlled by ${THING})(?:,? (?:from|since) (?:what|which) (?:month|date|day|year|time))?${END}`,
    (p) =>
      `since when ${/^(?:the )?.*[^s]s$/.test((p[1] ?? p[2] ?? p[3] ?? p[4] ?? p[5] ?? p[6])!) ? 'have' : 'has'} ${p[1] ?? p[2] ?? p[3] ?? p[4] ?? p[5] ?? p[6]} held ${p[0]}`,
  ),
];

const FORCE = '(?:force|forces|contingent|garrison|troop presence|military presence|army presence|battalion|detachment|deployment|troops)';
/** Numbers and shares asked for by nouns. */
const NUMBERS: readonly (readonly [RegExp, Turn])[] = [
  turn(
    `^how (?:big|large|strong) (?:is|was) the ([\\p{L}-]+(?: [\\p{L}-]+)?) ${FORCE} (in|at|on|near) (.+?)${END}`,
    'how many $1 troops are $2 $3',
  ),
  turn(
    `^(?:what(?:'s|s| is| was) )?(?:the )?(?:size|strength) of the ([\\p{L}-]+(?: [\\p{L}-]+)?) ${FORCE} (in|at|on|near) (.+?)${END}`,
    'how many $1 troops are $2 $3',
  ),
  turn(`^(?:what(?:'s|s| is| was) )?(?:the )?(?:size|strength) of the ${FORCE} (?:that|which) (.+?)${END}`, 'how many troops $1'),
  turn(`\\b(?:people|men and women|men|women and men|servicemen and women|personnel) in uniform\\b`, 'troops'),
  turn(
    `^(how many) people from (?=\\p{Lu})([\\p{L}-]+) (?=(?:are|were|have|has|had|live|fled|did|will|got|came|arrived|crossed)\\b)`,
    '$1 people from $2 ',
  ),
  turn(
    `^(?:how (?:much|big) is |what(?:'s|s| is| was) )?(?:the )?${THING}${S} (?:part|share|slice|cut|portion|chunk) of the (?:[\\p{L}-]+ )?(money|aid|sum|funding|funds|total|package|grant|budget|donation)(?: (?:comes? to|amounts? to|adds up to|is|was|works out at) (?:what|how much))?${END}`,
    'how much of the $2 does $1 get',
  ),
  turn(
    `^how much longer (?:may|can|will|is|does|should|must) (the [^,;:?]*?(?:mission|force|operation|office|mandate|peacekeepers|team|observers|monitors)\\b[^,;:?]*?) (?:allowed to |going to |due to |able to )?(?:stay|remain|continue|carry on|go on|operate|keep going|keep working|last|run)(?: there| on)?${END}`,
    'by how long was $1 extended',
  ),
];

/** Dates and papers. */
const PAPERS: readonly (readonly [RegExp, Turn])[] = [
  turn(
    `^(?:the )?(?:first and last|start and end|opening and closing|beginning and end|start and finish) (?:day|days|date|dates)? ?of `,
    'dates of ',
  ),
  turn(
    `^(?:what(?:'s|s| is| was) )?(?:the )?number of the ((?:[^\\s,;:?]+ ){0,3}?)(text|ruling|measure|paper|act|document) (?:that|which) `,
    (p) => `which ${p[0]}${p[1] === 'ruling' ? 'decision' : /council|assembly/i.test(p[0]!) ? 'resolution' : 'document'} `,
  ),
  turn(
    `^${THING} (?:was|were) (last |recently )?given (?:more time|a new lease of life|another (?:term|year|six months)) (under|by|in) ((?:which|what) (?:[^\\s,;:?]+ ){0,3}?[^\\s,;:?]+)${END}`,
    '$3 $4 was $1 $2extended',
  ),
  turn(
    `^(?:the )?(?:following|next|coming|upcoming) ((?:round|session|meeting|edition|instal?lment|summit|dialogue)\\b[^,;:?]*?)(?:,| [-–—]|:) (?:in (?:which|what) (?:city|town|place|country|capital)|where)(?: (?:is|will) (?:it|that)(?: be)?)?${END}`,
    'where will the next $1 be',
  ),
  turn(
    `^who (?:should|can|could|do|may|must|would|are|might) (?:the )?(?:journalists?|reporters?|media|press|newspapers?|news people)(?: to)? (?:call|ring|ring up|phone|contact|turn to|get in touch with|reach|speak to|talk to|write to|email|e-mail|reach out to)(?: (?:at|in|from) ((?:the )?[^,;:?]+?)${S} (?:office|department|team))${END}`,
    (p) => `who is ${p[0]}'s press contact`,
  ),
  turn(
    `^(?:who (?:is|was) |(?:the )?name of )the (?:press|media) (?:person|people|officer|man|woman|guy|spokesperson|aide|team) (?:for|of|at) (the [\\p{L}-]+(?: (?!himself|herself|itself)[\\p{L}-]+)?)(?: (?:himself|herself|itself))?(?:, not (?:of |for )?[^,;:?]+)?${END}`,
    "who is $1's press contact",
  ),
  // 'under which accord are they allowed to be down there'
  turn(
    `^((?:under|by|on) (?:which|what) [\\p{L}-]+ (?:is|are|was|were) .+?) (?:allowed|permitted|entitled|able) to (?:be|stay|remain|operate)(?: (?:down|up|over|out))? (there|in .+?)${END}`,
    '$1 $2',
  ),
];

const ONE_OF = `(?:(?:so |and )?(?:which|what)(?: one| ones| \\w+)? (?:is|was|were|are) (?:it|that|this|they|those)(?: called| exactly)?|which(?: ones?)?\\??)`;
/** The thing first, and what is asked of it behind a comma. */
const THING_FIRST: readonly (readonly [RegExp, Turn])[] = [
  // 'the hospital she looked at, which one was it'
  turn(`^the ([\\p{L}-]+) ((?:she|he|they|it|the [\\p{L}-]+|\\p{Lu}[\\p{L}’'-]+) [^,;:?]+?)(?:,| [-–—]|:) ${ONE_OF}${END}`, (p) =>
    clauseOf(p[0]!, p[1]!),
  ),
  turn(
    `^the ((?:[\\p{L}-]+ )?[\\p{L}-]+) (?:where|in which|on which) (they)(?:'re|’re| are) (?:going to|about to|planning to) ([^,;:?]+?)(?:,| [-–—]|:) ${ONE_OF}${END}`,
    'on which $1 will $2 $3',
  ),
  turn(`^the ([^,;:?]+?)(?:,| [-–—]|:) what (was|is|were|are) (?:it|that|they)${END}`, (p) =>
    /\b(?:who|which|that|where|when|is|was|were|are|did)\b/i.test(p[0]!) || !OWNED.test(p[0]!) ? undefined : `what ${p[1]} the ${p[0]}`,
  ),
  turn(`^${DAY}${S} ([^,;:?]+?)(?:,| [-–—]|:) (who|whom|what|with whom|where|why)( [^,;:?]+?)${END}`, '$3$4 on $1'),
  // 'countries on the envoy's trip (Ada Lind)'
  turn(`^([^,;:?()]*?)\\b(?:the|his|her) [^,;:?()]+?${S} ([\\p{L}-]+) \\(([\\p{L}’'-]+(?: [\\p{L}’'-]+){1,3})\\)${END}`, (p) =>
    isName(p[2]!) ? `${p[0]}${p[2]}'s ${p[1]}` : undefined,
  ),
  // 'the attack on that tanker, the Northern Star'
  turn(`\\b(?:that|this) (?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+, (the )?([\\p{L}’'-]+(?: [\\p{L}’'-]+){0,3})${END}`, (p) =>
    isName(p[1]!) ? `${p[0] ?? ''}${p[1]}` : undefined,
  ),
  // 'Harbour Shield, number of sailors taking part'
  turn(`^([^,;:?()]+?)(?:,| [-–—]|:) ((?:the )?(?:total )?(?:number|count) of [^,;:?]+?)(?: there)?${END}`, (p) =>
    isName(p[0]!) || /^the \p{Lu}/u.test(p[0]!) ? `${p[1]} in ${p[0]}` : undefined,
  ),
  turn(`,? (?:all of (?:them|it)|every one of them|each of them)${END}`, ''),
  turn(`^(?:the |what was the |what's the )?(?:outcome|result|upshot|bottom line|end result) of it all${END}`, 'what happened'),
];
/** Every word with a capital letter. */
const isName = (words: string): boolean => words.split(' ').every((w) => /^[\p{Lu}\d]/u.test(w));

/** 'the minister's wish | to the council', 'her plea' */
const OWNED = new RegExp(`^(?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+${S} [\\p{L}-]+\\b`, 'iu');

/** 'which hospital did she take a look at' of 'hospital' and 'she took a look at'. */
function clauseOf(noun: string, clause: string): string | undefined {
  const plain = direct(`what ${clause}`);
  return plain === `what ${clause}` ? undefined : plain.replace(/^what/i, `which ${noun}`);
}

const applied = ([form, to]: readonly [RegExp, Turn], question: string): string | undefined => {
  const parts = form.exec(question);
  if (!parts) return undefined;
  const said = to(parts.slice(1));
  return said === undefined ? undefined : question.slice(0, parts.index) + said + question.slice(parts.index + parts[0].length);
};

const ALL = [...THING_FIRST, ...SETTINGS, ...PEOPLE, ...DEEDS, ...NUMBERS, ...PAPERS];

/**
 * 'whose signatures are on the deal' as 'who signed the deal', 'the hospital she toured, which one was it' as 'which hospital did she tour', 'once
 * she is in Oslo, who will she see' as 'who will she see in Oslo'; what is said in none of these ways comes back as it is.
 */
export function everydayForm(question: string): string {
  for (const form of ALL) {
    const said = applied(form, question)?.replace(/ {2,}/g, ' ').trim();
    if (said !== undefined && said !== question.trim()) return said;
  }
  return question;
}

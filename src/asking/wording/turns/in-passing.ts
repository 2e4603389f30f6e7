import { END, objectOf } from '../forms.ts';
import { direct } from './indirect.ts';

/** People by the plainest nouns, with what may stand before them: 'the people', 'names of everyone', 'the two other men'; 'the other officials' are some of those
 * met, and not all. */
const SOMEBODY =
  '(?:the )?(?:(?:names?|list|identity) of )?(?:all )?(?:the )?(?:(?:two|three|four|five) )?(?:other (?!official))?(?:person|persons|people|man|men|woman|women|one|ones|guy|guys|official|officials|those|everyone|everybody)';
/** Somebody named as a subject: a pronoun, what is determined, a name of one word. */
const NAMED = String.raw`((?:(?:mr|ms|mrs|dr)\.? )?(?!(?:who|whom|whose|that|which|what|in|at|on|of|from|to|with|for|by|behind|is|was|are|were|has|have|had|will|there|\w+ing)\b)(?:(?:the|his|her|their|its) )?[^\s,;:]+)`;
const MET = '(?:met|saw|spoke|talked|sat down|visited|received|conferred)';
/** What has somebody at its head whom a release tells by what he leads. */
const TEAM = '(?:delegation|team|mission|monitors|observers|contingent|task force)';
const SAYING = '(?:claiming|saying|arguing|insisting|complaining|warning|stating|declaring)';
const NOD = '(?:(?:the|a|its|their|his|her) )?(?:green light|go-ahead|go ahead|nod|thumbs up|all-clear|seal of approval)';
const OF_LAND = '(?:ambassador|high commissioner|consul(?:[ -]general)?|envoy|president|prime minister|king|queen|foreign minister)';
const PAPER =
  'resolution|communiqu[eé]|document|paper|decree|act|law|regulation|bill|decision|order|directive|statute|declaration|treaty|convention';

/** What closes a question and only asks for its answer in a certain form: ', full list', ' - name?'. */
const ANSWER_FORM =
  /(?:\s*[,;?!(]\s*|\s+[-–—]+\s+)(?:(?:the )?(?:full|complete|whole|entire) list|(?:list|name) (?:all of )?(?:them|him|her)(?: all)?|all (?:of (?:them|these|those)|(?:two|three|four|five|six|seven|eight|nine|ten)(?: of them)?))(?: please| pls)?\)?[?.!\s]*$/i;
/** 'the one who shares the chair with her, name?' */
const NAME_BEHIND =
  /^((?:the|those) [^,;:?!]+?)(?:[,;:?!(]\s*|\s+[-–—]+\s+)(?:names?|name (?:please|pls)|who (?:is|was) (?:it|that|he|she)|who are they)[)?.!\s]*$/i;
const ASKS = /^(?:(?:in|at|on|with|to|by|for|from) )?(?:who|whom|whose|what|which)\b|\b(?:which|what|whom|who)\b/i;

/** Longer or looser ways to ask, and how that is asked plainly. */
const WORDINGS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:can|could|would|will) you (?:please |pls |maybe )?(?:list|name|enumerate) (?:me |us |for me )?(?=(?:all|every|everyone|everybody|the|those)\b)/i,
    'list ',
  ],
  // 'what are the letters UNDP short for'
  [
    new RegExp(
      `^what (?:is|are|do|does)(?: the (?:letters|initials|acronym|abbreviation|short form))? (\\S+) (?:short|an? (?:acronym|abbreviation|short form)|stand|the (?:acronym|abbreviation|initials)) (?:for|of)${END}`,
      'i',
    ),
    'what does $1 stand for',
  ],
  [new RegExp(`^what do the (?:letters|initials) (\\S+) (?:mean|stand for)${END}`, 'i'), 'what does $1 stand for'],
  [new RegExp(`^(\\S+) (?:is|are|stands|stand) (?:(?:short|an? (?:acronym|abbreviation)) )?for what${END}`, 'i'), 'what does $1 stand for'],
  // 'what does Lind do in the cabinet'
  [
    new RegExp(
      `^what (?:does|did) ([^,;:?!]{2,40}?) do (?:for a living )?((?:in|for|at|within) [^,;:?!]*(?:government|cabinet|ministry|administration|leadership|civil service))${END}`,
      'i',
    ),
    "what is $1's post $2",
  ],
  // 'this man Lind, what does he do'
  [
    new RegExp(
      `^(?:tell me (?:more )?about |about |and )?(?:this |that |the )(?:(?:man|woman|guy|person|lady|gentleman|official|fellow) )?((?:(?:mr|ms|mrs|dr|general|ambassador|minister)\\.? )?[\\p{L}’'-]+)[,:;]? (?:-|–|—)?\\s*(what|when|where|why|how|who)((?: \\S+){1,2}) (?:he|she)\\b(.*?)${END}`,
      'iu',
    ),
    '$2$3 $1$4',
  ],
  [/,? (?:not counting|without counting|leaving aside|leaving out|setting aside|not including) (?=\S)/i, ' apart from '],
  [/ while (?:(?:he|she|they|it) (?:is|was|are|were) )?(in|at|on) (?=(?:the )?\p{L}[^,;:]*$)/iu, ' $1 '],
  // 'Lind is the ambassador of what place'
  [
    new RegExp(`^([^,;:?!]+?) (?:is|was) (?:the )?(${OF_LAND}) of (?:which|what) (?:country|nation|state|place|land)${END}`, 'i'),
    'which country is $1 the $2 of',
  ],
  // 'number of the resolution the troops act under'
  [
    new RegExp(
      `^(?:what(?:'s|’s| is) )?(?:the )?(?:number|title|symbol) of the (${PAPER}) ((?:the|its|their|his|her|they|he|she) [^,;:?!]+? (?:under|on|by|in|with))${END}`,
      'i',
    ),
    '$2 which $1',
  ],
  [
    new RegExp(
      `^(?:what(?:'s|’s| is) )?(?:the )?(?:number|title|name) of the (${PAPER}) (?:behind|underlying|that (?:led to|prompted)) ([^,;:?!]+?)${END}`,
      'i',
    ),
    'on which $1 is $2 based',
  ],
  // 'why did the scheme get the green light'
  [
    new RegExp(`^(.*\\b(?:who|when|where|why|how|which|what)\\b[^,;:?!]*?) did ([^,;:?!]+?) (?:get|receive|win) ${NOD}`, 'i'),
    '$1 was $2 approved',
  ],
  [/^(how many [^,;:?!]+?) got (?=(?:put|held|locked|thrown|\p{L}{2,}ed)\b)/iu, '$1 were '],
  [/^how come ([^,;:?!]+?) ((?:did|do|does|was|were|is|are|has|have|had|could|can|will|would)n['’]?t) /i, 'why $2 $1 '],
  // 'what does Lind hope to get from sending engineers'
  [
    /^what (?:does|did|do) ([^,;:?!]+?) (?:hope|want|wish|expect|aim) to (?:get|gain|achieve|accomplish|obtain) (?:from|by|out of|with|through) (\w+ing) /i,
    'why is $1 $2 ',
  ],
  // 'how long is the railway line': no time
  [
    new RegExp(
      `^(?:how long (?:is|was|will|are) (the [^,;:?!]*?(?:railway|railroad|rail|train|pipe|power|transmission) ?lines?|the [^,;:?!]*?(?:road|bridge|pipeline|tunnel|canal|railway|highway|motorway|runway|fence))(?: be)?|(the [^,;:?!]*?(?:(?:railway|railroad|rail|train|power|transmission) line|road|bridge|pipeline|tunnel|canal|railway|highway|motorway|runway|fence)) (?:is|was) how long)${END}`,
      'i',
    ),
    'what is the length of $1$2',
  ],
  [
    new RegExp(
      `^(?:what(?:'s|’s| is| was) )?(?:the )?size of ((?:the|its|their) [^,;:?!]*?(?:contingent|force|delegation|staff|army|workforce|team)\\b[^,;:?!]*?)${END}`,
      'i',
    ),
    'how large is $1',
  ],
  // 'which minister looks after oil'
  [
    new RegExp(
      `^(?:which|what) minister (?:looks after|is responsible for|is in charge of|handles|deals with|oversees) ((?!the\\b)\\p{L}+(?: and \\p{L}+)?)( in [^,;:?!]+?)?${END}`,
      'iu',
    ),
    'who is the minister for $1$2',
  ],
  // Those who come along
  [
    new RegExp(
      `^(?:(?:please )?(?:name|list) )?(?:the )?(?:names? of )?(?:the )?(his|her|their|\\S+['’]s) (?:travel(?:l?ing)?|fellow) companions?${END}`,
      'i',
    ),
    'who travelled with $1 companion',
  ],
  [
    new RegExp(`^who(?:m)? (?:is|are) ([^,;:?!]+?) (?:taking|bringing) (?:along|with (?:him|her|them))${END}`, 'i'),
    'who is travelling with $1',
  ],
  [
    new RegExp(`^who(?:m)? (?:does|will) ([^,;:?!]+?) (?:take|bring) (?:along|with (?:him|her|them))${END}`, 'i'),
    'who is travelling with $1',
  ],
  [new RegExp(`^who(?:m)? did ([^,;:?!]+?) (?:take|bring) (?:along|with (?:him|her|them))${END}`, 'i'), 'who travelled with $1'],
  [new RegExp(`^who is (?:coming|going) (?:along )?with (her|him|them)${END}`, 'i'), 'who is travelling with $1'],
  [
    new RegExp(`^(?:the )?(?:names? of )?(?:the )?(?:people|persons|officials|those) (?:travell?ing|going) with ([^,;:?!]+?)${END}`, 'i'),
    'who is travelling with $1',
  ],
  // Chairs that are shared
  [
    new RegExp(
      `^(?:who|the (?:\\w+ )?(?:one )?who) (?:shares|shared|will share) the chair(?:manship)?(?: of ([^,;:?!]+?))? with ([^,;:?!]+?)${END}`,
      'i',
    ),
    'who co-chairs $1 with $2',
  ],
  [new RegExp(`^who will (?:lead|chair) ([^,;:?!]+?) (?:together|jointly) with ([^,;:?!]+?)${END}`, 'i'), 'who will co-chair $1 with $2'],
  [new RegExp(`^who (?:leads?|led) ([^,;:?!]+?) (?:together|jointly) with ([^,;:?!]+?)${END}`, 'i'), 'who co-chaired $1 with $2'],
  // 'in oslo lind spoke to which leaders'
  [
    new RegExp(
      `^(in|at) (\\S+),? ([^\\s,;:]+) (?:met|saw|sat down with|spoke (?:to|with)|talked (?:to|with)|held talks with) (?:which|what) (leaders|politicians|officials|ministers|people|diplomats)${END}`,
      'i',
    ),
    'which $4 did $3 meet $1 $2',
  ],
  // 'date the Norlanders go to the polls'
  [
    /^(?:the )?(?:exact )?(?:date|day) (?:on which |when |that )?(the \p{L}+s|\p{Lu}\p{L}+s) (go|meet|vote|head|start|begin|leave|arrive|return|sign|elect|choose)\b/u,
    'when do $1 $2',
  ],
  // 'which resolution is the mission built on'
  [
    new RegExp(
      `^((?:which|what) (?:[^\\s,;:?!]+ ){0,3}?(?:${PAPER}) (?:is|are|was|were) [^,;:?!]+?) (?:built|founded|grounded|resting|rooted) (?:up)?on${END}`,
      'i',
    ),
    '$1 based on',
  ],
  // 'how much was pledged in Tornau altogether': no second name
  [/ altogether(?=[?.!\s]*$)/i, ' in total'],
  [/\btrain (lines?|tracks?|links?|routes?|networks?)\b/i, 'railway $1'],
  [/\b(?:separate )?two-way (?:talks|meetings?|discussions|consultations)\b/i, 'bilateral meetings'],
  // 'name of the envoy sent by the chair'
  [
    new RegExp(
      `^(?:the )?name of (the (?:\\w+ ){1,4}?(?:sent|appointed|named|chosen|deployed|dispatched|picked) (?:by|to) [^,;:?!]+?)${END}`,
      'i',
    ),
    'who is $1',
  ],
  // 'boats seized so far: how many'
  [
    new RegExp(
      `^(?:the )?((?:\\p{L}+ )?(?:\\p{L}+s|people|children|women|men)) (\\p{L}{2,}ed|killed|hurt|held|lost|built|sent|freed)((?: (?:so far|to date|in|at|on|by|since|during) [^,;:?!]+?| so far| to date)?)(?:[,:]| [-–—]) ?how many(?: (?:is|was|are|were) (?:that|they|there|it))?${END}`,
      'iu',
    ),
    'how many $1 were $2$3',
  ],
  // Who leads
  [
    new RegExp(
      `^(?:the )?(?:names? of )?(?:the )?(?:person|man|woman|official|one) (in (?:charge|command)) (?:of|at) ([^,;:?!]+?)${END}`,
      'i',
    ),
    'who is $1 of $2',
  ],
  [
    new RegExp(
      `^(?:who(?:'s|’s| is| was| will be) |name of )(?:in charge of|the boss of|at the head of|running) ([^,;:?!]*\\b${TEAM}\\b[^,;:?!]*?)${END}`,
      'i',
    ),
    'who led $1',
  ],
  // 'the one claiming that …'
  [new RegExp(`^${SOMEBODY} ${SAYING} (?:that )?`, 'i'), 'who said '],
  // 'the man whose firm Red Star is'
  [
    new RegExp(`^(?:the )?(?:man|woman|person|one) whose (?:company|firm|business|property) ([^,;:?!]+?) (?:is|was)${END}`, 'i'),
    'who owns $1',
  ],
  [new RegExp(`^whose (?:company|firm|business|property) (?:is|was) ([^,;:?!]+?)${END}`, 'i'), 'who owns $1'],
  [
    new RegExp(
      `^when (?:was|were) (the (?:[^\\s,;:?!]+ ){0,3}?(?:minister|envoy|president|secretary|ambassador|representative|commissioner|delegation|leader|chief|king|queen|official)|he|she|they) there${END}`,
      'i',
    ),
    "when did $1's visit take place",
  ],
  [/\b(accept|acknowledge|recogni[sz]e)(e?d)? (\p{L}+) as an? (?:independent |sovereign )?(?:state|country|nation)\b/iu, 'recognise $3'],
];

/** 'the people | Lind saw on board', 'who were the people | Lind had talks with' */
const CLAUSE = new RegExp(
  `^(?:who(?:'s|’s| is| was| are| were) )?${SOMEBODY}(?: that| whom| who)? ${NAMED} (?:(${MET}\\b.*)|had ((?:\\S+ ){0,3}(?:talks?|meetings?|discussions|consultations|conversations?)) with(.*?))[?.!\\s]*$`,
  'i',
);

/** What a replacement leaves in the wrong case: 'travelling with | she', 'she's | visit', 'with | her companion'. */
const CASES: readonly (readonly [RegExp, (whole: string, pronoun: string) => string])[] = [
  [/\btravel(?:led|ling) with (he|she|they)\b/i, (whole, pronoun) => whole.replace(pronoun, objectOf(pronoun))],
  [/\b(he|she|they)'s(?= visit\b)/i, (_, pronoun) => ({ he: 'his', she: 'her', they: 'their' })[pronoun.toLowerCase()]!],
  [
    /^who travelled with (\S+) companion$/i,
    (_, of) => `who accompanied ${({ his: 'him', her: 'her', their: 'them' })[of.toLowerCase()] ?? of.replace(/['’]s$/, '')}`,
  ],
];

/**
 * A question as people put it in passing, said plainly: 'could you list everyone that she met', 'the people Lind saw on board' and 'who is she
 * taking along' by the forms that the rooms know. What is none of these comes back as it is.
 */
export function plainInPassing(question: string): string {
  const short = question.replace(ANSWER_FORM, '');
  let plain = (ASKS.test(short) ? short : question).replace(NAME_BEHIND, '$1');
  for (const [long, to] of WORDINGS) plain = plain.replace(long, to);
  for (const [wrong, right] of CASES) plain = plain.replace(wrong, right);
  const clause = CLAUSE.exec(plain);
  if (clause) plain = clause[2] ? direct(`who ${clause[1]} ${clause[2]}`) : `who did ${clause[1]} have ${clause[3]} with${clause[4]}`;
  return plain.replace(/ {2,}/g, ' ');
}

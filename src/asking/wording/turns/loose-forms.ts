import { postNouns } from '../../../reading/lexicon.ts';
import { END } from '../forms.ts';

const BE = `(?:'s|’s| is| was| are| were)`;
const SHE = '(?:he|she|they)';
const AREA = '(?:region|province|county|governorate|prefecture|district|canton|oblast|municipality)';
const HEADS = '(?:governs?|runs?|leads?|heads?|is in charge of|is responsible for)';
const FLOWERS = '(?:flowers|a wreath|wreaths|a floral tribute|a bouquet|some flowers)';
const GRANTED =
  '(?:clearance|permission|approval|authori[sz]ation|consent|permit|licen[cs]e|visa|visas|access|funding|funds|reply|answer|response|invitation|backing)';
const DOWN_AT = '(?:put|puts|lay|lays|place|places|leave|leaves)';

/** Loose ways of a chat to ask, and how that is asked plainly. */
const WORDINGS: readonly (readonly [RegExp, string])[] = [
  // 'When does the fair start and end', 'from when to when is the fair on'
  [
    new RegExp(
      `^when (does|do|did|will) (.{3,60}?) (?:start|begin|open|kick off) and (?:when (?:does|do|did|will) (?:it|they) )?(?:end|finish|close|stop|conclude)${END}`,
      'i',
    ),
    'when $1 $2 take place',
  ],
  [/^from when (?:to|until|till) when (?=(?:is|are|was|were|does|do|did|will) )/i, 'when '],
  // 'What days is she off to Malta', 'which town is he off to next'
  [/^(?:on )?(?:what|which) (?:days|dates) (?=(?:is|are|was|were|does|do|did|will|has|have) )/i, 'when '],
  [new RegExp(`^((?:when|where|why|which [a-z]+|what [a-z]+) (?:is|are|was|were) .{2,40}?) off to(?= \\S|${END})`, 'i'), '$1 going to'],
  // 'has it got permission to land'
  [new RegExp(`^(has|have) ([^,;:?!]{2,50}?) got (?=(?:(?:the|a|an|any|its|their) )?(?:\\p{L}+ )?${GRANTED}\\b)`, 'iu'), '$1 $2 received '],
  [new RegExp(`^did ([^,;:?!]{2,50}?) get (?=(?:(?:the|a|an|any|its|their) )?(?:\\p{L}+ )?${GRANTED}\\b)`, 'iu'), 'did $1 receive '],
  // 'once she's done in Oslo'
  [new RegExp(`,? (?:once|when|as soon as) ${SHE}${BE} (?:done|finished|through) (?:in|with) (?=\\p{L})`, 'iu'), ' after '],
  // 'Who is in charge of the Kesh region'
  [new RegExp(`^(who ${HEADS}) the (\\p{Lu}[\\p{L}'’-]+) ${AREA}${END}`, 'u'), '$1 $2'],
  // 'What are the Norlanders spending on the school'
  [
    /^what (is|are|was|were) (.{2,40}?) (?:spending|paying|putting up|chipping in|contributing) (on|for|to|towards) /i,
    'how much money $1 $2 spending $3 ',
  ],
  [/^what (?:extra|additional|further) (?:sum|amount|money|cash|funding) (is|are|was|were|will|goes|went) /i, 'how much extra money $1 '],
  // 'Where did she put down flowers'
  [new RegExp(`\\b${DOWN_AT} (?:down )?${FLOWERS}(?: down)?(?= |${END})`, 'i'), 'lay a wreath'],
  // 'the result of the talks, what was it'
  [
    /^(?:the )?(results?|outcome|aim|purpose|goal|cost|price|name|reason) (of|for) ([^,;:?!]{3,70}), what(?:'s| is| was| were) (?:it|that|they)(?=[?.!\s]*$)/i,
    'what was the $1 $2 $3',
  ],
  // 'the thing that was damaged, what was it'
  [/^(?:the )?thing that ([^,;:?!]{3,70}), what(?:'s| is| was) (?:it|that)(?=[?.!\s]*$)/i, 'what $1'],
  // 'Hill is based where'
  [
    /^((?!(?:who|what|which|when|where|why|how)\b)[^,;:?!]{3,60}?) (?:is|are|was|were) (based|located|stationed|situated|headquartered|posted) where(?=[?.!\s]*$)/i,
    'where is $1 $2',
  ],
  [
    /^(?:(?:the )?names? of (?:the |all )?(?:person|people|man|woman|official)|the one) (picked|chosen|named|appointed|selected|tapped) to (?=\p{L})/iu,
    'who was appointed to ',
  ],
  [/^who (?:was|is|has been) (?:picked|tapped|hand-picked) (to|as) (?=\p{L})/iu, 'who was appointed $1 '],
];

/** 'Who is filling in for the prime minister', 'name of the person standing in as PM' */
const STANDS_IN =
  /^(?:who(?:'s|’s| is| was| will be)|(?:the )?name of (?:the )?(?:person|one|man|woman|minister|official)|the (?:person|one)) (?:filling in|standing in|stepping in|deputi[sz]ing|covering|subbing) (?:for|as) (?:the |an? )?([^,;:?!]{2,40}?)(?: (?:just now|right now|now|at the moment|at present|currently))?(?:,? (?:with|while|when) [^?]*)?[?.!\s]*$/i;
const SHORT_POST = /^(?:pm|fm|president|head of state)$/i;

/** The question with what people say loosely said plainly; what has none of these forms comes back as it is. */
export function looseForm(question: string): string {
  const post = STANDS_IN.exec(question)?.[1];
  if (post !== undefined && (SHORT_POST.test(post) || postNouns.has(post.toLowerCase().split(' ').at(-1)!))) return `who is acting ${post}`;
  let plain = question;
  for (const [loose, to] of WORDINGS) plain = plain.replace(loose, to);
  return plain;
}

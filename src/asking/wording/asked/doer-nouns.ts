import { analyse } from '../../../reading/language.ts';
import { END } from '../forms.ts';

/** Nouns for those who do something, and what they do. */
const DOERS: readonly (readonly [noun: string, deed: string])[] = [
  ['signator(?:y|ies)|signers?', 'signed'],
  ['co-?chairs?|co-?chair(?:person|man|woman|men)s?', 'co-chaired'],
  ['(?:co-)?organi[sz]ers?', 'organised'],
  ['supporters?|backers?', 'supports'],
  ['opponents?', 'opposes'],
  ['(?:travel(?:l?ing)? |fellow )?companions?|fellow travell?ers?|entourage', 'accompanied'],
];
/** What has somebody in the chair, and is no office. */
const CHAIRED =
  'meetings?|sessions?|dialogues?|conferences?|consultations?|talks|summits?|forums?|discussions?|rounds?|debates?|events?|hearings?|workshops?|seminars?|negotiations';
const LEAD = `^(?:(?:who|what) (?:is|was|are|were) |who're |list |name )?(?:the |all )?(?:names? of )?(?:the |all )?(?:two |three |both )?`;
/** A thing or name without a clause of its own. */
const THING = String.raw`((?:the |this |that |today's |these )?(?!(?:who|what|when|where|which|is|was|are|were|did|does|do)\b)[^,;:?!]+?)`;

const PLACES = 'cities|countries|capitals|towns|places|islands|sites|destinations|stops';
const OF_JOURNEY = `(?:trip|itinerary|tour|travels|journey|route|schedule|agenda)`;

const WORDINGS: readonly (readonly [RegExp, string])[] = [
  ...DOERS.flatMap(([noun, deed]): (readonly [RegExp, string])[] => [
    [new RegExp(`${LEAD}(?:${noun}) (?:of|to|in|at) ${THING}${END}`, 'i'), `who ${deed} $1`],
    [new RegExp(`${LEAD}${THING}(?:'s|’s|s'|s’) (?:${noun})${END}`, 'i'), `who ${deed} $1`],
  ]),
  [new RegExp(`${LEAD}chairs? (?:of|at) ((?:the |this |that )(?:\\S+ ){0,2}(?:${CHAIRED}))${END}`, 'i'), 'who chaired $1'],
  [new RegExp(`^who (?:was|were|sat) in the chair (?:at|of|for|during) (.+?)${END}`, 'i'), 'who chaired $1'],
  [new RegExp(`^under whose chair(?:man|person)?ship (?:was|were) (.+?) held${END}`, 'i'), 'who chaired $1'],
  [new RegExp(`^(?:the )?(?:people|persons|officials|those) (travell?ing|going) with ${THING}${END}`, 'i'), 'who accompanied $2'],
  // 'Lind's stops', 'the cities on Lind's itinerary', 'stops on the minister's trip'
  [
    new RegExp(
      `^(?:(?:list|name|give me|what are|what were|which are) )?(?:the )?(${PLACES}) (?:on|of|in) ${THING}(?:'s|’s|s'|s’) ${OF_JOURNEY}${END}`,
      'i',
    ),
    'which $1 does $2 visit',
  ],
  [
    new RegExp(`^(?:which|what) (${PLACES}) (?:are|were|is) (?:on|part of) ${THING}(?:'s|’s|s'|s’) ${OF_JOURNEY}${END}`, 'i'),
    'which $1 does $2 visit',
  ],
  [
    new RegExp(
      `^(?:(?:list|name|give me) )?(?:the )?(${PLACES}) (?:that were )?(?:visited|toured|seen) by ${THING}((?: (?:last|this|next|yesterday|today|tomorrow|on|in|during) .+?)?)${END}`,
      'i',
    ),
    'which $1 did $2 visit$3',
  ],
  [
    new RegExp(`^(?:(?:list|name|give me) )?(?:the )?(${PLACES}) (?:that )?${THING} (?:visited|went to|has visited)${END}`, 'i'),
    'which $1 did $2 visit',
  ],
  [
    new RegExp(`^(?:(?:list|name|give me) )?(?:the )?(${PLACES}) (?:that )?${THING} (will|is going to|is to) visit${END}`, 'i'),
    'which $1 will $2 visit',
  ],
  [new RegExp(`^(?:the )?${THING}(?:'s|’s|s'|s’) (?:stops|destinations|itinerary)${END}`, 'i'), 'which places does $1 visit'],
];

/** 'signatories of the charter' as 'who signed the charter', 'cities on her itinerary' as 'which cities does she visit'; what is no such question comes back as it is. */
export function deedOfNoun(question: string): string {
  for (const [long, short] of WORDINGS)
    if (long.test(question)) return question.replace(long, short).replace(/^which (?:stops|destinations) /, 'which places ');
  return question;
}

/** 'the ban was proposed | by whom', 'the ban - imposed | by what' */
const BEHIND =
  /^((?!(?:who|what|which|when|where|why|how|and|but)\b)[^,:;?!]{2,70}?)(?:(?: (was|were)| [-–—]|[,:]) )([^,:;?!]{3,40}?) by (?:whom|what(?: body)?)(?=[?.!\s]*$)/i;
/** A paper beside a person: 'by which statute was the post created'; resolutions are asked for just so. */
const BY_WHOM =
  /^by (whom|(?:which|what) (?:\w+ )?(?:document|text|instrument|paper|act|law|statute|decree|order|treaty|charter)) (?:was|were) (.+?)[?.!\s]*$/i;
/** A participle that is no past form, and that form. */
const PAST: Readonly<Record<string, string>> = {
  seen: 'saw',
  taken: 'took',
  given: 'gave',
  chosen: 'chose',
  written: 'wrote',
  driven: 'drove',
  shown: 'showed',
  begun: 'began',
  drawn: 'drew',
  flown: 'flew',
  done: 'did',
  broken: 'broke',
  stolen: 'stole',
  spoken: 'spoke',
  worn: 'wore',
  thrown: 'threw',
  known: 'knew',
  beaten: 'beat',
  overseen: 'oversaw',
  undertaken: 'undertook',
  withdrawn: 'withdrew',
  forgiven: 'forgave',
  sung: 'sang',
};

/** 'by whom were the members briefed in P' as 'who briefed the members in P'; undefined where the words do not tell where its verb stands. */
export function activeOfByWhom(question: string): string | undefined {
  const [, doer, rest] =
    BY_WHOM.exec(
      question.replace(BEHIND, (_, thing: string, was: string | undefined, deed: string) => `by whom ${was ?? 'was'} ${thing} ${deed}`),
    ) ?? [];
  if (doer === undefined || rest === undefined) return undefined;
  const tokens = analyse(rest);
  const isVerb = (i: number): boolean => {
    const { lower, pos, lemma } = tokens[i]!;
    return (
      lower in PAST ||
      (pos === 'VERB' && lemma !== lower && !/ing$/.test(lower)) ||
      (/ed$/.test(lower) && pos !== 'PROPN' && lemma !== lower)
    );
  };
  const at = tokens.findIndex(
    (t, i) => i > 0 && isVerb(i) && /^(?:NOUN|PROPN|PRON|X|NUM|PART)$/.test(tokens[i - 1]!.pos) && t.text !== '-',
  );
  if (at < 1 || /^(?:and|or|who|which|that)$/.test(tokens[at - 1]!.lower)) return undefined;
  const verb = tokens[at]!;
  // 'handed | out', 'briefed | on the matter'
  return `${doer.toLowerCase() === 'whom' ? 'who' : doer} ${PAST[verb.lower] ?? verb.lower} ${rest.slice(0, verb.start).trim()}${rest.slice(verb.end)}`;
}

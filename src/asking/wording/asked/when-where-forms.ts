import { END } from '../forms.ts';

const AUX = '(?:do|does|did|is|was|are|were|will|has|have|had)';
const EVENT =
  '(?:meetings?|talks|rounds?|sessions?|summits?|consultations|conferences?|negotiations|games|dialogues?|forums?|exercises?|ceremony|signing|congress|festival|tournament|workshops?|hearings?|assembly|event|exhibition|fair|celebrations?)\\b';
const HALL =
  'house|building|room|hall|hotel|palace|residence|villa|castle|church|centre|center|office|ship|venue|town|city|capital|village';

/** Longer ways to ask when, where and how many, and how that is asked shortly. */
const WORDINGS: readonly (readonly [RegExp, string])[] = [
  // 'How long ago did they meet, I mean which month and year'
  [
    new RegExp(
      `[,;–—-]+ ?(?:i mean|meaning|that is|i\\.e\\.),? (?:in |on )?(?:which|what) (?:\\w+ and )?(?:day|date|month|year)${END}`,
      'i',
    ),
    '',
  ],
  [new RegExp(`^how long ago (?=${AUX} )`, 'i'), 'when '],
  // 'How soon | does it start', not 'how soon after the vote'
  [new RegExp(`^how soon (?=${AUX} )`, 'i'), 'when '],
  [new RegExp(`^from (?:what|which) (?:day|date) (?:to|until|till) (?:what|which) (?:day|date) (?=${AUX} )`, 'i'), 'when '],
  // 'Which town have they picked for the next round', 'what place was chosen to host it'
  [
    new RegExp(
      `^(?:which|what) (?:\\w+ )?(?:city|town|place|venue|location|capital|village) (?:(?:have|has|had|did) (?:they|the (?:two |three )?(?:sides|parties|ministers|leaders))|was|is|has been|had been) (?:picked|chosen|chose|pick|choose|selected|select|agreed(?: on| upon)?|agree on|fixed|named|set)(?: on)? (?:as (?:the )?(?:venue|host|place|location) (?:of|for)|for|to host) (?=.*\\b${EVENT})(.+?)${END}`,
      'i',
    ),
    'where will $1 be held',
  ],
  [
    new RegExp(
      `^(?:which|what) (${HALL}) (?:was|served as|provided|formed) the (?:setting|scene|venue|site|location|place) (?:of|for) (?=.*\\b(?:talks?|meetings?|conversation|discussions?|negotiations?|consultations?|encounter)\\b)(.+?)${END}`,
      'i',
    ),
    'in which $1 was $2',
  ],
  // 'In which house was her talk with Lind'
  [new RegExp(`^(where will the )(consultations|talks|meeting|session|round) after this(?: one)? (be held)${END}`, 'i'), '$1next $2 $3'],
  [
    new RegExp(`^when (did|does|will) (.+?) (?:become|became) (?:the )?head of (?:the )?(?:government|state)${END}`, 'i'),
    'when $1 $2 take office',
  ],
  [
    new RegExp(
      `^(?:what (?:was|is) |when (?:was|is) )?(?:the )?(.+?)(?:'s|’s|s'|s’) first day (?:in office|in the job|on the job|at work)${END}`,
      'i',
    ),
    'when did $1 take office',
  ],
  [
    new RegExp(
      `^(?:what(?:'s| is| was|s) )?(?:the )?((?:\\S+ ){0,3}\\S+)(?:'s|’s|s'|s’) (?:financial )?(?:contribution|pledge|donation|commitment) (?:to|for|towards?) (.+?)${END}`,
      'i',
    ),
    'how much does $1 contribute to $2',
  ],
  [/^what (?:sum|amount)(?: of money)? (?=(?:do|does|did|is|was|will|has|have|had) )/i, 'how much money '],
  // 'How many are still not freed'
  [
    new RegExp(
      `^(how many .+?) (?:have still not been|have not yet been|haven't been|have not been|have yet to be|are yet to be|are still not|still have not been|still haven't been|are still waiting to be) (?:freed|released|let go|set free)(?: yet)?${END}`,
      'i',
    ),
    '$1 are still detained',
  ],
  [
    new RegExp(
      `^(how many .+?) (?:have still not been|have not yet been|haven't been|have not been|have yet to be|are yet to be|still have not been|still haven't been) (?:found|traced|located|accounted for)(?: yet)?${END}`,
      'i',
    ),
    '$1 are still missing',
  ],
  [/^how many (\p{Lu}\p{L}+)['’]s (\p{L}+s) (?=(?:has|have|had|did|were|was|are|is) )/iu, 'how many $2 of $1 '],
  [
    new RegExp(
      `^how many (?:times|rounds|sessions|editions) (?:of (.+?) )?(?:has|have) (?:(.+?) )?(?:been held|there been|taken place|met|had)(?:,? (?:so far|to date|up to now|already|including this one|counting this one|with this one))${END}`,
      'i',
    ),
    'how many times has $1$2 met',
  ],
];

/** 'How long ago did they meet' as 'when did they meet', 'which town was chosen for the talks' as 'where will the talks be held'; all else comes back as it is. */
export function whenForm(question: string): string {
  let short = question;
  for (const [long, to] of WORDINGS) short = short.replace(long, to);
  return short;
}

import { type Form, LONE, objectOf, said } from '../forms.ts';

const S = `(?:'s|’s|s'|s’)`;
/** By what somebody is asked for who does a thing alone. */
const SOMEBODY =
  '(?:(?:retired|former|senior|top|career|serving|acting|young) )?(?:generals?|major-general|lieutenant-general|brigadier|colonel|commander|captain|admiral|vice-admiral|rear-admiral|commodore|officer|soldier|ambassador|diplomat|judge|justice|politician|official|expert|woman|man|lady|gentleman|professor|doctor|bishop|archbishop)';
const LEADS =
  '(?:commands?|commanded|heads?|headed|leads?|led|runs?|ran|manages?|managed|directs?|directed|is in charge of|is in command of|is at the head of|is at the helm of|is head of|is leading|is heading|is commanding|is running|oversees)';
/** 'is in command of' as 'commands' */
const plainly = (leads: string): string => (/ command/i.test(leads) ? 'commands' : /^is /i.test(leads) ? 'heads' : leads);
const TOGETHER = '(?:together|jointly|side by side|as co-chairs|in tandem)';
const OCCASION =
  '(?:trip|visit|tour|meeting|talks|conference|summit|event|workshop|session|forum|dinner|lunch|reception|exhibition|seminar|training|gathering|ceremony|call|briefing)';
const BLAME = '(?:behind|responsible for)';
const AGENT = '(who|(?:which|what) (?:group|movement|organi[sz]ation|militia|faction|side|party|rebels|army|militants))';

/** Who did something or holds a post, in the forms that need more than a word in another place. */
export const PEOPLE_FORMS: readonly Form[] = [
  // 'which admiral commands the fleet'
  [
    said(`(?:which|what) ${SOMEBODY} (${LEADS}) ([^,;:?!]+?)`),
    ([leads, what]) => (new RegExp(`\\b${TOGETHER}$`, 'i').test(what!) ? undefined : `who ${plainly(leads!)} ${what}`),
  ],
  // 'who will be with her in Oslo'
  [
    said(`who (?:will be|is going to be|would be) with ${LONE} (in|on|during) ([^,;:?!]+?)`),
    ([whom, where, what]) => `who will accompany ${whom} ${where} ${what}`,
  ],
  // 'which two officials led the meeting together'
  [
    said(`(?:who|(?:which|what) (?:[^\\s,;:?!]+ ){1,3}?)\\s?(?:led|chaired|headed|presided over|ran) ([^,;:?!]+?) ${TOGETHER}`),
    ([event]) => `who co-chaired ${event}`,
  ],
  [
    said(`(?:who|which (?:[^\\s,;:?!]+ ){1,3}?)\\s?(?:shared|split) the chair(?:manship)? (?:of|at) ${LONE}`),
    ([event]) => `who co-chaired ${event}`,
  ],
  [said(`${LONE} (?:had|has) (?:which|what) (?:two )?co-?chairs`), ([event]) => `who co-chaired ${event}`],
  [said(`(?:which|what) co-?chairs did ${LONE} have`), ([event]) => `who co-chaired ${event}`],
  [said(`(?:who|which \\w+) (?:presided over|presided at|was presiding over) ${LONE}`), ([event]) => `who chaired ${event}`],
  // 'the head of the authority is called what'
  [
    said(`(the ${LONE.slice(1, -1)}|${LONE.slice(1, -1)}${S} [^,;:?!]+?) (?:(?:is|was) (?:called|named) what|goes by (?:what|which) name)`),
    ([post]) => `name of ${post}`,
  ],
  [said(`(?:what|how) (?:is|was) ${LONE} (?:called|named)`), ([post]) => (new RegExp(`${S} `).test(post!) ? `name of ${post}` : undefined)],
  [
    /^(?:(?:[^\s?]+ )?[^\s?]+ who\? )?(?:i|we)(?: just| only)? (?:need|want|am looking for|are looking for|would like|'m looking for|'d like)(?: to know| to have)? (the names?) of (.+)$/i,
    ([names, post]) => `${names} of ${post}`,
  ],
  // 'what job does Lind do in the cabinet'
  [
    said(
      `(?:what|which) (job|work|post|position|role|office|function)s? (?:does|do) ${LONE} (?:do|have|hold|perform|carry out)( (?:in|at|for|with) [^,;:?!]+?)`,
    ),
    ([job, name, where]) => `what is ${name}'s ${job === 'work' ? 'job' : job}${where}`,
  ],
  [
    said(`(in|at) ([^,;:?!]+?),? (?:(mr|ms|mrs|dr)\\.? )?([\\p{L}’'-]+) (?:served|worked|acted) as what`),
    ([at, place, title, name]) => `what did ${title ? `${title} ` : ''}${name} serve as ${at} ${place}`,
  ],
  [
    said(
      `who (?:is in charge of|holds|has|is responsible for|runs|looks after|is in control of) the (\\p{L}+(?: and \\p{L}+)?) (?:portfolio|brief)( (?:in|of|for) [^,;:?!]+?)?`,
    ),
    ([field, place]) => `who is the ${field} minister${place ?? ''}`,
  ],
  [
    said(`(who(?:'s| is| was)) (.+?) (?:top|chief|senior|ranking|highest-ranking|most senior) diplomat (in|at) (.+?)`),
    ([who, whose, at, place]) => `${who} ${whose} ambassador ${at} ${place}`,
  ],
  // 'who was Lind's guide at the museum'
  [
    said(`who (?:was|acted as|served as) ${LONE}(?:${S}) guides?((?: (?:at|in|of|through|around|on|during) [^,;:?!]+?)?)`),
    ([name, rest]) => `who showed ${name} around${rest!.replace(/^ (?:at|in|of|through|around) /, ' ')}`,
  ],
  [said(`who guided ${LONE} (?:through|around|round|over|at) ([^,;:?!]+?)`), ([name, place]) => `who showed ${name} around ${place}`],
  // 'who set up this trip for the firms'
  [
    said(
      `(who) (?:set up|put together|laid on|put on|staged) ((?:this|that|the|her|his|their|[^\\s,;:?!]+${S}) (?:[^\\s,;:?!]+ ){0,2}?${OCCASION})((?: (?:for|in|on|at) [^,;:?!]+?)?)`,
    ),
    ([who, event]) => `${who} organised ${event}`,
  ],
  // 'whose invitation to Oslo did she accept'
  [
    said(
      `whose invitation( to [^,;:?!]+?)? (?:did|was|were|has|have) ${LONE} (?:accept|follow|take up|accepted|following|taken up|respond to)( to [^,;:?!]+?)?`,
    ),
    ([to, name, at]) => `who invited ${objectOf(name!)}${to ?? at ?? ''}`,
  ],
  [
    said(
      `(who|(?:which|what) (?:country|city|state|town|capital)) (?:gets to|is to|gets the right to|is going to|is set to|has been chosen to|was chosen to|was picked to) (?:host|hold|stage|organi[sz]e) ([^,;:?!]+?)`,
    ),
    ([who, event]) => `${who} will host ${event}`,
  ],
  // 'which group said it was behind the attack'
  [
    said(
      `${AGENT} (?:said|says|has said|claimed|claims|admitted|announced) (?:that )?(?:it|they|he|she) (?:was|were|had been|is|are) ${BLAME} ([^,;:?!]+?)`,
    ),
    ([, deed]) => `who claimed responsibility for ${deed}`,
  ],
  [
    said(`${AGENT} (?:claimed|admitted|claims) (?:to be|to have been|being|having been) ${BLAME} ([^,;:?!]+?)`),
    ([, deed]) => `who claimed responsibility for ${deed}`,
  ],
  [
    said(`${AGENT} (?:took|assumed|accepted) (?:the )?(?:responsibility|blame|credit) for ([^,;:?!]+?)`),
    ([, deed]) => `who claimed responsibility for ${deed}`,
  ],
];

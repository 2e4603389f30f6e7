import { END, type Form, LONE, said, shortened } from '../forms.ts';
import { THOSE_THERE_FORMS } from './those-there.ts';

// What releases tell by a set phrase and people ask for by another: 'made public' for what was announced, 'what part does A have in B' for a role, the programme
// of a stop for what will be done there, 'for whom was the lunch' for the guest of honour.

const MEAL = '(?:luncheon|lunch|dinner|banquet|reception|breakfast|party|gala|feast|supper|toast|tea)';
const PROGRAMME = '(?:programme|program|agenda|schedule|itinerary|calendar|to-do list)';
const S = `(?:'s|’s|s'|s’)`;

const FORMS: readonly Form[] = [
  // 'who made the plan public', 'when was the plan made public'
  [
    said(`((?:who|when|where|why|which [\\p{L}-]+)(?: (?:has|have|had|first))?) made ${LONE} public`),
    ([who, thing]) => `${who} announced ${thing}`,
  ],
  [
    said(`((?:when|where|why|how) (?:was|were) [^,;:?!]+?|what was) (?:first )?made public(?: by ([^,;:?!]+?))?`),
    ([asked, by]) => `${asked} announced${by ? ` by ${by}` : ''}`,
  ],
  [
    said(`(what|when|where|why|which [\\p{L}-]+) (did|will) ${LONE} make public(?: ([^,;:?!]+?))?`),
    ([asked, did, who, rest]) => `${asked} ${did} ${who} announce ${rest ?? ''}`,
  ],
  // 'what part does A have in B'
  [
    said(
      `what (?:kind of |sort of )?(?:part|role|function) (does|did|do|will|would) ${LONE} (?:have|play|take on|take up|fulfil|fulfill) (in|within|for) ([^,;:?!]+?)`,
    ),
    ([did, who, within, what]) => `what role ${did} ${who} play ${within} ${what}`,
  ],
  // 'what's on A's programme in P', 'what is on the agenda for A in P'
  [
    said(
      `what(?:'s|’s|s| is| will be) (?:planned )?(?:on|in) ((?!the\\b|his\\b|her\\b|their\\b|its\\b)[^,;:?!]+?)${S} ${PROGRAMME} (?:in|for|at) ([^,;:?!]+?)`,
    ),
    ([who, place]) => `what will ${who} do in ${place}`,
  ],
  [
    said(
      `what(?:'s|’s|s| was| had been) (?:planned )?(?:on|in) ((?!the\\b|his\\b|her\\b|their\\b|its\\b)[^,;:?!]+?)${S} ${PROGRAMME} (?:in|at) ([^,;:?!]+?)`,
    ),
    ([who, place]) => `what did ${who} do in ${place}`,
  ],
];

const MEAL_FOR = new RegExp(
  `^(?:for whom (was|is|will) the (${MEAL})(?: be)?(?: (?:given|held|hosted|organi[sz]ed|put on))?|who (was|is) the (${MEAL}) (?:given |held |hosted |organi[sz]ed |put on )?for)${END}`,
  'i',
);
/** 'What is to be reviewed | according to the headline': a question asks the release as it is. */
const BY_THE_TEXT =
  /,? (?:according to|as per) (?:the|this) (?:headline|title|heading|text|press release|release|communique|readout|article|announcement)(?=[?.!\s]*$)/i;
const ACCORDING =
  /^(?:according to|as per) (?:the|this) (?:headline|title|heading|text|press release|release|communique|readout|article|announcement),? (?=(?:who|whom|whose|what|which|when|where|why|how|did|do|does|is|are|was|were|has|have|had|will)\b)/i;

/** The question in the phrase that a release has for it; what has none of these comes back as it is. */
export function setPhrase(question: string): string {
  const meal = MEAL_FOR.exec(question);
  if (meal) return question.replace(MEAL_FOR, `in whose honour ${(meal[1] ?? meal[3])!.toLowerCase()} the ${meal[2] ?? meal[4]}`);
  const short = question.replace(ACCORDING, '').replace(BY_THE_TEXT, '');
  return shortened(short, FORMS) ?? shortened(short, THOSE_THERE_FORMS) ?? short;
}

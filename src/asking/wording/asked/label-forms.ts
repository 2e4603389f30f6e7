import { foldKey } from '../../../reading/fold.ts';
import { placeNames } from '../../../reading/lexicon.ts';
import { type Form, LONE, said } from '../forms.ts';

// What people type like the line of a form, or by a noun or idiom where the release has a verb: 'Lind's callers on Monday', 'his answer on the
// fees', 'who's with Lind in Oslo'.

const S = `(?:'s|’s|s'|s’)`;
const ON_WAY = `((?: (?:in|at|on|during|after|before|last|this|yesterday|today) [^,;:?!]+?)?)`;
/** Whose it is, in a label: a name or a post, or a pronoun that owns. */
const OWNER = `(?:((?:the |this )?[^,;:?!'’]{2,45}?)${S}|(his|her|their))`;
const MEAL = 'lunch|luncheon|dinner|breakfast|brunch|supper|tea|coffee|drinks|free|help|ever|now|years|hours|days|weeks|long';

/** Who owns something, as who does it. */
const doer = (name: string | undefined, pronoun: string | undefined): string =>
  name ?? { his: 'he', her: 'she', their: 'they' }[pronoun!.toLowerCase()] ?? 'they';

export const LABEL_FORMS: readonly Form[] = [
  // 'Lind's foreign guests', 'his callers on Monday'
  [
    said(`${OWNER} (?:(?:foreign|other|official) )?(?:callers|visitors|guests)${ON_WAY}`),
    ([name, his, rest]) => `whom does ${doer(name, his)} receive${rest}`,
  ],
  // 'his answer on the fees', 'Lind's comment about the ferry'
  [
    said(
      `${OWNER} (?:answer|reply|response|comments?|remarks?|views?|opinion|take|stance) (?:on|about|regarding|concerning|as to) (\\S[^,;:?!]*?)`,
    ),
    ([name, his, topic]) => `what did ${doer(name, his)} say about ${topic}`,
  ],
  // 'board members with Lind at the harbour'
  [
    said(
      `((?:\\p{L}+ ){0,3}?(?:members|ministers|officials|ambassadors|senators|mps|lawmakers|aides|advisers|officers|mayors|envoys)) with (\\S[^,;:?!]*?) (at|in|on) ([^,;:?!]+?)`,
    ),
    ([who, whom, at, place]) =>
      /^(?:who|which|what|how|any|did|was|were|is|are)\b/i.test(who!)
        ? undefined
        : `which ${who!.replace(/^the /i, '')} were with ${whom} ${at} ${place}`,
  ],
  // 'subjects of the 3 memoranda'
  [
    said(
      `(?:the )?(?:topics|subjects|themes|areas|fields) of the ((?:\\w+ )?(?:memoranda|memorandums|mous|agreements|accords|treaties|papers|documents|deals|instruments|protocols|declarations))`,
    ),
    ([papers]) => `what are the ${papers} on`,
  ],
  // 'who was there for Norland'
  [
    said(
      `who (?:was|were) (?:there|present|at the table|on hand) for ((?!the\\b|an?\\b|his\\b|her\\b|their\\b|this\\b|that\\b|it\\b|(?:${MEAL})\\b)\\p{L}[^,;:?!]*?)`,
    ),
    ([side]) => `who represented ${side}`,
  ],
  // 'who's with Lind in Oslo'
  [
    said(`who(?: is|'s|’s| will be) with ((?!the |it\\b|this\\b|that\\b)[^,;:?!]+?) (in|at|on) ([^,;:?!]+?)`),
    ([whom, at, place]) => `who accompanies ${whom} ${at} ${place}`,
  ],
  // 'which resident is named as meeting the minister'
  [
    said(
      `((?:who|which|what)(?: [^\\s,;:?!]+){0,4}?) (?:is|are|was|were) (?:named|mentioned|listed|given|cited) as (?:meeting|having met) ([^,;:?!]+?)`,
    ),
    ([who, other]) => `${who} met ${other}`,
  ],
  // 'did Lind and the premier have a bilateral meeting'
  [
    said(
      `did ((?:the |mr\\.? |ms\\.? )?[^,;:?!]{2,40}?) and ((?:the |mr\\.? |ms\\.? )?[^,;:?!]{2,40}?) (?:actually |also |ever )?(?:have|get) (?:an? |any )((?:separate |formal |private |full )?(?:bilateral |face-to-face |one-on-one )?)(?:meeting|encounter)${ON_WAY}`,
    ),
    ([a, b, manner, rest]) =>
      / and /.test(`${a} ${b}`) || /^the \p{L}+(?:an|ese|ish)$/u.test(a!)
        ? undefined
        : manner
          ? `did ${a} hold a ${manner}meeting with ${b}${rest}`
          : `did ${a} meet ${b}${rest}`,
  ],
  // 'who took the call in the mayor's stead'
  [
    said(`(who|which \\p{L}+) ([^,;:?!]+?) in (?:((?:the )?[^,;:?!]+?)${S}|(his|her|their)) (?:stead|place)`),
    ([who, deed, whom, his]) => `${who} ${deed} instead of ${whom ?? { his: 'him', her: 'her', their: 'them' }[his!.toLowerCase()]}`,
  ],
  // 'who asked her to Oslo', not 'who asked her to resign'
  [
    said(`who (?:asked|called) (him|her|them|[^,;:?!]{2,40}?) to ((?:the )?(?:\\p{L}+ )?\\p{L}+)`),
    ([whom, place]) => (placeNames.has(foldKey(place!).replace(/^the /, '')) ? `who invited ${whom} to ${place}` : undefined),
  ],
  // 'why did she stay home'
  [
    said(`why did ((?:the |mr\\.? |ms\\.? )?[^,;:?!]{2,40}?) (?:stay|remain) (?:at home|home|behind)`),
    ([who]) => `why did ${who} not travel`,
  ],
  // 'did the king receive the pair'
  [
    said(`([^,;:?!]+? (?:receive|received|meet|met|see|saw|greet|greeted|welcome|welcomed|host|hosted)) the (?:pair|duo|twosome)${ON_WAY}`),
    ([asked, rest]) => `${asked} them${rest}`,
  ],
  // 'days in Norland'
  [
    said(`(?:the )?(?:days|dates) in ((?:the )?\\p{L}+(?: \\p{L}+){0,2})`),
    ([place]) => (placeNames.has(foldKey(place!).replace(/^the /, '')) ? `when is the visit to ${place}` : undefined),
  ],
  // 'what's the barge worth'
  [
    said(`what(?:'s|’s|s| is| was| were| are) ${LONE} worth`),
    ([thing]) => (/ (?:with|between|of) /.test(thing!) ? undefined : `how much is ${thing} worth`),
  ],
  // 'who negotiates for the islanders'
  [
    said(`who (?:negotiates|is negotiating|negotiated) (?:for|on behalf of) (?:the )?((?:\\p{L}+ ){0,2}?\\p{L}+?(?:iot|an|ese|ish))s`),
    ([people]) => `who is the ${people} negotiator`,
  ],
];

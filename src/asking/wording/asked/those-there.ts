import { type Form, LONE, said } from '../forms.ts';

// Who was there, who came to see somebody and who stood in for another, in words of everyday.

const EVENT =
  '(?:ceremony|signing|handover|hand-over|opening|inauguration|launch|event|reception|meeting|talks|summit|session|conference|funeral|parade|dinner|lunch|banquet|dialogue|round table|forum)';
/** 'the handover of command' is told as a ceremony. */
const CEREMONY = /^(?:change[ -]of[ -]command|handover(?: of command)?|hand-over(?: of command)?|change of guard|take-?over)$/i;
const eventAs = (event: string): string => (CEREMONY.test(event.replace(/^the /i, '')) ? 'the ceremony' : event);
const EVENT_TOLD = `((?:the |this |that )?(?:[^\\s,;:?!]+ ){0,3}?(?:${EVENT}|change[ -]of[ -]command(?: ceremony)?)(?: (?:in|at|on|of) [^,;:?!]+?)?)`;
const GUESTS = '(?:guests|attendees|participants|dignitaries|witnesses|people present|those present|those attending)';
const TAIL = '(?:[,;:?!.]| [-–—])? ?(?:give |just |only |their )?(?:the |all |full )?names?(?: only)?(?: please| pls)?';
const WATCHED =
  '(?:watched|witnessed|attended|saw|followed|looked on at|were at|were present at|came to|showed up (?:at|for)|turned up (?:at|for))';

/** Those who were there, callers and those who stood in, as questions for whoever attended, called or represented. */
export const THOSE_THERE_FORMS: readonly Form[] = [
  // 'which guests watched the ceremony? names please'
  [new RegExp(`^((?:(?:which|what) |the )?${GUESTS} [^;:?!]{3,90}?)${TAIL}$`, 'i'), ([asked]) => asked],
  [said(`(?:the )?(?:names? of )?(?:the )?${GUESTS} (?:at|of|in) ${EVENT_TOLD}`), ([event]) => `who attended ${eventAs(event!)}`],
  [said(`(?:which|what) ${GUESTS} ${WATCHED} ${EVENT_TOLD}`), ([event]) => `who attended ${eventAs(event!)}`],
  [
    said(
      `who (?:all )?(?:watched|witnessed(?! the (?:\\w+ )?signing)|looked on at|showed up (?:at|for)|turned up (?:at|for)) ${EVENT_TOLD}`,
    ),
    ([event]) => `who attended ${eventAs(event!)}`,
  ],
  // 'who was the host in Oslo'
  [said('who (?:was|were|is|are) (?:the )?hosts? in ([^,;:?!]+?)'), ([place]) => `who hosted the meeting in ${place}`],
  // 'besides A and B who was in the room'
  [
    said(
      `(?:besides|apart from|aside from|other than|next to|in addition to) ([^,;:?!]+?),? who (?:else )?(?:was|were|sat) (?:also )?(?:in the room|there|present|at the table|in attendance)`,
    ),
    ([names]) => `who else was present besides ${names}`,
  ],
  // 'who came in place of the envoy'
  [
    said(
      `who (?:else )?(?:came|was there|were there|attended|appeared|showed up|turned up|sat in|spoke|went|was sent|stood in) (?:in (?:the )?(?:place|stead|lieu) of|instead of|on behalf of) ${LONE}`,
    ),
    ([name]) => `who represented ${name}`,
  ],
  // 'who was waiting for her at the gate'
  [said(`who (?:was|were|stood) waiting for ${LONE} (at|outside) ([^,;:?!]+?)`), ([name, at, place]) => `who met ${name} ${at} ${place}`],
  // 'who dropped by the minister's office before the talks'
  [
    said(
      `who (?:dropped by|dropped in on|dropped in at|stopped by|popped in on|popped by|came by|came to see|looked in on|came round to) ${LONE}(?:'s|’s|s'|s’) (?:office|house|place|residence)((?: (?:before|after|on|in|during|earlier|later|at) [^,;:?!]+?)?)`,
    ),
    ([name, when]) => `who did ${name} receive${when}`,
  ],
  // 'visitors of the president on Monday', 'the minister's visitors'
  [
    said(
      `(?:the )?(?:visitors|callers|guests) (?:of|to|received by) ${LONE}((?: (?:on|in|this|last|during|yesterday|today)\\b[^,;:?!]*?)?)`,
    ),
    ([name, when]) => (new RegExp(`\\b${EVENT}\\b`, 'i').test(name!) ? undefined : `who did ${name} receive${when}`),
  ],
  // 'who else is on her call list this afternoon'
  [
    said(`who (?:else )?is on ${LONE}(?:'s|’s|s'|s’) (?:call|phone) (?:list|sheet)((?: (?:for|on|this|today|tomorrow)\\b[^,;:?!]*?)?)`),
    ([name, when]) => `who will ${name} call${when}`,
  ],
  // 'how long did she hold the post'
  [
    said(
      `how long did ${LONE} (?:stay|last|remain|serve|spend|hold out|work) (?:on )?in (?:the|that|this|his|her) (?:job|post|position|role|office)`,
    ),
    ([name]) => `how long was ${name} in the post`,
  ],
  [
    said(`how long did ${LONE} hold (?:the|that|this|his|her) (?:job|post|position|role|office)`),
    ([name]) => `how long was ${name} in the post`,
  ],
  // 'which commissioner looks after trade'
  [
    said(
      `((?:which|what) [^\\s,;:?!]+(?: [^\\s,;:?!]+)??|who) (?:looks after|takes care of|handles|deals with|is dealing with) ([^\\s,;:?!]+(?: (?:and )?[^\\s,;:?!]+){0,3})`,
    ),
    ([who, what]) => (/^(?:her|him|them|it|the)\b/i.test(what!) ? undefined : `${who} is in charge of ${what}`),
  ],
  // 'she joined from where'
  [
    said(
      `${LONE} (joined|spoke|called in|dialled in|dialed in|took part|participated|connected|attended|followed(?: it)?|came|flew in|arrived) (?:in )?from (?:where|which (?:city|town|place))`,
    ),
    ([name, deed]) => `where did ${name} ${PLAIN[deed!.toLowerCase()] ?? deed} from`,
  ],
  [/^from where (did|does|will) (.+?)[?.!\s]*$/i, ([aux, rest]) => `where ${aux} ${rest} from`],
];

const PLAIN: Readonly<Record<string, string>> = {
  joined: 'join',
  spoke: 'join',
  'called in': 'join',
  'dialled in': 'join',
  'dialed in': 'join',
  'took part': 'take part',
  participated: 'participate',
  connected: 'join',
  attended: 'join',
  followed: 'follow',
  'followed it': 'follow it',
  came: 'come',
  'flew in': 'fly in',
  arrived: 'arrive',
};

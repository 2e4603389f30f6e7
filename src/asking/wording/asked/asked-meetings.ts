import { type Form, LONE, objectOf, said, WHO } from '../forms.ts';

const DAY = `(?:(?:early |late )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:morning|afternoon|evening))?)`;
const MEETING = '(?:meeting|talks|discussions|consultations|conversation|call|phone call|telephone call|chat|dinner|lunch|breakfast)';
const ON_WAY = `((?: (?:in|at|on|during|after|before|last|this|yesterday|today) [^,;:?!]+?)?)`;

/** What people do at a meeting of that name. */
function deedAt(noun: string): readonly [verb: string, preposition: string] {
  if (/^(?:dinner|lunch|breakfast)$/.test(noun)) return [`have ${noun}`, ' with'];
  return /call|chat|conversation/.test(noun) ? ['speak', ' to'] : ['meet', ''];
}

/** 'who did Lind meet on Sunday at the harbour' */
function whoMet(who: string, subject: string, day: string | undefined, noun: string, rest: string): string {
  const [verb, preposition] = deedAt(noun.toLowerCase());
  return `${who} did ${subject} ${verb}${preposition}${day ? ` on ${day}` : ''}${rest}`;
}

const asWho = (who: string): string => (/^whom?$/i.test(who) ? 'who' : who);

/** Whom somebody met, received, called on or was received by, in the forms that need more than a word in another place. */
export const MEETING_FORMS: readonly Form[] = [
  // 'Lind's Sunday meeting at the harbour was with which minister'
  [
    said(`${LONE}(?:'s|’s|s'|s’) (?:(${DAY}) )?(${MEETING})${ON_WAY} (?:was|were) with ${WHO}`),
    ([subject, day, noun, rest, who]) => whoMet(asWho(who!), subject!, day, noun!, rest!),
  ],
  // 'who represented Norland at the meeting'
  [
    said(`${WHO} represented ([^,;:?!]+?) (?:at|in|during) the (?:meeting|talks|session|consultations|gathering)`),
    ([who, side]) => `${asWho(who!)} represented ${side}`,
  ],
  // 'who gave the lunch'
  [
    said(
      `${WHO} (?:gave|threw|laid on|offered|put on) ((?:the|a|that|this|his|her) (?:\\p{L}+ )?(?:lunch|luncheon|dinner|banquet|reception|breakfast|iftar|meal|party)[^,;:?!]*?)`,
    ),
    ([who, meal]) => (/ (?:for|to) /.test(meal!) ? undefined : `${asWho(who!)} hosted ${meal}`),
  ],
  // 'who was the Norlandic delegation headed by', 'who were the talks chaired by'
  [
    said(
      `(?:by )?whom? (?:was|were|is|are|will) ((?:the|a|an|that|this|his|her|their) (?:[\\p{L}-]+ ){0,4}?(?:delegation|mission|team|party|talks|meeting|session|round|round table|roundtable|group|side|visit|consultations)) (?:be )?(headed|led|chaired|co-chaired|hosted|moderated)(?: up)?(?: by)?`,
    ),
    ([what, deed]) => `who ${deed} ${what}`,
  ],
  // 'with whom was Lind's meeting', 'who was Lind's call with'
  [
    said(`with ${WHO} (?:was|were) ${LONE}(?:'s|’s|s'|s’) (?:(${DAY}) )?(${MEETING})${ON_WAY}`),
    ([who, subject, day, noun, rest]) => whoMet(asWho(who!), subject!, day, noun!, rest!),
  ],
  [
    said(`${WHO} (?:was|were) ${LONE}(?:'s|’s|s'|s’) (?:(${DAY}) )?(${MEETING})${ON_WAY} with`),
    ([who, subject, day, noun, rest]) => whoMet(asWho(who!), subject!, day, noun!, rest!),
  ],
  // 'who was the minister's conversation partner'
  [
    said(
      `who (?:was|were) ${LONE}(?:'s|’s|s'|s’) (?:(${DAY}) )?(?:conversation|dialogue|talking|discussion|negotiating) partners?${ON_WAY}`,
    ),
    ([subject, day, rest]) => whoMet('who', subject!, day, 'conversation', rest!),
  ],
  [
    said(`who (?:was|were) ${LONE}(?:'s|’s|s'|s’) (?:(${DAY}) )?(dinner|lunch|breakfast) (?:partner|companion)s?${ON_WAY}`),
    ([subject, day, noun, rest]) => whoMet('who', subject!, day, noun!, rest!),
  ],
  [
    said(`who (?:was|were) (?:on|at) the other end of the (?:line|phone|call)(?: (?:with|from|to|for|of) ${LONE})`),
    ([subject]) => `who did ${subject} speak to`,
  ],
  [
    said(`${WHO} sat (?:down )?(?:opposite|across from|across the table from|face to face with) ${LONE}`),
    ([who, subject]) => `${asWho(who!)} did ${subject} meet`,
  ],
  // 'who sat with the minister in the talks with Lind'
  [
    said(
      `who (?:else )?(?:sat|was|were|is|are|sits) (?:with|beside|alongside|next to) ${LONE} (in|at|during|for) ((?:the |his |her )?(?:\\w+ ){0,2}?(?:meeting|talks|bilateral|session|discussions|consultations) with [^,;:?!]+)`,
    ),
    ([subject, at, talks]) => `who joined ${subject} ${at} ${talks}`,
  ],
  // 'who was with Lind when she met Rud'
  [
    said(
      `who (?:else )?(?:was|were) (?:there )?(?:with|beside|alongside|next to) ${LONE} when (?:he|she|they) (?:met|saw|spoke to|spoke with|talked to|sat down with|received|held talks with|met with) ([^,;:?!]+)`,
    ),
    ([subject, other]) => `who joined ${subject} in the talks with ${other}`,
  ],
  // 'who came to the harbour for talks with the minister'
  [
    said(
      `${WHO} (?:came|flew|travell?ed|went|drove|arrived) (?:to|in) ((?:the |his |her )?[^,;:?!]+?) (?:for (?:talks|a meeting|discussions|consultations|a conversation|meetings) with|to (?:meet|see|talk to|talk with|hold talks with|have talks with|speak to|confer with)) ${LONE}`,
    ),
    ([who, place, other]) => `${asWho(who!)} met ${other} ${/^(?:the|his|her) /i.test(place!) ? 'at' : 'in'} ${place}`,
  ],
  // 'which leaders were seen by the envoy'
  [
    said(`${WHO} (?:was|were|got) (?:seen|met|consulted|met with) by ${LONE}${ON_WAY}`),
    ([who, subject, rest]) => `${asWho(who!)} did ${subject} meet${rest}`,
  ],
  // 'Lind was the guest of which president'
  [
    said(`${LONE} (?:was|were) (?:the |an? )?(?:guests? of|granted an audience (?:by|with)|given an audience by) ${WHO}${ON_WAY}`),
    ([guest, who, rest]) => `${asWho(who!)} received ${objectOf(guest!)}${rest}`,
  ],
  [
    said(`of ${WHO} (?:was|were) ${LONE} (?:the |an? )?guests?${ON_WAY}`),
    ([who, guest, rest]) => `${asWho(who!)} received ${objectOf(guest!)}${rest}`,
  ],
  [said(`whose guests? (?:was|were) ${LONE}${ON_WAY}`), ([guest, rest]) => `who hosted ${objectOf(guest!)}${rest}`],
  [
    said(`${WHO} (?:played host to|had|was host to|acted as host to) ${LONE} as (?:an? |his |her |their )?guests?${ON_WAY}`),
    ([who, guest, rest]) => `${asWho(who!)} hosted ${guest}${rest}`,
  ],
  [said(`${WHO} (?:played|was|acted as) host to ${LONE}${ON_WAY}`), ([who, guest, rest]) => `${asWho(who!)} hosted ${guest}${rest}`],
  [
    said(`${WHO} (?:granted|gave|accorded) (?:an audience to ${LONE}|${LONE} an audience)${ON_WAY}`),
    ([who, a, b, rest]) => `${asWho(who!)} received ${a ?? b}${rest}`,
  ],
  // 'the guests from Norland that the mayor had in the afternoon'
  [
    said(
      `(?:the |all )?(?:guests|visitors|callers)( from [^,;:?!]+?)? (?:that|whom|who) ${LONE} (?:had|received|hosted|welcomed)((?: (?:in|at|on|during|that|this|last) [^,;:?!]+?)?)`,
    ),
    ([from, host, rest]) => `who did ${host} receive${from ?? ''}${rest}`,
  ],
  [said(`who (?:was|were) ${LONE}(?:'s|’s|s'|s’) (?:guests?|visitors?)${ON_WAY}`), ([host, rest]) => `who did ${host} receive${rest}`],
  // 'to whom did Lind make the courtesy call'
  [
    said(`(?:to|on|upon) ${WHO} did ${LONE} (?:make|pay) (?:the|an?|his|her|their) (?:courtesy|farewell|goodwill) (?:call|visit)${ON_WAY}`),
    ([who, subject, rest]) => `on ${/^who$/i.test(who!) ? 'whom' : who} did ${subject} pay a courtesy call${rest}`,
  ],
  [
    said(`${WHO} did ${LONE} (?:make|pay) (?:the|an?|his|her|their) (?:courtesy|farewell) (?:call|visit) (?:to|on|upon)`),
    ([who, subject]) => `on ${/^who$/i.test(who!) ? 'whom' : who} did ${subject} pay a courtesy call`,
  ],
  // 'in the presence of which judges was the session held'
  [
    said(`in the presence of ${WHO} (?:was|were) ${LONE} (?:held|conducted)`),
    ([who, event]) => `${asWho(who!)} ${/s$/i.test(who!) ? 'were' : 'was'} present at ${event}`,
  ],
  // 'with whom did Lind travel to Oslo'
  [
    said(`with ${WHO} did ${LONE} (?:travel|go|fly|come|drive|sail)( to [^,;:?!]+?)?`),
    ([who, subject, to]) => `${asWho(who!)} accompanied ${objectOf(subject!)}${to ?? ''}`,
  ],
  [
    said(`${WHO} did ${LONE} (?:travel|go|fly|come|drive|sail) (to [^,;:?!]+? )?with`),
    ([who, subject, to]) => `${asWho(who!)} accompanied ${objectOf(subject!)}${to ? ` ${to.trim()}` : ''}`,
  ],
  [
    said(
      `(?:the )?${LONE}(?:'s|’s|s'|s’) (?:travel(?:l?ing)? |fellow )?companions? (?:on|during|for|in) (?:the|this|that|his|her) (?:trip|journey|tour|visit|travels|way)`,
    ),
    ([subject]) => `who accompanied ${subject}`,
  ],
];

/** Each side of 'A and B' a name or a post with its article: 'the presidents of A and B' is one side. */
const PAIR = String.raw`((?:the |his |her )?(?!the\b)(?:(?! and | of |,)[^?:;!])+?) and ((?:the |his |her )?[^,?:;!]+?)`;
const GOT = '(?:get to |manage to |ever |actually |eventually |in the end )?';

/** 'did Lind meet the mayor'; undefined where the two may be of one noun: 'the Norland and Sudrian ministers'. */
function didMeet(a: string, b: string): string | undefined {
  const [one, other] = [a, b].map((side) => /^(?:the|his|her) /i.test(side));
  const isPlural = !other && /\b[a-z]+s$/.test(b);
  return isPlural || (one && !other) || / (?:and|or) /.test(b) ? undefined : `did ${a} meet ${b}`;
}

/** Whether two met or spoke. */
export const ENCOUNTER_FORMS: readonly Form[] = [
  [
    said(
      `did (?:the|any|a) (?:\\w+ )?(?:meeting|talks) between ${PAIR} (?:still |ever |actually )?(?:take place|happen|go ahead|occur|come about)`,
    ),
    ([a, b]) => didMeet(a!, b!),
  ],
  [
    said(
      `did ${LONE}(?:'s|’s|s'|s’) (?:meeting|talks) with ${LONE} (?:still |ever |actually )?(?:take place|happen|go ahead|occur|come about)`,
    ),
    ([a, b]) => didMeet(a!, b!),
  ],
  [said(`${PAIR}(?:,| [-–—]+|:) did (?:they|the two|both) ${GOT}(?:see|meet)(?: each other| one another)?`), ([a, b]) => didMeet(a!, b!)],
  [said(`did ${PAIR} ${GOT}(?:see|meet) (?:each other|one another)`), ([a, b]) => didMeet(a!, b!)],
  [said(`did ${LONE} (?:get|manage) to (?:see|meet|meet with) ${LONE}`), ([a, b]) => (/ and /.test(a!) ? undefined : `did ${a} meet ${b}`)],
  // 'any words exchanged between the two, Lind and Holm'
  [
    said(`(?:were |was )?(?:there )?(?:any )?(?:words?|greetings?) (?:exchanged )?between (?:the (?:two|pair)(?: \\S+)?,? )?${PAIR}`),
    ([a, b]) => `did ${a} and ${b} speak to each other`,
  ],
];

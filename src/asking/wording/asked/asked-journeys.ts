import { postNouns } from '../../../reading/lexicon.ts';
import { type Form, LONE, said } from '../forms.ts';

const PLACE =
  '(?:cit(?:y|ies)|countr(?:y|ies)|capitals?|towns?|places?|islands?|villages?|states?|regions?|provinces?|destinations?|stops?)';
const WHICH = `((?:which|what) (?:[^\\s,;:?!]+ ){0,2}?${PLACE})`;
const JOURNEY = '(?:trips?|journeys?|travels|tours?|visits?|voyage|mission)';
const S = `(?:'s|’s|s'|s’)`;
const SUBJECT_OF: Readonly<Record<string, string>> = { her: 'she', his: 'he', their: 'they' };
/** 'Lind's', 'her' */
const OWNER = `(?:(his|her|their)|(?:the )?${LONE}${S})`;
const owner = (pronoun: string | undefined, name: string | undefined): string =>
  pronoun ? SUBJECT_OF[pronoun.toLowerCase()]! : withArticle(name!);
/** 'Minister of trade' for 'the minister of trade': what the form has taken an article from is a post. */
const withArticle = (name: string): string =>
  /^\p{Ll}/u.test(name) && /\s/.test(name) && !/^(?:the|his|her|their|our) /i.test(name) ? `the ${name}` : name;

/** A name, a pronoun or a post; an event is held, and goes nowhere. */
const isSomebody = (name: string): boolean => {
  const words = name.toLowerCase().split(' ');
  if (/(?:ing|ed|born)$/.test(words.at(-1)!) || words.some((w) => OCCASION.test(w))) return false;
  return !/^(?:the|this|that|his|her|their|its)$/.test(words[0]!) || words.some((w) => postNouns.has(w));
};
const OCCASION =
  /^(?:meetings?|talks|session|summit|conference|visit|trip|ceremony|signing|exercise|dialogue|attack|event|workshop|forum|round|vote|election|training|funeral|concert|festival)$/;

const goesNext = (subject: string): string => `where ${/^they$/i.test(subject) ? 'do' : 'does'} ${subject} go next`;
const STOP = '(?:stop|destination|port of call|stopover|leg)';
/** What is looked at by going there. */
const SITE =
  '(?:[^\\s,;:?!]+ ){0,2}?(?:plants?|stations?|factor(?:y|ies)|schools?|hospitals?|clinics?|ports?|camps?|bases?|dams?|museums?|cent(?:er|re)s?|universit(?:y|ies)|farms?|shipyards?|mines?|bridges?|laborator(?:y|ies)|academ(?:y|ies)|monaster(?:y|ies)|cathedrals?|mosques?|cemeter(?:y|ies)|memorials?)';
const LOOKS =
  '(?:look (?:at|around|round|over)|have a look (?:at|around)|take a look (?:at|around)|get to see|drop (?:by|in at|in on)|stop (?:by|in at|off at)|pop into|get a tour of|call in at|pay a visit to)';
/** A stretch of time, no place. */
const TIME = String.raw`((?:in|during|on|over|at) (?:the )?(?:early |late |mid-?|middle of |beginning of |end of |start of |first |second |last )*(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|week(?:end)?|spring|summer|autumn|winter|half of|\d{1,2})\b[^,;:?!]*|yesterday|last (?:week|month|year|\w+day))`;

/** A day of the week or month. */
const ON_DAY = String.raw`on (?:the )?(?:(?:early |late )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:morning|afternoon|evening))?|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december))`;

/** Where somebody went, goes next or comes back from, in the forms that need more than a word in another place. */
export const JOURNEY_FORMS: readonly Form[] = [
  // 'where will Lind be on 16 May', 'where is she on Tuesday'
  [
    said(`where (will|is) ${LONE} (?:be |going to be |due )?(${ON_DAY})`),
    ([, subject, day]) =>
      isSomebody(subject!) && /^(?:he|she|they|\p{Lu}|(?:the )?\S+(?: \S+)?$)/iu.test(subject!)
        ? `where ${/^they$/i.test(subject!) ? 'do' : 'does'} ${subject} go ${day}`
        : undefined,
  ],
  // 'where does her five-day trip take her'
  [
    said(
      `where (did|does|will) ${OWNER} (?:[^\\s,;:?!]+ ){0,2}?${JOURNEY} (?:take|lead|bring) (?:him|her|them)((?: (?:on|in|after|next) [^,;:?!]+?)?)`,
    ),
    ([aux, pronoun, name, rest]) => `where ${aux} ${owner(pronoun, name)} go${rest}`,
  ],
  // 'which power plant did she look at', 'what school did Lind drop in at'
  [
    said(`(which|what) (${SITE}) (?:did|does|will) ${LONE} ${LOOKS}( [^,;:?!]+)?`),
    ([which, site, who, rest]) => (isSomebody(who!) ? `${which} ${site} did ${who} visit${rest ?? ''}` : undefined),
  ],
  // 'what's her next stop', 'the next destination of the envoy'
  [
    said(`(?:(?:and )?(?:what|where|which)(?: is|'s|s| was| will be)? )?${OWNER} next ${STOP}`),
    ([pronoun, name]) => goesNext(owner(pronoun, name)),
  ],
  [
    said(`(?:(?:what|where)(?: is|'s|s| was| will be)? )?the next ${STOP} (?:of|for|on the (?:trip|tour|journey|itinerary) of) ${LONE}`),
    ([name]) => goesNext(name!),
  ],
  [
    said(
      `(?:what|which (?:country|city|town|place|capital))(?: is|'s| comes)? next (?:for|on) ${LONE}${S} (?:trip|tour|journey|itinerary|agenda|route|list)`,
    ),
    ([name]) => goesNext(name!),
  ],
  [
    said(
      `where(?: is|'s|s| are| will) ${LONE} (?:headed|heading|bound|off|travell?ing|flying|head|be going|be heading|set to go|due)(?: to| for)? next`,
    ),
    ([name]) => goesNext(name!),
  ],
  [said(`${LONE} (?:goes|travels|heads|flies|is going|is headed|is off) (?:to )?(?:where|which \\w+) next`), ([name]) => goesNext(name!)],
  // 'her travels from Oslo take her to which island'
  [
    said(
      `${OWNER} ${JOURNEY}( from [^,;:?!]+?)? (?:takes?|took|will take|led|leads?|brought|brings?)(?: him| her| them)? (?:to )?(?:${WHICH}|where)`,
    ),
    ([pronoun, name, from, which]) =>
      `${which ?? 'where'} ${/^they$/.test(owner(pronoun, name)) ? 'do' : 'does'} ${owner(pronoun, name)} travel${from ?? ''}`,
  ],
  // 'to which capitals did the minister's trip lead'
  [
    said(
      `(?:to )?(?:${WHICH}|where) did (?:the ${JOURNEY} of ${LONE}|${OWNER} ${JOURNEY}) (?:lead|take|bring)(?: him| her| them)?(?: to)?`,
    ),
    ([which, of, pronoun, name]) => {
      const subject = of ?? owner(pronoun, name);
      return which ? `${which} did ${subject} visit` : `where did ${subject} go`;
    },
  ],
  [
    said(`(?:what|which) (?:were|are) (?:the |all the )?(?:stops|destinations|ports of call) (?:on|of|in) the ${JOURNEY} of ${LONE}`),
    ([name]) => `which places did ${name} visit`,
  ],
  [
    said(`${WHICH} (?:were|are) (?:the )?(?:stops|destinations) (?:on|of|in) ${OWNER} ${JOURNEY}`),
    ([which, pronoun, name]) => `${which} did ${owner(pronoun, name)} visit`,
  ],
  // 'from what cities was she coming back'
  [
    said(
      `from ${WHICH} (?:was|were|is|are|did|has|have) ${LONE} (?:just )?(?:coming back|coming|returning|return|come back|back|returned|come home)( (?:in|on|last|yesterday|today) [^,;:?!]+?)?`,
    ),
    ([which, name, when]) => `${which} did ${name} visit${when ?? ''}`,
  ],
  [
    said(
      `${WHICH} (?:was|were|is|are|did|has|have) ${LONE} (?:just )?(?:coming back|coming|returning|return|come back|back|returned) from`,
    ),
    ([which, name]) => `${which} did ${name} visit`,
  ],
  // 'where was she in late May'
  [
    said(`where (?:was|were) ${LONE} ${TIME}`),
    ([name, time]) => (isSomebody(name!) ? `which places did ${name} visit ${time}` : undefined),
  ],
  // 'which town did they head for'
  [
    said(
      `(?:${WHICH}|where) (did|does|do|will) ${LONE} (?:head|make|set out|set off|leave|depart|take off|fly out|fly off)(?: for| to)?( (?:next|on|in|last|later|after|then|from) [^,;:?!]+?| next)?`,
    ),
    ([which, did, name, when]) => `${which ?? 'where'} ${did} ${name} go${which ? ' to' : ''}${when ?? ''}`,
  ],
  // 'what was she shown at the harbour'
  [said(`what (?:was|were) ${LONE} shown((?: (?:in|at|on|during) [^,;:?!]+?)?)`), ([name, rest]) => `what did ${name} visit${rest}`],
  [said(`${LONE} (?:was|were) shown what((?: (?:in|at|on|during) [^,;:?!]+?)?)`), ([name, rest]) => `what did ${name} visit${rest}`],
  [
    said(`what did ${LONE} (?:go|come)(?: and|) (?:to )?(?:see|look at|visit)((?: (?:in|at|on|during) [^,;:?!]+?)?)`),
    ([name, rest]) => `what did ${name} visit${rest}`,
  ],
];

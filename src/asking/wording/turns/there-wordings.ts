import { analyse } from '../../../reading/language.ts';
import { postNouns } from '../../../reading/lexicon.ts';
import { END } from '../forms.ts';

// 'Was A one of those she met', 'was A in attendance', 'was A with her', 'was B a topic': asked by 'be', and told by 'meet', 'attend', 'accompany', 'discuss'.

/** Whom it is asked of; neither anybody nor 'there'. */
const WHO = String.raw`(?!(?:there|it|this|that|these|those|any|anyone|anybody|someone|somebody|some|all|everyone|everybody|nobody|no|not|a|an|both|many|most|what|who)\b)((?:[^\s,;?]+ ){0,6}?[^\s,;?]+)`;
const OPENS = '^(?:(?:and|so|but) )?';
const BE = '(?:was|were|is|are)';
const PEOPLE =
  '(?:(?:the|all|all the) )?(?:people|persons?|ones?|those|everyone|everybody|guests|hosts|participants|attendees|visitors|interlocutors|officials|leaders|politicians|dignitaries|ministers|presidents|ambassadors|diplomats|envoys|representatives|figures)';
const AMONG = `(?:also )?(?:one of|among|amongst|part of|some of)`;
const MEETS = `(met|saw|spoke (?:with|to)|talked (?:with|to)|held talks with|received|hosted|welcomed)`;
const EVENT =
  '(?:ceremony|signing|meetings?|talks|event|opening|inauguration|lunch|dinner|breakfast|banquet|conference|summit|session|reception|gathering|launch|funeral|unveiling|handover|launching|forum|seminar|workshop|hearing|briefing|wreath-laying|commemoration|celebrations?|roundtable|round table|parade|mass|service|concert|match)';
const AT = String.raw`(the (?:[^\s?]+ ){0,3}?${EVENT}(?: [^?]+?)?)`;

const BASE: Readonly<Record<string, string>> = {
  met: 'meet',
  saw: 'see',
  'spoke with': 'speak with',
  'spoke to': 'speak to',
  'talked with': 'talk with',
  'talked to': 'talk to',
  'held talks with': 'hold talks with',
  received: 'receive',
  hosted: 'host',
  welcomed: 'welcome',
};

type Turn = (m: RegExpExecArray) => string;
const turn = (pattern: string, to: Turn): readonly [RegExp, Turn] => [new RegExp(pattern, 'i'), to];
const base = (verb: string): string => BASE[verb.toLowerCase()] ?? verb;

const TURNS: readonly (readonly [RegExp, Turn])[] = [
  // 'was there a meeting | of A and B'
  turn(
    `${OPENS}(?:was|were) there (?:an? |any )?(?:joint |bilateral |direct |separate |face-to-face |trilateral )?(?:meeting|encounter) (?:of|between) ([^,;:?!]+? and (?:the )?[^\\s,;:?!]+(?: [^\\s,;:?!]+)?)${END}`,
    (m) => `did ${m[1]!} meet`,
  ),
  // 'was A | one of the people | who met B'
  turn(`${OPENS}${BE} ${WHO} ${AMONG} ${PEOPLE} (?:that|who) (?:had )?${MEETS} (.+)`, (m) => `did ${m[1]!} ${base(m[2]!)} ${m[3]!}`),
  // 'was A | one of the people | who attended'
  turn(
    `${OPENS}${BE} ${WHO} ${AMONG} ${PEOPLE} (?:(?:that|who) (?:had )?(?:attended|came|was there|were there|took part)|present|in attendance|there)(?: (?:at |to |in )?${AT})?${END}`,
    (m) => `did ${m[1]!} attend${m[2] ? ` ${m[2]}` : ''}`,
  ),
  turn(`${OPENS}${BE} ${WHO} ${AMONG} ${PEOPLE} (?:at|for) ${AT}${END}`, (m) => `did ${m[1]!} attend ${m[2]!}`),
  // 'was A | one of the people | she met'
  turn(
    `${OPENS}${BE} ${WHO} ${AMONG} ${PEOPLE}(?: that| who| whom)? ((?:[^\\s?]+ ){0,4}?[^\\s?]+) (?:had )?${MEETS}(.*)`,
    (m) => `did ${m[2]!} ${base(m[3]!)} ${m[1]!}${m[4]!}`,
  ),
  // 'was A | present | when the deal was signed'
  turn(
    `${OPENS}${BE} ${WHO} (?:also )?(?:present|there|in attendance) (?:when|as|while) ((?:the|their|an?) (?:[^\\s?]+ ){0,3}?[^\\s?]+) (?:was|were|got|being) (?:being )?signed${END}`,
    (m) => `did ${m[1]!} attend the signing of ${m[2]!}`,
  ),
  turn(`${OPENS}${BE} ${WHO} (?:also )?(?:present|there|in attendance|on hand)(?: (?:at|for|during) ${AT})?${END}`, (m) =>
    isSomebodyAsked(m[1]!) && (m[2] || !/ there[?.!\s]*$/i.test(m[0])) ? `did ${m[1]!} attend${m[2] ? ` ${m[2]}` : ''}` : m[0],
  ),
  turn(`${OPENS}${BE} ${WHO} (?:also )?(?:at|in on) ${AT}${END}`, (m) => (isSomebodyAsked(m[1]!) ? `did ${m[1]!} attend ${m[2]!}` : m[0])),
  turn(
    `${OPENS}(?:had|has|have|did) ${WHO} (?:also )?(?:come|came|turn(?:ed)? up|show(?:ed|n)? up|make it|made it) (?:to|at|for) ${AT}${END}`,
    (m) => `did ${m[1]!} attend ${m[2]!}`,
  ),
  turn(`${OPENS}will ${WHO} (?:also )?be (?:present|there|in attendance)?(?: ?(?:at|for) ${AT})?${END}`, (m) =>
    isSomebodyAsked(m[1]!) ? `will ${m[1]!} attend${m[2] ? ` ${m[2]}` : ''}` : m[0],
  ),
  // 'was A with her'
  turn(`${OPENS}will ${WHO} be (?:with|alongside) (her|him|them|the [^\\s?]+|[^\\s?]+)${END}`, (m) =>
    isSomebodyAsked(m[1]!) && isCompany(m[1]!, m[2]!) ? `will ${m[1]!} accompany ${m[2]!}` : m[0],
  ),
  turn(
    `${OPENS}${BE} ${WHO} (?:also |there )?(?:with|alongside) (her|him|them|the [^\\s?]+|[^\\s?]+)(?: (?:too|on (?:the|this|her|his) (?:trip|visit|tour|journey)))?${END}`,
    (m) => (isSomebodyAsked(m[1]!) && isCompany(m[1]!, m[2]!) ? `did ${m[1]!} accompany ${m[2]!}` : m[0]),
  ),
  turn(
    `${OPENS}(?:did|has|had|have) ${WHO} (?:also )?(?:travel(?:led|ed)?|go|gone|come|fly|flown|came|tag) (?:along )?(?:together )?with ([^?]+)`,
    (m) => `did ${m[1]!} accompany ${m[2]!}`,
  ),
  // 'was B a topic'
  turn(
    `${OPENS}${BE} ${WHO} (?:also )?(?:(?:an?|one of the|among the|part of the) (?:\\w+ )?(?:topics?|subjects?|themes?)|on the (?:table|menu)|part of the (?:talks|discussions?|conversations?))(?: (?:of|in|at|for|during) (?!(?:the|this|that) (?:text|release|press release|statement|article|document|readout|communique)\\b)[^?]+)?${END}`,
    (m) => `was ${m[1]!} discussed`,
  ),
  turn(
    `${OPENS}did (?:the|their) (?:talks|meeting|discussions?|conversations?|consultations) (?:also )?(?:touch on|touch upon|cover|include|deal with|focus on|centre on|turn to|address) ([^?]+)`,
    (m) => `was ${m[1]!} discussed`,
  ),
  turn(`${OPENS}did ${WHO} sign (?:something|anything) (?:on|about|for|over) ([^?]+)`, (m) => `did ${m[1]!} sign an agreement on ${m[2]!}`),
];

/** A name, a post or 'she', no adjective and no thing that happens: 'was the meeting | with her', 'were they happy | with him'. */
function isSomebodyAsked(who: string): boolean {
  const last = analyse(who).at(-1);
  return last !== undefined && /^(?:NOUN|PROPN|PRON|X)$/.test(last.pos) && !HAPPENS.test(last.lower);
}

/** 'with her', 'with the minister'; of a single name beside one: 'was Berg | with Lind'. */
const isCompany = (who: string, whom: string): boolean =>
  /^(?:her|him|them)$/i.test(whom) ||
  (/^the /i.test(whom)
    ? postNouns.has(whom.split(' ').at(-1)!.toLowerCase())
    : !who.includes(' ') && !/^(?:he|she|they|you|we|i|it|us|me|this|that|these|those|people|children)$/i.test(who) && !NOBODY.test(whom));
const NOBODY =
  /^(?:it|this|that|these|those|everyone|everybody|anyone|anybody|someone|somebody|me|us|you|whom|who|people|children|family)$/i;

const HAPPENS =
  /^(?:meetings?|talks?|calls?|conversations?|deals?|agreements?|treat(?:y|ies)|accords?|contracts?|discussions?|interviews?|negotiations?|lunch|dinner|breakfast|trade|war|peace|problems?|visits?|trips?)$/;

/** The question asked by the verb that releases tell it with; undefined for any other. */
export function thereWording(question: string): string | undefined {
  if (!/^(?:(?:and|so|but) )?(?:was|were|is|are|had|has|have|did|will) /i.test(question)) return undefined;
  for (const [pattern, to] of TURNS) {
    const m = pattern.exec(question);
    if (!m) continue;
    const turned = to(m);
    if (turned !== m[0]) return turned + (turned.endsWith('?') ? '' : '?');
  }
  return undefined;
}

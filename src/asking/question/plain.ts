/** Words that a question may open with and that say nothing of it, each with the mark behind it. */
const GREETING =
  /^(?:hi|hello|hey|heya|hiya|yo|greetings|good (?:morning|afternoon|evening|day))(?: (?:there|all|everyone|everybody|guys|folks|team|bot))?\b\s*[,.!:;–—-]*\s*/i;
const REMARK = new RegExp(
  `^(?:(?:sorry|excuse me|pardon(?: me)?|please|pls|plz|btw|by the way|fyi|hmm+|um+|uh+|erm?|just curious|(?:ok|okay|alright|anyway|so)(?! (?:far|that|many|much)\\b))\\b\\s*[,.!:;–—-]*|` +
    `(?:thanks|thank you|thx|cheers|oh|ah|well|right|now|(?:(?:a|one|another|just|more|my|the|quick|short|small|stupid|silly|dumb|next|last|follow-up) )*question(?: (?:is|for you))?)\\s*[,.!:;–—-]+)\\s*`,
  'i',
);

const SOMEBODY = '(?:you|u|ya|someone|somebody|anyone|anybody|we|the bot)';
const QUESTION_WORD =
  'who|whom|whose|what|which|when|where|why|how|if|whether|(?:under|by|with|to|from|in|at|on|for|of|since|until|till) (?:which|what|whom|whose|when)';
const FOLLOWED = `(?=(?:${QUESTION_WORD})\\b)`;

/** What leads to a question: 'can you tell me | who …', 'do we know | when …', 'I wonder | whether …'. */
const LEADS: readonly RegExp[] = [
  `(?:can|could|would|will) ${SOMEBODY}(?: please| pls| maybe| perhaps| kindly)? (?:tell|remind|inform|show|explain|say|clarify)(?: to)?(?: me| us)?(?: again)?(?: please| pls)?,? ${FOLLOWED}`,
  `(?:(?:can|could|would|will) ${SOMEBODY} )?(?:please |pls |just |now )*(?:tell|remind|show) (?:me|us)(?: again| please| pls)?[,:]? (?!about\\b|more\\b|all\\b|everything\\b|anything\\b|something\\b|that\\b|of\\b|a\\b)`,
  `(?:do|does|did|would) ${SOMEBODY}(?: happen to)?(?: already)? (?:know|remember|recall|understand|see) ${FOLLOWED}`,
  `(?:does|did|do) (?:it|they|this|the (?:press |news )?(?:release|text|statement|article|readout|communique)s?)(?: also| even)? (?:say|mention|state|specify|tell(?: us| me)?|explain|reveal|indicate|disclose) ${FOLLOWED}`,
  `is it (?:known|said|stated|clear|mentioned|specified|told) ${FOLLOWED}`,
  `(?:i|we)(?: would|'d|d)? (?:just )?(?:like|love|want|wanna|wish|need|have)(?: to)? (?:know|learn|find out|understand|ask|hear|see)(?: about| you)?[,:]? ${FOLLOWED}`,
  `(?:i|we) wanna (?:know|ask) ${FOLLOWED}`,
  `(?:i|we)(?: am|'m|m| are|'re| was| were|(?: have|'ve) been)? (?:just |also |still )?(?:wonder|wondering|curious|asking|unsure|not sure|trying to (?:find out|understand|see)|interested in(?: knowing)?)(?: about| as to)?[,:]? ${FOLLOWED}`,
  `(?:i|we) (?:do not|don't|dont) (?:know|understand|see|get) ${FOLLOWED}`,
  `(?:what )?(?:i|we) (?:want|need|wanted|would like) to know (?:is|was)[,:]? `,
  `(?:any|have you (?:any|an)) (?:idea|clue|info|information|word|news)(?: on| about| of| as to)? ${FOLLOWED}`,
].map((source) => new RegExp(`^${source}`, 'i'));
/** 'do we know | the dates of the visit' */
const KNOWN = new RegExp(`^(?:(?:do|does) ${SOMEBODY} (?:happen to )?know|any idea (?:of|about)) (?!that\\b)`, 'i');

/** What may close a question and says nothing of it: ', please', ' - just curious', '(thanks)'. */
const CLOSING =
  /(?:\s*[,;.!?(–—-]+\s*(?:thanks(?: a lot| in advance)?|thank you|cheers)|(?:\s*[,;.!?(–—-]+\s*|\s+)(?:please|pls|plz|thx|ty|just curious|just asking|just wondering|out of curiosity|asking for a friend|btw|by the way|i wonder|(?:do|does) (?:you|we|anyone|anybody|somebody) know|any idea|if known|lol|haha))\)?\s*[?.!\s]*$/i;

/** Marks of a chat around the whole: quotation marks, code, bold, a quoted line or a list. */
const AROUND = /^(?:[\s*_~>|`]|[-•]\s)+|[\s*_~|`]+$/gu;
const QUOTED = /^["'“‘«]([^"“”«»]+)["'”’»]$/u;
const PICTURE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+|(?<=^|\s)[:;]-?[)(DPp](?=\s|$)/gu;

/** 'what is it about again': asked to be reminded, where nothing is told that could happen twice. */
const AGAIN =
  /^(?!.*\b(?:open|meet|met|start|began|begin|visit|return|happen|sp(?:ea|o)k|talk|see|saw|run|ran|came|come|resum|try|tri|vot|elect|win|won|h[oe]ld|play|go|went|cross|clos|attack|attend|host|use|call)\w*)(.+) again(?=[?.!\s]*$)/i;

/** Longer ways to say a question word. */
const WORDINGS: readonly (readonly [RegExp, string])[] = [
  [
    /^(who|whom|what|when|where|why)(?: exactly| actually| precisely)? (?:was|is|were) it(?: exactly| actually)? (?:that|who|whom|when|where) /i,
    '$1 ',
  ],
  [/^who (?:was|is|were|are) the (?:one|ones|person|people|man|woman|guy) (?:who|that) /i, 'who '],
  [/^(?:which|what) (?:person|individual|guy) (?=\w)/i, 'who '],
  [/^at (?:what|which) (?:point|moment)(?: in time)? /i, 'when '],
  [/^(who|whom|what|when|why|how many|how much|which \w+) (?:actually|precisely) /i, '$1 '],
  [/^(who|whom|what|when|why|how many|how much) exactly /i, '$1 '],
  [AGAIN, '$1'],
  [/^(?!.*\b(?:where|many|much)\b)(.+) (?:exactly|precisely)(?=[?.!\s]*$)/i, '$1'],
];

const AUX = 'is|are|was|were|will|would|can|could|should|has|have|had|may|might|must';
/** 'whether | the minister | was | there' */
const WHETHER = new RegExp(`^(?:if|whether)(?: or not)? (.+?) (${AUX}) (.+)$`, 'i');
const WHETHER_DID = /^(?:if|whether)(?: or not)? (.+)$/i;
/** 'when | the visit | will | be', 'what | her job | is' */
const INDIRECT = new RegExp(
  `^(when|where|why|how|how (?:old|long|far|big|large|often)|who|whom|what)(?= (?:the|a|an|his|her|their|its|this|that|he|she|they|it|we|there|\\p{L}+(?:'s)?)\\b) (?!(?:${AUX}|do|does|did|many|much|old|long|far|big|large|often)\\b)(.+?) (${AUX})(?: (.+))?$`,
  'iu',
);
const DETERMINED = /^(?:the|a|an|his|her|their|its|this|that|he|she|they|it|we|there)\b/i;

/**
 * The question itself: without greetings, courtesies and marks of a chat around it ('hi, can you tell me who …, please'), with an indirect
 * question turned into a direct one ('whether she was there' to 'was she there'), and longer question words said shortly ('which person' as
 * 'who'). What has none of these comes back as it is; what has nothing else does too.
 */
export function plainQuestion(text: string): string {
  let plain = text;
  // Each turn that changes anything leaves it shorter.
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = unwrapped(before);
    if (!/[\p{L}\p{N}]/u.test(plain)) return before;
  }
  return plain;
}

function unwrapped(text: string): string {
  let plain = text.replace(PICTURE, ' ').replace(AROUND, '').replace(QUOTED, '$1');
  // Shouted: capitals say nothing of names there.
  if (!/\p{Ll}/u.test(plain) && plain.includes(' ')) plain = plain.toLowerCase();
  plain = plain.replace(GREETING, '').replace(REMARK, '').replace(CLOSING, '');
  for (const lead of LEADS) {
    const rest = plain.replace(lead, '');
    if (rest !== plain) return direct(rest.replace(CLOSING, ''));
  }
  plain = plain.replace(KNOWN, '');
  for (const [long, short] of WORDINGS) plain = plain.replace(long, short);
  return plain;
}

/** The direct form of an indirect question. */
function direct(question: string): string {
  const end = /[?.!\s]*$/.exec(question)![0];
  const clause = question.slice(0, question.length - end.length);
  const inverted = WHETHER.exec(clause);
  if (inverted) return `${inverted[2]} ${inverted[1]} ${inverted[3]}${end}`;
  const did = WHETHER_DID.exec(clause);
  if (did) return `did ${did[1]}${end}`;
  const told = INDIRECT.exec(clause);
  if (!told || (/^what$/i.test(told[1]!) && !DETERMINED.test(told[2]!) && told[4] !== undefined)) return question;
  return `${told[1]} ${told[3]} ${told[2]}${told[4] ? ` ${told[4]}` : ''}${end}`;
}

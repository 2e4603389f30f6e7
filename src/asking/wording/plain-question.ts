import { shortWording } from './long-wordings.ts';
import { direct } from './turns/indirect.ts';

/** Words that a question may open with and that say nothing of it, each with the mark behind it. */
const GREETING =
  /^(?:hi|hello|hey|heya|hiya|yo|greetings(?=[ ,]*[,.!:;–—-])|good (?:morning|afternoon|evening|day))(?: (?:there|all|everyone|everybody|guys|folks|team|bot))?\b\s*[,.!:;–—-]*\s*/i;
const REMARK = new RegExp(
  `^(?:(?:sorry|excuse me|pardon(?: me)?|please|pls|plz|btw|by the way|fyi|hmm+|um+|uh+|erm?|just curious|(?:ok|okay|alright|anyway|so)(?! (?:far|that|many|much)\\b))\\b\\s*[,.!:;–—-]*|` +
    `(?:thanks|thank you|thx|cheers|oh|ah|well|right|now|(?:(?:a|one|another|just|more|my|the|quick|short|small|stupid|silly|dumb|next|last|follow-up) )*question(?: (?:is|for you))?)\\s*[,.!:;–—-]+)\\s*`,
  'i',
);

const SOMEBODY = '(?:you|u|ya|someone|somebody|anyone|anybody|we|the bot)';
const QUESTION_WORD =
  'who|whom|whose|what|which|when|where|why|how|if|whether|(?:under|by|with|to|from|in|at|on|for|of|since|until|till) (?:which|what|whom|whose|when)';
const FOLLOWED = `(?=(?:${QUESTION_WORD})\\b)`;

const SHORTLY = '(?:in short|in brief|briefly|in a nutshell|in a few words|in one sentence|in a sentence|quickly)';

/** What leads to a question: 'can you tell me | who …', 'do we know | when …', 'I wonder | whether …'. */
const LEADS: readonly RegExp[] = [
  `(?:can|could|would|will) ${SOMEBODY}(?: please| pls| maybe| perhaps| kindly)? (?:tell|remind|inform|show|explain|say|clarify)(?: to)?(?: me| us)?(?: again| ${SHORTLY})?(?: please| pls)?,? ${FOLLOWED}`,
  `(?:(?:can|could|would|will) ${SOMEBODY} )?(?:please |pls |just |now )*(?:tell|remind|show) (?:me|us)(?: again| please| pls| ${SHORTLY})?[,:]? (?!about\\b|more\\b|all\\b|everything\\b|anything\\b|something\\b|that\\b|of\\b|a\\b)`,
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
  /(?<!^(?:and |so )?(?:who|whom|what|which|how much|how many|what else|who else))(?:\s*[,;.!?(–—-]+\s*(?:thanks(?: a lot| in advance)?|thank you|cheers)|(?:\s*[,;.!?(–—-]+\s*|\s+)(?:please|pls|plz|thx|ty|just curious|just asking|just wondering|out of curiosity|asking for a friend|btw|by the way|i wonder|(?:do|does) (?:you|we|anyone|anybody|somebody) know|any idea|if known|lol|haha))\)?\s*[?.!\s]*$/i;

/** Marks of a chat around the whole: quotation marks, code, bold, a quoted line or a list. */
const AROUND = /^(?:[\s*_~>|`]|[-•]\s)+|[\s*_~|`]+$/gu;
const QUOTED = /^["'“‘«]([^"“”«»]+)["'”’»]$/u;
const PICTURE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+|(?<=^|\s)[:;]-?[)(DPp](?=\s|$)/gu;

/** Wordings that lead into one another are a handful; two that lead back and forth would go on without end. */
const MOST_TURNS = 40;

/**
 * The question itself: without greetings, courtesies and marks of a chat around it ('hi, can you tell me who …, please'), with an indirect
 * question turned into a direct one ('whether she was there' to 'was she there'), and longer question words said shortly ('which person' as
 * 'who'). What has none of these comes back as it is; what has nothing else does too.
 */
export function plainQuestion(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  let plain = text;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const before = plain;
    plain = unwrapped(before);
    if (!/[\p{L}\p{N}]/u.test(plain)) plain = before;
    if (plain === before) {
      // A plain question is plain already.
      remember(plain, plain);
      break;
    }
  }
  remember(text, plain);
  return plain;
}

/**
 * Plain forms that are remembered; the one found out the longest ago goes first. A conversation and what answers it both ask for the plain form
 * of a question, and it takes some hundreds of regular expressions.
 */
const MOST_REMEMBERED = 300;
const remembered = new Map<string, string>();

function remember(text: string, plain: string): void {
  if (remembered.size >= MOST_REMEMBERED) remembered.delete(remembered.keys().next().value!);
  remembered.set(text, plain);
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
  return shortWording(plain);
}

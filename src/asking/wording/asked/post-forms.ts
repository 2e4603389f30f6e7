import { postNouns } from '../../../reading/lexicon.ts';

/** 'what is Lund minister for', 'what is Berg deputy director of': the post said, and what it is of asked for. */
const POST_OF_WHAT =
  /^what (?:is|was) (?!(?:the|an?|his|her|their|its|our|my|this|that) )((?:\S+ ){1,7}\S+) (?:for|of|in charge of|responsible for)(?=[?.!\s]*$)/i;
/** Words that open a post before its noun. */
const OPENS_POST =
  /^(?:deputy|vice|under|assistant|special|prime|foreign|chief|permanent|high|general|acting|senior|first|state|interim|joint|executive|the|an?)$/i;
/** 'Lund's two posts' */
const COUNTED_POSTS = /^(.*'s?) (?:two|three|four|both|several|other) (posts|offices|jobs|titles|positions|roles|functions)(?=[?.!\s]*$)/i;
/** 'who chaired the group together with Lund' */
const TOGETHER = /^(who\b.+?),? (?:together|jointly|in tandem|side by side) with /i;

/** 'what did Lund do before this job', 'what did Berg do before joining the mission': the post held before. */
const DID_BEFORE =
  /^(?:and )?(?:what|which job) did ((?:(?:mr|ms|mrs|dr)\.? )?[\p{L}’'-]+(?: [\p{Lu}][\p{L}’'-]*){0,3}) (?:do|use to do|have) (?:for a living |for work |professionally )?(?:previously|formerly|before(?: (?:(?:this|that|his|her|the)(?: current| new| present)? (?:job|post|role|position|appointment|office)|(?:she|he) (?:was appointed|took (?:up )?(?:this|the|her|his) (?:job|post|role))|(?:joining|becoming|being appointed|taking up|taking over|taking)\b[^,;:?!]*))?)(?=[?.!\s]*$)/iu;

/** 'skipper of the Tolle', 'who skippered HMS Tolle': releases have commanders. */
const SKIPPER = /^((?:who(?:'s| is| was|'s)? )?(?:the )?)skipper (?:of|on|aboard) /i;
const SKIPPERS = /^(who )skipper(?:s|ed) /i;

/** A question about somebody's post, or about whoever did a thing with somebody, in fewer words; unchanged where it is no such question. */
export function postForm(question: string): string {
  const words = (POST_OF_WHAT.exec(question)?.[1] ?? '').split(' ');
  const opens = words.findIndex((w, i) => i > 0 && (postNouns.has(w.toLowerCase()) || OPENS_POST.test(w)));
  if (opens > 0 && postNouns.has(words.at(-1)!.toLowerCase()))
    return `${words.slice(0, opens).join(' ')} is ${words.slice(opens).join(' ')} of what`;
  const before = DID_BEFORE.exec(question)?.[1];
  if (before && !/^(?:it|they|we|you|the)$/i.test(before)) return `what was ${before} before`;
  if (SKIPPER.test(question) || SKIPPERS.test(question))
    return question.replace(SKIPPER, '$1commander of ').replace(SKIPPERS, '$1commands ');
  return question.replace(COUNTED_POSTS, '$1 $2').replace(TOGETHER, '$1 with ');
}

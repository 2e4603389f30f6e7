import type { Question } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** The ways a vote may go, each with the words by which it is asked for and told. */
const WAYS: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [/\b(?:against|opposed|rejected|voted no|(?<!to )no votes?)\b/, /^(?:against|opposed|opposing|negative)$/],
  [/\babst(?:ain(?:ed|ing)?|entions?)\b/, /^(?:abstain|abstained|abstaining|abstentions?)$/],
  [/\b(?:in favou?r|voted for|votes? for|voted yes|yes votes?)\b/, /^(?:favou?r|affirmative)$/],
];
const WAY = /\b(?:against|for|favou?r|yes|no|abstain(?:ed)?)\b/i;
/** How many words behind those who voted tell how they did. */
const REACH = 8;

/**
 * 'How many voted | against' <- '261 votes in | favour', 'who voted | against' <- 'ten members voted in | favour, while A abstained': the words right behind the
 * answer, else those right before it, tell of another way to vote.
 */
export function isOfOtherVotes(view: ReleaseView, { shape, kind }: Question, { items }: Found): boolean {
  // 'How will A vote' asks for the way itself.
  if (/^how (?:did|does|do|will|has|have|would) .* vote$/.test(shape)) return items.every(({ text }) => !WAY.test(text));
  const asked = /\bvot(?:e[sd]?|ing)\b|\babst/.test(shape) ? WAYS.find(([words]) => words.test(shape)) : undefined;
  if (!asked || !/^(?:count|who|what|met|role)$/.test(kind)) return false;
  return items.some(({ span }) => span !== undefined && span.n > 0 && isOther(view.sentences[span.n]!, span, asked[1]));
}

function isOther({ tokens }: SentenceView, span: { start: number; end: number }, asked: RegExp): boolean {
  const first = tokens.findIndex((t) => t.end > span.start);
  const last = tokens.findLastIndex((t) => t.start < span.end);
  const behind = tokens.slice(last + 1, last + 1 + REACH);
  const stop = behind.findIndex((t) => /^(?:[,;]|while|but|and|with)$/.test(t.lower) || t.pos === 'NUM');
  const before = tokens.slice(Math.max(0, first - REACH), first);
  const open = before.findLastIndex((t) => /^(?:[,;]|while|but|and|with)$/.test(t.lower));
  const own = [...tokens.slice(first, last + 1), ...(stop < 0 ? behind : behind.slice(0, stop))].map((t) => t.lower);
  const told = own.some((w) => WAYS.some(([, way]) => way.test(w))) ? own : before.slice(open + 1).map((t) => t.lower);
  return !told.some((w) => asked.test(w)) && told.some((w) => WAYS.some(([, way]) => way.test(w)));
}

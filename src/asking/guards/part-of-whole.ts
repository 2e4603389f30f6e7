import { quantities } from '../extract/quantities.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { Found, Item } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';
import { numeral } from '../release/words.ts';
import { PLAIN } from './number-asked.ts';

// 'How many of the nine', 'how much of the loan': the whole is no part of itself.

/** What any sum may be called. */
const MONEY = /^(?:money|funding|funds?|cash|amount|sum|total|aid)$/;
const OF_NUMBER = /\bhow many of (?:the|these|those|its|their|his|her|all) (\w+(?: \w+)?)/;

/** True for the number of all where a part of them is asked for. */
export function isTheWhole(view: ReleaseView, question: Question, { items }: Found): boolean {
  if (question.kind !== 'count' || question.yesNo) return false;
  const all = OF_NUMBER.exec(question.shape)?.[1];
  const whole =
    (all ?? '')
      .split(' ')
      .map(numeral)
      .find((w) => /^\d+$/.test(w)) ?? '';
  return (
    (whole !== '' && items.some(({ text }) => numeral(text.toLowerCase().split(/[\s-]/)[0]!) === whole)) ||
    items.some((item) => isOfWholeSum(view, question, item)) ||
    items.some((item) => isOfAllBefore(view, question, item))
  );
}

/** 'How many outlets were fined' <- 'of the | 46 outlets monitored, 14 were warned': how many there are of whom a part did it. */
function isOfAllBefore(view: ReleaseView, { verb, focus, tokens, shape }: Question, { span }: Item): boolean {
  if (!span || span.n === 0 || !verb || verb.weight < 0.8 || PLAIN.test(verb.lemma) || !focus || !/\bhow many\b/.test(shape)) return false;
  // 'In how many towns was | fishing | seen': no deed of theirs.
  const between = tokens.slice(focus.last + 1, verb.first);
  if (between.some((t) => !/^(?:AUX|ADV|PART)$/.test(t.pos)) || tokens.slice(verb.last + 1).some((t) => t.pos === 'VERB')) return false;
  const s = view.sentences[span.n]!;
  const at = s.tokens.findIndex((t) => t.end > span.start);
  if (s.tokens[at - 2]?.lower !== 'of' || !/^(?:the|these|those|its|their|all)$/.test(s.tokens[at - 1]!.lower)) return false;
  // What is told of all of them stands up to the comma, or up to the verb of the part.
  const part = s.tokens[at - 3];
  const isPartFirst =
    part !== undefined &&
    (part.pos === 'NUM' || /^(?:half|third|quarter|cent|percent|some|most|many|few|none|several|%)s?$/.test(part.lower));
  if (part && !isPartFirst && !/^[,;"]$/.test(part.text)) return false;
  const close = s.tokens.findIndex((t, i) => i > at && (t.text === ',' || (isPartFirst && t.pos === 'AUX')));
  return !matchTerm(verb, s).tokens.some((i) => i > at && (close < 0 || i < close));
}

/** 'How much of the loan' <- 'a loan of | 40 million', 'a | 40 million euro loan'. */
function isOfWholeSum(view: ReleaseView, question: Question, { span }: Item): boolean {
  const { focus, shape } = question;
  if (!span || !focus || focus.link || MONEY.test(focus.word) || !/\bhow much of (?:the|this|that|its|their|his|her) /.test(shape))
    return false;
  if (!new RegExp(`\\bhow much of \\w+ (?:\\w+ )?${focus.word.replace(/[^a-z]/g, '.')}\\b`).test(shape)) return false;
  const s = view.sentences[span.n]!;
  const at = matchTerm(focus, s).tokens;
  const q = quantities(s).find((o) => s.tokens[o.first]!.start < span.end && s.tokens[o.last]!.end > span.start);
  if (!q) return false;
  const last = Math.max(q.last, q.noun);
  const isOf = /^(?:of|worth|totalling|amounting)$/.test(s.tokens[q.first - 1]?.lower ?? '') && at.includes(q.first - 2);
  // '12 million of the loan'
  const isBefore = at.some((i) => i >= q.last && i <= last + 2 && !s.tokens.slice(q.last + 1, i).some((t) => t.lower === 'of'));
  return isOf || isBefore;
}

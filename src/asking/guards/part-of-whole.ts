import { quantities } from '../extract/quantities.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { Found, Item } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';
import { numeral } from '../release/words.ts';

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
    items.some((item) => isOfWholeSum(view, question, item))
  );
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

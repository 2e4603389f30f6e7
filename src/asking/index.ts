import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Answer } from '../model/answer.ts';
import { MAX_QUESTION, tooLong } from './compose.ts';
import { followUp, turnOf } from './follow-up.ts';
import { type AskOptions, askOne } from './single.ts';
import { twoParts } from './two-parts.ts';
import { plainQuestion } from './wording/plain-question.ts';

export type { AskOptions } from './single.ts';

/**
 * Answers one question from a knowledge base; the second half of 'who met A and where?' goes on from the first.
 * Pure: no clock, no network, no randomness. The same question on the same base gives the same answer.
 */
export function ask(base: KnowledgeBase, typed: string, options: AskOptions = {}): Answer {
  if (typed.length > MAX_QUESTION) return tooLong(typed);
  const question = plainQuestion(typed);
  const parts = twoParts(question);
  if (!parts) return askOne(base, question, options);
  const [first, second] = parts;
  const one = askOne(base, first, options);
  const meant = followUp(base, second, turnOf(first, options.release, one));
  if (meant.kind === 'ambiguous') return askOne(base, question, options);
  const other = askOne(base, meant.kind === 'continued' ? meant.question : second, options);
  return bothOf(one, other);
}

/** Two answers as one; what one of them does not know is said. */
function bothOf(one: Answer, other: Answer): Answer {
  const known = [one, other].filter((a) => a.status === 'answered');
  const [main, more] = known;
  if (!main) return one;
  if (!more) return { ...main, text: `${main.text}; the rest of the question is not answered: ${(main === one ? other : one).text}` };
  const seen = new Set(main.citations.map((c) => `${c.release} ${c.n}`));
  return {
    ...main,
    text: `${main.text}; ${more.text}`,
    items: [...new Set([...main.items, ...more.items])],
    spans: [...main.spans, ...more.spans],
    citations: [...main.citations, ...more.citations.filter((c) => !seen.has(`${c.release} ${c.n}`))],
    understood: `${main.understood}; ${more.understood}`,
  };
}

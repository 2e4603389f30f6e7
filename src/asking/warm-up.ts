import { parseQuestion } from '../reading/syntax/parser.ts';
import { wordsOf } from './question/question.ts';
import { plainQuestion } from './wording/plain-question.ts';

/** A regular expression is compiled where it is first used, and anew, into faster code, the second time. */
const TIMES = 3;

/**
 * Makes ready what reads a question: some hundreds of regular expressions, which together take a fifth of a second to compile, and the parser of
 * questions. Called while a bot joins Discord, so that the first who asks need not wait for it.
 */
export function warmUp(): void {
  // Another question each time: the plain form of the same one is remembered.
  for (let i = 0; i < TIMES; i++)
    for (const question of ['who did she meet in the capital', 'what was said about it'])
      parseQuestion(wordsOf(plainQuestion(`${question} ${i}?`)));
}

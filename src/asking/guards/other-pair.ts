import { isPostWord } from '../question/kinds.ts';
import type { Question } from '../question/question.ts';
import type { Found } from '../release/found.ts';

const PAIR = /\b(?:two|both|three)(?: of)?(?: the)?(?: [a-z]+){0,2}? ([a-z]+s)\b/g;

/** The posts of which several are spoken of together: 'presidents' in 'the two presidents'. */
const postsOf = (text: string): string[] =>
  [...text.toLowerCase().matchAll(PAIR)].map((m) => m[1]!).filter((word) => isPostWord(word) || isPostWord(word.replace(/s$/, '')));

/** True where the question is of the two presidents and the sentences tell it of the two foreign ministers and of no president. */
export function isOfOtherPair({ tokens }: Question, { citations }: Found): boolean {
  const [asked] = postsOf(tokens.map((t) => t.lower).join(' '));
  if (asked === undefined || /^(?:leaders|officials|heads|counterparts|representatives|members|dignitaries)$/.test(asked)) return false;
  const one = asked.replace(/s$/, '');
  const told = citations.map((c) => c.quote.toLowerCase());
  return told.some((quote) => postsOf(quote).length > 0) && told.every((quote) => !quote.includes(one));
}

import type { Extract } from '../extract/types.ts';
import { type Alignment, matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';

/** Longer than any phrase, in code units: a clause. */
const CLAUSE = 60;

/** 'Which school was damaged' is not answered by 'the school was damaged by a storm', which does not say which. */
export function leavesOpenWhich({ wh, focus }: Question, { items }: Extract, { s }: Alignment): boolean {
  if (wh !== 'which' || !focus || focus.link || focus.word !== focus.lemma || items.length !== 1) return false;
  const { span } = items[0]!;
  if (!span || span.n !== s.n || s.n === 0 || span.end - span.start < CLAUSE) return false;
  const { tokens } = matchTerm(focus, s);
  return tokens.length > 0 && tokens.every((i) => isBare(s, i));
}

/** 'The school', with nothing that tells it from others and no name beside it. */
function isBare({ tokens, tree }: Alignment['s'], i: number): boolean {
  const next = tokens[i + 1];
  return (
    tokens[i]!.pos === 'NOUN' &&
    /^(?:the|this|that)$/.test(tokens[i - 1]?.lower ?? '') &&
    tree.kids(i, 'amod', 'compound', 'nmod', 'appos', 'acl:relcl', 'acl').length === 0 &&
    !/^[\p{Lu}“"(]/u.test(next?.text ?? '') &&
    !/^(?:of|in|at|,|called|named)$/.test(next?.lower ?? '')
  );
}

import type { Extract } from '../extract/types.ts';
import { type Alignment, matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';

/**
 * True for a whole sentence where 'which makers come' asks for some of a kind, 'a table with makers who think of coming' says no more of them, or
 * 'at which levels' asks for what the sentence does not have.
 */
export function isClauseForNames({ wh, focus, gap, preposition, shape }: Question, { rule }: Extract, { s, matches }: Alignment): boolean {
  if (rule !== 'any clause' || !focus || focus.link) return false;
  const { score, tokens } = matches.get(focus)!;
  // 'high-level' has no levels.
  const isInWord = (i: number): boolean => s.tokens[i]!.text.includes('-') || s.tokens[i - 1]?.text === '-';
  if (gap === 'oblique' && preposition !== '' && (score < 0.7 || tokens.every(isInWord))) return true;
  return wh === 'which' && /^(?:and )?which (?:\S+ ){0,3}\S+s (?!of\b)/.test(shape) && focus.word !== focus.lemma;
}

/** 'Who holds it now' is not told by 'A held it until June'. */
export function isNoMore({ shape, verb }: Question, { s, matches }: Alignment): boolean {
  if (!verb || !/\b(?:now|currently|at (?:present|the moment)|these days|nowadays)\b/.test(shape)) return false;
  const told = matches
    .get(verb)!
    .tokens.filter(
      (i) => s.tokens[i]!.pos === 'VERB' && s.tokens[i]!.lower !== s.tokens[i]!.lemma && !/ing$|[^s]s$/.test(s.tokens[i]!.lower),
    );
  return told.length > 0 && told.every((v) => s.tokens.some((t, i) => i > v && i < v + 8 && /^(?:until|till)$/.test(t.lower)));
}

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

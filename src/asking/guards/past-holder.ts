import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';

/** 'Who holds it now' is not told by 'A held it until June'. */
export function isPastHolder({ shape, verb }: Question, { s, matches }: Alignment): boolean {
  if (!verb || !/\b(?:now|currently|at (?:present|the moment)|these days|nowadays)\b/.test(shape)) return false;
  const told = matches
    .get(verb)!
    .tokens.filter(
      (i) => s.tokens[i]!.pos === 'VERB' && s.tokens[i]!.lower !== s.tokens[i]!.lemma && !/ing$|[^s]s$/.test(s.tokens[i]!.lower),
    );
  return told.length > 0 && told.every((v) => s.tokens.some((t, i) => i > v && i < v + 8 && /^(?:until|till)$/.test(t.lower)));
}

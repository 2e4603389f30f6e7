import { sayingVerbs } from '../../reading/lexicon.ts';
import type { Extract } from '../extract/types.ts';
import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';

/**
 * 'When did A speak to the board' <- 'A told the board that rain had fallen | in March': a day or place within what was said tells when or where
 * what is spoken of was, where the question names nothing of it.
 */
export function isWithinWords({ kind, verb, terms }: Question, { items }: Extract, { s, matches }: Alignment): boolean {
  const span = items[0]?.span;
  if (!/^(?:when|where)$/.test(kind) || !verb || !span || span.n !== s.n) return false;
  const at = s.tokens.findIndex((t) => t.end > span.start);
  const said = matches.get(verb)!.tokens.find((v) => s.tokens[v]!.pos === 'VERB' && sayingVerbs.has(s.tokens[v]!.lemma) && v < at);
  if (said === undefined) return false;
  const [content] = s.tree.kids(said, 'ccomp').filter((c) => s.tree.isBelow(at, c));
  if (content === undefined) return false;
  return !terms.some((t) => t !== verb && matches.get(t)!.tokens.some((i) => i === content || (s.tree.isBelow(i, content) && i !== at)));
}

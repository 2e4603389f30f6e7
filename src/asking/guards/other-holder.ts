import type { Alignment } from '../matching/align.ts';
import { isCalledSo } from '../posts/called-so.ts';
import { isPostWord } from '../question/kinds.ts';
import type { Question } from '../question/question.ts';

/**
 * 'When did the mayor resign' is not answered by 'Minister A resigned on 2 May': true where the sentence tells the deed of people who have another
 * post than the one asked about.
 */
export function isOfOtherHolder(question: Question, { s, matches }: Alignment): boolean {
  const { verb, terms, tokens, kind, yesNo } = question;
  if (!verb || yesNo || !/^(?:when|where|count|why)$/.test(kind) || matches.get(verb)!.score < 0.7) return false;
  const holder = terms.find(
    (t) => !t.link && isPostWord(t.lemma) && tokens[t.last]!.head === verb.last && /^nsubj(?::pass)?$/.test(tokens[t.last]!.dep),
  );
  const verbs = matches.get(verb)!.tokens.filter((v) => s.tokens[v]!.pos === 'VERB');
  if (!holder || verbs.length === 0 || matches.get(holder)!.score >= 0.3) return false;
  return verbs.every((v) => {
    const told = s.tree.subjects(v).map((i) => s.entityAt(i));
    return told.length > 0 && told.every((e) => e?.kind === 'person' && !isCalledSo(s.view, e.id, holder.lemma, []));
  });
}

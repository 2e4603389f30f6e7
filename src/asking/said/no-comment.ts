import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { cite, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { askedWords } from './asked.ts';

const SAYS = /^(?:say|tell|comment|think|react|remark|reply|respond|answer)$/;
const DECLINES = /^(?:decline|refuse)$/;
const GIVES = /^(?:have|make|give|offer)$/;

/** 'What did A say of C' where A had no comment on it, or declined to comment: that is what A said. */
export function answerNoComment(view: ReleaseView, question: Question): Found | undefined {
  if (question.yesNo || question.wh !== 'what' || !question.terms.some((t) => SAYS.test(t.lemma))) return undefined;
  const { speaker, about } = askedWords(view, question);
  if (!speaker || speaker.entities.length === 0) return undefined;
  for (const s of view.sentences.slice(1)) {
    const verb = declining(s);
    if (verb === undefined || !about.every((t) => matchTerm(t, s).score >= 0.7)) continue;
    if (!s.tree.subjects(verb).some((i) => speaker.entities.includes(s.mentionAt(i)?.entity ?? ''))) continue;
    const stop = s.tokens.findIndex((t, i) => i > verb && /^[,;.]$/.test(t.text));
    return {
      items: [spanItem(s, verb, (stop < 0 ? s.tokens.length : stop) - 1)],
      citations: cite(view, [s.n]),
      score: 0.85,
      because: 'no comment was made',
    };
  }
  return undefined;
}

/** The verb of 'declined | to comment', 'had | no comment'. */
function declining({ tokens }: SentenceView): number | undefined {
  const at = tokens.findIndex(
    (t, i) =>
      (DECLINES.test(t.lemma) && tokens[i + 1]?.lower === 'to' && tokens[i + 2]?.lemma === 'comment') ||
      (GIVES.test(t.lemma) && tokens[i + 1]?.lower === 'no' && /^comments?$/.test(tokens[i + 2]?.lower ?? '')),
  );
  return at < 0 ? undefined : at;
}

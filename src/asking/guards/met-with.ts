import type { Extract } from '../extract/types.ts';
import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';

/** What one has or does with others without meeting them: 'our work with fishers', 'relations with the island'. */
const DEALINGS =
  /^(?:work|cooperation|co-operation|collaboration|partnership|engagement|relations?|relationship|ties|links|efforts?|experience|solidarity|support|friendship|trade|cooperations)$/;

/**
 * True where those who would be the ones met only belong to something that was talked about: 'they discussed our work | with fishers in P' is no
 * meeting with fishers. Of questions for whom somebody met, where no fact tells it.
 */
export function isOfThingDiscussed(question: Question, { items }: Extract, { s }: Alignment): boolean {
  if (question.kind !== 'met' || question.yesNo) return false;
  return items.some(({ span }) => {
    if (!span || span.n !== s.n) return false;
    let at = s.tokens.findIndex((t) => t.end > span.start) - 1;
    while (/^(?:DET|PRON|NUM|ADJ)$/.test(s.tokens[at]?.pos ?? '')) at--;
    return s.tokens[at]?.lower === 'with' && s.tokens[at - 1]?.pos === 'NOUN' && DEALINGS.test(s.tokens[at - 1]!.lower);
  });
}

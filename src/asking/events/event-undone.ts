import { cameToNothing } from '../../reading/facts/certainty.ts';
import type { Question } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';

const MOVES = /^(?:move|relocate|transfer|shift)$/;
/** Words by which a question asks for what was meant, whatever became of it. */
const ASKS_PLAN =
  /\b(?:supposed|planned|scheduled|due|meant|originally|initially|first|cancel\w*|call(?:ed)? off|put off|postpone\w*|moved|relocated)\b/;

/** True for a question that asks where or when an event was meant to be. */
export const asksForPlan = ({ shape }: Question): boolean => ASKS_PLAN.test(shape);

/** True where the sentence tells that the event at token `at` was called off, put off, did not come about or was moved elsewhere. */
export function isUndone(s: SentenceView, at: number): boolean {
  const { tokens, tree } = s;
  const clauses = { sentence: s.sentence, tree, mentionAt: (k: number) => s.mentionAt(k), kindOf: (id: string) => s.view.entity(id)?.kind };
  if (cameToNothing(clauses, at)) return true;
  const v = tokens[at]!.head;
  if (v < 0 || !/^(?:nsubj|nsubj:pass|obj)$/.test(tokens[at]!.dep)) return false;
  return [v, ...tree.kids(v, 'conj')].some((k) => MOVES.test(tokens[k]!.lemma) && !tree.isNegated(k) && hasSubject(s, k, at));
}

/** What is moved: the subject of 'was moved', the object of 'A moved it'. */
const hasSubject = ({ tree }: SentenceView, v: number, at: number): boolean =>
  (tree.isPassive(v) ? tree.subjects(v) : tree.kids(v, 'obj')).includes(at);

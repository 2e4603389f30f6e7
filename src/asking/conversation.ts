import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Answer } from '../model/answer.ts';
import { foldKey } from '../reading/fold.ts';
import { listOf, MAX_QUESTION, tooLong } from './compose.ts';
import { followUp, type Turn, turnOf } from './follow-up.ts';
import { type AskOptions, ask } from './index.ts';
import { plainQuestion } from './wording/plain-question.ts';

/** An answer within a conversation. */
export interface Reply {
  readonly answer: Answer;
  /** The question that was answered, written out in full. */
  readonly asked: string;
  /** What to keep for the asker's next question. */
  readonly turn: Turn;
}

/**
 * Answers a question that may go on from the asker's last one. Pure, as `ask`: the caller keeps the turns, and for how long.
 * A question that could mean several people is not answered: the answer asks which one. `answerOf` answers the question
 * once it stands in full.
 */
export function converse(
  base: KnowledgeBase,
  typed: string,
  before: Turn | undefined,
  options: AskOptions = {},
  answerOf: typeof ask = ask,
): Reply {
  if (typed.length > MAX_QUESTION) {
    const answer = tooLong(typed);
    return { answer, asked: typed, turn: before ?? turnOf('', options.release, answer) };
  }
  const question = plainQuestion(typed);
  const meant = followUp(base, question, before);
  if (meant.kind === 'ambiguous') return { answer: whichOne(meant.people), asked: question, turn: before! };
  const asked = meant.kind === 'full' ? question : meant.question;
  const release = options.release ?? (meant.kind === 'full' ? undefined : before?.release);
  const full = answerOf(base, asked, { release });
  const answer = meant.kind === 'continued' && meant.without.length > 0 ? others(full, meant.without) : full;
  // 'And when?' is an aside: 'who else?' after it still goes on from the question before.
  return { answer, asked, turn: meant.kind === 'continued' && meant.aside ? before! : turnOf(asked, release, full) };
}

function whichOne(people: readonly string[]): Answer {
  return {
    status: 'not-understood',
    kind: 'who',
    text: `Whom do you mean: ${people.slice(0, -1).join(', ')} or ${people.at(-1)}? Ask again with the name.`,
    items: [],
    spans: [],
    citations: [],
    also: [],
    understood: '',
  };
}

/** What an answer says beyond what was said before. */
function others(answer: Answer, known: readonly string[]): Answer {
  if (answer.status !== 'answered') return answer;
  const keys = new Set(known.map(foldKey));
  const items = answer.items.filter((i) => !keys.has(foldKey(i)));
  if (items.length === answer.items.length) return answer;
  if (items.length === 0)
    return {
      ...answer,
      status: 'not-stated',
      text: `Nobody else: the releases name ${listOf(answer.items)} and say of no one more.`,
      items: [],
      spans: [],
      citations: [],
      also: answer.citations.slice(0, 1),
    };
  return { ...answer, text: listOf(items), items, spans: answer.spans.filter((s) => items.includes(s.item)) };
}

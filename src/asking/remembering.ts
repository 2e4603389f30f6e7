import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Answer } from '../model/answer.ts';
import { type AskOptions, ask } from './index.ts';

/** Answers that are remembered of each base; the one that was asked for the longest ago goes first. */
const MOST = 300;

/**
 * `ask` with a memory: the same question on the same base always has the same answer, so it need not be found twice. It
 * is asked for again by the buttons of its message, and by others. A new base begins with nothing remembered.
 */
export function remembering(): typeof ask {
  const memories = new WeakMap<KnowledgeBase, Map<string, Answer>>();
  return (base: KnowledgeBase, question: string, options: AskOptions = {}): Answer => {
    const memory = memories.get(base) ?? new Map<string, Answer>();
    memories.set(base, memory);
    const key = JSON.stringify([question, options.release ?? null]);
    const answer = memory.get(key) ?? ask(base, question, options);
    memory.delete(key);
    memory.set(key, answer);
    if (memory.size > MOST) memory.delete(memory.keys().next().value!);
    return answer;
  };
}

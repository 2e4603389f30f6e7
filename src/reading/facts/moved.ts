import type { Fact } from '../../model/reading.ts';
import type { FactSentence } from './context.ts';

const MOVES = /^(?:move|reschedule|shift|push|bring|advance|defer)$/;

/** 'The meeting with Y, announced for 26 May, has been moved | to June': its day is the one to which it was moved, and it is still to come where that is. */
export function movedTo(s: FactSentence, i: number, fact: Fact): Fact | undefined {
  const { tokens } = s.sentence;
  const v = tokens[i]!.head;
  if (tokens[i]!.dep !== 'nsubj:pass' || !MOVES.test(tokens[v]?.lemma ?? '') || s.isNegated(v)) return undefined;
  const day = s.dates().find(({ part }) => {
    const to = tokens[part.first - 1]?.lower === 'the' ? part.first - 2 : part.first - 1;
    return (
      to > v && /^(?:to|for|until)$/.test(tokens[to]!.lower) && tokens.slice(v + 1, to).every((t) => t.pos !== 'VERB' && t.text !== ',')
    );
  });
  if (!day) return undefined;
  const released = s.context.release.date;
  const isAhead = !released || day.value.slice(0, 10) > released;
  const roles = [...fact.roles.filter((r) => r.role !== 'date'), s.role('date', day.part, day.value)];
  return { ...fact, roles, ...(isAhead ? { modality: 'planned' as const } : {}) };
}

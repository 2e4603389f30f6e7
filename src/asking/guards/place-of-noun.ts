import type { Extract } from '../extract/types.ts';
import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';

/**
 * 'Where are the new sites' and 'after their talks | in Oslo, she praised the new sites': where another noun's deed was is not where the thing is. For
 * questions without a verb of their own alone; a place that hangs on a verb, on what is asked about or on another place may be where it is.
 */
export function isPlaceOfOtherNoun({ kind, verb, wh }: Question, { items }: Extract, { s, matches }: Alignment): boolean {
  if (kind !== 'where' || wh !== 'where' || verb !== undefined) return false;
  const span = items[0]?.span;
  if (!span || span.n !== s.n) return false;
  const met = new Set([...matches.values()].flatMap((m) => (m.score >= 0.7 ? [...m.tokens] : [])));
  const within = (i: number): boolean => s.tokens[i]!.start >= span.start && s.tokens[i]!.end <= span.end;
  const head = s.tokens.findIndex((t, i) => within(i) && (t.head < 0 || !within(t.head)));
  const above = head < 0 ? -1 : s.tokens[head]!.head;
  if (above < 0 || s.tokens[head]!.dep !== 'nmod' || !s.tree.prepositions(head).some((p) => /^(?:in|at)$/.test(p))) return false;
  return s.tokens[above]!.pos === 'NOUN' && !met.has(above) && DEED.test(s.tokens[above]!.lemma);
}

/** Nouns for what happens. */
const DEED =
  /^(?:talk|discussion|meeting|visit|stay|stop|speech|consultation|conversation|conference|summit|ceremony|negotiation|dialogue|address|remark|reception)$/;

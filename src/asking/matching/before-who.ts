import type { SentenceView } from '../release/view.ts';

/**
 * The last token of the person whom 'who' at `i` goes back to over the place or body in his post: 'A B, Head of the Office in P, | who chaired
 * it'. Undefined where no such name stands right before 'who', or no person before it in the same clause.
 */
export function personBeforeWho(s: SentenceView, i: number): number | undefined {
  const next = s.tokens[i - 1]?.text === ',' ? i - 2 : i - 1;
  if (next < 0 || !/^(?:place|organisation|other)$/.test(s.entityAt(next)?.kind ?? '')) return undefined;
  const person = s.mentions.filter((m) => m.last < i && s.view.entity(m.entity)?.kind === 'person').sort((a, b) => b.last - a.last)[0];
  return person && !s.tokens.slice(person.last + 1, i).some((t) => /^(?:VERB|AUX)$/.test(t.pos)) ? person.last : undefined;
}

import type { Fact } from '../../model/reading.ts';

/**
 * A headline names a journey without a verb ('Minister A's visit to P'), so that it tells no time of its own: where all that the text tells
 * of the same traveller's journeys is planned, the headline's is too.
 */
export function settleHeadlines(facts: readonly Fact[]): Fact[] {
  const journeys = facts.filter((f) => f.kind === 'visit' && f.polarity === 'positive');
  return facts.map((fact) => {
    if (!journeys.includes(fact) || fact.modality !== 'happened' || fact.rule !== "X's visit to P") return fact;
    if (!isHeadline(fact)) return fact;
    const own = journeys.filter((f) => f !== fact && !isHeadline(f) && isSameTraveller(f, fact));
    return own.some((f) => f.modality === 'planned') && own.every((f) => f.modality === 'planned')
      ? { ...fact, modality: 'planned' }
      : fact;
  });
}

/** The title, or its words again without a verb at the head of the text: a visit told by a noun that nobody makes there. */
const isHeadline = (fact: Fact): boolean =>
  fact.evidence[0] === 0 || (fact.evidence[0]! < 5 && !fact.roles.some((r) => r.role === 'visitor'));

/** The same entity travels, or one of the two names nobody. */
function isSameTraveller(a: Fact, b: Fact): boolean {
  const of = (f: Fact): string[] => f.roles.flatMap((r) => (r.role === 'visitor' && r.entity ? [r.entity] : []));
  return of(a).length === 0 || of(b).length === 0 || of(a).some((e) => of(b).includes(e));
}

import type { Fact, Role } from '../../model/reading.ts';
import type { FactSentence } from './context.ts';

/**
 * 'On Monday they were received in P by A, and on Tuesday by B', 'met A on Monday and on Tuesday with B': who stands behind a day and a 'by' or 'with' of
 * its own was met on that day, the others before it. The tree hangs all of them and all days on the one verb.
 */
export function onDaysAhead(sentences: readonly FactSentence[], facts: readonly Fact[]): Fact[] {
  return facts.flatMap((fact) => {
    const s = sentences[fact.evidence[0]!];
    if (fact.kind !== 'meeting' || !s || s.n === 0) return [fact];
    const cuts = cutsOf(
      s,
      fact.roles.filter((r) => r.role === 'date' && r.n === s.n),
    );
    const told = cuts.length > 0 ? splitRole(fact, s.n, cuts[0]!) : undefined;
    if (!told) return [fact];
    const bounds = [0, ...cuts, Number.POSITIVE_INFINITY];
    const parts = bounds.slice(1).map((to, k) => fact.roles.filter((r) => isOfPart(r, s.n, told, bounds[k]!, to)));
    return parts.every((roles) => roles.some((r) => r.role === told)) ? parts.map((roles) => ({ ...fact, roles })) : [fact];
  });
}

/** Where a day opens that has 'and' before it and 'by' or 'with' behind it. */
function cutsOf(s: FactSentence, dates: readonly Role[]): number[] {
  const { tokens } = s.sentence;
  return dates
    .filter((d) => {
      const first = tokens.findIndex((t) => t.end > d.start);
      const last = tokens.findLastIndex((t) => t.start < d.end);
      const before = tokens.slice(Math.max(0, first - 4), first).map((t) => t.lower);
      return /^(?:by|with)$/.test(tokens[last + 1]?.lower ?? '') && before.includes('and') && dates.some((o) => o.start < d.start);
    })
    .map((d) => d.start)
    .sort((a, b) => a - b);
}

/** The side of which some stand before the cut and some behind it. */
const splitRole = (fact: Fact, n: number, cut: number): string | undefined =>
  ['participant', 'counterpart'].find((role) => {
    const own = fact.roles.filter((r) => r.role === role && r.n === n);
    return own.some((r) => r.start < cut) && own.some((r) => r.start > cut);
  });

const isOfPart = (r: Role, n: number, told: string, from: number, to: number): boolean =>
  r.n !== n || !(r.role === told || /^(?:date|place|companion)$/.test(r.role)) || (r.start >= from && r.start < to);

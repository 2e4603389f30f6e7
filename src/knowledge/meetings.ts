import { type Citation, quoteOf } from '../model/release.ts';
import type { KnowledgeBase } from './base.ts';
import { type EncounterSentence, PARTY_KINDS, type Party, party } from './derived/encounters.ts';

export type { Party } from './derived/encounters.ts';

/** One sentence by which parties met, as a citation. */
export interface Encounter extends Pick<EncounterSentence, 'pairs' | 'groups'> {
  readonly citation: Citation;
}

/** Who met whom, in the order of the base, with the sentence that says so. */
export function encounters(base: KnowledgeBase): Encounter[] {
  return base.entries.flatMap(({ release, card }) =>
    card.encounters.map(({ n, start, end, pairs, groups }) => ({
      citation: { release: release.id, n, start, end, quote: quoteOf(release, { n, start, end }) },
      pairs,
      groups,
    })),
  );
}

/** The person or body that goes by a name in this base. */
export function partyNamed(base: KnowledgeBase, name: string): Party | undefined {
  const known = base.named(name, [...PARTY_KINDS]);
  return known && party(known);
}

/** Everybody whom a base names. */
export function parties(base: KnowledgeBase): Party[] {
  return base.known().flatMap((known) => (PARTY_KINDS.has(known.kind) ? [party(known)] : []));
}

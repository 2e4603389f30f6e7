import type { Entity, EntityKind, Fact, Reading } from '../model/reading.ts';
import { type Citation, quoteOf } from '../model/release.ts';
import { foldKey } from '../reading/fold.ts';
import type { KnowledgeBase } from './base.ts';

/** Somebody who met somebody: one person or body over all releases. */
export interface Party {
  /** The same for the same party in every release. */
  readonly key: string;
  readonly name: string;
  readonly kind: EntityKind;
}

/** One sentence by which parties met. */
export interface Encounter {
  readonly citation: Citation;
  /** Two who met. */
  readonly pairs: readonly (readonly [Party, Party])[];
  /** Three or more who met each other: 'A, B and C met'. */
  readonly groups: readonly (readonly Party[])[];
}

const KINDS: ReadonlySet<EntityKind> = new Set(['person', 'organisation', 'group']);

/**
 * Who met whom, in the order of the base, with the sentence that says so. Only what a release itself says happened:
 * nothing planned, denied or told by others; and nobody who stands there as a pronoun only: what a 'they' stands for
 * may be read wrongly, and a picture has no room for doubt.
 */
export function encounters(base: KnowledgeBase): Encounter[] {
  return base.readings.flatMap((reading) => {
    const bySentence = new Map<number, Omit<Encounter, 'citation'>>();
    for (const fact of reading.facts) {
      const n = fact.evidence[0];
      const plain = fact.kind === 'meeting' && fact.polarity === 'positive' && fact.modality === 'happened';
      if (!plain || n === undefined || fact.attributedTo !== undefined) continue;
      const { pairs, groups } = partiesOf(reading, fact);
      const before = bySentence.get(n) ?? { pairs: [], groups: [] };
      if (pairs.length + groups.length > 0)
        bySentence.set(n, { pairs: [...before.pairs, ...pairs], groups: [...before.groups, ...groups] });
    }
    return [...bySentence].map(([n, who]) => ({ citation: citationOf(reading, n), ...who }));
  });
}

/** The person or body that goes by a name in this base. */
export function partyNamed(base: KnowledgeBase, name: string): Party | undefined {
  const known = base.named(name, [...KINDS]);
  return known && party(known);
}

function party({ kind, name }: { kind: EntityKind; name: string }): Party {
  return { key: `${kind} ${foldKey(name)}`, name, kind };
}

function partiesOf(reading: Reading, fact: Fact): Omit<Encounter, 'citation'> {
  const side = (role: string) => distinct(fact.roles.filter((r) => r.role === role).flatMap((r) => partyOf(reading, r)));
  const [left, right] = [side('participant'), side('counterpart')];
  if (right.length > 0) {
    return { pairs: left.flatMap((a) => right.map((b) => [a, b] as const)).filter(([a, b]) => a.key !== b.key), groups: [] };
  }
  // 'A and B met' has one side only.
  const [a, b, ...more] = left;
  if (!a || !b) return { pairs: [], groups: [] };
  return more.length === 0 ? { pairs: [[a, b]], groups: [] } : { pairs: [], groups: [left] };
}

function distinct(parties: readonly Party[]): Party[] {
  return [...new Map(parties.map((one) => [one.key, one])).values()];
}

function partyOf(reading: Reading, role: Fact['roles'][number]): Party[] {
  const entity: Entity | undefined = reading.entities.find((e) => e.id === role.entity);
  if (!entity || !KINDS.has(entity.kind)) return [];
  const named = reading.mentions.some(
    (m) => m.entity === entity.id && m.n === role.n && role.start <= m.start && m.end <= role.end && m.form !== 'pronoun',
  );
  return named ? [party(entity)] : [];
}

function citationOf({ release, sentences }: Reading, n: number): Citation {
  const { start, end } = sentences.find((s) => s.n === n)!;
  return { release: release.id, n, start, end, quote: quoteOf(release, { n, start, end }) };
}

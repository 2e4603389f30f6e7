import type { Entity, EntityKind, Fact, Reading } from '../../model/reading.ts';
import { foldKey } from '../../reading/fold.ts';

/** Somebody who met somebody: one person or body over all releases. */
export interface Party {
  /** The same for the same party in every release. */
  readonly key: string;
  readonly name: string;
  readonly kind: EntityKind;
}

/** One sentence of a release by which parties met. */
export interface EncounterSentence {
  readonly n: number;
  readonly start: number;
  readonly end: number;
  /** Two who met. */
  readonly pairs: readonly (readonly [Party, Party])[];
  /** Three or more who met each other: 'A, B and C met'. */
  readonly groups: readonly (readonly Party[])[];
}

export const PARTY_KINDS: ReadonlySet<EntityKind> = new Set(['person', 'organisation', 'group']);

/**
 * Who met whom in a release, with the sentence that says so. Only what the release itself says happened: nothing
 * planned, denied or told by others; and nobody who stands there as a pronoun only: what a 'they' stands for may be
 * read wrongly, and a picture has no room for doubt.
 */
export function encountersOf(reading: Reading): EncounterSentence[] {
  const bySentence = new Map<number, Pick<EncounterSentence, 'pairs' | 'groups'>>();
  for (const fact of reading.facts) {
    const n = fact.evidence[0];
    const plain = fact.kind === 'meeting' && fact.polarity === 'positive' && fact.modality === 'happened';
    if (!plain || n === undefined || fact.attributedTo !== undefined) continue;
    const { pairs, groups } = partiesOf(reading, fact);
    const before = bySentence.get(n) ?? { pairs: [], groups: [] };
    if (pairs.length + groups.length > 0) bySentence.set(n, { pairs: [...before.pairs, ...pairs], groups: [...before.groups, ...groups] });
  }
  return [...bySentence].map(([n, who]) => {
    const { start, end } = reading.sentences.find((s) => s.n === n)!;
    return { n, start, end, ...who };
  });
}

/** An entity as a party. */
export function party({ kind, name }: { kind: EntityKind; name: string }): Party {
  return { key: `${kind} ${foldKey(name)}`, name, kind };
}

function partiesOf(reading: Reading, fact: Fact): Pick<EncounterSentence, 'pairs' | 'groups'> {
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
  if (!entity || !PARTY_KINDS.has(entity.kind)) return [];
  const named = reading.mentions.some(
    (m) => m.entity === entity.id && m.n === role.n && role.start <= m.start && m.end <= role.end && m.form !== 'pronoun',
  );
  return named ? [party(entity)] : [];
}

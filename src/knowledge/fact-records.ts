import type { Reading } from '../model/reading.ts';
import { sourceText } from '../model/release.ts';
import type { KnowledgeBase } from './base.ts';

/** A fact with its parts sliced out of the text: plain data for other programs. Offsets are UTF-16 code units. */
export interface FactRecord {
  readonly release: string;
  readonly kind: string;
  readonly rule: string;
  readonly polarity: string;
  readonly modality: string;
  readonly attributedTo: { readonly entity: string; readonly name: string | null } | null;
  readonly roles: readonly {
    readonly role: string;
    readonly text: string;
    readonly n: number;
    readonly start: number;
    readonly end: number;
    readonly entity: string | null;
    readonly name: string | null;
    readonly value: string | null;
  }[];
  readonly evidence: readonly { readonly n: number; readonly start: number; readonly end: number; readonly quote: string }[];
}

/** Every fact of a base, or of one of its releases. */
export function* factRecords(base: KnowledgeBase, only?: string): Generator<FactRecord> {
  for (const reading of base.readings) {
    if (only === undefined || reading.release.id === only) yield* factsOf(reading);
  }
}

/** Every fact of a reading. */
export function* factsOf(reading: Reading): Generator<FactRecord> {
  const { release } = reading;
  const names = new Map(reading.entities.map((e) => [e.id, e.name]));
  const sentences = new Map(reading.sentences.map((s) => [s.n, s]));
  for (const fact of reading.facts) {
    yield {
      release: release.id,
      kind: fact.kind,
      rule: fact.rule,
      polarity: fact.polarity,
      modality: fact.modality,
      attributedTo: fact.attributedTo === undefined ? null : { entity: fact.attributedTo, name: names.get(fact.attributedTo) ?? null },
      roles: fact.roles.map(({ role, n, start, end, entity, value }) => ({
        role,
        text: sourceText(release, n).slice(start, end),
        n,
        start,
        end,
        entity: entity ?? null,
        name: entity === undefined ? null : (names.get(entity) ?? null),
        value: value ?? null,
      })),
      evidence: fact.evidence.map((n) => {
        const sentence = sentences.get(n);
        if (!sentence) throw new Error(`fact of '${release.id}' by rule ${fact.rule} cites sentence ${n}, which does not exist`);
        const { start, end } = sentence;
        return { n, start, end, quote: sourceText(release, n).slice(start, end) };
      }),
    };
  }
}

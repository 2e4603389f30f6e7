import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Reading } from '../model/reading.ts';
import { sourceText } from '../model/release.ts';

/** Every fact of a base, or of one of its releases, with its parts sliced out of the text: one plain object each. */
export function* factRecords(base: KnowledgeBase, only?: string): Generator<object> {
  for (const reading of base.readings) {
    if (only === undefined || reading.release.id === only) yield* factsOf(reading);
  }
}

function* factsOf(reading: Reading): Generator<object> {
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

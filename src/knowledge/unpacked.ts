import type { Reading } from '../model/reading.ts';
import { type Release, sourceText } from '../model/release.ts';
import { readRelease } from '../reading/index.ts';
import { unpackReading } from './derived/packed-reading.ts';

/** The reading of a release that was packed; where the bytes are spoilt or of another release, it is read again. */
export function unpackedOrRead(release: Release, packed: Uint8Array): Reading {
  try {
    const reading: Reading = { release, ...unpackReading(packed) };
    if (fits(reading)) return reading;
  } catch {
    // Bytes that are no reading.
  }
  return readRelease(release);
}

/** A cheap check of shape and offsets, far faster than a schema over every token. */
function fits({ release, sentences, entities, mentions, dates, plurals, facts }: Reading): boolean {
  const inside = (span: { n: number; start: number; end: number }): boolean =>
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    0 <= span.start &&
    span.start <= span.end &&
    span.end <= sourceText(release, span.n).length;
  const numbers = new Set(sentences.map((s) => s.n));
  const ids = new Set(entities.map((e) => e.id));
  const known = (id: string | undefined): boolean => id === undefined || ids.has(id);
  return (
    sentences.every((s) => Number.isInteger(s.n) && inside(s) && s.tokens.every((t) => inside({ n: s.n, start: t.start, end: t.end }))) &&
    entities.every((e) => typeof e.name === 'string' && Array.isArray(e.aliases)) &&
    [...dates, ...plurals].every((d) => numbers.has(d.n) && inside(d)) &&
    plurals.every((p) => p.entities.every(known)) &&
    mentions.every((m) => numbers.has(m.n) && inside(m) && known(m.entity)) &&
    facts.every(
      (f) =>
        f.roles.every((r) => numbers.has(r.n) && inside(r) && known(r.entity)) &&
        f.evidence.every((n) => numbers.has(n)) &&
        known(f.attributedTo),
    )
  );
}

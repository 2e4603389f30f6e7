import { createHash } from 'node:crypto';
import type { Reading } from '../model/reading.ts';
import { type Release, sourceText } from '../model/release.ts';
import { readerVersion } from './reader-version.ts';

/** Raised when the shape of what is stored changes. */
const SCHEMA = 1;

/** A reading as it lies in the store: what was read, by which reader, from what. The release itself is not stored twice. */
interface StoredReading extends Omit<Reading, 'release'> {
  readonly schema: number;
  readonly reader: string;
  readonly hash: string;
}

/** What to put into the store for a reading. */
export function toStored({ release, ...parts }: Reading): StoredReading {
  return { schema: SCHEMA, reader: readerVersion(), hash: hashOf(release), ...parts };
}

/**
 * The reading of `release` that a stored value holds, or undefined when it must be read again: another text,
 * reader or shape, or a value that does not fit the release.
 */
export function fromStored(value: unknown, release: Release): Reading | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const stored = value as Partial<StoredReading>;
  if (stored.schema !== SCHEMA || stored.reader !== readerVersion() || stored.hash !== hashOf(release)) return undefined;
  const { schema: _schema, reader: _reader, hash: _hash, ...parts } = stored;
  const reading = { release, ...parts } as Reading;
  try {
    return fits(reading) ? reading : undefined;
  } catch {
    // A part of another type than expected, somewhere deep inside: as good as missing.
    return undefined;
  }
}

/** Everything that reading looks at: the title is sentence 0 and the date resolves 'last week'. */
function hashOf({ id, title, date, source, url, text }: Release): string {
  return createHash('sha256')
    .update(JSON.stringify([id, title, date, source, url, text]))
    .digest('base64');
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

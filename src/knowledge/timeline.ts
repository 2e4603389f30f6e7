import type { FactKind, Reading } from '../model/reading.ts';
import type { Citation } from '../model/release.ts';
import type { KnowledgeBase } from './base.ts';
import { PARTY_KINDS, type Party, party } from './derived/encounters.ts';
import { citationOf, inFewWords, isPlain } from './fact-words.ts';

/** Something that happened, or is to happen, on days that the release gives. */
export interface DatedFact {
  /** ISO days, both included; the same for one day. */
  readonly first: string;
  readonly last: string;
  /** In a few words. */
  readonly label: string;
  /** Whether it was still to come when the release was written. */
  readonly planned: boolean;
  readonly citation: Citation;
  /** Those who take part. */
  readonly parties: readonly Party[];
}

/** Kinds of fact that happen on a day. */
const KINDS: readonly FactKind[] = ['meeting', 'visit', 'event'];
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Of what the dates are wanted. */
export interface TimelineOf {
  /** Of this party; of everybody unless given. */
  readonly of?: Party | undefined;
  /** Id of the one release. */
  readonly release?: string | undefined;
}

/** So many releases are looked through when neither a party nor a release is named: the newest. */
export const LOOKED_THROUGH = 200;

/**
 * What the releases say happened and on which days, oldest first. A date in words counts as the days that it means,
 * from the date of its release; what has no date, or one that could not be placed, is left out, never guessed.
 */
export function datedFacts(base: KnowledgeBase, { of, release }: TimelineOf): DatedFact[] {
  const ids =
    release !== undefined ? [release] : of ? naming(base, of) : base.entries.slice(0, LOOKED_THROUGH).map((one) => one.release.id);
  const found = ids.flatMap((id) => {
    const reading = base.reading(id);
    return reading ? datedFactsOf(reading) : [];
  });
  const wanted = found.filter((one) => !of || one.parties.some(({ key }) => key === of.key));
  return wanted.sort((a, b) => a.first.localeCompare(b.first) || a.last.localeCompare(b.last));
}

/** The releases that name a party. */
function naming(base: KnowledgeBase, { key }: Party): readonly string[] {
  return base.known().find((known) => party(known).key === key)?.releases ?? [];
}

/** One for each sentence and date: two facts that one sentence tells of one day are one thing to look at. */
function datedFactsOf(reading: Reading): DatedFact[] {
  const bySentence = new Map<string, DatedFact>();
  for (const fact of reading.facts) {
    if (!KINDS.includes(fact.kind) || !isPlain(fact)) continue;
    const date = fact.roles.find(({ role, value }) => role === 'date' && value);
    const [first = '', last = first] = (date?.value ?? '').split('/');
    const citation = citationOf(reading, fact);
    if (!citation || !DAY.test(first) || !DAY.test(last)) continue;
    const parties = fact.roles.flatMap(({ entity: id }) => {
      const entity = reading.entities.find((one) => one.id === id);
      return entity && PARTY_KINDS.has(entity.kind) ? [party(entity)] : [];
    });
    const key = `${citation.n} ${first} ${last}`;
    const before = bySentence.get(key);
    bySentence.set(key, {
      first,
      last,
      label: before?.label ?? inFewWords(reading, fact),
      planned: (before?.planned ?? false) || fact.modality === 'planned',
      citation,
      parties: [...(before?.parties ?? []), ...parties],
    });
  }
  return [...bySentence.values()];
}

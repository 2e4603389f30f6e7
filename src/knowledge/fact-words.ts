import type { Fact, Reading, Role } from '../model/reading.ts';
import { type Citation, quoteOf, sourceText } from '../model/release.ts';

/** The roles of each kind of fact that say who did what, in the order in which they are told. */
const MAIN: Readonly<Record<Fact['kind'], readonly string[]>> = {
  meeting: ['participant', 'counterpart'],
  visit: ['visitor', 'destination'],
  statement: ['speaker', 'content'],
  post: ['holder', 'post'],
  mandate: ['actor', 'basis'],
  event: ['actor', 'verb', 'object'],
  count: ['count', 'object'],
};
const NAMES: Readonly<Record<Fact['kind'], string>> = {
  meeting: 'Meeting',
  visit: 'Visit',
  statement: 'Statement',
  post: 'Post',
  mandate: 'Mandate',
  event: 'Event',
  count: 'Number',
};

/** What the release itself says is so: not denied, not only possible, and not told by somebody else. */
export function isPlain(fact: Fact): boolean {
  return fact.polarity === 'positive' && fact.modality !== 'possible' && fact.attributedTo === undefined;
}

/** The roles of a fact that say who did what. */
export function mainRoles(fact: Fact): Role[] {
  return MAIN[fact.kind].flatMap((wanted) => fact.roles.filter(({ role }) => role === wanted));
}

/** The words of a role: the name of whom it stands for, so that 'he' is told by name, else what is written. */
export function wordsOf(reading: Reading, role: Role): string {
  const entity = role.entity === undefined ? undefined : reading.entities.find((one) => one.id === role.entity);
  const named = entity && (entity.kind === 'person' || entity.kind === 'organisation' || entity.kind === 'place');
  return named ? entity.name : sourceText(reading.release, role.n).slice(role.start, role.end).replace(/\s+/g, ' ');
}

/** A fact in a few words: its kind, and who or what takes part, each once. Words of the release, names and the kind only. */
export function inFewWords(reading: Reading, fact: Fact): string {
  const words = [...new Set(mainRoles(fact).map((role) => wordsOf(reading, role)))];
  // 'The treaty was signed' names nobody who did it.
  if (fact.kind === 'event') return fact.roles.some(({ role }) => role === 'actor') ? words.join(' ') : words.reverse().join(': ');
  return `${NAMES[fact.kind]}: ${words.join(fact.kind === 'visit' || fact.kind === 'post' ? ' → ' : ', ')}`;
}

/** The sentence that says it first and best. Undefined for a fact without one. */
export function citationOf({ release, sentences }: Reading, fact: Fact): Citation | undefined {
  const sentence = sentences.find(({ n }) => n === fact.evidence[0]);
  if (!sentence) return undefined;
  const { n, start, end } = sentence;
  return { release: release.id, n, start, end, quote: quoteOf(release, { n, start, end }) };
}

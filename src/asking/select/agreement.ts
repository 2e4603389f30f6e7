import type { Candidate } from './candidate.ts';

/**
 * True when two candidates are one answer found in two ways: 'Palace' and 'the State Palace' of the same place in the sentence. A clause is
 * no other way to say one of its words, and numbers are the same only where they begin together: not '$3 million over | four years'.
 */
export function agrees(one: Candidate, other: Candidate, isCount: boolean): boolean {
  if (one === other) return true;
  const mine = spans(one);
  const theirs = spans(other);
  if (isSamePerson(one, other)) return true;
  if (mine.length === 0 || mine.length !== theirs.length || isClause(one) !== isClause(other)) return false;
  return mine.every((a, k) => {
    const b = theirs[k]!;
    const nested = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
    return a.n === b.n && nested && (!isCount || a.start === b.start);
  });
}

/** The one person whom either names, in whatever sentence. */
function isSamePerson(one: Candidate, other: Candidate): boolean {
  const person = personOf(one);
  return person !== undefined && person === personOf(other);
}

/** Whom a candidate names that is no more than the name of one person. */
function personOf(candidate: Candidate): string | undefined {
  const [span] = spans(candidate);
  const { s } = candidate.alignment;
  if (!span || candidate.extract.items.length !== 1 || span.n !== s.n) return undefined;
  const mention = s.mentions.find((m) => m.end === span.end && m.start <= span.start + TITLE && m.form !== 'nominal');
  return mention && s.view.entity(mention.entity)?.kind === 'person' && !(mention.start < span.start) ? mention.entity : undefined;
}

/** The longest title before a name, in characters. */
const TITLE = 60;

const spans = ({ extract }: Candidate): { n: number; start: number; end: number }[] =>
  extract.items.flatMap((i) => (i.span ? [i.span] : []));
const isClause = ({ extract }: Candidate): boolean => extract.rule === 'any clause';

import type { Candidate } from './candidate.ts';

/**
 * True when two candidates are one answer found in two ways: 'Palace' and 'the State Palace' of the same place in the sentence. A clause is
 * no other way to say one of its words, and numbers are the same only where they begin together: not '$3 million over | four years'.
 */
export function agrees(one: Candidate, other: Candidate, isCount: boolean): boolean {
  if (one === other) return true;
  const mine = spans(one);
  const theirs = spans(other);
  if (isSameName(one, other, true)) return true;
  if (mine.length === 0 || mine.length !== theirs.length || isClause(one) !== isClause(other)) return false;
  return mine.every((a, k) => {
    const b = theirs[k]!;
    const nested = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
    return a.n === b.n && nested && (!isCount || a.start === b.start);
  });
}

/** True where either names the same one person, body or place, in whatever sentence: a person also by another part of the name. */
export function isSameName(one: Candidate, other: Candidate, onlyPeople: boolean): boolean {
  const mine = nameOf(one);
  const theirs = nameOf(other);
  return mine !== undefined && mine.entity === theirs?.entity && (mine.isPerson || (!onlyPeople && mine.text === theirs.text));
}

/** What a candidate names that is no more than one name. */
function nameOf(candidate: Candidate): { entity: string; isPerson: boolean; text: string } | undefined {
  const [span] = spans(candidate);
  const { s } = candidate.alignment;
  if (!span || candidate.extract.items.length !== 1 || span.n !== s.n) return undefined;
  const mention = s.mentions.find(
    (m) => m.end === span.end && m.start >= span.start && m.start <= span.start + TITLE && m.form !== 'nominal',
  );
  if (!mention) return undefined;
  const kind = s.view.entity(mention.entity)?.kind;
  const isPerson = kind === 'person';
  if (!isPerson && (mention.start !== span.start || !/^(?:organisation|place)$/.test(kind ?? ''))) return undefined;
  return { entity: mention.entity, isPerson, text: candidate.extract.items[0]!.text };
}

/** The longest title before a name, in characters. */
const TITLE = 60;

const spans = ({ extract }: Candidate): { n: number; start: number; end: number }[] =>
  extract.items.flatMap((i) => (i.span ? [i.span] : []));
const isClause = ({ extract }: Candidate): boolean => extract.rule === 'any clause';

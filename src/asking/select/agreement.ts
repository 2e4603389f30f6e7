import type { ItemSpan } from '../../model/answer.ts';
import type { Candidate } from './candidate.ts';

/**
 * True when two candidates are one answer found in two ways: 'Palace' and 'the State Palace' of the same place in the sentence. A clause is
 * no other way to say one of its words, and numbers are the same only where they begin together: not '$3 million over | four years'.
 */
export function agrees(one: Candidate, other: Candidate, isCount: boolean): boolean {
  if (one === other) return true;
  if (isSameName(one, other, true)) return true;
  const mine = spans(one);
  const theirs = spans(other);
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

interface Named {
  readonly entity: string;
  readonly isPerson: boolean;
  readonly text: string;
}

/** Each candidate is held against every other one. */
const names = new WeakMap<Candidate, { readonly name: Named | undefined }>();

/** What a candidate names that is no more than one name. */
function nameOf(candidate: Candidate): Named | undefined {
  let known = names.get(candidate);
  if (!known) {
    known = { name: findName(candidate) };
    names.set(candidate, known);
  }
  return known.name;
}

function findName(candidate: Candidate): Named | undefined {
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

const placed = new WeakMap<Candidate, readonly ItemSpan[]>();

/** Where the parts of a candidate stand. */
function spans(candidate: Candidate): readonly ItemSpan[] {
  let known = placed.get(candidate);
  if (!known) {
    known = candidate.extract.items.flatMap((i) => (i.span ? [i.span] : []));
    placed.set(candidate, known);
  }
  return known;
}

const isClause = ({ extract }: Candidate): boolean => extract.rule === 'any clause';

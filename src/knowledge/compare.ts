import type { Fact, FactKind, Reading, Role } from '../model/reading.ts';
import type { Citation } from '../model/release.ts';
import { foldKey } from '../reading/fold.ts';
import { citationOf, inFewWords, isPlain, mainRoles, wordsOf } from './fact-words.ts';

/** Something that both releases give, each in its own words. */
export interface Difference {
  readonly what: 'date' | 'place' | 'post';
  readonly first: string;
  readonly second: string;
}

/** What both releases say, with a sentence of each. */
export interface Shared {
  readonly label: string;
  readonly first: Citation;
  readonly second: Citation;
  readonly differences: readonly Difference[];
}

/** What one release says and the other does not. */
export interface Single {
  readonly label: string;
  readonly citation: Citation;
}

export interface Comparison {
  readonly both: readonly Shared[];
  readonly onlyFirst: readonly Single[];
  readonly onlySecond: readonly Single[];
}

/** Share of the words that two statements must have in common to be one. */
const ALIKE = 0.6;

interface Told {
  readonly reading: Reading;
  readonly fact: Fact;
  readonly citation: Citation;
}

/**
 * What two releases say of the same things: the facts of one are set beside those of the other that have the same kind
 * and the same people, bodies or words in their main parts. Dates and places that both give and that cannot both be
 * right are differences. Deterministic; what no fact was read from is not compared.
 */
export function compare(first: Reading, second: Reading): Comparison {
  const [ones, others] = [toldOf(first), toldOf(second)];
  const both: Shared[] = [];
  const matched = new Set<Told>();
  for (const one of ones) {
    const other = others.find((it) => !matched.has(it) && sameThing(one, it));
    if (!other) continue;
    matched.add(one).add(other);
    both.push({
      label: inFewWords(first, one.fact),
      first: one.citation,
      second: other.citation,
      differences: differencesOf(one, other),
    });
  }
  const single = (told: readonly Told[]): Single[] =>
    distinct(
      told
        .filter(
          (one) => one.fact.kind !== 'post' && ![...matched].some((it) => it === one || (it.reading === one.reading && sameThing(it, one))),
        )
        .map(({ reading, fact, citation }) => ({ label: inFewWords(reading, fact), citation })),
    );
  return { both: distinctShared(both), onlyFirst: single(ones), onlySecond: single(others) };
}

const KINDS: readonly FactKind[] = ['meeting', 'visit', 'event', 'mandate', 'statement', 'post'];

/** The facts of the body first: a title tells the same in fewer words. */
function toldOf(reading: Reading): Told[] {
  const inTitle = (fact: Fact) => Number(fact.evidence[0] === 0);
  const facts = [...reading.facts].sort((a, b) => inTitle(a) - inTitle(b));
  return facts.flatMap((fact) => {
    const citation = citationOf(reading, fact);
    if (!citation || !KINDS.includes(fact.kind) || !isPlain(fact)) return [];
    // A rank before a name is no post to compare.
    if (fact.kind === 'post' && !/ of | for |\p{Lu}{2,}/u.test(mainRoles(fact).map((role) => wordsOf(reading, role))[1] ?? '')) return [];
    return [{ reading, fact, citation }];
  });
}

function sameThing(one: Told, other: Told): boolean {
  if (one.fact.kind !== other.fact.kind || one.fact.modality !== other.fact.modality) return false;
  const [a, b] = [partsOf(one), partsOf(other)];
  switch (one.fact.kind) {
    case 'meeting':
      return a.filter((x) => b.some((y) => sameName(x, y))).length >= 2;
    case 'statement':
      return sameName(a[0], b[0]) && overlap(a.at(-1) ?? '', b.at(-1) ?? '') >= ALIKE;
    case 'event':
      return a.length > 1 && b.length > 1 && a.at(-2) === b.at(-2) && overlap(a.at(-1)!, b.at(-1)!) >= ALIKE;
    case 'post':
      return sameName(a[0], b[0]);
    default:
      return a.length > 1 && b.length > 1 && sameName(a[0], b[0]) && sameName(a.at(-1), b.at(-1));
  }
}

function partsOf({ reading, fact }: Told): string[] {
  return [...new Set(mainRoles(fact).map((role) => foldKey(wordsOf(reading, role)).replace(/^the /, '')))];
}

/** 'Mircea Geoana' and 'Geoana': one has all the words of the other. */
function sameName(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const words = new Set(long.split(' '));
  return short.split(' ').every((word) => words.has(word)) && (short === long || words.has(short.split(' ').at(-1)!));
}

function overlap(a: string, b: string): number {
  const [x, y] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const common = [...x].filter((word) => y.has(word)).length;
  return common / Math.max(1, Math.min(x.size, y.size));
}

function differencesOf(one: Told, other: Told): Difference[] {
  const found: Difference[] = [];
  const [dateA, dateB] = [roleOf(one, 'date'), roleOf(other, 'date')];
  if (dateA?.value && dateB?.value && disjoint(dateA.value, dateB.value)) {
    found.push({ what: 'date', first: written(one, dateA), second: written(other, dateB) });
  }
  const [placeA, placeB] = [roleOf(one, 'place'), roleOf(other, 'place')];
  if (placeA && placeB && !sameName(foldKey(written(one, placeA)), foldKey(written(other, placeB)))) {
    found.push({ what: 'place', first: written(one, placeA), second: written(other, placeB) });
  }
  if (one.fact.kind === 'post') {
    const [a, b] = [roleOf(one, 'post')!, roleOf(other, 'post')!];
    if (overlap(foldKey(written(one, a)), foldKey(written(other, b))) < 1) {
      found.push({ what: 'post', first: written(one, a), second: written(other, b) });
    }
  }
  return found;
}

const roleOf = ({ fact }: Told, name: string): Role | undefined => fact.roles.find(({ role }) => role === name);
const written = ({ reading }: Told, role: Role): string =>
  role.role === 'date' && role.value ? role.value.replace('/', ' to ') : wordsOf(reading, role);

/** Whether two ISO days or intervals have no day in common. */
function disjoint(a: string, b: string): boolean {
  const [startA = '', endA = startA] = a.split('/');
  const [startB = '', endB = startB] = b.split('/');
  return endA < startB || endB < startA;
}

function distinct(all: readonly Single[]): Single[] {
  return [...new Map(all.map((one) => [`${one.label} ${one.citation.n}`, one])).values()];
}

function distinctShared(all: readonly Shared[]): Shared[] {
  return [...new Map(all.map((one) => [`${one.label} ${one.first.n} ${one.second.n}`, one])).values()];
}

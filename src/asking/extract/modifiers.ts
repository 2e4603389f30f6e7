import type { SentenceView } from '../release/view.ts';
import { chunkFrom } from './place.ts';

type Phrase = readonly [number, number];

const MEMBER = /^(?:NOUN|ADJ)$/;

/**
 * A noun phrase with all the kinds that a list before its noun tells: 'highest | safety, digital and | noise standards'. Only where an adjective
 * among them shows that they belong to the noun; 'fishers, pilots and noise standards' are three things.
 */
export function withListedKinds(s: SentenceView, [first, last]: Phrase): [number, number] {
  const { tokens } = s;
  let at = first;
  const and = /^(?:and|or)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : -1;
  const within = and < 0 ? andWithin(s, [first, last]) : -1;
  if (last === first || (and < 0 && within < 0)) return [first, last];
  at = and < 0 ? first - 2 : tokens[and - 1]?.text === ',' ? and - 2 : and - 1;
  const kinds: number[] = [];
  while (MEMBER.test(tokens[at]?.pos ?? '')) {
    kinds.push(at);
    if (tokens[at - 1]?.text !== ',') break;
    at -= 2;
  }
  const isListOfKinds = kinds.concat(within < 0 ? [] : [first]).some((k) => tokens[k]!.pos === 'ADJ') || areFields(s, kinds, last);
  if (kinds.length === 0 || !isListOfKinds || kinds.some((k) => /^\p{Lu}/u.test(tokens[k]!.text))) return [first, last];
  let from = kinds.at(-1)!;
  while (tokens[from - 1]?.pos === 'ADJ') from--;
  return [from, last];
}

/** 'security, | economic, and people-to-people ties': the 'and' of a list that a phrase takes in but for its beginning; -1 where there is none. */
function andWithin({ tokens }: SentenceView, [first, last]: Phrase): number {
  if (tokens[first - 1]?.text !== ',' || tokens[first]?.pos !== 'ADJ') return -1;
  return tokens.findIndex((t, i) => i > first && i < last && /^(?:and|or)$/.test(t.lower) && i <= first + 2);
}

/** Nouns that what stands before them parts into kinds. */
const FIELD =
  /^(?:sectors|industries|fields|areas|ministries|departments|portfolios|services|markets|projects|programmes|programs|issues)$/;

/** 'the | farming, dairy and fisheries sectors': bare nouns behind one article, before a noun of many kinds. */
const areFields = ({ tokens }: SentenceView, kinds: readonly number[], last: number): boolean =>
  kinds.length > 0 &&
  FIELD.test(tokens[last]!.lower) &&
  kinds.every((k) => tokens[k]!.pos === 'NOUN') &&
  /^(?:the|its|their|his|her|our|both)$/.test(tokens[kinds.at(-1)! - 1]?.lower ?? '');

/** Nouns that tell little without the 'of' behind them: 'law | of the sea', 'freedom of movement'. */
const BARE = /^(?:laws?|rights?|freedoms?|rules?|conduct|codes?)$/;

/** How many tokens 'of C' may have. */
const LONGEST = 5;

/** A law or right with what it is of, by the words behind it: 'international law | of the sea'. */
export function withWhatOf(s: SentenceView, [first, last]: Phrase): [number, number] {
  if (!BARE.test(s.tokens[last]!.lower) || s.tokens[last + 1]?.lower !== 'of') return [first, last];
  const chunk = chunkFrom(s, last + 2);
  return [first, chunk && chunk[1] <= last + LONGEST ? chunk[1] : last];
}

import type { SentenceView } from '../release/view.ts';
import { chunkFrom } from './place.ts';

type Phrase = readonly [number, number];

const MEMBER = /^(?:NOUN|ADJ)$/;

/**
 * A noun phrase with all the kinds that a list before its noun tells: 'highest | safety, digital and | noise standards'. Only where an adjective
 * among them shows that they belong to the noun; 'fishers, pilots and noise standards' are three things.
 */
export function withListedKinds({ tokens }: SentenceView, [first, last]: Phrase): [number, number] {
  let at = first;
  const and = tokens[at - 1]?.lower === 'and' || tokens[at - 1]?.lower === 'or' ? at - 1 : -1;
  if (and < 0 || last === first) return [first, last];
  at = tokens[and - 1]?.text === ',' ? and - 2 : and - 1;
  const kinds: number[] = [];
  while (MEMBER.test(tokens[at]?.pos ?? '')) {
    kinds.push(at);
    if (tokens[at - 1]?.text !== ',') break;
    at -= 2;
  }
  if (!kinds.some((k) => tokens[k]!.pos === 'ADJ') || kinds.some((k) => /^\p{Lu}/u.test(tokens[k]!.text))) return [first, last];
  let from = kinds.at(-1)!;
  while (tokens[from - 1]?.pos === 'ADJ') from--;
  return [from, last];
}

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

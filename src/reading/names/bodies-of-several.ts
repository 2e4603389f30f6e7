import type { Token } from '../../model/reading.ts';
import { organisationNouns } from '../lexicon.ts';
import type { BodyName } from './body-kind.ts';
import { isCapital, placeEnd } from './shape.ts';

/** How far behind the noun the first place may stand: 'Ministries | of Health of A'. */
const REACH = 6;

/**
 * 'the Governments of A, B and C', 'the Embassies of A and B': a noun in the plural with several places behind its 'of' is one name. Adds it to
 * what was found, in place of what was found inside it.
 */
export function joinBodiesOfSeveral(tokens: Token[], found: readonly BodyName[], taken: (i: number) => boolean): BodyName[] {
  let bodies = [...found];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (tokens[i + 1]?.lower !== 'of' || !isCapital(token) || !isPluralBody(token.lower) || taken(i)) continue;
    const last = endOfPlaces(tokens, i + 2, taken);
    if (last < 0) continue;
    const first = Math.min(i, ...bodies.filter((b) => b.first <= i && i <= b.last).map((b) => b.first));
    if (bodies.some((b) => b.first <= last && last < b.last)) continue;
    bodies = [...bodies.filter((b) => b.last < first || b.first > last), { first, last, kind: 'organisation' as const }];
  }
  return bodies.sort((a, b) => a.first - b.first);
}

const isPluralBody = (word: string): boolean =>
  /[^s]s$/.test(word) && organisationNouns.has(/ies$/.test(word) ? word.replace(/ies$/, 'y') : word.replace(/s$/, ''));

/** The last token of two places or more, joined by commas and 'and', of which the first begins at or soon behind `from`; -1 where there are none. */
function endOfPlaces(tokens: Token[], from: number, taken: (i: number) => boolean): number {
  let at = from;
  while (at < from + REACH && !(isCapital(tokens[at] ?? NOTHING) && placeEnd(tokens, at) >= 0)) {
    if (!tokens[at] || taken(at) || !(isCapital(tokens[at]!) || /^(?:of|the|for|and)$/.test(tokens[at]!.lower))) return -1;
    at++;
  }
  if (tokens[at - 1]?.lower !== 'of' && !(tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'of')) return -1;
  let end = placeEnd(tokens, at);
  let count = 1;
  for (;;) {
    let next = end + 1;
    while (tokens[next] && (tokens[next]!.text === ',' || /^(?:and|the|of)$/.test(tokens[next]!.lower))) next++;
    const place = next > end + 1 && tokens[next] && isCapital(tokens[next]!) && !taken(next) ? placeEnd(tokens, next) : -1;
    if (place < 0) break;
    count++;
    // 'the Governments of A and B, and C's minister'
    if (tokens[place + 1]?.lower === "'s") return -1;
    end = place;
  }
  return count > 1 ? end : -1;
}

const NOTHING = { text: '', lower: '' } as Token;

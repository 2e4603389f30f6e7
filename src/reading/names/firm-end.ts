import type { Token } from '../../model/reading.ts';
import { isCapital, isHonorific, isNameLike, isRank } from './shape.ts';

const FIRM =
  /^(?:company|firm|corporation|concern|consortium|conglomerate|enterprise|startup|start-up|newspaper|broadcaster|foundation|association|organi[sz]ation|charity|ngo|airline|shipyard|operator|manufacturer|magazine|weekly|daily|bank|think-tank|group)$/;

/**
 * Where the post at `head` ends with the name of the firm that it is in: 'Chairman of the company | Borun Enerji, | Kemal Aydin'.
 * Only where the holder's name comes behind a comma or stands before the post ('Ida Falk, head of the company Nordlys'); else the name behind
 * the noun may be the holder's own.
 */
export function firmEnd(tokens: readonly Token[], head: number, noun: number): number {
  if (!FIRM.test(tokens[noun]?.lower ?? '') || !/^[a-z]/.test(tokens[noun]!.text)) return noun;
  let end = noun;
  while (end < noun + 5 && tokens[end + 1] && isCapital(tokens[end + 1]!) && !isHonorific(tokens[end + 1]!)) end++;
  if (isBehindName(tokens, head)) return end;
  const [comma, next, last] = tokens.slice(end + 1, end + 4);
  const holder = comma?.text === ',' && next && (isNameLike(next) || isHonorific(next) || isRank(next)) && last && isCapital(last);
  return holder ? end : noun;
}

/** 'Ida Falk, | chief executive officer': a post in small letters and without an article, right behind a name and its comma. */
function isBehindName(tokens: readonly Token[], head: number): boolean {
  let first = head;
  while (first > 0 && first > head - 5 && /^[a-z]/.test(tokens[first]!.text) && tokens[first]!.pos !== 'DET') first--;
  const [given, family] = [tokens[first - 2], tokens[first - 1]];
  return (
    first < head &&
    tokens[first]!.text === ',' &&
    Boolean(given && family && isCapital(given) && isCapital(family) && (isNameLike(given) || isNameLike(family)))
  );
}

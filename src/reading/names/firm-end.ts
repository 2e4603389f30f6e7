import type { Token } from '../../model/reading.ts';
import { isCapital, isHonorific, isNameLike, isRank } from './shape.ts';

const FIRM = /^(?:company|firm|corporation|concern|consortium|conglomerate|enterprise|startup|start-up|newspaper|broadcaster)$/;

/**
 * Where the post ends with the name of the firm that it is in: 'Chairman of the company | Borun Enerji, | Kemal Aydin'.
 * Only where the holder's name comes behind a comma; else the name behind the noun may be the holder's own.
 */
export function firmEnd(tokens: readonly Token[], noun: number): number {
  if (!FIRM.test(tokens[noun]?.text ?? '')) return noun;
  let end = noun;
  while (end < noun + 5 && tokens[end + 1] && isCapital(tokens[end + 1]!) && !isHonorific(tokens[end + 1]!)) end++;
  const [comma, next, last] = tokens.slice(end + 1, end + 4);
  const holder = comma?.text === ',' && next && (isNameLike(next) || isHonorific(next) || isRank(next)) && last && isCapital(last);
  return holder ? end : noun;
}

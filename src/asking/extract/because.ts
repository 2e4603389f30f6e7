import type { SentenceView } from '../release/view.ts';

/** What opens a cause and nothing else. */
const OPENS =
  /^(?:because|owing to|due to|thanks to|on account of|in view of|as (?:a|the) (?:result|consequence) of|by reason of|on (?:the )?grounds? (?:that|of)|for reasons of|for (?:lack|want) of|for fear (?:of|that)|out of (?:fear|concern|respect)|given that|seeing that|inasmuch as|so as not to|lest)\b/;

/** A clause of cause by its own words, wherever the parser hung it: 'because …', 'owing to …', 'on account of …', up to a stop or semicolon. */
export function becauseClause(s: SentenceView): { first: number; last: number } | undefined {
  const { tokens } = s;
  // 'As the road is closed, …'
  if (/^(?:as|since)$/.test(tokens[0]?.lower ?? '')) {
    const comma = tokens.findIndex((t) => t.text === ',');
    if (comma > 3 && tokens.slice(0, comma).some((t) => t.pos === 'VERB' || t.pos === 'AUX') && s.dates.every((d) => d.first > 1))
      return { first: 0, last: comma - 1 };
  }
  for (let i = 0; i < tokens.length; i++) {
    const opening = tokens
      .slice(i, i + 5)
      .map((t) => t.lower)
      .join(' ');
    if (!OPENS.test(opening)) continue;
    let last = i;
    // 'which, owing to a dispute, | has not been opened'
    const isParted = (k: number): boolean => tokens[i - 1]?.text === ',' && tokens[k]!.text === ',' && tokens[k + 1]?.pos === 'AUX';
    while (tokens[last + 1] && !/^[.;]$/.test(tokens[last + 1]!.text) && !isParted(last + 1)) last++;
    return last - i >= 2 ? { first: i, last } : undefined;
  }
  return undefined;
}

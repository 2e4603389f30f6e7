import type { SentenceView } from '../release/view.ts';

/** What opens a cause and nothing else. */
const OPENS =
  /^(?:because|owing to|due to|thanks to|on account of|in view of|as (?:a|the) (?:result|consequence) of|by reason of|on (?:the )?grounds? (?:that|of)|for reasons of|for (?:lack|want) of|for fear (?:of|that)|out of (?:fear|concern|respect)|given that|seeing that|inasmuch as|so as not to|lest)\b/;

/** The clauses of cause by their own words, wherever the parser hung them: 'because …', 'owing to …', 'on account of …', up to a stop or semicolon. */
export function becauseClauses(s: SentenceView): { first: number; last: number }[] {
  const { tokens } = s;
  const out: { first: number; last: number }[] = [];
  // 'As the road is closed, …'
  if (/^(?:as|since)$/.test(tokens[0]?.lower ?? '')) {
    const comma = tokens.findIndex((t) => t.text === ',');
    if (comma > 3 && tokens.slice(0, comma).some((t) => t.pos === 'VERB' || t.pos === 'AUX') && s.dates.every((d) => d.first > 1))
      return [{ first: 0, last: comma - 1 }];
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
    const closes = isByTheWay(s, i) ? closeOfAside(s, i) : -1;
    while (tokens[last + 1] && !/^[.;]$/.test(tokens[last + 1]!.text) && !isParted(last + 1) && last + 1 !== closes) last++;
    if (last - i >= 2 || (closes > 0 && last > i)) out.push({ first: i, last });
    i = closes > 0 ? last : tokens.length;
  }
  return out;
}

/** 'the bridge, | which was closed | because of floods': behind a comma and 'who' or 'which', with no other comma between. */
function isByTheWay({ tokens }: SentenceView, i: number): boolean {
  const comma = tokens.findLastIndex((t, k) => k < i && t.text === ',');
  return comma > 0 && /^(?:who|which)$/.test(tokens[comma + 1]?.lower ?? '');
}

/** The comma behind `i` with which the sentence goes on to its own verb: 'because of floods | , reopened'; -1 for none. */
function closeOfAside({ tokens }: SentenceView, i: number): number {
  return tokens.findIndex(
    (t, k) => k > i && t.text === ',' && /^(?:VERB|AUX)$/.test(tokens[k + 1]?.pos ?? '') && !/ing$/.test(tokens[k + 1]!.lower),
  );
}

import type { Token } from '../../model/reading.ts';
import { analyse } from '../../reading/language.ts';

/** How far from its auxiliary 'going to' stands: 'are | the two ministers of trade | going to sign'. */
const FAR = 9;

/**
 * The tokens of a question with what is roundabout said plainly: 'what are they going to sign' as 'what will they sign', so that nobody goes
 * anywhere; 'last time A was in P' as 'when last A was in P'. Offsets are those of the words replaced.
 */
export const withPlainWording = (tokens: readonly Token[]): Token[] => withWhen(withWill(tokens));

function withWill(tokens: readonly Token[]): Token[] {
  const going = tokens.findIndex(
    (t, i) => t.lower === 'going' && tokens[i + 1]?.lower === 'to' && /^(?:VERB|AUX)$/.test(tokens[i + 2]?.pos ?? ''),
  );
  const aux = tokens.findLastIndex((t, i) => i < going && i >= going - FAR && /^(?:is|are|am|'s|'re)$/.test(t.lower) && t.pos !== 'PART');
  if (going < 0 || aux < 0) return [...tokens];
  const verb = tokens[going + 2]!;
  return tokens.flatMap((t, i) => {
    if (i === aux) return word('will', t.start, t.end);
    if (i === going || i === going + 1) return [];
    return i === going + 2 ? [{ ...verb, start: tokens[going]!.start }] : [t];
  });
}

/** 'last time …', 'when was the last time …' */
function withWhen(tokens: readonly Token[]): Token[] {
  const at = tokens.findIndex((t, i) => t.lower === 'last' && tokens[i + 1]?.lower === 'time');
  const before = tokens
    .slice(0, at)
    .map((t) => t.lower)
    .join(' ');
  const clause = tokens.slice(at + 2);
  const isClause = clause.length > 2 && clause.some((t) => /^(?:VERB|AUX)$/.test(t.pos));
  if (at < 0 || !isClause || !/^(?:the|when (?:was|is|'s) the|and when was the)?$/.test(before)) return [...tokens];
  return [...word('when', tokens[0]!.start, tokens[at]!.start), tokens[at]!, ...clause];
}

const word = (text: string, start: number, end: number): Token[] => analyse(text).map((t) => ({ ...t, start, end }));

import type { FactSentence } from './context.ts';

/**
 * The token behind an aside that tells when or where, between commas at `comma`: 'will receive, | at 10:00, | the Archbishop', 'and, at noon, |
 * the Mayor'; `comma` itself where something else stands there.
 */
export function behindAside(s: FactSentence, comma: number): number {
  const { tokens } = s.sentence;
  const close = tokens.findIndex((t, k) => k > comma + 1 && t.text === ',');
  if (close < 0 || close > comma + 10) return comma;
  const isCircumstance =
    ASIDE.test(tokens[comma + 1]!.lower) || tokens.slice(comma + 1, close).every((t, k) => s.inDate(comma + 1 + k) || t.pos === 'ADV');
  const isPlain = tokens
    .slice(comma + 1, close)
    .every((t, k) => !/^(?:VERB|AUX|PRON)$/.test(t.pos) && s.kindOf(s.mentionAt(comma + 1 + k)?.entity) !== 'person');
  return isCircumstance && isPlain ? close + 1 : comma;
}

const ASIDE = /^(?:at|in|on|during|after|before|late|early|later|also|separately|today)$/;

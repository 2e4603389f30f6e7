import type { PostMention } from '../names/index.ts';
import type { FactSentence, Part } from './context.ts';

/**
 * Who does something 'as P' without a verb of office: 'A, | who as P | has led the team since May' and '| As P, | A leads the team'.
 * Not where a year tells that it was long ago. `as` is the token of the word.
 */
export function holderAs(s: FactSentence, { last }: PostMention, as: number): Part | undefined {
  const { tokens } = s.sentence;
  if (tokens.some((t) => /^(?:1[89]|20)\d\d$/.test(t.text) || /^(?:then|former|formerly|previously)$/.test(t.lower))) return undefined;
  const isWho = tokens[as - 1]?.lower === 'who' && tokens[as - 2]?.text === ',' && /^(?:AUX|VERB)$/.test(tokens[last + 1]?.pos ?? '');
  const isFirst = as === 0 && tokens[last + 1]?.text === ',';
  // 'As P, A signed it' may tell of a post that A had once.
  const isNow = (i: number): boolean =>
    /^(?:is|has|will)$/.test(tokens[i]?.lower ?? '') || (tokens[i]?.pos === 'VERB' && /s$/.test(tokens[i]!.lower));
  const person = s.mentions.find(
    (m) =>
      s.kindOf(m.entity) === 'person' &&
      ((isWho && m.last === as - 3) || (isFirst && m.first === last + 2 && m.form !== 'pronoun' && isNow(m.last + 1))),
  );
  return person && { first: person.first, last: person.last, entity: person.entity };
}

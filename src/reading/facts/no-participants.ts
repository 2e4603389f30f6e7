import { acronyms } from '../lexicon.ts';
import type { FactSentence, Part } from './context.ts';

// Parts of a list of people that are none of them.

/** 'A B, | OBE, and C D': letters behind a name that stand for an order or degree, and for nothing else in the release. */
export function isOrderOf(s: FactSentence, part: Part, before: Part | undefined): boolean {
  const word = s.sentence.tokens[part.first]!;
  return (
    before !== undefined &&
    s.kindOf(before.entity) === 'person' &&
    part.first === part.last &&
    part.first === before.last + 2 &&
    /^[A-Z]{2,5}$/.test(word.text) &&
    !acronyms.has(word.lower) &&
    s.context.table.mentions.every((m) => m.entity !== part.entity || m.n === s.n)
  );
}

/** 'two members of the Council, | A B and C D': the names behind a comma are those whom the number counts. */
export function isCountOf(s: FactSentence, part: Part, following: readonly Part[]): boolean {
  const { tokens } = s.sentence;
  const count = ['two', 'three', 'four', 'five'].indexOf(tokens[part.first]!.lower) + 2;
  const named = following.filter((p) => s.kindOf(p.entity) === 'person');
  return count > 1 && !part.entity && named.length === count && tokens[part.last + 1]?.text === ',' && named[0]!.first <= part.last + 3;
}

import { acronyms } from '../lexicon.ts';
import { holdersByLand } from '../names/holders-by-land.ts';
import type { FactSentence, Part } from './context.ts';

// Parts of a list of people that are none of them.

/** 'the Ministers of Norway, A B, and of Peru, C D': all whom such a list names, in place of what the tree made of it. */
export function withHolders(s: FactSentence, parts: readonly Part[]): Part[] {
  let out = [...parts];
  for (const { first, last, holders } of holdersByLand(s.sentence.tokens)) {
    const rest = out.filter((p) => p.last < first - 1 || p.first > last);
    if (rest.length === out.length) continue;
    const named = holders.flatMap(({ name }) => {
      const m = s.mentions.find((o) => o.first <= name.first && o.last >= name.last && s.kindOf(o.entity) === 'person');
      return m ? [{ first: m.first, last: m.last, entity: m.entity }] : [];
    });
    out = [...rest, ...named];
  }
  return out;
}

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

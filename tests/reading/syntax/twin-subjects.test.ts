import { describe, expect, it } from 'vitest';
import { Tree } from '../../../src/reading/tree.ts';
import { read } from '../fixture.ts';

/** The row that the first subject of the sentence's verb stands in. */
function rowOf(text: string, first: string): string[] {
  const [, sentence] = read(text).sentences;
  const tree = new Tree(sentence!.tokens);
  const at = sentence!.tokens.findIndex((t) => t.text === first);
  return tree.conjuncts(tree.firstConjunct(at)).map((i) => sentence!.tokens[i]!.text);
}

describe('several subjects of one verb are one row', () => {
  it.each([
    ['Six police officers and a driver were killed.', 'officers', ['officers', 'driver']],
    ['Three aid workers, two drivers and a child were wounded in the attack.', 'workers', ['workers', 'drivers', 'child']],
    ['Two nurses and a cook were freed on Monday.', 'nurses', ['nurses', 'cook']],
    // One subject, or subjects of verbs of their own.
    ['The captain, a nurse by training, was freed.', 'captain', ['captain']],
    ['The nurses left, and a driver was killed.', 'nurses', ['nurses']],
  ])('%s', (text, first, row) => {
    expect(rowOf(text, first)).toEqual(row);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pos } from '../../../src/model/reading.ts';
import { UPOS } from '../../../src/reading/syntax/attributes.ts';
import { type ParsedToken, parseSentence } from '../../../src/reading/syntax/parser.ts';

const WORDS = [
  'The',
  'Minister',
  'met',
  ',',
  'and',
  'of',
  'Anna',
  '.',
  '"',
  '(',
  '2022',
  'who',
  'was',
  '-',
  'security',
  "'s",
  '',
  '\ud800',
];
const tokenList = fc.array(
  fc.record({
    text: fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary' })),
    pos: fc.constantFrom<Pos>(...UPOS),
  }),
  { maxLength: 60 },
);

function asTokens(list: readonly { text: string; pos: Pos }[]): ParsedToken[] {
  return list.map(({ text, pos }) => ({ text, lower: text.toLowerCase(), lemma: text.toLowerCase(), pos, head: -1, dep: '' }));
}

/** Every token reaches the one root without meeting itself. */
function expectTree(tokens: readonly ParsedToken[]): void {
  expect(tokens.filter((t) => t.head === -1)).toHaveLength(Math.min(1, tokens.length));
  for (const token of tokens) {
    let at: ParsedToken = token;
    let steps = 0;
    while (at.head !== -1) {
      expect(at.head).toBeGreaterThanOrEqual(0);
      expect(at.head).toBeLessThan(tokens.length);
      at = tokens[at.head]!;
      steps++;
      if (steps > tokens.length) throw new Error('a cycle');
    }
    expect(token.dep).not.toBe('');
    expect(token.dep === 'root').toBe(token.head === -1);
  }
}

describe('parseSentence', () => {
  it('makes one tree of any list of tokens, the same each time', () => {
    fc.assert(
      fc.property(tokenList, (list) => {
        const once = asTokens(list);
        const again = asTokens(list);
        parseSentence(once);
        parseSentence(again);
        expectTree(once);
        expect(again).toEqual(once);
      }),
    );
  });

  it('makes a tree of a mark of the genitive that nothing stands before', () => {
    const tokens = asTokens([{ text: "'s", pos: 'PRON' }]);
    parseSentence(tokens);
    expectTree(tokens);
  });

  it('is not led by the sentence before', () => {
    fc.assert(
      fc.property(tokenList, tokenList, (before, list) => {
        const alone = asTokens(list);
        parseSentence(alone);
        parseSentence(asTokens(before));
        const after = asTokens(list);
        parseSentence(after);
        expect(after).toEqual(alone);
      }),
      { numRuns: 50 },
    );
  });

  it('takes time in proportion to length', () => {
    const words = asTokens(Array.from({ length: 20_000 }, (_, i) => ({ text: WORDS[(i * 7 + (i >> 3)) % 16]!, pos: UPOS[(i * 5) % 17]! })));
    const timeOf = (n: number): number => {
      const started = performance.now();
      parseSentence(words.slice(0, n));
      return performance.now() - started;
    };
    timeOf(2_000);
    expect(timeOf(20_000)).toBeLessThan(2_000);
    parseSentence(words);
    expectTree(words.slice(0, 0));
    expect(words.filter((t) => t.head === -1)).toHaveLength(1);
  });
});

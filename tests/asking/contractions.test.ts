import { describe, expect, it } from 'vitest';
import { analyseTyped } from '../../src/asking/wording/words/contractions.ts';

const parts = (text: string): string[] => analyseTyped(text).map((t) => `${t.text}|${text.slice(t.start, t.end)}`);

describe('short forms without their apostrophe', () => {
  it('are two words each, at the places where they stand', () => {
    expect(parts('whos the envoy')).toEqual(['who|who', "'s|s", 'the|the', 'envoy|envoy']);
    expect(parts('Lind said whats due, and who didnt go')).toEqual([
      'Lind|Lind',
      'said|said',
      'what|what',
      "'s|s",
      'due|due',
      ',|,',
      'and|and',
      'who|who',
      'did|did',
      "n't|nt",
      'go|go',
    ]);
  });
  it('leave words alone that only hold their letters', () => {
    for (const text of ['the whole isotope', "who's there", 'shows and hints'])
      expect(
        parts(text)
          .map((p) => p.split('|')[0])
          .join(''),
      ).toBe(text.replaceAll(' ', ''));
  });
});

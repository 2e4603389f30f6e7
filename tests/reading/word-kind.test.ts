import { describe, expect, it } from 'vitest';
import { kindOfWord } from '../../src/reading/word-kind.ts';

const kind = (text: string): number => kindOfWord(text, text.toLowerCase());

/** Words of one row are of one kind, and the kinds of the rows differ. */
const ROWS: readonly (readonly string[])[] = [
  ['Anna', 'Mohammed', 'Pierre'],
  ['Minister', 'ministers', 'ambassador', 'General', 'Mr.', 'H.E.'],
  ['Norway', 'Norwegian', 'Geneva'],
  ['ministry', 'Ministry', 'committees'],
  ['agreement', 'Treaty', 'memorandum'],
  ['July', 'Tuesday'],
  ['Zworykinsky', 'Qumbath'],
  ['NATO', 'UNHCR'],
  ['the', 'and', 'met', 'boats'],
];

describe('what a word names by its letters', () => {
  it.each(ROWS.map((row) => [row.join(', '), row] as const))('%s are of one kind', (_, row) => {
    expect(new Set(row.map(kind)).size).toBe(1);
  });

  it('tells the kinds apart', () => {
    expect(new Set(ROWS.map((row) => kind(row[0]!))).size).toBe(ROWS.length);
  });
});

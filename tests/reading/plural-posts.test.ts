import { describe, expect } from 'vitest';
import { read, table } from './fixture.ts';

const last = (text: string): string[] => {
  const reading = read(text);
  const plural = reading.plurals.at(-1);
  return plural
    ? [text.slice(plural.start, plural.end), ...plural.entities.map((id) => reading.entities.find((e) => e.id === id)!.name)]
    : [];
};

describe('whom posts in the plural stand for', () => {
  table(
    [
      ['They were joined by their Foreign Ministers, Ana Lind and Bo Berg. The Presidents agreed to go on.', []],
      [
        'They were joined by their Foreign Ministers, Ana Lind and Bo Berg. The Presidents agreed. The Foreign Ministers will meet in Riga.',
        ['The Foreign Ministers', 'Ana Lind', 'Bo Berg'],
      ],
      [
        'The Co-Chairs, Ana Lind, Bo Berg and Ola Rud, flew to Oslo. The Co-Chairs met the King.',
        ['The Co-Chairs', 'Ana Lind', 'Bo Berg', 'Ola Rud'],
      ],
      ['President Bo Berg met Mr. Ola Rud. The Presidents agreed.', ['The Presidents', 'Bo Berg', 'Ola Rud']],
      ['The negotiators, Ana Lind and Bo Berg, will meet. The negotiators of Peru will come.', []],
      ['The negotiators, Ana Lind and Bo Berg, will meet. The chief negotiators will come.', []],
      ['The envoy, Ana Lind, came with Bo Berg. The envoys left.', []],
    ],
    (text, wanted) => expect(last(text)).toEqual(wanted),
  );
});

describe('who is the subject behind a time that opens the sentence', () => {
  table(
    [
      [
        'The leader of the north, Ana Lind, met the leader of the south, Bo Berg. Mr. Ola Rud met Ms. Eva Holm. This evening the leaders and their spouses will attend a play, where they will be joined by Mr. Nils Dal.',
        ['they', 'Ana Lind', 'Bo Berg'],
      ],
      ['The leader of the north, Ana Lind, met the leader of the south, Bo Berg. This evening the spouses will attend a play.', []],
    ],
    (text, wanted) => expect(last(text)).toEqual(wanted),
  );
});

import { describe, expect } from 'vitest';
import { facts, read, table } from './fixture.ts';

const bases = (text: string): string[] => facts(read(text), 'mandate').flatMap((m) => m.roles.basis ?? []);

describe('a legal basis', () => {
  table(
    [
      [
        'KFOR operates under United Nations Security Council Resolution 1244 (1999).',
        'United Nations Security Council Resolution 1244 (1999)',
      ],
      ['The mission was established by Council Decision 2010/452.', 'Council Decision 2010/452'],
      ['Pursuant to the Paris Agreement, states report each year.', 'Paris Agreement'],
      ['The force acts in accordance with the Charter of the United Nations.', 'Charter of the United Nations'],
      ['Under its mandate from Resolution 1244, the force guards the border.', 'Resolution 1244'],
      ['The talks are held on the basis of the Helsinki Final Act.', 'Helsinki Final Act'],
    ],
    (text, wanted) => {
      expect(bases(text)).toContain(wanted);
    },
  );
});

describe('no legal basis', () => {
  table(
    [
      'The Council adopted Resolution 1244.',
      'They discussed the Paris Agreement.',
      'The camp lies under the bridge.',
      'Ms. Ana Lind recalled Resolution 1244.',
    ].map((text) => [text, null] as const),
    (text) => {
      expect(bases(text)).toEqual([]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { facts, read, table } from './fixture.ts';

/** Each statement as 'speaker: words'. */
const statements = (text: string): string[] =>
  facts(read(text), 'statement').map((s) => `${(s.roles.speaker ?? []).join(' + ')}: ${(s.roles.content ?? []).join(' / ')}`);

/** Wanted: who speaks, and the end points of what is said. Punctuation around it does not count. */
const says = (text: string, wanted: string): void => {
  const trimmed = statements(text).map((s) => s.replace(/["“”,.]+$/g, '').replace(/: ["“]/, ': '));
  expect(trimmed).toContain(wanted);
};

describe('a statement', () => {
  table(
    [
      // Reported.
      ['Ms. Ana Lind said that the mission will stay.', 'Ana Lind: the mission will stay'],
      ['Ms. Ana Lind stressed that the mission will stay.', 'Ana Lind: the mission will stay'],
      ['Ms. Ana Lind said the mission will stay.', 'Ana Lind: the mission will stay'],
      ['Mr. Bo Berg added that nothing had changed.', 'Bo Berg: nothing had changed'],
      ['Mr. Bo Berg recalled that the treaty is old.', 'Bo Berg: the treaty is old'],
      ['Ms. Ana Lind spoke first. She warned that time is short.', 'Ana Lind: time is short'],
      ['Mr. Bo Berg told Ms. Ana Lind that time is short.', 'Bo Berg: time is short', 'not yet'],
      // Direct.
      ['“The mission will stay,” Ms. Ana Lind said.', 'Ana Lind: The mission will stay'],
      ['“The mission will stay,” said Ms. Ana Lind.', 'Ana Lind: The mission will stay'],
      ['Ms. Ana Lind said: “The mission will stay.”', 'Ana Lind: The mission will stay'],
      ['Ms. Ana Lind arrived. “The mission will stay,” she said.', 'Ana Lind: The mission will stay'],
      // Over several paragraphs, each opened by a mark and the last one closed.
      [
        '“The mission will stay,” said Ms. Ana Lind. “I am glad to be here.\n\n“I also thank the camp,” she added.\n\nMr. Bo Berg said that time is short.',
        'Bo Berg: time is short',
      ],
      // With a noun.
      ['Ms. Ana Lind welcomed the agreement.', 'Ana Lind: the agreement'],
      ['Ms. Ana Lind condemned the attack on the camp.', 'Ana Lind: the attack on the camp'],
      ['Ms. Ana Lind reaffirmed her support for the mission.', 'Ana Lind: her support for the mission'],
    ],
    says,
  );
});

it('keeps a quotation of several paragraphs apart from what follows it', () => {
  const text =
    '“We met,” said Ms. Ana Lind. “I am glad.\n\n“I also thank the camp,” she added.\n\nMr. Bo Berg spoke of trade. The talks went well.';
  expect(statements(text).join('\n')).not.toMatch(/talks went well|spoke of trade/);
});

describe('no statement of hers', () => {
  table(
    [
      'The mission will stay.',
      'Ms. Ana Lind visited the mission.',
      'Mr. Bo Berg said that Ms. Ana Lind is right.',
      '“The mission will stay,” Mr. Bo Berg told Ms. Ana Lind.',
      'Ms. Ana Lind heard that the mission will stay.',
      'According to Mr. Bo Berg, Ms. Ana Lind is right.',
    ].map((text) => [text, null] as const),
    (text) => {
      expect(statements(text).filter((s) => s.startsWith('Ana Lind'))).toEqual([]);
    },
  );
});

import fc from 'fast-check';
import { hostile } from '../discord/hostile.ts';

/** Words that rules of reading and asking look for, and names that nobody bears. */
const WORDS = [
  'Minister',
  'President',
  'Ms.',
  'H.E.',
  'Ana Lind',
  'Bo Berg',
  'Țepeș',
  'met',
  'with',
  'and',
  'of',
  'the',
  'Council of Sund',
  'Resolution 7 (1999)',
  'under',
  'said that',
  'visited',
  'on 5 May 2024',
  'last week',
  'in Oslo',
  'not',
  'he',
  'they',
  'who',
  'whom',
  'when',
  'where',
  'why',
  'how many',
  'did',
  'what about',
  'according to the release',
  '12',
  '%',
  'U.S.',
  "'s",
  '“',
  '”',
  ',',
  '.',
  '?',
  '(',
  ')',
  '-',
  '\n',
  '\n\n',
  '•',
];

/** Words in an order that no grammar has. */
const salad = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));

/** One short piece again and again: what makes a pattern try every way to read it. */
export const repeated = fc
  .tuple(
    fc.oneof(fc.constantFrom(...WORDS, 'a', 'A', ' ', 'ical', 'A-', 'a.', '1', '["', '<@', '\u200b', '\ud800'), hostile),
    fc.integer({ min: 2, max: 200 }),
  )
  .map(([piece, times]) => piece.repeat(times).slice(0, 1_500));

/** Brackets and quotation marks inside each other. */
const nested = fc
  .integer({ min: 1, max: 300 })
  .chain((depth) =>
    fc
      .constantFrom(['(', ')'], ['“', '”'], ['"', '"'], ['[', ']'], ['> ', '\n'], ['**', '**'], ['- ', '\n'])
      .map(([open, shut]) => `${open!.repeat(depth)}Ana Lind met Bo Berg${shut!.repeat(depth)}`),
  );

/** Any text that may stand in a release or be typed as a question. */
export const anyText = fc.oneof(
  { weight: 4, arbitrary: salad },
  { weight: 2, arbitrary: hostile },
  { weight: 1, arbitrary: repeated },
  { weight: 1, arbitrary: nested },
  { weight: 2, arbitrary: fc.array(fc.oneof(salad, hostile), { maxLength: 5 }).map((parts) => parts.join(' ')) },
);

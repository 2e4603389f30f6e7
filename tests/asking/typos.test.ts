import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuestion, wordsOf } from '../../src/asking/question/question.ts';
import { viewOf } from '../../src/asking/release/view.ts';
import { asks } from './asks.ts';
import { baseOf } from './fixture.ts';

const TEXT =
  'Minister Ana Lind opened the exhibition on fisheries in Velsund on Monday. She met the delegation of the Harbour Commission. ' +
  'The government bought nine dredgers for the canal. Mr. Bo Fischer praised the diplomatic relations of the two countries.';
const view = viewOf(baseOf(TEXT).reading('r')!);
const read = (question: string): string =>
  readQuestion(view, question, wordsOf(question))
    .tokens.map((t) => t.lower)
    .join(' ');

describe('slips in a question', () => {
  const rows: readonly (readonly [asked: string, word: string])[] = [
    ['what did the goverment buy', 'government'],
    ['who praised the diplomatic relatoins', 'relations'],
    ['where was the exibition opened', 'exhibition'],
    ['whom of the comission did she meet', 'commission'],
    ['whom of the delegaton did she meet', 'delegation'],
    ['which ambasadors came', 'ambassadors'],
    ['lenght of the canal', 'length'],
    ['how many dreddgers were bought', 'dredgers'],
    // Words that the release has in names only, but for those of people; typed with a capital or without.
    ['whom of the Harobur Comission did she meet', 'commission'],
    ['when was the vlesund exhibition', 'velsund'],
    // Of two ordinary words the one with all its letters.
    ['which counrties came', 'countries'],
  ];
  for (const [question, word] of rows) it(question, () => expect(read(question).split(' ')).toContain(word));
});

describe('words that are left as they are', () => {
  const rows = [
    // A letter in place of another.
    'what exports does it name',
    'what did the emperor say',
    // Names, of the release and others.
    'what did fischer praise',
    'what did Fishcer praise',
    'who met Goverment',
    // Short words, forms of known words, other words of English.
    'who met the mps on the sidelines',
    'who will ratify it',
    'what portfolio has she',
    // Longer than any word: every slip of it would have to be tried.
    `what is ${'under'.repeat(190)}`,
  ];
  for (const question of rows) it(question, () => expect(read(question)).toBe(question.toLowerCase()));
});

it('keeps every word in its place', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('goverment', 'relatoins', 'the', 'lind', 'Velsund', 'lenght', 'exports', '?', '12'), { minLength: 1 }),
      (words) => {
        const raw = wordsOf(words.join(' '));
        const { tokens } = readQuestion(view, words.join(' '), raw);
        expect(tokens.map((t) => [t.start, t.end])).toEqual(raw.map((t) => [t.start, t.end]));
      },
    ),
  );
});

asks('answers in spite of a slip', TEXT, [
  ['what did the goverment buy for the canal?', ['nine dredgers']],
  ['where did lind open the exibition?', ['Velsund']],
  ['who praised the diplomatic relatoins?', ['Fischer']],
]);

asks(
  'words cut short',
  `Deputy Secretary-General Soul Phom received the Ambassador of Norway, Ms. Astrid Lerv, on Monday. UN Special Representative Kama Pere met Mayor Ada Holm.`,
  [
    ['who did the deputy sec gen receive', ['Lerv'], ['Holm']],
    ['who did the un special rep meet?', ['Holm'], ['Lerv']],
    ['how many secs did it take', undefined],
  ],
);

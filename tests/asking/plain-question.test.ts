import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainQuestion } from '../../src/asking/wording/plain-question.ts';
import { asks } from './asks.ts';

describe('words around a question', () => {
  const rows: readonly (readonly [typed: string, plain: string])[] = [
    ['Hi all, who met Lind?', 'who met Lind?'],
    ['hello! quick question: when was the talk', 'when was the talk'],
    ['sorry, btw where did they meet', 'where did they meet'],
    ['can you tell me who met Lind please?', 'who met Lind'],
    ['Could anyone please tell me the date of the visit?', 'the date of the visit?'],
    ['do we know why she went there', 'why did she go there'],
    ['do we know the dates of the trip?', 'the dates of the trip?'],
    ['I would like to know how many ships came', 'how many ships came'],
    ['i wonder which treaty it was', 'which treaty it was'],
    ['does the release say under which treaty they act?', 'under which treaty they act?'],
    ['any idea what the fund is for', 'what is the fund for'],
    ['who met Lind - just curious', 'who met Lind'],
    ['who met Lind, thanks in advance!', 'who met Lind'],
    ['who met Lind 🙂', 'who met Lind'],
    ['**who met Lind?**', 'who met Lind?'],
    ['“who met Lind?”', 'who met Lind?'],
    ['> who met Lind', 'who met Lind'],
    ['WHO MET LIND IN OSLO?', 'who met lind in oslo?'],
  ];
  for (const [typed, plain] of rows) it(typed, () => expect(plainQuestion(typed)).toBe(plain));
});

describe('an indirect question is turned', () => {
  const rows: readonly (readonly [typed: string, plain: string])[] = [
    ['can you tell me when the visit will take place?', 'when will the visit take place?'],
    ['do you know where the mission is based', 'where is the mission based'],
    ['i want to know what her job is', 'what is her job'],
    ['do we know who the envoy is?', 'who is the envoy?'],
    ['tell me how old the bridge is', 'how old is the bridge'],
    ['I wonder whether the minister was there', 'was the minister there'],
    ['does it say if they will sign the treaty?', 'will they sign the treaty?'],
    ['do you know where the two leaders talked', 'where did the two leaders talk'],
    ['can you tell me if Lind met Berg?', 'did Lind meet Berg?'],
    ['tell me whether she presides over the board', 'does she preside over the board'],
    // A month, a name and a deed before the auxiliary are no subjects to turn it round.
    ['do you know if they met in May 2021', 'did they meet in May 2021'],
    ['do you know if Theresa May met Berg', 'did Theresa May meet Berg'],
    ['do we know whether she met Berg and was at the port', 'did she meet Berg and was at the port'],
    ['do we know where the ships that were repaired are kept', 'where the ships that were repaired are kept'],
    ['tell me who Holm met in Oslo', 'who did Holm meet in Oslo'],
    ['can you tell me what she said about fish?', 'what did she say about fish?'],
    ['tell me who also met Lind', 'who also met Lind'],
    // Direct ones, and those whose question word is the subject, stay.
    ['can you tell me who did Lind meet', 'who did Lind meet'],
    ['can you tell me who will sign the treaty', 'who will sign the treaty'],
    ['tell me what new mission was announced', 'what new mission was announced'],
    ['tell me how many ships were sent', 'how many ships were sent'],
  ];
  for (const [typed, plain] of rows) it(typed, () => expect(plainQuestion(typed)).toBe(plain));
});

describe('a question word said at length is said shortly', () => {
  const rows: readonly (readonly [typed: string, plain: string])[] = [
    ['which person signed it', 'who signed it'],
    ['who was it that signed it', 'who signed it'],
    ['who was the one who signed it', 'who signed it'],
    ['at what point did it end', 'when did it end'],
    ['who exactly signed it', 'who signed it'],
    ['what is the fund for again?', 'what is the fund for?'],
    ['names of the people Lind met in Oslo', 'who did Lind meet in Oslo'],
    ['list everyone the new foreign minister met', 'who the new foreign minister met'],
    ['who has said fish is life', 'who said fish is life'],
    ['who holds the post of fisheries minister', 'who is fisheries minister'],
    ['who is mentioned as envoy to Norway', 'who is envoy to Norway'],
    ['what is the fisheries envoy to Norway called?', 'who is the fisheries envoy to Norway'],
    ["Lind's interlocutors in Oslo?", 'who did Lind meet in Oslo?'],
    ['meetings of Lind in Oslo', 'who did Lind meet in Oslo'],
    ['in what place did they meet', 'where did they meet'],
    ['which place did they meet in?', 'where did they meet?'],
    ['what was said by Lind about fish', 'what did Lind say about fish'],
    ['what words did Lind use about fish', 'what did Lind say about fish'],
    ['what number of ships came', 'how many ships came'],
    ['what prompted Lind to leave Oslo', 'why did Lind leave Oslo'],
    ['the day the two met in Oslo?', 'when did the two meet in Oslo?'],
    ['date when Lind arrived in Oslo', 'when did Lind arrive in Oslo'],
    ['the place where the two leaders talked', 'where did the two leaders talk'],
    ['the two leaders talked where?', 'where did the two leaders talk'],
    ['what was the reason that Lind left', 'why did Lind leave'],
  ];
  for (const [typed, plain] of rows) it(typed, () => expect(plainQuestion(typed)).toBe(plain));
});

describe('what belongs to the question stays', () => {
  const rows = [
    'who said "we will stay"',
    'who said sorry to the families',
    'does the release mention a treaty?',
    'did she tell them who signed it',
    'do they know that he left',
    'what does the release say about fish',
    'tell me about the visit',
    'so far how many came',
    'when does the bridge open again',
    'how many people were hurt exactly?',
    'where exactly did they meet',
    'and when?',
    'right to vote: which article?',
    'who gave thanks',
    'what do we know',
    'greetings from whom did she bring',
    'who do you know?',
    'please',
    '?',
    'the question of borders: who raised the matter',
    'mandate extended till when',
    'the day after the summit',
    'what is the operation called',
    'the list of names',
    'people met by Lind',
    'meetings in Oslo',
  ];
  for (const question of rows) it(question, () => expect(plainQuestion(question)).toBe(question));
});

const questions = ['a', 'c', 'f', 'k']
  .flatMap((set) => readFileSync(new URL(`../releases/${set}/questions.jsonl`, import.meta.url), 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { question: string }).question);
const AROUND: readonly ((question: string) => string)[] = [
  (q) => `hi, ${q}`,
  (q) => `can you tell me ${q}`,
  (q) => `so ${q}`,
  (q) => `ok, ${q}`,
  (q) => `btw ${q}`,
  (q) => `${q.replace(/[?.]$/, '')} pls`,
  (q) => `${q.replace(/[?.]$/, '')} - just curious`,
  (q) => `"${q}"`,
  (q) => `${q} 🙏`,
];
const bare = (question: string): string => question.replace(/[?.!\s]+$/, '').toLowerCase();

describe('whatever stands around it', () => {
  it('a question stays what it is', () => {
    const same = (q: string, around: string): boolean => bare(plainQuestion(around)) === bare(plainQuestion(q));
    // An indirect question is turned, so only those that begin with what is asked are as they were, and those in quotation marks or with more than one question are left.
    const direct = questions.filter((q) => /^(?:who|when|where|how many|why) (?:did|was|is|will)\b/i.test(q) && !/["“”*]|\?.*\w/.test(q));
    expect(direct.length).toBeGreaterThan(150);
    for (const q of direct) for (const around of AROUND) expect(same(q, around(q)) ? q : around(q)).toBe(q);
  });

  it('the plain form of a plain form is the same, of any text', () => {
    const words = fc.constantFrom(
      'hi',
      'tell',
      'me',
      'who',
      'if',
      'was',
      'the',
      ',',
      '?',
      '"',
      '*',
      'please',
      'Oslo',
      'again',
      '🙂',
      'know',
      'do',
      'we',
      '-',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(words).map((w) => w.join(' ')),
        ),
        (text) => {
          const plain = plainQuestion(text);
          expect(plainQuestion(plain)).toBe(plain);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

asks(
  'questions with words around them',
  'Minister Ana Lind met Ambassador Bo Berg in Oslo on 3 May 2021. She opened the new harbour in Bergen. The talks were held under the Fisheries Agreement of 1994.',
  [
    ['hi! can you tell me who Ana Lind met?', ['Bo Berg'], ['Lind']],
    ['does anyone know where Lind met Berg', ['Oslo'], ['Bergen']],
    ['i was wondering when lind met berg, thx', ['3 May 2021']],
    ['Do you know whether Lind met Berg?', ['yes']],
    ['do you know whether Lind met the King?', undefined],
    ['sorry, which person opened the harbour?', ['Ana Lind'], ['Berg']],
    ['WHICH AGREEMENT WERE THE TALKS HELD UNDER', ['Fisheries Agreement']],
  ],
);

asks(
  'a country of the release with a slip in it',
  'Minister Ana Lind met the Colombian ambassador in Jakarta. She thanked Indonesia for its help.',
  [
    ['where did Lind meet the colobmian ambassador', ['Jakarta']],
    ['who thanked indonseia', ['Ana Lind']],
    ['who thanked Malaysia', undefined],
  ],
);

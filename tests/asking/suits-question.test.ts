import { expect, it } from 'vitest';
import { checked } from '../../src/asking/guards/check.ts';
import { wordsOf } from '../../src/asking/question/question.ts';
import { type Found, type Item, rawItem } from '../../src/asking/release/found.ts';
import { understand } from '../../src/asking/understanding.ts';
import { asks } from './asks.ts';
import { baseOf } from './fixture.ts';

/** What is left of an answer made of these words of a text; words that do not stand there are values worked out. */
function left(text: string, question: string, words: readonly string[]): string[] | undefined {
  const [reading] = baseOf(text).readings;
  const { view, question: understood } = understand(reading!, question, wordsOf(question));
  const items = words.map((word): Item => {
    const start = text.indexOf(word);
    const s = reading!.sentences.find((o) => o.n > 0 && o.start <= start && start < o.end);
    return s ? rawItem(view, s.n, start, start + word.length) : { text: word };
  });
  const found: Found = { items, citations: [], score: 1, because: '' };
  return checked(view, understood, found)?.items.map((i) => i.text);
}

type Row = readonly [text: string, question: string, items: readonly string[], kept: readonly string[] | undefined];

it.each<Row>([
  // A building is asked for: the town is none.
  ['The talks were held at a hotel in Bergen.', 'which hotel were the talks held in?', ['Bergen'], undefined],
  ['The talks were held at the Grand Hotel in Bergen.', 'which hotel were the talks held in?', ['the Grand Hotel'], ['the Grand Hotel']],
  ['The talks were held at a hotel in Bergen.', 'which town were the talks held in?', ['Bergen'], ['Bergen']],
  // A day is asked for.
  ['The vote will be held next year.', 'on which day will the vote be held?', ['next year', '2025-01-01', '2025-12-31'], undefined],
  ['The vote is due in the first quarter of 2025.', 'on which date is the vote due?', ['the first quarter of 2025'], undefined],
  ['The vote will be held in June.', 'on which day is the vote held?', ['June', '2024-06-01', '2024-06-30'], undefined],
  [
    'The vote will be held next year.',
    'when will the vote be held?',
    ['next year', '2025-01-01', '2025-12-31'],
    ['next year', '2025-01-01', '2025-12-31'],
  ],
  ['The vote will be held on 3 June.', 'on which day is the vote held?', ['3 June', '2024-06-03'], ['3 June', '2024-06-03']],
  [
    'The fair runs from 3 to 7 June.',
    'on which day is the fair?',
    ['3 to 7 June', '2024-06-03', '2024-06-07'],
    ['3 to 7 June', '2024-06-03', '2024-06-07'],
  ],
  // The group is none of its members.
  ['The police arrested the harbour guild.', 'which members of the guild were arrested?', ['the harbour guild'], undefined],
  ['The police arrested two brokers of the guild.', 'which members of the guild were arrested?', ['two brokers'], ['two brokers']],
  // Several are not the one asked for.
  ['The boats serve fishing companies.', 'which company owns the boats?', ['fishing companies'], undefined],
  ['The boats are owned by the Lake Company.', 'which company owns the boats?', ['the Lake Company'], ['the Lake Company']],
  [
    'The boats are owned by fishing companies.',
    'which companies own the boats?',
    ['fishing companies', 'the boats'],
    ['fishing companies', 'the boats'],
  ],
  // A war is no place.
  ['They held talks on the border war.', 'where were the talks?', ['the border war'], undefined],
  ['They held talks at the War Museum.', 'where were the talks?', ['the War Museum'], ['the War Museum']],
  // Some more are not all.
  ['The island sent three more nurses.', 'how many nurses are there in total?', ['three more nurses'], undefined],
  ['The island sent three more nurses.', 'how many more nurses were sent?', ['three more nurses'], ['three more nurses']],
  // One word of a name is no document.
  ['The dam is built with the Line of Credit.', 'under which treaty is the dam being built?', ['Line'], undefined],
  [
    'The dam is built under the Charter.',
    'under which charter is the dam being built?',
    ['Charter of Lakes', 'the Charter'],
    ['Charter of Lakes', 'the Charter'],
  ],
  // A sentence that speaks of no such thing, and one that does.
  ['A nurse brought one patient by boat.', 'which illness did the patient have?', ['A nurse brought one patient by boat.'], undefined],
  [
    'The boat brought one patient to the island.',
    'which boat brought a patient?',
    ['The boat brought one patient to the island.'],
    ['The boat brought one patient to the island.'],
  ],
  // A minister's portfolio is more than the word.
  ['Minister Ana Lind spoke.', 'what portfolio does Ana Lind hold?', ['Minister'], undefined],
  ['Minister Ana Lind spoke.', 'what post does Ana Lind hold?', ['Minister'], ['Minister']],
  // Who looks on has signed nothing.
  [
    'The deal was signed by Bo Berg and Eva Holm, in the presence of Ana Lind.',
    'who signed the deal?',
    ['Bo Berg', 'Eva Holm', 'Ana Lind'],
    ['Bo Berg', 'Eva Holm'],
  ],
  ['In the presence of Ana Lind, Bo Berg signed the deal.', 'who signed the deal?', ['Bo Berg'], ['Bo Berg']],
  [
    'Bo Berg signed the deal in the presence of Ana Lind.',
    'who was present at the signing?',
    ['Bo Berg', 'Ana Lind'],
    ['Bo Berg', 'Ana Lind'],
  ],
])('%s %s %j', (text, question, items, kept) => {
  expect(left(text, question, items)).toEqual(kept);
});

// An item is shown with the whole of what it names.
it.each<Row>([
  ['He toured the Lake Rosa National Park.', 'which park did he tour?', ['National Park'], ['Lake Rosa National Park']],
  ['He toured the National Park.', 'which park did he tour?', ['the National Park'], ['the National Park']],
  [
    'She saw the Joint Exercise and Research Centre.',
    'which facility did she visit?',
    ['Research Centre'],
    ['Joint Exercise and Research Centre'],
  ],
  ['She saw the Kelvo Hospital and Research Centre.', 'which centre did she visit?', ['Research Centre'], ['Research Centre']],
  [
    'She visited the primary school “Sun Hill”, in rain.',
    'which school did she visit?',
    ['the primary school'],
    ['the primary school “Sun Hill”'],
  ],
  ['She visited the primary school, a “jewel”.', 'which place did she visit?', ['the primary school'], ['the primary school']],
  ['The trucks waited at a crossing near Vardo Bay for days.', 'where did the trucks wait?', ['a crossing'], ['a crossing near Vardo Bay']],
  ['The trucks waited at a crossing for days.', 'where did the trucks wait?', ['a crossing'], ['a crossing']],
  [
    'He was sent under a Council resolution, CM/RES/12, in May.',
    'under which resolution was he sent?',
    ['Council resolution'],
    ['Council resolution, CM/RES/12'],
  ],
  [
    'He was sent under a Lake Council resolution, EU officials said.',
    'under which resolution was he sent?',
    ['Lake Council resolution'],
    ['Lake Council resolution'],
  ],
  ['They fed 9,412 sailors.', 'how many sailors were fed?', ['9'], ['9,412']],
  ['They fed 9, or ten, sailors.', 'how many sailors were fed?', ['9'], ['9']],
])('%s %s %j', (text, question, items, kept) => {
  expect(left(text, question, items)).toEqual(kept);
});

asks(
  'kinds of answers by other words',
  `The next ambassador, Ms. Dagny Rolfsen, currently Consul General in Kelvo, met the divers on 3 May.
Two tugs were seen at the pier in Skarn. Ms. Rolfsen took up her duties on 1 March.`,
  [
    ['location of the two tugs', ['Skarn']],
    ['what is Dagny Rolfsen at the moment?', ['Consul General in Kelvo']],
    ['what is Dagny Rolfsen?', ['Consul General in Kelvo']],
  ],
);

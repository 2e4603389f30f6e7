import { describe, expect, it } from 'vitest';
import { postForm } from '../../src/asking/wording/asked/post-forms.ts';
import { asks } from './asks.ts';

describe('a post asked for at length is asked for shortly', () => {
  const rows: readonly (readonly [typed: string, short: string])[] = [
    ['what is brandt under secretary for?', 'brandt is under secretary of what'],
    ['what was Ola al Brandt deputy minister of', 'Ola al Brandt is deputy minister of what'],
    ["brandt's two offices?", "brandt's offices?"],
    ['who chaired the board together with Brandt', 'who chaired the board with Brandt'],
    // Of a thing, of somebody without a name, and of no post.
    ['what is the minister responsible for', 'what is the minister responsible for'],
    ['what is the timber for', 'what is the timber for'],
    ['what is oslo short of', 'what is oslo short of'],
    ["brandt's two ferries", "brandt's two ferries"],
    ['what was built together with the pier', 'what was built together with the pier'],
  ];
  for (const [typed, short] of rows) it(typed, () => expect(postForm(typed)).toBe(short));
});

asks(
  'posts by what they are for, and who did a thing beside somebody',
  'Under Secretary for Rivers and Dams Ola Brandt visited Halden. Deputy Prime Minister and Minister of Trade Ida Moen spoke to the press. Ms. Moen and Dr. Lars Vik led the fifth meeting of the Norland Harbour Group. They discussed our work with fishers in Halden. The ship carries timber for the repair programmes of the school.',
  [
    ['what is brandt under secretary for?', ['Under Secretary for Rivers and Dams']],
    ["moen's two offices", ['Deputy Prime Minister and Minister of Trade']],
    ['who led the harbour group together with moen', ['Dr. Lars Vik']],
    ['who led the harbour group together with brandt', undefined],
    ['what is vik minister of', undefined],
    ['what is brandt minister of', undefined],
    ['what programmes is the timber for', ['repair programmes']],
    ['what classes is the timber for', undefined],
    ['which fishers did moen meet', undefined],
  ],
);

asks(
  'whose post, with whom and by what: never the one who is named or stands for',
  'Chairman Ola Brandt visited Halden last week with Director Ida Moen. He was joined by his Special Envoy for Rivers, Lars Vik. Growth is put at 1.6 percent this year, held back by the drought and by costly power. The mandate of the harbour mission was today extended until 30 April 2024.',
  [
    ["who's his special envoy for rivers?", ['Lars Vik']],
    ['what is the name of the envoy for rivers who joined him', ['Lars Vik']],
    ['mandate of the harbour mission extended to what date?', ['30 April 2024'], ['today']],
    ["who's his special envoy for forests?", undefined],
    ['vik went to halden with whom?', ['Brandt'], ['Vik']],
  ],
);

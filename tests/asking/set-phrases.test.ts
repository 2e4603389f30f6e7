import { describe, expect, it } from 'vitest';
import { plainQuestion } from '../../src/asking/wording/plain-question.ts';
import { asks } from './asks.ts';

describe('a question in a set phrase of its own is asked in that of releases', () => {
  const rows: readonly (readonly [typed: string, plain: string])[] = [
    ['where had they met before, Lind and Rud?', 'where had Lind and Rud met before'],
    ['when did they speak, the president and the minister', 'when did the president and the minister speak'],
    ['who made the three new routes public?', 'who announced the three new routes'],
    ['when was the plan made public', 'when was the plan announced'],
    ['what did Lind make public in Oslo', 'what did Lind announce in Oslo'],
    ['what part does Sudland have in the talks?', 'what role does Sudland play in the talks'],
    ["what's on Lind's programme in Oslo", 'what will Lind do in Oslo'],
    ["what was on Lind's agenda in Oslo", 'what did Lind do in Oslo'],
    ['for whom was the dinner?', 'in whose honour was the dinner?'],
    ['who was the reception given for', 'in whose honour was the reception'],
    ['what is to be closed according to the headline', 'what is to be closed'],
    ['according to the release, who met whom', 'who met whom'],
    ['names of those invited to the talks', 'who was invited to the talks by name'],
    ['names of those Lind saw', 'who did Lind see'],
    // Other things.
    ['why did they leave, and when', 'why did they leave, and when'],
    ['who did they meet, Lind or Rud', 'who did they meet, Lind or Rud'],
    ['which public did she make a speech to', 'which public did she make a speech to'],
    ['what is on the agenda', 'what is on the agenda'],
    ['who was the dinner with', 'who was the dinner with'],
    ['what is to be closed according to the mayor', 'what is to be closed according to the mayor'],
    ['what did she say in the statement', 'what did she say in the statement'],
  ];
  for (const [typed, plain] of rows) it(typed, () => expect(plainQuestion(typed)).toBe(plain));
});

asks(
  'other ministers than one who is known',
  'President Ada Lind, on a visit to Sudland, met with Sudlandic Prime Minister Nils Rud at the Old Mill. Prime Minister Rud thanked her.',
  [
    ['which ministers did she meet?', ['Nils Rud']],
    ['which sudlandic minister did she see', ['Nils Rud']],
    ['which other sudlandic ministers did she see?', undefined],
    ['which other officials did Lind meet', undefined],
  ],
);

asks(
  'other ministers where several are told of',
  'President Ada Lind met with Sudlandic Prime Minister Nils Rud at the Old Mill. She also met Foreign Minister Ken Barker and Finance Minister Bo Berg.',
  [
    ['which other ministers did she meet', ['Barker', 'Berg']],
    ['apart from the PM, which other ministers did she meet', ['Barker', 'Berg'], ['Rud']],
  ],
);

import { describe, expect } from 'vitest';
import { facts, read, stated, table } from './fixture.ts';

const of = (text: string, polarity: 'positive' | 'negative' = 'positive'): string[] =>
  facts(read(text), 'meeting')
    .filter((f) => f.polarity === polarity)
    .map(({ roles }) =>
      [...(roles.participant ?? []), '|', ...(roles.counterpart ?? []), '|', ...(roles.companion ?? [])].join(' ').trim(),
    );

describe('whoever leads a group or makes it up is there with it', () => {
  table(
    [
      ['Minister Ana Lind met a delegation of the League led by Bo Berg.', ['Ana Lind | a delegation of the League Bo Berg |']],
      ['A delegation led by Bo Berg met Minister Ana Lind.', ['A delegation Bo Berg | Ana Lind |']],
      [
        'The board of the Port Union, headed by Bo Berg, called on Minister Ana Lind.',
        ['the board of the Port Union Bo Berg | Ana Lind |'],
      ],
      [
        'Minister Ana Lind received, on Monday, at the palace, the bureau of the League, made up of Bo Berg, of Norway, and vice-presidents Ola Rud and Ina Dal.',
        ['Ana Lind | the bureau of the League Bo Berg Ola Rud Ina Dal |'],
      ],
      [
        'Minister Ana Lind received the observation mission of the League, headed by Bo Berg.',
        ['Ana Lind | the observation mission of the League Bo Berg |'],
      ],
      // What is received is no group, or nobody leads it.
      ['Minister Ana Lind received the mandate of the mission, headed by Bo Berg.', []],
      ['Minister Ana Lind received a letter from a mission headed by Bo Berg.', []],
      ['Minister Ana Lind met a delegation of the League. The tour was led by Bo Berg.', ['Ana Lind | a delegation of the League |']],
      ['Minister Ana Lind met Ola Rud in a building designed by Bo Berg.', ['Ana Lind | Ola Rud |']],
    ],
    (text, wanted) => expect(of(text).map((l) => l.replace('The board', 'the board'))).toEqual(wanted),
  );
});

describe('who was present is told of the main meeting, not of one told by the way', () => {
  table(
    [
      [
        'Minister Ana Lind received Ms. Ina Dal. Ms. Dal recalled her visit to Oslo in May, when she was welcomed by Mayor Bo Berg. Mr. Ola Rud was also present.',
        ['Ana Lind Ina Dal | | Ola Rud'],
      ],
      [
        'Minister Ana Lind received Ms. Ina Dal, who had been hosted by Mayor Bo Berg. Mr. Ola Rud was also present.',
        ['Ana Lind Ina Dal | | Ola Rud'],
      ],
      [
        'Minister Ana Lind chaired a meeting on the dam. The meeting was attended by Ola Rud and Bo Berg.',
        ['Ana Lind | | Ola Rud Bo Berg'],
      ],
      ['Minister Ana Lind hosted Ms. Ina Dal. Minister Ola Rud connected by video link.', ['Ana Lind Ina Dal | | Ola Rud']],
      [
        'Minister Ana Lind and Ina Dal held consultations. Ms. Dal called on Mayor Bo Berg. The Speaker was represented at the consultations by Ola Rud.',
        ['Ana Lind Ina Dal | | Ola Rud'],
      ],
      ['Minister Ana Lind hosted Ms. Ina Dal. Minister Ola Rud attends meetings and briefings at the Department.', []],
      ['Minister Ana Lind opened a school. The ceremony was attended by Ola Rud.', []],
      ['Minister Ana Lind hosted Ms. Ina Dal. The port was connected by rail.', []],
      ['Minister Ana Lind hosted Ms. Ina Dal. The port is represented in the Council by Ola Rud.', []],
    ],
    (text, wanted) => expect(of(text).filter((l) => !l.endsWith('|'))).toEqual(wanted),
  );
});

describe('whom a post without a name stands for is not named behind it', () => {
  const NORLAND = 'The President of Norway, Ola Rud, came at the invitation of the President of Peru, Bo Berg. ';
  table(
    [
      ['The President held talks with President Berg.', ['Ola Rud | Bo Berg |']],
      ['The President met President Berg and the Speaker, Ana Lind.', ['Ola Rud | Bo Berg Ana Lind |']],
      ['The President held talks with President Rud.', ['Bo Berg | Ola Rud |']],
      ['The Minister held talks with President Berg.', ['the Minister | Bo Berg |']],
    ],
    (text, wanted) => expect(of(NORLAND + text).map((l) => l.replace('The Minister', 'the Minister'))).toEqual(wanted),
  );
});

describe('meetings that did not come off', () => {
  table(
    [
      ['Minister Ana Lind came. Her talks with Bo Berg will be rescheduled.', ['Ana Lind | Bo Berg |']],
      ['Minister Ana Lind came. Her call on Mayor Bo Berg did not push through.', ['Ana Lind | Bo Berg |']],
      [
        'In Oslo, where Ms. Dal co-chaired the third session of the Lakes Shield working group with Ola Rud, Ms. Ana Lind met Ina Moe. A planned meeting with Bo Berg did not take place.',
        ['Ana Lind | Bo Berg |'],
      ],
      ['Minister Ana Lind came. Her talks with Bo Berg have been rescheduled to Friday; the tour was rescheduled.', []],
      ['Minister Ana Lind came. Her talks with Bo Berg pushed the deal through.', []],
    ],
    (text, wanted) => expect(of(text, 'negative')).toEqual(wanted),
  );
});

describe('a name behind a country of two words', () => {
  table(
    [
      ['Ana Lind met former foreign minister of Costa Rica Rosa Pereda.', ['Rosa Pereda: former foreign minister of Costa Rica']],
      ['Ana Lind met the President of San Marino Leticia Monteal.', ['Leticia Monteal: President of San Marino']],
      ['Ana Lind visited Costa Rica.', []],
      ['Ana Lind met the President of Norway.', []],
    ],
    (text, wanted) => expect(stated(read(text), 'post').map(({ roles }) => `${roles.holder}: ${roles.post}`)).toEqual(wanted),
  );
});

describe('company told ahead of the verb, and whom those met who joined somebody', () => {
  table(
    [
      ['Ms. Ana Lind, together with Minister Ola Rud, met Speaker Bo Berg.', ['Ana Lind | Bo Berg | Ola Rud']],
      [
        'Ms. Ana Lind, along with the Chilean Minister, Ola Rud, had a first conversation with Speaker Bo Berg.',
        ['Ana Lind | Bo Berg | Ola Rud'],
      ],
      ['Ms. Ana Lind, together with experts of the Ministry, met Speaker Bo Berg.', ['Ana Lind | Bo Berg | experts of the Ministry']],
      ['Minister Ola Rud joined Ms. Ana Lind for talks with Speaker Bo Berg.', ['Ana Lind | Bo Berg | Ola Rud', 'Ola Rud | Bo Berg |']],
      ['Ms. Ana Lind, together with Minister Ola Rud, was received by Speaker Bo Berg.', ['Bo Berg | Ana Lind Ola Rud |']],
      ['Ms. Ana Lind met Minister Ola Rud together with Speaker Bo Berg.', ['Ana Lind | Ola Rud Bo Berg |']],
      ['Ms. Ana Lind, together with Minister Ola Rud, held a press conference.', []],
      ['Minister Ola Rud joined Ms. Ana Lind for dinner.', ['Ana Lind | | Ola Rud']],
    ],
    (text, wanted) => expect(of(text)).toEqual(wanted),
  );
});

describe('days told ahead of those met', () => {
  const days = (text: string): string[] =>
    facts(read(text), 'meeting').map(
      ({ roles }) => `${[...(roles.participant ?? []), ...(roles.counterpart ?? [])].join(' ')}: ${roles.date}`,
    );
  table(
    [
      [
        'On Monday Ms. Ana Lind was received in Oslo by Minister Bo Berg, and on Tuesday by the Speaker, Ola Rud.',
        ['Bo Berg Ana Lind: Monday', 'Ola Rud Ana Lind: Tuesday'],
      ],
      [
        'Ms. Ana Lind held talks on Monday with Mr. Bo Berg and on Tuesday with Mr. Ola Rud and Ms. Ina Dal.',
        ['Ana Lind Bo Berg: Monday', 'Ana Lind Ola Rud Ina Dal: Tuesday'],
      ],
      ['On Monday and on Tuesday Ms. Ana Lind met with Mr. Bo Berg and Mr. Ola Rud.', ['Ana Lind Bo Berg Ola Rud: Monday,Tuesday']],
      ['Ms. Ana Lind met Mr. Bo Berg and Mr. Ola Rud on Monday, by chance.', ['Ana Lind Bo Berg Ola Rud: Monday']],
    ],
    (text, wanted) => expect(days(text)).toEqual(wanted),
  );
});

describe('people by what they get, and namesakes of places', () => {
  const people = (text: string): string[] =>
    read(text)
      .entities.filter((e) => e.kind === 'person')
      .map((e) => e.name);
  table(
    [
      ['Velmira Stokke takes over on 1 June as special envoy to Peru.', ['Velmira Stokke']],
      ['Velmira Stokke has been named Director of the Fund.', ['Velmira Stokke']],
      ['Velmira Stokke becomes the new ambassador to Peru.', ['Velmira Stokke']],
      ['She succeeds Douglas Petrakis, who left.', ['Douglas Petrakis']],
      ['She met with Georgia Lindqvist.', ['Georgia Lindqvist']],
      ['Velmira Stokke takes over the airline.', []],
      ['Kelvo Invest was named a partner of the port.', []],
      ['He met Jordan Valley farmers.', []],
      ['They met Paris Council members.', []],
      ['General Ozolin met Ms. Ina Dal.', ['Ina Dal', 'Ozolin']],
    ],
    (text, wanted) => expect(people(text)).toEqual(wanted),
  );
});

import { describe, expect, it } from 'vitest';
import { plainQuestion } from '../../src/asking/wording/plain-question.ts';
import { asks } from './asks.ts';

describe('questions thrown in, in the words in which they are asked for', () => {
  for (const [asked, plain] of [
    ["Lind's deputy is who?", "who is Lind's deputy"],
    ['the mayor of Oslo is who again', 'who is the mayor of Oslo'],
    ['Lind in office since?', 'since when is Lind in office'],
    ["Lind was in Oslo, who'd she meet there?", 'who did Lind meet in Oslo'],
    ['why was it the deputy who welcomed her at the port', 'why did the deputy welcomed her at the port'],
    ['who had to dial in', 'who took part by video link'],
    ['who was on the line with the envoy today?', 'who did the envoy speak with by phone today'],
    ['where did she run into Berg', 'where did she meet Berg'],
    ["where's the Berg appointment", "where's the meeting with Berg"],
    ['in Oslo, who swapped views with Lind', 'in Oslo, who exchanged views with Lind'],
    // Not these.
    ['who called in sick', 'who called in sick'],
    ['where did they run into trouble', 'where did they run into trouble'],
    ['when was the new appointment made', 'when was the new appointment made'],
    ['when was the Lind appointment as envoy announced', 'when was the Lind appointment as envoy announced'],
    ['why was it important that they met', 'why was it important that they met'],
    ['who swapped prisoners with Norway', 'who swapped prisoners with Norway'],
    ['how long has Lind been in office', 'how long has Lind been in office'],
  ] as const)
    it(asked, () => expect(plainQuestion(asked).replace(/[?.!]+$/, '')).toBe(plain));
});

asks(
  'who took part from afar, and in whose meeting',
  `The Commander, General Ola Varga, hosted the Chiefs of Staff of Peru and Chile, General Ada Lind and General Nils Rud respectively, on Monday. General Lind, who could not leave Lima, took part by video link. The Rector, Ken Barker, was also present. On Sunday General Rud had met Mayor Bo Berg.`,
  [
    ['who took part by video?', ['Lind'], ['Barker', 'Rud', 'Varga']],
    ['who joined remotely?', ['Lind'], ['Barker']],
    ['who had to dial in?', ['Lind'], ['Barker']],
    ["who took part in Varga's meeting?", ['Lind', 'Rud', 'Barker'], ['Berg', 'Varga']],
    ["who attended Varga's meeting on Monday?", ['Lind', 'Rud', 'Barker'], ['Berg']],
    ["who attended Varga's meeting on Sunday?", undefined],
    ["which mayors took part in Varga's meeting?", undefined],
  ],
);

asks(
  'nobody took part from afar',
  `Minister Ada Lind met Mr. Bo Berg in Oslo on Monday. Mr. Ken Barker took part as well. She spoke by telephone with Mr. Nils Rud.`,
  [
    ['who took part by video link?', undefined],
    ['who joined online?', undefined],
  ],
);

asks(
  'who signed for which side, and what will be opened',
  `The Representative of the Harbour Fund in Norway, Ola Rud, signed an accord with Minister Ada Lind. They agreed to open two more crossing points, at Velm and Sund, and to build new roads.`,
  [
    ['which crossings will be opened?', ['Velm', 'Sund']],
    ['who signed for Norway?', ['Lind'], ['Rud']],
  ],
);

asks(
  'languages in which somebody is fluent',
  `Minister Ada Lind was born in Oslo. Ms. Lind is fluent in English and French and has a working knowledge of Portuguese.`,
  [
    ['which languages is Lind fluent in?', ['English', 'French'], ['Portuguese']],
    ['which languages does Lind speak?', ['English', 'French', 'Portuguese']],
  ],
);

asks(
  'a post that somebody has in fact only, in a list where the next has no name',
  `The Envoy, Ada Lind, met the de facto Minister of Justice, Abdul Karim, the de facto Minister of Health, and former President Bo Berg. In Oslo she met Mayor Ola Rud. On Friday she crossed to Sund for talks with Mr. Nils Dal.`,
  [
    ['who is the de facto justice minister?', ['Karim']],
    ['who is the minister of health?', undefined],
    ['who did Lind meet in Oslo?', ['Rud'], ['Dal']],
    ['who did Lind meet in Sund?', ['Dal'], ['Rud']],
  ],
);

asks(
  'what is told only as a report',
  `The Office is aware of reports that the Envoy, Ada Lind, met last week in Velm with the rebel leader, Bo Berg. These reports are incorrect. Ms. Lind met Mr. Ola Rud in Oslo.`,
  [
    ['did Lind meet Berg?', ['no']],
    ['who met Berg?', undefined],
    ['where did Lind meet Berg?', undefined],
    ['who did Lind meet?', ['Rud'], ['Berg']],
  ],
);

asks(
  'those who meet with a leader who has come to a row of meetings',
  `On the margins of the fair, the Chair, Ms. Ada Lind, met with the following leaders:
With Mr. Bo Berg, President of Peru, she discussed fish.
Ms. Lind and Ms. Ina Dal, President of Malta, took stock of the talks.
With Mr. Nils Rud of Chile, she spoke about trade.`,
  [
    ['who did Lind meet?', ['Berg', 'Dal', 'Rud'], ['following']],
    ['who did Lind meet on the 14th?', ['Berg', 'Dal', 'Rud']],
    ['who did Lind meet on the 13th?', undefined],
    ['did Dal meet Rud?', undefined],
  ],
);

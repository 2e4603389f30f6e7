import { describe, expect, it } from 'vitest';
import { inOneClause } from '../../src/asking/wording/turns/topic-first.ts';
import { asks } from './asks.ts';

// The same question with its topic in front, in two clauses, or by a noun for what is counted.

describe('a topic and a question as one clause', () => {
  for (const [question, wanted] of [
    ['the ferry: when does it sail?', 'when does the ferry sail'],
    ['the annual fair, when was it held?', 'when was the annual fair held'],
    ['the pilot was hurt - where was that?', 'where was the pilot hurt'],
    ['Lima: when will the envoy be there?', 'when will the envoy be in Lima'],
    ['the tour, what were its dates?', 'what were the dates of the tour'],
    ['drivers are still being held - how many?', 'how many drivers are still being held'],
    ['when the envoy came, where was she?', undefined],
    ['the envoy said she was glad - why?', undefined],
    ['Lind, Berg and Aho: who is the eldest?', undefined],
    ['in Lima, when did they meet?', undefined],
    ['when does the ferry sail?', undefined],
  ] as const)
    it(question, () => expect(inOneClause(question)).toBe(wanted));
});

asks(
  'forms of one question',
  `The annual boat fair was held in Ostrup on 4 June.
The envoy will be in Brenn from 2 to 4 May and in Serpel from 5 to 7 May.
Two pilots were hurt near Dorran on 9 May.
The Fund trains 340 nurses at the clinic in Lenna.
About 80 Kestovian divers are serving in the harbour mission.
The two mayors toured the Chapel of Saint Olaf.
The next session of the Lake Council will be held in Ostrup.`,
  [
    ['the boat fair, when was it held?', ['4 June'], undefined, 'not yet'],
    ['Serpel: when will the envoy be there?', ['5 to 7 May'], ['2 to 4']],
    ['two pilots were hurt - where was that?', ['Dorran']],
    ['number of nurses trained by the fund?', ['340']],
    ['number of divers in the harbour mission', ['80']],
    ['which city will host the next session of the lake council?', ['Ostrup']],
    ['name of the chapel the mayors toured?', ['Saint Olaf'], undefined, 'not yet'],
    ['the boat fair: who opened it?', undefined],
    ['Askel: when will the envoy be there?', undefined],
    ['two pilots were killed - where was that?', undefined],
    ['number of doctors trained by the fund?', undefined],
    ['number of nurses dismissed by the fund?', undefined],
    ['which city will host the last session of the sea council?', undefined],
  ],
);

import { describe, expect, it } from 'vitest';
import { nounWithClause } from '../../src/asking/wording/turns/noun-with-clause.ts';
import { asks } from './asks.ts';

describe('a noun with a clause of its own', () => {
  const rows: readonly (readonly [typed: string, plain: string | undefined])[] = [
    ['names of the leaders Lind had talks with while she was in Oslo', 'which leaders did Lind have talks with while she was in Oslo'],
    ['Please give me the names of the people Lind saw when she was in Oslo', 'who did Lind see when she was in Oslo'],
    ['the leaders she met in Oslo, names please', 'which leaders did she meet in Oslo'],
    ['Countries that paid for the bridge, please', 'which countries paid for the bridge'],
    ['name of the man in charge of the port', 'who is in charge of the port'],
    ['Oslo: names of the people Lind talked to', 'who did Lind talk to in Oslo'],
    ['the ministry that Lind runs, which is it', 'which ministry does Lind run'],
    ['the things Oslo says must go, what are they?', 'what does Oslo say must go'],
    ['the pact they settled on', 'which pact did they settle on'],
    ['names of the others sitting in on the talks', 'who else was sitting in on the talks'],
    // Questions already, two of them, nouns with forms of their own, people who go by no name, and sentences.
    ['who met Lind in Oslo', undefined],
    ['the day she left', undefined],
    ['reason the talks failed', undefined],
    ['names of the two passengers who were hurt', undefined],
    ['name of the president of Norland that Lind met', undefined],
    ['the memorandum they signed deals with which topics', undefined],
    ['the nurses who fled the war, where are they now', undefined],
    ['besides the mayor who did Lind meet', undefined],
    ['the number of people she trained', undefined],
    ['Lind met the mayor', undefined],
  ];
  for (const [typed, plain] of rows) it(typed, () => expect(nounWithClause(typed)).toBe(plain));
});

asks(
  'people and things by a noun with a clause',
  `Minister Ida Holm visited Sudvaria. In Pellu, she held talks with Foreign Minister Piet Maas and with the Governor, Ana Reis. The two ministers signed the Blue Shore Compact. Jon Lund, head of the port of Harven, showed her around. Two sailors were hurt in the harbour. The bridge was funded by Norland and Vestria.`,
  [
    ['names of the people Holm had talks with while she was in Pellu', ['Maas', 'Reis']],
    ['the pact the two ministers put their names to', ['Blue Shore Compact']],
    ['name of the person in charge of the port of Harven', ['Lund']],
    ['names of the two sailors who were hurt', undefined],
    ['names of the people Holm had talks with while she was in Harven', undefined],
    ['the treaty Lund put his name to', undefined],
  ],
);

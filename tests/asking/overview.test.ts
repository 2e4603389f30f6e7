import { expect, it } from 'vitest';
import { asks } from './asks.ts';
import { answerFrom } from './fixture.ts';

// What people ask first of a release that they have not read.
// The title of all releases of the fixture is 'A press release', their day 14 May 2024.

const MINISTER = `Today (14 May 2024), the Minister of Ports, Ms. Hanna Vik, paid a visit to Sund.

She met Mayor Jon Dahl in the town hall. In the afternoon, the Minister received the Ambassador of Norvania, Mr. Erik Foss. On Friday she will meet the Governor, Ms. Lena Moe.

The pier was closed in 2019.`;

asks('first questions', MINISTER, [
  ['who met whom?', ['She met Mayor Jon Dahl in the town hall', 'received the Ambassador of Norvania, Mr. Erik Foss'], ['Moe', 'pier']],
  ['list the meetings', ['Jon Dahl', 'Erik Foss'], ['Moe']],
  ['Which meetings took place?', ['Jon Dahl', 'Erik Foss'], ['Moe']],
  ['when was it issued?', ['14 May 2024']],
  ['when was this released', ['14 May 2024']],
  ['what is it about?', ['A press release']],
  ['summary please', ['A press release']],
  ['what happened?', ['A press release']],
  ['what happened to the pier?', ['closed']],
  ['what happened to the ferry?', undefined],
  ['who met whom in Askel?', undefined],
  ['what is the ferry about?', undefined],
]);

asks('nothing to list', 'The pier of Sund was closed in 2019. It will open again in May.', [
  ['who met whom?', undefined],
  ['when was it issued?', undefined],
]);

it('proves what a release is about with its first whole sentence, not with its letterhead', () => {
  const letterhead = 'MINISTRY OF PORTS\nOffice of the Spokesperson\nTo be checked against delivery, please, and not before noon\n';
  const { citations } = answerFrom(`${letterhead}${MINISTER}`, 'what is it about?');
  expect(citations.map((c) => c.quote)).toEqual([
    'A press release',
    'Today (14 May 2024), the Minister of Ports, Ms. Hanna Vik, paid a visit to Sund.',
  ]);
});

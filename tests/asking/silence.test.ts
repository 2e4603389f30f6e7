import { expect, it } from 'vitest';
import { answerFrom } from './fixture.ts';

// What is not said, in English: turned into a clause only where the question shows who does what.
it.each([
  ['did Ana Lind meet Otto Frank?', 'that Ana Lind met Otto Frank'],
  ['did she visit Oslo?', 'that she visited Oslo'],
  ['did the Norwegian minister sign the treaty', 'that the Norwegian minister signed the treaty'],
  ['did she announce a visit to Oslo', "what was asked ('did she announce a visit to Oslo?')"],
  ['did they plan to hold talks', "what was asked ('did they plan to hold talks?')"],
  ['did Lind say when she would visit Oslo', "what was asked ('did Lind say when she would visit Oslo?')"],
  ['who is the envoy?', 'who the envoy is'],
  ['who was the head of the mission?', 'who the head of the mission was'],
  ['who was there?', 'who was there'],
  ['who was at the dinner?', 'who was at the dinner'],
  ['who is coming along with her', 'who is travelling with her'],
  ['who is to be at the brunch', 'who is to be at the brunch'],
  ['who did she meet?', 'whom she met'],
  ['who did she plan to meet?', "what was asked ('who did she plan to meet?')"],
  ['what did the ambassador say about fish?', 'what the ambassador said about fish'],
  ['what did she say?', 'what she said'],
  ['what did she want to say', "what was asked ('what did she want to say?')"],
  ['what did they say they would do', "what was asked ('what did they say they would do?')"],
  ['Who visited the school?', 'who visited the school'],
])('%s', (question, wanted) => {
  expect(answerFrom('Mr. Bo Berg thanked the town. Ana Lind, Otto Frank and Oslo were named.', question).text).toBe(
    `The release does not say ${wanted}.`,
  );
});

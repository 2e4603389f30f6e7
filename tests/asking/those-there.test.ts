import { expect, it } from 'vitest';
import { plainQuestion } from '../../src/asking/wording/plain-question.ts';
import { asks } from './asks.ts';

it.each([
  ['guests at the opening ceremony? give names', 'who attended the opening ceremony'],
  ['which guests watched the change of command? names please', 'who attended the ceremony'],
  ['who witnessed the signing', 'who witnessed the signing'],
  ['besides Lind and Rud who was in the room', 'who else was present besides Lind and Rud'],
  ['who came in place of the special envoy?', 'who represented the special envoy'],
  ['who was waiting for Lind at the gate?', 'who met Lind at the gate'],
  ["who dropped by Lind's office before the talks?", 'who did Lind receive before the talks'],
  ['visitors of the president on 3 May?', 'who did the president receive on 3 May'],
  ["who else is on Lind's call list this afternoon?", 'who will Lind call this afternoon'],
  ['how long did Lind stay in the job?', 'how long was Lind in the post'],
  ['which commissioner looks after fisheries', 'which commissioner is in charge of fisheries'],
  ['Lind joined from where?', 'where did Lind join from'],
  // Nothing of the kind.
  ['who handles her', 'who handles her'],
  ['how long did Lind stay in Oslo', 'how long did Lind stay in Oslo'],
  ['who was waiting for news', 'who was waiting for news'],
  ['who are the two suspended officials?', 'who are the two suspended officials?'],
])('%s', (question, plain) => expect(plainQuestion(question)).toBe(plain));

asks(
  'a minister and her guests',
  `Minister Ana Lind received Governor Ed Wood on Monday. She spoke by phone with Senator Ole Rud. She welcomed Ambassador Kai Berg to the ministry. She was received by President Jon Hay.`,
  [
    ['who did Lind receive?', ['Wood', 'Berg'], ['Rud', 'Hay']],
    ['whom did Lind welcome?', ['Wood', 'Berg'], ['Rud', 'Hay']],
    ['who received Lind?', ['Hay'], ['Wood']],
  ],
);

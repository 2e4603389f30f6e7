import { asks } from './asks.ts';

asks(
  'the envoy by the name of the land that he is sent to',
  `The Special Envoy of the Secretary-General for Peru, Ada Lind, arrived in Oslo. She met Bo Berg and the Norwegian Ambassador to Peru, Ola Rud.`,
  [
    ['who is the Peru envoy?', ['Lind'], ['Rud']],
    ['who did the peru envoy meet?', ['Berg', 'Rud'], ['Lind']],
    ['who is the norwegian ambassador?', ['Rud']],
  ],
);

asks(
  'where there is one of that land the name means him',
  `The Special Envoy for Peru, Ada Lind, arrived in Oslo. She met Bo Berg and the Envoy of Peru, Nils Rud.`,
  [
    ['who is the peruvian envoy?', ['Rud'], ['Lind']],
    ['who is the Peru envoy?', ['Rud'], ['Lind']],
  ],
);

asks('when those of an office meet', `The Foreign Ministers will meet in Oslo on 20 May. The Presidents of Peru and Chile met on Monday.`, [
  ['when will the presidents meet?', undefined],
  ['when will the ambassadors meet?', undefined],
  ['when did the presidents meet?', ['Monday']],
  ['when will the foreign ministers meet?', ['20 May']],
  ['when will the ministers meet?', ['20 May']],
]);

asks('when those of another office meet', `The Presidents agreed on a pact. The Foreign Ministers are to meet in Riga on 20 May.`, [
  ['when will the presidents meet next?', undefined],
  ['when will the foreign ministers meet?', ['20 May']],
]);

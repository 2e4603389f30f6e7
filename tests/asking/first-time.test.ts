import { asks } from './asks.ts';

asks(
  'the first visit of somebody',
  `Foreign Minister Dara Quist travels to Togo and Benin today. This is her first visit to Togo since taking office in March.
President Olan Bere of Peru arrived in Chad on Sunday. It was the first visit by a Peruvian President to Chad. Mr. Bere had last been in Laos, on his second trip to that country.
The journey of Ambassador Ivo Farr to Fiji was the first visit by an Ambassador of Malta to Fiji in eleven years.
Mr. Farr thanked Kenya for its first official foreign visit.`,
  [
    ['is this her first visit to Togo as minister?', ['yes']],
    ["is this quist's first trip to togo as foreign minister", ['yes']],
    ['has quist been to togo before as minister', ['no']],
    ['was it the first time a peruvian president went to chad?', ['yes']],
    ['was this the 1st visit of a peruvian president to chad', ['yes']],
    ["was this bere's first trip to laos?", ['no']],
    ['has bere been to laos before?', ['yes']],
    // In office is not ever; after a break is not the first; of others and of other places nothing is said.
    ['is this her first visit to Togo?', undefined],
    ['has quist been to togo before?', undefined],
    ["is this quist's first trip to benin as minister?", undefined],
    ['was it the first visit by an ambassador of malta to fiji?', undefined],
    ['was it the first time a peruvian president went to laos?', undefined],
    ["was it farr's first visit to chad?", undefined],
  ],
);

asks(
  'the first meeting of its kind',
  `Inspector Rosa Hale and Director Tim Orr held the first high-level meeting of the Nordic dialogue on Malta in Oslo on Monday.
It was the second round of consultations between the Harbour Agency and the Port Union.
Ms. Hale hopes that a first meeting with Kenya could follow.`,
  [
    ['is it the first meeting of the malta dialogue?', ['yes']],
    ['was this the first round of consultations between the harbour agency and the port union?', ['no']],
    ['was it the first meeting with kenya?', undefined],
    ['was it the first meeting of the chad dialogue?', undefined],
  ],
);
